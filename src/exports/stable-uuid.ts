import { hash } from 'node:crypto'

/** The namespace of all names below, drawn once. */
const namespace = Buffer.from('b1a3c6de7f0e5b529c563d0a1f6e8c21', 'hex')

/** The UUID of a name within this program (version 5, RFC 9562): the same in every export, on every machine. */
export function stableUuid(name: string): string {
  const bytes = hash('sha1', Buffer.concat([namespace, Buffer.from(name, 'utf8')]), 'buffer').subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
