/**
 * Draws transitions of the ledger, to be judged by reading both sentences (evaluation/ledger.md):
 *   node scripts/draw-transitions.ts DIR SEED [HOW_MANY] [--cache DIR]
 * DIR is an archive or a hand-kept folder. Every incident of two notices or more is followed; `new` and `same` are left
 * out. First come the numbers of all there are, then those drawn.
 */
import { parseArgs } from 'node:util'
import { openArchive } from '../src/archive/open-archive.ts'
import { kindsOfFact } from '../src/facts/index.ts'
import type { Field, Statement, Version } from '../src/incidents/ledger/ledger.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { listIncidents, listIncidentsInput } from '../src/queries/list-incidents.ts'
import { showIncident } from '../src/queries/show-incident.ts'

interface Drawn {
  readonly incident: string
  readonly field: Field
  readonly version: Version
}

const { values, positionals } = parseArgs({ options: { cache: { type: 'string' } }, allowPositionals: true })
const [folder, seed = '1', howMany = '50'] = positionals
if (folder === undefined)
  throw new Error('Name a folder: node scripts/draw-transitions.ts DIR SEED [HOW_MANY]')
const archive = openArchive(folder, { cache: values.cache })
await build(archive)
const index = openIndex(archive.indexFile)
const input = { ...listIncidentsInput.parse({ several: true, sort: 'oldest' }), perPage: 1_000_000 }
const all: Drawn[] = []
const numbers = new Map<string, number>()
const { incidents } = (await listIncidents(index, input))!
for (const { id } of incidents) {
  const { ledger } = (await showIncident(index, { incident: id }))!
  for (const field of ledger.fields)
    for (const version of field.versions) {
      if (version.notice === ledger.notices[0]!.id) continue
      numbers.set(version.transition, (numbers.get(version.transition) ?? 0) + 1)
      if (version.transition !== 'new' && version.transition !== 'same')
        all.push({ incident: id, field, version })
    }
}
index.close()

console.log(`${incidents.length} incidents of two notices or more`, Object.fromEntries(numbers))
const next = seeded(Number(seed))
const drawn = all.map(one => ({ one, at: next() })).sort((a, b) => a.at - b.at)
for (const [n, { one }] of drawn.slice(0, Number(howMany)).entries()) {
  const { incident, field, version } = one
  console.log(`--- ${n + 1} ${incident} ${field.key} ${version.transition} ${version.because}`)
  console.log(`  was ${inWords(version.before)}\n  now ${inWords(version.statement)}`)
}

function inWords(statement: Statement | null): string {
  if (statement === null) return '-'
  const { fact, sentence, heading } = statement
  const kind = kindsOfFact.find(({ kind: name }) => name === fact.kind)
  const under = heading ? `(${oneLine(heading.quote)}) ` : ''
  return `[${fact.status}] ${kind?.show(fact.value, 'ja')} «${oneLine(fact.evidence[0].quote)}»\n      ${under}${oneLine(sentence.quote)}`
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ')
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function seeded(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
