import { signals } from '../../src/incidents/signals/index.ts'
import { enough, type SignalCase } from '../../src/incidents/signals/signal.ts'
import { table } from './table.ts'

const says: Readonly<Record<SignalCase['says'], string>> = { for: '＋', against: '−', nothing: '0' }

/** The reasons for and against joining two notices, each with what its cases show. */
export async function signalPage(): Promise<string> {
  const rows: string[][] = []
  for (const { name, label, ties } of signals) {
    const { cases }: { cases: readonly SignalCase[] } = await import(`../../src/incidents/signals/${name}.ts`)
    const shown = cases.map(c => `${says[c.says]} ${c.because}`).join('<br>')
    rows.push([`\`${name}\``, label.ja, label.en, ties ? '✓' : '', shown])
  }
  return `# Signals まとめる理由\n\nEach says what speaks for two notices telling of one incident, or against it. Their weights are added; at ${enough} the two are joined, if one of those marked as a tie says why their organisations may speak of the same thing at all. The cases show what counts for (＋), against (−) and not at all (0).\n\n${table(['signal', '理由', 'reason', 'tie', 'cases'], rows)}`
}
