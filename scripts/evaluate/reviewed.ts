import { statSync } from 'node:fs'
import { readDecisions } from '../../src/archive/decisions.ts'
import { IdRegister } from '../../src/archive/ids.ts'
import { type Archive, fileOf, openArchive, pathInSource } from '../../src/archive/open-archive.ts'
import { standings } from '../../src/archive/standing-decisions.ts'
import type { FactDecision } from '../../src/model/decision.ts'
import type { Fact } from '../../src/model/fact.ts'
import { type FactVerdict, factVerdicts } from '../../src/model/review.ts'
import { partPath, withoutSelector } from '../../src/pipeline/part-path.ts'
import { readFile } from '../../src/pipeline/read-file.ts'
import { type ReviewOutcome, reviewOutcomes, scoreAgainst } from '../../src/readings/reviewed/score-review.ts'

/** A decision and how the program's own reading stands to it. */
interface Scored {
  readonly name: string
  readonly decision: FactDecision
  readonly outcome: ReviewOutcome
}

/** Decisions on one kind of fact, counted: what people decided, and how the reading stands to it. */
interface Row {
  readonly decided: Readonly<Record<FactVerdict, number>>
  readonly now: Readonly<Record<ReviewOutcome, number>>
}

/**
 * `npm run evaluate -- --reviewed ARCHIVE [--errors] [--json]`: the decisions of an archive as gold. Its notices are
 * read without them, and the reading is held against what people found.
 */
export async function evaluateReviewed(args: readonly string[]): Promise<number> {
  const [folder] = args.filter(arg => !arg.startsWith('--'))
  if (folder === undefined) {
    console.error('Name an archive: npm run evaluate -- --reviewed ARCHIVE [--errors] [--json]')
    return 2
  }
  const scored = await scoreDecisions(openArchive(folder))
  const byKind = Map.groupBy(scored, ({ decision }) => decision.fact.kind)
  const rows = [...byKind]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, some]) => [kind, counted(some)] as const)
  if (args.includes('--json')) {
    console.log(JSON.stringify({ kinds: Object.fromEntries(rows), all: counted(scored) }))
    return 0
  }
  console.log(table([...rows, ['all', counted(scored)]]))
  if (args.includes('--errors'))
    for (const { name, decision, outcome } of scored)
      if (outcome !== 'agreed')
        console.log(
          `${outcome}  ${decision.notice.path}  「${decision.fact.quote}」  ${JSON.stringify(decision.is)}  ${name}`,
        )
  return 0
}

async function scoreDecisions(archive: Archive): Promise<Scored[]> {
  const { decisions } = readDecisions(archive)
  const standing = standings(decisions)
  const ids = new IdRegister(archive.idsFile)
  const onFacts = decisions.flatMap(({ name, decision }) =>
    decision.decision === 'fact' && standing.get(name)!.state === 'stands'
      ? [{ name, decision, path: ids.pathOf(decision.notice.id) ?? decision.notice.path }]
      : [],
  )
  const scored: Scored[] = []
  for (const [file, some] of Map.groupBy(onFacts, ({ path }) => withoutSelector(path))) {
    const read = await readingsIn(archive, file)
    for (const { name, decision, path } of some) {
      const notice = read.get(path)
      const outcome = notice ? scoreAgainst(notice.facts, notice.text, decision) : 'unresolved'
      scored.push({ name, decision, outcome })
    }
  }
  return scored
}

/** The notices of a file by their paths, with no decision obeyed; none where it is not there. */
async function readingsIn(
  archive: Archive,
  path: string,
): Promise<ReadonlyMap<string, { facts: readonly Fact[]; text: string }>> {
  const place = fileOf(archive, path)
  const stats = statSync(place, { throwIfNoEntry: false })
  if (!stats?.isFile()) return new Map()
  const { parts } = await readFile({
    path,
    pathInSource: pathInSource(archive, path),
    file: place,
    size: stats.size,
  })
  return new Map(
    parts.map(({ selector, facts, document }) => [partPath(path, selector), { facts, text: document.text }]),
  )
}

function counted(scored: readonly Scored[]): Row {
  const count = (holds: (one: Scored) => boolean): number => scored.filter(holds).length
  return {
    decided: Object.fromEntries(
      factVerdicts.map(verdict => [verdict, count(({ decision }) => decision.verdict === verdict)]),
    ) as Row['decided'],
    now: Object.fromEntries(
      reviewOutcomes.map(outcome => [outcome, count(one => one.outcome === outcome)]),
    ) as Row['now'],
  }
}

function table(rows: readonly (readonly [string, Row])[]): string {
  const heads = ['kind', ...factVerdicts, '|', ...reviewOutcomes]
  const lines = rows.map(([kind, { decided, now }]) => [
    kind,
    ...factVerdicts.map(verdict => String(decided[verdict])),
    '|',
    ...reviewOutcomes.map(outcome => String(now[outcome])),
  ])
  const widths = heads.map((head, i) => Math.max(head.length, ...lines.map(line => line[i]!.length)))
  return [heads, ...lines]
    .map(line =>
      line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .join('\n')
}
