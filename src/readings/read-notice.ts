import { findFacts } from '../facts/define-fact.ts'
import { kindsOfFact } from '../facts/index.ts'
import type { Document } from '../model/document.ts'
import type { Declined, Fact } from '../model/fact.ts'
import { type GoldRecord, unreadRecord } from '../model/gold-record.ts'
import { emptyProfile, type NoticeProfile } from '../model/incident-profile.ts'
import type { Label } from '../model/label.ts'
import type { KindDigest } from '../model/notice-row.ts'
import { type NoticeText, openNotice } from '../text/notice-text.ts'

/** A notice as read: its facts in the order of the registry, and what the rules decided against. */
export interface Reading {
  readonly facts: readonly Fact[]
  readonly declined: readonly Declined[]
}

/** A notice as read, and open. */
export interface ReadNotice {
  readonly reading: Reading
  readonly notice: NoticeText
}

/** @throws Error where a rule trips over the notice. */
export function readNotice(document: Document): ReadNotice {
  const [read] = readNotices([document])
  if (read instanceof Error) throw read
  return read!
}

/**
 * Reads notices side by side, each kind of fact through all of them before the next: the rules of one kind fit into
 * the processor's caches and those of all kinds do not, so that this takes two thirds of the time.
 * @returns In the order given; an Error in the place of a notice that a rule trips over.
 */
export function readNotices(documents: readonly Document[]): (ReadNotice | Error)[] {
  const read = documents.map(document =>
    attempt(() => ({ notice: openNotice(document), facts: [] as Fact[], declined: [] as Declined[] })),
  )
  for (const kind of kindsOfFact)
    read.forEach((one, i) => {
      if (one instanceof Error) return
      const found = attempt(() => findFacts(kind, one.notice))
      if (found instanceof Error) read[i] = found
      else {
        const recognised = one.notice.document.recognised === true
        // One by one: a list of hundreds of thousands spread into a call overflows the stack.
        for (const fact of found.facts) one.facts.push(recognised ? unconfirmed(fact) : fact)
        for (const decline of found.declined) one.declined.push(decline)
      }
    })
  return read.map(one => {
    if (one instanceof Error) return one
    const { notice, ...reading } = one
    return { reading, notice }
  })
}

function attempt<T>(work: () => T): T | Error {
  try {
    return work()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/**
 * A fact of a text that was recognised from a picture: what it takes as fact may be a misread character, so that it is
 * no more than possible until a person has looked.
 */
const unconfirmed = (fact: Fact): Fact =>
  fact.status === 'confirmed'
    ? { ...fact, status: 'possible', operators: [...fact.operators, 'recognised'] }
    : fact

/** The reading in the form of the labelled records; `path` is relative to the evaluated folder. */
export function goldRecord(path: string, reading: Reading, notice: NoticeText): GoldRecord {
  const record: GoldRecord = { ...unreadRecord(path) }
  const ofKind = Map.groupBy(reading.facts, fact => fact.kind)
  for (const kind of kindsOfFact) Object.assign(record, kind.gold(ofKind.get(kind.kind) ?? [], notice))
  return record
}

/** What each kind of fact gives to lists and filters. */
export function kindDigest(reading: Reading): KindDigest {
  const brief: Label[] = []
  const gathered: Fact[] = []
  const digest: KindDigest = { genre: null, stage: null, number: null, leak: null, brief, gathered }
  const ofKind = Map.groupBy(reading.facts, fact => fact.kind)
  for (const kind of kindsOfFact) {
    const facts = ofKind.get(kind.kind) ?? []
    if (kind.digest) Object.assign(digest, kind.digest(facts))
    if (kind.isGathered) for (const fact of facts) gathered.push(fact)
    const inJapanese = kind.headline?.(facts, 'ja')?.parts ?? []
    if (!inJapanese.some(part => part.inLists)) continue
    const inEnglish = kind.headline!(facts, 'en')?.parts ?? []
    for (const [i, part] of inJapanese.entries())
      if (part.inLists) brief.push({ ja: part.words, en: inEnglish[i]?.words ?? part.words })
  }
  return digest
}

/** What each kind of fact gives to the profile by which incidents are listed, counted and drawn. */
export function kindProfile(reading: Reading, notice: NoticeText): NoticeProfile {
  const profile = { ...emptyProfile }
  const ofKind = Map.groupBy(reading.facts, fact => fact.kind)
  for (const kind of kindsOfFact)
    if (kind.profile) Object.assign(profile, kind.profile(ofKind.get(kind.kind) ?? [], notice))
  return profile
}
