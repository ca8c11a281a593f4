import type { Label } from './label.ts'

/** What a person may find of two notices. `undecided` takes back nothing: it says that the question was looked at and stays open. */
export const verdicts = ['same', 'different', 'undecided'] as const
export type Verdict = (typeof verdicts)[number]

export const verdictTerms: Readonly<Record<Verdict, Label>> = {
  same: { ja: '同じ事案', en: 'the same incident' },
  different: { ja: '別の事案', en: 'different incidents' },
  undecided: { ja: '決められない', en: 'undecided' },
}

/**
 * What a person found of two notices. Same and different win over every signal; undecided leaves the two to the
 * signals, and is shown beside what they say.
 */
export interface Judgement {
  /** Ids of two notices; their order means nothing. */
  readonly a: string
  readonly b: string
  readonly verdict: Verdict
  /** In the person's own words. */
  readonly because: string
}

/** A judgement that stands: neither withdrawn nor replaced. */
export interface StandingJudgement extends Judgement {
  /** Name of its file in decisions/, without ending: what `tenmatsu undo` takes. */
  readonly decision: string
  /** Who found so; null where nobody is named. */
  readonly by: string | null
  /** ISO, UTC. */
  readonly at: string
}
