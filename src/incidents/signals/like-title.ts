import { titleLikeness } from '../title.ts'
import type { Signal, SignalCase } from './signal.ts'

/** The same title but for the number of the report and what is usual in titles. */
export const likeTitle: Signal = {
  name: 'like-title',
  label: { ja: '題がほぼ同じ', en: 'nearly the same title' },
  weigh({ earlier: { threading: a }, later: { threading: b } }) {
    const likeness = titleLikeness(a, b)
    return likeness >= 0.85 ? { weight: 0.5 } : likeness >= 0.5 ? { weight: 0.3 } : null
  },
}

export const cases: readonly SignalCase[] = [
  {
    earlier: { title: '予約サイトの停止について（第1報）' },
    later: { title: '【第2報】予約サイトの停止について' },
    says: 'for',
    because: 'Only the number differs.',
  },
  {
    earlier: { title: '予約サイトの停止について' },
    later: { title: 'メール誤送信のお詫び' },
    says: 'nothing',
    because: 'Another matter by its title.',
  },
]
