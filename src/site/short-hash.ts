import { hash } from 'node:crypto'

/** Twelve characters that tell one content from another. */
export const shortHash = (content: string | Uint8Array): string =>
  hash('sha1', content, 'base64url').slice(0, 12)
