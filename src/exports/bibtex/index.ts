import { alsoLeftOutOfCitations, type Citation, factsOfCitations, readCitations } from '../citation.ts'
import type { ExportFormat } from '../define-export.ts'
import { tex, texAddress, verbatimAddress } from './tex.ts'

/** Names in braces of their own: an organisation has no family name. */
function entryOf({ key, title, authors, date, address, page }: Citation): string {
  const fields = [
    ...(authors.length === 0 ? [] : [`author = {${authors.map(name => `{${tex(name)}}`).join(' and ')}}`]),
    `title = {{${tex(title)}}}`,
    ...(date === null ? [] : [`date = {${date}}`]),
    ...(address === null ? [] : [`url = {${verbatimAddress(address)}}`]),
    'langid = {japanese}',
    ...(page === null ? [] : [`addendum = {Tenmatsu: \\url{${texAddress(page)}}}`]),
  ]
  return `@online{${key},\n${fields.map(field => `  ${field},\n`).join('')}}\n`
}

/** BibLaTeX, whose dates may lack a day or a month; Unicode as it is, for LuaLaTeX, upLaTeX and biber. */
export const bibtex: ExportFormat = {
  name: 'bibtex',
  summary: {
    ja: 'BibLaTeX: 公表や事案を LaTeX の文献として引く',
    en: 'BibLaTeX: notices or incidents as references for LaTeX',
  },
  mediaType: 'application/x-bibtex; charset=utf-8',
  extension: 'bib',
  grains: ['notices', 'incidents'],
  layout: () => ['@online', 'author', 'title', 'date', 'url', 'langid', 'addendum'],
  carries: () => factsOfCitations,
  alsoLeavesOut: () => alsoLeftOutOfCitations,
  saysWhatItLeavesOut: false,
  async *write(request) {
    let isFirst = true
    for await (const citation of readCitations(request)) {
      yield `${isFirst ? '' : '\n'}${entryOf(citation)}`
      isFirst = false
    }
  },
}
