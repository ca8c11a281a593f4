import { z } from 'zod'
import {
  type ChangePlace,
  changingNouns,
  type IndexChangeMark,
  type IndexState,
} from '../index/change-contract.ts'
import type { NoticeIndex } from '../index/contract.ts'
import { defineQuery } from './define-query.ts'

/** A place in the changes of one index file, as a word. */
const place = /^([a-z]{4,12})\.(\d{1,15})\.([a-z-]{0,12})\.([0-9a-f]{0,10})$/

export const listChangesInput = z.object({
  /** `next` of an earlier answer: only what changed since it. */
  since: z.string().max(200).regex(place).optional(),
  /** Only what changed at this moment or later: 2026-04-05T00:00:00Z, or a day (UTC). */
  modifiedSince: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).optional(),
  /** Only of this sort. */
  noun: z.enum(changingNouns).optional(),
  perPage: z.coerce.number().int().min(1).max(1000).default(200),
})
export type ListChangesInput = z.infer<typeof listChangesInput>

export interface ListChangesOutput {
  /** The last change of each, in the order in which they came; what changed again stands at its later place. */
  readonly changes: readonly IndexChangeMark[]
  readonly more: boolean
  /** Ask for it as `since`: further changes of this answer, or those that come later. */
  readonly next: string
  /**
   * Whether everything that went since is told. False where `since` or `modifiedSince` is of a time before this index
   * was made anew: then take everything, and drop what is not among it.
   */
  readonly complete: boolean
  /** When this index was made: ISO, UTC. */
  readonly begun: string
}

const written = (epoch: string, { sequence, noun, id }: ChangePlace): string =>
  [epoch, sequence, noun, id].join('.')

/** The mark behind everything of the last step (z comes after every noun): nothing is added to a step once it is done. */
export const endOfChanges = ({ epoch, sequence }: Pick<IndexState, 'epoch' | 'sequence'>): string =>
  written(epoch, { sequence, noun: 'z', id: '' })

/**
 * What came, changed and went since: for those who keep a copy up to date. An incident changes with its notices, a
 * root event with its incidents.
 */
export async function listChanges(
  index: NoticeIndex,
  { since, modifiedSince, noun, perPage }: Pick<ListChangesInput, 'perPage'> & Partial<ListChangesInput>,
): Promise<ListChangesOutput> {
  const given = since === undefined ? null : place.exec(since)
  const state = await index.state()
  const isOfThisIndex = given?.[1] === state.epoch
  const after = isOfThisIndex ? { sequence: Number(given[2]), noun: given[3]!, id: given[4]! } : null
  const moment = modifiedSince === undefined ? null : new Date(modifiedSince).toISOString()
  const { changes, more } = await index.changes({
    after,
    since: moment,
    nouns: noun === undefined ? changingNouns : [noun],
    limit: perPage,
  })
  const last = changes.at(-1)
  const sequence = Math.max(state.sequence, last?.sequence ?? 0)
  return {
    changes,
    more,
    next: more && last ? written(state.epoch, last) : endOfChanges({ epoch: state.epoch, sequence }),
    complete: (given === null || isOfThisIndex) && (moment === null || moment >= state.begun),
    begun: state.begun,
  }
}

export const listChangesQuery = defineQuery({
  name: 'list-changes',
  summary: {
    ja: '前に取得してから加わった・変わった・なくなった公表・事案・根本事象',
    en: 'Notices, incidents and root events that came, changed or went since an earlier pull',
  },
  input: listChangesInput,
  output: async () => (await import('./answers/list-changes.ts')).listChangesAnswer,
  answer: listChanges,
})
