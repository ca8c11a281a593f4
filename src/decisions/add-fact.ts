import { z } from 'zod'
import { Refusal } from '../archive/archive-error.ts'
import { decisionPath, readDecisions, writeDecision } from '../archive/decisions.ts'
import { standings } from '../archive/standing-decisions.ts'
import type { FactDecision } from '../model/decision.ts'
import { sameValue } from '../model/same-value.ts'
import { assertionStatus } from '../model/status.ts'
import { deciding, noticeNamed, signed } from './deciding.ts'
import { type FactOutcome, nameFor, refuseUnfit, selectWords, wordsNamed } from './deciding-facts.ts'
import { defineDecision } from './define-decision.ts'

export const addFactInput = z.object({
  ...wordsNamed,
  /** In the form of the kind. */
  value: z.json(),
  status: assertionStatus,
  ...signed,
})
export type AddFactInput = z.input<typeof addFactInput>

/** A person finds that words of a notice state something that was not read. */
export const addFact = defineDecision({
  name: 'add-fact',
  summary: {
    ja: '読み取られなかった記載事項を、原文の語句で加える',
    en: 'Add a fact that was not read, by the words that state it',
  },
  input: addFactInput,
  async decide(
    archive,
    index,
    { notice, kind, start, end, value, status, because, by },
    means = {},
  ): Promise<FactOutcome> {
    const row = await noticeNamed(index, notice)
    const is = { value, status }
    refuseUnfit(kind, is)
    const words = selectWords(row, start, end)
    return deciding(archive, means, (disk, now): FactOutcome => {
      const { decisions } = readDecisions(archive)
      const standing = standings(decisions)
      const isThere =
        row.facts.some(
          fact =>
            fact.kind === kind &&
            fact.evidence[0].start === start &&
            fact.evidence[0].end === end &&
            sameValue(fact.value, value),
        ) ||
        decisions.some(
          ({ name, decision }) =>
            decision.decision === 'fact' &&
            decision.verdict === 'added' &&
            decision.notice.id === row.id &&
            standing.get(name)!.state === 'stands' &&
            decision.fact.kind === kind &&
            sameValue(
              { ...decision.fact, read: null },
              { kind, ...words, capture: row.capture, read: null },
            ) &&
            sameValue(decision.is?.value, value),
        )
      if (isThere) throw alreadyThere(kind, words.quote)
      const made: FactDecision = {
        decision: 'fact',
        verdict: 'added',
        notice: { id: row.id, path: row.path },
        fact: { kind, ...words, capture: row.capture, read: null },
        saw: null,
        is,
        because,
        ...(by === undefined ? {} : { by }),
        at: new Date(now).toISOString(),
      }
      const name = writeDecision(disk, archive, nameFor(made), made)
      return { outcome: 'decided', decision: name, path: decisionPath(name), notice: row.id, replaces: [] }
    })
  },
})

const alreadyThere = (kind: string, quote: string): Refusal =>
  new Refusal({
    ja: `「${quote}」には、その値の記載事項「${kind}」がすでにあります。`,
    en: `There is a fact "${kind}" of that value in the words 「${quote}」 already.`,
  })
