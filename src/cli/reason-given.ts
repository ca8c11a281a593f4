import type { z } from 'zod'
import { type CommandContext, UsageError } from './command.ts'

/** The reason and the name that were given. @throws UserError where there is no reason. */
export function reasonGiven<S extends z.ZodType>(
  command: string,
  schema: S,
  { because, by }: CommandContext['options'],
): z.output<S> {
  const given = schema.safeParse({ because, ...(by === undefined ? {} : { by }) })
  if (given.success) return given.data
  const isReason = given.error.issues[0]!.path[0] === 'because'
  throw new UsageError(
    isReason
      ? {
          ja: `理由を --because に書いてください（4,000 字まで）: tenmatsu ${command} … --because '…'`,
          en: `Say why with --because (4,000 characters at most): tenmatsu ${command} … --because '…'`,
        }
      : {
          ja: '--by には名前を 200 字までで書いてください。',
          en: '--by takes a name of 200 characters at most.',
        },
  )
}
