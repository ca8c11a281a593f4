import type { Threading } from '../../model/threading.ts'
import { meet } from '../pair.ts'
import { likeness } from '../shingles.ts'
import { titleOf } from '../title.ts'
import type { Signal, SignalCase } from './signal.ts'

/** A copy loses a heading, its links, a paragraph left out; two reports of one series differ by more. */
const copied = 0.7
/** Under one title on one day, so much is enough: an abridged copy. */
const abridged = 0.35
/** Of a copy that leaves out its day and writes another title. */
const nearlyWhole = 0.8
/** A page that carries another's release dates it within so many days. */
const near = 3
const shortestTitle = 4

/** One release met twice: the archive's copy and the copy on another page, or the same file kept under two names. */
export const sameRelease: Signal = {
  name: 'same-release',
  label: { ja: '同じ公表を二か所で得たもの', en: 'the same release met twice' },
  weigh({ earlier: { threading: a }, later: { threading: b }, gap }) {
    if (!meet(a.own, b.own)) return null
    if (a.number !== null && b.number !== null && a.number !== b.number) return null
    if (a.events.length > 0 && b.events.length > 0 && !meet(a.events, b.events)) return null
    const alike = likeness(a.sketch, b.sketch)
    const title = titleOf(a)
    const sameTitle = title.length >= shortestTitle && title === titleOf(b)
    // Two pages under two titles are two releases, however much they share of a form.
    if (!sameTitle && a.address !== null && b.address !== null && a.address !== b.address) return null
    const enough =
      gap === 0
        ? alike >= copied || (sameTitle && alike >= abridged)
        : // Whoever publishes twice in a week does so at two addresses and says its days.
          (a.address === null || b.address === null) &&
          datesAgree(a, b, gap) &&
          (sameTitle ? alike >= copied : gap === null && alike >= nearlyWhole)
    return enough ? { weight: 1.5, words: `${Math.round(alike * 100)} %` } : null
  },
}

/** The days are near each other, or one is not known and the other's month is no other. */
function datesAgree(a: Threading, b: Threading, gap: number | null): boolean {
  if (gap !== null) return gap <= near
  const [x, y] = [a.published ?? '', b.published ?? '']
  return x.startsWith(y) || y.startsWith(x)
}

const own = ['あおば製菓']
const title = '不正アクセスに関するお知らせ'
const address = 'https://aoba.example/news/7'
const sketch = Array(64).fill(7)
const like = (share: number): number[] => sketch.map((value, at) => (at < 64 * share ? value : 8))
export const cases: readonly SignalCase[] = [
  {
    earlier: { own, title, address, published: '2031-04-05', sketch },
    later: { own, title: `${title}（第一報）`, published: '2031-04-05', sketch: like(0.8) },
    says: 'for',
    because: 'A blog carries the release of that day.',
  },
  {
    earlier: { own, title, address, published: '2031-04-05', sketch },
    later: { own, title, published: null, sketch: like(0.9) },
    says: 'for',
    because: 'The copy leaves out its day.',
  },
  {
    earlier: { own, title, published: '2031-04-05', sketch, number: 2 },
    later: { own, title, published: '2031-04-06', sketch: like(0.95), number: 3 },
    says: 'nothing',
    because: 'A third report repeats the second and is another.',
  },
  {
    earlier: { own, title, address, published: '2031-04-05', sketch },
    later: { own, title, address: `${address}8`, published: '2031-04-06', sketch: like(0.95) },
    says: 'nothing',
    because: 'The next day’s update has a page of its own.',
  },
  {
    earlier: { own, title: '書類の紛失', address, published: '2031-04-05', sketch },
    later: {
      own,
      title: 'メールの誤送信',
      address: `${address}8`,
      published: '2031-04-05',
      sketch: like(0.8),
    },
    says: 'nothing',
    because: 'Two slips told on one day in one form, each on its page.',
  },
  {
    earlier: { own, title, published: '2031-04-05', sketch, events: ['2031-04-03'] },
    later: { own, title, published: '2031-04-05', sketch: like(0.9), events: ['2031-04-04'] },
    says: 'nothing',
    because: 'Two slips of one week, told in one form.',
  },
  {
    earlier: { own, title, published: '2031-04-05', sketch },
    later: { own: ['わかば製菓'], title, published: '2031-04-05', sketch },
    says: 'nothing',
    because: 'Another organisation.',
  },
]
