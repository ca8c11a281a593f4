import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataPackage } from './data-package.ts'

/**
 * The files of all notices out of those of their months, and what tells of the data files.
 * @param names Of the data files that lie in the site, in order.
 */
export function dataFiles(
  out: string,
  names: readonly string[],
  site: string | null,
): ReadonlyMap<string, string | Uint8Array> {
  const bytesOf = (file: string): Buffer => readFileSync(join(out, file))
  const whole = (['csv', 'jsonl'] as const).map((format): [string, Buffer] => {
    const parts = names
      .filter(name => name.startsWith('data/notices-') && name.endsWith(`.${format}`))
      .map(bytesOf)
    // Each begins with the same line: names of columns, or what the file is.
    return [
      `data/notices.${format}`,
      Buffer.concat(parts.map((part, i) => (i === 0 ? part : part.subarray(part.indexOf(0x0a) + 1)))),
    ]
  })
  const data = [...names.map((file): [string, Buffer] => [file, bytesOf(file)]), ...whole]
  return new Map<string, string | Uint8Array>([
    ...whole,
    ...dataPackage(
      data.map(([file, bytes]) => ({ file, bytes })).sort((a, b) => (a.file < b.file ? -1 : 1)),
      site,
    ),
  ])
}
