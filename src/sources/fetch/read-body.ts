import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { type Trouble, trouble } from './reasons.ts'

type BodyRead = { readonly because?: never; readonly bytes: Uint8Array } | Trouble

// RFC 9110, 8.4.1; x-gzip is the old name of gzip.
const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}
const mostLayers = 2

/**
 * Reads a body to its end with its codings undone. Stops at the limit, before and behind the decoder, so that a bomb
 * costs no more than a large page.
 * @param arrived Told how many bytes have come so far.
 * @throws Error of the stream where it breaks off.
 */
export async function readBody(
  body: Readable,
  coding: string,
  limit: number,
  arrived: (bytes: number) => void = () => {},
): Promise<BodyRead> {
  const names = coding
    .toLowerCase()
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '' && name !== 'identity')
  if (names.length > mostLayers || names.some(name => !Object.hasOwn(decoders, name)))
    return trouble('coding-unknown', { coding: coding.slice(0, 60) })
  let received = 0
  let found: Trouble | null = null
  const stop = (because: Trouble): never => {
    found = because
    throw new Error('over the limit')
  }
  const arriving = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      received += chunk.length
      arrived(received)
      if (received > limit) stop(trouble('too-large', { limit: String(limit) }))
      yield chunk
    }
  }
  const parts: Buffer[] = []
  let size = 0
  const gather = async (chunks: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > limit)
        stop(trouble('unpacks-too-large', { limit: String(limit), received: String(received) }))
      parts.push(chunk)
    }
  }
  try {
    await pipeline([body, arriving, ...names.reverse().map(name => decoders[name]!()), gather] as never)
  } catch (error) {
    if (found !== null) return found
    const { code = '' } = error as NodeJS.ErrnoException
    // A packed body that just ends was broken off; one with other bytes in it was never good.
    if (code === 'Z_BUF_ERROR') return trouble('broken-off', { received: String(received) })
    if (/^(?:Z_|ERR_BROTLI|ERR__ERROR|ERR_PADDING)/.test(code))
      return trouble('unpacking-failed', { because: code })
    throw error
  }
  return { bytes: Buffer.concat(parts, size) }
}
