import { hash } from 'node:crypto'

/** The namespace of all names below, drawn once. */
const namespace = Buffer.from('b1a3c6de7f0e5b529c563d0a1f6e8c21', 'hex')

/** The namespace with room behind it for a name: an export names tens of thousands of things. */
const named = Buffer.alloc(4096)
namespace.copy(named)

/** What is hashed for a name: the bytes of the namespace and those of the name. */
function bytesOf(name: string): Buffer {
  // A UTF-16 unit takes three bytes at the most.
  if (namespace.length + 3 * name.length > named.length)
    return Buffer.concat([namespace, Buffer.from(name, 'utf8')])
  return named.subarray(0, namespace.length + named.write(name, namespace.length, 'utf8'))
}

/** The digit that holds the two bits of the variant, for every digit that may stand there. */
const variant: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789abcdef'].map((digit, n) => [digit, ((n & 0x3) | 0x8).toString(16)]),
)

/** The UUID of a name within this program (version 5, RFC 9562): the same in every export, on every machine. */
export function stableUuid(name: string): string {
  const hex = hash('sha1', bytesOf(name), 'hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant[hex.charAt(16)]}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
