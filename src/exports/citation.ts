import type { Carried, ExportRequest, Omission } from './define-export.ts'
import type { Question } from './question.ts'
import { addressOf } from './read-cases.ts'
import { findNotices, listedIncidents } from './read-records.ts'
import { untitled } from './untitled.ts'

/** What a list of references needs of a notice or an incident. */
export interface Citation {
  /** Letters, digits and a hyphen. */
  readonly key: string
  readonly title: string
  /** Organisations, as they write themselves. */
  readonly authors: readonly string[]
  /** ISO prefix: 2025, 2025-04, 2025-04-05; null where no day is known. */
  readonly date: string | null
  /** Where its publisher put it; an incident has no address but that of its page. */
  readonly address: string | null
  /** Its page in this archive, where that is published. */
  readonly page: string | null
}

/** What a question finds, as references, one at a time. */
export async function* readCitations(request: ExportRequest): AsyncGenerator<Citation> {
  const { question, base, language } = request
  const pageOf = (kind: string, id: string): string | null => (base === null ? null : `${base}/${kind}/${id}`)
  if (question.grain === 'incidents') {
    for await (const { id, title, organisations, first } of listedIncidents(request, question.input))
      yield {
        key: `tenmatsu-incident-${id}`,
        title: title ?? untitled[language],
        authors: organisations,
        date: first,
        address: null,
        page: pageOf('incidents', id),
      }
    return
  }
  const { input } = question as Question & { readonly grain: 'notices' }
  for await (const found of findNotices(request, input)) {
    const { id, title, publishers, published } = found.summary
    yield {
      key: `tenmatsu-${id}`,
      title: title ?? untitled[language],
      authors: [...new Set(publishers)],
      date: published,
      address: addressOf(found),
      page: pageOf('notices', id),
    }
  }
}

/** A citation says where something stands, and nothing of what it states. */
export const factsOfCitations: Carried = {
  only: ['publisher'],
  because: {
    ja: '文献の情報（題名・組織・日付・場所）だけを載せる',
    en: 'A reference has title, organisation, date and place alone',
  },
}

export const alsoLeftOutOfCitations: readonly Omission[] = [
  {
    what: { ja: '公表の本文', en: 'The text of a notice' },
    because: { ja: '本文は引く先にある', en: 'It stands where the reference leads' },
  },
]
