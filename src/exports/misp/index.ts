import { hash } from 'node:crypto'
import { kindsOfFact } from '../../facts/index.ts'
import type { ExportFormat, NamedFile } from '../define-export.ts'
import { leavesOut, leavesOutText } from '../leaves-out.ts'
import { readCases } from '../read-cases.ts'
import { zip } from '../zip.ts'
import { type MispEvent, mispEvent } from './event.ts'

/**
 * Kinds of which something stands after an incident's last notice. The genre of a notice is followed only to see
 * whether it takes the incident back.
 */
const followed = kindsOfFact
  .filter(({ kind, ledger }) => ledger !== undefined && kind !== 'genre')
  .map(({ kind }) => kind)

/** What a feed's manifest says of an event, by which a MISP decides whether to fetch it again. */
const inManifest = ({ info, Orgc, analysis, Tag, timestamp, date, threat_level_id }: MispEvent) => ({
  info,
  Orgc,
  analysis,
  Tag,
  timestamp,
  date,
  threat_level_id,
})

/** MD5 of each value with the event's id, which a MISP looks up without fetching the events. */
const hashLines = ({ uuid, Attribute, Object: objects }: MispEvent): string =>
  [...Attribute, ...objects.flatMap(object => object.Attribute)]
    .map(({ value }) => `${hash('md5', value)},${uuid}\n`)
    .join('')

/** MISP: one event an incident, as the files of a feed; each can be taken in by itself as well. */
export const misp: ExportFormat = {
  name: 'misp',
  summary: {
    ja: 'MISP: 一事案一イベント。フォルダをそのまま公開すれば、MISP のフィードになる',
    en: 'MISP: an event for each incident. Served as it is, the folder is a feed that any MISP can pull',
  },
  mediaType: 'application/zip',
  extension: 'zip',
  isBinary: true,
  grains: ['incidents'],
  layout: () => [
    'manifest.json',
    'hashes.csv',
    'UUID.json: Event',
    'Event.Tag (tlp, admiralty-scale, veris)',
    'Event.Object (incident, victim, report)',
    'Event.Attribute (text, vulnerability)',
  ],
  carries: () => ({
    only: [...followed, 'publisher'],
    because: {
      ja: '事案について後の報まで追える記載事項だけを載せる',
      en: 'Only what can be followed from one notice to the next is told of an incident',
    },
  }),
  alsoLeavesOut: () => [
    {
      what: { ja: '日付のない公表しかない事案', en: 'Incidents told by undated notices alone' },
      because: { ja: 'イベントには日付が要る', en: 'An event must have a date' },
    },
    {
      what: { ja: '値のデータとしての形', en: 'Values as data' },
      because: {
        ja: 'MISP の属性に当たる型がなく、語（度合いと引用を添える）で書く',
        en: 'MISP has no types for them: they stand in words, with status and quote',
      },
    },
    {
      what: { ja: '根拠の位置', en: 'Places of quotes' },
      because: { ja: 'MISP に置く場所がない', en: 'MISP has no place for them' },
    },
    {
      what: { ja: '検知に使う値（IDS）', en: 'Values to detect with (IDS)' },
      because: {
        ja: '公表に引かれたアドレスなどは、検証された指標ではない（無効化して書く）',
        en: 'Addresses that a notice quotes are no verified indicators (they are defanged)',
      },
    },
  ],
  saysWhatItLeavesOut: true,
  async *files(request): AsyncGenerator<NamedFile> {
    yield { path: 'LEAVES-OUT.txt', content: leavesOutText(leavesOut(misp, 'incidents')) }
    const manifest: Record<string, object> = {}
    const hashes: string[] = []
    for await (const told of readCases(request)) {
      const event = mispEvent(told, request.language)
      if (event === null) continue
      manifest[event.uuid] = inManifest(event)
      hashes.push(hashLines(event))
      yield { path: `${event.uuid}.json`, content: `${JSON.stringify({ Event: event }, null, 1)}\n` }
    }
    yield { path: 'manifest.json', content: `${JSON.stringify(manifest, null, 1)}\n` }
    yield { path: 'hashes.csv', content: hashes.join('') }
  },
  write: request => zip(misp.files!(request)),
}
