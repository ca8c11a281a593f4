import type { Language } from '../model/label.ts'
import type { Command, CommandOption } from './command.ts'
import { commandGroups } from './index.ts'
import { wrapped } from './terminal-text.ts'

/** `tenmatsu --help`: every command in a line. @param columns The width of the terminal. */
export async function overviewHelp(language: Language, columns = Number.POSITIVE_INFINITY): Promise<string> {
  const groups = await Promise.all(
    commandGroups.map(async ({ label, commands }) => ({
      label,
      commands: await Promise.all(Object.values(commands).map(load => load())),
    })),
  )
  const width = Math.max(...groups.flatMap(group => group.commands.map(({ name }) => name.length))) + 4
  const sections = groups.map(({ label, commands }) =>
    [
      `${label[language]}:`,
      ...commands.map(
        ({ name, summary }) => `  ${name}`.padEnd(width) + wrapped(summary[language], columns, width),
      ),
    ].join('\n'),
  )
  return language === 'ja'
    ? `顛末 Tenmatsu: セキュリティ事案の公表文を集め、読み、調べる\n\n使い方: tenmatsu コマンド …\n\n${sections.join('\n\n')}\n\ntenmatsu コマンド --help で例とオプションを表示します。--lang en で英語になります。\n`
    : `Tenmatsu 顛末: collects, reads and searches published security-incident notices\n\nUsage: tenmatsu COMMAND …\n\n${sections.join('\n\n')}\n\ntenmatsu COMMAND --help shows examples and options. --lang ja for Japanese.\n`
}

/** `tenmatsu COMMAND --help`: usage, options and examples. @param columns The width of the terminal. */
export function commandHelp(
  command: Command,
  language: Language,
  columns = Number.POSITIVE_INFINITY,
): string {
  const ja = language === 'ja'
  const below = (words: string): string => `      ${wrapped(words, columns, 6)}`
  const optionLines = ([name, o]: [string, CommandOption]): string => {
    const head = `  ${o.short ? `-${o.short}, ` : ''}--${name}${o.argument ? ` ${o.argument}` : ''}`
    return `${head}\n${below(o.does[language])}`
  }
  const options = Object.entries(command.options).map(optionLines)
  const examples = command.examples.map(e => `  ${e.line}\n${below(e.does[language])}`)
  return [
    wrapped(`tenmatsu ${command.name}: ${command.summary[language]}`, columns, 0),
    `${ja ? '使い方' : 'Usage'}: tenmatsu ${command.name}${command.usage === '' ? '' : ` ${command.usage}`}`,
    ...(options.length > 0 ? [`${ja ? 'オプション' : 'Options'}:\n${options.join('\n')}`] : []),
    `${ja ? '例' : 'Examples'}:\n${examples.join('\n')}`,
    '',
  ].join('\n\n')
}
