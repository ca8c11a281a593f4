import type { Evidence } from '../../model/evidence.ts'
import type { ExportFormat } from '../define-export.ts'
import { leavesOut } from '../leaves-out.ts'
import { conditionsOf, type Question } from '../question.ts'
import { factRecordOf, findNotices } from '../read-records.ts'
import type { FactRecord } from '../records.ts'
import { stableUuid } from '../stable-uuid.ts'
import { codePointsOf } from './code-points.ts'

/** Code points of the text before and after a quote. */
const context = 32

const words = (purpose: string, value: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
})

/** What is said of the place: the value in words and as data, kind, status, and what the words do for the fact. */
const bodyOf = ({ kind, value, says, status, speaker }: FactRecord, role: string, language: 'ja' | 'en') => [
  { ...words('describing', says[language]), language },
  { type: 'TextualBody', purpose: 'describing', value: JSON.stringify(value), format: 'application/json' },
  words('classifying', kind),
  words('assessing', status),
  words('tagging', role),
  ...(speaker === 'relayed' ? [words('tagging', speaker)] : []),
]

/** The place: by offsets and, should the text be another, by the words and those around them. */
function selectorsOf(
  text: string,
  { start, end, quote }: Evidence,
  toCodePoints: (offset: number) => number,
) {
  // Twice as many UTF-16 units hold at least as many code points.
  const before = [...text.slice(Math.max(0, start - 2 * context), start)].slice(-context)
  const after = [...text.slice(end, end + 2 * context)].slice(0, context)
  return [
    { type: 'TextPositionSelector', start: toCodePoints(start), end: toCodePoints(end) },
    { type: 'TextQuoteSelector', exact: quote, prefix: before.join(''), suffix: after.join('') },
  ]
}

/** W3C Web Annotation Data Model: every piece of evidence as an annotation of the text of its notice. */
export const annotations: ExportFormat = {
  name: 'annotations',
  summary: {
    ja: 'W3C Web Annotation: 根拠の語句ごとに、本文での位置（符号位置）と前後の語',
    en: 'W3C Web Annotation: each piece of evidence, by its place in the text (code points) and the words around it',
  },
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
  extension: 'jsonld',
  grains: ['facts'],
  layout: () => ['id', 'type', 'motivation', 'body', 'target.source', 'target.selector'],
  carries: () => 'all',
  alsoLeavesOut: () => [
    {
      what: { ja: '公表の題名・公表日・組織', en: 'Title, date and organisation of a notice' },
      because: {
        ja: '注釈は本文の語句についてのものである（notices の書き出しを番号で合わせられる）',
        en: 'An annotation is about words of the text (export notices, and join them by id)',
      },
    },
    {
      what: { ja: '規則の名前と演算子', en: 'Names of rules and operators' },
      because: {
        ja: 'Web Annotation の語彙に当たるものがない（jsonl にはある）',
        en: 'The vocabulary of Web Annotation has nothing for them (jsonl has them)',
      },
    },
    {
      what: { ja: '同じ記載事項の根拠どうしの結びつき', en: 'Which pieces of evidence are of the same fact' },
      because: {
        ja: '一つの注釈は一か所だけを指す（jsonl では一つの記録に並ぶ）',
        en: 'An annotation points to one place alone (in jsonl they stand in one record)',
      },
    },
  ],
  saysWhatItLeavesOut: true,
  async *write(request) {
    const { language, base } = request
    const question = request.question as Question & { grain: 'facts' }
    const collection = `urn:uuid:${stableUuid(`annotations/${JSON.stringify(conditionsOf(question))}`)}`
    const head = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: collection,
      type: 'AnnotationCollection',
      label: language === 'ja' ? '顛末 Tenmatsu：記載事項の根拠' : 'Tenmatsu: evidence of facts',
      leavesOut: leavesOut(annotations, 'facts'),
    }
    const page = { id: `${collection}#1`, type: 'AnnotationPage', partOf: collection, startIndex: 0 }
    yield `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[`
    let total = 0
    for await (const found of findNotices(request, question.input)) {
      const { id, document, facts } = found.row
      const toCodePoints = codePointsOf(document.text)
      const source = base === null ? `urn:uuid:${stableUuid(`notice/${id}`)}` : `${base}/notices/${id}.txt`
      let pieces = ''
      for (const [n, fact] of facts.entries()) {
        const record = factRecordOf(found, fact, n)
        for (const [m, evidence] of fact.evidence.entries()) {
          const annotation = {
            id: `urn:uuid:${stableUuid(`annotation/${id}/${n}/${m}`)}`,
            type: 'Annotation',
            motivation: 'describing',
            body: bodyOf(record, evidence.role, language),
            target: { source, selector: selectorsOf(document.text, evidence, toCodePoints) },
          }
          pieces += `${total++ === 0 ? '' : ','}\n${JSON.stringify(annotation)}`
        }
      }
      yield pieces
    }
    yield `\n]},"total":${total}}\n`
  },
}
