import assert from 'node:assert/strict'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, it } from 'node:test'
import { initArchive } from '../src/archive/init-archive.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import { confirmFact } from '../src/decisions/confirm-fact.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import type { FactDecision } from '../src/model/decision.ts'
import type { Fact } from '../src/model/fact.ts'
import { build } from '../src/pipeline/build.ts'
import { applyReview, type NamedFactDecision } from '../src/readings/reviewed/apply-review.ts'
import { scoreAgainst } from '../src/readings/reviewed/score-review.ts'
import { locateWords } from '../src/text/locate-words.ts'
import { findWords, wordsInContext } from '../src/text/words-in-context.ts'
import { lastingBytes, madeUpNotice, temporaryFolder, write } from './archive-folders.ts'
import { runCommand } from './run-command.ts'

const notices = {
  '2025/06/03_株式会社あおば製作所.md': madeUpNotice(1),
  '2025/06/04_株式会社くれない運輸.md': madeUpNotice(2, '2025年6月4日', '株式会社くれない運輸').replace(
    'aoba',
    'kurenai',
  ),
}
const [first] = Object.keys(notices) as [string]

let folder: string
let foreign: string

const run = (...args: string[]) => runCommand([...args, '--archive', folder])

/** Decides, and fails where that fails. */
async function decide(...args: string[]): Promise<{ decision: string; replaces: string[] }> {
  const { code, out, err } = await run(...args, '--because', 'looked at it', '--json')
  assert.equal(code, 0, err)
  return JSON.parse(out)
}

const factsOf = async (kind: string, notice = first): Promise<Fact[]> =>
  (JSON.parse((await run('explain', notice, kind, '--json')).out) as { facts: Fact[] }).facts

const counts = async (): Promise<string[]> =>
  (await factsOf('affected-count')).map(
    ({ value, status, reviewed }) =>
      `${(value as { count: number }).count} ${status}${reviewed ? ` ${reviewed.verdict}` : ''}`,
  )

const problems = async (): Promise<string[]> =>
  Object.keys(JSON.parse((await run('build', '--json')).out).problemsByCode as object)

const decisionFiles = (): string[] => readdirSync(join(folder, 'decisions')).sort()

const fileOf = (name: string): string => join(folder, 'decisions', `${name}.json`)

const decisionIn = (name: string): FactDecision => JSON.parse(readFileSync(fileOf(name), 'utf8'))

/** The text of the first notice, changed. */
const rewrite = (change: (text: string) => string): void =>
  writeFileSync(join(foreign, first), change(readFileSync(join(foreign, first), 'utf8')))

describe('decisions on facts', () => {
  beforeEach(() => {
    foreign = temporaryFolder()
    write(foreign, notices)
    folder = join(temporaryFolder(), 'mine')
    initArchive(folder, foreign)
  })

  it('a correction is kept, with what was read, and survives a rebuild from nothing', async () => {
    assert.deepEqual(await counts(), ['101 possible'])
    const { decision } = await decide(
      'correct',
      first,
      'affected-count',
      '--set',
      'count=110',
      '--by',
      'Aoki',
    )
    assert.deepEqual(await counts(), ['110 possible corrected'])
    const [fact] = await factsOf('affected-count')
    assert.equal(fact!.reviewed!.decision, decision)
    assert.equal((fact!.reviewed!.read!.value as { count: number }).count, 101)
    const file = decisionIn(decision)
    assert.deepEqual(
      [file.verdict, file.by, file.because, file.fact.quote, file.saw!.status],
      ['corrected', 'Aoki', 'looked at it', '101名', 'possible'],
    )
    assert.match(decision, /^\d{4}-\d\d-\d\d_corrected_affected-count_[0-9a-f]{10}$/)
    const kept = lastingBytes(folder)
    assert.match(readFileSync(join(folder, 'derived/readings/2025-06.jsonl'), 'utf8'), /"count":110/)
    rmSync(join(folder, 'derived'), { recursive: true })
    rmSync(join(folder, 'index.sqlite'))
    await run('build')
    assert.deepEqual(lastingBytes(folder), kept)
    assert.deepEqual(await counts(), ['110 possible corrected'])
    assert.deepEqual(await problems(), [])
  })

  it('lists, ledger and search files see what was decided; only its notice is read again', async () => {
    await run('build')
    await decide('correct', first, 'affected-count', '--set', 'count=110')
    const [fact] = await factsOf('affected-count')
    const { out } = await run('search', 'あおば', '--json')
    assert.match(JSON.stringify(JSON.parse(out).hits[0].brief), /110/)
    assert.match((await run('incident', first, '--json')).out, /110/)
    assert.match(
      (await run('export', '--format', 'csv', '--facts')).out + fact!.rule,
      /corrected-by-a-person/,
    )
    writeFileSync(fileOf('2025-01-01_undo_nothing'), '{')
    const { changed } = JSON.parse((await run('build', '--json')).out)
    assert.equal(changed, 0)
  })

  it('confirm, reject and add; each is taken back by undo', async () => {
    const confirmed = await decide('confirm', first, 'affected-count')
    assert.deepEqual(await counts(), ['101 possible confirmed'])
    await decide('undo', confirmed.decision)
    assert.deepEqual(await counts(), ['101 possible'])

    const rejected = await decide('reject', first, 'affected-count', '--quote', '101')
    assert.deepEqual(await counts(), [])
    assert.match((await run('explain', first)).out, /rejected-by-a-person/)
    await decide('undo', rejected.decision)
    assert.deepEqual(await counts(), ['101 possible'])

    const { code, err } = await run(
      'correct',
      first,
      'affected-count',
      '--add',
      '--quote',
      'サーバー',
      '--value',
      '{}',
      '--because',
      'x',
    )
    assert.equal(code, 1)
    assert.match(err, /has not the form/)
    const [read] = await factsOf('affected-count')
    const other = JSON.stringify({ ...(read!.value as object), count: 3 })
    const added = await decide(
      'correct',
      first,
      'affected-count',
      '--add',
      '--quote',
      'サーバー',
      '--value',
      other,
      '--status',
      'confirmed',
    )
    assert.deepEqual(await counts(), ['3 confirmed added', '101 possible'])
    const twice = await run(
      'correct',
      first,
      'affected-count',
      '--add',
      '--quote',
      'サーバー',
      '--value',
      other,
      '--because',
      'x',
    )
    assert.match(twice.err, /already/)
    const bettered = await decide(
      'correct',
      first,
      'affected-count',
      '--quote',
      'サーバー',
      '--set',
      'count=4',
      '--over',
      added.decision,
    )
    assert.deepEqual(bettered.replaces, [added.decision])
    assert.deepEqual(await counts(), ['4 confirmed corrected', '101 possible'])
    await decide('undo', bettered.decision)
    assert.deepEqual(await counts(), ['3 confirmed added', '101 possible'])
    await decide('undo', added.decision)
    assert.deepEqual(await counts(), ['101 possible'])
    assert.deepEqual(await problems(), [])
  })

  it('the second of two people sees what the first decided before anything is written', async () => {
    const { decision } = await decide(
      'correct',
      first,
      'affected-count',
      '--set',
      'count=110',
      '--by',
      'Aoki',
    )
    const refused = await run(
      'correct',
      first,
      'affected-count',
      '--set',
      'count=120',
      '--because',
      'no',
      '--by',
      'Baba',
    )
    assert.equal(refused.code, 1)
    assert.match(refused.err, /Aoki/)
    assert.match(refused.err, new RegExp(`--over ${decision}`))
    assert.equal(decisionFiles().length, 1)
    const knowing = await decide('correct', first, 'affected-count', '--set', 'count=120', '--over', decision)
    assert.deepEqual(knowing.replaces, [decision])
    assert.deepEqual(await counts(), ['120 possible corrected'])
    assert.equal(decisionFiles().length, 2)
    assert.deepEqual(await problems(), [])
    await decide('undo', knowing.decision)
    assert.deepEqual(await counts(), ['110 possible corrected'], 'the first stands again')
  })

  it('two decisions that did not know of each other both stay, and are a problem until one is taken back', async () => {
    const { decision } = await decide('correct', first, 'affected-count', '--set', 'count=110')
    const other = decisionIn(decision)
    const is = { ...other.is!, value: { ...(other.is!.value as object), count: 130 } }
    const at = new Date(Date.parse(other.at) + 1000).toISOString()
    writeFileSync(fileOf('merged-from-a-branch'), JSON.stringify({ ...other, is, at }))
    assert.deepEqual(await problems(), ['fact-decisions-conflict'])
    assert.deepEqual(await counts(), ['130 possible corrected'])
    assert.match((await run('doubts')).out, /made without knowing of each other/)
    writeFileSync(fileOf('merged-from-a-branch'), JSON.stringify({ ...other, at }))
    assert.deepEqual(await problems(), [], 'two that agree are no conflict')
    writeFileSync(fileOf('merged-from-a-branch'), JSON.stringify({ ...other, is, at }))
    await decide('undo', 'merged-from-a-branch')
    assert.deepEqual([await problems(), await counts()], [[], ['110 possible corrected']])
  })

  it('a notice that changes keeps its decisions as long as the words are there', async () => {
    const { decision } = await decide('correct', first, 'affected-count', '--set', 'count=110')
    rewrite(text => text.replace('# 本文\n', '# 本文\n訂正してお知らせいたします。\n'))
    assert.deepEqual(await counts(), ['110 possible corrected'])
    rewrite(text => text.replace('101名', '約100名'))
    assert.deepEqual(await problems(), ['fact-decision-unresolved'])
    assert.match(
      readFileSync(join(folder, 'derived/problems.jsonl'), 'utf8'),
      new RegExp(`decisions/${decision}`),
    )
    assert.deepEqual(await counts(), ['100 possible'])
    rewrite(text => text.replace('約100名', '101名'))
    assert.deepEqual([await problems(), await counts()], [[], ['110 possible corrected']])
  })

  it('a notice that moves keeps its decisions in the same build', async () => {
    await decide('correct', first, 'affected-count', '--set', 'count=110')
    const moved = '2025/06/03_株式会社あおば製作所(2).md'
    renameSync(join(foreign, first), join(foreign, moved))
    assert.deepEqual(await problems(), [])
    const [fact] = await factsOf('affected-count', moved)
    assert.equal((fact!.value as { count: number }).count, 110)
    rmSync(join(foreign, moved))
    assert.deepEqual(await problems(), ['decision-unresolved'])
  })

  it('what quotes a notice goes with it where it is taken down, and comes back with it', async () => {
    const { decision } = await decide('correct', first, 'affected-count', '--set', 'count=110')
    await decide('amend', first, '--title', '別の題名')
    await decide('undo', decision)
    await decide('confirm', Object.keys(notices)[1]!, 'affected-count')
    const before = decisionFiles()
    const id = decisionIn(decision).notice.id
    assert.equal((await run('takedown', first, '--because', 'asked for')).code, 0)
    assert.equal(decisionFiles().length, before.length - 3)
    assert.doesNotMatch(decisionFiles().join(), new RegExp(id))
    assert.deepEqual(await problems(), [])
    assert.equal((await run('verify')).code, 0)
    assert.equal((await run('takedown', id, '--undo')).code, 0)
    assert.deepEqual(decisionFiles(), before)
    assert.deepEqual(await counts(), ['101 possible'])
    assert.equal((await run('takedown', first, '--because', 'asked for')).code, 0)
    assert.equal((await run('takedown', id, '--purge')).code, 0)
    assert.equal(decisionFiles().length, before.length - 3)
  })

  it('a text read by OCR: a confirmed fact counts as confirmed, and no other does', async () => {
    rewrite(text =>
      text
        .replace('# 本文', '- 文字認識（OCR）による本文\n\n# 本文')
        .replace('漏えいしたおそれがあります', '漏えいしました'),
    )
    assert.deepEqual(await counts(), ['101 possible'])
    await decide('confirm', first, 'affected-count')
    assert.deepEqual(await counts(), ['101 confirmed confirmed'])
  })

  it('refuses what makes no sense, in words that help', async () => {
    const cases: [readonly string[], number, RegExp][] = [
      [['confirm', first], 2, /Name a notice and a kind/],
      [['confirm', first, 'nonsense', '--because', 'x'], 2, /no kind of fact "nonsense"/],
      [['confirm', first, 'affected-count'], 2, /Say why/],
      [['confirm', first, 'affected-count', '--quote', 'elsewhere', '--because', 'x'], 1, /There are:/],
      [['reject', 'ffff', 'affected-count', '--because', 'x'], 1, /no notice "ffff"/],
      [['correct', first, 'affected-count', '--because', 'x'], 1, /as they were/],
      [['correct', first, 'affected-count', '--because', 'x', '--status', 'maybe'], 2, /one of confirmed/],
      [['correct', first, 'affected-count', '--because', 'x', '--value', '{'], 2, /cannot be read/],
      [['correct', first, 'affected-count', '--because', 'x', '--set', 'count'], 2, /FIELD=VALUE/],
      [['correct', first, 'affected-count', '--because', 'x', '--set', 'count=many'], 1, /not the form/],
      [['correct', first, 'cve', '--add', '--because', 'x', '--quote', 'nowhere'], 2, /where they stand/],
    ]
    for (const [args, code, message] of cases) {
      const { code: got, err } = await run(...args)
      assert.deepEqual([got, message.test(err)], [code, true], `${args.join(' ')}: ${err}`)
    }
    folder = foreign
    const { code, err } = await run('confirm', first, 'affected-count', '--because', 'x')
    assert.equal(code, 3)
    assert.match(err, /tenmatsu init MY --from/)
  })
})

describe('words in context', () => {
  const text = '一つ目は50名です。二つ目は50名です。三つ目は70名です。'

  it('tells the same words apart by what stands around them', () => {
    for (const start of [text.indexOf('50名'), text.lastIndexOf('50名')]) {
      const words = wordsInContext(text, start, start + 3)
      assert.deepEqual(findWords(`はじめに。${text}`, words), { start: start + 5, end: start + 8 })
    }
  })

  it('finds nothing rather than something else', () => {
    const words = wordsInContext(text, text.indexOf('70名'), text.indexOf('70名') + 3)
    assert.equal(findWords('別の文章にも70名とだけあります。', words), null)
    assert.equal(findWords('', words), null)
    const same = 'あ50名い。'.repeat(400)
    assert.equal(
      findWords(same, { quote: '50名', prefix: 'い。あ', suffix: 'い。あ' }),
      null,
      'one as good as another',
    )
  })

  it('finds words copied from a page, which joins lines and leaves signs out', () => {
    const page = '# 件数\n- 対象は\n  50名です\n- 別に50名です'
    assert.equal(locateWords(page, { quote: '50名' }), null)
    assert.deepEqual(locateWords(page, { quote: '50名', before: '対象は' }), { start: 13, end: 16 })
    assert.deepEqual(locateWords(page, { quote: '対象は50名' }), { start: 7, end: 16 })
    assert.equal(locateWords(page, { quote: ' \n' }), null)
  })
})

describe('obeying decisions', () => {
  const text = '漏えいした項目は氏名等です。'
  const quote = '氏名等'
  const place = { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }
  const item = (code: string): FactDecision['is'] => ({
    value: { code, by: 'statement' },
    status: 'confirmed',
  })
  const named = (name: string, given: Partial<FactDecision>): NamedFactDecision => ({
    name,
    path: `decisions/${name}.json`,
    decision: {
      decision: 'fact',
      verdict: 'added',
      notice: { id: '0123456789', path: 'x.md' },
      fact: {
        kind: 'data-item',
        ...wordsInContext(text, place.start, place.end),
        capture: '0'.repeat(64),
        read: null,
      },
      saw: null,
      is: item('name'),
      because: 'x',
      at: `2025-01-01T00:00:00.${name.length.toString().padStart(3, '0')}Z`,
      ...given,
    },
  })
  const none = { facts: [], declined: [] }

  it('two facts may be added in the same words', () => {
    const { reading, problems } = applyReview(none, text, [
      named('a', {}),
      named('bb', { is: item('address') }),
    ])
    assert.deepEqual(problems, [])
    assert.deepEqual(
      reading.facts.map(({ value }) => (value as { code: string }).code),
      ['name', 'address'],
    )
  })

  it('a value that has not the form of its kind is a problem and changes nothing', () => {
    for (const value of [null, 3, { code: 'no such thing', by: 'statement' }]) {
      const { reading, problems } = applyReview(none, text, [
        named('a', { is: { value, status: 'confirmed' } }),
      ])
      assert.deepEqual([reading.facts.length, problems[0]!.code], [0, 'fact-decision-unfit'])
    }
  })

  it('what the rules read later in the words of an added fact becomes the same fact', () => {
    const added = applyReview(none, text, [named('a', {})]).reading.facts
    const read = added.map(({ reviewed: _, ...fact }) => ({ ...fact, rule: 'some rule' }))
    const { reading } = applyReview({ facts: read, declined: [] }, text, [named('a', {})])
    assert.equal(reading.facts.length, 1)
    assert.deepEqual(reading.facts[0]!.reviewed!.read, { value: read[0]!.value, status: 'confirmed' })
  })
})

describe('decisions as gold', () => {
  const text = 'お客様120名と取引先30名の情報が漏えいしました。'
  const count = (quote: string, n: number, status: Fact['status'] = 'confirmed'): Fact => {
    const start = text.indexOf(quote)
    return {
      kind: 'affected-count',
      value: { count: n },
      status,
      evidence: [{ start, end: start + quote.length, quote, role: 'value' }],
      rule: 'x',
      operators: [],
    }
  }
  const decided = (
    quote: string,
    read: number | null,
    is: number | null,
  ): Pick<FactDecision, 'fact' | 'is'> => {
    const start = text.indexOf(quote)
    const version = (n: number | null) =>
      n === null ? null : { value: { count: n }, status: 'confirmed' as const }
    const words = wordsInContext(text, start, start + quote.length)
    return {
      fact: { kind: 'affected-count', ...words, capture: '0'.repeat(64), read: version(read) },
      is: version(is),
    }
  }
  const cases: [string, Fact[], Pick<FactDecision, 'fact' | 'is'>][] = [
    ['agreed', [count('120名', 120)], decided('120名', 120, 120)],
    ['wrong-value', [count('120名', 12)], decided('120名', 12, 120)],
    ['agreed', [count('120名', 120)], decided('120名', 12, 120)],
    ['wrong-status', [count('120名', 120, 'possible')], decided('120名', 120, 120)],
    ['false', [count('120名', 120)], decided('120名', 120, null)],
    ['agreed', [count('30名', 30)], decided('120名', 120, null)],
    ['missed', [count('30名', 30)], decided('120名', null, 120)],
    ['missed', [], decided('120名', 120, 120)],
    ['agreed', [count('お客様120名', 120)], decided('120名', null, 120)],
  ]
  for (const [outcome, facts, decision] of cases)
    it(`${outcome}: ${JSON.stringify([facts.map(f => f.value), decision.is?.value ?? 'rejected'])}`, () =>
      assert.equal(scoreAgainst(facts, text, decision), outcome))

  it('words that are gone say nothing of the reading', () =>
    assert.equal(scoreAgainst([], 'まったく別の文章です。', decided('120名', 120, 120)), 'unresolved'))
})

describe('what a build reads', () => {
  it('only the notice that was decided about; nothing more without a decision', async () => {
    const foreign = temporaryFolder()
    write(foreign, notices)
    const home = join(temporaryFolder(), 'mine')
    initArchive(home, foreign)
    const archive = openArchive(home)
    await build(archive)
    const index = openIndex(archive.indexFile)
    const row = (await index.find(first))!
    const [fact] = row.facts
    const { start, end } = fact!.evidence[0]
    const saw = { value: fact!.value, status: fact!.status } as NonNullable<FactDecision['saw']>
    const outcome = await confirmFact.decide(archive, index, {
      notice: row.id,
      kind: fact!.kind,
      start,
      end,
      saw,
      knows: [],
      because: 'x',
    })
    assert.equal(outcome.outcome, 'decided')
    assert.equal((await build(archive)).changed, 1)
    assert.equal((await build(archive)).changed, 0)
    index.close()
  })
})
