import type { Because, Join } from '../model/incident.ts'
import type { Pair } from './pair.ts'
import { signals } from './signals/index.ts'
import type { Signal } from './signals/signal.ts'

/** The signals that are asked: all, or those that rest on the notices alone and not on what the archive's keeper noted. */
export const signalsAsked = (withoutCuratedLinks: boolean): readonly Signal[] =>
  withoutCuratedLinks ? signals.filter(signal => signal.name !== 'keepers-link') : signals

/** What the signals say of two notices; the weight is 0 where none says why they may speak of the same thing at all. */
export function weigh(pair: Pair, asked: readonly Signal[]): Join {
  const because: Because[] = []
  let weight = 0
  let tied = false
  for (const signal of asked) {
    const said = signal.weigh(pair)
    if (!said) continue
    tied ||= signal.ties === true
    weight += said.weight
    because.push({
      signal: signal.name,
      label: said.label ?? signal.label,
      weight: said.weight,
      ...(said.words === undefined ? {} : { words: said.words }),
    })
  }
  return {
    earlier: pair.earlier.id,
    later: pair.later.id,
    weight: tied ? Math.round(weight * 100) / 100 : 0,
    because,
  }
}
