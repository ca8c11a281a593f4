import { z } from 'zod'
import type { NoticeText } from '../../text/notice-text.ts'
import { publishersOf, readParties } from '../../text/parties/index.ts'
import { defineFact } from '../define-fact.ts'

/** Who issues the notice, as its head says. Where no line of the text names it there is no evidence, and no fact. */
export const publisher = defineFact({
  kind: 'publisher',
  label: { ja: '公表主体', en: 'Publisher' },
  section: 'notice',
  isPlain: true,
  unstated: () => [],
  summary: {
    ja: '公表文を出した組織。頭書きの組織名から読み、連名は一つずつに分ける。',
    en: 'The organisation that issues the notice, read from its head; joint publishers one by one.',
  },
  value: z.object({ name: z.string() }),
  *find(notice) {
    for (const { name, span } of publishersOf(notice)) {
      if (span === null) continue
      const place = notice.view.toView(span)
      if (place.end > place.start)
        yield { rule: 'head', span: place, status: 'confirmed' as const, value: { name } }
    }
  },
  profile: (_, notice) => ({ selfWords: ownWordsOf(notice) }),
  show: ({ name }) => name,
  gold: (_, notice) => ({ publishers: publishersOf(notice).map(p => p.name) }),
})

/** Ways in which it speaks of itself that are kept. */
const most = 4

/** What the publisher calls itself (当行, 本学), most frequent first; of equals the first in the text. */
function ownWordsOf(notice: NoticeText): string[] {
  const times = new Map<string, number>()
  for (const { how, span } of readParties(notice).mentions) {
    if (how !== 'self') continue
    const word = notice.view.text.slice(span.start, span.end)
    times.set(word, (times.get(word) ?? 0) + 1)
  }
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([word]) => word)
}
