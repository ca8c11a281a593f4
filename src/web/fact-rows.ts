import type { Fact } from '../model/fact.ts'
import type { Language } from '../model/label.ts'
import { factVerdictTerms } from '../model/review.ts'
import { speakerInWords } from '../model/speaker.ts'
import { type Html, html, nothing } from './html.ts'
import { inItsLanguage } from './its-language.ts'
import type { Say } from './labels.ts'
import { statusMark } from './notice-marks.ts'

/** A fact and its number: its place in the notice's list. */
export interface Numbered {
  readonly fact: Fact
  readonly n: number
}

export interface FactRowsView {
  readonly say: Say
  readonly language: Language
  readonly chosen: number | null
  /** Address that chooses a fact and goes to its words in the text. */
  factAddress(fact: number): string
  /** Where the page of the original is shown on which the fact's words stand, and its number. */
  pageOf?(fact: number): { readonly address: string; readonly page: number } | null
}

/** How the facts of one kind are worded. */
export interface Wording {
  show(fact: Fact): string
  /** A status of `confirmed` goes without saying. */
  readonly isPlain: boolean
}

/** Facts that read alike: the same value, status and speaker, each with words of its own. */
interface Row {
  readonly value: string
  readonly told: string
  readonly members: readonly [Numbered, ...Numbered[]]
}

/** Further quotes of a row that are shown at once. */
const fewQuotes = 4

/** Of more rows than this, and some, the others are folded away at first. A course of events is read as a whole. */
const fewRows = { list: 8, steps: 30, timeline: 30 } as const

const quoted = (quote: string): Html => html` <q lang="ja">${quote}</q>`

/** Facts that a reader cannot tell apart become one row; in the order of the first of each. */
function rowsOf(members: readonly Numbered[], wording: Wording, language: Language): Row[] {
  const rows = new Map<string, { value: string; told: string; members: [Numbered, ...Numbered[]] }>()
  for (const member of members) {
    const value = wording.show(member.fact)
    const told = speakerInWords(member.fact, language)
    const key = JSON.stringify([value, member.fact.status, told, member.fact.reviewed?.verdict])
    const known = rows.get(key)
    if (known) known.members.push(member)
    else rows.set(key, { value, told, members: [member] })
  }
  return [...rows.values()]
}

/** The facts of one kind (or a part of it), alike ones in one row, each quote leading to its words in the text. */
export function factRows(
  members: readonly Numbered[],
  wording: Wording,
  view: FactRowsView,
  listed: 'list' | 'steps' | 'timeline' = 'list',
): Html {
  const { say, language, chosen } = view
  const rows = rowsOf(members, wording, language)
  const isChosen = ({ n }: Numbered): boolean => n === chosen
  const listOf = (part: readonly Row[]): Html =>
    listed === 'list'
      ? html`<ul class="rows">${part.map(row)}</ul>`
      : html`<ol class="rows ${listed}">${part.map(row)}</ol>`
  const few = fewRows[listed]
  const shown = rows.length > few + 2 ? few : rows.length
  const rest = rows.slice(shown)
  return html`${listOf(rows.slice(0, shown))}${
    rest.length === 0
      ? nothing
      : html`<details${rest.some(r => r.members.some(isChosen)) ? html` open` : nothing}><summary>${say('more', { n: rest.length })}</summary>${listOf(rest)}</details>`
  }`

  function row({ value, told, members: [first, ...others] }: Row): Html {
    const { status } = first.fact
    const quoteOf = ({ fact }: Numbered): string => fact.evidence[0].quote
    // The same words again need no more than a number that leads to them.
    const isShort = others.every(other => [value, quoteOf(first)].includes(quoteOf(other)))
    const again = others.map((other, i) => ({ other, nth: isShort ? i + 2 : null }))
    const said = html`<span class="value">${inItsLanguage(value, language)}</span>${
      wording.isPlain && status === 'confirmed' ? nothing : html` ${statusMark(status, language)}`
    }${told === '' ? nothing : html` <span class="told">${inItsLanguage(told, language)}</span>`}${
      first.fact.reviewed === undefined
        ? nothing
        : html` <span class="reviewed">${factVerdictTerms[first.fact.reviewed.verdict][language]}</span>`
    }`
    const few = others.length > fewQuotes + 1 ? fewQuotes : others.length
    const left = again.slice(few)
    const listOfAgain = (part: typeof again): Html =>
      html`<ul class="again" aria-label="${say('alsoAt')}">${part.map(
        ({ other, nth }) =>
          html`<li>${entry(other, nth === null ? quoted(quoteOf(other)) : html`<span class="nth" aria-label="${say('nthPlace', { n: nth })}">${nth}</span>`, nth !== null)}</li>`,
      )}</ul>`
    return html`<li class="row${isShort && others.length > 0 ? ' short' : ''}">${entry(
      first,
      // A quote that is the value itself need not be read twice.
      html`${said}${quoteOf(first) === value ? nothing : quoted(quoteOf(first))}`,
    )}${others.length === 0 ? nothing : listOfAgain(again.slice(0, few))}${
      left.length === 0
        ? nothing
        : html`<details class="again-more"${left.some(({ other }) => isChosen(other)) ? html` open` : nothing}><summary>${say('morePlaces', { n: left.length })}</summary>${listOfAgain(left)}</details>`
    }</li>`
  }

  function entry({ fact, n }: Numbered, inside: Html, isNumber = false): Html {
    const operators =
      fact.operators.length === 0
        ? nothing
        : html` · ${say('operators')} <code>${fact.operators.join(' › ')}</code>`
    // A number that leads to the same words again is short: the page has its own way to them.
    const onPage = isNumber ? null : (view.pageOf?.(n) ?? null)
    const decided =
      fact.reviewed === undefined
        ? nothing
        : html` · ${say('decidedBy')} <code>${fact.reviewed.decision}</code>`
    return html`<div id="entry-${n}" class="entry"><a href="${view.factAddress(n)}" data-fact="${n}"${isChosen({ fact, n }) ? html` aria-current="true"` : nothing}>${inside}</a>
<p class="why">${say('rule')} <code>${inItsLanguage(fact.rule, language)}</code>${operators}${decided}</p>${
      onPage
        ? html`<a class="to-page" href="${onPage.address}" title="${say('pdfToPage', { n: onPage.page })}">p.${onPage.page}</a>`
        : nothing
    }</div>`
  }
}
