import type { Fact } from './fact.ts'
import type { Language } from './label.ts'

/** Whose words a fact passes on: 「委託先によれば」; empty where the publisher itself says so. */
export function speakerInWords(fact: Pick<Fact, 'speaker' | 'evidence'>, language: Language): string {
  if (fact.speaker !== 'relayed') return ''
  const source = fact.evidence.find(e => e.role === 'source')?.quote.replace(/\s+/g, ' ')
  if (language === 'ja') return source === undefined ? '伝聞による' : `${source}によれば`
  return source === undefined ? 'as relayed' : `according to ${source}`
}
