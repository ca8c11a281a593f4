import type { Fact } from '../model/fact.ts'
import type { ThreadedParty, Threading } from '../model/threading.ts'
import type { Relation } from '../model/vocabulary/relations.ts'
import type { Reading } from '../readings/read-notice.ts'
import type { NoticeText } from '../text/notice-text.ts'
import { organisationKeys } from '../text/organisation-key.ts'
import { readParties } from '../text/parties/index.ts'
import { titleForm } from '../text/title-form.ts'
import { sketchOf } from './shingles.ts'

/** No more of anything is kept: a notice that lists hundreds of firms or days is no hub for joining. */
const most = 40

const quotedTitle = /[「『"]([^「」『』"\n]{8,120})[」』"]/g
const likeTitle = /について|に関する|お知らせ|お詫び|報告|に伴う|による|の発生/

// 「メールシール」, 『予約の森』, and names in Latin letters: what a service goes by.
const quotedName = /[「『]([^「」『』\n、。]{2,24})[」』]/g

/** What threading needs of a notice. */
export function threadNotice(reading: Reading, notice: NoticeText): Threading {
  const { head } = notice.document
  const of = (kind: string): Fact[] => reading.facts.filter(fact => fact.kind === kind)
  const parties = readParties(notice).all
  const publishers = head.publishers.map(p => p.value)
  const own = new Set(publishers.flatMap(organisationKeys))
  const dates = of('event-date').map(fact => fact.value as { event: string; date: string })
  const cited = new Set(dates.filter(d => d.event === 'previous_notice').map(d => d.date))
  const events = new Set(dates.filter(d => happened.has(d.event) && isDay(d.date)).map(d => d.date))
  const days = new Set<string>()
  for (const { value } of of('date-mention')) {
    const { date, until } = value as { date: string; until?: string }
    for (const day of [date, until]) if (day !== undefined && isDay(day) && !events.has(day)) days.add(day)
  }
  const { text } = notice.view
  const bodyStart = notice.view.toView({
    start: notice.document.bodyStart,
    end: notice.document.text.length,
  } as Parameters<typeof notice.view.toView>[0]).start
  const body = text.slice(bodyStart)
  const quoted = new Set<string>()
  const services = new Set<string>()
  for (const [, words] of body.matchAll(quotedTitle))
    if (likeTitle.test(words!)) quoted.add(titleForm(words!))
  for (const [, words] of body.matchAll(quotedName))
    if (!likeTitle.test(words!) && !/[社会]$|^(?:当社|弊社|本|同)/.test(words!))
      services.add(words!.toLowerCase())
  const stage = of('report-stage')[0]?.value as { stage: string; number: number | null } | undefined
  const genre = of('genre')[0]?.value
  return {
    published: head.published?.value ?? null,
    label: head.incidentLabel?.value ?? null,
    publishers,
    own: [...own].slice(0, most),
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
        keys: [...new Set([p.name, ...p.aliases].flatMap(organisationKeys))].slice(0, 6),
        relation: p.roles[0]?.relation ?? 'other',
      })),
    speaksForGroup: parties.some(p => p.name === '' && p.roles.some(r => kin.has(r.relation))),
    cited: [...cited].slice(0, most),
    quoted: [...quoted].slice(0, most),
    events: [...events].slice(0, most),
    days: [...days].slice(0, most),
    types: [...new Set(of('incident-type').map(fact => (fact.value as { code: string }).code))],
    services: [...services].slice(0, most),
    sketch: sketchOf(body),
  }
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
