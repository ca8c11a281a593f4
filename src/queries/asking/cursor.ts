import { hash } from 'node:crypto'
import { z } from 'zod'
import type { IndexState } from '../../index/change-contract.ts'

/** Where a walk through a list stands. */
export interface Place {
  /** How many items lie before it. */
  readonly offset: number
  /** Keys of the items last shown, the nearest last: what is found again after a build. */
  readonly anchors: readonly string[]
  /** The state of the index in which `offset` holds. */
  readonly state: string
}

const version = 1
const longest = 3000
const anchorsKept = 4

const form = z.tuple([
  z.literal(version),
  z.string().max(20),
  z.string().max(40),
  z.number().int().min(0).max(100_000_000),
  z.array(z.string().max(400)).max(anchorsKept),
])

/** The state as one word. */
export const stateWord = ({ epoch, sequence }: Pick<IndexState, 'epoch' | 'sequence'>): string =>
  `${epoch}.${sequence}`

/** What a cursor belongs to: the question with its conditions and order, whatever page of them. */
export function boundTo(name: string, input: Readonly<Record<string, unknown>>): string {
  const conditions = Object.entries(input)
    .filter(([key, value]) => key !== 'page' && key !== 'perPage' && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return hash('sha256', JSON.stringify([name, conditions]), 'base64url').slice(0, 12)
}

export function printCursor(bound: string, { offset, anchors, state }: Place): string {
  const kept = anchors.slice(-anchorsKept).map(key => key.slice(0, 400))
  return Buffer.from(JSON.stringify([version, bound, state, offset, kept])).toString('base64url')
}

/** The place that a cursor keeps; `foreign` where it belongs to another question, `unreadable` where it is none. */
export function readCursor(text: string, bound: string): Place | 'foreign' | 'unreadable' {
  if (text.length > longest || !/^[A-Za-z0-9_-]+$/.test(text)) return 'unreadable'
  let given: unknown
  try {
    given = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return 'unreadable'
  }
  const read = form.safeParse(given)
  if (!read.success) return 'unreadable'
  const [, of, state, offset, anchors] = read.data
  return of === bound ? { offset, anchors, state } : 'foreign'
}
