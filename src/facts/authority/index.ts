import { z } from 'zod'
import type { Fact } from '../../model/fact.ts'
import { viewSpan } from '../../model/span.ts'
import { type AuthorityCode, authorityTerms } from '../../model/vocabulary/authorities.ts'
import type { NoticeText, Sentence } from '../../text/notice-text.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { followedByCode, progressOf } from '../ledger-projection.ts'
import { profiledDeeds } from '../profile-projection.ts'
import { readContact } from './contact.ts'
import { readListed } from './listed.ts'
import { areJoined, type Named, namesIn, sumsUp } from './names.ts'
import { toldOn } from './told-on.ts'

const codes = authorityTerms.map(term => term.code) as [AuthorityCode, ...AuthorityCode[]]
const value = z.object({
  code: z.enum(codes),
  /** Told already (or being told), or only announced. */
  state: z.enum(['done', 'planned']),
  /** ISO prefix of the day it was told, where the words tie one to it. */
  date: z.string().optional(),
})
type AuthorityValue = z.infer<typeof value>
type AuthorityFact = Fact<'authority', AuthorityValue>

/** Whom of the authorities the incident was reported to, or is to be. */
export const authority = defineFact({
  kind: 'authority',
  label: { ja: '当局への報告・相談', en: 'Reports to authorities' },
  section: 'response',
  isPlain: true,
  summary: {
    ja: '個人情報保護委員会・警察・監督官庁などへの報告、届出、相談、連携。済んだものと予定のものを分ける。',
    en: 'Reports to, consultation of and work with authorities: the data protection commission, the police, ministries; done apart from planned.',
  },
  value,
  *find(notice) {
    const found = notice.sentences.flatMap(sentence => [...inSentence(notice, sentence)])
    const names = new Set(found.flatMap(f => ('value' in f ? [f.value.code] : [])))
    const regulator = [...names].some(code => code !== 'police' && code !== 'supervisory' && code !== 'other')
    for (const each of found) {
      if ('value' in each && each.value.code === 'supervisory') {
        const weak = each.rule !== 'told' && each.rule !== 'noun'
        if (regulator || (weak && names.size > 1 && !each.together)) {
          yield {
            rule: each.rule,
            span: each.span,
            because: 'It sums up authorities that are named elsewhere.',
          }
          continue
        }
      }
      yield each
    }
  },
  show: ({ code, state, date }, language) => {
    const label = authorityTerms.find(term => term.code === code)!.label[language]
    const word = language === 'ja' ? { done: '済み', planned: '予定' } : { done: 'done', planned: 'planned' }
    return `${label}: ${word[state]}${date ? ` (${date})` : ''}`
  },
  profile: facts => ({ authorities: profiledDeeds(facts) }),
  ledger: {
    ...followedByCode(authorityTerms),
    compare: (earlier, later) => progressOf(['planned', 'done'], earlier.state, later.state),
    told: facts => facts.toSorted((a, b) => rank(a) - rank(b)),
    isDeed: true,
  },
  gold: facts => {
    const best = new Map<AuthorityCode, AuthorityFact>()
    for (const fact of facts) {
      const held = best.get(fact.value.code)
      if (!held || rank(fact) < rank(held)) best.set(fact.value.code, fact)
    }
    return {
      authorities: [...best].map(([code, { value, evidence }]) => ({
        code,
        status: value.state,
        quote: oneLine(evidence[0].quote),
      })),
    }
  },
})

/** Done before planned; a report before work together, guidance or an investigation. */
const rank = ({ value, rule }: AuthorityFact): number =>
  (value.state === 'done' ? 0 : 2) + (rule === 'told' ? 0 : 1)

/** A finding, and whether other authorities stand in the same row of names. */
type Found = (Finding<AuthorityValue> & { readonly together: boolean }) | Decline

const longest = 80

/** Of words that a line break cuts, the part that stands on one line. */
function oneLine(quote: string): string {
  const lines = quote.split(/\r?\n/).map(line => line.trim())
  return (lines.find(line => line.length >= 5) ?? quote).slice(0, longest)
}

function* inSentence(notice: NoticeText, sentence: Sentence): Generator<Found> {
  const { block } = notice.blocks[sentence.block]!
  if (block.kind === 'overview') return
  const { text } = sentence
  const named = namesIn(text)
  if (named.length === 0 || /か[?。]?$|\?$/.test(text)) return
  for (const [at, name] of named.entries()) {
    const row = rowOf(text, named, at)
    const from = sentence.span.start
    const span = viewSpan(from + name.start, from + name.end)
    const decline = (because: string): Decline => ({ rule: name.code, span, because })
    const listed = readListed(notice, sentence, named, name)
    const contact = listed ?? readContact(text, name.start, named[row.last]!.end)
    if ('because' in contact) {
      yield decline(contact.because)
      continue
    }
    const state =
      contact.status === 'done' && isNoun(text, contact.end) && isToCome(notice, sentence.block)
        ? 'planned'
        : contact.status
    const between = at > row.first ? text.slice(named[at - 1]!.end, name.start) : null
    if (name.code === 'supervisory') {
      if (block.kind === 'heading') {
        yield decline('A heading names them in general.')
        continue
      }
      const explained = text.startsWith('(', name.end) && row.last > at
      if (explained || (between !== null && sumsUp(between))) {
        yield decline('It sums up the authorities named beside it.')
        continue
      }
    }
    if (name.code === 'local_government' && !listed && !isTold(notice, text, name, row.last > row.first)) {
      yield decline('It is the client, the publisher or its own parent.')
      continue
    }
    const end = Math.min(contact.end, name.start + longest)
    const words = viewSpan(span.start, from + Math.max(name.end, end))
    const date = toldOn(notice, sentence, name.start, contact.end)
    yield {
      rule: contact.rule,
      span: words,
      status: 'confirmed',
      value: { code: name.code, state, ...(date ? { date: date.value } : {}) },
      ...(date ? { also: [{ span: date.span, role: 'anchor' as const }] } : {}),
      together: row.last > row.first,
    }
  }
}

/** More names than any row has. */
const longestRow = 20

/** The names that share one predicate with the one at `at`: first and last of their row. */
function rowOf(text: string, named: readonly Named[], at: number): { first: number; last: number } {
  let first = at
  let last = at
  while (
    first > Math.max(0, at - longestRow) &&
    areJoined(text.slice(named[first - 1]!.end, named[first]!.start))
  )
    first--
  while (
    last + 1 < Math.min(named.length, at + longestRow) &&
    areJoined(text.slice(named[last]!.end, named[last + 1]!.start))
  )
    last++
  return { first, last }
}

/** Nothing but a noun follows: an entry of a list (関係当局への報告と協力). */
const isNoun = (text: string, end: number): boolean =>
  /^[^。]{0,20}$/.test(text.slice(end)) && !/[るたすん済中]$|済み|完了/.test(text.slice(-12))

/** Whether the list a block stands in is one of what is to be done, by the sentence or heading above it. */
function isToCome(notice: NoticeText, index: number): boolean {
  if (notice.blocks[index]!.block.kind !== 'item') return false
  let above = index - 1
  while (above >= 0 && index - above < 20 && notice.blocks[above]!.block.kind === 'item') above--
  const words =
    above < 0
      ? ''
      : notice.view.text.slice(notice.blocks[above]!.content.start, notice.blocks[above]!.content.end)
  return /(?:講じて|実施して|行って|進めて|対応して)(?:まい|参)ります。?$|を(?:予定しております|行う予定です)。?$/.test(
    words.slice(-30),
  )
}

const government = /[都道府県市区町村]$|教育委員会|(?:県|市|町|村|区)立/
const publicBody = /[都道府県市区町村]$|教育委員会|学校|大学|学園|園$|(?:市|町|村|区)立/

/** A local government is told as an authority where other authorities are told with it, or by a firm that is no part of it. */
function isTold(notice: NoticeText, text: string, name: Named, together: boolean): boolean {
  const words = text.slice(name.start, name.end)
  if (/保健所$/.test(words)) return true
  // A section that watches over firms and schools.
  if (/[課室]$/.test(words)) return !notice.document.head.publishers.some(p => government.test(p.value))
  if (notice.document.head.publishers.some(p => publicBody.test(p.value))) return false
  return together || /教育委員会$/.test(words)
}
