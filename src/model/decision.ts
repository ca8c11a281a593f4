import { z } from 'zod'
import { verdicts } from './judgement.ts'

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

/** Takes an earlier decision back; both files stay. */
export const withdrawal = z.object({
  decision: z.literal('withdrawal'),
  /** Name of the decision's file, without folder and ending. */
  of: z.string().min(1),
  ...signed,
})
export type Withdrawal = z.infer<typeof withdrawal>

/** What a person settled, as a file of decisions/ holds it. */
export const decision = z.discriminatedUnion('decision', [judgementDecision, withdrawal])
export type Decision = z.infer<typeof decision>
