import { findMasks } from './find-masks.ts'
import { applyMasks, type Mask } from './mask.ts'

/** Names of properties whose strings are no words of a notice: places, hashes, keys to look things up by. */
const notWords: ReadonlySet<string> = new Set([
  'id',
  'path',
  'capture',
  'sha256',
  'key',
  'code',
  'kind',
  'rule',
  'published',
])

/** Names of properties that hold ids, ten hexadecimal digits each, of which some look like phone numbers. */
const ids: ReadonlySet<string> = new Set([
  'a',
  'b',
  'by',
  'copy',
  'counted',
  'earlier',
  'formerly',
  'incident',
  'incidents',
  'later',
  'notice',
  'notices',
  'splitFrom',
])
const isId = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{10}$/.test(value)
const areIds = (value: unknown): boolean => isId(value) || (Array.isArray(value) && value.every(isId))

/** Shorter words of a mask (a family name) may well stand in other words, and are hidden at their place alone. */
const shortest = 4

/** Short strings that were looked at lately, masked: a title or a name stands in one answer after the other. */
const recent = new Map<string, string>()
const mostRecent = 20_000
const longestKept = 300

/** A string with everything in it masked that it shows by itself, and the words of `masks` wherever they stand. */
export function maskString(text: string, masks: readonly Mask[] = []): string {
  let shown = text
  for (const mask of masks)
    if (mask.words.length >= shortest && shown.includes(mask.words))
      shown = shown.replaceAll(mask.words, mask.shown)
  return maskedByItself(shown)
}

function maskedByItself(text: string): string {
  if (text.length > longestKept) return applyMasks(text, findMasks({ text }))
  const known = recent.get(text)
  if (known !== undefined) return known
  const masked = applyMasks(text, findMasks({ text }))
  if (recent.size >= mostRecent) recent.clear()
  recent.set(text, masked)
  return masked
}

/**
 * A value with every string in it masked, in objects, lists, maps and sets; one in which nothing is masked is
 * returned as it is, so that a large answer is not copied.
 */
export function maskStrings<T>(value: T, masks: readonly Mask[] = []): T {
  return maskedValue(value, masks) as T
}

function maskedValue(value: unknown, masks: readonly Mask[]): unknown {
  if (typeof value === 'string') return maskString(value, masks)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map(item => maskedValue(item, masks))
    return items.some((item, i) => item !== value[i]) ? items : value
  }
  if (value instanceof Map) {
    const entries = [...value].map(([key, item]) => [key, maskedValue(item, masks)] as const)
    return entries.some(([key, item]) => item !== value.get(key)) ? new Map(entries) : value
  }
  if (value instanceof Set) return new Set([...value].map(item => maskedValue(item, masks)))
  let copy: Record<string, unknown> | null = null
  for (const name in value) {
    const item = (value as Record<string, unknown>)[name]
    if (notWords.has(name) || (ids.has(name) && areIds(item))) continue
    const masked = maskedValue(item, masks)
    if (masked === item) continue
    copy ??= { ...value }
    copy[name] = masked
  }
  return copy ?? value
}
