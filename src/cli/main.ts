import { parseArgs } from 'node:util'
import { ArchiveError } from '../archive/archive-error.ts'
import { IndexUnusable } from '../index/contract.ts'
import type { Language } from '../model/label.ts'
import { type Command, type CommandContext, exitCodes, UserError } from './command.ts'
import { commandHelp, overviewHelp } from './help.ts'
import { commands } from './index.ts'
import { partRawWords } from './raw-words.ts'

const common = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } } as const

/** The user's language: `--lang`, else the locale, else Japanese. */
export function languageOf(wanted: string | undefined, env: NodeJS.ProcessEnv): Language {
  const said = wanted ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? ''
  return said.startsWith('en') ? 'en' : 'ja'
}

/** Runs one command line and returns the exit code. */
export async function main(
  given: readonly string[],
  out: (text: string) => void = text => process.stdout.write(text),
  err: (text: string) => void = text => process.stderr.write(text),
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const langAt = given.indexOf('--lang')
  const language = languageOf(langAt >= 0 ? given[langAt + 1] : undefined, env)
  // The language may be said before the command, too.
  const args = langAt === 0 ? given.slice(2) : given
  const say = (ja: string, en: string): void => err(`${language === 'ja' ? ja : en}\n`)
  const name = args[0]
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    out(await overviewHelp(language))
    return exitCodes.ok.code
  }
  if (name === '--version') {
    const { default: about } = await import('../../package.json', { with: { type: 'json' } })
    out(`${about.version}\n`)
    return exitCodes.ok.code
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    say(
      `「${name}」というコマンドはありません。tenmatsu --help で一覧が見られます。`,
      `There is no command "${name}". See tenmatsu --help.`,
    )
    return exitCodes.usage.code
  }
  const command = await load()
  let context: CommandContext
  try {
    const options = { ...common, ...command.options }
    const parted = command.rawWords ? partRawWords(args.slice(1), options) : null
    const { values, positionals } = parseArgs({
      args: parted?.options ?? args.slice(1),
      options,
      allowPositionals: true,
    })
    if (values.help) {
      out(commandHelp(command, language))
      return exitCodes.ok.code
    }
    const color = process.stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
    context = { words: parted?.words ?? positionals, options: values, language, color, out, err }
  } catch (error) {
    say(
      `${name}: コマンドラインを読めません（${(error as Error).message}）。tenmatsu ${name} --help を見てください。`,
      `${name}: cannot read the command line (${(error as Error).message}). See tenmatsu ${name} --help.`,
    )
    return exitCodes.usage.code
  }
  return runCommand(command, context)
}

async function runCommand(command: Command, context: CommandContext): Promise<number> {
  try {
    return await command.run(context)
  } catch (error) {
    if (error instanceof UserError) {
      context.err(`${command.name}: ${error.label[context.language]}\n`)
      return error.exitCode
    }
    if (error instanceof ArchiveError) {
      context.err(`${command.name}: ${error.label[context.language]}\n`)
      return exitCodes.input.code
    }
    if (error instanceof IndexUnusable) {
      const said = {
        ja: `索引が使えません（${error.because.ja}）。tenmatsu build --fresh で作り直してください。公表と番号は失われません。`,
        en: `The index cannot be used (${error.because.en}). Make it anew with tenmatsu build --fresh; no notice and no id is lost.`,
      }
      context.err(`${command.name}: ${said[context.language]}\n`)
      return exitCodes.input.code
    }
    context.err(`${command.name}: ${(error as Error).stack ?? error}\n`)
    return exitCodes.internal.code
  }
}
