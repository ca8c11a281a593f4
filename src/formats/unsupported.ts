/** What files begin with that hold no plain text, and no format of ours. */
const beginnings: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['ZIP / Word / Excel', [0x50, 0x4b, 0x03, 0x04]],
  ['Word / Excel 97-2003', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

/** What kind of file it is that cannot be read, by how it begins; null where it may be a text. */
export const unsupportedKind = (bytes: Uint8Array): string | null =>
  beginnings.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0] ?? null
