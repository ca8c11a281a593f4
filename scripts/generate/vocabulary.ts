import type { CodedTerm } from '../../src/model/vocabulary/coded-term.ts'
import { vocabularies } from '../../src/model/vocabulary/index.ts'
import { table } from './table.ts'

const attack = ({ maps }: CodedTerm): string =>
  (maps?.attack ?? []).map(t => `${t.id} ${t.name} (${t.version})`).join('; ')

/** The mapping columns that some term of the list fills. */
const columns: readonly (readonly [string, (term: CodedTerm) => string])[] = [
  ['MITRE ATT&CK (version)', attack],
  ['VERIS 1.4.1', ({ maps }) => (maps?.veris ?? []).join('; ')],
  ['NIST CSF 2.0', ({ maps }) => (maps?.csf ?? []).join(', ')],
  ['NIST SP 800-53 r5', ({ maps }) => (maps?.sp80053 ?? []).join(', ')],
]

export function vocabularyPage(): string {
  const sections = vocabularies.map(({ name, label, terms }) => {
    const used = columns.filter(([, cell]) => terms.some(term => cell(term) !== ''))
    const rows = terms.map(term => [
      `\`${term.code}\``,
      term.label.ja,
      term.label.en,
      ...used.map(([, cell]) => cell(term)),
    ])
    return `## ${name} ${label.ja}\n\n${table(['code', '日本語', 'English', ...used.map(([heading]) => heading)], rows)}`
  })
  return [
    '# Vocabulary 語彙と対応づけ',
    'The closed lists of codes with their words, and what other taxonomies call them. A code without a counterpart has none that we hold to be right: an accident, for instance, is no adversary technique.',
    'Sources of the mappings: MITRE ATT&CK® (attack.mitre.org; the version stands with each technique, since 19 moved several ids), VERIS 1.4.1 (veriscommunity.net, CC BY-SA 4.0; names of enumeration values), NIST Cybersecurity Framework 2.0 (NIST CSWP 29) and NIST SP 800-53 Revision 5. Which code pairs with which entry is our judgement.',
    ...sections,
  ].join('\n\n')
}
