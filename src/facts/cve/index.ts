import { z } from 'zod'
import { viewSpan } from '../../model/span.ts'
import { assertionAt } from '../../text/assertion/index.ts'
import { statingSentences } from '../../text/mentions.ts'
import { makeSieve } from '../../text/sieve.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'

const value = z.object({
  /** CVE-2099-12345: the form of the CVE Program, in capitals. */
  id: z.string().regex(/^CVE-[0-9]{4}-[0-9]{4,7}$/),
})
type CveValue = z.infer<typeof value>

const id = /(?<![A-Za-z0-9])CVE[- ]?([0-9]{4})[- ]([0-9]{4,7})(?![0-9])/gi
const mayName = makeSieve([id])

/** Vulnerabilities that the notice names by their number. */
export const cve = defineFact({
  kind: 'cve',
  label: { ja: '脆弱性の番号（CVE）', en: 'CVE number' },
  section: 'what',
  summary: {
    ja: '公表が番号（CVE-…）で挙げている脆弱性。本件と無関係と述べているものは挙げない。',
    en: 'Vulnerabilities named by number (CVE-…), without those that are said to have no part in it.',
  },
  value,
  *find(notice): Iterable<Finding<CveValue> | Decline> {
    const seen = new Set<string>()
    for (const { sentence } of statingSentences(notice, mayName(notice).sentences))
      for (const match of sentence.text.matchAll(id)) {
        const start = sentence.span.start + match.index
        const span = viewSpan(start, start + match[0].length)
        const number = `CVE-${match[1]}-${match[2]}`
        if (seen.has(number)) continue
        const { status } = assertionAt(notice, span)
        if (status === 'ruled_out') {
          yield { rule: 'number', span, because: 'It is said to have no part in it.' }
          continue
        }
        seen.add(number)
        yield { rule: 'number', span, value: { id: number }, status: 'confirmed' }
      }
  },
  show: ({ id: number }) => number,
  ledger: { subject: ({ id: number }) => ({ key: number, label: { ja: number, en: number } }) },
  gold: facts => ({ cves: facts.map(fact => fact.value.id) }),
})
