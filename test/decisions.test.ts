import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, it } from 'node:test'
import { readDecisions } from '../src/archive/decisions.ts'
import { initArchive } from '../src/archive/init-archive.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import { standings } from '../src/archive/standing-decisions.ts'
import { decisions } from '../src/decisions/index.ts'
import { lastingBytes, madeUpNotice, temporaryFolder, treeOf, write } from './archive-folders.ts'
import { runCommand } from './run-command.ts'

/** Two reports of one firm that belong together, and one of another. */
const notices = {
  '2025/06/03_株式会社あおば製作所.md': madeUpNotice(1),
  '2025/06/20_株式会社あおば製作所.md': madeUpNotice(2, '2025年6月20日').replace(
    '2025年6月20日、',
    '2025年6月3日にお知らせしたとおり、2025年6月3日、',
  ),
  '2025/09/01_有限会社しらなみ商会.md': madeUpNotice(3, '2025年9月1日', '有限会社しらなみ商会').replace(
    'https://www.aoba.example/news/3.html',
    'https://shiranami.example/3',
  ),
}

let folder: string
let foreign: string

const run = (...args: string[]) => runCommand([...args, '--archive', folder])

const [first, second, other] = Object.keys(notices) as [string, string, string]

interface Shown {
  readonly id: string
  readonly formerly: readonly string[]
  readonly splitFrom?: string
  readonly notices: readonly { readonly path: string }[]
}

async function incidents(): Promise<Shown[]> {
  const { out } = await run('incidents', '--json', '--sort', 'oldest')
  return (JSON.parse(out) as { incidents: Shown[] }).incidents
}

const grouped = async (): Promise<string[][]> =>
  (await incidents()).map(({ notices }) => notices.map(({ path }) => path))

const problems = async (): Promise<string[]> =>
  Object.keys(JSON.parse((await run('build', '--json')).out).problemsByCode as object)

const decisionFiles = (): string[] =>
  existsSync(join(folder, 'decisions')) ? readdirSync(join(folder, 'decisions')).sort() : []

describe('decisions', () => {
  beforeEach(() => {
    foreign = temporaryFolder()
    write(foreign, notices)
    folder = join(temporaryFolder(), 'mine')
    initArchive(folder, foreign)
  })

  it('every decision is in the registry under the name of its file', () => {
    const files = readdirSync(new URL('../src/decisions/', import.meta.url)).map(f => f.replace(/\.ts$/, ''))
    for (const { name } of decisions) assert.ok(files.includes(name), name)
  })

  it('a judgement wins over every signal, both ways, and survives every rebuild', async () => {
    assert.deepEqual(await grouped(), [[first, second], [other]])
    assert.equal((await run('judge', first, second, '--different', '--because', 'two events')).code, 0)
    assert.equal(
      (await run('judge', first, other, '--same', '--because', 'one group', '--by', 'Aoki')).code,
      0,
    )
    const apart = [[first, other], [second]]
    assert.deepEqual((await grouped()).sort(), apart.sort())
    const [before, kept] = [await incidents(), lastingBytes(folder)]
    for (const lost of [['derived'], ['index.sqlite'], ['derived', 'index.sqlite']]) {
      for (const path of lost) rmSync(join(folder, path), { recursive: true, force: true })
      await run('build')
      assert.deepEqual(await incidents(), before)
      assert.deepEqual(lastingBytes(folder), kept)
    }
    const [file] = decisionFiles().filter(name => name.includes('same'))
    const { decision, verdict, because, by, at } = JSON.parse(
      readFileSync(join(folder, 'decisions', file!), 'utf8'),
    )
    assert.deepEqual([decision, verdict, because, by], ['judgement', 'same', 'one group', 'Aoki'])
    assert.match(file!, new RegExp(`^${(at as string).slice(0, 10)}_same_[0-9a-f]{10}_[0-9a-f]{10}\\.json$`))
    assert.deepEqual(treeOf(foreign), treeOf(foreign), 'the foreign folder is only read')
    const shown = JSON.parse((await run('incident', first, '--json')).out)
    assert.deepEqual(
      shown.judgements.map((j: { because: string }) => j.because),
      ['two events', 'one group'],
    )
  })

  it('merging, splitting, merging back: old ids lead to what is there now', async () => {
    const [a, c] = (await incidents()).map(({ id }) => id)
    await run('judge', first, other, '--same', '--because', 'x')
    assert.deepEqual(
      (await incidents()).map(({ id, formerly }) => [id, ...formerly]),
      [[a, c]],
    )
    assert.equal(JSON.parse((await run('incident', c!, '--json')).out).id, a)
    const merged = lastingBytes(folder)
    await run('undo', 'same', '--because', 'y')
    const split = await incidents()
    assert.deepEqual(
      split.map(({ id, splitFrom }) => [id, splitFrom]),
      [
        [a, undefined],
        [c, a],
      ],
    )
    assert.equal(JSON.parse((await run('incident', c!, '--json')).out).id, c)
    await run('judge', other, second, '--same', '--because', 'z')
    assert.deepEqual(
      (await incidents()).map(({ id, formerly }) => [id, ...formerly]),
      [[a, c]],
    )
    const again = lastingBytes(folder)
    assert.notEqual(again['ids.jsonl'], merged['ids.jsonl'], 'ids.jsonl is only added to')
    rmSync(join(folder, 'derived'), { recursive: true })
    rmSync(join(folder, 'index.sqlite'))
    await run('build')
    assert.deepEqual(lastingBytes(folder), again)
  })

  it('undo: the decision and its withdrawal stay, and so does what was decided before', async () => {
    await run('judge', first, second, '--different', '--because', 'a')
    await run('judge', second, first, '--undecided', '--because', 'b')
    assert.deepEqual(await grouped(), [[first, second], [other]], 'judged anew')
    assert.equal((await run('undo', 'undecided', '--because', 'c')).code, 0)
    assert.equal((await grouped()).length, 3, 'the earlier judgement stands again')
    assert.equal((await run('undo', 'different', '--because', 'd', '--by', 'Aoki')).code, 0)
    assert.deepEqual(await grouped(), [[first, second], [other]])
    assert.equal(decisionFiles().length, 4)
    const twice = await run('undo', 'different', '--because', 'e')
    assert.equal(twice.code, 1)
    assert.match(twice.err, /of no effect already/)
    const { out } = await run('judge', '--list')
    assert.match(out, /_undecided_.* {2}\[withdrawn: .*_undo_/)
    assert.match(out, /takes back: .*_different_/)
    assert.deepEqual(await problems(), [])
  })

  it('what cannot be obeyed is a problem, and nothing is lost', async () => {
    await run('judge', first, second, '--different', '--because', 'a')
    const [file] = decisionFiles()
    const path = join(folder, 'decisions', file!)
    const text = readFileSync(path, 'utf8')
    for (const broken of [
      '',
      '{',
      '[]',
      text.replace('different', 'otherwise'),
      text.replace('"because"', '"b"'),
    ]) {
      writeFileSync(path, broken)
      assert.deepEqual(await problems(), ['decision-unreadable'])
      assert.deepEqual(await grouped(), [[first, second], [other]])
    }
    writeFileSync(path, text)
    await run('judge', first, other, '--same', '--because', 'b')
    await run('judge', other, second, '--same', '--because', 'c')
    assert.deepEqual(await problems(), ['judgements-contradict'])
    assert.match(readFileSync(join(folder, 'derived/problems.jsonl'), 'utf8'), /_different_/)
    rmSync(join(foreign, other))
    assert.deepEqual(await problems(), ['decision-unresolved'])
    assert.equal((await grouped()).length, 2)
  })

  it('a notice whose id was lost is found by its path', async () => {
    await run('judge', first, second, '--different', '--because', 'a')
    const [file] = decisionFiles()
    const path = join(folder, 'decisions', file!)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"id": "[0-9a-f]{10}"/, '"id": "0123456789"'))
    assert.equal((await grouped()).length, 3)
  })

  it('refuses what makes no sense, in words that help', async () => {
    const cases: [readonly string[], number, RegExp][] = [
      [['judge', first, '--same', '--because', 'x'], 2, /Name the two notices/],
      [['judge', first, second, '--because', 'x'], 2, /Say one of --same/],
      [['judge', first, second, '--same', '--different', '--because', 'x'], 2, /Say one of --same/],
      [['judge', first, second, '--same'], 2, /Say why with --because/],
      [['judge', first, first, '--same', '--because', 'x'], 1, /Both are the same notice/],
      [['judge', first, 'ffff', '--same', '--because', 'x'], 1, /no notice "ffff"/],
      [['undo', 'nothing', '--because', 'x'], 1, /no decision "nothing"/],
      [['undo', 'nothing'], 2, /Say why/],
    ]
    for (const [args, code, message] of cases) {
      const { code: got, err } = await run(...args)
      assert.deepEqual([got, message.test(err)], [code, true], `${args.join(' ')}: ${err}`)
    }
    assert.deepEqual(decisionFiles(), [])
    folder = foreign
    const { code, err } = await run('judge', first, second, '--same', '--because', 'x')
    assert.equal(code, 3)
    assert.match(err, /tenmatsu init MY --from/)
    assert.deepEqual(Object.keys(treeOf(foreign)).sort(), Object.keys(notices).sort())
  })

  it('decisions that take each other back: the later one does', () => {
    const at = (n: number) => new Date(Date.UTC(2025, 0, n)).toISOString()
    const withdrawal = (name: string, of: string, n: number) => ({
      name,
      decision: { decision: 'withdrawal' as const, of, because: 'x', at: at(n) },
    })
    const found = standings([withdrawal('a', 'b', 1), withdrawal('b', 'a', 2), withdrawal('c', 'c', 3)])
    assert.deepEqual([...found].map(([name, { state }]) => `${name} ${state}`).sort(), [
      'a withdrawn',
      'b stands',
      'c stands',
    ])
  })

  it('a foreign folder has no decisions, whatever lies in it', () => {
    write(foreign, { 'decisions/x.json': '{}' })
    assert.deepEqual(readDecisions(openArchive(foreign, { cache: temporaryFolder() })).decisions, [])
  })
})
