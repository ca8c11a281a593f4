import { type Archive, type OpenArchiveOptions, openArchive } from '../archive/open-archive.ts'
import { type BuildOptions, build } from './build.ts'
import type { BuildSummary } from './build-summary.ts'

/**
 * Opens the archive in `folder` and brings its index up to date; cheap where nothing has changed.
 * The index is then ready at `archive.indexFile`.
 * @throws ArchiveError where there is no such folder, or something that has to be written cannot be.
 */
export async function ensureBuilt(
  folder: string,
  options: OpenArchiveOptions & BuildOptions = {},
): Promise<{ readonly archive: Archive; readonly summary: BuildSummary }> {
  const archive = openArchive(folder, options)
  return { archive, summary: await build(archive, options) }
}
