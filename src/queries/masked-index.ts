import type { IndexedText, NoticeIndex } from '../index/contract.ts'
import type { Document } from '../model/document.ts'
import type { Evidences } from '../model/evidence.ts'
import type { IncidentProfile, StatedParty } from '../model/incident-profile.ts'
import type { NoticeRow } from '../model/notice-row.ts'
import type { Organisations } from '../model/organisation.ts'
import { applyMasks, findMasks, type Mask, maskStrings } from '../text/masking/index.ts'
import { softNewlines } from '../text/notice-text.ts'

/** What of a notice's text is not published as it stands. */
export const masksOf = (document: Document): Mask[] =>
  findMasks({
    text: document.text,
    softNewlines: softNewlines(document),
    address: document.head.address?.value ?? null,
  })

/** A notice as it is published: no offset moves, and every quote still stands at its place. */
export function maskRow<Row extends Omit<NoticeRow, 'id' | 'path' | 'capture'>>(row: Row): Row {
  const { document } = row
  const masks = masksOf(document)
  const text = applyMasks(document.text, masks)
  return {
    ...row,
    // Blocks are places in the text and signs of its form.
    document: {
      ...document,
      text,
      head: maskStrings(document.head, masks),
      problems: maskStrings(document.problems, masks),
    },
    facts: row.facts.map(fact => ({
      ...fact,
      value: maskStrings(fact.value, masks),
      ...(fact.reviewed ? { reviewed: maskStrings(fact.reviewed, masks) } : {}),
      evidence: fact.evidence.map(e => ({
        ...e,
        quote: text.slice(e.start, e.end),
      })) as unknown as Evidences,
    })),
    declined: row.declined.map(d => ({
      ...d,
      quote: text.slice(d.start, d.end),
      because: maskStrings(d.because, masks),
    })),
    problems: maskStrings(row.problems, masks),
  }
}

/** Masks of texts that were asked for last: the pages of a list ask for the same ones again and again. */
const recent = new Map<string, readonly Mask[]>()
const mostRecent = 1000

function maskText(indexed: IndexedText): IndexedText {
  const { text, softNewlines: soft } = indexed
  const masks = recent.get(text) ?? findMasks({ text, softNewlines: new Set(soft) })
  recent.delete(text)
  recent.set(text, masks)
  if (recent.size > mostRecent) recent.delete(recent.keys().next().value!)
  return masks.length === 0 ? indexed : { ...indexed, text: applyMasks(text, masks) }
}

/** Masked profiles of the states of indexes that are in use. */
const masked = new WeakMap<readonly IncidentProfile[], readonly IncidentProfile[]>()

/** Names and titles alone: all else is ids, codes and days. */
const maskProfile = (profile: IncidentProfile): IncidentProfile => ({
  ...profile,
  title: maskStrings(profile.title),
  organisations: maskStrings(profile.organisations),
  victims: profile.victims.map(maskParty),
  vendors: profile.vendors.map(maskParty),
})

const maskParty = (party: StatedParty): StatedParty => ({
  ...party,
  name: maskStrings(party.name),
  keys: maskStrings(party.keys),
})

const maskedOrganisations = new WeakMap<Organisations, Organisations>()

const maskOrganisations = ({ all, supplies, byName }: Organisations): Organisations => ({
  all: all.map(organisation => ({
    ...organisation,
    name: maskStrings(organisation.name),
    names: organisation.names.map(({ name, notices }) => ({ name: maskStrings(name), notices })),
    key: maskStrings(organisation.key),
  })),
  supplies,
  byName: new Map([...byName].map(([name, id]) => [maskStrings(name), id])),
})

/** Rows that were masked already: a page in two languages is made from one. */
const maskedRows = new WeakMap<NoticeRow, NoticeRow>()

function maskedRow(row: NoticeRow | null): NoticeRow | null {
  if (row === null) return null
  const known = maskedRows.get(row) ?? maskRow(row)
  maskedRows.set(row, known)
  return known
}

/**
 * An index whose answers are fit to be published: everything that pages, API and exports get to see through it is
 * masked, whichever question they ask, those of later versions included.
 */
export function maskedIndex(index: NoticeIndex): NoticeIndex {
  const own: Partial<NoticeIndex> = {
    // Made once for each state of the index, as the profiles themselves are.
    profiles: async () => {
      const profiles = await index.profiles()
      const known = masked.get(profiles) ?? profiles.map(maskProfile)
      masked.set(profiles, known)
      return known
    },
    organisations: async () => {
      const organisations = await index.organisations()
      const known = maskedOrganisations.get(organisations) ?? maskOrganisations(organisations)
      maskedOrganisations.set(organisations, known)
      return known
    },
    find: async name => maskedRow(await index.find(name)),
    row: id => maskedRow(index.row(id)),
    // Ids alone, some of which look like phone numbers.
    incidentsOf: notices => index.incidentsOf(notices),
    state: () => index.state(),
    changes: query => index.changes(query),
    texts: async ids =>
      new Map([...(await index.texts(ids))].map(([id, indexed]) => [id, maskText(indexed)])),
  }
  return new Proxy(index, {
    get: (target, name: keyof NoticeIndex) => {
      const method: unknown = own[name] ?? target[name]
      if (typeof method !== 'function' || name in own) return method
      return (...given: unknown[]): unknown => {
        const answer: unknown = method.apply(target, given)
        return answer instanceof Promise ? answer.then(value => maskStrings(value)) : maskStrings(answer)
      }
    },
  })
}
