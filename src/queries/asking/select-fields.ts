import type { Fault } from './fault.ts'

type Schema = {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly additionalProperties?: Schema | boolean
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** The parts of an answer that are wanted: names, each with the wanted parts within; an empty one is wanted whole. */
export interface Wanted extends ReadonlyMap<string, Wanted> {}
interface Wanting extends Map<string, Wanting> {}

const longest = 2000
const mostFields = 100
const deepest = 8

/**
 * Reads `total,hits.id,hits.title` against the schema of the answer.
 * @returns A fault where it names something that no answer has.
 */
export function readFields(text: string, schema: object): Wanted | Fault {
  const paths = text.split(',').map(path => path.trim())
  if (text.length > longest || paths.length > mostFields)
    return fault(
      `長すぎます（${mostFields} 個、${longest} 字まで）`,
      `It is too long (${mostFields} fields, ${longest} characters at most)`,
    )
  const wanted: Wanting = new Map()
  for (const path of paths) {
    const names = path.split('.')
    if (path === '' || names.length > deepest)
      return fault(
        'コンマで区切った名前にしてください（total,hits.id）',
        'It has to be names parted by commas: total,hits.id',
      )
    let within: readonly Schema[] = [schema as Schema]
    for (const name of names) {
      const known = new Map<string, Schema[]>()
      for (const part of within) collect(part, schema as Schema, known)
      const next = known.get(name) ?? known.get('*')
      if (!next)
        return fault(
          `「${path.slice(0, 80)}」は答えにありません。ここで使えるのは ${[...known.keys()].slice(0, 40).join(', ')} です`,
          `The answer has no "${path.slice(0, 80)}". Here there are ${[...known.keys()].slice(0, 40).join(', ')}`,
        )
      within = next
    }
    add(wanted, names)
  }
  return wanted
}

const fault = (ja: string, en: string): Fault => ({ parameter: 'fields', because: { ja, en } })

function add(wanted: Wanting, [name, ...rest]: readonly string[]): void {
  const before = wanted.get(name!)
  if (rest.length === 0) wanted.set(name!, new Map())
  // What is wanted whole stays so, whichever part of it is named as well.
  else if (before?.size !== 0) {
    const within: Wanting = before ?? new Map()
    add(within, rest)
    wanted.set(name!, within)
  }
}

/** The properties that values of a schema may have, `*` for any name, within lists and alternatives. */
function collect(schema: Schema, root: Schema, found: Map<string, Schema[]>, depth = 0): void {
  if (depth > 12) return
  const deeper = (part: Schema): void => collect(part, root, found, depth + 1)
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1)!
    const target = root.$defs?.[name]
    if (target) deeper(target)
  }
  for (const part of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]) deeper(part)
  if (schema.items) deeper(schema.items)
  for (const part of schema.prefixItems ?? []) deeper(part)
  for (const [name, part] of Object.entries(schema.properties ?? {}))
    found.set(name, [...(found.get(name) ?? []), part])
  if (typeof schema.additionalProperties === 'object')
    found.set('*', [...(found.get('*') ?? []), schema.additionalProperties])
}

/** Whether a part of an answer is among those wanted, or holds one: `hits.snippets`. */
export function isWanted(wanted: Wanted, path: string): boolean {
  let within: Wanted | undefined = wanted
  for (const name of path.split('.')) {
    if (within.size === 0) return true
    within = within.get(name)
    if (within === undefined) return false
  }
  return true
}

/** The wanted parts of a value; lists item by item. */
export function selectFields(value: unknown, wanted: Wanted): unknown {
  if (wanted.size === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(item => selectFields(item, wanted))
  const selected: Record<string, unknown> = {}
  for (const [name, within] of wanted)
    if (Object.hasOwn(value, name))
      selected[name] = selectFields((value as Record<string, unknown>)[name], within)
  return selected
}
