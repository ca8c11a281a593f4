import { z } from 'zod'
import { type CommandContext, UsageError, type UserError } from './command.ts'

/** Somebody who asks for a page of everything on a command line gets it: only pages of a browser are bounded. */
export const perCommand = z.coerce.number().int().min(1).max(1_000_000)

/** `--organisation-type` asks for `organisationType`. */
export const fieldOf = (option: string): string =>
  option.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase())
export const optionOf = (field: string): string => field.replace(/[A-Z]/g, c => `-${c.toLowerCase()}`)

/**
 * What a query is asked, out of the words (`q`), the options (each under its own name) and `--limit`.
 * @throws UserError where an option has a value that cannot be read.
 */
export function queryInput<S extends z.ZodType>(
  command: string,
  schema: S,
  { words, options }: Pick<CommandContext, 'words' | 'options'>,
  limit: number,
): z.output<S> {
  // Options that are no filters (--json, --archive) have names that no query knows, and are passed over.
  const named = Object.entries(options).map(([name, value]) => [fieldOf(name), value])
  const input = schema.safeParse({
    ...Object.fromEntries(named),
    q: words.join(' '),
    perPage: options.limit ?? limit,
  })
  if (input.success) return input.data
  throw badOption(command, input.error.issues[0]!.path[0], words.join(' '))
}

function badOption(command: string, name: PropertyKey | undefined, q: string): UserError {
  if (name === 'q')
    return new UsageError({
      ja: `探す語が長すぎます（${q.length} 字ありました）。`,
      en: `What to search for is too long (${q.length} characters).`,
    })
  const option = name === 'perPage' ? 'limit' : optionOf(String(name))
  return new UsageError({
    ja: `--${option} の値を読めません。tenmatsu ${command} --help で書き方が見られます。`,
    en: `The value of --${option} cannot be read. See tenmatsu ${command} --help.`,
  })
}
