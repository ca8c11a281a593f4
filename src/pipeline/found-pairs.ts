import type { Join } from '../model/incident.ts'
import type { Label } from '../model/label.ts'

/** Pairs as the index keeps them: every label once, since a thousand pairs share some dozens. */
interface WrittenPairs {
  readonly rules: string
  readonly labels: readonly Label[]
  readonly pairs: readonly (readonly [
    earlier: string,
    later: string,
    weight: number,
    because: readonly (readonly [signal: string, label: number, weight: number, words?: string])[],
  ])[]
}

/** Every pair that joining found, with the rules by which it did. */
export function writePairs(rules: string, pairs: readonly Join[]): string {
  const numbers = new Map<string, number>()
  const labels: Label[] = []
  const numberOf = (label: Label): number => {
    const key = `${label.ja}\n${label.en}`
    const known = numbers.get(key) ?? labels.push(label) - 1
    numbers.set(key, known)
    return known
  }
  const written: WrittenPairs['pairs'] = pairs.map(({ earlier, later, weight, because }) => [
    earlier,
    later,
    weight,
    because.map(({ signal, label, weight, words }) =>
      words === undefined ? [signal, numberOf(label), weight] : [signal, numberOf(label), weight, words],
    ),
  ])
  return JSON.stringify({ rules, labels, pairs: written } satisfies WrittenPairs)
}

/** The pairs that were written down; null where other rules found them. */
export function readPairs(text: string, rules: string): readonly Join[] | null {
  const written = JSON.parse(text) as WrittenPairs
  if (written.rules !== rules) return null
  return written.pairs.map(([earlier, later, weight, because]) => ({
    earlier,
    later,
    weight,
    because: because.map(([signal, label, weight, words]) => ({
      signal,
      label: written.labels[label]!,
      weight,
      ...(words === undefined ? {} : { words }),
    })),
  }))
}
