import { ArchiveError, Refusal } from '../archive/archive-error.ts'
import { IndexUnusable } from '../index/contract.ts'
import { type Label, languages } from '../model/label.ts'
import { type Command, type CommandContext, exitCodes, UsageError, UserError } from './command.ts'
import { languageOf, readCommandLine, unknownLanguage } from './command-line.ts'
import { commandHelp, overviewHelp } from './help.ts'
import { commands } from './index.ts'
import { nearestWord } from './nearest-word.ts'

/** Runs one command line and returns the exit code. */
export async function main(
  given: readonly string[],
  out: (text: string) => void = text => process.stdout.write(text),
  err: (text: string) => void = text => process.stderr.write(text),
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const langAt = given.indexOf('--lang')
  const wanted = langAt >= 0 ? given[langAt + 1] : undefined
  const language = languageOf(wanted, env)
  // The language may be said before the command, too.
  const args = langAt === 0 ? given.slice(2) : given
  const columns = process.stdout.isTTY === true ? process.stdout.columns : Number.POSITIVE_INFINITY
  const [name, ...rest] = args
  let said: string | null = null
  try {
    if (langAt === 0 && !languages.some(known => known === wanted)) throw unknownLanguage
    if (name === '--version') {
      const { default: about } = await import('../../package.json', { with: { type: 'json' } })
      out(`${about.version}\n`)
      return exitCodes.ok.code
    }
    const isHelp = name === undefined || name === '--help' || name === '-h' || name === 'help'
    if (isHelp && (rest[0] === undefined || rest[0].startsWith('-'))) {
      out(await overviewHelp(language, columns))
      return exitCodes.ok.code
    }
    const command = await commandNamed(isHelp ? rest[0]! : name)
    said = command.name
    const line = readCommandLine(command, isHelp ? ['--help'] : rest)
    if (line.options.help) {
      out(commandHelp(command, language, columns))
      return exitCodes.ok.code
    }
    const color = process.stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
    const context: CommandContext = { ...line, language, color, out, err }
    return await command.run(context)
  } catch (error) {
    const { label, code } = whatToSay(error)
    if (label) err(`${said === null ? '' : `${said}: `}${label[language]}\n`)
    else err(`${said ?? 'tenmatsu'}: ${(error as Error).stack ?? error}\n`)
    return code
  }
}

async function commandNamed(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load) return load()
  const meant = nearestWord(name, Object.keys(commands))
  throw new UsageError({
    ja: `「${name}」というコマンドはありません。${meant === null ? '' : `tenmatsu ${meant} のことですか。`}tenmatsu --help で一覧が見られます。`,
    en: `There is no command "${name}". ${meant === null ? '' : `Did you mean tenmatsu ${meant}? `}See tenmatsu --help.`,
  })
}

/** The words for an error and the exit code; no words for an error of the program, which shows where it happened. */
function whatToSay(error: unknown): { readonly label: Label | null; readonly code: number } {
  if (error instanceof UserError) return { label: error.label, code: error.exitCode }
  if (error instanceof Refusal) return { label: error.label, code: exitCodes.failed.code }
  if (error instanceof ArchiveError) return { label: error.label, code: exitCodes.input.code }
  if (error instanceof IndexUnusable)
    return {
      label: {
        ja: `索引が使えません（${error.because.ja}）。tenmatsu build --fresh で作り直してください。公表と番号は失われません。`,
        en: `The index cannot be used (${error.because.en}). Make it anew with tenmatsu build --fresh; no notice and no id is lost.`,
      },
      code: exitCodes.input.code,
    }
  return { label: null, code: exitCodes.internal.code }
}
