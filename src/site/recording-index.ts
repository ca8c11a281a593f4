import type { NoticeIndex } from '../index/contract.ts'
import type { NoticeRow } from '../model/notice-row.ts'
import type { Kept } from '../pipeline/kept.ts'

/**
 * What a page was made from, in words that versions.ts knows the state of. Of one thing: `notice:ID` as it is read,
 * `summary:ID` as lists show it, `incident:ID`, `profile:ID`, `judged:ID` (what people found of an incident's notices),
 * `root:ID`, `members:ID` (the incidents of a root event by their names), `organisation:ID`, `key:KEY` (which notices go by it or link to it), `captures:PATH`, `problems:ID`. Of
 * all there are: `notices` in short, `units` (which notices are counted, in which incidents), `incidents` and root
 * events, `profiles`, `trends`, `organisations`, `judgements`, `problems`, `tombstones`; and `everything`. What links
 * lead to is told by the page's own file: `to:ADDRESS`, of which Targets know the file.
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
/** A list, and the entries of it that were asked for. */
const list =
  (whole: Ingredient, noun: string, rows: string) => (given: readonly unknown[], answer: unknown) => {
    const entries = (answer as Readonly<Record<string, readonly { readonly id: string }[]>>)[rows] ?? []
    return [isEmpty(given[0]) ? whole : 'everything', ...entries.map(({ id }) => `${noun}:${id}`)]
  }
const counted = (given: readonly unknown[]) => [isEmpty(given[0]) ? 'units' : 'everything']

/** What an answer of each method comes from. A method that is not named comes from everything. */
const rules: Readonly<Record<string, (given: readonly unknown[], answer: unknown) => readonly Ingredient[]>> =
  {
    find: one('notice'),
    row: one('notice'),
    summary: one('summary'),
    summariesOf: byArgument('summary'),
    gathered: byArgument('notice'),
    texts: byArgument('notice'),
    incidentsOf: byArgument('notice'),
    named: byArgument('key'),
    linkingTo: byArgument('key'),
    incident: one('incident'),
    briefIncident: one('incident'),
    rootsOf: byArgument('incident'),
    root: one('root'),
    incidentsOfRoot: given => [`members:${given[0]}`],
    judgements: () => ['judgements'],
    pageProblems: given => [`problems:${given[0]}`],
    problems: () => ['problems'],
    search: list('notices', 'summary', 'notices'),
    incidents: list('incidents', 'incident', 'incidents'),
    units: counted,
    unitsByPeriod: counted,
    profiles: () => ['profiles'],
    organisations: () => ['organisations'],
    roots: () => ['incidents'],
    close: () => [],
  }

/** Makes indexes that tell what their answers come from, and give an answer twice without asking twice. */
export interface RecordingIndex {
  /** From here on something else is made: an index that gives its answers anew, and of which nobody keeps any. */
  begin(): NoticeIndex
  /** A notice, of which nothing is noted. */
  row(id: string): NoticeRow | null
}

/**
 * Tells `note` what every answer comes from. The page of another language asks the same again: nobody writes to an
 * answer.
 */
export function recordingIndex(
  index: NoticeIndex,
  note: (ingredients: readonly Ingredient[]) => void,
): RecordingIndex {
  const lists = keptLists(index)
  const rows = keptRows(index)
  const begin = (): NoticeIndex => {
    const answers = new Map<string, unknown>()
    return new Proxy(index, { get: (target, name: keyof NoticeIndex) => asked(target, name, answers) })
  }
  const asked = (target: NoticeIndex, name: keyof NoticeIndex, answers: Map<string, unknown>): unknown => {
    const method: unknown = target[name]
    if (typeof method !== 'function') return method
    return (...given: unknown[]): unknown => {
      const question = `${name} ${JSON.stringify(given)}`
      if (answers.has(question)) return answers.get(question)
      const heard = (value: unknown): unknown => {
        note(rules[name]?.(given, value) ?? ['everything'])
        return value
      }
      const answer: unknown = lists.ask(name, given) ?? rows.ask(name, given) ?? method.apply(target, given)
      const told = answer instanceof Promise ? answer.then(heard) : heard(answer)
      answers.set(question, told)
      return told
    }
  }
  return { begin, row: rows.row }
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

/**
 * A notice is on its own page, on those of its incident on every day, and in data files. Units are made in an order in
 * which these lie close together (units.ts), so that few notices have to be kept.
 */
function keptRows(index: NoticeIndex): {
  ask(method: string, given: readonly unknown[]): unknown
  row(id: string): NoticeRow | null
} {
  const most = 400
  const kept = new Map<string, NoticeRow>()
  const row = (id: string): NoticeRow | null => {
    const found = kept.get(id) ?? index.row(id)
    if (found === null) return null
    kept.delete(id)
    kept.set(id, found)
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return found
  }
  return {
    row,
    ask: (method, [name]) => {
      if (method === 'row') return row(String(name))
      const found = method === 'find' && /^[0-9a-f]{10}$/.test(String(name)) ? row(String(name)) : null
      return found && Promise.resolve(found)
    },
  }
}

type ListAnswer = { readonly [rows in 'notices' | 'incidents']?: readonly unknown[] }

/**
 * The pages of a list ask for stretches of one answer, each with what it counts over the whole: the whole is asked
 * for once, for the few lists that were asked for last.
 */
function keptLists(index: NoticeIndex): { ask(method: string, given: readonly unknown[]): unknown } {
  const rowsOf = { search: 'notices', incidents: 'incidents', units: null } as const
  const most = 8
  const kept = new Map<string, Promise<ListAnswer>>()
  return {
    ask: (method, [query]) => {
      if (method !== 'search' && method !== 'incidents' && method !== 'units') return null
      const { offset = 0, limit = 0, filter, ...rest } = query as Asked
      // A filter may be a whole question, with the page it asks for.
      const conditions = Object.entries(filter).filter(([name]) => name !== 'page' && name !== 'perPage')
      const key = JSON.stringify([method, rest, conditions])
      const askAll = index[method] as (query: object) => Promise<ListAnswer>
      const whole =
        kept.get(key) ??
        askAll.call(index, { ...(query as Asked), offset: 0, limit: Number.MAX_SAFE_INTEGER })
      kept.delete(key)
      kept.set(key, whole)
      if (kept.size > most) kept.delete(kept.keys().next().value!)
      const rows = rowsOf[method]
      if (rows === null) return whole
      return whole.then(answer => ({ ...answer, [rows]: answer[rows]!.slice(offset, offset + limit) }))
    },
  }
}

/** What the queries that lists put have in common. */
interface Asked {
  readonly offset?: number
  readonly limit?: number
  readonly filter: object
}
