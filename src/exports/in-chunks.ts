/** Pieces joined to chunks of about so many characters, so that each write is worth its cost. */
export async function* inChunks(pieces: AsyncIterable<string>, size = 65_536): AsyncGenerator<string> {
  let chunk: string[] = []
  let length = 0
  for await (const piece of pieces) {
    chunk.push(piece)
    length += piece.length
    if (length < size) continue
    yield chunk.join('')
    chunk = []
    length = 0
  }
  if (length > 0) yield chunk.join('')
}
