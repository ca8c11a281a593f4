import type { Archive } from '../archive/open-archive.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { Label } from '../model/label.ts'
import { build } from '../pipeline/build.ts'
import type { CommandContext } from './command.ts'
import { namedArchive } from './named-archive.ts'
import { progressBar } from './progress.ts'

interface BuiltArchive {
  readonly archive: Archive
  readonly index: NoticeIndex
}

/**
 * Brings the archive of `--archive` (else the current folder) up to date and lets `ask` ask its index, which is closed
 * afterwards. With `--masked` its answers are masked as they are on published pages. Progress and messages go to
 * standard error.
 */
export async function withBuiltArchive<Answer>(
  context: CommandContext,
  ask: (built: BuiltArchive) => Promise<Answer>,
): Promise<Answer> {
  const built = await openBuiltArchive(context)
  try {
    return await ask(built)
  } finally {
    built.index.close()
  }
}

async function openBuiltArchive(context: CommandContext): Promise<BuiltArchive> {
  const { language, err } = context
  const archive = namedArchive(context)
  const bar = progressBar(context)
  await build(archive, {
    onProgress: bar.show,
    onWait: () => err(`${waitingForBuild[language]}\n`),
    onRenewed: because => err(`${indexRenewed(because)[language]}\n`),
  }).finally(bar.end)
  const { openIndex } = await import('../index/sqlite/index.ts')
  const index = openIndex(archive.indexFile)
  if (context.options.masked !== true) return { archive, index }
  const { maskedIndex } = await import('../queries/masked-index.ts')
  return { archive, index: maskedIndex(index) }
}

export const waitingForBuild = {
  ja: '別の build か import が終わるのを待っています。',
  en: 'Waiting for another build or import to be done.',
}

/** What is said where an index was thrown away. */
export const indexRenewed = (because: Label) => ({
  ja: `索引が使えないため、作り直します（${because.ja}）。公表と番号は失われません。`,
  en: `The index cannot be used and is made anew (${because.en}). No notice and no id is lost.`,
})
