import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readParts } from '../src/formats/index.ts'
import type { IndexQuery, NoticeFilter, NoticeIndex } from '../src/index/contract.ts'
import { digestNotice } from '../src/index/digest.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import type { NewRow } from '../src/model/notice-row.ts'
import { fold } from '../src/text/fold.ts'
import { foldDocument, openNotice } from '../src/text/notice-text.ts'
import { bigrams } from '../src/text/search/bigrams.ts'
import { expandWord, mostForms } from '../src/text/search/expand-word.ts'
import { type ParsedSearch, parseSearch } from '../src/text/search/parse-search.ts'
import { searchForm, searchFormOf } from '../src/text/search/search-form.ts'
import { variants } from '../src/text/search/variants.ts'
import { asPhrase, drawPiece, seeded } from './draw-pieces.ts'
import { sharedFolder, skipUnless } from './needs.ts'

describe('the language of a search', () => {
  /** A search in short: groups of alternatives, `!` before what must not stand, phrases in their marks. */
  const inShort = (q: string): string => {
    const { all, none } = parseSearch(q)
    const word = (t: { typed: string; literal: boolean }) => (t.literal ? `"${t.typed}"` : t.typed)
    return [...all.map(g => g.map(word).join('|')), ...none.map(t => `!${word(t)}`)].join(' ')
  }
  const cases: readonly (readonly [string, string])[] = [
    ['', ''],
    ['  　 ', ''],
    ['不正アクセス　委託先', '不正アクセス 委託先'],
    ['漏えい -メール', '漏えい !メール'],
    ['漏えい －メール', '漏えい !メール'],
    ['漏えい NOT メール 委託', '漏えい 委託 !メール'],
    ['漏えい AND NOT メール', '漏えい !メール'],
    ['-"誤送信 の件"', '!"誤送信 の件"'],
    ['NOT “誤送信”', '!"誤送信"'],
    ['漏えい - 委託', '漏えい - 委託'],
    ['-', '-'],
    ['A-1 e-mail', 'A-1 e-mail'],
    ['--x', '!-x'],
    ['漏えい AND 委託', '漏えい 委託'],
    ['VPN OR リモート 侵入', 'VPN|リモート 侵入'],
    ['a OR b OR "c d"', 'a|b|"c d"'],
    ['a OR -b', 'a OR !b'],
    ['NOT a OR b', 'OR b !a'],
    ['OR', 'OR'],
    ['NOT', 'NOT'],
    ['AND x', 'AND x'],
    ['x AND', 'x AND'],
    ['NOT NOT x', 'NOT !x'],
    ['"a ""b"" c"', '"a "b" c"'],
    ['"終わりのない 引用', '"終わりのない 引用"'],
    ['“開いた', '“開いた'],
    ['"" x', 'x'],
    ['「第三者」', '「第三者」'],
    ['\u200b x', 'x'],
  ]
  for (const [q, short] of cases) it(`${q} → ${short}`, () => assert.equal(inShort(q), short))

  it('folds words like the text: width, case, spaces, dashes', () => {
    const form = (q: string) => parseSearch(q).all.map(g => g[0]!.forms[0])
    assert.deepEqual(form('ＶＰＮ'), ['vpn'])
    assert.deepEqual(form('"2025 年 10 月"'), ['2025年10月'])
    assert.deepEqual(form('"Remote   Desktop "'), ['remote desktop'])
    assert.deepEqual(form('３―５ ― 1,234² ²'), ['3-5', '-', '1,2342', '2'])
    assert.deepEqual(form('İstanbul ΑΣ'), ['İstanbul', 'ασ'])
  })
})

describe('variants of spelling', () => {
  it('the table is in search form, and a form stands in one group', () => {
    const seen = new Set<string>()
    for (const form of variants.flat()) {
      assert.equal(form, searchFormOf(form))
      assert.ok(!seen.has(form), form)
      seen.add(form)
    }
  })

  it('a bare word finds every spelling, also inside a longer word; a phrase its own', () => {
    assert.deepEqual(expandWord('漏洩').slice(0, 2), ['漏洩', '漏えい'])
    assert.ok(expandWord('情報漏えい事案').includes('情報漏洩事案'))
    assert.ok(expandWord('サーバー').includes('サーバ'))
    assert.ok(expandWord('ファイルサーバへ').includes('ファイルサーバーへ'))
    assert.ok(expandWord('漏洩のおそれ').includes('漏えいの恐れ'))
    assert.deepEqual(expandWord('委託'), ['委託'])
    assert.deepEqual(
      parseSearch('"漏洩"').all.map(g => g[0]!.forms),
      [['漏洩']],
    )
  })

  it('the spellings of a word are bounded, its own among them', () => {
    const word = 'サーバユーザルータベンダ漏洩おそれ'.repeat(20)
    const forms = expandWord(word)
    assert.ok(forms.length <= mostForms)
    assert.equal(forms[0], word)
    const { all } = parseSearch(Array.from({ length: 70 }, (_, i) => `漏洩サーバおそれ${i}`).join(' '))
    assert.equal(all.length, 70)
    assert.ok(all.flat().flatMap(term => term.forms).length < 400)
  })
})

describe('search form', () => {
  it('keeps the length of the folded text', () => {
    for (const text of ['İstanbul と ΑΣ', 'ＡＢＣ', '𠮷田―3', 'ﾊﾟｽﾜｰﾄﾞ', '1,234²']) {
      const folded = fold(text).text
      assert.equal(searchForm(folded).length, folded.length)
    }
  })

  it('pairs of characters, and the last alone', () => {
    assert.deepEqual(bigrams('漏𠮷い'), ['漏𠮷', '𠮷い', 'い'])
    assert.deepEqual(bigrams('漏'), ['漏'])
    assert.deepEqual(bigrams(''), [])
  })
})

interface Scanned {
  readonly row: NewRow
  /** The whole file (or the whole part of a page), folded, in lower case. */
  readonly text: string
  readonly publishers: string
}

/** Every notice under a folder, with made-up facts, so that the filters have something to tell apart. */
function scan(folder: string): Scanned[] {
  const leaks = ['confirmed', 'possible', 'not_found', null] as const
  const stages = ['initial', 'follow_up', 'final', 'single', null] as const
  const found: Scanned[] = []
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .filter(f => /\.(md|txt)$/.test(f))
    .sort()
  for (const file of files)
    for (const { document, selector } of readParts({
      text: readFileSync(join(folder, file), 'utf8'),
      path: file,
    })) {
      const n = found.length
      const path = selector === null ? file : `${file}#${selector}`
      const nothing = { facts: [], declined: [] }
      const digest = {
        ...digestNotice(path, nothing, openNotice(document)),
        leak: leaks[n % leaks.length]!,
        stage: stages[n % stages.length]!,
      }
      const row = {
        id: n.toString(16).padStart(10, '0'),
        path,
        capture: '',
        document,
        ...nothing,
        problems: [],
        digest,
      }
      const publishers = document.head.publishers.map(p => searchForm(fold(p.value).text)).join('\n')
      found.push({ row, text: searchForm(foldDocument(document).text), publishers })
    }
  return found
}

/** Holds the index to a scan: the same notices for the same search, none missing and none too many. */
function describeExactness(name: string, folder: string | null, draws: number): void {
  describe(`recall and precision against a scan: ${name}`, skipUnless(folder, name), () => {
    const home = mkdtempSync(join(tmpdir(), 'tenmatsu-search-'))
    let index: NoticeIndex
    let all: Scanned[]
    before(() => {
      all = scan(folder!)
      texts = all.map(s => s.row.document.text)
      index = openIndex(join(home, 'index.sqlite'))
      index.apply({ put: all.map(s => s.row), removed: [], files: [], filesGone: [] })
    })
    after(() => {
      index.close()
      rmSync(home, { recursive: true })
    })

    const textQuery = ({ all, none }: ParsedSearch): IndexQuery['text'] => ({
      all: all.map(group => group.flatMap(term => term.forms)),
      none: none.flatMap(term => term.forms),
    })
    const meets = (text: string, { all, none }: IndexQuery['text']): boolean =>
      all.every(forms => forms.some(form => text.includes(form))) && !none.some(form => text.includes(form))

    const holds = async (
      said: string,
      text: IndexQuery['text'],
      filter: NoticeFilter = {},
      passes = (_: Scanned) => true,
    ) => {
      const answer = await index.search({ text, filter, sort: 'relevance', offset: 0, limit: all.length })
      const expected = all.filter(s => passes(s) && meets(s.text, text)).map(s => s.row.path)
      // As one string: comparing a thousand paths one by one for each of some thousand searches takes its time.
      const lines = (paths: string[]): string => paths.sort().join('\n')
      assert.equal(lines(answer.notices.map(n => n.path)), lines(expected), JSON.stringify(said))
      assert.equal(answer.total, expected.length)
    }

    let texts: readonly string[]
    const draw = (next: () => number): string => drawPiece(texts, next)

    it(`${draws} pieces of text, as a phrase and as bare words`, async () => {
      const next = seeded(20251121)
      for (let i = 0; i < draws; i++) {
        const piece = draw(next)
        const phrase = parseSearch(asPhrase(piece))
        // What a phrase looks for is the folded piece and nothing else.
        assert.deepEqual(textQuery(phrase), { all: [[searchForm(fold(piece).text)]], none: [] })
        await holds(piece, textQuery(phrase))
        await holds(piece, textQuery(parseSearch(piece)))
      }
    })

    it(`${draws / 10} combinations with AND, OR and NOT`, async () => {
      const next = seeded(7)
      for (let i = 0; i < draws / 10; i++) {
        const [a, b, c] = [draw(next), draw(next), draw(next)].map(
          p => `"${p.replaceAll('"', '""').slice(0, 4)}"`,
        )
        for (const q of [`${a} ${b}`, `${a} -${b}`, `NOT ${a}`, `${a} OR ${b} NOT ${c}`, `-${a} -${b}`])
          await holds(q, textQuery(parseSearch(q)))
      }
    })

    it('filters, alone and with words', async () => {
      const next = seeded(11)
      const none = { all: [], none: [] }
      for (let i = 0; i < 30; i++) {
        const some = all[Math.floor(next() * all.length)]!
        const word = textQuery(parseSearch(`"${draw(next).replaceAll('"', '').slice(0, 2)}"`))
        const { leak, stage } = some.row.digest!
        const day = some.row.document.head.published?.value ?? '2025-01-01'
        const publisher = some.row.document.head.publishers[0]?.value.slice(0, 4) ?? '架空'
        const dated = (s: Scanned, test: (day: string) => boolean) => {
          const published = s.row.document.head.published?.value
          return published !== undefined && test(published)
        }
        for (const text of [none, word]) {
          await holds('leak', text, { leak: leak ?? 'not_stated' }, s => s.row.digest!.leak === leak)
          if (stage !== null) await holds('stage', text, { stage }, s => s.row.digest!.stage === stage)
          await holds(publisher, text, { publisher }, s => s.publishers.includes(searchFormOf(publisher)))
          await holds(`from ${day}`, text, { from: day }, s => dated(s, d => d >= day.slice(0, d.length)))
          await holds(`to ${day}`, text, { to: day.slice(0, 7) }, s =>
            dated(s, d => d.slice(0, 7) <= day.slice(0, 7)),
          )
        }
      }
    })
  })
}

describeExactness('the example archive', fileURLToPath(new URL('../examples/', import.meta.url)), 500)
const shared = sharedFolder()
describeExactness('the shared corpus', shared && join(shared, 'corpus'), 1000)
describeExactness('the shared seeds', shared && join(shared, 'seeds'), 200)
