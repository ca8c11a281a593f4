/** The JSON of what is frozen, which never changes: an index freezes what it keeps of notices and incidents. */
const made = new WeakMap<object, Buffer>()

function bytesOf(frozen: object): Buffer {
  let bytes = made.get(frozen)
  if (!bytes) {
    bytes = Buffer.from(JSON.stringify(frozen))
    made.set(frozen, bytes)
  }
  return bytes
}

/** Shorter lists are as soon made anew. */
const fewest = 4

/** An answer, its lists, what they list, the lists of that. */
const deepest = 3

const isFrozen = (part: unknown): part is object =>
  typeof part === 'object' && part !== null && Object.isFrozen(part)

/** Whether JSON of what a list holds may have been made before. */
const isKept = (list: readonly unknown[]): boolean => list.length >= fewest && isFrozen(list[0])

/** Whether a list of such lies in a part of an answer. */
function holdsKept(part: unknown, depth: number): boolean {
  if (typeof part !== 'object' || part === null || depth > deepest) return false
  if (Array.isArray(part)) return isKept(part) || part.some(item => holdsKept(item, depth + 1))
  return !('toJSON' in part) && Object.values(part).some(item => holdsKept(item, depth + 1))
}

const comma = Buffer.from(',')

/**
 * The bytes of `JSON.stringify`, put together of what was made before: the same notices stand in one answer after the
 * other, and making their JSON anew would be most of the work of a long list.
 */
export function jsonBytes(value: object): Buffer<ArrayBuffer> {
  const pieces: Buffer[] = []
  let text = ''
  const add = (bytes: Buffer): void => {
    if (text !== '') pieces.push(Buffer.from(text))
    pieces.push(bytes)
    text = ''
  }
  function write(part: unknown, depth: number): void {
    // What JSON does not have is null, as within lists.
    if (!holdsKept(part, depth)) text += JSON.stringify(part) ?? 'null'
    else if (!Array.isArray(part)) {
      let lead = '{'
      for (const [name, item] of Object.entries(part as object)) {
        if (item === undefined) continue
        text += `${lead}${JSON.stringify(name)}:`
        lead = ','
        write(item, depth + 1)
      }
      text += '}'
    } else if (Object.isFrozen(part)) add(bytesOf(part))
    else {
      text += '['
      for (const [i, item] of (part as unknown[]).entries()) {
        if (i > 0 && text === '') pieces.push(comma)
        else if (i > 0) text += ','
        if (isKept(part) && isFrozen(item)) add(bytesOf(item))
        else write(item, depth + 1)
      }
      text += ']'
    }
  }
  write(value, 0)
  if (text !== '') pieces.push(Buffer.from(text))
  return Buffer.concat(pieces)
}
