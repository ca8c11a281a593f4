import type { Fact } from '../../model/fact.ts'
import type { Language } from '../../model/label.ts'
import { viewSpan } from '../../model/span.ts'
import { measureTerms } from '../../model/vocabulary/measures.ts'
import { aspectAt } from '../../text/aspect/index.ts'
import type { NoticeText, Sentence } from '../../text/notice-text.ts'
import { defineFact, type PartOfFacts } from '../define-fact.ts'
import { followedByCode, progressOf } from '../ledger-projection.ts'
import { profiledDeeds } from '../profile-projection.ts'
import { findContactDesk } from './contact-desk.ts'
import { type NamedMeasure, namedMeasures } from './find-rules.ts'
import { investigationOf } from './investigation.ts'
import { type FoundMeasure, type MeasureFinding, type MeasureValue, measureValue } from './measure-value.ts'
import { whyNoMeasure } from './no-measure.ts'
import { phraseAround } from './phrase.ts'
import { placeOf } from './place.ts'
import { settle } from './settle.ts'
import { statusOf } from './status.ts'
import { tellingness } from './tellingness.ts'

const stateWords: Readonly<Record<'ja' | 'en', Readonly<Record<MeasureValue['state'], string>>>> = {
  ja: { done: '実施済み', in_progress: '実施中', planned: '予定' },
  en: { done: 'done', in_progress: 'in progress', planned: 'planned' },
}

const isBeginning = ({ value, evidence }: Fact<'measure', MeasureValue>): boolean =>
  value.code === 'forensics' && value.state === 'done' && /開始|着手|進めている中/.test(evidence[0].quote)

const states = ['planned', 'in_progress', 'done'] as const

const nameOf = ({ code }: Pick<MeasureValue, 'code'>, language: Language): string =>
  measureTerms.find(term => term.code === code)!.label[language]

const partOf = (state: MeasureValue['state']): PartOfFacts<'measure', MeasureValue> => ({
  label: { ja: stateWords.ja[state], en: stateWords.en[state] },
  holds: fact => fact.value.state === state,
  show: nameOf,
})

/** What is done about the incident and against the next one, and how far it has come. */
export const measure = defineFact({
  kind: 'measure',
  label: { ja: '対応・再発防止策', en: 'Measures' },
  section: 'response',
  summary: {
    ja: '遮断・停止・調査などの対応と再発防止策。実施済み、実施中、予定を分ける。',
    en: 'Response and recurrence prevention, from isolation and investigation to training: done, in progress and planned apart.',
  },
  value: measureValue,
  find: notice => {
    const found: FoundMeasure[] = []
    for (const sentence of notice.sentences) {
      const named = namedMeasures(sentence.text)
      if (named.length > 0) for (const one of inSentence(notice, sentence, named)) found.push(one)
    }
    return settle(found)
  },
  isPlain: true,
  parts: [partOf('done'), partOf('in_progress'), partOf('planned')],
  show: ({ code, state }, language) => `${nameOf({ code }, language)}: ${stateWords[language][state]}`,
  profile: facts => ({ measures: profiledDeeds(facts) }),
  ledger: {
    ...followedByCode(measureTerms),
    compare: (earlier, later) => progressOf(states, earlier.state, later.state),
    // A later report that tells how the investigation began does not say that it is over.
    told: facts =>
      facts
        .filter(fact => !isBeginning(fact))
        .toSorted((a, b) => states.indexOf(b.value.state) - states.indexOf(a.value.state)),
    isDeed: true,
  },
  gold: (facts, notice) => {
    const best = new Map<string, { code: string; status: string; quote: string; weight: number }>()
    for (const { value, evidence } of facts) {
      const key = `${value.code} ${value.state}`
      const quote = oneLine(evidence[0].quote)
      const weight = tellingness(value, quote, placeOf(notice, evidence[0].start))
      const held = best.get(key)
      if (!held || weight > held.weight)
        best.set(key, { code: value.code, status: value.state, quote, weight })
    }
    return { measures: [...best.values()].map(({ weight: _, ...one }) => one) }
  },
})

/** Of words that a line break cuts, the part that stands on one line. */
function oneLine(quote: string): string {
  const lines = quote.split(/\r?\n/).map(line => line.trim())
  return (lines.find(line => line.length >= 5) ?? quote).slice(0, 80)
}

/** 「監視の強化：…の導入を完了しました」: what stands before a colon names what follows. */
const isLabel = (sentence: string, end: number): boolean =>
  end < 40 && /^[^。、:]{0,8}: ?[^ ].{15}/.test(sentence.slice(end, end + 30))

function* inSentence(
  notice: NoticeText,
  sentence: Sentence,
  named: readonly NamedMeasure[],
): Generator<FoundMeasure> {
  const { block } = notice.blocks[sentence.block]!
  if (block.kind === 'overview') return
  const { text } = sentence
  const from = sentence.span.start
  // 「修正プログラム」 inside 「脆弱性の修正プログラム」 says the same once more.
  const said = new Map<string, number>()
  for (const { rule, start, end } of named) {
    const span = viewSpan(from + start, from + end)
    const decline = (because: string): FoundMeasure => ({ rule: rule.name, span, because })
    const found = (state: MeasureValue['state'], until: number, passing: boolean): MeasureFinding | null => {
      const key = `${rule.code} ${state}`
      if (start < (said.get(key) ?? 0)) return null
      const phrase = phraseAround(text, start, end, until)
      said.set(key, phrase.end)
      return {
        rule: rule.name,
        span: viewSpan(from + phrase.start, from + phrase.end),
        value: { code: rule.code, state },
        status: 'confirmed',
        passing,
      }
    }
    if (rule.code === 'contact_desk') {
      const desk = findContactDesk(text, start, end)
      const finding = 'state' in desk ? found(desk.state, end, !desk.opened) : decline(desk.because)
      if (finding) yield finding
      continue
    }
    const because = whyNoMeasure(rule.code, block.kind, text, start, end)
    if (because !== null) {
      yield decline(because)
      continue
    }
    const reading = aspectAt(notice, sentence, span)
    if (
      block.kind === 'heading' &&
      reading.form !== 'asked' &&
      !(reading.form === 'past' && /(?:完了|済み?|ました)$/.test(text)) &&
      (reading.lent === null || reading.lent === 'date' || reading.form === 'denied')
    ) {
      yield decline('A heading names it.')
      continue
    }
    const status =
      rule.code === 'forensics'
        ? investigationOf(text.slice(Math.max(0, start - 40), end), text.slice(end, end + 160), reading)
        : statusOf(rule, reading, block.kind === 'item')
    if ('because' in status) {
      yield decline(status.because)
      continue
    }
    const passing = status.weight === 'passing' || isLabel(text, end)
    const finding = found(status.status, reading.words.end - from, passing)
    if (finding) yield finding
  }
}
