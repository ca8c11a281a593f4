import type { Language } from '../model/label.ts'
import { incidentFacetTerms } from '../queries/incident-facet-terms.ts'
import {
  type ListedOrganisation,
  listOrganisations,
  listOrganisationsInput,
  organisationOrders,
} from '../queries/list-organisations.ts'
import { withBuiltArchive } from './built-archive.ts'
import type { Command, CommandOption } from './command.ts'
import { sortOption, take } from './common-options.ts'
import { spanOfDays } from './incident-lines.ts'
import { printFound } from './print-answer.ts'
import { optionOf, perCommand, queryInput } from './query-input.ts'
import { counted, oneLine } from './terminal-text.ts'

const input = listOrganisationsInput.extend({ perPage: perCommand })

const coded = (facet: 'sector' | 'organisationType'): [string, CommandOption] => {
  const { label, terms } = incidentFacetTerms[facet]
  const codes = terms.map(({ code }) => code).join(' | ')
  return [
    optionOf(facet),
    { type: 'string', argument: 'CODE', does: { ja: `${label.ja}: ${codes}`, en: `${label.en}: ${codes}` } },
  ]
}

/** The organisations that publish notices or that these name. */
export const organisations: Command = {
  name: 'organisations',
  summary: {
    ja: '公表した組織と公表に名の挙がる組織を、業種・種類・事案の数とともに出す',
    en: 'List the organisations that publish notices or that these name, with sector, type and numbers',
  },
  usage: '[NAME] [--archive DIR] [--limit N] [--json]',
  rawWords: true,
  options: {
    ...take('archive', 'cache', 'json', 'masked', 'limit', 'page'),
    ...Object.fromEntries([coded('sector'), coded('organisationType')]),
    vendor: {
      type: 'boolean',
      does: {
        ja: '委託先・サービス提供元として、他の組織の事案が起きたものだけ',
        en: 'Only those at which incidents of others happened, as their contractor or service provider',
      },
    },
    sort: sortOption(organisationOrders),
  },
  examples: [
    {
      line: 'tenmatsu organisations 大学 --archive my-archive',
      does: { ja: '名前に「大学」を含む組織', en: 'Organisations with 大学 in their name' },
    },
    {
      line: 'tenmatsu organisations --vendor --sort most-clients --limit 20',
      does: {
        ja: '委託元の事案が最も多い 20 の委託先・提供元',
        en: 'The 20 vendors with most incidents of their clients',
      },
    },
  ],
  async run(context) {
    return withBuiltArchive(context, async ({ index }) => {
      const answer = await listOrganisations(index, queryInput('organisations', input, context, 1_000_000))
      return printFound(context, answer, answer.organisations.length === 0, () =>
        answer.organisations.map(one => organisationLine(one, context.language)),
      )
    })
  },
}

/** An organisation in two lines: who it is, and what there is of it. */
export function organisationLine(
  one: ListedOrganisation | Omit<ListedOrganisation, 'roots'>,
  language: Language,
): string {
  const { id, name, sector, organisationType, first, last, notices, incidents, supplied } = one
  const word = (facet: 'sector' | 'organisationType', code: string | undefined): string[] => {
    const term = incidentFacetTerms[facet].terms.find(term => term.code === code)
    return term && code !== 'unknown' ? [term.label[language]] : []
  }
  const marks = [...word('sector', sector?.code), ...word('organisationType', organisationType?.code)]
  const numbers =
    language === 'ja'
      ? `事案 ${incidents} 件・公表 ${notices} 件${supplied > 0 ? `・委託元の事案 ${supplied} 件` : ''}`
      : `${counted(incidents, 'incident')}, ${counted(notices, 'notice')}${supplied > 0 ? `, ${counted(supplied, 'incident')} of clients` : ''}`
  return `${id}  ${oneLine(name)}  ${marks.length > 0 ? `[${marks.join(language === 'ja' ? '・' : ', ')}]` : ''}\n    ${numbers}  ${spanOfDays(first, last, language)}`
}
