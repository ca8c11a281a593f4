/** Answers that were given lately, by their tags: as long as a tag holds, so does the answer. */
export interface KeptAnswers<T extends { readonly body: Uint8Array }> {
  get(tag: string): T | null
  keep(tag: string, answer: T): void
}

/** @param most Bytes of all bodies together; what was asked for longest ago gives way. */
export function keptAnswers<T extends { readonly body: Uint8Array }>(most: number): KeptAnswers<T> {
  const kept = new Map<string, T>()
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
      drop(tag)
      kept.set(tag, answer)
      size += answer.body.length
      while (size > most) drop(kept.keys().next().value!)
    },
  }
}
