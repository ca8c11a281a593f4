import assert from 'node:assert/strict'
import { crc32, inflateRawSync } from 'node:zlib'

/** The files of a ZIP by its directory, with the ZIP64 end where there is one (APPNOTE 4.3), by another way than the writer's. */
export function unzipped(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  const far = bytes.toString('latin1', end - 20, end - 16) === 'PK\u0006\u0007'
  const at = far ? Number(bytes.readBigUInt64LE(end - 12)) : end
  const count = far ? Number(bytes.readBigUInt64LE(at + 32)) : bytes.readUInt16LE(at + 10)
  let place = far ? Number(bytes.readBigUInt64LE(at + 48)) : bytes.readUInt32LE(at + 16)
  const files = new Map<string, string>()
  for (let n = 0; n < count; n++) {
    assert.equal(bytes.readUInt32LE(place), 0x02014b50)
    const [crc, packed, size] = [16, 20, 24].map(offset => bytes.readUInt32LE(place + offset))
    const [names, extras, comments] = [28, 30, 32].map(offset => bytes.readUInt16LE(place + offset))
    const name = bytes.toString('utf8', place + 46, place + 46 + names!)
    const head = bytes.readUInt32LE(place + 42)
    assert.equal(bytes.readUInt32LE(head), 0x04034b50)
    const start = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28)
    const content = inflateRawSync(bytes.subarray(start, start + packed!))
    assert.equal(content.length, size)
    assert.equal(crc32(content), crc)
    files.set(name, content.toString('utf8'))
    place += 46 + names! + extras! + comments!
  }
  return files
}
