import { z } from 'zod'
import { publishersOf } from '../../text/parties/index.ts'
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
  show: ({ name }) => name,
  gold: (_, notice) => ({ publishers: publishersOf(notice).map(p => p.name) }),
})
