import type { Signal, SignalCase } from './signal.ts'

const parts = /^https?:\/\/([^/?#]+)(\/[^#]*)/i

/** Where an address lies: host without www, and the rest without its last slash; null for a site's own page. */
function placeOf(address: string | null): { host: string; page: string } | null {
  const match = parts.exec(address ?? '')
  if (!match) return null
  return {
    host: match[1]!.toLowerCase().replace(/^www\./, ''),
    page: match[2]!.replace(/\/(?:index\.html?)?$/, ''),
  }
}

/** The same page at another time. */
export const samePage: Signal = {
  name: 'same-page',
  label: { ja: '同じページ', en: 'the same page' },
  weigh({ earlier: { threading: a }, later: { threading: b } }) {
    const [x, y] = [placeOf(a.address), placeOf(b.address)]
    if (!x || !y || x.host !== y.host || x.page !== y.page || x.page.length < 2) return null
    return { weight: 0.6, words: `${x.host}${x.page}` }
  },
}

export const cases: readonly SignalCase[] = [
  {
    earlier: { address: 'https://www.aoba.example/news/7/' },
    later: { address: 'http://aoba.example/news/7' },
    says: 'for',
    because: 'The page was updated.',
  },
  {
    earlier: { address: 'https://www.aoba.example/' },
    later: { address: 'http://aoba.example/' },
    says: 'nothing',
    because: 'The front page carries whatever is new.',
  },
]
