import { kindsOfFact } from '../../src/facts/index.ts'
import { table } from '../generate/table.ts'
import { type ReadNotice, Tally } from './corpus.ts'

const topics = /漏えい|漏洩|流出|窃取|被害|アクセス/

/** The last 14 folded characters of a sentence without its names and figures: enough to see the construction. */
const ending = (sentence: string): string =>
  sentence
    .replace(/[。!?]$/, '')
    .slice(-14)
    .replace(/[0-9A-Za-z]+/g, '…')

/** How much is read: notices with each kind, facts by status, and the commonest endings that no fact came from. */
export function surveyPage(notices: readonly ReadNotice[]): string {
  const kinds = kindsOfFact.map(kind => {
    const withFact = notices.filter(n => n.reading.facts.some(f => f.kind === kind.kind)).length
    const facts = notices.reduce(
      (sum, n) => sum + n.reading.facts.filter(f => f.kind === kind.kind).length,
      0,
    )
    const declined = notices.reduce(
      (sum, n) => sum + n.reading.declined.filter(d => d.kind === kind.kind).length,
      0,
    )
    return [
      kind.kind,
      String(withFact),
      `${((100 * withFact) / notices.length).toFixed(1)} %`,
      String(facts),
      String(declined),
    ]
  })
  const statuses = new Tally()
  const unread = new Tally()
  for (const { notice, reading } of notices) {
    for (const fact of reading.facts) statuses.add(fact.kind, fact.status)
    const taken = reading.facts.flatMap(f =>
      f.evidence.map(e => notice.view.toView({ start: e.start, end: e.end })),
    )
    for (const sentence of notice.sentences) {
      const kind = notice.blocks[sentence.block]!.block.kind
      if (kind === 'overview' || kind === 'heading' || !topics.test(sentence.text)) continue
      // An ending without a predicate is a name or a title, and says nothing of how things are stated.
      if (!/[\u3041-\u3096][。!?]?$/.test(sentence.text)) continue
      if (taken.some(span => span.start < sentence.span.end && span.end > sentence.span.start)) continue
      unread.add(ending(sentence.text))
    }
  }
  return [
    '# Survey',
    `Made by \`npm run evaluate\` over ${notices.length} real notices.`,
    '## How often each kind is read',
    table(['kind', 'notices', 'share', 'facts', 'declined'], kinds),
    '## Facts by status',
    table(['kind', 'status', 'facts'], statuses.rows()),
    '## The twenty commonest endings of sentences about leak, damage or access from which no fact came',
    table(['ending', 'sentences'], unread.rows().slice(0, 20)),
  ].join('\n\n')
}
