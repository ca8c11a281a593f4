import type { IncidentProfile } from '../../model/incident-profile.ts'
import type { Label } from '../../model/label.ts'
import { incidentTypeTerms } from '../../model/vocabulary/incident-types.ts'
import { sectorTerms } from '../../model/vocabulary/sectors.ts'
import { codeLines } from './code-lines.ts'
import { codesOf, type Item } from './item.ts'
import { quartilesOf } from './quartiles.ts'
import { line, quartileLabels, type TrendCell, type TrendLine, type TrendTable } from './trend.ts'

const isDay = (date: string | null | undefined): date is string =>
  date !== null && date !== undefined && date.length >= 10

/** Calendar days from the detection; null where one of the two is not known to the day. */
function daysTo(
  end: (profile: IncidentProfile) => string | null,
  { incidents: [profile] }: Item,
): number | null {
  const from = profile.days.detected
  const to = end(profile)
  if (!isDay(from) || !isDay(to)) return null
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000
}

const all: TrendLine = line('all', { ja: 'すべて', en: 'All' })
const byType: Label = { ja: '事案種別', en: 'By type' }
const bySector: Label = { ja: '業種', en: 'By sector' }

interface Delay {
  readonly name: 'to-first-notice' | 'to-final-report'
  readonly label: Label
  readonly counts: Label
  /** The end is not known. */
  readonly unstated: Label
  readonly end: (profile: IncidentProfile) => string | null
}

/** How many days from detection, over all and by type and sector. Incidents, whatever else is counted. */
function delay(items: readonly Item[], { name, label, counts, unstated, end }: Delay): TrendTable {
  const days = new Map(items.map(item => [item, daysTo(end, item)]))
  const isKnown = (item: Item): boolean => (days.get(item) ?? -1) >= 0
  const types = new Map(items.map(item => [item, [...codesOf(item, profile => profile.types).keys()]]))
  const typesOf = (item: Item): readonly string[] => types.get(item)!
  const sectorOf = (item: Item): string | null => item.incidents[0].sector?.code ?? null
  const known = items.filter(isKnown)
  const sectors = known.map(sectorOf).filter(sector => sector !== null)
  const rows: readonly (TrendLine & { readonly has: (item: Item) => boolean })[] = [
    { ...all, has: () => true },
    ...codeLines(incidentTypeTerms, known.flatMap(typesOf)).map(row => ({
      ...row,
      key: `type.${row.key}`,
      group: byType,
      has: (item: Item) => typesOf(item).includes(row.key),
    })),
    ...codeLines(sectorTerms, sectors).map(row => ({
      ...row,
      key: `sector.${row.key}`,
      group: bySector,
      has: (item: Item) => sectorOf(item) === row.key,
    })),
  ]
  return {
    name,
    label,
    counts,
    unit: 'incident',
    rowLabel: { ja: '区分', en: 'Group' },
    rows: rows.map(({ has: _, ...row }) => row),
    columns: [
      line('stated', { ja: '日数の分かる事案', en: 'incidents with known days' }),
      line('unstated', { ja: '分からない事案', en: 'without' }),
      ...quartileLabels.map(([key, words]) =>
        line(key, { ja: `${words.ja}（日）`, en: `${words.en} (days)` }),
      ),
    ],
    cells: rows.map(({ has }): TrendCell[] => {
      const own = items.filter(has)
      const stated = own.filter(isKnown)
      const quartiles = quartilesOf(stated.map(item => days.get(item)!))
      return [
        { items: stated },
        { items: own.filter(item => !isKnown(item)) },
        ...quartileLabels.map(([key]) => ({ figure: quartiles?.[key] ?? null })),
      ]
    }),
    of: known.length,
    leftOut: [
      { label: unstated, count: items.filter(item => days.get(item) === null).length },
      {
        label: { ja: '検知より前の日付になるもの', en: 'that would lie before the detection' },
        count: items.filter(item => (days.get(item) ?? 0) < 0).length,
      },
    ],
    points: [],
    figureOf: item => (isKnown(item) ? days.get(item)! : null),
  }
}

export const toFirstNotice = (items: readonly Item[]): TrendTable =>
  delay(items, {
    name: 'to-first-notice',
    label: { ja: '検知から最初の公表まで', en: 'From detection to first notice' },
    counts: {
      ja: '検知の日から最初の公表の日までの暦日数。どちらも日まで分かる事案だけを数える。四分位は 4 件以上のときに示す',
      en: 'Calendar days from the day of detection to that of the first notice, of incidents that give both to the day; quartiles of four or more',
    },
    unstated: {
      ja: '検知か最初の公表の日が分からないもの',
      en: 'of which the day of detection or of the first notice is not known',
    },
    end: ({ firstReport }) => firstReport,
  })

export const toFinalReport = (items: readonly Item[]): TrendTable =>
  delay(items, {
    name: 'to-final-report',
    label: { ja: '検知から最終報まで', en: 'From detection to final report' },
    counts: {
      ja: '検知の日から、最初に最終報と読める公表の日までの暦日数。どちらも日まで分かる事案だけを数える。四分位は 4 件以上のときに示す',
      en: 'Calendar days from the day of detection to that of the first notice that is a final report, of incidents that give both to the day; quartiles of four or more',
    },
    unstated: {
      ja: '検知の日が分からないか、最終報がないもの',
      en: 'of which the day of detection is not known, or which have no final report',
    },
    end: ({ finalReport }) => finalReport,
  })
