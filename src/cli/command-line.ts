import { parseArgs } from 'node:util'
import { type Language, languages } from '../model/label.ts'
import { type Command, type CommandContext, type CommandOption, UsageError } from './command.ts'
import { nearestWord } from './nearest-word.ts'
import { partRawWords } from './raw-words.ts'

/** Options of every command. */
export const everyCommandsOptions = {
  help: {
    type: 'boolean',
    short: 'h',
    does: { ja: '使い方を出す', en: 'Show how it is used' },
  },
  lang: {
    type: 'string',
    argument: languages.join('|'),
    does: { ja: '表示の言語', en: 'The language of messages' },
  },
} as const satisfies Readonly<Record<string, CommandOption>>

/** The user's language: `--lang`, else the locale, else Japanese. */
export function languageOf(wanted: string | undefined, env: NodeJS.ProcessEnv): Language {
  const said = wanted ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? ''
  return said.startsWith('en') ? 'en' : 'ja'
}

/**
 * Parts what comes after a command's name into words and options.
 * @throws UsageError, which names the option that is off.
 */
export function readCommandLine(
  command: Command,
  args: readonly string[],
): Pick<CommandContext, 'words' | 'options'> {
  const options = { ...everyCommandsOptions, ...command.options }
  const parted = command.rawWords ? partRawWords(args, options) : null
  let read: ReturnType<typeof parseArgs>
  try {
    read = parseArgs({ args: [...(parted?.options ?? args)], options, allowPositionals: true })
  } catch (error) {
    throw whatIsOff(error as NodeJS.ErrnoException, command, options)
  }
  const { lang } = read.values
  if (lang !== undefined && !languages.some(known => known === lang)) throw unknownLanguage
  return { words: parted?.words ?? read.positionals, options: read.values }
}

export const unknownLanguage = new UsageError({
  ja: '--lang は ja か en です。',
  en: '--lang is ja or en.',
})

/** What Node's parser refuses, in words of ours: it names the option in quotation marks. */
function whatIsOff(
  { code, message }: NodeJS.ErrnoException,
  { name }: Command,
  options: Readonly<Record<string, CommandOption>>,
): unknown {
  const [, given = ''] = /'(?:-\w, )?(--?[^\s'=]+)/.exec(message) ?? []
  const known = options[given.replace(/^-+/, '')]
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const meant = nearestWord(given.replace(/^-+/, ''), Object.keys(options))
    return new UsageError({
      ja: `${given} というオプションはありません。${meant === null ? '' : `--${meant} のことですか。`}tenmatsu ${name} --help で一覧が見られます（- で始まる語は -- の後に書けます）。`,
      en: `There is no option ${given}. ${meant === null ? '' : `Did you mean --${meant}? `}See tenmatsu ${name} --help (words that begin with - may stand behind --).`,
    })
  }
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return new Error(message)
  if (known?.type === 'boolean')
    return new UsageError({
      ja: `${given} は値を取りません。${given} だけを書いてください。`,
      en: `${given} takes no value. Write ${given} alone.`,
    })
  const argument = known?.argument ?? 'VALUE'
  return new UsageError({
    ja: `${given} に値がありません。${given} ${argument} と書いてください（- で始まる値は ${given}=… と書けます）。`,
    en: `${given} lacks its value. Write ${given} ${argument} (${given}=… where the value begins with -).`,
  })
}
