/**
 * Measures the HTTP API over an archive: `node bench/api.ts [ARCHIVE] [--cache DIR] [--requests N] [--at-once N]`.
 * As many requests as `--at-once` are under way at any time, each of another question; the figures are those of a
 * client on the same machine, which shares its processors with the server.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cache: { type: 'string' },
    requests: { type: 'string', default: '5000' },
    'at-once': { type: 'string', default: '50' },
    target: { type: 'string', default: '50' },
  },
})
const archive = positionals[0] ?? fileURLToPath(new URL('../../shared/corpus', import.meta.url))
const atOnce = Number(values['at-once'])
const requests = Number(values.requests)
const target = Number(values.target)

const main = fileURLToPath(new URL('../src/cli/main.js', import.meta.url))
const cache = values.cache === undefined ? [] : ['--cache', values.cache]
const server = spawn(process.execPath, [main, 'serve', '--archive', archive, '--port', '0', ...cache])
let said = ''
server.stdout.on('data', chunk => {
  said += chunk
})
server.stderr.on('data', chunk => process.stderr.write(chunk))
while (!/http:\S+/.test(said)) await once(server.stdout, 'data')
const base = /http:\S+/.exec(said)![0].replace(/\/$/, '')

/** Milliseconds of processor time that the server has used, where the system tells (proc(5): 1/100 s). */
function processorTime(): number | null {
  try {
    const [user, system] = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(' ').slice(13, 15)
    return (Number(user) + Number(system)) * 10
  } catch {
    return null
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: atOnce })

/** Milliseconds until the whole answer is here, and what it is. */
function timed(path: string): Promise<{ ms: number; status: number; body: string }> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    get(`${base}${path}`, { agent }, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('end', () =>
        resolve({
          ms: performance.now() - started,
          status: response.statusCode!,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      )
    }).on('error', reject)
  })
}

const ask = async <T>(path: string): Promise<T> => JSON.parse((await timed(path)).body) as T

const words =
  '漏えい 漏洩 委託 不正アクセス ランサムウェア VPN メール 誤送信 個人情報 クラウド サーバー 暗号化 フィッシング 大学 病院 従業員 調査 復旧 再発防止 警察'.split(
    ' ',
  )
const { hits } = await ask<{ hits: { id: string }[] }>('/api/v1/search-notices?perPage=200')
const { incidents } = await ask<{ incidents: { id: string }[] }>('/api/v1/list-incidents?perPage=200')
const { roots } = await ask<{ roots: { id: string }[] }>('/api/v1/list-roots')
const at = <T>(list: readonly T[], i: number): T => list[i % list.length]!

/** One request after the other of another kind, with parameters that differ. */
const kinds: readonly ((i: number) => string)[] = [
  i => `/api/v1/search-notices?q=${encodeURIComponent(at(words, i))}&perPage=20&page=${1 + (i % 3)}`,
  i => `/api/v1/show-notice?notice=${at(hits, i).id}`,
  i => `/api/v1/list-incidents?perPage=20&page=${1 + (i % 40)}`,
  i => `/api/v1/show-incident?incident=${at(incidents, i).id}`,
  i =>
    `/api/v1/search-notices?leak=${at(['confirmed', 'possible', 'not_found'], i)}&perPage=20&page=${1 + (i % 10)}`,
  i => `/api/v1/count-units?q=${encodeURIComponent(at(words, i))}`,
  i => `/api/v1/show-root?root=${at(roots, i).id}`,
  i => `/api/v1/list-changes?perPage=100&modifiedSince=2020-01-${String(1 + (i % 28)).padStart(2, '0')}`,
  i =>
    `/api/v1/search-notices?q=${encodeURIComponent(`${at(words, i)} ${at(words, i + 7)}`)}&fields=total,hits.id,hits.title`,
  i => `/api/v1/list-roots?perPage=20&page=${1 + (i % 2)}`,
]
const paths = Array.from({ length: requests }, (_, i) =>
  kinds[i % kinds.length]!(Math.floor(i / kinds.length)),
)

for (const path of paths.slice(0, 200)) await timed(path)
const times: { ms: number; path: string }[] = []
const errors: string[] = []
let next = 0
const [started, used] = [performance.now(), processorTime()]
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    while (next < paths.length) {
      const path = paths[next++]!
      const { ms, status } = await timed(path)
      times.push({ ms, path })
      if (status !== 200) errors.push(`${status} ${path}`)
    }
  }),
)
const seconds = (performance.now() - started) / 1000
const of = (list: readonly number[], part: number): string =>
  (list[Math.min(list.length - 1, Math.floor(list.length * part))] ?? 0).toFixed(1)
const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b)
console.log(
  `${requests} requests, ${atOnce} at once: p50 ${of(sorted, 0.5)} ms, p95 ${of(sorted, 0.95)} ms, p99 ${of(sorted, 0.99)} ms, ${Math.round(requests / seconds)}/s, errors ${errors.length}`,
)
const usedNow = processorTime()
if (used !== null && usedNow !== null)
  console.log(`  the server: ${((usedNow - used) / requests).toFixed(2)} ms of processor time a request`)
for (const [name, list] of Map.groupBy(times, ({ path }) => path.replace(/\?.*/, '')))
  console.log(
    `  ${name}: p95 ${of(
      list.map(({ ms }) => ms).sort((a, b) => a - b),
      0.95,
    )} ms of ${list.length}`,
  )
for (const error of errors.slice(0, 5)) console.log(`  ${error}`)
agent.destroy()
server.kill()
if (errors.length > 0 || Number(of(sorted, 0.95)) > target) process.exitCode = 1
