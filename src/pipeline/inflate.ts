import { inflateRawSync } from 'node:zlib'
import type { Inflate } from '../formats/docx/zip.ts'

/** Unpacks deflated bytes with zlib, which stops at the limit. */
export const inflate: Inflate = (packed, most) => {
  try {
    return inflateRawSync(packed, { maxOutputLength: most })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken'
  }
}
