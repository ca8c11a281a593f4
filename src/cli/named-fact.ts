import { kindsOfFact } from '../facts/index.ts'
import type { Fact } from '../model/fact.ts'
import type { NoticeRow } from '../model/notice-row.ts'
import { exitCodes, UsageError, UserError } from './command.ts'
import { factLine, shown } from './fact-lines.ts'

/**
 * The fact that a kind and words of it mean: the only one of the kind, or the only one in whose words these are.
 * @throws UserError where there is none, or more than one, naming those there are.
 */
export function namedFact({ id, facts }: NoticeRow, kind: string, words: string | undefined): Fact {
  const ofKind = facts.filter(fact => fact.kind === kind)
  const exact = ofKind.filter(fact => fact.evidence[0].quote === words)
  const held = exact.length > 0 ? exact : ofKind.filter(fact => fact.evidence[0].quote.includes(words ?? ''))
  const [only, ...others] = held
  if (only && others.length === 0) return only
  const listed = (held.length > 0 ? held : ofKind).slice(0, 20)
  const lines = (language: 'ja' | 'en'): string =>
    listed.map(fact => `\n  ${factLine(fact, language)} 「${shown(fact.evidence[0].quote)}」`).join('')
  throw new UserError(
    only
      ? {
          ja: `公表 ${id} の「${kind}」は一つに決まりません。--quote でその語句を書いてください:${lines('ja')}`,
          en: `Notice ${id} has several facts "${kind}". Name one by its words with --quote:${lines('en')}`,
        }
      : {
          ja: `公表 ${id} に、その語句の記載事項「${kind}」はありません。${listed.length > 0 ? `あるもの:${lines('ja')}` : `tenmatsu explain ${id} で確かめられます。`}`,
          en: `Notice ${id} has no fact "${kind}" in such words. ${listed.length > 0 ? `There are:${lines('en')}` : `See tenmatsu explain ${id}.`}`,
        },
    exitCodes.failed.code,
  )
}

/** @throws UsageError where there is no such kind of fact, naming those there are. */
export function refuseUnknownKind(kind: string): void {
  if (kindsOfFact.some(known => known.kind === kind)) return
  const all = kindsOfFact.map(known => known.kind).join(', ')
  throw new UsageError({
    ja: `「${kind}」という記載事項はありません。あるもの: ${all}`,
    en: `There is no kind of fact "${kind}". There are: ${all}`,
  })
}
