import type { BriefIncident, UnitCounts } from '../index/incident-contract.ts'
import { grouped } from '../model/grouped.ts'
import { type Because, incidentStateTerms, type Join } from '../model/incident.ts'
import type { Language } from '../model/label.ts'
import type { CountedUnit } from '../queries/counted-units.ts'
import type { ListedIncident } from '../queries/listed-incident.ts'
import type { CommandContext } from './command.ts'
import { titleOf, whenAndWho } from './notice-line.ts'
import { oneLine, styler } from './terminal-text.ts'

/** Days of a first and a last notice; what is not known is said. */
export function spanOfDays(first: string | null, last: string | null, language: Language): string {
  if (first === null) return language === 'ja' ? '日付不明' : 'no date'
  return last === null || last === first ? first : `${first} – ${last}`
}

const words = ({ label, words, weight }: Because, language: Language): string => {
  const said = words === undefined ? label[language] : `${label[language]} (${oneLine(words)})`
  return weight < 0 ? `− ${said}` : said
}

/** Why two notices are joined: what speaks for it, the strongest first, then what speaks against it. */
const reasonsOf = ({ because }: Join, language: Language): string =>
  [...because]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ weight }) => weight >= 0.3 || weight < 0)
    .map(reason => words(reason, language))
    .join(language === 'ja' ? '、' : '; ')

const uncounted = {
  copies: { ja: '同じ公表の写し', en: 'releases met a second time' },
  commentary: { ja: '論評', en: 'commentaries' },
  noIncidents: { ja: '事案ではなかったもの', en: 'what was no incident after all' },
} as const

/** The numbers in the three units on one line, under it the rule of each, and what by these rules is not counted. */
export function unitLines(
  units: readonly CountedUnit[],
  detail: UnitCounts,
  { language, color }: Terminal,
): readonly string[] {
  const style = styler(color)
  const numbers = units.map(({ count, label }) =>
    language === 'ja' ? `${label.ja} ${grouped(count)} 件` : `${grouped(count)} ${label.en}`,
  )
  const rules = units.map(({ label, rule }) => style(`  ${label[language]}: ${rule[language]}`, 'dim'))
  const left = (['copies', 'commentary', 'noIncidents'] as const)
    .filter(name => detail[name] > 0)
    .map(name => `${uncounted[name][language]} ${detail[name]}`)
  const title = language === 'ja' ? '数えていないもの' : 'not counted'
  return [
    numbers.join(language === 'ja' ? '・' : ', '),
    ...rules,
    ...(left.length > 0 ? [style(`  ${title}: ${left.join(language === 'ja' ? '、' : ', ')}`, 'dim')] : []),
  ]
}

type Terminal = Pick<CommandContext, 'language' | 'color'>

const head = {
  nobody: { ja: '組織不明', en: 'organisation unknown' },
  untitled: { ja: '（題名なし）', en: '(no title)' },
  copyOf: { ja: 'と同じ公表の写し', en: ', met a second time' },
} as const

/** Id, days and organisations of an incident on one line. */
export function incidentLine(
  { id, first, last, organisations, state }: BriefIncident,
  { language, color }: Terminal,
): string {
  const stands = state === 'open' ? '' : `  [${incidentStateTerms[state][language]}]`
  const who = oneLine(organisations.join('、')) || head.nobody[language]
  return styler(color)(`${id}  ${spanOfDays(first, last, language)}  ${who}`, 'bold') + stands
}

/** An incident with its notices, oldest first, and why each is joined to an earlier one. */
export function incidentInWords(incident: ListedIncident, terminal: Terminal): string[] {
  const { title, notices, joins, twins } = incident
  const { language, color } = terminal
  const style = styler(color)
  const lines = [
    incidentLine(incident, terminal),
    `    ${title === null ? head.untitled[language] : oneLine(title)}`,
  ]
  if (notices.length < 2) return lines
  for (const notice of notices) {
    lines.push(`  - ${notice.id}  ${whenAndWho(notice, language)}  ${titleOf(notice, language)}`)
    const twin = twins.find(({ copy }) => copy === notice.id)
    if (twin) lines.push(style(`      = ${twin.notice} ${head.copyOf[language]}`, 'dim'))
    for (const join of joins.filter(({ later }) => later === notice.id))
      lines.push(style(`      ${join.earlier} ← ${reasonsOf(join, language)}`, 'dim'))
  }
  return lines
}
