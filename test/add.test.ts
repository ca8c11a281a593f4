import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { readCaptures } from '../src/archive/captures.ts'
import { openJournal } from '../src/archive/fetch-journal.ts'
import { initArchive } from '../src/archive/init-archive.ts'
import { readLog } from '../src/archive/log.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import { type Added, type AddOptions, addAll } from '../src/pipeline/adding/add-all.ts'
import { eachAsReady, inTurn, orSilence } from '../src/pipeline/adding/each-as-ready.ts'
import { readAddressList, type Target, targetOf } from '../src/pipeline/adding/target.ts'
import { build } from '../src/pipeline/build.ts'
import { openFetcher } from '../src/sources/fetch/fetcher.ts'
import { madeUpNotice, temporaryFolder, treeOf, write } from './archive-folders.ts'
import { type FaultyServer, faultNames, noticePage, startFaultyServer } from './faulty-server.ts'
import { runCommand } from './run-command.ts'

let server: FaultyServer
before(async () => {
  server = await startFaultyServer()
})
after(() => server.close())

function newArchive(): string {
  const folder = join(temporaryFolder(), 'archive')
  initArchive(folder)
  return folder
}

const fetcher = () =>
  openFetcher({
    allowLoopback: true,
    limits: {
      interval: 0,
      perHost: 8,
      atOnce: 8,
      attempts: 1,
      connect: 10_000,
      firstByte: 2_500,
      idle: 2_500,
      whole: 4_000,
      body: 512 * 1024,
      patience: 10_000,
    },
  })

async function addTo(
  folder: string,
  targets: readonly Target[],
  options: Partial<AddOptions> = {},
): Promise<Added[]> {
  const all: Added[] = []
  const settings: AddOptions = { fetcher: fetcher(), decide: () => 'keep', ...options }
  for await (const added of addAll(openArchive(folder), targets, settings)) all.push(added)
  return all
}
const at = (path: string): Target => targetOf(server.origin + path)

const run = (...args: string[]) => runCommand(args)

describe('adding an address', () => {
  it('keeps what was fetched with how it came, and writes the notice as it was read', async () => {
    const folder = newArchive()
    const [added] = await addTo(folder, [at('/hops/1')])
    assert.equal(added!.outcome, 'kept')
    const [capture] = readCaptures(folder)
    assert.equal(capture!.origin, 'fetched')
    assert.equal(capture!.fetched!.address, `${server.origin}/hops/1`)
    assert.equal(capture!.fetched!.redirects.length, 2)
    assert.equal(capture!.fetched!.status, 200)
    assert.match(capture!.mediaType, /^text\/html/)
    assert.ok(treeOf(folder)[`captures/${capture!.sha256.slice(0, 2)}/${capture!.sha256}.html`])
    const notice = readFileSync(join(folder, added!.notices[0]!.notice), 'utf8')
    assert.match(
      notice,
      /- 不正アクセスによる情報漏えいのおそれについて（1）\n- 2025年6月2日\n- 株式会社青葉1商会\n/,
    )
    assert.match(notice, new RegExp(`- ${server.origin}/hops/1\n`))
    assert.match(notice, /お客様48名の氏名と住所が漏えいしたおそれ/)
  })

  it('says what the archive has already: the same bytes, the same words, the same address', async () => {
    const folder = newArchive()
    server.pages.set('/first', { body: noticePage(21) })
    server.pages.set('/copy', { body: noticePage(21) })
    server.pages.set('/again', { body: noticePage(21).replace('<main>', '<main class="other">') })
    await addTo(folder, [at('/first')])
    const notice = [...openJournal(folder).last(`${server.origin}/first`)!.notices!]
    const [copy] = await addTo(folder, [at('/copy')])
    assert.deepEqual(
      [copy!.outcome, copy!.proposed[0]!.already],
      ['already', { by: 'bytes', notice: notice[0] }],
    )
    const [again] = await addTo(folder, [at('/again')])
    assert.deepEqual([again!.outcome, again!.proposed[0]!.already!.by], ['already', 'words'])
    server.pages.set('/first', { body: noticePage(21).replace('788名', '9,480名') })
    const [rewritten] = await addTo(folder, [at('/first')])
    assert.deepEqual([rewritten!.outcome, rewritten!.proposed[0]!.already!.by], ['already', 'address'])
    // The page as it is now is a further capture of the same notice, which follows it.
    const captures = readCaptures(folder).filter(c => c.fetched!.address.endsWith('/first'))
    assert.equal(captures.length, 2)
    assert.deepEqual(new Set(captures.flatMap(c => c.parts.map(p => p.notice))), new Set(notice))
    assert.equal(Object.keys(treeOf(folder)).filter(path => path.endsWith('.md')).length, 1)
    assert.match(readFileSync(join(folder, notice[0]!), 'utf8'), /9,480名/)
  })

  it('a page that another notice has taken the place of is a notice of its own', async () => {
    const folder = newArchive()
    server.pages.set('/news', { body: noticePage(31) })
    await addTo(folder, [at('/news')])
    await build(openArchive(folder))
    server.pages.set('/news', {
      body: '<html lang="ja"><body><main><h1>USBメモリの紛失に関するお詫び</h1><p>2025年9月9日</p><p>白瀬市</p><p>本市の職員が、地域の見守り活動に参加する方々の名簿を保存した外部記憶媒体を帰宅の途中で紛失しました。警察に遺失届を出し、駅と電車の会社にも問い合わせましたが、見つかっておりません。暗号化はされていませんでした。</p></main></body></html>',
    })
    const [added] = await addTo(folder, [at('/news')])
    assert.equal(added!.outcome, 'kept')
    assert.equal(added!.proposed[0]!.already, null)
    assert.equal(Object.keys(treeOf(folder)).filter(path => path.endsWith('.md')).length, 2)
  })

  it('an unchanged page is asked for with what the server said of it, and not sent again', async () => {
    const folder = newArchive()
    await addTo(folder, [at('/same-etag')])
    const [again] = await addTo(folder, [at('/same-etag')])
    assert.equal(again!.outcome, 'already')
    assert.equal(server.hits.findLast(h => h.path === '/same-etag')!.headers['if-none-match'], '"v1"')
    assert.equal(readLog(folder).lines.filter(line => line.did === 'seen').length, 1)
  })

  it('writes a notice again whose file is not there, though its capture is', async () => {
    const folder = newArchive()
    for (const path of ['/same-etag', '/notice/71']) {
      const [first] = await addTo(folder, [at(path)])
      rmSync(join(folder, first!.notices[0]!.notice))
      const [again] = await addTo(folder, [at(path)])
      assert.deepEqual(again!.notices[0], { ...first!.notices[0], isNew: true })
      assert.ok(existsSync(join(folder, first!.notices[0]!.notice)))
    }
    assert.equal(readCaptures(folder).length, 2)
  })

  it('a notice of a foreign folder that is read in place is there already, and nothing is written', async () => {
    const [foreign, folder] = [temporaryFolder(), join(temporaryFolder(), 'archive')]
    server.pages.set('/foreign', { body: noticePage(73) })
    const notice = madeUpNotice(1).replace(/https:.*/, `${server.origin}/foreign`)
    write(foreign, { '2025/06/03_株式会社あおば製作所.md': notice })
    initArchive(folder, foreign)
    const [added] = await addTo(folder, [at('/foreign')])
    // Another text altogether is a notice of its own, the same title is the same notice.
    assert.equal(added!.outcome, 'kept')
    server.pages.set('/foreign-2', {
      body: noticePage(74).replace(/<h1>.*<\/h1>/, '<h1>不正アクセスに関するお知らせ（第1報）</h1>'),
    })
    write(foreign, { '2025/06/04_株式会社あおば製作所.md': notice.replace('/foreign', '/foreign-2') })
    const before = treeOf(join(folder, 'captures'))
    const [known] = await addTo(folder, [at('/foreign-2')])
    assert.deepEqual([known!.outcome, known!.proposed[0]!.already!.by], ['already', 'address'])
    assert.deepEqual(treeOf(join(folder, 'captures')), before)
  })

  it('what was taken down is not added again', async () => {
    const folder = newArchive()
    const archive = openArchive(folder)
    const [first] = await addTo(folder, [at('/notice/72')])
    await build(archive)
    const { code } = await run(
      'takedown',
      first!.notices[0]!.notice,
      '--because',
      'a test',
      '--archive',
      folder,
    )
    assert.equal(code, 0)
    const [again] = await addTo(folder, [at('/notice/72')])
    assert.equal(again!.outcome, 'left')
    assert.ok(again!.problems.some(p => p.code === 'taken-down'))
    assert.equal(Object.keys(treeOf(join(folder, 'notices'))).length, 0)
  })

  it('a page that is gone is told to the log of the archive, and the notice stays', async () => {
    const folder = newArchive()
    server.pages.set('/leaving', { body: noticePage(41) })
    await addTo(folder, [at('/leaving')])
    server.pages.set('/leaving', { body: '', status: 404 })
    const [gone] = await addTo(folder, [at('/leaving')])
    assert.equal(gone!.outcome, 'gone')
    assert.equal(readLog(folder).lines.filter(line => line.did === 'gone').length, 1)
    assert.equal(Object.keys(treeOf(folder)).filter(path => path.endsWith('.md')).length, 1)
  })

  it('finds the earlier report of the same incident, and warns of a text that is nearly the same', async () => {
    const folder = newArchive()
    const page = (title: string, day: string, more: string) =>
      `<html lang="ja"><body><main><h1>${title}</h1><p>${day}</p><p>雲居物流株式会社</p><p>当社は2025年4月1日に当社のファイルサーバーがランサムウェアに感染したことを確認しました。${more}</p><p>外部の専門機関の協力のもと、侵入の経路と影響の範囲の調査を続けております。取引先の皆様にはご心配をおかけし、深くお詫び申し上げます。</p></main></body></html>`
    server.pages.set('/r1', { body: page('ランサムウェア被害の発生について（第1報）', '2025年4月3日', '') })
    server.pages.set('/r2', {
      body: page(
        'ランサムウェア被害の発生について（第2報）',
        '2025年4月20日',
        '2025年4月3日に公表した件の続報です。',
      ),
    })
    await addTo(folder, [at('/r1')])
    const [second] = await addTo(folder, [at('/r2')])
    const [proposed] = second!.proposed
    assert.deepEqual([second!.outcome, proposed!.stage, proposed!.number], ['kept', 'follow_up', 2])
    assert.match(proposed!.follows!.notice.path, /2025\/04\/03_/)
    assert.ok(proposed!.follows!.because.length > 0)
    server.pages.set('/mirror', {
      body: page('ランサムウェア被害の発生について（第1報）', '2025年4月3日', '').replace('ご心配', 'ご迷惑'),
    })
    const [mirror] = await addTo(folder, [at('/mirror')])
    assert.match(mirror!.proposed[0]!.alike!.notice.path, /2025\/04\/03_/)
    assert.ok(mirror!.proposed[0]!.alike!.likeness >= 0.85)
  })

  it('what a person says stands before what was read', async () => {
    const folder = newArchive()
    const file = join(temporaryFolder(), 'saved.html')
    writeFileSync(file, noticePage(51))
    const said = {
      title: '不正アクセスについて（訂正版）',
      date: '2025-07-07',
      organisation: '青葉連合',
      address: 'https://www.aoba.example/51.html',
    }
    const [added] = await addTo(folder, [targetOf(file, said)])
    assert.match(added!.notices[0]!.notice, /2025\/07\/07_青葉連合\.md$/)
    const text = readFileSync(join(folder, added!.notices[0]!.notice), 'utf8')
    assert.match(
      text,
      /- 不正アクセスについて（訂正版）\n- 2025年7月7日\n- 青葉連合\n- https:\/\/www\.aoba\.example/,
    )
    assert.equal(readCaptures(folder)[0]!.origin, 'imported')
  })

  it('bytes that are no notice are kept all the same where a person says so, and doubted', async () => {
    const folder = newArchive()
    server.pages.set('/other', {
      body: '<html lang="ja"><body><h1>年末年始の休業について</h1><p>誠に勝手ながら休業いたします。</p></body></html>',
    })
    const [added] = await addTo(folder, [at('/other')])
    assert.equal(added!.outcome, 'kept')
    assert.equal(added!.proposed[0]!.verdict.is, 'no-notice')
  })
})

describe('the command line', () => {
  it('without a terminal and without --yes it shows, writes nothing, and says what to do', async () => {
    const folder = newArchive()
    const before = treeOf(join(folder, 'notices'))
    const { code, err } = await run(
      'add',
      `${server.origin}/notice/61`,
      '--archive',
      folder,
      '--allow-loopback',
    )
    assert.equal(code, 2)
    assert.match(err, /organisation: 株式会社青葉61商会/)
    assert.match(err, /--yes/)
    assert.deepEqual(treeOf(join(folder, 'notices')), before)
    assert.ok(!existsSync(join(folder, 'fetches.jsonl')))
  })

  it('--dry-run --json shows all of it; --yes adds; a refusal is told with what to do, and is a 1', async () => {
    const folder = newArchive()
    const given = [`${server.origin}/notice/62`, '--archive', folder, '--allow-loopback']
    const dry = await run('add', ...given, '--dry-run', '--json')
    assert.equal(dry.code, 0)
    const shown = JSON.parse(dry.out)
    assert.deepEqual(shown.proposed[0].organisations, ['株式会社青葉62商会'])
    assert.equal(shown.proposed[0].isNotice, 'notice')
    assert.ok(!existsSync(join(folder, 'fetches.jsonl')))
    const real = await run('add', ...given, '--yes')
    assert.equal(real.code, 0)
    assert.match(real.out, /^\+ .*notices\/2025\/06\//)
    const refused = await run(
      'add',
      `${server.origin}/to-private`,
      '--archive',
      folder,
      '--allow-loopback',
      '--yes',
    )
    assert.equal(refused.code, 1)
    assert.match(refused.out, /not on the public internet[\s\S]*Save it with a browser/)
    const inside = await run('add', `${server.origin}/notice/62`, '--archive', folder, '--yes')
    assert.match(inside.out, /127\.0\.0\.1/)
    assert.equal(inside.code, 1)
  })

  it('a slip of the hand is a use of 2 or an input of 3, in a sentence', async () => {
    const folder = newArchive()
    for (const [args, code] of [
      [['add', '--archive', folder], 2],
      [['add', 'https://a.example', 'https://b.example', '--title', 'x', '--archive', folder], 2],
      [['add', 'https://a.example', '--date', '2025-02-30', '--archive', folder], 2],
      [['add', '/nowhere/x.html', '--archive', folder], 3],
      [['add', folder, '--archive', folder], 2],
      [['add', '--list', '/nowhere/list', '--archive', folder], 3],
    ] as const) {
      const ran = await run(...args)
      assert.equal(ran.code, code, `${args.join(' ')}: ${ran.err}`)
      assert.doesNotMatch(ran.err, /\n\s+at /)
    }
  })
})

describe('a list of addresses', () => {
  it('is one address a line, each once', () => {
    const file = join(temporaryFolder(), 'list.txt')
    writeFileSync(file, '\ufeff# 控え\r\nhttps://A.example/x#1\n\nhttps://a.example/x\nhttps://b.example/y\n')
    assert.deepEqual(readAddressList(file), ['https://a.example/x', 'https://b.example/y'])
  })

  it('two runs at once lose nothing of each other', async () => {
    const folder = newArchive()
    const lists = [80, 90].map(from => Array.from({ length: 8 }, (_, i) => at(`/notice/${from + i}`)))
    let time = Date.now()
    // Batches of one: the two take turns at every address.
    const clock = (): number => (time += 3000)
    await Promise.all(lists.map(list => addTo(folder, list, { clock })))
    assert.equal(journalLines(folder).length, 16)
    assert.equal(Object.keys(treeOf(join(folder, 'notices'))).length, 16)
    assert.deepEqual(readLog(folder).faults, [])
    const half = JSON.stringify({ address: 'https://a.example/', outcome: 'ke' })
    appendFileSync(join(folder, 'fetches.jsonl'), half)
    await addTo(folder, [at('/notice/99')])
    assert.equal(journalLines(folder).length, 17)
  })

  it('hosts take turns, and no more is at work than may be', async () => {
    assert.deepEqual(
      inTurn(['a1', 'a2', 'a3', 'b1', 'c1', 'c2'], x => x[0]!),
      ['a1', 'b1', 'c1', 'a2', 'c2', 'a3'],
    )
    let [now, most] = [0, 0]
    const results: number[] = []
    for await (const n of eachAsReady([5, 1, 4, 2, 3], 2, async ms => {
      most = Math.max(most, ++now)
      await wait(ms)
      now--
      return ms
    }))
      results.push(n)
    assert.deepEqual(results.sort(), [1, 2, 3, 4, 5])
    assert.equal(most, 2)
  })

  it('a silence is told, and nothing of what comes after it is lost', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1
      await wait(120)
      yield 2
    }
    const heard: (number | null)[] = []
    for await (const n of orSilence(slow(), 50)) heard.push(n)
    assert.deepEqual(
      heard.filter(n => n !== null),
      [1, 2],
    )
    assert.ok(heard.includes(null))
  })

  const good = ['notice', 'gzip', 'brotli']
  /** Addresses with every fault among them, most of them good. */
  function addresses(n: number): string[] {
    // A site that asks to be left alone would be, for all of the list.
    const faults = faultNames.filter(f => !good.includes(f) && f !== 'busy' && f !== 'error-503')
    return Array.from({ length: n }, (_, i) => {
      const fault = i % 5 === 4 ? faults[Math.floor(i / 5) % faults.length]! : good[i % good.length]!
      return `${server.origin}/${fault}/${fault === 'loop' ? 'a' : i}`
    })
  }

  it('with faults of every kind: every address has its outcome once, in bounded memory', {
    timeout: 60_000,
  }, async () => {
    const folder = newArchive()
    const all = addresses(150)
    const before = process.memoryUsage().rss
    const added = await addTo(
      folder,
      all.map(a => targetOf(a)),
    )
    assert.equal(added.length, all.length)
    const lines = journalLines(folder)
    assert.deepEqual(lines.map(l => l.address).sort(), [...all].sort())
    const kept = lines.filter(l => l.outcome === 'kept')
    assert.ok(kept.length >= 120, String(kept.length))
    assert.equal(
      Object.keys(treeOf(folder)).filter(path => path.endsWith('.md')).length,
      new Set(kept.flatMap(l => l.notices!)).size,
    )
    for (const line of lines)
      if (line.outcome === 'refused' || line.outcome === 'failed') assert.ok(line.because)
    assert.ok(process.memoryUsage().rss - before < 500 * 1024 * 1024)
  })

  it('killed at random moments and run again: nothing is lost, nothing doubled', {
    timeout: 120_000,
  }, async t => {
    const folder = newArchive()
    const all = Array.from(
      { length: 30 },
      (_, i) => `${server.origin}/${i % 7 === 6 ? 'error-500' : 'notice'}/${i + 100}`,
    )
    const list = join(temporaryFolder(), 'list.txt')
    writeFileSync(list, all.join('\n'))
    // Slower than it could be, so that there is something to kill.
    const script = `
      import { openArchive } from '${here('../src/archive/open-archive.ts')}'
      import { openJournal } from '${here('../src/archive/fetch-journal.ts')}'
      import { addAll } from '${here('../src/pipeline/adding/add-all.ts')}'
      import { readAddressList, targetOf } from '${here('../src/pipeline/adding/target.ts')}'
      import { openFetcher } from '${here('../src/sources/fetch/fetcher.ts')}'
      const archive = openArchive(${JSON.stringify(folder)})
      const journal = openJournal(archive.home)
      const todo = readAddressList(${JSON.stringify(list)}).filter(a => !journal.last(a))
      const fetcher = openFetcher({ allowLoopback: true, limits: { interval: 0, perHost: 4, attempts: 1, patience: 1000 } })
      let clock = Date.now()
      // Every batch is old at once: there is a write to be killed in after each address.
      const options = { fetcher, decide: () => 'keep', clock: () => (clock += 3000) }
      for await (const { target } of addAll(archive, todo.map(a => targetOf(a)), options)) console.log(target.address)
    `
    const compiled = temporaryFolder()
    const start = (): ChildProcess =>
      spawn(process.execPath, ['--input-type=module', '--eval', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, NODE_COMPILE_CACHE: compiled },
      })
    let kills = 0
    for (; kills < 5; kills++) {
      const child = start()
      let ended = false
      const end = new Promise<void>(done =>
        child.once('exit', () => {
          ended = true
          done()
        }),
      )
      // After the first result or two, or in the middle of the one after: by the clock, not by the program.
      await new Promise<void>(go => {
        child.stdout!.once('data', () => go())
        child.once('exit', () => go())
      })
      await wait(((kills * 37) % 60) + 1)
      if (ended) break
      child.kill('SIGKILL')
      await end
    }
    const last = start()
    await new Promise(done => last.once('exit', done))
    assert.equal(last.exitCode, 0)
    t.diagnostic(`${kills} kills`)
    const lines = journalLines(folder)
    assert.deepEqual(lines.map(l => l.address).sort(), [...all].sort())
    const notices = Object.keys(treeOf(join(folder, 'notices')))
    for (const line of lines)
      if (line.address.includes('/notice/')) assert.equal(line.notices?.length, 1, JSON.stringify(line))
    assert.equal(notices.length, all.filter(a => a.includes('/notice/')).length)
    const captures = readCaptures(folder)
    assert.equal(captures.length, notices.length)
    assert.deepEqual(
      captures.flatMap(c => c.parts.map(p => p.notice.slice('notices/'.length))).sort(),
      notices.sort(),
    )
    const logged = readLog(folder)
    assert.deepEqual(logged.faults, [])
    assert.equal(
      new Set(logged.lines.flatMap(l => (l.did === 'capture' ? [l.sha256] : []))).size,
      captures.length,
    )
  })
})

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const journalLines = (
  folder: string,
): { address: string; outcome: string; because?: string; notices?: string[] }[] =>
  readFileSync(join(folder, 'fetches.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
