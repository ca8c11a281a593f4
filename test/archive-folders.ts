import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const made: string[] = []
process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is gone when the tests are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tenmatsu-test-'))
  made.push(folder)
  return folder
}

/** A made-up notice in the hand-kept layout; `n` tells its text from that of others. */
export function madeUpNotice(
  n: number,
  date = '2025年6月3日',
  organisation = '株式会社あおば製作所',
): string {
  return `# 公表概要
- 不正アクセスに関するお知らせ（第${n}報）
- ${date}
- ${organisation}
- https://www.aoba.example/news/${n}.html

# 本文
${date}、当社のサーバーが第三者による不正アクセスを受け、お客様${n + 100}名の情報が漏えいしたおそれがあります。
`
}

/** Writes files, by path relative to the folder. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Every file of a folder with the hash of its bytes. */
export function treeOf(folder: string): Record<string, string> {
  const tree: Record<string, string> = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name)
      tree[path.slice(folder.length + 1)] = createHash('sha256').update(readFileSync(path)).digest('hex')
    }
  return Object.fromEntries(Object.entries(tree).sort())
}

/** What must be the same after any way to the same archive: the derived files and the ids, byte by byte. */
export const lastingBytes = (home: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(treeOf(home)).filter(([path]) => path.startsWith('derived/') || path === 'ids.jsonl'),
  )
