import { statusTerms } from '../../src/model/status.ts'
import { terms } from '../../src/model/vocabulary/terms.ts'
import { table } from './table.ts'

export function glossaryPage(): string {
  const words = table(
    ['identifier', '日本語', '意味', 'means'],
    terms.map(t => [t.identifier, t.label.ja, t.means.ja, t.means.en]),
  )
  const statuses = table(
    ['code', 'sign', '日本語', 'English', '意味', 'means'],
    Object.entries(statusTerms).map(([code, t]) => [
      `\`${code}\``,
      t.mark,
      t.label.ja,
      t.label.en,
      t.means.ja,
      t.means.en,
    ]),
  )
  return `# Glossary 用語集\n\nOne word for one idea, in code, commands, files and pages.\n\n${words}\n## Assertion status 断定の度合い\n\n${statuses}`
}
