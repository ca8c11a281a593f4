import type { Fact } from '../../model/fact.ts'
import type { Headline, HeadlinePart } from '../../model/headline.ts'
import type { Language } from '../../model/label.ts'
import type { EventCode } from './events.ts'

type Dated = Fact<'event-date', { readonly event: EventCode; readonly date: string }>

const label = { ja: '経過', en: 'Course' }
const names = {
  occurred_from: { ja: '発生', en: 'occurred' },
  detected: { ja: '検知', en: 'detected' },
}
const unknown = { ja: '記載なし', en: 'not stated' }

/** When it happened and when it was noticed, each said to be missing where it is. */
export function headline(facts: readonly Dated[], language: Language): Headline {
  const of = (event: EventCode): Dated | undefined => facts.find(fact => fact.value.event === event)
  const part = (event: keyof typeof names): HeadlinePart => {
    const fact = of(event)
    const until = event === 'occurred_from' ? of('occurred_to')?.value.date : undefined
    const date = fact && (until ? `${fact.value.date} – ${until}` : fact.value.date)
    return {
      words: `${names[event][language]} ${date ?? unknown[language]}`,
      status: fact?.status ?? null,
      fact: fact ?? null,
    }
  }
  return { label, parts: [part('occurred_from'), part('detected')], inSequence: true }
}

/** The days that a reader looks for and does not find. */
export const unstated = (facts: readonly Dated[]) =>
  [
    { event: 'occurred_from', label: { ja: '発生した日', en: 'day it happened' } },
    { event: 'detected', label: { ja: '検知した日', en: 'day it was noticed' } },
  ]
    .filter(({ event }) => !facts.some(fact => fact.value.event === event))
    .map(each => each.label)
