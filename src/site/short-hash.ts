import { createHash } from 'node:crypto'

/** Twelve characters that tell one content from another. */
export const shortHash = (content: string | Uint8Array): string =>
  createHash('sha1').update(content).digest('base64url').slice(0, 12)
