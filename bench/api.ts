/**
 * Measures the HTTP API over an archive: `node bench/api.ts [ARCHIVE] [--cache DIR] [--requests N] [--at-once N]`.
 * As many requests as `--at-once` are under way at any time, each at an address of its own, so that no answer is one
 * that was given before; a tenth of each kind of question. The client is a process of its own on the same machine,
 * with connections that are kept; it reads every answer whole, and afterwards holds each to what was asked. In turn
 * with it, a bare HTTP server gives it as many bytes without any question: what this machine does at best meanwhile.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, createServer, get } from 'node:http'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cache: { type: 'string' },
    requests: { type: 'string', default: '5000' },
    'at-once': { type: 'string', default: '50' },
    target: { type: 'string', default: '50' },
    /** Requests before any is counted, of other addresses: the server is started anew for each measurement. */
    warming: { type: 'string', default: '1000' },
    /** Milliseconds and bytes of each kind of question and of each tenth of the run. */
    detail: { type: 'boolean' },
    /** Serves bytes of these sizes, at /0, /1 and so on: what the bench itself starts beside the server. */
    bare: { type: 'string' },
    /** What the server's Node is given, parted by spaces: --node '--cpu-prof'. */
    node: { type: 'string' },
  },
})
if (values.bare !== undefined) {
  const bodies = values.bare.split(',').map(size => Buffer.alloc(Number(size), 'x'))
  const bare = createServer((request, response) => response.end(bodies[Number(request.url!.slice(1))]))
  bare.listen(0, '127.0.0.1', () =>
    console.log(`http://127.0.0.1:${(bare.address() as { port: number }).port}/`),
  )
  await once(process, 'SIGINT')
  process.exit(0)
}
const archive = positionals[0] ?? fileURLToPath(new URL('../../shared/corpus', import.meta.url))
const atOnce = Number(values['at-once'])
const requests = Number(values.requests)
const warming = Number(values.warming)
const target = Number(values.target)

const main = fileURLToPath(new URL('../src/cli/main.js', import.meta.url))
const cache = values.cache === undefined ? [] : ['--cache', values.cache]
const flags = values.node === undefined ? [] : values.node.split(' ')
/** Starts a server that prints its address. */
async function started(program: readonly string[]) {
  const server = spawn(process.execPath, program)
  let said = ''
  server.stdout.on('data', chunk => {
    said += chunk
  })
  server.stderr.on('data', chunk => process.stderr.write(chunk))
  server.on('exit', code => {
    if (!/http:/.test(said)) process.exit(code || 1)
  })
  while (!/http:\S+\n/.test(said)) await once(server.stdout, 'data')
  return {
    base: /http:\S+/.exec(said)![0].replace(/\/$/, ''),
    pid: server.pid!,
    stop: async () => {
      server.kill('SIGINT')
      await once(server, 'exit')
    },
  }
}
const server = await started([...flags, main, 'serve', '--archive', archive, '--port', '0', ...cache])

/** Milliseconds of processor time that a process has used, where the system tells (proc(5): 1/100 s). */
function processorTime(pid: number): number | null {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ').slice(13, 15)
    return (Number(user) + Number(system)) * 10
  } catch {
    return null
  }
}

/** Bytes that a process has held in memory at most, where the system tells (VmHWM of proc(5)). */
function peakMemory(pid: number): number | null {
  try {
    return 1024 * Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1])
  } catch {
    return null
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: atOnce })

interface Got {
  /** Until the whole answer is here. */
  readonly ms: number
  readonly status: number
  readonly body: Buffer
}

function timed(address: string): Promise<Got> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    get(address, { agent }, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('end', () =>
        resolve({
          ms: performance.now() - started,
          status: response.statusCode!,
          body: Buffer.concat(parts),
        }),
      )
    }).on('error', reject)
  })
}

const ask = async <T>(path: string): Promise<T> =>
  JSON.parse((await timed(server.base + path)).body.toString()) as T

/** The ids of a whole list, which has several pages. */
async function idsOf(query: string, items: string): Promise<string[]> {
  const ids: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const more: string = cursor === '' ? '' : `&cursor=${cursor}`
    const answer = await ask<Record<string, unknown>>(
      `/api/v1/${query}${query.includes('?') ? '&' : '?'}perPage=200&fields=${items}.id,nextCursor${more}`,
    )
    ids.push(...(answer[items] as { id: string }[]).map(({ id }) => id))
    cursor = answer.nextCursor as string | null
  }
  return ids
}

const words =
  '漏えい 漏洩 委託 不正アクセス ランサムウェア VPN メール 誤送信 個人情報 クラウド サーバー 暗号化 フィッシング 大学 病院 従業員 調査 復旧 再発防止 警察'.split(
    ' ',
  )
const notices = await idsOf('search-notices', 'hits')
const incidents = await idsOf('list-incidents', 'incidents')
/** Every incident that traces back to one root event alone: a name of it. */
const rootNames: string[] = []
{
  const seen = new Map<string, number>()
  for (const root of await idsOf('list-roots', 'roots'))
    for (const id of await idsOf(`list-incidents?root=${root}`, 'incidents'))
      seen.set(id, (seen.get(id) ?? 0) + 1)
  for (const [id, times] of seen) if (times === 1) rootNames.push(id)
}

const at = <T>(list: readonly T[], i: number): T => list[i % list.length]!
/** The i-th of all names, in an address that no other i has. */
const named = (list: readonly string[], i: number): string =>
  `${at(list, i)}${at(['', '&lang=ja', '&lang=en'], Math.floor(i / list.length))}`
/** The i-th of all ways to take one of each list: of as many addresses as their lengths multiplied, none twice. */
function mix(i: number, ...lists: readonly (readonly (string | number)[])[]): string[] {
  let left = i
  return lists.map(list => {
    const one = at(list, left)
    left = Math.floor(left / list.length)
    return encodeURIComponent(one)
  })
}
const pages = Array.from({ length: 10 }, (_, i) => i + 1)
const days = Array.from({ length: 28 }, (_, i) => String(i + 1).padStart(2, '0'))
const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))
const statuses = ['confirmed', 'possible', 'not_found', 'investigating', 'not_stated']

interface Kind {
  readonly name: string
  readonly path: (i: number) => string
  /** Whether an answer may be one to the i-th of these questions. */
  readonly fits: (answer: Record<string, never>, i: number) => boolean
}

const isPage = (answer: Record<string, unknown>, items: string): boolean => {
  const [total, perPage, page, shown] = [answer.total, answer.perPage, answer.page, answer[items]]
  if (!Array.isArray(shown)) return false
  return (
    shown.length ===
    Math.max(0, Math.min(Number(perPage), Number(total) - (Number(page) - 1) * Number(perPage)))
  )
}

const kinds: readonly Kind[] = [
  {
    name: 'search for a word',
    path: i => {
      const [word, page, day, sort] = mix(i, words, pages.slice(0, 3), days, ['relevance', 'newest'])
      return `search-notices?q=${word}&perPage=20&page=${page}&to=2026-12-${day}&sort=${sort}`
    },
    fits: answer => isPage(answer, 'hits'),
  },
  {
    name: 'a notice',
    path: i => `show-notice?notice=${named(notices, i)}`,
    fits: (answer, i) => answer.id === at(notices, i) && answer.document !== undefined,
  },
  {
    name: 'incidents',
    path: i => {
      const [page, sort, day] = mix(
        i,
        Array.from({ length: 40 }, (_, p) => p + 1),
        ['newest', 'oldest', 'most-notices'],
        days,
      )
      return `list-incidents?perPage=20&page=${page}&sort=${sort}&to=2026-12-${day}`
    },
    fits: answer => isPage(answer, 'incidents'),
  },
  {
    name: 'an incident',
    path: i => `show-incident?incident=${named(incidents, i)}`,
    fits: (answer, i) => answer.id === at(incidents, i) && answer.notices !== undefined,
  },
  {
    name: 'notices by leak',
    path: i => {
      const [leak, page, day, sort] = mix(i, statuses, pages, days, ['newest', 'oldest'])
      return `search-notices?leak=${leak}&perPage=20&page=${page}&to=2026-12-${day}&sort=${sort}`
    },
    fits: answer => isPage(answer, 'hits'),
  },
  {
    name: 'counts',
    path: i => {
      const [word, by, day, leak] = mix(i, words, ['year', 'month'], days, statuses)
      return `count-units?q=${word}&by=${by}&to=2026-12-${day}&leak=${leak}`
    },
    fits: answer => Array.isArray(answer.units) && Array.isArray(answer.periods),
  },
  {
    name: 'a root event',
    path: i => `show-root?root=${named(rootNames, i)}`,
    fits: answer => Array.isArray(answer.fan),
  },
  {
    name: 'changes',
    path: i => {
      const [day, month, year] = mix(i, days, months, [2018, 2019, 2020])
      return `list-changes?perPage=100&modifiedSince=${year}-${month}-${day}`
    },
    fits: answer => Array.isArray(answer.changes),
  },
  {
    name: 'search for two, some fields',
    path: i => {
      const [one, other, day] = mix(i, words, words.toReversed(), days)
      return `search-notices?q=${one}+${other}&fields=total,hits.id,hits.title&to=2026-12-${day}`
    },
    fits: answer => Array.isArray(answer.hits) && Object.keys(answer).join() === 'total,hits',
  },
  {
    name: 'root events',
    path: i => {
      const [page, month, year, sort, end] = mix(
        i,
        [1, 2],
        months,
        [2020, 2021, 2022, 2023, 2024, 2025],
        ['newest', 'most-notices', 'oldest'],
        [2026, 2027, 2028, 2029],
      )
      return `list-roots?perPage=20&page=${page}&from=${year}-${month}&sort=${sort}&to=${end}`
    },
    fits: answer => isPage(answer, 'roots'),
  },
]
interface Asked {
  readonly kind: Kind
  readonly i: number
  readonly path: string
}
const all = Array.from({ length: warming + requests }, (_, n): Asked => {
  const [kind, i] = [at(kinds, n), Math.floor(n / kinds.length)]
  return { kind, i, path: `/api/v1/${kind.path(i)}` }
})
const repeated = all.length - new Set(all.map(({ path }) => path)).size
if (repeated > 0) {
  await server.stop()
  throw new Error(`${repeated} addresses would be asked twice: fewer --requests`)
}

/** Asks everything, as many at once as are wanted. */
async function askAll(
  list: readonly Asked[],
  addressOf = ({ path }: Asked): string => server.base + path,
): Promise<(Asked & Got)[]> {
  const got: (Asked & Got)[] = []
  let next = 0
  const one = async (): Promise<void> => {
    while (next < list.length) {
      const asked = list[next++]!
      got.push({ ...asked, ...(await timed(addressOf(asked))) })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return got
}

const first = await askAll(all.slice(0, warming))
const sizes = kinds.map(({ name }) => {
  const alike = first.filter(({ kind }) => kind.name === name)
  return Math.round(alike.reduce((sum, { body }) => sum + body.length, 0) / Math.max(1, alike.length))
})
const bare = await started([fileURLToPath(import.meta.url), '--bare', sizes.join()])
const bareAddressOf = ({ kind }: Asked): string => `${bare.base}/${kinds.indexOf(kind)}`
await askAll(all.slice(0, warming), bareAddressOf)

/** What many requests took, tenth by tenth. */
interface Taken {
  readonly got: (Asked & Got)[]
  ms: number
  server: number
  client: number
}
const nothingYet = (): Taken => ({ got: [], ms: 0, server: 0, client: 0 })
const [taken, atBest] = [nothingYet(), nothingYet()]
async function askTenth(
  into: Taken,
  pid: number,
  list: readonly Asked[],
  addressOf?: (asked: Asked) => string,
): Promise<void> {
  const [at, used, usedHere] = [performance.now(), processorTime(pid), processorTime(process.pid)]
  into.got.push(...(await askAll(list, addressOf)))
  into.ms += performance.now() - at
  into.server += (processorTime(pid) ?? Number.NaN) - (used ?? 0)
  into.client += (processorTime(process.pid) ?? Number.NaN) - (usedHere ?? 0)
}
for (let tenth = 0; tenth < 10; tenth++) {
  const list = all.slice(warming + (tenth * requests) / 10, warming + ((tenth + 1) * requests) / 10)
  await askTenth(taken, server.pid, list)
  await askTenth(atBest, bare.pid, list, bareAddressOf)
}
const { got } = taken

function wrongOf({ status, body, kind, i }: Asked & Got): string | null {
  if (status !== 200) return String(status)
  try {
    return kind.fits(JSON.parse(body.toString()), i) ? null : 'an answer to another question'
  } catch {
    return 'no JSON'
  }
}
const errors = [...first, ...got].flatMap(one => {
  const wrong = wrongOf(one)
  return wrong === null ? [] : [`${wrong}: ${one.path}`]
})

/** What a part of all are at most, in milliseconds. */
function part(list: readonly Got[], share: number): number {
  const sorted = list.map(({ ms }) => ms).sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
const figures = (list: readonly Got[]): string =>
  [0.5, 0.95, 0.99].map(share => `p${share * 100} ${part(list, share).toFixed(1)} ms`).join(', ')
const processorTimes = ({ server, client }: Taken): string =>
  Number.isNaN(server)
    ? ''
    : `; processor time a request ${(server / requests).toFixed(2)} ms of the server, ${(client / requests).toFixed(2)} ms of the client`
console.log(
  `${requests} requests, ${atOnce} at once: ${figures(got)}, ${Math.round((requests * 1000) / taken.ms)}/s, errors ${errors.length}${processorTimes(taken)}`,
)
console.log(
  `  in turn with it, a bare server with as many bytes: ${figures(atBest.got)}${processorTimes(atBest)}`,
)
console.log(
  `  the API to it: p95 ${(part(got, 0.95) / part(atBest.got, 0.95)).toFixed(2)} times, processor time ${(taken.server / atBest.server).toFixed(2)} times`,
)
const memory = peakMemory(server.pid)
if (memory !== null) console.log(`  memory of the server at most: ${Math.round(memory / 1e6)} MB`)
if (first.length > 0) console.log(`  before, while it was new (${warming} requests): ${figures(first)}`)
if (values.detail) {
  for (const [name, list] of Map.groupBy(got, ({ kind }) => kind.name)) {
    const bytes = list.reduce((sum, { body }) => sum + body.length, 0) / list.length
    console.log(`  ${name}: ${figures(list)}, ${(bytes / 1000).toFixed(1)} kB`)
  }
  for (let tenth = 0; tenth < 10; tenth++)
    console.log(
      `  tenth ${tenth + 1}: ${figures(got.slice((tenth * requests) / 10, ((tenth + 1) * requests) / 10))}`,
    )
}
for (const error of errors.slice(0, 5)) console.log(`  ${error}`)
agent.destroy()
await Promise.all([server.stop(), bare.stop()])
if (errors.length > 0 || part(got, 0.95) > target) process.exitCode = 1
