import type { ViewSpan } from '../model/span.ts'
import type { NoticeText } from '../text/notice-text.ts'
import { relayedAt } from '../text/relayed.ts'
import type { Finding } from './define-fact.ts'

type Told = Pick<Finding<unknown>, 'speaker' | 'also'>

/** Who says the words at `span`, with the evidence that names them beside what other evidence there is. */
export function toldBy(notice: NoticeText, span: ViewSpan, also: Told['also'] = []): Told {
  const relayed = relayedAt(notice, span)
  const all = relayed?.source ? [...also, { span: relayed.source, role: 'source' as const }] : also
  return { ...(relayed ? { speaker: 'relayed' } : {}), ...(all.length > 0 ? { also: all } : {}) }
}
