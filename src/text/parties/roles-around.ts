import type { Relation } from '../../model/vocabulary/relations.ts'
import { bracketsAfter } from './aliases.ts'
import { after, before, relationOf, roleNounsIn } from './role-words.ts'

/** A role that words of a string give to the name beside them. */
export interface FoundRole {
  readonly relation: Relation
  readonly rule: string
  readonly weight: number
  readonly start: number
  readonly end: number
}

/** How far from a name the words are read that govern it. */
const reach = 60

/** 再委託した｜乙: the contractor's contractor. */
const againIn = (words: string): boolean => /再(?:委託|受託|発注|依頼|外注)/.test(words)

/** The roles that the words after a name or a short form give its bearer. */
export function* rolesAfter(text: string, start: number, end: number): Generator<FoundRole> {
  const from = bracketsAfter(text, end)?.end ?? end
  const trail = text.slice(from, from + reach).replace(/^[」』社]/, '')
  for (const { relation, rule, weight, pattern } of after) {
    const match = pattern.exec(trail)
    if (match) yield { relation, rule: againIn(match[0]) ? `${rule}-again` : rule, weight, start, end }
  }
}

/** The roles that the words before a name, in the brackets after it and behind them give its bearer. */
export function* rolesAround(text: string, start: number, end: number): Generator<FoundRole> {
  const brackets = bracketsAfter(text, end)
  for (const match of brackets ? roleNounsIn(brackets.words) : [])
    yield { relation: relationOf(match), rule: 'role-in-brackets', weight: 2, start: end, end: brackets!.end }
  const from = Math.max(0, start - reach)
  const lead = text.slice(from, start)
  for (const { relation, rule, weight, pattern } of before) {
    const match = pattern.exec(lead)
    if (match)
      yield {
        relation,
        rule: againIn(match[0]) ? `${rule}-again` : rule,
        weight,
        start: from + match.index,
        end,
      }
  }
  yield* rolesAfter(text, start, end)
}

const marked = /^(?:である|の|、)?[「『]([^「」『』()]{2,40})(?:\([^()]{0,40}\))?[」』]/
const latin = /^(?:である|の|、|:)([A-Z][A-Za-z0-9&.-]{1,30}(?: [A-Z][A-Za-z0-9&.-]{0,30}){0,4})(?![A-Za-z])/
const noName =
  /[。、をはが]|サービス|システム|サイト|フォーム|お知らせ|について|会社.{0,40}の|^(?:Web|WEB|IT|EC|PC|SNS|HP|SaaS|ASP|CMS|AI|NAS|VPN)$/

/** 運営委託先「X」, 業務委託先であるX: a name after a role noun that nothing but its place shows to be one. */
export function nameByPlace(text: string, at: number): { start: number; end: number } | null {
  const words = text.slice(at, at + 100)
  const match = marked.exec(words) ?? latin.exec(words)
  if (!match || noName.test(match[1]!)) return null
  const start = at + match[0].indexOf(match[1]!)
  return { start, end: start + match[1]!.length }
}
