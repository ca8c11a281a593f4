import { titleForm } from '../../text/title-form.ts'
import { titleOf } from '../title.ts'
import type { Signal, SignalCase } from './signal.ts'

/** The later notice quotes the title of the earlier one. */
export const quotedTitle: Signal = {
  name: 'quoted-title',
  label: { ja: '以前の公表の題を引いている', en: 'quotes the title of the earlier notice' },
  weigh({ earlier: { threading: a }, later: { threading: b } }) {
    const title = titleOf(a)
    return title.length >= 6 && b.quoted.includes(title) ? { weight: 0.8, words: a.title } : null
  },
}

export const cases: readonly SignalCase[] = [
  {
    earlier: { title: '不正アクセスによる予約停止について（第１報）' },
    later: { quoted: [titleForm('不正アクセスによる予約停止について')] },
    says: 'for',
    because: 'The number of the report is no part of the title.',
  },
  {
    earlier: { title: '' },
    later: { quoted: [''] },
    says: 'nothing',
    because: 'There is no title to quote.',
  },
]
