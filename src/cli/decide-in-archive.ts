import { z } from 'zod'
import type { Archive } from '../archive/open-archive.ts'
import { refuseForeign, signed as signature } from '../decisions/deciding.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { Language } from '../model/label.ts'
import { build } from '../pipeline/build.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type CommandContext, UsageError } from './command.ts'
import { namedArchive } from './named-archive.ts'

const signedSchema = z.object(signature)

/** What a command that decides has at hand. */
export interface Deciding {
  readonly archive: Archive
  readonly index: NoticeIndex
  /** Why, and who decides. */
  readonly signed: z.output<typeof signedSchema>
}

/**
 * What every command that decides does: it takes the reason, opens an archive of our own, lets `decide` write, brings
 * the readings up to date and lets `tell` say what came of it.
 * @throws UserError where there is no reason, or the archive is not ours.
 */
export async function decideInArchive<Done>(
  command: string,
  context: CommandContext,
  decide: (at: Deciding) => Promise<Done>,
  tell: (done: Done, index: NoticeIndex) => number | Promise<number>,
): Promise<number> {
  const signed = signedWith(command, context.options)
  refuseForeign(namedArchive(context))
  return withBuiltArchive(context, async ({ archive, index }) => {
    const done = await decide({ archive, index, signed })
    await build(archive)
    return tell(done, index)
  })
}

/** The decisions that a new one takes the place of, a line each. */
export const replacedLines = (replaces: readonly string[], language: Language): string =>
  replaces
    .map(name => (language === 'ja' ? `  ${name} に代わります\n` : `  in the place of ${name}\n`))
    .join('')

function signedWith(command: string, { because, by }: CommandContext['options']): Deciding['signed'] {
  const given = signedSchema.safeParse({ because, ...(by === undefined ? {} : { by }) })
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
