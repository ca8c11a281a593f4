import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { partRawWords } from '../src/cli/raw-words.ts'
import { oneLine } from '../src/cli/terminal-text.ts'
import { runInJapanese } from './run-command.ts'

describe('words that begin with a minus', () => {
  const options = {
    archive: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const cases: readonly (readonly [string, string, string])[] = [
    ['漏えい -委託 --json', '漏えい -委託', '--json'],
    ['-漏えい --archive -dir', '-漏えい', '--archive -dir'],
    ['--archive=dir NOT - x', 'NOT - x', '--archive=dir'],
    ['-h', '', '-h'],
    ['-help', '-help', ''],
    ['--archvie x', 'x', '--archvie'],
    ['a -- --json -h', 'a --json -h', ''],
    ['--archive', '', '--archive'],
  ]
  for (const [line, words, rest] of cases)
    it(line, () => {
      const parted = partRawWords(line.split(' '), options)
      assert.deepEqual([parted.words.join(' '), parted.options.join(' ')], [words, rest])
    })
})

describe('what a terminal would obey does not reach it', () => {
  it('escape sequences, control characters, turns of direction', () =>
    assert.equal(oneLine('a\u001b[31mb\r\nc\u202ed\u009be'), 'a [31mb c d e'))
})

const notice = (title: string, organisation: string, date: string, body: string): string =>
  `# 公表概要\n- ${title}\n- ${date}\n- ${organisation}\n- https://${encodeURIComponent(organisation)}.example/\n\n# 本文\n${body}\n`

describe('tenmatsu search, show, variants', () => {
  const home = mkdtempSync(join(tmpdir(), 'tenmatsu-search-command-'))
  const archive = join(home, 'notes')
  before(() => {
    mkdirSync(join(archive, '2025/06'), { recursive: true })
    writeFileSync(
      join(archive, '2025/06/03_架空商事株式会社.md'),
      notice(
        '不正アクセスに関するお知らせ（第1報）',
        '架空商事株式会社',
        '2025年6月3日',
        '委託先のサーバーから情報が漏洩したおそれがあります。',
      ),
    )
    writeFileSync(
      join(archive, '2025/06/04_まぼろし市.md'),
      notice('メールの誤送信について', 'まぼろし市', '2025年6月4日', '委託先に誤って\u001b[2J送信しました。'),
    )
  })
  after(() => rmSync(home, { recursive: true }))

  const run = (...args: string[]) =>
    runInJapanese(
      args[0] === 'variants' ? args : [...args, '--archive', archive, '--cache', join(home, 'cache')],
    )
  const paths = async (...words: string[]): Promise<string[]> => {
    const { out } = await run('search', ...words, '--json')
    const answer: { total: number; hits: { path: string }[] } = JSON.parse(out)
    assert.equal(answer.total, answer.hits.length)
    return answer.hits.map(h => h.path).sort()
  }
  const [shop, city] = ['2025/06/03_架空商事株式会社.md', '2025/06/04_まぼろし市.md']

  it('builds first, and finds with AND, NOT, phrases, variants and filters', async () => {
    assert.deepEqual(await paths('委託先'), [shop, city])
    assert.deepEqual(await paths('委託先', '漏えい'), [shop])
    assert.deepEqual(await paths('委託先', '-漏えい'), [city])
    assert.deepEqual(await paths('-漏えい'), [city])
    assert.deepEqual(await paths('NOT', '漏えい', '委託先'), [city])
    assert.deepEqual(await paths('"漏えい"'), [])
    assert.deepEqual(await paths('"漏洩"'), [shop])
    assert.deepEqual(await paths('サーバ'), [shop])
    assert.deepEqual(await paths('委託先', '--publisher', 'まぼろし'), [city])
    assert.deepEqual(await paths('--from', '2025-06-04'), [city])
  })

  it('prints hits in words, and never what a terminal would obey', async () => {
    const { out, code } = await run('search', '誤送信', '--lang', 'en')
    assert.equal(code, 0)
    assert.match(out, /^1–1 \/ 1 notice\n/)
    assert.match(out, /2025-06-04 {2}まぼろし市/)
    assert.ok(!(await run('search', '送信')).out.includes('\u001b'))
    assert.match((await run('search', '漏えい')).out, /漏えい = 漏えい ・ 漏洩/)
  })

  it('says by its exit code that nothing was found, or that an option is off', async () => {
    assert.equal((await run('search', 'ない語')).code, 1)
    assert.match((await run('search', 'ない語', '--lang', 'en')).err, /Nothing found/)
    assert.equal(JSON.parse((await run('search', 'ない語', '--json')).out).total, 0)
    const off = await run('search', '語', '--limit', 'x', '--lang', 'en')
    assert.deepEqual([off.code, off.err.includes('--limit')], [2, true])
    assert.equal((await run('search', '語', '--unknown')).code, 2)
    assert.equal((await run('search', 'あ'.repeat(1001))).code, 2)
  })

  it('shows a notice by id, by path, by a file', async () => {
    const { out } = await run('show', shop!, '--json')
    const { id } = JSON.parse(out)
    for (const name of [id, id.slice(0, 6), join(archive, shop!)])
      assert.match((await run('show', name)).out, /架空商事株式会社/, name)
    const shown = await run('show', city!, '--text')
    assert.ok(!shown.out.includes('\u001b'))
    assert.match(shown.out, /記載事項/)
    assert.equal((await run('show', 'nothing')).code, 1)
    assert.equal((await run('show')).code, 2)
  })

  it('prints the table of variants', async () => {
    assert.match((await run('variants')).out, /^漏えい ・ 漏洩/)
    assert.ok(Array.isArray(JSON.parse((await run('variants', '--json')).out)))
  })
})
