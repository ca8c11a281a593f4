import type { Fact } from '../model/fact.ts'
import { textSpan } from '../model/span.ts'
import type { ThreadedParty, Threading } from '../model/threading.ts'
import type { Relation } from '../model/vocabulary/relations.ts'
import type { Reading } from '../readings/read-notice.ts'
import type { NoticeText } from '../text/notice-text.ts'
import { organisationKeys } from '../text/organisation-key.ts'
import { readParties } from '../text/parties/index.ts'
import { titleForm } from '../text/title-form.ts'
import { citationsOf } from './citations.ts'
import { sketchOf } from './shingles.ts'

/** No more of anything is kept: a notice that lists hundreds of firms or days is no hub for joining. */
const most = 40

/** Ways to write one party's name. */
const mostKeys = 6

const quotedTitle = /[「『"]([^「」『』"\n]{8,120})[」』"]/g
const likeTitle = /について|に関する|お知らせ|お詫び|報告|に伴う|による|の発生/

// 「メールシール」, 『予約の森』: what a service goes by; 「みどり社」 and 「当社」 are organisations.
const quotedName = /[「『]([^「」『』\n、。]{2,24})[」』]/g
/** As written: 第 ３ 報, （第四報）. */
const bearsNumber = /第[^。]{1,5}報/
const noService = /[社会]$|^(?:当社|弊社|本|同)/

/** What threading needs of a notice. */
export function threadNotice(reading: Reading, notice: NoticeText): Threading {
  const { head } = notice.document
  const of = (kind: string): Fact[] => reading.facts.filter(fact => fact.kind === kind)
  const parties = readParties(notice).all
  const publishers = head.publishers.map(p => p.value)
  const stage = of('report-stage')[0]?.value as { stage: string; number: number | null } | undefined
  const genre = of('genre')[0]?.value
  const body = bodyOf(notice)
  return {
    published: head.published?.value ?? null,
    label: head.incidentLabel?.value ?? null,
    publishers,
    own: distinct(publishers.flatMap(organisationKeys)),
    title: head.title?.value ?? '',
    address: head.address?.value ?? null,
    genre: typeof genre === 'string' ? genre : null,
    stage: stage?.stage ?? null,
    number: stage?.number ?? null,
    victims: of('victim').map(fact => threaded(fact.value as { name: string; relation: Relation })),
    named: parties
      .filter(p => !p.self && p.name !== '')
      .slice(0, most)
      .map(p => ({
        name: p.name,
        keys: distinct([p.name, ...p.aliases].flatMap(organisationKeys)).slice(0, mostKeys),
        relation: p.roles[0]?.relation ?? 'other',
      })),
    speaksForGroup: parties.some(p => p.name === '' && p.roles.some(r => kin.has(r.relation))),
    citations: citationsOf(reading.facts, notice),
    numberWords: of('report-stage')[0]?.evidence.find(({ quote }) => bearsNumber.test(quote)) ?? null,
    ...daysOf(of('event-date'), of('date-mention')),
    ...quotationsOf(body),
    types: distinct(of('incident-type').map(fact => (fact.value as { code: string }).code)),
    sketch: sketchOf(body),
  }
}

/** MinHash of a notice's body. */
export const sketchOfBody = (notice: NoticeText): readonly number[] => sketchOf(bodyOf(notice))

const distinct = (values: Iterable<string>): string[] => [...new Set(values)].slice(0, most)

function bodyOf({ view, document }: NoticeText): string {
  const { start } = view.toView(textSpan(document.bodyStart, document.text.length))
  return view.text.slice(start)
}

/** Days of the incident, of notices it cites, and all others. */
function daysOf(
  events: readonly Fact[],
  mentions: readonly Fact[],
): Pick<Threading, 'cited' | 'events' | 'days'> {
  const dates = events.map(fact => fact.value as { event: string; date: string })
  const told = new Set(dates.filter(d => happened.has(d.event) && isDay(d.date)).map(d => d.date))
  const others = mentions
    .flatMap(({ value }) => {
      const { date, until } = value as { date: string; until?: string }
      return until === undefined ? [date] : [date, until]
    })
    .filter(day => isDay(day) && !told.has(day))
  return {
    cited: distinct(dates.filter(d => d.event === 'previous_notice').map(d => d.date)),
    events: distinct(told),
    days: distinct(others),
  }
}

/** What stands in quotation marks: titles of notices, and what may be the name of a service. */
function quotationsOf(body: string): Pick<Threading, 'quoted' | 'services'> {
  const quoted = new Set<string>()
  const services = new Set<string>()
  for (const [, words] of body.matchAll(quotedTitle))
    if (likeTitle.test(words!)) quoted.add(titleForm(words!))
  for (const [, words] of body.matchAll(quotedName))
    if (!likeTitle.test(words!) && !noService.test(words!)) services.add(words!.toLowerCase())
  return { quoted: distinct(quoted), services: distinct(services) }
}

const kin = new Set<Relation>(['group', 'subsidiary'])
const happened = new Set([
  'occurred_from',
  'occurred_to',
  'detected',
  'encrypted',
  'contained',
  'leak_published',
  'reported_police',
  'reported_ppc',
])

const isDay = (date: string): boolean => date.length === 10

const threaded = ({ name, relation }: { name: string; relation: Relation }): ThreadedParty => ({
  name,
  keys: name === '' ? [] : organisationKeys(name),
  relation,
})
