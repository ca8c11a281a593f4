import { z } from 'zod'
import { viewSpan } from '../../model/span.ts'
import { type NextNoticeCode, nextNoticeTerms } from '../../model/vocabulary/next-notices.ts'
import { promisesIn } from '../../text/promises.ts'
import { defineFact, type Finding } from '../define-fact.ts'
import { followedByCode } from '../ledger-projection.ts'

const codes = nextNoticeTerms.map(term => term.code) as [NextNoticeCode, ...NextNoticeCode[]]
const value = z.object({ code: z.enum(codes) })
type NextNoticeValue = z.infer<typeof value>

// Of a long sentence its end holds the promise.
const longest = 100

/** Whether the notice promises the public to tell more, and on what occasion: each occasion once. */
export const nextNotice = defineFact({
  kind: 'next-notice',
  label: { ja: '続報の予告', en: 'Promise of more' },
  section: 'notice',
  isPlain: true,
  unstated: () => [],
  summary: {
    ja: 'この件についてさらに公表すると述べているか（続報の予告、判明次第、新たな事実があれば）。個別連絡や当局への報告の約束は含めない。',
    en: 'Whether it promises to publish more on the matter (a next report announced, when known, only if anything new); promises to single people or to authorities are none.',
  },
  value,
  *find(notice): Iterable<Finding<NextNoticeValue>> {
    const seen = new Set<NextNoticeCode>()
    for (const { sentence, isOnlyIfNew, isOfNextReport } of promisesIn(notice)) {
      const code = isOnlyIfNew ? 'if_new' : isOfNextReport ? 'announced' : 'when_known'
      if (seen.has(code)) continue
      seen.add(code)
      const { start, end } = sentence.span
      yield {
        rule: code.replace('_', '-'),
        span: viewSpan(Math.max(start, end - longest), end),
        value: { code },
        status: 'confirmed',
      }
    }
  },
  show: ({ code }, language) => nextNoticeTerms.find(term => term.code === code)!.label[language],
  ledger: followedByCode(nextNoticeTerms),
  gold: () => ({}),
})
