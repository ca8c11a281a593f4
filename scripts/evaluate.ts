/**
 * `npm run evaluate`: reads the labelled notices, scores them, surveys all real notices, and writes
 * the pages of evaluation/. While working on a rule:
 *   node scripts/evaluate.ts records [--errors FIELD]     prints one set's scores and writes nothing
 *   node scripts/evaluate.ts --reviewed ARCHIVE           the reading against what people decided there
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readParts } from '../src/formats/index.ts'
import { goldRecord, readNotice } from '../src/readings/read-notice.ts'
import { checksPage } from './evaluate/checks-page.ts'
import { readFolder } from './evaluate/corpus.ts'
import { missesPage } from './evaluate/misses-page.ts'
import { numbersPage } from './evaluate/numbers-page.ts'
import { type LabelledSet, type Scores, score, unpackRecords } from './evaluate/predict.ts'
import { ruleHitsPage } from './evaluate/rule-hits.ts'
import { keyOf, scoresPage } from './evaluate/scores-page.ts'
import { surveyPage } from './evaluate/survey-page.ts'

/** Keys of the record that this version fills in, seen on an empty notice: what is not read stays null. */
function fieldsRead(): Set<string> {
  const [part] = readParts({ text: '# 公表概要\n\n# 本文\n', path: null })
  const { reading, notice } = readNotice(part!.document)
  const record = goldRecord('', reading, notice)
  // Stage and number are null where a notice gives no ground for them, as an empty one.
  return new Set(
    Object.entries(record).flatMap(([key, value]) =>
      value !== null || key === 'number' || key === 'stage' ? [key] : [],
    ),
  )
}

const given = process.argv.slice(2)
if (given[0] === '--reviewed') {
  const { evaluateReviewed } = await import('./evaluate/reviewed.ts')
  process.exit(await evaluateReviewed(given.slice(1)))
}

const shared = process.env.TENMATSU_SHARED ?? '../shared'
if (!existsSync(join(shared, 'gold/score.mjs'))) {
  console.error(
    `The labelled notices are not here (looked in ${shared}; set TENMATSU_SHARED). Nothing was scored or written.`,
  )
  process.exit(1)
}

const examples = existsSync('examples/expected.jsonl') ? unpackRecords('examples/expected.jsonl') : null
const sets: LabelledSet[] = [
  {
    name: 'records',
    what: 'labelled notices to learn from',
    records: join(shared, 'gold/records'),
    texts: join(shared, 'corpus'),
  },
  {
    name: 'check',
    what: 'labelled notices to check with only',
    records: join(shared, 'gold/check'),
    texts: join(shared, 'corpus'),
  },
  {
    name: 'seeds',
    what: 'the notices the project began from',
    records: join(shared, 'gold/seeds'),
    texts: join(shared, 'gold/seeds-text'),
  },
  ...(examples
    ? [
        {
          name: 'examples',
          what: 'invented notices of this repository',
          records: examples.folder,
          labelled: examples.labelled,
          texts: 'examples/notices',
        },
      ]
    : []),
]

const [wanted, ...args] = process.argv.slice(2)
if (wanted !== undefined) {
  const set = sets.find(s => s.name === wanted)
  if (!set || (set.name === 'check' && args.includes('--errors'))) {
    console.error(`Name one of ${sets.map(s => s.name).join(', ')}; the errors of check stay unread.`)
    process.exit(2)
  }
  console.log(score(shared, set, args))
} else {
  const results = sets.map(set => ({ set, scores: JSON.parse(score(shared, set, ['--json'])) as Scores }))
  const read = fieldsRead()
  const rows = Object.keys(results[0]!.scores.fields).filter(row => read.has(keyOf(row)))
  const notices = [...readFolder(join(shared, 'corpus'))]
  const pages: Readonly<Record<string, string>> = {
    scores: scoresPage(results, read),
    misses: missesPage(
      shared,
      sets.filter(set => set.name !== 'check'),
      rows,
    ),
    rules: ruleHitsPage(notices),
    numbers: numbersPage(notices),
    survey: surveyPage(notices),
    checks: checksPage(notices),
  }
  mkdirSync('evaluation', { recursive: true })
  for (const [name, page] of Object.entries(pages)) writeFileSync(`evaluation/${name}.md`, page)
  console.log(
    `wrote ${Object.keys(pages)
      .map(name => `evaluation/${name}.md`)
      .join(', ')}`,
  )
}
if (examples) rmSync(examples.folder, { recursive: true })
