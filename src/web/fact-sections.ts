import type { KindOfFact } from '../facts/define-fact.ts'
import type { Fact } from '../model/fact.ts'
import { sections } from '../model/sections.ts'
import { type FactRowsView, factRows, type Numbered, type Wording } from './fact-rows.ts'
import { type Html, html, nothing } from './html.ts'

// biome-ignore lint/suspicious/noExplicitAny: the registry holds kinds of every value type
export type Kinds = readonly KindOfFact<string, any>[]

export interface FactSectionsView extends FactRowsView {
  readonly kinds: Kinds
  /** What the notice's head leaves out, which no kind of fact speaks of. */
  readonly headUnstated: readonly string[]
}

/** A file of any size makes a page that can still be opened. */
const mostEntries = 1000

/**
 * The facts of a notice by section, in the order in which a reader asks, each leading to its words; under each
 * section what the notice does not state of it. What belongs to no section comes last.
 */
export function factSections(facts: readonly Fact[], view: FactSectionsView): Html {
  const { say, language, kinds } = view
  const numbered = facts.map((fact, n) => ({ fact, n }))
  const byKind = Map.groupBy(numbered, ({ fact }) => fact.kind)
  // Facts of a kind that this version does not know (an index made by another) are shown all the same.
  const foreign = [...byKind.keys()].filter(name => !kinds.some(kind => kind.kind === name))
  const parts = [
    ...sections.map(({ code, label }) => ({
      code: code as string | undefined,
      title: label[language],
      foreign: [] as string[],
    })),
    { code: undefined, title: say('otherFacts'), foreign },
  ]
  return html`${parts.map(part => {
    const own = kinds.filter(kind => kind.section === part.code)
    const unstated = [
      ...(part.code === 'notice' ? view.headUnstated : []),
      ...own.flatMap(kind => {
        const members = (byKind.get(kind.kind) ?? []).map(({ fact }) => fact)
        const missing = kind.unstated?.(members) ?? (members.length === 0 ? [kind.label] : [])
        return missing.map(label => label[language])
      }),
    ]
    if (own.length + part.foreign.length + unstated.length === 0) return nothing
    return html`<section class="part"><h3>${part.title}</h3>${own.map(ofKind)}${part.foreign.map(name =>
      group(name, byKind.get(name) ?? [], { show: ({ value }) => JSON.stringify(value), isPlain: false }),
    )}${
      unstated.length === 0
        ? nothing
        : html`<p class="unstated"><span class="name">${say('unstated')}</span> ${unstated.join(say('listComma'))}</p>`
    }</section>`
  })}`

  function ofKind(kind: Kinds[number]): Html {
    const members = byKind.get(kind.kind) ?? []
    if (members.length === 0) return nothing
    const { order, parts: divisions } = kind
    const inOrder = order ? members.toSorted((a, b) => order(a.fact.value, b.fact.value)) : members
    const wording = (show: Kinds[number]['show']): Wording => ({
      show: ({ value }) => show(value, language),
      isPlain: kind.isPlain ?? false,
    })
    const label = kind.label[language]
    if (!divisions) return group(label, inOrder, wording(kind.show), kind.listed)
    const divided = Map.groupBy(inOrder, ({ fact }) => divisions.find(part => part.holds(fact)))
    return html`<section class="kind"><h4>${label}</h4>${[...divisions, undefined].map(division => {
      const held = divided.get(division) ?? []
      if (held.length === 0) return nothing
      return html`${division ? html`<h5>${division.label[language]}</h5>` : nothing}${rows(held, wording(division?.show ?? kind.show))}`
    })}</section>`
  }

  function group(
    label: string,
    members: readonly Numbered[],
    wording: Wording,
    listed: KindOfFact['listed'] | undefined = undefined,
  ): Html {
    if (listed === 'folded')
      return html`<details class="kind folded"${members.some(({ n }) => n === view.chosen) ? html` open` : nothing}><summary><h4>${label}</h4> <span class="count">${say('occurrences', { n: members.length })}</span></summary>${rows(members, wording)}</details>`
    return html`<section class="kind"><h4>${label}</h4>${rows(members, wording, listed)}</section>`
  }

  function rows(members: readonly Numbered[], wording: Wording, listed?: 'steps' | 'timeline'): Html {
    const left = members.length - mostEntries
    return html`${factRows(members.slice(0, mostEntries), wording, view, listed)}${
      left > 0 ? html`<p class="hint">${say('moreInJson', { n: left })}</p>` : nothing
    }`
  }
}
