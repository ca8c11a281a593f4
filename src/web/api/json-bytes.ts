/** The JSON of what is frozen, which never changes: an index freezes what it keeps, and so do questions. */
const made = new WeakMap<object, Buffer<ArrayBuffer>>()

function bytesOf(frozen: object): Buffer<ArrayBuffer> {
  let bytes = made.get(frozen)
  if (!bytes) {
    bytes = Buffer.from(JSON.stringify(frozen))
    made.set(frozen, bytes)
  }
  return bytes
}

/** Shorter lists are as soon made anew. */
const fewest = 4

/** What is kept lies in lists: those of an answer, and those of what they hold. */
const deepest = 3

const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null

/** Whether JSON of what a list holds may have been made before. Its items are alike: the first stands for all. */
const isKept = (list: readonly unknown[]): boolean =>
  list.length >= fewest && isObject(list[0]) && Object.isFrozen(list[0])

/** Whether a list of such lies in a part of an answer. */
function holdsKept(part: unknown, depth: number): boolean {
  if (!isObject(part) || depth > deepest) return false
  if (Array.isArray(part)) return isKept(part) || holdsKept(part[0], depth + 1)
  if ('toJSON' in part) return false
  for (const name in part) if (holdsKept((part as Record<string, unknown>)[name], depth + 1)) return true
  return false
}

const comma = Buffer.from(',')

/**
 * The bytes of `JSON.stringify`, put together of what was made before: the same notices stand in one answer after the
 * other, and making their JSON anew would be most of the work of a long list.
 */
export function jsonBytes(value: object): Buffer<ArrayBuffer> {
  if (Object.isFrozen(value)) return bytesOf(value)
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
        if (isKept(part) && isObject(item) && Object.isFrozen(item)) add(bytesOf(item))
        else write(item, depth + 1)
      }
      text += ']'
    }
  }
  write(value, 0)
  if (text !== '') pieces.push(Buffer.from(text))
  return Buffer.concat(pieces)
}
