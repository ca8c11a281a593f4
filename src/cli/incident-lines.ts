import type { Because, Join } from '../model/incident.ts'
import type { Language } from '../model/label.ts'
import type { CountedUnit } from '../queries/counted-units.ts'
import type { CommandContext } from './command.ts'
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
export const reasonsOf = ({ because }: Join, language: Language): string =>
  [...because]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ weight }) => weight >= 0.3 || weight < 0)
    .map(reason => words(reason, language))
    .join(language === 'ja' ? '、' : '; ')

/** The numbers in the three units on one line, and under it the rule of each. */
export function unitLines(
  units: readonly CountedUnit[],
  { language, color }: Pick<CommandContext, 'language' | 'color'>,
): readonly string[] {
  const style = styler(color)
  const numbers = units.map(({ count, label }) =>
    language === 'ja'
      ? `${label.ja} ${count.toLocaleString('en')} 件`
      : `${count.toLocaleString('en')} ${label.en}`,
  )
  const rules = units.map(({ label, rule }) => style(`  ${label[language]}: ${rule[language]}`, 'dim'))
  return [numbers.join(language === 'ja' ? '・' : ', '), ...rules]
}
