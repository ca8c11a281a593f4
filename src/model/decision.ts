import { z } from 'zod'
import { headFields, headValues } from './amendment.ts'
import { verdicts } from './judgement.ts'
import { factVerdicts } from './review.ts'
import { assertionStatus } from './status.ts'

const signed = {
  /** In the person's own words. */
  because: z.string().min(1),
  /** Who decided; absent where nobody is named. */
  by: z.string().min(1).optional(),
  /** ISO, UTC. */
  at: z.iso.datetime(),
}

/** A notice as a decision names it: its path then helps a reader of the file, and where the id is lost. */
const namedNotice = z.object({ id: z.string().regex(/^[0-9a-f]{10}$/), path: z.string() })

/** Whether two notices tell of the same incident. */
export const judgementDecision = z.object({
  decision: z.literal('judgement'),
  verdict: z.enum(verdicts),
  notices: z
    .tuple([namedNotice, namedNotice])
    .refine(([a, b]) => a.id !== b.id, { message: 'both are the same notice' }),
  /** Names of the decisions that it takes the place of. */
  replaces: z.array(z.string()).optional(),
  ...signed,
})
export type JudgementDecision = z.infer<typeof judgementDecision>

/** What a notice's head is to say: its title, day, organisations, address, and its place in its series. */
export const amendmentDecision = z.object({
  decision: z.literal('amendment'),
  notice: namedNotice,
  sets: headValues.refine(sets => headFields.some(field => sets[field] !== undefined), {
    message: 'nothing is set',
  }),
  /** What was read of the same fields when it was decided. */
  was: headValues,
  /** Names of the amendments of the notice that it was decided in view of: it comes before them. */
  over: z.array(z.string()).optional(),
  /** Names of those among them that have nothing left to say. */
  replaces: z.array(z.string()).optional(),
  ...signed,
})
export type AmendmentDecision = z.infer<typeof amendmentDecision>

/** Takes an earlier decision back; both files stay. */
export const withdrawal = z.object({
  decision: z.literal('withdrawal'),
  /** Name of the decision's file, without folder and ending. */
  of: z.string().min(1),
  ...signed,
})
export type Withdrawal = z.infer<typeof withdrawal>

/** A fact's value, in the form of its kind, and how strongly it is asserted. */
export const factVersion = z.object({ value: z.json(), status: assertionStatus })
export type FactVersion = z.infer<typeof factVersion>

/**
 * Which fact is meant. Facts have no ids: it goes by the words that state it, in a text that may change, and where
 * several facts of a kind stand in the same words, by what was read in them.
 */
const factSelector = z.object({
  kind: z.string().min(1),
  quote: z.string().min(1),
  /** The words before and after, as many as it takes to tell this place from others with the same quote. */
  prefix: z.string().max(10_000),
  suffix: z.string().max(10_000),
  /** SHA-256 of the capture that it was decided by. */
  capture: z.string().regex(/^[0-9a-f]{64}$/),
  /** What the program read there; null where it read nothing. */
  read: factVersion.nullable(),
})
export type FactSelector = z.infer<typeof factSelector>

/** What a fact of a notice is. */
export const factDecision = z.object({
  decision: z.literal('fact'),
  verdict: z.enum(factVerdicts),
  notice: namedNotice,
  fact: factSelector,
  /** The fact as whoever decided saw it; null for one that was not there. */
  saw: factVersion.nullable(),
  /** What it is; null for one that was rejected. */
  is: factVersion.nullable(),
  /** Names of the decisions on this fact that were seen and whose place it takes, latest first. */
  replaces: z.array(z.string()).optional(),
  ...signed,
})
export type FactDecision = z.infer<typeof factDecision>

/** What a person settled, as a file of decisions/ holds it. */
export const decision = z.discriminatedUnion('decision', [
  judgementDecision,
  factDecision,
  amendmentDecision,
  withdrawal,
])
export type Decision = z.infer<typeof decision>
