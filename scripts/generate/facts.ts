import { z } from 'zod'
import type { FactCase } from '../../src/facts/define-fact.ts'
import { kindsOfFact } from '../../src/facts/index.ts'

/** The first cases of a kind in both directions, as examples. */
function examples(cases: readonly FactCase[]): string {
  const found = cases.filter(c => c.finds.length > 0).slice(0, 4)
  const silent = cases.filter(c => c.finds.length === 0).slice(0, 2)
  return [
    ...found.map(
      c =>
        `- 「${c.text.replace(/\s+/g, ' ')}」 → ${c.finds.map(f => `\`${JSON.stringify(f.value)}\`${f.status ? ` ${f.status}` : ''}`).join(', ')}`,
    ),
    ...silent.map(c => `- 「${c.text.replace(/\s+/g, ' ')}」 → nothing (${c.because})`),
  ].join('\n')
}

export async function factPage(): Promise<string> {
  const sections: string[] = []
  for (const kind of kindsOfFact) {
    const { cases }: { cases: readonly FactCase[] } = await import(`../../src/facts/${kind.kind}/cases.ts`)
    const schema = JSON.stringify(z.toJSONSchema(kind.value, { unrepresentable: 'any' }), null, 2)
    sections.push(
      `## ${kind.kind} ${kind.label.ja}\n\n${kind.summary.en}\n\n${kind.summary.ja}\n\n${examples(cases)}\n\n<details><summary>Value (JSON Schema)</summary>\n\n\`\`\`json\n${schema}\n\`\`\`\n\n</details>\n`,
    )
  }
  return `# Kinds of fact 記載事項の種類\n\nEvery fact has a value, an assertion status, the rule that found it and the words that state it. Examples are the first cases of each kind.\n\n${sections.join('\n')}`
}
