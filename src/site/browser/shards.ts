/**
 * How the search index of a published site lies in files. `g/` holds, for every character and every pair of
 * neighbouring characters, the notices it stands in, and the same for phrases that people often look for; `p/` where in them, for those that stand in several;
 * `n/` a notice in short with its text, which goes on behind the usual words of `usual.bin`. Every file is deflated (RFC 1951), so that a host that compresses nothing
 * serves it small.
 *
 * A file of g/: key, number of notices, length of the list, the list, and the size of its places (0: none;
 * doubled, and one more where they have a file of their own). The list: of each notice its distance from the one
 * before, times four, and its weight. A file of p/ that several share: key, length, the places; of each place its
 * distance from the one before in the same notice, doubled, and one more for the last in it.
 * Numbers are written seven bits at a time, the lowest first; keys as their length and UTF-8.
 */

/** What a page that searches needs first; all lists go by the numbers of the notices, which a new notice leaves as they are. */
export interface SearchCore {
  readonly count: number
  /** From each number to the next with blanks between, from 0 on: the notices oldest first, undated before all. */
  readonly byAge: string
  /** Files in g/ and shared files in p/; powers of two. */
  readonly shards: number
  readonly shared: number
  /** Bytes of the usual words, inflated. */
  readonly usual: number
  /** Ids one after the other, ten characters each. */
  readonly ids: string
  /** ISO prefixes with blanks between, - for none. */
  readonly published: string
  /** One character a notice, an index into the list of codes; - for none. */
  readonly leak: string
  readonly stage: string
}

/** Codes of `leak` and `stage` in the order of their characters. */
export const leakCodes = ['confirmed', 'possible', 'investigating', 'not_found', 'ruled_out'] as const
export const stageCodes = ['initial', 'follow_up', 'final', 'single'] as const

/** A notice as a list of hits shows it, with what it takes to find words in it. */
export interface ShownNotice {
  readonly title: string | null
  readonly publishers: readonly string[]
  readonly ja: ShownWords
  readonly en: ShownWords
  readonly text: string
  /** As in IndexedText. */
  readonly softNewlines: readonly number[]
  readonly bodyStart: number
}

export interface ShownWords {
  readonly stage: string
  readonly genre: string
  readonly brief: readonly string[]
}

/** Weight of a notice in a list: 2 where the title has it, and 1 more where it stands there three times or more. */
export type Weight = 0 | 1 | 2 | 3

/** The file of `count` that a key stands in (FNV-1a over UTF-16 units). */
export function shardOf(key: string, count: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  return (hash >>> 0) & (count - 1)
}

/** What tells the file of a character, a pair or a phrase, which lies beside its first pair. */
export const beginningOf = (key: string): string => Array.from(key).slice(0, 2).join('')

export const gramFile = (shard: number): string => `g/${shard.toString(16).padStart(3, '0')}.bin`
export const sharedPlacesFile = (shard: number): string => `p/${shard.toString(16).padStart(3, '0')}.bin`
export const ownPlacesFile = (key: string): string =>
  `p/x${Array.from(key, c => c.codePointAt(0)!.toString(16)).join('-')}.bin`
/** Words that stand before every notice, so that it is short: what a notice file refers back to. */
export const usualFile = 'usual.bin'
export const noticeFile = (id: string): string => `n/${id}.bin`

/** Reads numbers and keys one after the other. */
export class Reader {
  at = 0
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  number(): number {
    let value = 0
    for (let shift = 1; ; shift *= 128) {
      const byte = this.bytes[this.at++]
      if (byte === undefined) throw new RangeError('A file of the search index ends too early.')
      value += (byte & 127) * shift
      if (byte < 128) return value
    }
  }

  take(length: number): Uint8Array {
    const taken = this.bytes.subarray(this.at, this.at + length)
    this.at += length
    return taken
  }

  key(): string {
    return decoder.decode(this.take(this.number()))
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length
  }
}

const decoder = new TextDecoder()
