import type { IndexedText, NoticeIndex } from '../index/contract.ts'
import type { Document } from '../model/document.ts'
import type { Evidences } from '../model/evidence.ts'
import type { Fact } from '../model/fact.ts'
import { frozen } from '../model/frozen.ts'
import type { IncidentProfile, StatedParty } from '../model/incident-profile.ts'
import type { NoticeRow } from '../model/notice-row.ts'
import type { Organisations } from '../model/organisation.ts'
import { applyMasks, findMasks, type Mask, maskStrings } from '../text/masking/index.ts'
import { foldDocument } from '../text/notice-text.ts'
import { bySeenWords } from './seen-words.ts'

/** What of a notice's text is not published as it stands. */
export const masksOf = (document: Document): Mask[] =>
  findMasks({
    text: document.text,
    folded: () => foldDocument(document),
    address: document.head.address?.value ?? null,
  })

/** A fact with quotes of the masked text; itself where nothing is masked, which most are. */
function maskFact(fact: Fact, text: string, masks: readonly Mask[]): Fact {
  const value = maskStrings(fact.value, masks)
  const reviewed = fact.reviewed && maskStrings(fact.reviewed, masks)
  if (masks.length === 0 && value === fact.value && reviewed === fact.reviewed) return fact
  return {
    ...fact,
    value,
    ...(reviewed ? { reviewed } : {}),
    evidence: fact.evidence.map(e => ({
      ...e,
      quote: text.slice(e.start, e.end),
    })) as unknown as Evidences,
  }
}

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
    facts: row.facts.map(fact => maskFact(fact, text, masks)),
    declined: row.declined.map(d => ({
      ...d,
      quote: text.slice(d.start, d.end),
      because: maskStrings(d.because, masks),
    })),
    problems: maskStrings(row.problems, masks),
  }
}

/** What an index gave before and gives again, masked: it keeps what it read of a notice or an incident. */
const once = new WeakMap<object, object>()

function maskOnce<T extends object>(value: T, mask: (value: T) => T): T {
  const known = once.get(value)
  if (known) return known as T
  const masked = mask(value)
  once.set(value, masked)
  return masked
}

/** Of a notice or an incident, kept as it was read. */
const maskKept = <T extends object>(value: T): T => maskOnce(value, kept => frozen(maskStrings(kept)))
const maskEach = <T extends object>(values: readonly T[]): T[] => values.map(maskKept)
const maskEachOf = <Key, T extends object>(values: ReadonlyMap<Key, T>): Map<Key, T> =>
  new Map([...values].map(([key, value]) => [key, maskKept(value)]))
const maskIfAny = <T extends object>(value: T | null): T | null => value && maskKept(value)

function maskText(indexed: IndexedText): IndexedText {
  const { text, softNewlines } = indexed
  const masks = findMasks({ text, softNewlines: new Set(softNewlines) })
  return masks.length === 0 ? indexed : { ...indexed, text: applyMasks(text, masks) }
}

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

// An index reads a row anew each time: what a WeakMap holds for it would outlive it.
const maskedRow = (row: NoticeRow | null): NoticeRow | null => row && maskRow(row)

/** One for each index: what is kept of its answers is kept for it. */
const maskedOf = new WeakMap<NoticeIndex, NoticeIndex>()

/**
 * An index whose answers are fit to be published: everything that pages, API and exports get to see through it is
 * masked, whichever question they ask, those of later versions included.
 */
export function maskedIndex(index: NoticeIndex): NoticeIndex {
  const known = maskedOf.get(index)
  if (known) return known
  const masked = maskAnswers(index)
  maskedOf.set(index, masked)
  return masked
}

function maskAnswers(index: NoticeIndex): NoticeIndex {
  const texts: NoticeIndex['texts'] = async ids =>
    new Map([...(await index.texts(ids))].map(([id, indexed]) => [id, maskOnce(indexed, maskText)]))
  const own: Partial<NoticeIndex> = {
    // Made once for each state of the index, as the profiles themselves are.
    profiles: async () => maskOnce(await index.profiles(), profiles => profiles.map(maskProfile)),
    organisations: async () => maskOnce(await index.organisations(), maskOrganisations),
    find: async name => maskedRow(await index.find(name)),
    row: id => maskedRow(index.row(id)),
    // Ids alone, some of which look like phone numbers.
    incidentsOf: notices => index.incidentsOf(notices),
    state: () => index.state(),
    changes: query => index.changes(query),
    texts,
    search: async query => {
      const answer = await index.search(await bySeenWords(index, texts, query))
      return { ...answer, notices: maskEach(answer.notices) }
    },
    // Ids alone, as above.
    idsOf: async (query, most) => index.idsOf(await bySeenWords(index, texts, query), most),
    summary: async id => maskIfAny(await index.summary(id)),
    summariesOf: async ids => maskEachOf(await index.summariesOf(ids)),
    gathered: async ids => maskEachOf(await index.gathered(ids)),
    incidents: async query => {
      const answer = await index.incidents(await bySeenWords(index, texts, query))
      return { ...answer, incidents: maskEach(answer.incidents) }
    },
    units: async query => index.units(await bySeenWords(index, texts, query)),
    unitsByPeriod: async (query, period) =>
      index.unitsByPeriod(await bySeenWords(index, texts, query), period),
    incident: async name => maskIfAny(await index.incident(name)),
    briefIncident: async id => maskIfAny(await index.briefIncident(id)),
    incidentsOfRoot: async root => maskEach(await index.incidentsOfRoot(root)),
    roots: async () => maskEach(await index.roots()),
    root: async name => maskIfAny(await index.root(name)),
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
