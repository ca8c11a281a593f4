import type { ExportFormat, NamedFile } from '../define-export.ts'
import { leavesOut, leavesOutText } from '../leaves-out.ts'
import { readCases } from '../read-cases.ts'
import { zip } from '../zip.ts'
import { verisIncident } from './incident.ts'

const carried = [
  'incident-type',
  'victim',
  'vector',
  'affected-system',
  'attack-step',
  'cause',
  'cve',
  'event-date',
  'leak',
  'affected-count',
  'data-item',
  'secondary-damage',
  'encryption',
  'service-impact',
  'outage',
  'discovery',
  'measure',
  'publisher',
] as const

/** VERIS 1.4.1 (Vocabulary for Event Recording and Incident Sharing), one record a file. */
export const veris: ExportFormat = {
  name: 'veris',
  summary: {
    ja: 'VERIS 1.4.1: 一事案一ファイルの JSON。確認されたことだけを符号にし、それ以外は度合いを付けて notes に書く',
    en: 'VERIS 1.4.1: a JSON file for each incident. Only what is confirmed is coded; the rest stands in notes, with its status',
  },
  mediaType: 'application/zip',
  extension: 'zip',
  isBinary: true,
  grains: ['incidents'],
  layout: () => [
    'incident_id',
    'security_incident',
    'summary',
    'reference',
    'campaign_id',
    'timeline',
    'victim',
    'action',
    'actor',
    'asset',
    'attribute',
    'discovery_method',
    'control_failure',
    'corrective_action',
    'notes',
    'plus.tenmatsu',
  ],
  carries: () => ({
    only: carried,
    because: {
      ja: 'VERIS に当たる項目がないか、あっても公表の言葉では埋まらない',
      en: 'VERIS has no field for it, or one that the words of a notice do not fill',
    },
  }),
  alsoLeavesOut: () => [
    {
      what: { ja: '年の分からない事案', en: 'Incidents of unknown year' },
      because: {
        ja: 'timeline.incident.year は省けない',
        en: 'timeline.incident.year must be there',
      },
    },
    {
      what: {
        ja: '確認以外の記載事項の符号',
        en: 'Codes of what is not confirmed',
      },
      because: {
        ja: 'VERIS の符号には断定の度合いがない（notes に語で書く）',
        en: 'A code of VERIS has no status (the words and their status are in notes)',
      },
    },
    {
      what: {
        ja: '出来事の日付（発生と発覚までの日数のほか）',
        en: 'Days of events but the first, and of the time to detection',
      },
      because: {
        ja: 'timeline は発生の日のほかは長さで表す',
        en: 'But for the day it occurred, timeline holds durations',
      },
    },
    {
      what: { ja: '根拠の語句と位置', en: 'Quotes and their places' },
      because: { ja: 'VERIS に置く場所がない', en: 'VERIS has no place for them' },
    },
    {
      what: { ja: '件数の合計でないもの', en: 'Figures that are no exact total' },
      because: {
        ja: 'data_total は確認された総数だけを表せる',
        en: 'data_total is a confirmed total',
      },
    },
  ],
  saysWhatItLeavesOut: true,
  async *files(request): AsyncGenerator<NamedFile> {
    const { language } = request
    const left = leavesOut(veris, 'incidents')
    const kinds = left.flatMap(({ what }) => (typeof what === 'string' ? [what] : []))
    yield { path: 'LEAVES-OUT.txt', content: leavesOutText(left) }
    for await (const told of readCases(request)) {
      const record = verisIncident(told, language, kinds)
      if (record !== null)
        yield { path: `${told.incident.id}.json`, content: `${JSON.stringify(record, null, 2)}\n` }
    }
  },
  write: request => zip(veris.files!(request)),
}
