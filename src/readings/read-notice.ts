import { findFacts } from '../facts/define-fact.ts'
import { kindsOfFact } from '../facts/index.ts'
import type { Document } from '../model/document.ts'
import type { Declined, Fact } from '../model/fact.ts'
import { type GoldRecord, unreadRecord } from '../model/gold-record.ts'
import type { Label } from '../model/label.ts'
import type { KindDigest } from '../model/notice-row.ts'
import { type NoticeText, openNotice } from '../text/notice-text.ts'

/** A notice as read: its facts in the order of the registry, and what the rules decided against. */
export interface Reading {
  readonly facts: readonly Fact[]
  readonly declined: readonly Declined[]
}

export function readNotice(document: Document): { reading: Reading; notice: NoticeText } {
  const notice = openNotice(document)
  const facts: Fact[] = []
  const declined: Declined[] = []
  for (const kind of kindsOfFact) {
    const found = findFacts(kind, notice)
    // One by one: a list of hundreds of thousands spread into a call overflows the stack.
    for (const fact of found.facts) facts.push(document.recognised ? unconfirmed(fact) : fact)
    for (const one of found.declined) declined.push(one)
  }
  return { reading: { facts, declined }, notice }
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
  for (const kind of kindsOfFact)
    Object.assign(
      record,
      kind.gold(
        reading.facts.filter(fact => fact.kind === kind.kind),
        notice,
      ),
    )
  return record
}

/** What each kind of fact gives to lists beside the gold form. */
export function kindDigest(reading: Reading): KindDigest {
  const brief: Label[] = []
  const gathered: Fact[] = []
  const digest = { genre: null, brief, gathered }
  for (const kind of kindsOfFact) {
    const facts = reading.facts.filter(fact => fact.kind === kind.kind)
    Object.assign(digest, kind.digest?.(facts))
    if (kind.isGathered) gathered.push(...facts)
    const inEnglish = kind.headline?.(facts, 'en')?.parts ?? []
    for (const [i, part] of (kind.headline?.(facts, 'ja')?.parts ?? []).entries())
      if (part.inLists) brief.push({ ja: part.words, en: inEnglish[i]?.words ?? part.words })
  }
  return digest
}
