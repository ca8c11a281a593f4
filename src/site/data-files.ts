import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataPackage, type SummedFile, sha256, sumsFile } from './data-package.ts'
import type { SiteFile } from './ledger.ts'
import type { SiteBefore } from './manifest.ts'
import { dataFormats } from './units.ts'
import { readAsWritten } from './write-file.ts'

/** Grains that are parted by months, each of which has a file of all as well. */
const wholes = ['notices', 'incidents'] as const

/**
 * The files of all notices and incidents out of those of their months, and what tells of the data files.
 * @param made The data files that lie in the site, in order.
 * @param before The site before: the sum of a file that has not changed is known.
 */
export function dataFiles(
  out: string,
  made: readonly SiteFile[],
  before: SiteBefore,
  site: string | null,
): ReadonlyMap<string, string | Uint8Array> {
  const bytesOf = (file: string): Buffer => readFileSync(join(out, file))
  const whole = wholes.flatMap(grain =>
    dataFormats.map((format): [string, Buffer] => {
      const parts = made
        .map(([name]) => name)
        .filter(name => name.startsWith(`data/${grain}-`) && name.endsWith(`.${format}`))
        .map(bytesOf)
      // Each begins with the same line: names of columns, or what the file is.
      return [
        `data/${grain}.${format}`,
        Buffer.concat(parts.map((part, i) => (i === 0 ? part : part.subarray(part.indexOf(0x0a) + 1)))),
      ]
    }),
  )
  const sums = sumsBefore(out, before)
  const summed = made.map((file): SummedFile => {
    const [name, [hash, size]] = file
    return { file: name, size, sha256: sums.get(`${hash} ${name}`) ?? sha256(bytesOf(name)) }
  })
  for (const [file, bytes] of whole) summed.push({ file, size: bytes.length, sha256: sha256(bytes) })
  summed.sort((a, b) => (a.file < b.file ? -1 : 1))
  return new Map<string, string | Uint8Array>([...whole, ...dataPackage(summed, site)])
}

/** The sums that the publishing before wrote, by the hash (as the manifest has it) and the name of the file. */
function sumsBefore(out: string, { units, planned }: SiteBefore): ReadonlyMap<string, string> {
  const written = units.data?.files[sumsFile]
  const bytes = planned === null && written ? readAsWritten(out, sumsFile, written[0]) : null
  if (bytes === null) return new Map()
  const hashes = new Map(
    Object.values(units).flatMap(({ files }) =>
      Object.entries(files).flatMap(([name, [hash]]) => (name.startsWith('data/') ? [[name, hash]] : [])),
    ) as [string, string][],
  )
  const lines = Buffer.from(bytes).toString('utf8').split('\n')
  return new Map(
    lines
      .filter(line => line !== '')
      .map(line => [line.slice(0, 64), `data/${line.slice(66)}`] as const)
      .map(([sum, name]) => [`${hashes.get(name)} ${name}`, sum]),
  )
}
