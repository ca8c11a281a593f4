import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { readCommandLine } from '../src/cli/command-line.ts'
import { makeDemoArchive } from '../src/cli/demo.ts'
import { commands } from '../src/cli/index.ts'
import { nearestWord } from '../src/cli/nearest-word.ts'
import { progressBar } from '../src/cli/progress.ts'
import { wrapped } from '../src/cli/terminal-text.ts'
import { madeUpNotice, temporaryFolder, treeOf, write } from './archive-folders.ts'
import { runCommand } from './run-command.ts'

const run = (...args: string[]) => runCommand(args)

const page = `ラベル インシデント の投稿を表示しています。

【セキュリティ事件簿#2025-001】株式会社青葉堂 不正アクセスに関するお知らせ 2025/5/1

 

当社のサーバーが5月1日に不正アクセスを受けました。

リリース文アーカイブ

【セキュリティ事件簿#2025-002】青空市 メールの誤送信について 2025/5/2

 

5月2日、市民300名の情報を誤送信しました。

リリース文アーカイブ
`

let folder: string
let cache: string
before(() => {
  ;[folder, cache] = [temporaryFolder(), temporaryFolder()]
  write(folder, {
    '2025/06/03_青空市.md': madeUpNotice(1, '2025年6月3日', '青空市'),
    '2025/06/04_青空市(2).md': madeUpNotice(2, '2025年6月4日', '青空市'),
    'page.txt': page,
  })
})

/** The words of a line as a shell reads them, up to where its output goes. */
const wordsOf = (line: string): string[] =>
  [...line.replace(/ >>? .*$/, '').matchAll(/'([^']*)'|"([^"]*)"|([^\s'"]+)/g)].map(
    ([, single, double, plain]) => (single ?? double ?? plain)!,
  )

describe('every command', () => {
  for (const [name, load] of Object.entries(commands))
    it(`${name} --help: what it does and examples, in both languages`, async () => {
      const command = await load()
      assert.ok(command.examples.length > 0)
      for (const language of ['ja', 'en'] as const) {
        const { code, out } = await run(name, '--help', '--lang', language)
        assert.equal(code, 0)
        assert.ok(out.includes(command.summary[language]))
        for (const example of command.examples) {
          assert.ok(out.includes(example.line))
          assert.ok(out.includes(example.does[language]))
        }
      }
    })

  for (const [of, load] of Object.entries(commands))
    it(`${of}: every example is a command line that can be read`, async () => {
      for (const { line } of (await load()).examples) {
        const [program, name = '', ...args] = wordsOf(line)
        assert.equal(program, 'tenmatsu', line)
        const command = await commands[name]!()
        assert.doesNotThrow(() => readCommandLine(command, args), line)
      }
    })

  it('the overview lists all', async () => {
    const { code, out } = await run('--help')
    assert.equal(code, 0)
    for (const name of Object.keys(commands)) assert.match(out, new RegExp(`^ {2}${name} `, 'm'))
    assert.equal((await run()).out, out)
  })

  it('help COMMAND is COMMAND --help', async () => {
    assert.equal((await run('help', 'build')).out, (await run('build', '--help')).out)
    assert.match((await run('help', 'biuld')).err, /no command "biuld".*tenmatsu build\?/)
  })

  it('what is off in a command line is named in words of ours, with what was probably meant', async () => {
    for (const [args, says] of [
      [['serch', 'x'], /^There is no command "serch"\. Did you mean tenmatsu search\?/],
      [['search', '--limt', '3'], /^search: There is no option --limt\. Did you mean --limit\?/],
      [['build', '-z'], /^build: There is no option -z\. See tenmatsu build --help/],
      [['build', '--json=yes'], /^build: --json takes no value/],
      [['build', '--workers'], /^build: --workers lacks its value\. Write --workers N/],
      [['build', '--workers', '-1'], /--workers=…/],
    ] as const) {
      const { code, out, err } = await run(...args)
      assert.deepEqual([code, out], [2, ''], args.join(' '))
      assert.match(err, says)
    }
  })

  it('--lang is Japanese or English, wherever it stands', async () => {
    for (const args of [
      ['--lang', 'fr', 'build'],
      ['variants', '--lang', 'fr'],
    ]) {
      const { code, err } = await run(...args)
      assert.equal(code, 2)
      assert.match(err, /--lang .* ja .* en/)
    }
  })

  it('an unknown command or option is a use of 2, without a stack', async () => {
    for (const args of [
      ['nonsense'],
      ['build', '--nonsense'],
      ['toString'],
      ['build', 'word'],
      ['build', '--workers', 'x'],
    ]) {
      const { code, out, err } = await run(...args)
      assert.deepEqual([code, out], [2, ''], args.join(' '))
      assert.doesNotMatch(err, /\n\s+at /)
    }
  })

  it('a folder or file that is not there is said by name, with 3', async () => {
    for (const args of [
      ['build', '--archive', '/nowhere/x'],
      ['read', '/nowhere/x'],
      ['import', '/nowhere/x', '--archive', folder],
      ['init', '/nowhere/y', '--from', '/nowhere/x'],
    ]) {
      const { code, err } = await run(...args)
      assert.equal(code, 3, `${args.join(' ')}: ${err}`)
      assert.doesNotMatch(err, /\n\s+at /)
    }
  })
})

describe('read', () => {
  it('--gold prints a record a line, with paths relative to the root and parts by their case number', async () => {
    const { code, out, err } = await run('read', folder, '--gold', '--root', folder)
    assert.deepEqual([code, err], [0, ''])
    const records = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    assert.deepEqual(
      records.map(r => r.path),
      ['2025/06/03_青空市.md', '2025/06/04_青空市(2).md', 'page.txt#2025-001', 'page.txt#2025-002'],
    )
    assert.deepEqual(records[0].publishers, ['青空市'])
    assert.deepEqual((await run('read', '--root', folder, '--gold', folder)).out, out, 'options before words')
  })

  it('prints facts with status and quote, and as JSON', async () => {
    const file = join(folder, '2025/06/03_青空市.md')
    const { out } = await run('read', file)
    assert.match(out, /不正アクセスに関するお知らせ（第1報）\n.*2025-06-03 青空市/)
    assert.match(out, /101名/)
    const { facts, head } = JSON.parse((await run('read', file, '--json')).out)
    assert.equal(head.title.value, '不正アクセスに関するお知らせ（第1報）')
    assert.ok(facts.length > 0)
  })
})

describe('build', () => {
  it('--json has notices, problems and seconds; the folder stays as it is', async () => {
    const before = treeOf(folder)
    const { code, out } = await run('build', '--archive', folder, '--cache', cache, '--json')
    const summary = JSON.parse(out)
    assert.equal(code, 0)
    assert.equal(summary.notices, 4)
    assert.equal(typeof summary.problems, 'number')
    assert.equal(typeof summary.seconds, 'number')
    assert.deepEqual(treeOf(folder), before)
  })

  it('in words it says what it did', async () => {
    const { out } = await run('build', '--archive', folder, '--cache', temporaryFolder())
    assert.match(out, /^4 notices \(4 added, 0 changed, 0 removed\), \d+ problems, [\d.]+ s/)
  })

  it('a damaged index is made anew with a message', async () => {
    const other = temporaryFolder()
    await run('build', '--archive', folder, '--cache', other)
    const [index] = Object.keys(treeOf(other)).filter(path => path.endsWith('index.sqlite'))
    writeFileSync(join(other, index!), 'no index')
    const { code, err } = await run('build', '--archive', folder, '--cache', other)
    assert.equal(code, 0)
    assert.match(err, /made anew/)
    assert.equal((await run('build', '--archive', folder, '--cache', other, '--fresh')).code, 0)
  })
})

describe('init and import', () => {
  it('make an archive of files, and say on the second time that all is there', async () => {
    const mine = join(temporaryFolder(), 'mine')
    assert.equal((await run('init', mine)).code, 0)
    const first = JSON.parse((await run('import', folder, '--archive', mine, '--json')).out)
    assert.deepEqual([first.added, first.already], [4, 0])
    const second = await run('import', folder, '--archive', mine)
    assert.match(second.out, /0 imported, 4 there already/)
    assert.ok(existsSync(join(mine, 'notices/2025/05/02_青空市.md')))
    assert.match(
      readFileSync(join(mine, 'notices/2025/05/02_青空市.md'), 'utf8'),
      /^# 公表概要\n- .*メールの誤送信/,
    )
    const built = JSON.parse((await run('build', '--archive', mine, '--json')).out)
    assert.equal(built.notices, 4)
  })

  it('import says what comes next, and a file that was not taken makes it end with 3', async () => {
    const mine = join(temporaryFolder(), 'mine')
    await run('init', mine)
    const taken = await run('import', folder, '--archive', mine)
    assert.equal(taken.code, 0)
    assert.ok(taken.out.endsWith(`\nNext: tenmatsu build --archive ${mine}\n`), taken.out)
    const large = join(temporaryFolder(), 'large.txt')
    writeFileSync(large, '')
    truncateSync(large, 70_000_000)
    const left = await run('import', large, '--archive', mine)
    assert.deepEqual([left.code, left.out], [3, '0 imported, 0 there already, 1 problem\n'])
    assert.match(left.err, /has 70000000 bytes/)
  })

  it('--from reads in place and keeps all of its own elsewhere', async () => {
    const mine = join(temporaryFolder(), 'mine')
    const before = treeOf(folder)
    await run('init', mine, '--from', folder)
    const built = JSON.parse((await run('build', '--archive', mine, '--json')).out)
    assert.equal(built.notices, 4)
    assert.ok(existsSync(join(mine, 'ids.jsonl')))
    assert.deepEqual(treeOf(folder), before)
  })
})

describe('explain', () => {
  it('shows the rule and the sentence with the words marked, by path, by id and by file', async () => {
    const path = '2025/06/03_青空市.md'
    const byPath = await run('explain', path, '--archive', folder, '--cache', cache)
    assert.equal(byPath.code, 0, byPath.err)
    assert.match(byPath.out, /rule: \S+/)
    assert.match(byPath.out, /⟦[^⟧]*101名⟧/)
    const [ids] = Object.keys(treeOf(cache)).filter(name => name.endsWith('ids.jsonl'))
    const lines = readFileSync(join(cache, ids!), 'utf8').trim().split('\n')
    const { id } = lines.map(line => JSON.parse(line)).find(line => line.path === path)
    for (const name of [id, id.slice(0, 6), join(folder, path)])
      assert.equal((await run('explain', name, '--archive', folder, '--cache', cache)).out, byPath.out)
    const byFile = await run('explain', join(folder, path))
    assert.match(byFile.out, /⟦[^⟧]*101名⟧/)
    const parts = await run('explain', 'page.txt#2025-002', '--archive', folder, '--cache', cache)
    assert.match(parts.out, /⟦[^⟧]*300名⟧/)
  })

  it('narrows to a kind, and says which kinds there are', async () => {
    const file = join(folder, '2025/06/03_青空市.md')
    const counts = await run('explain', file, 'affected-count')
    assert.match(counts.out, /101名/)
    assert.doesNotMatch(counts.out, /⟦2025年6月3日⟧/)
    const wrong = await run('explain', file, 'nonsense')
    assert.equal(wrong.code, 2)
    assert.match(wrong.err, /affected-count/)
    assert.equal((await run('explain', 'nothing', '--archive', folder, '--cache', cache)).code, 1)
  })
})

describe('demo', () => {
  it('makes its archive once, and again when the examples have changed', async () => {
    const examples = temporaryFolder()
    write(examples, {
      'notices/2025/06/03_青空市.md': madeUpNotice(1),
      'page.txt': page,
      'expected.jsonl': '',
    })
    const archive = join(examples, 'archive')
    await makeDemoArchive(examples, archive)
    const once = treeOf(archive)
    assert.equal(Object.keys(once).filter(path => path.startsWith('notices/')).length, 3)
    await makeDemoArchive(examples, archive)
    const { 'index.sqlite': _, ...files } = treeOf(archive)
    assert.deepEqual(Object.keys({ ...files, 'index.sqlite': '' }).sort(), Object.keys(once).sort())
    write(examples, { 'notices/2025/06/03_青空市.md': madeUpNotice(9) })
    await makeDemoArchive(examples, archive)
    assert.match(readFileSync(join(archive, 'notices/2025/06/03_青空市.md'), 'utf8'), /第9報/)
    assert.equal(Object.keys(treeOf(archive)).filter(path => path.startsWith('notices/')).length, 3)
  })
})

describe('the program itself', () => {
  const program = fileURLToPath(new URL('../src/cli/main.js', import.meta.url))
  const start = promisify(execFile)

  it('prints nothing but the result on standard output', async () => {
    const args = [program, 'build', '--archive', folder, '--cache', cache, '--json', '--progress']
    const { stdout } = await start(process.execPath, args)
    assert.equal(JSON.parse(stdout).notices, 4)
  })

  it('says its version', async () => {
    const { stdout } = await start(process.execPath, [program, '--version'])
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/)
  })

  it('a folder that is no archive is not read because somebody stands in it', async () => {
    const cwd = temporaryFolder()
    write(cwd, { 'README.md': '', 'src/a.md': madeUpNotice(1) })
    const failed = await start(process.execPath, [program, 'build'], { cwd }).catch(error => error)
    assert.equal(failed.code, 2)
    assert.match(failed.stderr, /--archive/)
  })
})

describe('progress', () => {
  const context = (options: Record<string, boolean>) => {
    let drawn = ''
    return {
      words: [],
      options,
      language: 'en' as const,
      color: false,
      out: () => {},
      err: (text: string) => {
        drawn += text
      },
      drawn: () => drawn,
    }
  }
  it('is drawn where somebody looks, not too often, and to the end', () => {
    const c = context({})
    let now = 1000
    const bar = progressBar(c, true, () => now)
    for (let n = 1; n <= 100; n++) {
      now += 10
      bar.show(n, 100)
    }
    bar.end()
    assert.match(c.drawn(), /100 \/ 100\n$/)
    assert.ok(c.drawn().split('\r').length < 15)
  })
  it('is silent otherwise, unless asked for', () => {
    const [silent, asked] = [context({}), context({ progress: true })]
    for (const c of [silent, asked]) progressBar(c, false).show(1, 1)
    assert.equal(silent.drawn(), '')
    assert.notEqual(asked.drawn(), '')
  })
})

describe('the nearest word', () => {
  const known = ['build', 'read', 'search', 'verify', 'incident', 'incidents']
  for (const [given, meant] of [
    ['biuld', 'build'],
    ['raed', 'read'],
    ['serach', 'search'],
    ['incidnets', 'incidents'],
    ['veryfi', 'verify'],
    ['x', null],
    ['nonsense', null],
  ] as const)
    it(`${given} → ${meant}`, () => assert.equal(nearestWord(given, known), meant))
})

describe('text on a narrow terminal', () => {
  it('breaks Japanese by its width, before no closing mark, and keeps words whole', () => {
    assert.equal(wrapped('公表文を読み、記載事項を出す。', 23, 2), '公表文を読み、記載事\n  項を出す。')
    assert.equal(wrapped('Prints what tenmatsu-search finds', 21, 0), 'Prints what\ntenmatsu-search\nfinds')
    assert.equal(wrapped('公表文を読み、記載事項。', 24, 0), '公表文を読み、記載事\n項。')
  })

  it('is one line where nobody says how wide it is', () => {
    const words = '公表文を読み、記載事項を出す。'.repeat(20)
    assert.equal(wrapped(words, Number.POSITIVE_INFINITY, 6), words)
  })
})
