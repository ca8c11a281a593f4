import { z } from 'zod'
import { viewSpan } from '../../model/span.ts'
import { type MeasureCode, measureTerms } from '../../model/vocabulary/measures.ts'
import { aspectAt } from '../../text/aspect/index.ts'
import type { NoticeText, Sentence } from '../../text/notice-text.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { findContactDesk } from './contact-desk.ts'
import { namedMeasures } from './find-rules.ts'
import { investigationOf } from './investigation.ts'
import { type StatusOrNot, statusOf } from './status.ts'

const codes = measureTerms.map(term => term.code) as [MeasureCode, ...MeasureCode[]]
const value = z.object({
  code: z.enum(codes),
  /** How far it has come. */
  state: z.enum(['done', 'in_progress', 'planned']),
})
type MeasureValue = z.infer<typeof value>
/** A finding; `passing` ones yield where a firm one says otherwise. */
type Found = (Finding<MeasureValue> & { readonly passing?: boolean }) | Decline

/** What is done about the incident and against the next one, and how far it has come. */
export const measure = defineFact({
  kind: 'measure',
  label: { ja: '対応・再発防止策', en: 'Measures' },
  summary: {
    ja: '遮断・停止・調査などの対応と再発防止策。実施済み、実施中、予定を分ける。',
    en: 'Response and recurrence prevention, from isolation and investigation to training: done, in progress and planned apart.',
  },
  value,
  *find(notice): Iterable<Found> {
    const found = notice.sentences.flatMap(sentence => [...inSentence(notice, sentence)])
    yield* settled(found)
  },
  show: ({ code, state }, language) => {
    const label = measureTerms.find(term => term.code === code)!.label[language]
    const words = {
      ja: { done: '実施済み', in_progress: '実施中', planned: '予定' },
      en: { done: 'done', in_progress: 'in progress', planned: 'planned' },
    }
    return `${label}: ${words[language][state]}`
  },
  gold: facts => {
    const first = new Map<string, { code: string; status: string; quote: string }>()
    for (const { value, evidence } of facts) {
      const key = `${value.code} ${value.state}`
      if (first.has(key)) continue
      first.set(key, { code: value.code, status: value.state, quote: oneLine(evidence[0].quote) })
    }
    const all = [...first.values()]
    const specific = all.filter(m => m.code !== 'general')
    return { measures: specific.length > 0 ? specific : all }
  },
})

const longest = 80

/** Of words that a line break cuts, the part that stands on one line. */
function oneLine(quote: string): string {
  const lines = quote.split(/\r?\n/).map(line => line.trim())
  return (lines.find(line => line.length >= 5) ?? quote).slice(0, longest)
}

function* inSentence(notice: NoticeText, sentence: Sentence): Generator<Found> {
  const { block } = notice.blocks[sentence.block]!
  if (block.kind === 'overview') return
  const { text } = sentence
  const from = sentence.span.start
  for (const { rule, start, end } of namedMeasures(text)) {
    const span = viewSpan(from + start, from + end)
    if (rule.code === 'contact_desk') {
      yield findContactDesk(sentence, rule, span)
      continue
    }
    if (isTopic.test(text.slice(end, end + 12))) {
      yield { rule: rule.name, span, because: 'It is what something else is about.' }
      continue
    }
    if (
      /(?:導入|設置|利用|使用|契約)して(?:いた|いる|おりました|おります)$/.test(
        text.slice(Math.max(0, start - 12), start),
      )
    ) {
      yield { rule: rule.name, span, because: 'It was there before.' }
      continue
    }
    if (rule.code === 'password_reset' && elsewhere.test(text.slice(Math.max(0, start - 60), end))) {
      yield { rule: rule.name, span, because: 'It is advice about other services.' }
      continue
    }
    if ((block.kind === 'footnote' || /^[※(]?注?[※*0-9]/.test(text)) && definition.test(text)) {
      yield { rule: rule.name, span, because: 'It explains a term.' }
      continue
    }
    if (block.kind === 'heading' && response.has(rule.code)) {
      yield { rule: rule.name, span, because: 'A heading names it.' }
      continue
    }
    const reading = aspectAt(notice, sentence, span)
    if (
      block.kind === 'heading' &&
      (reading.lent === null || reading.lent === 'date' || reading.form === 'denied')
    ) {
      yield { rule: rule.name, span, because: 'A heading names it.' }
      continue
    }
    const status: StatusOrNot =
      rule.code === 'forensics'
        ? investigationOf(text.slice(Math.max(0, start - 40), start), text.slice(end, end + 160), reading)
        : statusOf(rule.code, reading)
    if ('because' in status) {
      yield { rule: rule.name, span, because: status.because }
      continue
    }
    yield {
      rule: rule.name,
      span: viewSpan(span.start, Math.max(span.end, Math.min(reading.words.end, span.start + longest))),
      value: { code: rule.code, state: status.status },
      status: 'confirmed',
      passing: status.weight === 'passing',
    }
  }
}

const isTopic =
  /^(?:等|など)?(?:に関する|について(?=の|お|ご|$|。|、)|に伴|に係る|の?お知らせ|の内容|とは|の(?:課題|不備|不足|欠如)|が必要|(?:いた|致)?しましたとおり|しましたとおり|(?:を|に)?させ(?:ていただく|て頂く)もの|が(?:不十分|不足|適切に行われて)|に(?:課題|不備|不足))/
// What a heading names of these is what its section tells of.
const response = new Set<MeasureCode>([
  'isolate',
  'stop_service',
  'account_disable',
  'forensics',
  'notify_individuals',
])
const elsewhere =
  /(?:同じ|同一|共通|使い回|使いまわし|他の|他社|他サイト|別の|他サービス|他のWEB)[^。]{0,40}$/
const definition = /とは|のこと|指します|する(?:製品|機能|仕組み|技術|サービス|もの)/

/** An investigation mentioned in passing says nothing beside a statement that it goes on or has ended. */
function* settled(found: readonly Found[]): Generator<Found> {
  const states = new Set<string>()
  for (const f of found)
    if ('value' in f && f.value.code === 'forensics' && !f.passing) states.add(f.value.state)
  const told = found.some(
    f => 'value' in f && f.value.code === 'notify_individuals' && f.value.state !== 'planned',
  )
  const deskToCome = found.some(
    f => 'value' in f && f.value.code === 'contact_desk' && f.value.state === 'planned',
  )
  const passing = found.flatMap(f =>
    'value' in f && f.value.code === 'forensics' && f.passing ? [f.value.state] : [],
  )
  const chosen = passing.includes('done') ? 'done' : passing[0]
  for (const f of found) {
    if (deskToCome && 'value' in f && f.value.code === 'contact_desk' && f.value.state === 'done')
      yield { rule: f.rule, span: f.span, because: 'The desk is still to open.' }
    else if ('value' in f && f.value.code === 'notify_individuals' && f.passing) {
      if (told) yield { rule: f.rule, span: f.span, because: 'It repeats what is being done.' }
      else yield f
    } else if (!('value' in f) || !f.passing || (states.size === 0 && f.value.state === chosen)) yield f
    else if (states.has(f.value.state)) yield f
    else yield { rule: f.rule, span: f.span, because: 'It is mentioned in passing.' }
  }
}
