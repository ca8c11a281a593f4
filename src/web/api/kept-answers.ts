/** Tags that were asked for once, of which no answer is kept. */
const mostOnce = 20_000

/**
 * Answers that are asked for again, by their tags: as long as a tag holds, so does the answer. Most are asked for once,
 * and keeping these until they give way would be work for the collector of garbage: the second time, one is kept.
 */
export interface KeptAnswers<T extends { readonly body: Uint8Array }> {
  get(tag: string): T | null
  keep(tag: string, answer: T): void
}

/** @param most Bytes of all bodies together; what was asked for longest ago gives way. */
export function keptAnswers<T extends { readonly body: Uint8Array }>(most: number): KeptAnswers<T> {
  const kept = new Map<string, T>()
  const once = new Set<string>()
  let size = 0
  const drop = (tag: string): void => {
    size -= kept.get(tag)?.body.length ?? 0
    kept.delete(tag)
  }
  return {
    get: tag => {
      const answer = kept.get(tag)
      if (!answer) return null
      kept.delete(tag)
      kept.set(tag, answer)
      return answer
    },
    keep: (tag, answer) => {
      if (answer.body.length > most / 8) return
      if (!once.delete(tag)) {
        if (once.size >= mostOnce) once.clear()
        once.add(tag)
        return
      }
      drop(tag)
      kept.set(tag, answer)
      size += answer.body.length
      while (size > most) drop(kept.keys().next().value!)
    },
  }
}
