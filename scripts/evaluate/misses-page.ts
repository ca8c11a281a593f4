import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { table } from '../generate/table.ts'
import { type LabelledSet, score } from './predict.ts'

/** Every difference from the labels, field by field; notices by the number of their record, organisations left out. */
export function missesPage(shared: string, sets: readonly LabelledSet[], fields: readonly string[]): string {
  const sections = sets.map(set => {
    const numbers = new Map<string, string>()
    for (const file of readdirSync(set.records).filter(f => f.endsWith('.json')))
      numbers.set(
        (JSON.parse(readFileSync(join(set.records, file), 'utf8')) as { path: string }).path,
        file.slice(0, -5),
      )
    const rows = fields
      .filter(field => set.labelled?.includes(field.replace(/_(status|full)$/, '')) ?? true)
      .flatMap(field => {
        const lines = score(shared, set, ['--errors', field]).split('\n')
        return lines.flatMap((line, i) => {
          const number = numbers.get(line)
          if (number === undefined) return []
          const words = (at: number): string => {
            const list = lines[at]!.replace(/^\s+(extra|missed): /, '')
            // Names of victims are other people's words; their relation says enough.
            return field === 'victims' ? list.replace(/[^|]*?\|(\w+)(?: {2}|$)/g, '$1  ').trim() : list
          }
          return [[field, number, words(i + 1), words(i + 2)]]
        })
      })
    return `## ${set.name}\n\n${table(['field', 'record', 'extra', 'missed'], rows)}`
  })
  return [
    '# Differences from the labels',
    'Made by `npm run evaluate`. The set `check` is not here: its errors stay unread, so that it keeps measuring.',
    ...sections,
  ].join('\n\n')
}
