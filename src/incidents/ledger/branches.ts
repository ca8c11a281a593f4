import type { Branch } from './ledger.ts'
import { likeness, pairsIn } from './likeness.ts'
import type { Opened, Place } from './opened.ts'

/** Names as alike as this are one branch, in whatever words the notices put it. */
const alike = 0.6

interface Known {
  readonly branch: Branch & { readonly headings: Branch['headings'][number][] }
  readonly pairs: ReadonlySet<string>
}

/** The strands that the notices part by their headings, matched from notice to notice by what the headings name. */
export function branchesOf(all: readonly Opened[]): {
  readonly branches: readonly Branch[]
  branchOf(opened: Opened, place: Place): string | null
} {
  const known: Known[] = []
  const keys = new Map<string, string>()
  for (const { notice, text, strands } of all)
    for (const strand of new Set(strands)) {
      if (strand === null) continue
      const pairs = pairsIn(strand.name.toLowerCase())
      const { start, end } = text.view.toText(text.blocks[strand.heading]!.content)
      const words = { start, end, quote: notice.document.text.slice(start, end) }
      const same = known.find(
        other =>
          (other.branch.key.toLowerCase() === strand.name.toLowerCase() ||
            likeness(other.pairs, pairs) >= alike) &&
          other.branch.headings.every(heading => heading.notice !== notice.id),
      )
      if (same) same.branch.headings.push({ notice: notice.id, words })
      else {
        const branch = { key: strand.name, label: words.quote, headings: [{ notice: notice.id, words }] }
        known.push({ branch, pairs })
      }
      keys.set(`${notice.id} ${strand.heading}`, (same?.branch ?? known.at(-1)!.branch).key)
    }
  return {
    branches: known.map(({ branch }) => branch),
    branchOf: ({ notice }, { strand }) =>
      strand === null ? null : (keys.get(`${notice.id} ${strand.heading}`) ?? null),
  }
}
