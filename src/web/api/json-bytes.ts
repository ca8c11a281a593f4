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

/** What is frozen lies in an answer, in its lists, or in the lists of what these hold. */
const deepest = 3

const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null

/** Whether something frozen lies in a part of an answer. The items of a list are alike: the first stands for all. */
function holdsFrozen(part: unknown, depth: number): boolean {
  if (!isObject(part)) return false
  if (Object.isFrozen(part)) return true
  if (depth > deepest) return false
  if (Array.isArray(part)) return holdsFrozen(part[0], depth + 1)
  if ('toJSON' in part) return false
  for (const name in part) if (holdsFrozen((part as Record<string, unknown>)[name], depth + 1)) return true
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
    if (isObject(part) && Object.isFrozen(part)) add(bytesOf(part))
    // What JSON does not have is null, as within lists.
    else if (!holdsFrozen(part, depth)) text += JSON.stringify(part) ?? 'null'
    else if (!Array.isArray(part)) {
      let lead = '{'
      for (const [name, item] of Object.entries(part as object)) {
        if (item === undefined) continue
        text += `${lead}${JSON.stringify(name)}:`
        lead = ','
        write(item, depth + 1)
      }
      text += '}'
    } else {
      text += '['
      for (const [i, item] of (part as unknown[]).entries()) {
        if (i > 0 && text === '') pieces.push(comma)
        else if (i > 0) text += ','
        write(item, depth + 1)
      }
      text += ']'
    }
  }
  write(value, 0)
  if (text !== '') pieces.push(Buffer.from(text))
  return Buffer.concat(pieces)
}
