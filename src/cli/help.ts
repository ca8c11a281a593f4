import type { Language } from '../model/label.ts'
import type { Command } from './command.ts'
import { commands } from './index.ts'

/** `tenmatsu --help`: every command in a line. */
export async function overviewHelp(language: Language): Promise<string> {
  const all = await Promise.all(Object.values(commands).map(load => load()))
  const width = Math.max(...all.map(c => c.name.length)) + 2
  const lines = all.map(c => `  ${c.name.padEnd(width)}${c.summary[language]}`)
  return language === 'ja'
    ? `顛末 Tenmatsu: セキュリティ事案の公表文を集め、読み、調べる\n\n使い方: tenmatsu コマンド …\n\n${lines.join('\n')}\n\ntenmatsu コマンド --help で例とオプションを表示します。--lang en で英語になります。\n`
    : `Tenmatsu 顛末: collects, reads and searches published security-incident notices\n\nUsage: tenmatsu COMMAND …\n\n${lines.join('\n')}\n\ntenmatsu COMMAND --help shows examples and options. --lang ja for Japanese.\n`
}

/** `tenmatsu COMMAND --help`: usage, options and examples. */
export function commandHelp(command: Command, language: Language): string {
  const ja = language === 'ja'
  const options = Object.entries(command.options).map(([name, o]) => {
    const head = `  ${o.short ? `-${o.short}, ` : ''}--${name}${o.argument ? ` ${o.argument}` : ''}`
    return `${head}\n      ${o.does[language]}`
  })
  const examples = command.examples.map(e => `  ${e.line}\n      ${e.does[language]}`)
  return [
    `tenmatsu ${command.name}: ${command.summary[language]}`,
    `${ja ? '使い方' : 'Usage'}: tenmatsu ${command.name} ${command.usage}`,
    ...(options.length ? [`${ja ? 'オプション' : 'Options'}:\n${options.join('\n')}`] : []),
    `${ja ? '例' : 'Examples'}:\n${examples.join('\n')}`,
    '',
  ].join('\n\n')
}
