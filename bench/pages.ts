/**
 * How long the pages take, one after the other, each address once: `node bench/pages.ts [DIR] [--each N] [--only TYPE]`.
 * DIR defaults to the shared corpus; N bounds how many pages of a type are asked for (300). Milliseconds of wall time,
 * the processor time of a page, and how often one could have compressed the page in the time that making it took: a
 * ratio that says the same on a busy machine. Exits with 1 where a type's p95 is over 50 ms.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { openIndex } from '../src/index/sqlite/index.ts'
import { ensureBuilt } from '../src/pipeline/ensure-built.ts'
import { createApp } from '../src/web/app.ts'
import { drawPiece, seeded } from '../test/draw-pieces.ts'
import { sharedFolder } from '../test/needs.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { each: { type: 'string', default: '300' }, only: { type: 'string' } },
})
const each = Number(values.each)
const shared = sharedFolder()
const folder = positionals[0] ?? (shared === null ? null : join(shared, 'corpus'))
if (folder === null) throw new Error('Name a folder of notices: node bench/pages.ts DIR')

/** Milliseconds that 95 of 100 pages of a type may take. */
const target = 50

const next = seeded(20251122)

/** Up to `each` of a list, in an order drawn by lot. */
const drawn = <T>(list: readonly T[], most = each): T[] =>
  list
    .map(item => ({ item, lot: next() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, most)
    .map(({ item }) => item)

const words =
  '漏えい 漏洩 委託 不正アクセス ランサムウェア VPN メール 誤送信 個人情報 クラウド サーバー 暗号化 フィッシング 大学 病院 従業員 調査 復旧 再発防止 警察'.split(
    ' ',
  )

const cache = mkdtempSync(join(tmpdir(), 'tenmatsu-bench-'))
try {
  const { archive } = await ensureBuilt(folder, { cache })
  const index = openIndex(archive.indexFile)
  const app = createApp({ index: () => index })
  const notices = index.entries()
  const incidents = await index.profiles()
  const roots = await index.roots()
  const { all: organisations } = await index.organisations()
  const texts = drawn(notices, 100).map(({ id }) => index.row(id)!.document.text)
  const pieces = Array.from({ length: each }, (_, i) =>
    i % 3 === 0
      ? `${drawn(words, 2).join(' ')}`
      : i % 3 === 1
        ? `"${drawPiece(texts, next)}"`
        : drawn(words, 1)[0]!,
  )
  const statuses = ['confirmed', 'possible', 'not_found', 'investigating', 'ruled_out', 'not_stated']
  const pages: Readonly<Record<string, readonly string[]>> = {
    home: ['/', '/?lang=en'],
    trends: [
      '/trends',
      '/trends?unit=notice',
      '/trends?unit=root_event',
      '/trends?type=ransomware',
      '/trends?from=2025-06',
    ],
    notices: Array.from({ length: Math.min(each, 30) }, (_, i) => `/notices?page=${i + 1}`),
    searches: pieces.map((q, i) => `/notices?q=${encodeURIComponent(q)}&page=${1 + (i % 2)}`),
    notice: drawn(notices).map(({ id }) => `/notices/${id}`),
    incidents: Array.from({ length: Math.min(each, 20) }, (_, i) => `/incidents?page=${i + 1}`).concat(
      statuses.flatMap(leak => [
        `/incidents?leak=${leak}`,
        `/incidents?leak=${leak}&q=${encodeURIComponent('委託')}`,
      ]),
    ),
    incident: drawn(incidents).map(({ id }) => `/incidents/${id}`),
    compare: Array.from(
      { length: Math.min(each, 100) },
      () =>
        `/compare?incidents=${drawn(incidents, 2)
          .map(({ id }) => id)
          .join(',')}`,
    ),
    roots: [
      '/roots',
      '/roots?sort=newest',
      '/roots?sort=oldest',
      '/roots?from=2025',
      '/roots?from=2025-06&to=2025-12',
    ],
    root: roots.map(({ id }) => `/roots/${id}`),
    organisations: Array.from({ length: Math.min(each, 20) }, (_, i) => `/organisations?page=${i + 1}`),
    organisation: drawn(organisations).map(({ id }) => `/organisations/${id}`),
    suppliers: Array.from(
      { length: Math.min(each, 30) },
      () =>
        `/suppliers?names=${encodeURIComponent(
          drawn(organisations, 20)
            .map(({ name }) => name)
            .join('\n'),
        )}`,
    ),
    others: ['/news', '/doubts', '/problems', '/variants', '/about', '/api', '/compare', '/playground'],
  }
  let over = 0
  for (const [type, addresses] of Object.entries(pages)) {
    if (values.only !== undefined && values.only !== type) continue
    const times: number[] = []
    let [bytes, compressing] = [0, 0]
    const used = process.cpuUsage()
    for (const address of addresses) {
      const started = performance.now()
      const answer = await app.request(address, { headers: { 'Accept-Language': 'ja' } })
      const body = Buffer.from(await answer.arrayBuffer())
      times.push(performance.now() - started)
      if (answer.status !== 200 && answer.status !== 404) throw new Error(`${answer.status} ${address}`)
      const before = performance.now()
      gzipSync(body)
      compressing += performance.now() - before
      bytes += body.length
    }
    const { user, system } = process.cpuUsage(used)
    const sorted = times.toSorted((a, b) => a - b)
    const at = (p: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0
    const whole = times.reduce((sum, ms) => sum + ms, 0)
    const processor = ((user + system) / 1000 - compressing) / addresses.length
    const slowest = addresses[times.indexOf(at(1))]!.slice(0, 60)
    const first = times[0]!.toFixed(1)
    if (addresses.length >= 20 && at(0.95) > target) over++
    console.log(
      `${type.padEnd(14)} ${String(addresses.length).padStart(4)} pages  p50 ${at(0.5).toFixed(1).padStart(6)}  p95 ${at(0.95).toFixed(1).padStart(6)}  max ${at(1).toFixed(1).padStart(6)}  first ${first.padStart(6)} ms  processor ${processor.toFixed(1).padStart(5)} ms a page  ${(bytes / addresses.length / 1000).toFixed(0).padStart(4)} kB  ${(whole / compressing).toFixed(1).padStart(5)} times its compression  slowest ${slowest}`,
    )
  }
  index.close()
  if (over > 0) process.exitCode = 1
} finally {
  rmSync(cache, { recursive: true })
}
