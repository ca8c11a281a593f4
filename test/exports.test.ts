import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { openArchive } from '../src/archive/open-archive.ts'
import { makeDemoArchive } from '../src/cli/demo.ts'
import { codePointsOf } from '../src/exports/annotations/code-points.ts'
import { xml } from '../src/exports/atom/xml.ts'
import { cell } from '../src/exports/csv/cell.ts'
import type { Grain } from '../src/exports/define-export.ts'
import { inChunks } from '../src/exports/in-chunks.ts'
import { exportFormats } from '../src/exports/index.ts'
import { jsonSchema } from '../src/exports/json-schema.ts'
import { leavesOut } from '../src/exports/leaves-out.ts'
import { kindsOfFact } from '../src/facts/index.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { maskedIndex } from '../src/queries/masked-index.ts'
import { createApp } from '../src/web/app.ts'
import { madeUpNotice, temporaryFolder, write } from './archive-folders.ts'
import { base, exported, formatNamed } from './exported.ts'
import { runCommand } from './run-command.ts'

const examples = fileURLToPath(new URL('../examples/', import.meta.url))
const golden = (name: string): string =>
  readFileSync(new URL(`./exports-golden/${name}`, import.meta.url), 'utf8')

const linesOf = (file: string): string[] => file.split('\n').filter(line => line !== '')

/** The rows of a CSV file by another reader than the writer's: one character after the other, as RFC 4180 has it. */
function rowsOf(file: string): string[][] {
  const rows: string[][] = [['']]
  let isQuoted = false
  for (let i = 0; i < file.length; i++) {
    const row = rows.at(-1)!
    const c = file[i]!
    if (isQuoted) {
      if (c !== '"') row[row.length - 1] += c
      else if (file[i + 1] === '"') row[row.length - 1] += file[++i]!
      else isQuoted = false
    } else if (c === '"') isQuoted = true
    else if (c === ',') row.push('')
    else if (c === '\r' && file[i + 1] === '\n') {
      rows.push([''])
      i++
    } else row[row.length - 1] += c
  }
  return rows.slice(0, -1)
}

let home: string
let index: NoticeIndex
before(async () => {
  home = await makeDemoArchive(examples, join(temporaryFolder(), 'archive'))
  index = maskedIndex(openIndex(openArchive(home).indexFile))
})
after(() => index.close())

describe('the example archive begins as written by hand', () => {
  for (const grain of ['notices', 'facts', 'incidents', 'root-events'] as const) {
    it(`jsonl ${grain}`, async () => {
      const expected = linesOf(golden(`${grain}.jsonl`))
      const [, ...records] = linesOf(await exported(index, 'jsonl', grain))
      assert.deepEqual(records.slice(0, expected.length), expected)
    })
    it(`csv ${grain}`, async () => {
      const expected = golden(`${grain}.csv`)
      assert.equal((await exported(index, 'csv', grain)).slice(0, expected.length), expected)
    })
  }
  it('atom', async () => {
    const expected = golden('atom.xml')
    const file = await exported(index, 'atom', 'notices')
    const from = file.indexOf('  <entry>')
    assert.equal(file.slice(from, from + expected.length), expected)
  })
  for (const [name, grain] of [
    ['jsonfeed', 'notices'],
    ['annotations', 'facts'],
  ] as const)
    it(name, async () => {
      const expected = linesOf(golden(`${name}.jsonl`))
      const [, ...items] = linesOf(await exported(index, name, grain)).map(line => line.replace(/,$/, ''))
      assert.deepEqual(items.slice(0, expected.length), expected)
    })
})

describe('every format', () => {
  it('is registered', () => {
    const folder = fileURLToPath(new URL('../src/exports/', import.meta.url))
    const folders = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())
    assert.deepEqual(exportFormats.map(({ name }) => name).sort(), folders.map(({ name }) => name).sort())
  })

  it('carries each kind of fact or says why not', () => {
    const known = kindsOfFact.map(({ kind }) => kind)
    for (const format of exportFormats)
      for (const grain of format.grains) {
        const carried = format.carries(grain)
        const only = carried === 'all' ? known : carried.only
        const missing = leavesOut(format, grain).flatMap(({ what }) =>
          typeof what === 'string' ? [what] : [],
        )
        assert.deepEqual([...only, ...missing].sort(), [...known].sort(), `${format.name} ${grain}`)
      }
  })

  it('gives the same bytes again, and of another build', async () => {
    const again = await makeDemoArchive(examples, join(temporaryFolder(), 'archive'))
    const other = maskedIndex(openIndex(openArchive(again).indexFile))
    for (const format of exportFormats)
      for (const grain of format.grains)
        assert.equal(
          await exported(other, format.name, grain),
          await exported(index, format.name, grain),
          `${format.name} ${grain}`,
        )
    other.close()
  })

  it('is well formed where nothing is found', async () => {
    const nothing = { q: 'どこにもない語' }
    assert.equal(linesOf(await exported(index, 'jsonl', 'facts', nothing)).length, 1)
    assert.equal(rowsOf(await exported(index, 'csv', 'incidents', nothing)).length, 1)
    assert.equal(XMLValidator.validate(await exported(index, 'atom', 'notices', nothing)), true)
    assert.deepEqual(JSON.parse(await exported(index, 'jsonfeed', 'notices', nothing)).items, [])
    assert.equal(JSON.parse(await exported(index, 'annotations', 'facts', nothing)).total, 0)
  })

  it('answers the question and no more', async () => {
    const asked = { q: 'ランサムウェア', from: '2025-06', to: '2025-09', leak: 'confirmed' }
    const { total, notices } = await index.search({
      text: { all: [['ランサムウェア']], none: [] },
      filter: { from: '2025-06', to: '2025-09', leak: 'confirmed' },
      sort: 'newest',
      offset: 0,
      limit: 100,
    })
    assert.ok(total > 1)
    const records = linesOf(await exported(index, 'jsonl', 'notices', asked)).slice(1)
    assert.deepEqual(
      records.map(line => JSON.parse(line).id),
      notices.map(({ id }) => id),
    )
    const two = await exported(index, 'jsonl', 'incidents', { several: true, perPage: 2 })
    assert.deepEqual(
      linesOf(two)
        .slice(1)
        .map(line => JSON.parse(line).told > 1),
      [true, true],
    )
  })
})

describe('jsonl', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false })
  const validate = ajv.compile(jsonSchema())

  it('every line is valid by the published schema', async () => {
    const published = fileURLToPath(new URL('../schemas/tenmatsu-export-1.schema.json', import.meta.url))
    assert.deepEqual(JSON.parse(readFileSync(published, 'utf8')), JSON.parse(JSON.stringify(jsonSchema())))
    for (const grain of formatNamed('jsonl').grains) {
      const lines = linesOf(await exported(index, 'jsonl', grain))
      assert.ok(lines.length > 1)
      for (const line of lines)
        assert.ok(validate(JSON.parse(line)), `${line.slice(0, 300)} ${ajv.errorsText(validate.errors)}`)
    }
  })

  it('a broken record is not', async () => {
    const first = async (grain: Grain) => JSON.parse(linesOf(await exported(index, 'jsonl', grain))[1]!)
    const [notice, fact, incident, root] = [
      await first('notices'),
      await first('facts'),
      await first('incidents'),
      await first('root-events'),
    ]
    for (const broken of [
      { ...notice, leak: 'maybe' },
      { ...notice, published: '27 March 2026' },
      { ...notice, id: '../../etc' },
      { ...notice, surprise: 1 },
      { ...fact, evidence: [] },
      { ...fact, kind: 'rumour' },
      { ...fact, value: { code: 'no_such_code' } },
      { ...fact, evidence: [{ ...fact.evidence[0], quote: '' }] },
      { ...incident, notices: '8b5571284e' },
      { ...incident, state: undefined },
      { ...root, told: 1.5 },
    ])
      assert.equal(validate(JSON.parse(JSON.stringify(broken))), false, JSON.stringify(broken).slice(0, 200))
  })
})

describe('csv', () => {
  it('every row has every column, and is read back as it was', async () => {
    for (const grain of formatNamed('csv').grains) {
      const file = await exported(index, 'csv', grain)
      assert.ok(file.startsWith('\ufeff') && file.endsWith('\r\n'))
      const [head, ...rows] = rowsOf(file.slice(1))
      assert.deepEqual(head, formatNamed('csv').layout(grain))
      const records = linesOf(await exported(index, 'jsonl', grain)).slice(1)
      assert.equal(rows.length, records.length)
      for (const row of rows) assert.equal(row.length, head!.length)
      if (grain === 'facts')
        for (const [i, row] of rows.entries())
          assert.deepEqual(JSON.parse(row[head!.indexOf('evidence')]!), JSON.parse(records[i]!).evidence)
    }
  })

  it('no cell is a formula', () => {
    for (const text of ['=1+1', '+81', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])
      assert.match(cell(text), /^"?'/, JSON.stringify(text))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const [[read, ...more] = [], ...others] = rowsOf(`${cell(text)}\r\n`)
        assert.deepEqual([more, others], [[], []])
        assert.ok(read === text || read === `'${text}`)
        assert.ok(!/^[=+\-@\t\r\n＝＋－＠]/.test(read!))
      }),
    )
  })
})

describe('feeds', () => {
  it('atom is XML with what RFC 4287 asks for', async () => {
    for (const where of [base, null]) {
      const file = await exported(index, 'atom', 'notices', { perPage: 1000 }, where)
      assert.equal(XMLValidator.validate(file), true)
      const { feed } = new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(file)
      assert.ok(feed.id && feed.title && feed.updated && feed.author)
      assert.match(feed.subtitle, /影響件数.*公表日のない公表/)
      const ids = feed.entry.map((entry: { id: string }) => entry.id)
      assert.equal(new Set(ids).size, ids.length)
      const dates = feed.entry.map((entry: { updated: string }) => entry.updated)
      assert.deepEqual(dates, [...dates].sort().reverse())
      assert.equal(feed.updated, dates[0])
      for (const entry of feed.entry) {
        const links = [entry.link ?? []].flat() as { '@_rel': string; '@_href': string }[]
        const leads = links.some(link => link['@_rel'] === 'alternate')
        // 4.1.2: an entry without content leads somewhere.
        assert.ok(entry.id && entry.title && (leads ? entry.summary : entry.content))
        assert.ok(links.every(link => /^https?:\/\/[\x21-\x7e]+$/.test(link['@_href'])))
        assert.match(entry.updated, /^\d{4}-\d{2}-\d{2}T00:00:00\+09:00$/)
      }
    }
  })

  it('only a day that is known is said to be the day of publication', async () => {
    const file = await exported(index, 'atom', 'notices', { publisher: '雲居ラジオ放送' })
    assert.match(file, /<updated>2025-03-01T/)
    assert.doesNotMatch(file.slice(file.indexOf('<entry>')), /<published>/)
    const feed = JSON.parse(await exported(index, 'jsonfeed', 'notices', { publisher: '雲居ラジオ放送' }))
    assert.equal(feed.items.length, 1)
    assert.equal(feed.items[0].date_published, undefined)
  })

  it('jsonfeed has what version 1.1 asks for', async () => {
    const feed = JSON.parse(await exported(index, 'jsonfeed', 'notices', {}, null))
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1')
    assert.ok(feed.title && feed._tenmatsu.leavesOut.length > 0)
    for (const item of feed.items) assert.ok(typeof item.id === 'string' && item.content_text)
  })

  it('no character breaks the XML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        assert.equal(XMLValidator.validate(`<a b="${xml(text)}">${xml(text)}</a>`), true)
      }),
    )
    assert.equal(xml('a\u0000\u000b\ud800<b>"&'), 'a\ufffd\ufffd\ufffd&lt;b&gt;&quot;&amp;')
  })
})

describe('annotations', () => {
  it('each quote stands at its place, counted in code points, between the words around it', async () => {
    const file = JSON.parse(await exported(index, 'annotations', 'facts'))
    assert.equal(file.total, file.first.items.length)
    assert.ok(file.total > 1000)
    const texts = new Map<string, string[]>()
    for (const { target } of file.first.items) {
      const id = /notices\/(\w+)\.txt$/.exec(target.source)![1]!
      if (!texts.has(id)) texts.set(id, [...(await index.find(id))!.document.text])
      const text = texts.get(id)!
      const [{ start, end }, { exact, prefix, suffix }] = target.selector
      assert.equal(text.slice(start, end).join(''), exact)
      assert.ok(text.slice(0, start).join('').endsWith(prefix))
      assert.ok(text.slice(end).join('').startsWith(suffix))
    }
  })

  it('a character beyond U+FFFF counts once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        assert.equal(codePointsOf(a + b)(a.length), [...a].length)
      }),
    )
    const at = codePointsOf('𠮷野家で𩸽を')
    assert.deepEqual([0, 2, 5, 7].map(at), [0, 1, 4, 5])
  })
})

describe('what is exported', () => {
  it('is masked, unless the keeper asks for the originals', async () => {
    const [folder, cache] = [temporaryFolder(), temporaryFolder()]
    const told = '\n総務部長 青葉 一郎\n電話 03-1234-5678\npress@aoba.example.jp\n'
    write(folder, {
      'a.md': `${madeUpNotice(1).replace('不正アクセスに関する', '=cmd()（press@aoba.example.jp）不正アクセスに関する')}${told}`,
    })
    const archive = openArchive(folder, { cache })
    await build(archive, { workers: 0 })
    const plain = openIndex(archive.indexFile)
    for (const format of exportFormats)
      for (const grain of format.grains) {
        const file = await exported(maskedIndex(plain), format.name, grain)
        assert.doesNotMatch(file, /press@|1234-5678/, `${format.name} ${grain}`)
      }
    assert.match(await exported(plain, 'jsonl', 'notices'), /press@aoba/)
    assert.match(await exported(plain, 'csv', 'notices'), /,'=cmd\(\)/)
    plain.close()
  })
})

describe('tenmatsu export', () => {
  const run = (...words: string[]) => runCommand(['export', ...words, '--archive', home])

  it('writes to standard output or, whole, to a file', async () => {
    const { code, out, err } = await run('csv', '--limit', '3')
    assert.deepEqual([code, rowsOf(out).length], [0, 4])
    assert.match(err, /Left out: .*Affected count/)
    const folder = temporaryFolder()
    const file = join(folder, 'feed.xml')
    writeFileSync(file, 'before')
    assert.equal((await run('atom', '--out', file)).code, 0)
    assert.match(readFileSync(file, 'utf8'), /<\/feed>\n$/)
    assert.deepEqual(readdirSync(folder), ['feed.xml'])
  })

  it('writes a folder where a record is a file, or one ZIP of it', async () => {
    const folder = temporaryFolder()
    const [whole, packed] = [join(folder, 'veris'), join(folder, 'veris.zip')]
    assert.equal((await run('veris', '--out', whole)).code, 0)
    const files = readdirSync(whole)
    assert.ok(files.includes('LEAVES-OUT.txt') && files.includes('8b5571284e.json'))
    assert.equal((await run('veris', '--out', packed)).code, 0)
    assert.equal(readFileSync(packed).subarray(0, 2).toString(), 'PK')
    assert.deepEqual(readdirSync(folder).sort(), ['veris', 'veris.zip'])
    const again = await run('veris', '--out', whole)
    assert.equal(again.code, 3)
    assert.match(again.err, /is there already/)
    const deep = await run('markdown', '--originals', '--limit', '1', '--out', join(folder, 'md'))
    assert.equal(deep.code, 0)
    assert.deepEqual(readdirSync(join(folder, 'md', '2026', '03')), ['27_雲居精機株式会社.md'])
  })

  it('says what is wrong, and with which code', async () => {
    for (const [words, code, says] of [
      [['parquet'], 2, /not written to standard output/],
      [
        ['misp', '--out', join(temporaryFolder(), 'none', 'feed')],
        3,
        /Cannot write .*feed: the folder it should lie in is not there/,
      ],
      [['stix', '--grain', 'notices'], 2, /--grain of stix is incidents/],
      [[], 2, /Name a format/],
      [['docx'], 2, /no format "docx".*jsonl, csv/],
      [['atom', '--grain', 'facts'], 2, /--grain of atom is notices/],
      [['csv', '--state', 'open'], 2, /--state is no filter of notices/],
      [['csv', '--from', 'soon'], 2, /--from cannot be read/],
      [['atom', '--base', 'javascript:1'], 2, /--base is an http/],
      [['csv', 'どこにもない語'], 1, /Nothing found/],
      [['csv', '--out', join(temporaryFolder(), 'none', 'a.csv')], 3, /folder it should lie in/],
    ] as const) {
      const { code: was, err } = await run(...words)
      assert.equal(was, code, words.join(' '))
      assert.match(err, says)
    }
    assert.ok(!existsSync('a.csv'))
  })
})

describe('the heap of an export', () => {
  it('is bounded by numbers that this V8 knows', () => {
    const known = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' }).stdout
    const set = readFileSync(new URL('../src/cli/bounded-heap.ts', import.meta.url), 'utf8')
    const names = [...set.matchAll(/'(--[a-z-]+)=\d+'/g)].map(([, name]) => name!)
    assert.equal(names.length, 2)
    for (const name of names) assert.ok(known.includes(`${name} `), name)
  })
})

describe('/export', () => {
  it('gives what the list shows, with the filters of its address', async () => {
    const app = createApp({ index: () => index })
    const list = await (await app.request('/notices?q=委託&leak=confirmed&perPage=20&lang=ja')).text()
    const link = /href="(\/export\/csv\?[^"]*grain=notices[^"]*)"/.exec(list)![1]!.replaceAll('&amp;', '&')
    const answer = await app.request(link)
    assert.equal(answer.status, 200)
    assert.equal(answer.headers.get('content-disposition'), 'attachment; filename="tenmatsu-notices.csv"')
    assert.match(answer.headers.get('content-type')!, /^text\/csv/)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf])
    const file = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    assert.equal(file, await exported(index, 'csv', 'notices', { q: '委託', leak: 'confirmed' }))
    const incidents = await (await app.request('/incidents?several=true')).text()
    assert.match(incidents, /href="\/export\/csv\?several=true&amp;grain=incidents"/)
    assert.equal((await app.request('/export/csv?several=true&grain=incidents')).status, 200)
  })

  it('refuses what it cannot read', async () => {
    const app = createApp({ index: () => index })
    for (const [path, status] of [
      ['/export/docx', 404],
      ['/export', 404],
      ['/export/csv?grain=everything', 400],
      ['/export/csv?leak=maybe', 400],
      ['/export/csv?state=open', 400],
      ['/export/csv?limit=-1', 400],
      ['/export/csv?grain=constructor', 400],
    ] as const)
      assert.equal((await app.request(path)).status, status, path)
  })
})

describe('chunks', () => {
  it('hold every piece in its place', async () => {
    const pieces = Array.from({ length: 100 }, (_, i) => 'あ'.repeat(i))
    const chunks: (string | Uint8Array)[] = []
    for await (const chunk of inChunks(
      (async function* () {
        yield* pieces
      })(),
      500,
    ))
      chunks.push(chunk)
    assert.equal(chunks.join(''), pieces.join(''))
    assert.ok(chunks.slice(0, -1).every(chunk => chunk.length >= 500))
  })
})
