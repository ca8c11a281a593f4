const longest = 80
const furthestBack = 24

/**
 * The words that state a measure, as offsets into its sentence: back to the beginning of their phrase
 * (ネットワークから｜遮断し), on to the end of what says how far it has come, at most 80 characters.
 */
export function phraseAround(
  sentence: string,
  start: number,
  end: number,
  statedUntil: number,
): { start: number; end: number } {
  const before = sentence.slice(Math.max(0, start - furthestBack), start)
  const back = /[^、。「」()・:;\s]{0,24}$/.exec(before)?.[0].length ?? 0
  const from = back < before.length || start <= furthestBack ? start - back : start
  let to = Math.max(end, statedUntil)
  // Where nothing in the sentence says so, the rest of the phrase: 監視｜体制の強化.
  if (statedUntil <= end) to = end + (/^[^、。「」();\n]{0,16}/.exec(sentence.slice(end))?.[0].length ?? 0)
  return { start: from, end: Math.min(to, from + longest) }
}
