import type { Classified } from '../model/incident-profile.ts'
import type { CodedTerm } from '../model/vocabulary/coded-term.ts'
import { organisationTypeTerms } from '../model/vocabulary/organisation-types.ts'
import { relationTerms } from '../model/vocabulary/relations.ts'
import { sectorTerms } from '../model/vocabulary/sectors.ts'
import { type OrganisationView, type StatedSupply, showOrganisation } from '../queries/show-organisation.ts'
import type { Command, CommandContext } from './command.ts'
import { spanOfDays } from './incident-lines.ts'
import { organisationLine } from './organisations.ts'
import { oneLine, styler } from './terminal-text.ts'
import { viewCommand } from './view-command.ts'

export const organisation: Command = viewCommand({
  name: 'organisation',
  summary: {
    ja: '一つの組織を、業種・種類とその根拠、事案、委託先と委託元、まとめた表記とともに出す',
    en: 'Show one organisation: sector and type with what tells them, incidents, vendors, clients, spellings',
  },
  argument: 'ORGANISATION',
  examples: [
    {
      line: 'tenmatsu organisation 株式会社ひまわり堂 --archive my-archive',
      does: {
        ja: '名前で（法人格はなくてもよい）。tenmatsu organisations で見られる番号でもよい',
        en: 'By its name, with or without legal form, or by its id, as tenmatsu organisations prints it',
      },
    },
    {
      line: 'tenmatsu organisation 3fa9 --json',
      does: { ja: '結果を JSON で出す', en: 'Print the result as JSON' },
    },
  ],
  missing: name => ({
    ja: `「${name}」にあたる組織は、ないか、一つに決まりません。tenmatsu organisations で探せます。`,
    en: `There is no organisation "${name}", or more than one. Try tenmatsu organisations.`,
  }),
  answer: showOrganisation,
  inWords,
})

const words = {
  told: { ja: '根拠', en: 'told by' },
  spellings: { ja: 'まとめた表記', en: 'Spellings taken together' },
  alike: { ja: '似た名前（別の組織として扱う）', en: 'Like names, taken for others' },
  incidents: { ja: '事案', en: 'Incidents' },
  vendors: { ja: '委託先・サービス提供元', en: 'Contractors and service providers' },
  clients: { ja: '委託元・利用者', en: 'Clients' },
  contractor: { ja: '委託元', en: 'client' },
  service_provider: { ja: '利用者', en: 'user of the service' },
  roots: { ja: '根本事象', en: 'Root events' },
} as const

function inWords(view: OrganisationView, context: CommandContext): string[] {
  const { language, color } = context
  const style = styler(color)
  const heading = (name: keyof typeof words): string => `\n${style(words[name][language], 'bold')}`
  const told = (classified: Classified<string> | null, terms: readonly CodedTerm[]): string[] =>
    classified === null
      ? []
      : [
          `    ${terms.find(({ code }) => code === classified.code)?.label[language] ?? classified.code}  (${words.told[language]}: ${classified.rule} 「${oneLine(classified.words)}」)`,
        ]
  const relationOf = (relation: string): string =>
    relationTerms.find(({ code }) => code === relation)!.label[language]
  const supply = ({ organisation, incident, first, evidence }: StatedSupply, relation: string): string[] => [
    `  ${organisation.id}  ${oneLine(organisation.name)}  (${relation})  ${incident}${first === null ? '' : `  ${first}`}`,
    ...(evidence === null ? [] : [`      ${oneLine(evidence.quote)}`]),
  ]
  return [
    style(organisationLine(view, language), 'bold'),
    ...told(view.sector, sectorTerms),
    ...told(view.organisationType, organisationTypeTerms),
    ...(view.names.length > 1
      ? [heading('spellings'), ...view.names.map(({ name, notices }) => `  ${oneLine(name)}  ${notices}`)]
      : []),
    ...(view.alike.length > 0
      ? [heading('alike'), ...view.alike.map(({ id, name }) => `  ${id}  ${oneLine(name)}`)]
      : []),
    ...(view.ownIncidents.length > 0
      ? [
          heading('incidents'),
          ...view.ownIncidents.map(
            ({ id, first, last, title }) =>
              `  ${id}  ${spanOfDays(first, last, language)}  ${oneLine(title ?? '')}`,
          ),
        ]
      : []),
    ...(view.vendors.length > 0
      ? [heading('vendors'), ...view.vendors.flatMap(one => supply(one, relationOf(one.relation)))]
      : []),
    ...(view.clients.length > 0
      ? [heading('clients'), ...view.clients.flatMap(one => supply(one, words[one.relation][language]))]
      : []),
    ...(view.rootEvents.length > 0
      ? [heading('roots'), ...view.rootEvents.map(({ id, root }) => `  ${id}  ${oneLine(root)}`)]
      : []),
  ]
}
