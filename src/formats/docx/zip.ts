/** The files of a ZIP archive (APPNOTE.TXT 6.3), unpacked one by one when they are asked for. */
export interface Zip {
  /**
   * A file's bytes; null where there is none of that name.
   * @throws ZipTrouble where it cannot be unpacked, or has more bytes than `most`.
   */
  read(name: string, most: number): Uint8Array | null
}

/**
 * Unpacks deflated bytes (RFC 1951) to at most so many; which program does that is none of a format's business
 * (src/pipeline/inflate.ts).
 */
export type Inflate = (packed: Uint8Array, most: number) => Uint8Array | 'broken' | 'too-large'

/** Why a ZIP archive, or a file of it, cannot be read. */
export class ZipTrouble extends Error {
  readonly because: 'broken' | 'encrypted' | 'too-large'
  constructor(because: ZipTrouble['because']) {
    super(`ZIP: ${because}`)
    this.because = because
  }
}

interface Entry {
  readonly method: number
  readonly flags: number
  /** Of the packed bytes. */
  readonly size: number
  /** Where the local header is. */
  readonly at: number
}

const endRecord = 0x06054b50
const centralHeader = 0x02014b50
const localHeader = 0x04034b50
/** An end record is 22 bytes and a comment of at most 65,535. */
const longestEnd = 22 + 0xffff
/** A document of an office program has some twenty. */
const mostEntries = 10_000
const stored = 0
const deflated = 8

/** @throws ZipTrouble where the bytes hold no list of files. */
export function openZip(bytes: Uint8Array, inflate: Inflate): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readCentral(bytes, view)
  return {
    read(name, most) {
      const entry = entries.get(name)
      if (!entry) return null
      if ((entry.flags & 1) !== 0) throw new ZipTrouble('encrypted')
      return unpacked(packedOf(bytes, view, entry), entry.method, most, inflate)
    },
  }
}

function readCentral(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view)
  if (end < 0) throw new ZipTrouble('broken')
  const count = Math.min(view.getUint16(end + 10, true), mostEntries)
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== centralHeader) break
    const [nameLength, extra, comment] = [28, 30, 32].map(offset => view.getUint16(at + offset, true))
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength!)).toString('utf8')
    entries.set(name, {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength! + extra! + comment!
  }
  return entries
}

/** Where the end record is; -1 where there is none. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - longestEnd)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === endRecord) return at
  return -1
}

function packedOf(bytes: Uint8Array, view: DataView, { at, size }: Entry): Uint8Array {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== localHeader) throw new ZipTrouble('broken')
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + size > bytes.length) throw new ZipTrouble('broken')
  return bytes.subarray(start, start + size)
}

function unpacked(packed: Uint8Array, method: number, most: number, inflate: Inflate): Uint8Array {
  if (method === stored) {
    if (packed.length > most) throw new ZipTrouble('too-large')
    return packed
  }
  const bytes = method === deflated ? inflate(packed, most) : 'broken'
  if (typeof bytes === 'string') throw new ZipTrouble(bytes)
  return bytes
}
