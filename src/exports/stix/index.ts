import type { ExportFormat } from '../define-export.ts'
import { leavesOut } from '../leaves-out.ts'
import { conditionsOf } from '../question.ts'
import { readCases } from '../read-cases.ts'
import { stableUuid } from '../stable-uuid.ts'
import { caseObjects } from './case-objects.ts'
import { factsExtension, fixed, maker, object, publicMarking, type StixObject } from './objects.ts'

/** STIX 2.1: one bundle. Ids are of version 5, so that what is exported again is the same object again. */
export const stix: ExportFormat = {
  name: 'stix',
  summary: {
    ja: 'STIX 2.1: 事案（incident と OASIS の拡張）、組織、手口（ATT&CK）、公表（report）を一つのバンドルに',
    en: 'STIX 2.1: incidents (with the extension of OASIS), organisations, techniques (ATT&CK) and notices (reports) in one bundle',
  },
  mediaType: 'application/stix+json; version=2.1; charset=utf-8',
  extension: 'json',
  grains: ['incidents'],
  layout: () => ['incident', 'identity', 'attack-pattern', 'report', 'relationship', 'note'],
  carries: () => 'all',
  alsoLeavesOut: () => [
    {
      what: {
        ja: '日付のない公表と、その公表しかない事案',
        en: 'Undated notices, and incidents told by no others',
      },
      because: { ja: 'report と incident には日時が要る', en: 'A report and an incident must have a time' },
    },
    {
      what: {
        ja: '確認・おそれ以外の記載事項の関係（relationship）',
        en: 'Relationships of what is neither confirmed nor possible',
      },
      because: {
        ja: '関係には否定がない（note と拡張に、度合いとともに書く）',
        en: 'A relationship cannot be denied (they stand in the note and in the extension, with their status)',
      },
    },
    {
      what: { ja: '一つに決まらない手口', en: 'Techniques that the words leave open' },
      because: {
        ja: '当たりうる ATT&CK の手口が複数あるか、一つもない',
        en: 'Several techniques of ATT&CK may be meant, or none fits',
      },
    },
    {
      what: {
        ja: '件数・日付などの値の専用の項目',
        en: 'Figures, days and data items as properties of their own',
      },
      because: {
        ja: 'STIX 2.1 の incident は名前と説明だけを持つ（report の拡張に、すべての記載事項がある）',
        en: 'An incident of STIX 2.1 has a name and a description (all facts are in the extension of the reports)',
      },
    },
    {
      what: { ja: '根本事象とまとめた理由', en: 'Root events, and why notices were joined' },
      because: { ja: 'STIX 2.1 に当たるものがない', en: 'STIX 2.1 has nothing for them' },
    },
  ],
  saysWhatItLeavesOut: true,
  async *write(request) {
    const { language, base, question } = request
    const id = `bundle--${stableUuid(`stix/bundle/${JSON.stringify(conditionsOf(question))}`)}`
    // Organisations and techniques are named by many incidents; all else is of one.
    const shared = new Set<string>()
    const isKnown = ({ type, id }: StixObject): boolean => {
      if (type !== 'identity' && type !== 'attack-pattern') return false
      if (shared.has(id)) return true
      shared.add(id)
      return false
    }
    let isFirst = true
    const line = (one: StixObject): string => {
      const opening = isFirst ? '' : ','
      isFirst = false
      return `${opening}\n${JSON.stringify(one)}`
    }
    const left = object('note', 'leaves-out', [fixed, fixed], language, {
      abstract: { ja: 'このバンドルに載らないもの', en: 'What this bundle leaves out' }[language],
      content: leavesOut(stix, 'incidents')
        .map(
          ({ what, because }) => `${typeof what === 'string' ? what : what[language]}: ${because[language]}`,
        )
        .join('\n'),
      object_refs: [maker.id],
    })
    yield `{"type":"bundle","id":"${id}","objects":[`
    for (const one of [publicMarking, maker, factsExtension, left]) yield line(one)
    for await (const told of readCases(request))
      yield (caseObjects(told, language, base) ?? [])
        .filter(one => !isKnown(one))
        .map(line)
        .join('')
    yield '\n]}\n'
  },
}
