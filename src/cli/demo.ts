import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { initArchive } from '../archive/init-archive.ts'
import { openArchive } from '../archive/open-archive.ts'
import { build } from '../pipeline/build.ts'
import { importNotices } from '../pipeline/import-notices.ts'
import { listFiles } from '../sources/list-files.ts'
import { type Command, exitCodes, UserError } from './command.ts'
import { serve } from './serve.ts'
import { refuseWords } from './words-given.ts'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

/** Says in the demo's archive which examples it was made from; only a folder that has it is ever removed. */
const madeFrom = '.made-from'

export const demo: Command = {
  name: 'demo',
  summary: {
    ja: '作例のアーカイブを作り、ブラウザで読む画面を出す',
    en: 'Make the archive of made-up examples and serve it',
  },
  usage: '[--port N]',
  options: {
    port: serve.options.port!,
  },
  examples: [
    {
      line: 'tenmatsu demo',
      does: { ja: 'http://127.0.0.1:4646 で作例を読む', en: 'Read the examples at http://127.0.0.1:4646' },
    },
    {
      line: 'tenmatsu demo --port 0',
      does: { ja: '空いている番号で', en: 'On any free port' },
    },
  ],
  async run(context) {
    refuseWords(context.words)
    const archive = await makeDemoArchive(examples, join(examples, 'archive'))
    return serve.run({ ...context, options: { archive, port: context.options.port, host: '127.0.0.1' } })
  },
}

/**
 * Makes the demo's archive from the examples by init, import and build, and brings it up to date where it is there.
 * @returns Its folder.
 */
export async function makeDemoArchive(from: string, folder: string): Promise<string> {
  const sources = existsSync(from) ? readdirSync(from, { withFileTypes: true }) : []
  const paths = sources
    .filter(e => (e.isDirectory() ? e.name !== 'archive' : /^(?!readme).*\.(txt|md)$/i.test(e.name)))
    .map(e => join(from, e.name))
    .sort()
  if (paths.length === 0)
    throw new UserError(
      {
        ja: `作例 ${from} がありません。リポジトリの全体を取得してから実行してください。`,
        en: `There are no examples at ${from}. Run this in a whole copy of the repository.`,
      },
      exitCodes.input.code,
    )
  const stamp = fingerprint(paths)
  const made = join(folder, madeFrom)
  if (existsSync(made) && readFileSync(made, 'utf8') !== stamp) rmSync(folder, { recursive: true })
  if (!existsSync(join(folder, 'tenmatsu.json'))) initArchive(folder)
  const archive = openArchive(folder)
  if (!existsSync(made)) {
    await importNotices(archive, paths)
    writeFileSync(made, stamp)
  }
  await build(archive)
  return folder
}

function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths)
    if (/\.(txt|md)$/.test(path)) hash.update(`${path.split(/[\\/]/).at(-1)}\n`).update(readFileSync(path))
    else
      for (const file of listFiles(path).files)
        hash.update(`${file.path}\n`).update(readFileSync(join(path, file.path)))
  return `${hash.digest('hex')}\n`
}
