/** A part of an answer that was cut, and how to go on with it. */
export interface LeftOut {
  /** Names down to it: `document.text`. */
  readonly path: string
  /** Items, characters of a text, or entries of a table of numbers. */
  readonly shown: number
  readonly of: number
  /** Hand it on as `cursor` for what follows; null: ask for it alone with `fields`. */
  readonly cursor: string | null
}

type Tree = Record<string, unknown>
type Long = readonly unknown[] | string

/** A table of numbers by name, such as a facet, is shown whole or not at all. */
const tableSize = 8
const isTable = (value: unknown): value is Tree => {
  if (!isTree(value)) return false
  const entries = Object.values(value)
  return entries.length >= tableSize && entries.every(entry => typeof entry === 'number')
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isLong = (value: unknown): value is Long => typeof value === 'string' || Array.isArray(value)

/** The value at a path of names; undefined where there is none. */
function at(tree: unknown, path: readonly string[]): unknown {
  let value = tree
  for (const name of path) value = isTree(value) && Object.hasOwn(value, name) ? value[name] : undefined
  return value
}

/** A copy of a tree with another value at a path; only the way there is copied. */
function withAt(tree: Tree, [name, ...rest]: readonly string[], value: unknown): Tree {
  return { ...tree, [name!]: rest.length === 0 ? value : withAt(tree[name!] as Tree, rest, value) }
}

/** A copy of a tree without what stands at a path, in each item where there is a list on the way. */
export function withoutPath(tree: Tree, path: string): Tree {
  const [name, ...rest] = path.split('.')
  if (rest.length > 0)
    return name! in tree ? { ...tree, [name!]: withoutEach(tree[name!], rest.join('.')) } : tree
  const { [name!]: _, ...others } = tree
  return others
}

function withoutEach(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map(item => withoutEach(item, path))
  return isTree(value) ? withoutPath(value, path) : value
}

/** A prefix of a text that does not end within a surrogate pair. */
const cutText = (text: string, from: number, to: number): string => {
  const isLow = (i: number): boolean => {
    const code = text.charCodeAt(i)
    return code >= 0xdc00 && code <= 0xdfff
  }
  return text.slice(isLow(from) ? from - 1 : from, to < text.length && isLow(to) ? to - 1 : to)
}

const cut = (long: Long, from: number, to: number): Long =>
  typeof long === 'string' ? cutText(long, from, to) : long.slice(from, to)

/** Every list, text and table that is reached by names alone, with its size as JSON. */
function* longs(
  tree: Tree,
  path: readonly string[] = [],
): Generator<{ path: readonly string[]; size: number }> {
  for (const [name, value] of Object.entries(tree)) {
    const here = [...path, name]
    if (isLong(value) || isTable(value)) yield { path: here, size: JSON.stringify(value).length }
    else if (isTree(value)) yield* longs(value, here)
  }
}

/**
 * An answer in at most so many characters of JSON: its longest lists and texts are cut, and it is said which. What
 * still is too long (one item of thousands of characters) is left out as a whole.
 */
export function shorten(
  answer: Tree,
  most: number,
): { readonly answer: Tree; readonly leftOut: readonly LeftOut[] } {
  const shown = new Map<string, { from: Long; count: number }>()
  const tables: LeftOut[] = []
  let short = answer
  for (let round = 0; round < 60 && JSON.stringify(short).length > most; round++) {
    let longest: { path: readonly string[]; size: number } | null = null
    for (const one of longs(short)) if (longest === null || one.size > longest.size) longest = one
    if (longest === null || longest.size <= 2) break
    const key = longest.path.join('.')
    const value = at(short, longest.path)
    if (isTree(value)) {
      tables.push({ path: key, shown: 0, of: Object.keys(value).length, cursor: null })
      short = withAt(short, longest.path, {})
      continue
    }
    const whole = shown.get(key)?.from ?? (at(answer, longest.path) as Long)
    const now = at(short, longest.path) as Long
    const excess = JSON.stringify(short).length - most
    // As much as is in excess, as far as its items are alike; half of it where that is more than all.
    const share = excess < longest.size ? 1 - excess / longest.size : 0.5
    const count = Math.min(now.length - 1, Math.floor(now.length * Math.max(share * 0.95, 0.1)))
    shown.set(key, { from: whole, count })
    short = withAt(short, longest.path, cut(whole, 0, count))
  }
  const cutOff = [...shown].map(([path, { from, count }]) => ({
    path,
    shown: count,
    of: from.length,
    cursor: `${path}:${count}`,
  }))
  return { answer: short, leftOut: [...cutOff, ...tables] }
}

/** The same with one list of it kept whole. */
export function shortenAround(answer: Tree, kept: string, most: number): ReturnType<typeof shorten> {
  const { [kept]: list, ...frame } = answer
  const short = shorten(frame, Math.max(0, most - JSON.stringify(list ?? []).length - kept.length - 4))
  // In the order of the answer.
  const names = Object.keys(answer).filter(name => name === kept || name in short.answer)
  return {
    ...short,
    answer: Object.fromEntries(names.map(name => [name, name === kept ? list : short.answer[name]])),
  }
}

const partForm = /^([A-Za-z]{1,40}(?:\.[A-Za-z]{1,40}){0,5}):(\d{1,9})$/

/** Whether a cursor names a part of an answer rather than a place in a list. */
export const namesPart = (cursor: string): boolean => partForm.test(cursor)

/** Of an answer the rest of a part that was cut, with its ids; null where the cursor names none of it. */
export function restOfPart(answer: Tree, cursor: string, most: number) {
  const [, path, from] = partForm.exec(cursor) ?? []
  if (path === undefined) return null
  const names = path.split('.')
  const long = at(answer, names)
  const start = Number(from)
  if (!isLong(long) || start >= long.length) return null
  const rest = cut(long, start, long.length)
  const named: Tree = Object.fromEntries(
    ['id', 'title'].filter(name => name in answer).map(name => [name, answer[name]]),
  )
  const only = names.reduceRight<unknown>((value, name) => ({ [name]: value }), rest) as Tree
  const { answer: short, leftOut } = shorten({ ...named, ...only }, most)
  return {
    answer: short,
    leftOut: leftOut.map(left =>
      left.path === path
        ? { ...left, shown: left.shown, of: long.length, cursor: `${path}:${start + left.shown}` }
        : left,
    ),
  }
}
