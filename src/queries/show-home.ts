import { z } from 'zod'
import type { Field, Version } from '../incidents/ledger/ledger.ts'
import { byGravity, isChange } from '../incidents/ledger/transitions.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { BriefIncident } from '../index/incident-contract.ts'
import { type CountingUnit, countingUnits, countingUnitTerms } from '../model/counting-unit.ts'
import type { IncidentProfile } from '../model/incident-profile.ts'
import type { Label } from '../model/label.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'
import type { CountedUnit } from './counted-units.ts'
import { defineQuery } from './define-query.ts'
import { incidentLedger } from './incident-ledger.ts'
import { listDoubts, listDoubtsInput } from './list-doubts.ts'
import { listOrganisations, listOrganisationsInput } from './list-organisations.ts'
import { makeTrends } from './trends/make-trends.ts'
import { type Conditions, inNumbers, type Trend } from './trends/trend.ts'

export const showHomeInput = z.object({})

/** A number that leads on: what it counts, and what its list must be asked. */
export interface HomeTile {
  readonly label: Label
  readonly counts: Label
  readonly unit: CountingUnit | null
  readonly count: number
  readonly list: 'incidents' | 'roots' | 'organisations' | 'doubts'
  readonly conditions: Conditions
}

/** A notice among the latest, and the incident that it tells of. */
export interface LatestNotice {
  readonly notice: NoticeSummary
  readonly incident: Pick<BriefIncident, 'id' | 'told'> | null
}

/** What a further report of an incident changed of what was told before. */
export interface LatestChange {
  readonly incident: BriefIncident
  readonly notice: NoticeSummary
  /** The gravest first. */
  readonly changed: readonly {
    readonly field: Pick<Field, 'kind' | 'key' | 'label' | 'branch'>
    readonly version: Version
  }[]
  /** How many more it changed, and how many things it told for the first time. */
  readonly more: number
  readonly added: number
}

export interface ShowHomeOutput {
  readonly units: readonly CountedUnit[]
  /** Days (ISO prefixes) of the first and the last notice; null where none is known. */
  readonly oldest: string | null
  readonly newest: string | null
  /** The twelve months that end with the newest notice; null where no notice has a month. */
  readonly year: Trend | null
  readonly tiles: readonly HomeTile[]
  /** Newest first. */
  readonly latest: readonly LatestNotice[]
  /** Incidents with a further report that changed something, the latest report first. */
  readonly changes: readonly LatestChange[]
}

const howManyLatest = 8
const howManyChanges = 5
/** Further reports that are looked at for one that changed something. */
const mostLookedAt = 15
const howManyOfOne = 3

/** Made once for each state of an index: everybody begins here. */
const made = new WeakMap<readonly IncidentProfile[], Promise<ShowHomeOutput>>()

/** What happened lately, what there is in numbers, and where to go on. */
export async function showHome(index: NoticeIndex): Promise<ShowHomeOutput> {
  const profiles = await index.profiles()
  const known = made.get(profiles)
  if (known) return known
  const making = make(index, profiles)
  made.set(profiles, making)
  making.catch(() => made.delete(profiles))
  return making
}

async function make(index: NoticeIndex, profiles: readonly IncidentProfile[]): Promise<ShowHomeOutput> {
  const days = profiles
    .flatMap(({ tellings }) => tellings.map(({ published }) => published))
    .filter(day => day !== null)
    .sort()
  const newest = days.at(-1) ?? null
  const { counts } = await makeTrends(index, {}, 'incident', [])
  return {
    units: countingUnits.map(unit => ({ unit, count: counts[unit], ...countingUnitTerms[unit] })),
    oldest: days[0] ?? null,
    newest,
    year: await lastYear(index, newest),
    tiles: await tilesOf(index, profiles),
    latest: await latestNotices(index),
    changes: await latestChanges(index, profiles),
  }
}

/** The month eleven months before. */
function yearBefore(month: string): string {
  const n = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - 11
  return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
}

async function lastYear(index: NoticeIndex, newest: string | null): Promise<Trend | null> {
  if (newest === null || newest.length < 7) return null
  const { tables } = await makeTrends(index, { from: yearBefore(newest) }, 'incident', ['by-month'])
  return inNumbers(tables[0]!)
}

const denied: ReadonlySet<string> = new Set(['not_found', 'ruled_out'])

async function tilesOf(
  index: NoticeIndex,
  profiles: readonly IncidentProfile[],
): Promise<readonly HomeTile[]> {
  const incidents = (
    label: Label,
    counts: Label,
    conditions: Conditions,
    meets: (profile: IncidentProfile) => boolean,
  ): HomeTile => ({
    label,
    counts,
    unit: 'incident',
    count: profiles.filter(profile => profile.state !== 'no_incident' && meets(profile)).length,
    list: 'incidents',
    conditions,
  })
  const roots = await index.roots()
  const organisations = async (conditions: Conditions): Promise<number> =>
    (await listOrganisations(index, listOrganisationsInput.parse({ ...conditions, perPage: 1 }))).total
  const { total } = await listDoubts(index, listDoubtsInput.parse({ perPage: 1 }))
  return [
    incidents(
      { ja: '漏えいを確認', en: 'Leak confirmed' },
      {
        ja: '公表のどれかが漏えいを確認としている事案',
        en: 'Incidents of which a notice states a leak as confirmed',
      },
      { leak: 'confirmed' },
      ({ leak }) => leak === 'confirmed',
    ),
    incidents(
      { ja: '漏えいのおそれ', en: 'Leak possible' },
      {
        ja: '漏えいを最後におそれとして述べている事案',
        en: 'Incidents whose last word on a leak is that it is possible',
      },
      { leak: 'possible' },
      ({ leak }) => leak === 'possible',
    ),
    incidents(
      { ja: 'ランサムウェア', en: 'Ransomware' },
      {
        ja: 'ランサムウェアによるか、そのおそれがあると述べている事案',
        en: 'Incidents that are said to be, or may be, ransomware',
      },
      { type: 'ransomware' },
      ({ types }) => types.some(({ code, status }) => code === 'ransomware' && !denied.has(status)),
    ),
    incidents(
      { ja: '最終報なし', en: 'No final report' },
      {
        ja: '最終報と読める公表がない事案',
        en: 'Incidents without a notice that reads like a final report',
      },
      { final: 'false' },
      ({ hasFinalReport }) => !hasFinalReport,
    ),
    {
      label: { ja: '共通の根本事象', en: 'Shared root events' },
      counts: {
        ja: '複数の組織の事案が遡る、委託先・サービスなどの侵害',
        en: 'Breaches of a vendor or service that incidents of several organisations trace back to',
      },
      unit: null,
      count: roots.length,
      list: 'roots',
      conditions: {},
    },
    {
      label: { ja: '組織', en: 'Organisations' },
      counts: {
        ja: '公表した組織と、公表が被害組織として名を挙げる組織',
        en: 'Organisations that publish, and those that notices name as victims',
      },
      unit: null,
      count: await organisations({}),
      list: 'organisations',
      conditions: {},
    },
    {
      label: { ja: '侵害された委託先等', en: 'Vendors breached' },
      counts: {
        ja: 'ほかの組織の事案が、その委託先・サービス提供者として起きた組織',
        en: 'Organisations at which incidents of others happened, as their contractor or provider',
      },
      unit: null,
      count: await organisations({ vendor: 'true' }),
      list: 'organisations',
      conditions: { vendor: 'true' },
    },
    {
      label: { ja: '要確認', en: 'To be checked' },
      counts: {
        ja: '読み取りが食い違うか、二通りに読めるところ',
        en: 'Places where a reading contradicts itself or can be read in two ways',
      },
      unit: null,
      count: total,
      list: 'doubts',
      conditions: {},
    },
  ]
}

async function latestNotices(index: NoticeIndex): Promise<readonly LatestNotice[]> {
  const { notices } = await index.search({
    text: { all: [], none: [] },
    filter: {},
    sort: 'newest',
    offset: 0,
    limit: howManyLatest,
  })
  const incidents = await index.incidentsOf(notices.map(({ id }) => id))
  const latest: LatestNotice[] = []
  for (const notice of notices) {
    const id = incidents.get(notice.id)
    const incident = id === undefined ? null : await index.briefIncident(id)
    latest.push({ notice, incident: incident && { id: incident.id, told: incident.told } })
  }
  return latest
}

async function latestChanges(
  index: NoticeIndex,
  profiles: readonly IncidentProfile[],
): Promise<readonly LatestChange[]> {
  const told = profiles
    .filter(({ tellings, last }) => tellings.length > 1 && last !== null)
    .toSorted((a, b) => (a.last === b.last ? (a.id < b.id ? -1 : 1) : a.last! > b.last! ? -1 : 1))
    .slice(0, mostLookedAt)
  const changes: LatestChange[] = []
  for (const { id, tellings } of told) {
    if (changes.length === howManyChanges) break
    const incident = await index.incident(id)
    const brief = await index.briefIncident(id)
    const notice = await index.summary(tellings.at(-1)!.notice)
    if (!incident || !brief || !notice) continue
    const { ledger } = await incidentLedger(index, incident, null)
    const versions = ledger.fields.flatMap(({ versions, ...field }) =>
      versions.filter(version => version.notice === notice.id).map(version => ({ field, version })),
    )
    const changed = versions
      .filter(({ version }) => isChange(version))
      .sort((a, b) => byGravity(a.version, b.version))
    if (changed.length === 0) continue
    changes.push({
      incident: brief,
      notice,
      changed: changed.slice(0, howManyOfOne),
      more: Math.max(0, changed.length - howManyOfOne),
      added: versions.filter(({ version }) => version.transition === 'new').length,
    })
  }
  return changes
}

export const showHomeQuery = defineQuery({
  name: 'show-home',
  summary: {
    ja: '最近の公表、続報で変わったこと、全体の数、この一年',
    en: 'The latest notices, what further reports changed, the whole in numbers, the last year',
  },
  input: showHomeInput,
  output: async () => (await import('./answers/show-home.ts')).showHomeAnswer,
  answer: index => showHome(index),
})
