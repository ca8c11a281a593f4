import { incidentOrders, type UnitCounts } from '../index/incident-contract.ts'
import { incidentStates } from '../model/incident.ts'
import type { CountedUnit } from '../queries/counted-units.ts'
import { listIncidents, listIncidentsInput } from '../queries/list-incidents.ts'
import { type ListedIncident, listedOne } from '../queries/listed-incident.ts'
import { sortOption, take } from './common-options.ts'
import { facetOptions } from './facet-options.ts'
import { incidentInWords, unitLines } from './incident-lines.ts'
import { joinedList } from './joined-list.ts'
import { perCommand, queryInput } from './query-input.ts'
import { counted } from './terminal-text.ts'

const input = listIncidentsInput.extend({ perPage: perCommand })

/** What is printed of a list, whether built or joined anew (which has no numbers in other units). */
interface Answer {
  readonly total: number
  readonly incidents: readonly ListedIncident[]
  readonly units?: readonly CountedUnit[]
  readonly detail?: UnitCounts
}

export const incidents = joinedList<Answer>({
  name: 'incidents',
  summary: {
    ja: '公表を事案（同じ被害組織の同じ出来事）にまとめたものを、まとめた理由とともに出す',
    en: 'List incidents: the notices joined into each, and why they are joined',
  },
  usage: '[WORDS…] [--archive DIR] [--limit N] [--json] [--gold] [--without-curated-links]',
  filters: {
    ...take('limit', 'page', 'from', 'to', 'publisher', 'leak'),
    state: {
      type: 'string',
      argument: 'STATE',
      does: {
        ja: `事案の状態: ${incidentStates.join(' | ')}`,
        en: `State of the incident: ${incidentStates.join(' | ')}`,
      },
    },
    several: {
      type: 'boolean',
      does: { ja: '公表が二つ以上ある事案だけ', en: 'Only those told by two notices or more' },
    },
    root: {
      type: 'string',
      argument: 'ROOT',
      does: { ja: 'この根本事象に遡る事案だけ', en: 'Only those that trace back to this root event' },
    },
    ...facetOptions,
    sort: sortOption(incidentOrders),
  },
  examples: [
    {
      line: 'tenmatsu incidents --archive my-archive --limit 20',
      does: { ja: '新しいものから、公表と理由を付けて出す', en: 'Newest first, with notices and reasons' },
    },
    {
      line: 'tenmatsu incidents ランサムウェア --from 2025-04 --several',
      does: {
        ja: 'その期間の公表にその語があり、公表が二つ以上ある事案',
        en: 'Incidents with that word in a notice of that time, told by two notices or more',
      },
    },
    {
      line: 'tenmatsu incidents --gold --without-curated-links',
      does: {
        ja: '収集者のつないだ跡を使わずにまとめ、評価の形（パスの組の JSON）で出す',
        en: "Join without what the archive's keeper noted; print groups of paths as JSON, for evaluation",
      },
    },
  ],
  answer: (index, context) => listIncidents(index, queryInput('incidents', input, context, 1_000_000)),
  async answerAnew(index, joined) {
    const known = await index.summariesOf([...joined.paths.keys()])
    const found = joined.incidents.filter(({ counted }) => counted.length > 0)
    return {
      total: found.length,
      incidents: found
        .map(incident => listedOne(incident, known, []))
        .sort((a, b) => ((a.last ?? '') > (b.last ?? '') ? -1 : (a.last ?? '') < (b.last ?? '') ? 1 : 0)),
    }
  },
  gold: ({ incidents, paths }) => incidents.map(({ notices }) => notices.map(id => paths.get(id))),
  isEmpty: ({ incidents }) => incidents.length === 0,
  inWords(answer, context) {
    const { language } = context
    const head =
      answer.units && answer.detail
        ? unitLines(answer.units, answer.detail, context)
        : [language === 'ja' ? `事案 ${answer.total} 件` : counted(answer.total, 'incident')]
    return `${[...head, ...answer.incidents.map(incident => `\n${incidentInWords(incident, context).join('\n')}`)].join('\n')}\n`
  },
})
