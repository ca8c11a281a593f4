import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { initArchive } from '../src/archive/init-archive.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import type { BuildIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { type BuildOptions, build } from '../src/pipeline/build.ts'
import { listFiles } from '../src/sources/list-files.ts'
import { lastingBytes, temporaryFolder, write } from './archive-folders.ts'
import { seeded } from './draw-pieces.ts'
import { indexTables } from './index-tables.ts'
import { sharedFolder, skipUnless } from './needs.ts'
import { runCommand } from './run-command.ts'
import { failingDisk, failingIndex } from './stopping.ts'

const told = (title: string, date: string, organisation: string, address: string, body: string): string =>
  `# 公表概要\n- ${title}\n- ${date}\n- ${organisation}\n- ${address}\n\n# 本文\n${body}\n`

const firms = ['あさひ製菓', 'ゆうなぎ運輸', 'こだま書店', 'はるかぜ園芸', 'みなもと電機', 'つきしろ薬品']
const vendor = '株式会社みどり印刷'

/** It cites a report that is not in hand. */
const citing = '2025/09/10_株式会社ほしぞら観光.md'

/** Firms with series of reports, a vendor, and its clients, some of which leave it unnamed. */
function archiveOfNotices(): Record<string, string> {
  const files: Record<string, string> = {}
  for (const [n, firm] of firms.entries()) {
    const who = `株式会社${firm}`
    const site = `https://firm${n}.example/news`
    const first = `2025年${n + 1}月5日`
    files[`2025/0${n + 1}/05_${who}.md`] = told(
      '不正アクセスに関するお知らせ（第1報）',
      first,
      who,
      `${site}/1.html`,
      `2025年${n + 1}月2日、当社のサーバーが第三者による不正アクセスを受けました。お客様${120 + n}名の情報が漏えいしたおそれがあります。`,
    )
    files[`2025/0${n + 2}/20_${who}.md`] = told(
      '不正アクセスに関するお知らせ（第2報）',
      `2025年${n + 2}月20日`,
      who,
      `${site}/2.html`,
      `${first}にお知らせしたとおり、2025年${n + 1}月2日、当社のサーバーが不正アクセスを受けました。調査の結果、情報の漏えいは確認されておりません。`,
    )
  }
  files[citing] = told(
    '不正アクセスに関するお知らせ（最終報）',
    '2025年9月10日',
    '株式会社ほしぞら観光',
    'https://hoshizora.example/9',
    '2025年8月20日に公表いたしました第1報のとおり、2025年8月18日、当社のサーバーが不正アクセスを受けました。',
  )
  files[`2025/07/01_${vendor}.md`] = told(
    'ランサムウェア被害について',
    '2025年7月1日',
    vendor,
    'https://midori.example/1',
    '2025年6月28日、当社のサーバーがランサムウェアの被害を受けました。',
  )
  for (const [n, place] of ['青空市', '夕空市', '星空町', '月影村'].entries())
    files[`2025/07/0${n + 3}_${place}.md`] = told(
      '委託先における被害について',
      `2025年7月${n + 3}日`,
      place,
      `https://place${n}.example/news`,
      `2025年6月28日、本市が名簿の印刷を委託している${n === 3 ? '事業者' : vendor}において、ランサムウェアによる被害が発生し、名簿に載る個人情報が漏えいしたおそれがあります。本件につきましては警察に相談のうえ、個人情報保護委員会に報告いたしました。`,
    )
  return files
}

interface Kept {
  /** Where the notices lie. */
  readonly folder: string
  /** An archive that reads them in place, and keeps decisions. */
  readonly home: string
}

function kept(files: Readonly<Record<string, string>> | string): Kept {
  const folder = temporaryFolder()
  if (typeof files === 'string') cpSync(files, folder, { recursive: true })
  else write(folder, files)
  const home = join(temporaryFolder(), 'mine')
  initArchive(home, folder)
  return { folder, home }
}

const built = ({ home }: Kept, options: BuildOptions = {}) =>
  build(openArchive(home), { workers: 0, ...options })

/** What the same archive gives without what was built before: the ids are its own, and stay. */
async function builtAnew({ home, folder }: Kept) {
  const copy = join(temporaryFolder(), 'mine')
  cpSync(home, copy, { recursive: true, filter: path => !path.includes('index.sqlite') })
  rmSync(join(copy, 'derived'), { recursive: true, force: true })
  write(copy, {
    'tenmatsu.json': readFileSync(join(home, 'tenmatsu.json'), 'utf8').replace(
      /"from": "[^"]*"/,
      `"from": ${JSON.stringify(folder)}`,
    ),
  })
  await built({ folder, home: copy })
  return { tables: indexTables(join(copy, 'index.sqlite')), bytes: lastingBytes(copy) }
}

async function assertAsAnew(archive: Kept, after: string): Promise<void> {
  const anew = await builtAnew(archive)
  const tables = indexTables(join(archive.home, 'index.sqlite'))
  for (const [name, rows] of Object.entries(anew.tables))
    assert.deepEqual(tables[name], rows, `${name} after ${after}`)
  assert.deepEqual(lastingBytes(archive.home), anew.bytes, `files after ${after}`)
}

const markdownIn = (folder: string): string[] => listFiles(folder).files.map(({ path }) => path)

/** One change after another, each followed by a build; `next` draws which. */
async function change(archive: Kept, next: () => number, turn: number, decided: string[]): Promise<string> {
  const { folder, home } = archive
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!
  const path = pick(markdownIn(folder))
  const text = readFileSync(join(folder, path), 'utf8')
  const rewrite = (changed: string, to = path): void => {
    write(folder, { [to]: changed })
    utimesSync(join(folder, to), 1_700_000_000 + turn, 1_700_000_000 + turn)
  }
  const decisions = join(home, 'decisions')
  const others = markdownIn(folder).filter(other => other !== path)
  const decide = async (...words: string[]): Promise<void> => {
    const { code, err } = await runCommand([...words, '--archive', home])
    // A fact may not be there to be rejected, and a decision can be withdrawn once.
    if (code === 0) decided.push(words[0]!)
    else assert.match(err, /no fact|already|stands? no|withdrawn|no "/, err)
  }
  const acts: Readonly<Record<string, () => unknown>> = {
    'a text': () => rewrite(`${text}追って掲示します。${turn}\n`),
    'a status': () =>
      rewrite(
        text.replace('# 本文\n', `# 本文\nお客様${1000 + turn}名の情報が漏えいしたことを確認しました。\n`),
      ),
    'a day': () => rewrite(text.replace(/(20\d\d年\d{1,2})月\d{1,2}日/, `$1月${1 + (turn % 27)}日`)),
    'one more': () => rewrite(text.replace('第1報', '第3報'), path.replace(/(\d\d)_/, `28_${turn}`)),
    'another client': () =>
      rewrite(
        told(
          '委託先における被害について',
          '2025年7月9日',
          `第${turn}支所市`,
          `https://p${turn}.example/`,
          `2025年6月28日、本市が委託している${vendor}において被害が発生し、個人情報が漏えいしたおそれがあります。`,
        ),
        `2025/07/09_${turn}.md`,
      ),
    'one less': () => rmSync(join(folder, path)),
    'a move': () => renameSync(join(folder, path), join(folder, path.replace(/\.md$/, `${turn}.md`))),
    'a judgement': () =>
      decide('judge', path, pick(others), pick(['--same', '--different']), '--because', `turn ${turn}`),
    // Nearly every notice has one.
    'a fact': () => decide('reject', path, 'report-stage', '--because', `turn ${turn}`),
    'a withdrawal': () => {
      const [first] = existsSync(decisions) ? readdirSync(decisions).sort() : []
      return first && decide('undo', first.replace(/\.json$/, ''), '--because', `turn ${turn}`)
    },
  }
  const names = Object.keys(acts)
  const name = names[turn % names.length]!
  await acts[name]!()
  return `${name} (${turn}: ${path})`
}

/** @param each After how many changes the index is held against one made from nothing. */
async function changeAndCompare(archive: Kept, seed: number, turns: number, each: number): Promise<void> {
  const next = seeded(seed)
  await built(archive)
  const [done, decided]: [string[], string[]] = [[], []]
  for (let turn = 0; turn < turns; turn++) {
    done.push(await change(archive, next, turn, decided))
    await built(archive)
    if (turn % each === each - 1) await assertAsAnew(archive, done.slice(-each).join(', '))
  }
  for (const command of ['judge', 'reject', 'undo']) assert.ok(decided.includes(command), command)
}

describe('a build after a change gives the index that a build from nothing gives', () => {
  for (const seed of [1, 2])
    it(`made notices, order ${seed}: texts, statuses, days, additions, removals, moves, decisions`, () =>
      changeAndCompare(kept(archiveOfNotices()), seed, 20, 1))

  const shared = sharedFolder()
  it('real notices of one month', skipUnless(shared, '../shared'), () =>
    changeAndCompare(kept(join(shared!, 'corpus/2025/05')), 5, 10, 2),
  )
})

const client = '2025/07/03_青空市.md'
const lone = '2025/03/05_株式会社こだま書店.md'

/** Ways to change an archive, and whether its notices are joined anew for it. */
const changes: Readonly<Record<string, { readonly joins: boolean; do(folder: string): void }>> = {
  'a text is corrected': {
    joins: false,
    do: folder => append(folder, lone, '追って掲示します。\n'),
  },
  'a leak is confirmed': {
    joins: false,
    do: folder => append(folder, lone, 'お客様4,312名の情報が漏えいしたことを確認しました。\n'),
  },
  'what stands before a report that is cited': {
    joins: false,
    do: folder =>
      write(folder, {
        [citing]: readFileSync(join(folder, citing), 'utf8').replace(
          '# 本文\n',
          '# 本文\n平素より格別のご高配を賜り、厚く御礼申し上げます。\n',
        ),
      }),
  },
  'the text of a client is corrected': {
    joins: true,
    do: folder => append(folder, client, '本市の名簿の印刷は、この事業者に毎年お願いしているものです。\n'),
  },
  'a client is gone': { joins: true, do: folder => rmSync(join(folder, client)) },
  'another report': {
    joins: true,
    do: folder =>
      write(folder, {
        '2025/08/01_株式会社こだま書店.md': readFileSync(join(folder, lone), 'utf8')
          .replace('第1報', '第3報')
          .replace('2025年3月5日', '2025年8月1日'),
      }),
  },
}

function append(folder: string, path: string, words: string): void {
  write(folder, { [path]: readFileSync(join(folder, path), 'utf8') + words })
}

describe('a build after one change', () => {
  for (const [what, { joins, do: make }] of Object.entries(changes)) {
    it(`${what}: ${joins ? 'joins anew' : 'changes its incident alone'}`, async () => {
      const archive = kept(archiveOfNotices())
      await built(archive)
      make(archive.folder)
      let puts = 0
      const counting = (file: string): BuildIndex => {
        const index = openIndex(file)
        const putIncidents: BuildIndex['putIncidents'] = change => {
          puts++
          index.putIncidents(change)
        }
        return { ...index, putIncidents }
      }
      await built(archive, { openIndex: counting })
      assert.equal(puts, joins ? 1 : 0)
      await assertAsAnew(archive, what)
    })

    it(`${what}: stopped before or after any change of the index, the next build completes`, async () => {
      for (const after of [false, true])
        for (let n = 1; ; n++) {
          const archive = kept(archiveOfNotices())
          await built(archive)
          make(archive.folder)
          const stopped = await built(archive, { openIndex: failingIndex(n, after) }).then(
            () => false,
            () => true,
          )
          if (!stopped) break
          await built(archive)
          await assertAsAnew(archive, `${what}, stopped ${after ? 'after' : 'before'} ${n}`)
        }
    })
  }

  it('a full disk at any write: the next build completes', async () => {
    for (const what of ['a leak is confirmed', 'another report'])
      for (let n = 1; ; n++) {
        const archive = kept(archiveOfNotices())
        await built(archive)
        changes[what]!.do(archive.folder)
        const stopped = await built(archive, { disk: failingDisk(n).disk }).then(
          () => null,
          (error: Error) => error,
        )
        if (!stopped) break
        assert.match(stopped.message, /Cannot write .*disk is full/)
        await built(archive)
        await assertAsAnew(archive, `${what}, stopped at write ${n}`)
      }
  })

  it('by kill -9 at any moment: the next build completes', async () => {
    const archive = kept(archiveOfNotices())
    await built(archive)
    const main = fileURLToPath(new URL('../src/cli/main.js', import.meta.url))
    const next = seeded(3)
    const done: string[] = []
    for (let turn = 0; turn < moments; turn++) {
      done.push(await change(archive, next, turn % 6, []))
      const child = spawn(process.execPath, [main, 'build', '--archive', archive.home], { stdio: 'ignore' })
      const exit = once(child, 'exit')
      await Promise.race([exit, wait(100 + 900 * next())])
      child.kill('SIGKILL')
      await exit
      // Every other one is left to the build after the next change.
      if (turn % 2 === 0) continue
      await built(archive, { patience: 5000 })
      await assertAsAnew(archive, `killed ${done.slice(-2).join(', ')}`)
    }
  })
})

/** Builds that are killed. */
const moments = 6
