import { z } from 'zod'
import { viewSpan } from '../../model/span.ts'
import { type LatePublicationCode, latePublicationTerms } from '../../model/vocabulary/late-publications.ts'
import { assertionAt } from '../../text/assertion/index.ts'
import { compileCues } from '../../text/cues.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { followedByCode } from '../ledger-projection.ts'
import { toldBy } from '../told-by.ts'
import { lateRules, reasons } from './rules.ts'

const codes = latePublicationTerms.map(term => term.code) as [LatePublicationCode, ...LatePublicationCode[]]
const value = z.object({ code: z.enum(codes) })
type LatePublicationValue = z.infer<typeof value>

const latenessIn = compileCues(lateRules)

/** Characters on either side of a cue in which its reason may stand. */
const reach = 200

/** That the notice comes late, and why it says so: each reason once. */
export const latePublication = defineFact({
  kind: 'late-publication',
  label: { ja: '公表の遅れ', en: 'Late publication' },
  section: 'notice',
  isPlain: true,
  unstated: () => [],
  summary: {
    ja: '公表（または調査結果の報告）が遅れたと述べているか、その理由（調査に時間を要した、不確かな情報による混乱を避けた、警察への配慮など）。当局や委託元への報告の遅れは含めない。',
    en: 'Whether the notice says that it comes late, and why (the inquiry took time, uncertain information would have confused, the police asked …); reports to authorities or clients that were late are none.',
  },
  value,
  *find(notice): Iterable<Finding<LatePublicationValue> | Decline> {
    const seen = new Set<LatePublicationCode>()
    let admitted: Finding<LatePublicationValue> | null = null
    for (const { code, rule, sentence, place, words, event } of latenessIn(notice)) {
      const decline = (because: string): Decline => ({ rule, span: words, because })
      if (place === 'title' || place === 'heading') {
        yield decline('A heading asserts nothing.')
        continue
      }
      const { operators } = assertionAt(notice, event, true)
      if (code === 'held' && operators.includes('condition')) {
        yield decline('It says what would be if.')
        continue
      }
      const from = Math.max(sentence.span.start, event.start - reach)
      const near = notice.view.text.slice(from, Math.min(sentence.span.end, event.end + reach))
      let found = false
      for (const [reason, sign] of reasons) {
        const match = sign.exec(near)
        if (match === null) continue
        found = true
        if (seen.has(reason)) continue
        seen.add(reason)
        const span = viewSpan(from + match.index, from + match.index + match[0].length)
        yield {
          rule,
          span,
          value: { code: reason },
          status: 'confirmed',
          operators,
          ...toldBy(notice, event, [{ span: event, role: 'status' }]),
        }
      }
      if (found) continue
      if (code === 'late')
        admitted ??= {
          rule,
          span: words,
          value: { code: 'admitted' },
          status: 'confirmed',
          operators,
          ...toldBy(notice, words),
        }
      else yield decline('No reason is given, and it need not be late.')
    }
    if (admitted !== null && seen.size === 0) yield admitted
  },
  show: ({ code }, language) => latePublicationTerms.find(term => term.code === code)!.label[language],
  ledger: followedByCode(latePublicationTerms),
  gold: () => ({}),
})
