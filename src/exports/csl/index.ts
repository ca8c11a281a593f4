import { alsoLeftOutOfCitations, type Citation, factsOfCitations, readCitations } from '../citation.ts'
import type { ExportFormat } from '../define-export.ts'

const itemOf = ({ key, title, authors, date, address, page }: Citation) => ({
  id: key,
  type: 'webpage',
  title,
  ...(authors.length === 0 ? {} : { author: authors.map(literal => ({ literal })) }),
  ...(date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
  ...(address === null ? {} : { URL: address }),
  language: 'ja',
  archive: 'Tenmatsu',
  ...(page === null ? {} : { archive_location: page }),
})

/** CSL-JSON (Citation Style Language 1.0.2), which Zotero, pandoc and word processors take. */
export const csl: ExportFormat = {
  name: 'csl',
  summary: {
    ja: 'CSL-JSON: 公表や事案を文献として引く（Zotero・pandoc・ワープロ）',
    en: 'CSL-JSON: notices or incidents as references, for Zotero, pandoc and word processors',
  },
  mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  extension: 'json',
  grains: ['notices', 'incidents'],
  layout: () => ['id', 'type', 'title', 'author', 'issued', 'URL', 'language', 'archive', 'archive_location'],
  carries: () => factsOfCitations,
  alsoLeavesOut: () => alsoLeftOutOfCitations,
  saysWhatItLeavesOut: false,
  async *write(request) {
    let isFirst = true
    yield '['
    for await (const citation of readCitations(request)) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(itemOf(citation))}`
      isFirst = false
    }
    yield '\n]\n'
  },
}
