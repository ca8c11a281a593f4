import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of real notices and labelled records that is not part of the repository, or null. */
export function sharedFolder(): string | null {
  const folder = process.env.TENMATSU_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url))
  return existsSync(join(folder, 'corpus')) ? folder : null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The Chromium found on PATH, or null. */
export function chromium(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  const paths = folders.flatMap(folder =>
    ['chromium', 'chromium-browser', 'google-chrome'].map(n => join(folder, n)),
  )
  return paths.find(isProgram) ?? null
}

/**
 * Options for a test or a suite that needs something: skipped with one line that names what is missing.
 * With TENMATSU_REQUIRE_ALL=1 (as in .ci/run) nothing may be missing.
 * @throws Error then, so that the skip is a failure.
 */
export function skipUnless(need: string | null, name: string): { skip: string | false } {
  if (need !== null) return { skip: false }
  if (process.env.TENMATSU_REQUIRE_ALL === '1')
    throw new Error(`TENMATSU_REQUIRE_ALL=1, but missing: ${name}`)
  return { skip: `missing: ${name}` }
}
