import { describe, type ProblemCode } from '../../src/model/problem.ts'
import { checkReading, checks } from '../../src/readings/checks/index.ts'
import { table } from '../generate/table.ts'
import type { ReadNotice } from './corpus.ts'

/** What somebody who read every hit found. */
interface Judged {
  readonly code: ProblemCode
  readonly read: number
  /** The notice itself says two things that do not go together. */
  readonly inTheText: number
  /** One of the two was read wrongly by us: the reviewer mends it. */
  readonly misread: number
  /** Both were read rightly and go together: a false alarm. */
  readonly falseAlarms: number
}

/** All hits over the real notices, read one by one on 2026-11-21 and, where the reading or a check has changed, on 2026-11-22. */
const judged: readonly Judged[] = [
  { code: 'weekday-contradicts-date', read: 1, inTheText: 1, misread: 0, falseAlarms: 0 },
  { code: 'done-after-publication', read: 2, inTheText: 2, misread: 0, falseAlarms: 0 },
  { code: 'title-stronger-than-body', read: 60, inTheText: 57, misread: 1, falseAlarms: 2 },
  { code: 'title-weaker-than-body', read: 7, inTheText: 5, misread: 0, falseAlarms: 2 },
  { code: 'date-ambiguous', read: 1, inTheText: 1, misread: 0, falseAlarms: 0 },
  { code: 'date-year-guessed', read: 3, inTheText: 3, misread: 0, falseAlarms: 0 },
]

/** How often each check of a reading finds something, and what reading the hits showed. */
export function checksPage(notices: readonly ReadNotice[]): string {
  const hits = new Map<ProblemCode, number>()
  const touched = new Set<string>()
  let [relayed, named] = [0, 0]
  for (const { path, notice, reading } of notices) {
    const passedOn = reading.facts.filter(fact => fact.speaker === 'relayed')
    relayed += passedOn.length
    named += passedOn.filter(fact => fact.evidence.some(e => e.role === 'source')).length
    for (const { code } of checkReading(reading, notice)) {
      hits.set(code, (hits.get(code) ?? 0) + 1)
      touched.add(path)
    }
  }
  const codes = checks.flatMap(check => check.codes.map(code => ({ code, check: check.name })))
  return [
    '# Checks inside a reading',
    `Made by \`npm run evaluate\` over ${notices.length} real notices, of which ${touched.size} have something to look at. A check that finds nothing there is held by made-up cases alone (test/checks.test.ts).`,
    table(
      ['check', 'code', 'severity', 'hits'],
      codes.map(({ code, check }) => [
        check,
        `\`${code}\``,
        describe({ code, place: {}, details: {} }, 'en').severity,
        String(hits.get(code) ?? 0),
      ]),
    ),
    '## Judged by reading',
    'Every hit was read, in the two statements that it quotes (as of the day in scripts/evaluate/checks-page.ts; later changes of the rules change the hits above). *In the text*: the notice itself says two things that do not go together, or leaves it open. *Misread*: one of the two was read wrongly by us, which is what the queue is for. *False alarm*: both were read rightly and go together. `events-out-of-order`, `leak-statements-disagree`, `value-affirmed-and-denied` and `number-abstained` had 1, 3, 10 and 2 hits before; all but one of them (a notice whose two tables part what leaked from what may have) were misread or went together, and have been mended in the reading or in the check.',
    table(
      ['code', 'read', 'in the text', 'misread', 'false alarms'],
      judged.map(j => [`\`${j.code}\``, ...[j.read, j.inTheText, j.misread, j.falseAlarms].map(String)]),
    ),
    '## Whose words',
    `${relayed} facts (${named} of them with a source named) pass on what somebody else reports. Of 50 drawn with a fixed seed and read on 2026-11-21, 47 do (the others count what the publisher states of itself in the same sentence); of the 36 sources among them 3 were wrong (the publisher itself, a phrase that held a name), which has been mended since.`,
    '',
  ].join('\n\n')
}
