import type { KindOfFact } from '../facts/define-fact.ts'
import type { Fact } from '../model/fact.ts'
import type { Language } from '../model/label.ts'
import { speakerInWords } from '../model/speaker.ts'
import { type Html, html, nothing } from './html.ts'
import { inItsLanguage } from './its-language.ts'
import type { Say } from './labels.ts'
import { statusMark } from './notice-marks.ts'

// biome-ignore lint/suspicious/noExplicitAny: the registry holds kinds of every value type
export type Kinds = readonly KindOfFact<string, any>[]

export interface FactListView {
  readonly say: Say
  readonly language: Language
  readonly kinds: Kinds
  readonly chosen: number | null
  /** Address that chooses a fact and goes to its words in the text. */
  factAddress(fact: number): string
}

/** Of a kind with more members than this, and some, the others are folded away at first. */
const fewEnough = 8

/** A file of any size makes a page that can still be opened. */
const mostEntries = 1000

interface Numbered {
  readonly fact: Fact
  readonly n: number
}

interface Group {
  readonly label: string
  /** Null for a kind that this version does not know. */
  readonly kind: Kinds[number] | null
  readonly members: readonly Numbered[]
}

/** The facts of a notice by kind, each leading to its words. A fact's number is its place in the notice's list. */
export function factList(facts: readonly Fact[], view: FactListView): Html {
  const { say, language, kinds } = view
  if (facts.length === 0) return html`<p class="none">${say('noFacts')}</p>`
  const numbered = facts.map((fact, n) => ({ fact, n }))
  const known = kinds.map(
    (kind): Group => ({
      label: kind.label[language],
      kind,
      members: numbered.filter(({ fact }) => fact.kind === kind.kind),
    }),
  )
  // Facts of a kind that this version does not know (an index made by another) are shown all the same.
  const foreign = [...new Set(facts.map(fact => fact.kind).filter(name => !kinds.some(k => k.kind === name)))]
  const unknown = foreign.map(
    (name): Group => ({
      label: name,
      kind: null,
      members: numbered.filter(({ fact }) => fact.kind === name),
    }),
  )
  return html`${[...known, ...unknown].filter(group => group.members.length > 0).map(group)}`

  function group({ label, kind, members }: Group): Html {
    const entries = members.slice(0, mostEntries).map(member => entry(member, kind))
    const left = members.length - entries.length
    const first = entries.length > fewEnough + 2 ? fewEnough : entries.length
    const rest = entries.slice(first)
    const open = members.slice(first).some(({ n }) => n === view.chosen)
    return html`<section class="kind"><h3>${label}</h3><ul>${entries.slice(0, first)}</ul>${
      rest.length === 0
        ? nothing
        : html`<details${open ? html` open` : nothing}><summary>${say('more', { n: rest.length })}</summary><ul>${rest}</ul></details>`
    }${left > 0 ? html`<p class="hint">${say('moreInJson', { n: left })}</p>` : nothing}</section>`
  }

  function entry({ fact, n }: Numbered, kind: Kinds[number] | null): Html {
    const value = kind ? kind.show(fact.value, language) : JSON.stringify(fact.value)
    const operators =
      fact.operators.length === 0
        ? nothing
        : html` · ${say('operators')} <code>${fact.operators.join(' › ')}</code>`
    const words = speakerInWords(fact, language)
    const told = words === '' ? nothing : html` <span class="told">${inItsLanguage(words, language)}</span>`
    return html`<li id="entry-${n}" class="entry"><a href="${view.factAddress(n)}" data-fact="${n}"${n === view.chosen ? html` aria-current="true"` : nothing}>
<span class="value">${inItsLanguage(value, language)}</span> ${statusMark(fact.status, language)}${told}
<q lang="ja">${fact.evidence[0].quote}</q></a>
<p class="why">${say('rule')} <code>${inItsLanguage(fact.rule, language)}</code>${operators}</p></li>`
  }
}
