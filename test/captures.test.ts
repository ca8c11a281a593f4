import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { WARCParser } from 'warcio'
import { type CaptureRecord, type Fetched, readCaptures, writeCapture } from '../src/archive/captures.ts'
import { realDisk } from '../src/archive/disk.ts'
import { initArchive } from '../src/archive/init-archive.ts'
import { appendToLog, readLog } from '../src/archive/log.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import { writeWarc } from '../src/archive/warc.ts'
import { compareCaptures } from '../src/incidents/compare-captures.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { inWords, openCaptures } from '../src/pipeline/capture-history.ts'
import { openKept } from '../src/pipeline/kept.ts'
import { readCapture } from '../src/pipeline/read-capture.ts'
import { readNotice } from '../src/readings/read-notice.ts'
import { createApp } from '../src/web/app.ts'
import { temporaryFolder, write } from './archive-folders.ts'
import { runInJapanese } from './run-command.ts'

const notice = 'notices/2025/06/03_株式会社あおば製作所.md'
const address = 'https://www.aoba.example/news/1.html'

/** The page as it stood, with its count and its statement on the leak. */
const page = (count: string, leak: string, more = ''): string => `# 公表概要
- 不正アクセスに関するお知らせ
- 2025年6月3日
- 株式会社あおば製作所
- ${address}

# 本文
2025年6月1日、当社のサーバーが第三者による不正アクセスを受けました。
${leak}
対象はお客様の氏名、メールアドレス${count}件です。
お問い合わせ：info@aoba.example
${more}`

const possible = 'お客様の個人情報が漏えいしたおそれがあります。'

async function read(text: string) {
  const { parts } = await readCapture(Buffer.from(text), null)
  const { document } = parts[0]!
  const { facts } = readNotice(document).reading
  return { id: 'x', published: '2025-06-03', document, facts }
}

const changesOf = async (before: string, after: string) =>
  compareCaptures(await read(before), await read(after))

interface Taking {
  readonly text: string
  readonly at: string
  readonly fetched?: Partial<Fetched>
}

/** An archive with captures of one notice, taken one after another. */
function archiveOf(takings: readonly Taking[]): { folder: string; hashes: string[] } {
  const folder = temporaryFolder()
  initArchive(folder)
  const hashes = takings.map(({ text, at, fetched }) => {
    const bytes = Buffer.from(text)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const record: CaptureRecord = {
      sha256,
      size: bytes.length,
      origin: fetched ? 'fetched' : 'transcribed',
      name: '1.html',
      at,
      format: 'markdown',
      mediaType: 'text/markdown',
      parts: [{ selector: null, notice, text: sha256 }],
      ...(fetched ? { fetched: { address, redirects: [], status: 200, headers: [], at, ...fetched } } : {}),
    }
    writeCapture(realDisk, folder, bytes, record)
    return sha256
  })
  write(folder, { [notice]: takings.at(-1)!.text })
  return { folder, hashes }
}

describe('two captures of a notice', () => {
  it('a figure that was changed is told with both values', async () => {
    const changes = await changesOf(page('3,312', possible), page('9,480', possible))
    assert.deepEqual(
      changes.map(c => c.kind),
      ['affected-count'],
    )
    assert.match(inWords(changes[0]!, 'ja'), /3,312.* → .*9,480/)
    assert.match(changes[0]!.before!.quote, /3,312/)
    assert.match(changes[0]!.after!.quote, /9,480/)
  })

  it('a suspicion that became a confirmation, and a denial that was slipped in', async () => {
    const confirmed = await changesOf(
      page('3,312', possible),
      page('3,312', 'お客様の個人情報が漏えいしたことを確認しました。'),
    )
    const leak = confirmed.find(c => c.kind === 'leak')
    assert.deepEqual([leak?.before?.status, leak?.after?.status], ['possible', 'confirmed'])
    const denied = await changesOf(
      page('3,312', possible),
      page('3,312', 'お客様の個人情報の漏えいは確認されておりません。'),
    )
    assert.deepEqual(denied.find(c => c.kind === 'leak')?.after?.status, 'not_found')
  })

  it('what the page no longer says is told', async () => {
    const changes = await changesOf(
      page('3,312', possible, '攻撃者は VPN 機器の脆弱性を悪用して侵入しました。\n'),
      page('3,312', possible),
    )
    assert.ok(changes.length > 0)
    assert.ok(changes.every(c => c.after === null && c.before !== null && c.transition === null))
  })

  it('other words for the same, and other boilerplate, are no change', async () => {
    assert.deepEqual(await changesOf(page('3,312', possible), page('3,312', possible)), [])
    assert.deepEqual(
      await changesOf(
        page('3,312', possible),
        page('3,312', possible, 'サイトマップ｜プライバシーポリシー\n'),
      ),
      [],
    )
  })
})

describe('the captures of a notice', () => {
  it('an edit without a word is a problem, one that is announced is none', async () => {
    const silent = archiveOf([
      { text: page('3,312', possible), at: '2025-06-03T01:00:00.000Z' },
      { text: page('9,480', possible), at: '2025-06-10T01:00:00.000Z' },
    ])
    const { captures, problems } = await openCaptures(openArchive(silent.folder)).historyOf(notice)
    assert.deepEqual(
      captures.map(c => c.sha256),
      silent.hashes,
    )
    assert.deepEqual(
      [captures[0]!.changes, captures[1]!.changes?.length, captures[1]!.announced],
      [null, 1, null],
    )
    assert.deepEqual(
      problems.map(p => p.code),
      ['silent-edit'],
    )
    assert.match(problems[0]!.details.ja!, /3,312.*→.*9,480/)

    const announced = archiveOf([
      { text: page('3,312', possible), at: '2025-06-03T01:00:00.000Z' },
      {
        text: page('9,480', possible, '※6月10日追記：件数を訂正しました。\n'),
        at: '2025-06-10T01:00:00.000Z',
      },
    ])
    const told = await openCaptures(openArchive(announced.folder)).historyOf(notice)
    assert.deepEqual([told.captures[1]!.announced, told.problems], ['on-the-page', []])
    const reported = await openCaptures(openArchive(silent.folder)).historyOf(notice, ['2025-06-09'])
    assert.deepEqual([reported.captures[1]!.announced, reported.problems], ['by-a-report', []])
    const tooEarly = await openCaptures(openArchive(silent.folder)).historyOf(notice, ['2025-05-09'])
    assert.equal(tooEarly.problems.length, 1)
  })

  it('later looks and a removal are told', async () => {
    const { folder, hashes } = archiveOf([
      { text: page('3,312', possible), at: '2025-06-03T01:00:00.000Z', fetched: {} },
    ])
    const [sha256] = hashes as [string]
    appendToLog(realDisk, folder, [{ did: 'seen', sha256, address }], '2025-06-04T01:00:00.000Z')
    appendToLog(
      realDisk,
      folder,
      [{ did: 'gone', sha256, address, because: '404' }],
      '2025-06-20T01:00:00.000Z',
    )
    const { captures, problems } = await openCaptures(openArchive(folder)).historyOf(notice)
    assert.deepEqual(captures[0]!.seen, ['2025-06-04T01:00:00.000Z'])
    assert.deepEqual(captures[0]!.gone, { at: '2025-06-20T01:00:00.000Z', because: '404' })
    assert.deepEqual(
      problems.map(p => p.code),
      ['page-gone'],
    )
  })

  it('tenmatsu captures tells it, masked on request', async () => {
    const { folder } = archiveOf([
      { text: page('3,312', possible), at: '2025-06-03T01:00:00.000Z' },
      { text: page('9,480', possible), at: '2025-06-10T01:00:00.000Z' },
    ])
    const run = async (...args: string[]) => {
      const { code, out } = await runInJapanese([...args, '--archive', folder])
      assert.equal(code, 0)
      return out
    }
    assert.match(await run('captures', notice), /続報なし\n.*3,312.* → .*9,480/)
    const { notices, changed } = JSON.parse(await run('captures', '--json')) as {
      notices: unknown
      changed: { problems: unknown[] }[]
    }
    assert.deepEqual([notices, changed[0]!.problems.length], [[{ path: notice, captures: 2 }], 1])
    assert.match(
      await run('captures'),
      /うち二度以上取得したもの 1 件\n.*\n.*断りなく書き換えられていました.*3,312/,
    )
    const file = join(temporaryFolder(), 'out.warc.gz')
    await run('captures', notice, '--warc', file)
    assert.ok(readFileSync(file).length > 100)
  })
})

describe('the page of a notice', () => {
  it('shows its captures and a silent edit, masked; so does its JSON', async () => {
    const { folder, hashes } = archiveOf([
      { text: page('3,312', possible), at: '2025-06-03T01:00:00.000Z' },
      {
        text: page('9,480', 'お客様の個人情報の漏えいは確認されておりません（03-1234-5678）。'),
        at: '2025-06-10T01:00:00.000Z',
      },
    ])
    const archive = openArchive(folder)
    await build(archive, { workers: 0 })
    const index = openIndex(archive.indexFile)
    const { id } = index.entries()[0]!
    const app = createApp({ index: () => index, kept: openKept(archive) })
    const html = await (await app.request(`/notices/${id}`)).text()
    assert.match(html, /断りなく書き換えられています（続報なし）/)
    for (const words of [...hashes, '3,312', '9,480', '2025-06-10 01:00'])
      assert.ok(html.includes(words), words)
    assert.ok(!html.includes('03-1234-5678'))
    const json = (await (await app.request(`/api/notices/${id}`)).json()) as {
      captures: { changes: unknown[] | null }[]
      problemList: { code: string }[]
    }
    assert.deepEqual(
      json.captures.map(c => c.changes?.length ?? null),
      [null, 2],
    )
    assert.ok(json.problemList.some(p => p.code === 'silent-edit'))
    // Taken again while the pages are being served.
    appendToLog(
      realDisk,
      folder,
      [{ did: 'gone', sha256: hashes[1]!, address, because: '404' }],
      '2025-06-20T01:00:00.000Z',
    )
    assert.match(
      await (await app.request(`/notices/${id}?lang=en`)).text(),
      /the page was gone on 2025-06-20/,
    )
    index.close()
  })
})

describe('WARC', () => {
  it('responses with their redirects, resources and revisits, read back by the library', async () => {
    const text = page('3,312', possible)
    const headers = [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Content-Encoding', 'gzip'],
      ['Content-Length', '12'],
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2\r\nX-Slipped-In: yes'],
    ] as const
    const redirects = [{ from: 'http://aoba.example/1', status: 301, to: address }]
    const { folder, hashes } = archiveOf([
      {
        text,
        at: '2025-06-03T01:00:00.000Z',
        fetched: { address: 'http://aoba.example/1', redirects, headers },
      },
      { text: page('9,480', possible), at: '2025-06-10T01:00:00.000Z' },
    ])
    appendToLog(realDisk, folder, [{ did: 'seen', sha256: hashes[0]!, address }], '2025-06-04T01:00:00.000Z')
    const [file, again] = ['a', 'b'].map(name => join(temporaryFolder(), `${name}.warc.gz`)) as [
      string,
      string,
    ]
    const written = await writeWarc(folder, readCaptures(folder), readLog(folder).lines, file)
    assert.deepEqual(written, { records: 4, captures: 2 })
    await writeWarc(folder, readCaptures(folder).reverse(), readLog(folder).lines, again)
    assert.deepEqual(readFileSync(file), readFileSync(again), 'the same captures give the same bytes')

    const found: string[] = []
    for await (const record of new WARCParser(createReadStream(file))) {
      const { warcType, warcTargetURI, warcDate, warcPayloadDigest, httpHeaders } = record
      const payload = await record.readFully(false)
      found.push([warcType, warcTargetURI ?? '', warcDate, httpHeaders?.statusCode ?? ''].join(' ').trim())
      assert.equal(record.warcHeaders.statusline, 'WARC/1.1')
      if (warcType === 'response' && payload.length > 0) {
        assert.equal(Buffer.from(payload).toString('utf8'), text)
        assert.equal(warcPayloadDigest, `sha256:${hashes[0]}`)
        assert.equal(httpHeaders!.headers.get('Content-Length'), String(payload.length))
        assert.equal(httpHeaders!.headers.get('X-Archive-Orig-Content-Encoding'), 'gzip')
        assert.equal(httpHeaders!.headers.get('X-Slipped-In'), null)
      }
      if (warcType === 'resource') assert.equal(warcPayloadDigest, `sha256:${hashes[1]}`)
      if (warcType === 'revisit') {
        assert.equal(warcPayloadDigest, `sha256:${hashes[0]}`)
        assert.equal(record.warcRefersToTargetURI, address)
      }
    }
    assert.deepEqual(found, [
      'warcinfo  2025-06-03T01:00:00.000Z',
      'response http://aoba.example/1 2025-06-03T01:00:00.000Z 301',
      `response ${address} 2025-06-03T01:00:00.000Z 200`,
      `revisit ${address} 2025-06-04T01:00:00.000Z`,
      `resource urn:sha256:${hashes[1]} 2025-06-10T01:00:00.000Z`,
    ])
  })

  it('is loaded only where it is asked for', () => {
    const code = readFileSync(new URL('../src/archive/warc.ts', import.meta.url), 'utf8')
    assert.match(code, /import type \{ WARCRecord, WARCRecordOpts \} from 'warcio'/)
    assert.match(code, /await import\('warcio'\)/)
  })
})
