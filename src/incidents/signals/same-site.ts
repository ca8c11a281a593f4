import { meet } from '../pair.ts'
import { titleOf } from '../title.ts'
import type { Signal, SignalCase } from './signal.ts'

/** Two names on one site with one title on the same days: members of a group that publish under one roof. */
export const sameSite: Signal = {
  name: 'same-site',
  label: { ja: '同じサイトで公表', en: 'published on the same site' },
  ties: true,
  weigh({ earlier: { threading: a }, later: { threading: b }, gap, site }) {
    if (site === null || meet(a.own, b.own) || gap === null || gap > 3) return null
    const title = titleOf(a)
    return title.length >= 6 && title === titleOf(b) ? { weight: 0.8, words: site } : null
  },
}

const [hospital, pharmacy] = ['https://aoba.example/a/1', 'https://aoba.example/b/2']
const title = '予約サイトへの不正アクセスについて'
export const cases: readonly SignalCase[] = [
  {
    earlier: { own: ['あおば病院'], address: hospital, title, published: '2031-04-05' },
    later: { own: ['あおば薬局'], address: pharmacy, title, published: '2031-04-06' },
    says: 'for',
    because: 'One site, one title.',
  },
  {
    earlier: { own: ['あおば病院'], address: hospital, title, published: '2031-04-05' },
    later: { own: ['みどり薬局'], address: 'https://midori.example/b/2', title, published: '2031-04-06' },
    says: 'nothing',
    because: 'Two sites.',
  },
]
