import { z } from 'zod'
import { Refusal } from '../archive/archive-error.ts'
import { decisionPath, type NamedDecision, readDecisions, writeDecision } from '../archive/decisions.ts'
import type { Archive } from '../archive/open-archive.ts'
import { standings } from '../archive/standing-decisions.ts'
import type { NoticeIndex } from '../index/contract.ts'
import { type FactDecision, type FactSelector, type FactVersion, factVersion } from '../model/decision.ts'
import type { Fact } from '../model/fact.ts'
import type { NoticeRow } from '../model/notice-row.ts'
import type { FactVerdict } from '../model/review.ts'
import { sameValue } from '../model/same-value.ts'
import { identityOf, unfitFor } from '../readings/reviewed/apply-review.ts'
import { findWords, wordsInContext } from '../text/words-in-context.ts'
import { deciding, noticeNamed, signed } from './deciding.ts'
import type { Means } from './define-decision.ts'
import { momentAfter } from './moment-after.ts'

/** Words of a notice: UTF-16 offsets into its text, half open. */
export const wordsNamed = {
  /** An id, a unique beginning of one, or a path. */
  notice: z.string().min(1).max(4000),
  /** A kind of fact. */
  kind: z.string().min(1).max(100),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
}

/** A fact of a notice, and the version of it that whoever decides has before their eyes. */
export const factNamed = {
  ...wordsNamed,
  /** Null for one that is known to be rejected. */
  saw: factVersion.nullable(),
  /** Names of the decisions on it that are known. What was decided otherwise is told, and nothing is written. */
  knows: z.array(z.string().max(1000)).max(1000).default([]),
  ...signed,
}
const factInput = z.object(factNamed)
export type FactNamed = z.output<typeof factInput>

/** What came of deciding about a fact. */
export type FactOutcome =
  | {
      readonly outcome: 'decided'
      /** Name of the decision, for `tenmatsu undo`. */
      readonly decision: string
      /** Its file, relative to the archive. */
      readonly path: string
      /** Id of the notice. */
      readonly notice: string
      /** Names of the decisions on the fact whose place it takes. */
      readonly replaces: readonly string[]
    }
  | {
      /** Somebody has decided about it meanwhile: nothing was written. Knowing of it, one may decide again. */
      readonly outcome: 'conflict'
      readonly notice: string
      /** What stands, latest first; none where what was known has been taken back. */
      readonly standing: readonly NamedFact[]
      /** The fact as it is; null where it was rejected. */
      readonly is: FactVersion | null
    }

export interface NamedFact {
  readonly name: string
  readonly decision: FactDecision
}

/**
 * Decides about a fact of a notice, unless it is not any more as whoever decides has seen it.
 * @param settle The fact as it shall be, from the fact as it is in the index, where it is there.
 * @throws Refusal where the archive is not ours, there is no such fact, or nothing can be written.
 */
export async function decideOnFact(
  archive: Archive,
  index: NoticeIndex,
  input: FactNamed,
  means: Means,
  verdict: Exclude<FactVerdict, 'added'>,
  settle: (fact: Fact | null) => FactVersion | null,
): Promise<FactOutcome> {
  const row = await noticeNamed(index, input.notice)
  return deciding(archive, means, (disk, now): FactOutcome => {
    const { decisions } = readDecisions(archive)
    const known = input.knows.flatMap(name => decisions.find(d => d.name === name && isOf(d, row)) ?? [])
    const fact = factIn(row, input)
    const selector =
      (known[0] as NamedFact | undefined)?.decision.fact ?? selectorOf(row, input, fact, decisions)
    const standing = standingOn(decisions, row, selector, known[0]?.name)
    const current = standing.length > 0 ? standing[0]!.decision.is : selector.read
    const isKnown = standing.every(({ name }) => input.knows.includes(name))
    if (!isKnown || !sameValue(current, input.saw))
      return { outcome: 'conflict', notice: row.id, standing, is: current }
    const is = settle(fact)
    if (is !== null) refuseUnfit(selector.kind, is)
    const replaces = [
      ...new Set(standing.flatMap(({ name, decision }) => [name, ...(decision.replaces ?? [])])),
    ]
    const made: FactDecision = {
      decision: 'fact',
      verdict,
      notice: { id: row.id, path: row.path },
      fact: selector,
      saw: input.saw,
      is,
      because: input.because,
      ...(input.by === undefined ? {} : { by: input.by }),
      at: momentAfter(now, standing),
      ...(replaces.length > 0 ? { replaces } : {}),
    }
    const name = writeDecision(disk, archive, nameFor(made), made)
    return { outcome: 'decided', decision: name, path: decisionPath(name), notice: row.id, replaces }
  })
}

export const nameFor = ({ at, verdict, fact: { kind }, notice: { id } }: FactDecision): string =>
  `${at.slice(0, 10)}_${verdict}_${kind}_${id}`

/** @throws Refusal where the value has not the form of its kind. */
export function refuseUnfit(kind: string, is: FactVersion): void {
  const because = unfitFor(kind, is)
  if (because === null) return
  throw new Refusal({
    ja: `値が記載事項「${kind}」の形に合いません（${because}）。`,
    en: `The value has not the form of the fact "${kind}" (${because}).`,
  })
}

/** Where the words stand, and as many around them as it takes to find them again. @throws Refusal where that cannot be told. */
export function selectWords(row: NoticeRow, start: number, end: number) {
  const { text } = row.document
  const words = wordsInContext(text, start, end)
  if (words.quote.trim() !== '' && end <= text.length && findWords(text, words)?.start === start) return words
  throw new Refusal({
    ja: '語句がどこにあるか決められません。もう少し長く選んでください。',
    en: 'It cannot be told where these words stand. Choose some more of them.',
  })
}

const isOf = (named: NamedDecision, row: NoticeRow): named is NamedFact => {
  const { decision } = named
  return decision.decision === 'fact' && (decision.notice.id === row.id || decision.notice.path === row.path)
}

/** The decisions on one fact that stand, latest first. `root`: a known one of a fact that a person added. */
function standingOn(
  decisions: readonly NamedDecision[],
  row: NoticeRow,
  selector: FactSelector,
  known: string | undefined,
): NamedFact[] {
  const standing = standings(decisions)
  const { text } = row.document
  const identity = (name: string, fact: FactSelector, replaces?: readonly string[]): string | null => {
    const place = findWords(text, fact)
    return place && identityOf({ name, fact, replaces, place })
  }
  const of = decisions.find(({ name }) => name === known) as NamedFact | undefined
  const wanted = identity(known ?? '', selector, of?.decision.replaces)
  return decisions
    .filter(
      (named): named is NamedFact =>
        isOf(named, row) &&
        named.decision.decision === 'fact' &&
        standing.get(named.name)!.state === 'stands' &&
        identity(named.name, named.decision.fact, named.decision.replaces) === wanted,
    )
    .sort((a, b) => (`${a.decision.at} ${a.name}` < `${b.decision.at} ${b.name}` ? 1 : -1))
}

/** The fact in these words with this value: as it is, or as the rules read it. */
function factIn(row: NoticeRow, { kind, start, end, saw }: FactNamed): Fact | null {
  const there = row.facts.filter(
    fact => fact.kind === kind && fact.evidence[0].start === start && fact.evidence[0].end === end,
  )
  const alike = (version: { readonly value: unknown } | null | undefined): boolean =>
    !!version && saw !== null && sameValue(version.value, saw.value)
  return there.find(alike) ?? there.find(({ reviewed }) => alike(reviewed?.read)) ?? null
}

/** How a fact is found again that nobody is known to have decided about. @throws Refusal where there is none. */
function selectorOf(
  row: NoticeRow,
  { kind, start, end, saw }: FactNamed,
  fact: Fact | null,
  decisions: readonly NamedDecision[],
): FactSelector {
  const words = selectWords(row, start, end)
  const read = fact && (fact.reviewed ? fact.reviewed.read : { value: fact.value, status: fact.status })
  if (read) return { kind, ...words, capture: row.capture, read: read as FactVersion }
  // Somebody may have rejected it, or decided of it what the rules no longer read.
  const other = decisions.find(
    named =>
      isOf(named, row) &&
      named.decision.decision === 'fact' &&
      named.decision.fact.kind === kind &&
      named.decision.fact.quote === words.quote &&
      (saw === null ||
        sameValue(named.decision.fact.read?.value, saw.value) ||
        sameValue(named.decision.is?.value, saw.value)),
  ) as NamedFact | undefined
  if (other) return other.decision.fact
  throw new Refusal({
    ja: `公表 ${row.id} の「${words.quote}」に、その値の記載事項「${kind}」はありません。`,
    en: `Notice ${row.id} has no fact "${kind}" of that value in the words 「${words.quote}」.`,
  })
}

/** The decisions that stand on a fact of a reading, latest first. */
export function standingOnFact(decisions: readonly NamedDecision[], row: NoticeRow, fact: Fact): NamedFact[] {
  const known = decisions.find(
    (named): named is NamedFact => named.name === fact.reviewed?.decision && isOf(named, row),
  )
  if (known) return standingOn(decisions, row, known.decision.fact, known.name)
  const { kind, value, status } = fact
  const [{ start, end }] = fact.evidence
  const words = wordsInContext(row.document.text, start, end)
  const read = { value, status } as FactVersion
  return standingOn(decisions, row, { kind, ...words, capture: row.capture, read }, undefined)
}
