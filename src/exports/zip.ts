import { crc32, deflateRawSync } from 'node:zlib'
import type { NamedFile } from './define-export.ts'

/** 1980-01-01 00:00, the first moment that the format knows: the same files give the same bytes. */
const date = (1 << 5) | 1
/** Names are UTF-8. */
const flags = 0x0800
const deflated = 8
/** What a field of 16 or 32 bits holds where the true number stands in a ZIP64 record. */
const most16 = 0xffff
const most32 = 0xffffffff

/** What the head of a file and its entry in the directory share (PKWARE APPNOTE 4.4). */
function fields(crc: number, packed: number, size: number, name: number, extra: number): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(20, 0)
  bytes.writeUInt16LE(flags, 2)
  bytes.writeUInt16LE(deflated, 4)
  bytes.writeUInt16LE(0, 6)
  bytes.writeUInt16LE(date, 8)
  bytes.writeUInt32LE(crc, 10)
  bytes.writeUInt32LE(packed, 14)
  bytes.writeUInt32LE(size, 18)
  bytes.writeUInt16LE(name, 22)
  bytes.writeUInt16LE(extra, 24)
  return bytes
}

/** The entry of a file in the directory at the end; a place beyond 4 GiB stands in a ZIP64 field. */
function directoryEntry(name: Buffer, crc: number, packed: number, size: number, at: number): Buffer {
  const isFar = at >= most32
  const extra = Buffer.alloc(isFar ? 12 : 0)
  if (isFar) {
    extra.writeUInt16LE(1, 0)
    extra.writeUInt16LE(8, 2)
    extra.writeBigUInt64LE(BigInt(at), 4)
  }
  const opening = Buffer.from([0x50, 0x4b, 1, 2, isFar ? 45 : 20, 0])
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(isFar ? most32 : at, 10)
  return Buffer.concat([opening, fields(crc, packed, size, name.length, extra.length), rest, name, extra])
}

/** The end of the directory, with the ZIP64 records where its numbers need them. */
function directoryEnd(count: number, length: number, at: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Math.min(count, most16), 8)
  end.writeUInt16LE(Math.min(count, most16), 10)
  end.writeUInt32LE(Math.min(length, most32), 12)
  end.writeUInt32LE(Math.min(at, most32), 16)
  if (count < most16 && length < most32 && at < most32) return end
  const far = Buffer.alloc(76)
  far.writeUInt32LE(0x06064b50, 0)
  far.writeBigUInt64LE(44n, 4)
  far.writeUInt16LE(45, 12)
  far.writeUInt16LE(45, 14)
  far.writeBigUInt64LE(BigInt(count), 24)
  far.writeBigUInt64LE(BigInt(count), 32)
  far.writeBigUInt64LE(BigInt(length), 40)
  far.writeBigUInt64LE(BigInt(at), 48)
  far.writeUInt32LE(0x07064b50, 56)
  far.writeBigUInt64LE(BigInt(at + length), 64)
  far.writeUInt32LE(1, 72)
  return Buffer.concat([far, end])
}

/** Files as one ZIP file, in pieces; only one file and the directory are held at once. */
export async function* zip(files: AsyncIterable<NamedFile>): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = []
  let at = 0
  for await (const { path, content } of files) {
    const bytes = Buffer.from(content, 'utf8')
    const packed = deflateRawSync(bytes)
    const name = Buffer.from(path, 'utf8')
    const crc = crc32(bytes)
    const head = Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4]),
      fields(crc, packed.length, bytes.length, name.length, 0),
      name,
      packed,
    ])
    directory.push(directoryEntry(name, crc, packed.length, bytes.length, at))
    at += head.length
    yield head
  }
  const length = directory.reduce((sum, entry) => sum + entry.length, 0)
  yield* directory
  yield directoryEnd(directory.length, length, at)
}
