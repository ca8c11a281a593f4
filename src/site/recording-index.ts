import type { NoticeIndex } from '../index/contract.ts'
import type { Kept } from '../pipeline/kept.ts'

/**
 * What a page was made from, in words that versions.ts knows the state of: `notice:ID`, `incident:ID`, `root:ID`,
 * `key:KEY` (which notices go by it or link to it), `captures:PATH`, `tombstones`, `lists` (whatever lists show),
 * `everything`.
 */
export type Ingredient = string

const ids = (noun: string, found: Iterable<string>): string[] => Array.from(found, id => `${noun}:${id}`)
const isEmpty = (query: unknown): boolean => {
  const { text } = query as { text: { all: readonly unknown[]; none: readonly unknown[] } }
  return text.all.length + text.none.length === 0
}
const one = (noun: string) => (_: readonly unknown[], answer: unknown) =>
  answer === null ? ['everything'] : [`${noun}:${(answer as { id: string }).id}`]
const byArgument = (noun: string) => (given: readonly unknown[]) => ids(noun, given[0] as readonly string[])
const list = (given: readonly unknown[]) => [isEmpty(given[0]) ? 'lists' : 'everything']

/** What an answer of each method comes from. A method that is not named comes from everything. */
const rules: Readonly<Record<string, (given: readonly unknown[], answer: unknown) => readonly Ingredient[]>> =
  {
    find: one('notice'),
    row: one('notice'),
    summary: one('notice'),
    summariesOf: byArgument('notice'),
    gathered: byArgument('notice'),
    texts: byArgument('notice'),
    incidentsOf: byArgument('notice'),
    named: byArgument('key'),
    linkingTo: byArgument('key'),
    incident: one('incident'),
    briefIncident: one('incident'),
    rootsOf: byArgument('incident'),
    root: one('root'),
    incidentsOfRoot: (_, answer) => [
      'lists',
      ...ids(
        'incident',
        (answer as readonly { id: string }[]).map(i => i.id),
      ),
    ],
    search: list,
    incidents: list,
    units: list,
    unitsByPeriod: list,
    roots: () => ['lists'],
    close: () => [],
  }

/** An index that tells `note` what every answer comes from. */
export function recordingIndex(
  index: NoticeIndex,
  note: (ingredients: readonly Ingredient[]) => void,
): NoticeIndex {
  return new Proxy(index, {
    get: (target, name: keyof NoticeIndex) => {
      const method: unknown = target[name]
      if (typeof method !== 'function') return method
      return (...given: unknown[]): unknown => {
        const answer: unknown = method.apply(target, given)
        const heard = (value: unknown): unknown => {
          note(rules[name]?.(given, value) ?? ['everything'])
          return value
        }
        return answer instanceof Promise ? answer.then(heard) : heard(answer)
      }
    },
  })
}

/** The same for what the archive keeps beside its index. */
export const recordingKept = (kept: Kept, note: (ingredients: readonly Ingredient[]) => void): Kept => ({
  ...kept,
  historyOf: (path, reports) => {
    note([`captures:${path}`])
    return kept.historyOf(path, reports)
  },
  tombstones: () => {
    const tombstones = kept.tombstones()
    if (tombstones.length > 0) note(['tombstones'])
    return tombstones
  },
})
