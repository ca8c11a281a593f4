/** `npm run generate`: writes the docs that are made from registries. With --check, fails where one is stale. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { jsonSchema } from '../src/exports/json-schema.ts'
import { commandPage } from './generate/commands.ts'
import { exitCodePage } from './generate/exit-codes.ts'
import { exportPage } from './generate/exports.ts'
import { factPage } from './generate/facts.ts'
import { glossaryPage } from './generate/glossary.ts'
import { problemPage } from './generate/problems.ts'
import { signalPage } from './generate/signals.ts'
import { variantPage } from './generate/variants.ts'
import { vocabularyPage } from './generate/vocabulary.ts'

const pages: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/commands.md': commandPage,
  'docs/exit-codes.md': exitCodePage,
  'docs/exports.md': exportPage,
  'docs/facts.md': factPage,
  'docs/glossary.md': glossaryPage,
  'docs/problems.md': problemPage,
  'docs/search-variants.md': variantPage,
  'docs/signals.md': signalPage,
  'docs/vocabulary.md': vocabularyPage,
  'schemas/tenmatsu-export-1.schema.json': () => `${JSON.stringify(jsonSchema(), null, 2)}\n`,
}

const checking = process.argv.includes('--check')
const stale: string[] = []
for (const [path, make] of Object.entries(pages)) {
  const made = await make()
  // JSON has no comments.
  const page = path.endsWith('.md')
    ? `<!-- Made by \`npm run generate\`; do not edit by hand. -->\n\n${made}`
    : made
  if (existsSync(path) && readFileSync(path, 'utf8') === page) continue
  if (checking) stale.push(path)
  else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, page)
    console.log(`wrote ${path}`)
  }
}
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`)
  process.exit(1)
}
