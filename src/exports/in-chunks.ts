/** Pieces of text joined to chunks of about so many characters, so that each write is worth its cost; bytes as they are. */
export async function* inChunks(
  pieces: AsyncIterable<string | Uint8Array>,
  size = 65_536,
): AsyncGenerator<string | Uint8Array> {
  let chunk: string[] = []
  let length = 0
  for await (const piece of pieces) {
    if (typeof piece !== 'string') {
      if (length > 0) yield chunk.join('')
      chunk = []
      length = 0
      yield piece
      continue
    }
    chunk.push(piece)
    length += piece.length
    if (length < size) continue
    yield chunk.join('')
    chunk = []
    length = 0
  }
  if (length > 0) yield chunk.join('')
}
