/**
 * Adds a list of addresses from a faulty server on 127.0.0.1 (test/faulty-server.ts), a fifth of them faulty, and says
 * how long it took, in how much memory, and what became of them; then adds another list in a process that is killed at
 * random moments and started again, and counts what was lost or doubled.
 *   node bench/fetch.ts [--addresses 1000] [--kills 20] [--json]
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readCaptures } from '../src/archive/captures.ts'
import { openJournal } from '../src/archive/fetch-journal.ts'
import { initArchive } from '../src/archive/init-archive.ts'
import { readLog } from '../src/archive/log.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import { addAll } from '../src/pipeline/adding/add-all.ts'
import { readAddressList, targetOf } from '../src/pipeline/adding/target.ts'
import { openFetcher } from '../src/sources/fetch/fetcher.ts'
import { listFiles } from '../src/sources/list-files.ts'
import { faultNames, startFaultyServer } from '../test/faulty-server.ts'

const { values } = parseArgs({
  options: {
    addresses: { type: 'string', default: '1000' },
    kills: { type: 'string', default: '20' },
    json: { type: 'boolean' },
    /** The process that adds, so that its memory is its own: archive and list. */
    only: { type: 'string', multiple: true },
  },
})

if (values.only) {
  const [folder, list] = values.only as [string, string]
  const archive = openArchive(folder)
  const journal = openJournal(archive.home)
  const targets = readAddressList(list)
    .filter(address => !journal.last(address))
    .map(address => targetOf(address))
  // Impatient, so that faults of time cost a second each; the rest is as it is outside.
  const limits = {
    interval: 0,
    perHost: 6,
    attempts: 2,
    backOff: 10,
    firstByte: 1000,
    idle: 1000,
    whole: 3000,
    patience: 1e9,
  }
  const fetcher = openFetcher({ allowLoopback: true, limits })
  for await (const { target } of addAll(archive, targets, { fetcher, decide: () => 'keep' }))
    process.send?.(target.kind === 'address' ? target.address : '')
  console.log(JSON.stringify({ megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }))
  process.exit(0)
}

const scratch = mkdtempSync(join(tmpdir(), 'tenmatsu-bench-'))
const server = await startFaultyServer()
try {
  const whole = await addOnce(Number(values.addresses))
  const killed = await addKilled(Math.ceil(Number(values.addresses) / 5), Number(values.kills))
  if (values.json) console.log(JSON.stringify({ whole, killed }))
  else {
    console.log(`${whole.addresses} addresses: ${whole.seconds} s, peak ${whole.megabytes} MB`)
    console.log(
      `  outcomes ${JSON.stringify(whole.outcomes)}, without any ${whole.lost}, twice ${whole.doubled}`,
    )
    console.log(`${killed.addresses} addresses, killed ${killed.kills} times:`)
    console.log(
      `  without outcome ${killed.lost}, twice ${killed.doubled}, notices ${killed.notices} (the journal names ${killed.expected}), captures ${killed.captures}, faults of the log ${killed.logFaults}`,
    )
  }
} finally {
  await server.close()
  rmSync(scratch, { recursive: true, force: true })
}

function start(folder: string, list: string): ChildProcess {
  const script = fileURLToPath(import.meta.url)
  return spawn(process.execPath, [script, '--only', folder, '--only', list], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
}

/** An archive and a list of addresses to add to it. */
function made(name: string, addresses: readonly string[]): { folder: string; list: string } {
  const folder = join(scratch, name)
  initArchive(folder)
  const list = `${folder}.txt`
  writeFileSync(list, addresses.join('\n'))
  return { folder, list }
}

function isGood(address: string): boolean {
  return /\/(?:notice|gzip|brotli)\//.test(address)
}

function addressesOf(n: number): string[] {
  // A site that asks for hours would be left alone, and with it the rest of the list: it has but one host.
  const faults = faultNames.filter(f => !isGood(`/${f}/`) && f !== 'error-503')
  return Array.from({ length: n }, (_, i) => {
    const fault =
      i % 5 === 4 ? faults[Math.floor(i / 5) % faults.length]! : ['notice', 'gzip', 'brotli'][i % 3]!
    return `${server.origin}/${fault}/${i}`
  })
}

interface Line {
  readonly address: string
  readonly outcome: string
  readonly notices?: readonly string[]
}

function journalled(folder: string): Line[] {
  const lines = readFileSync(join(folder, 'fetches.jsonl'), 'utf8').trimEnd().split('\n')
  return lines.map(line => JSON.parse(line) as Line)
}

function missed(addresses: readonly string[], folder: string): { lost: number; doubled: number } {
  const lines = journalled(folder)
  const known = new Set(lines.map(line => line.address))
  return { lost: addresses.filter(a => !known.has(a)).length, doubled: lines.length - known.size }
}

async function addOnce(n: number) {
  const addresses = addressesOf(n)
  const { folder, list } = made('whole', addresses)
  const started = performance.now()
  const child = start(folder, list)
  let out = ''
  child.stdout!.on('data', (text: Buffer) => {
    out += text
  })
  await new Promise(done => child.once('close', done))
  const outcomes: Record<string, number> = {}
  for (const { outcome } of journalled(folder)) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  return {
    addresses: n,
    seconds: Math.round((performance.now() - started) / 100) / 10,
    megabytes: (JSON.parse(out) as { megabytes: number }).megabytes,
    outcomes,
    ...missed(addresses, folder),
  }
}

async function addKilled(n: number, wanted: number) {
  const addresses = addressesOf(n)
  const { folder, list } = made('killed', addresses)
  let kills = 0
  for (let isDone = false; !isDone; ) {
    const child = start(folder, list)
    const end = new Promise<boolean>(done => child.once('exit', code => done(code === 0)))
    if (kills < wanted) {
      // Some while after the process has begun to work; now and then before.
      await Promise.race([end, new Promise(go => child.once('message', go)), wait(4000 * Math.random())])
      await wait(300 * Math.random())
      if (child.exitCode === null && child.kill('SIGKILL')) kills++
    }
    isDone = await end
  }
  const notices = listFiles(join(folder, 'notices')).files.length
  return {
    addresses: n,
    kills,
    ...missed(addresses, folder),
    notices,
    captures: readCaptures(folder).length,
    expected: new Set(journalled(folder).flatMap(line => line.notices ?? [])).size,
    logFaults: readLog(folder).faults.length,
  }
}
