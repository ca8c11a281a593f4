import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mutatedPages } from '../bench/page-mutations.ts'
import { decode } from '../src/formats/decode.ts'
import { html } from '../src/formats/html/index.ts'
import { assertSound } from './assert-sound.ts'
import { inProportion } from './in-proportion.ts'

const times = 100_000
const many = (n: number, piece: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => piece(i)).join('')

/** Pages made to exhaust a parser, a walk over its tree, or a pattern. */
// biome-ignore format: one page a line
const hostile: Readonly<Record<string, () => string>> = {
  '100,000 nested <div>': () => `<html>${'<div>'.repeat(times)}漏えい。`,
  '100,000 nested <font>, all of them different': () => `<html>${many(times, i => `<font a=${i}>`)}漏えい。`,
  'paragraphs that open 400 <font> each': () => `<html>${many(400, i => `<font a=${i}>`)}${'<p>漏えい。'.repeat(times)}`,
  '100,000 tables in each other': () => `<html>${'<table><tr><td>'.repeat(times)}漏えい。`,
  '100,000 lists in each other': () => `<html>${'<ul><li>'.repeat(times)}漏えい。`,
  'words between the rows of a table': () => `<html><table>${'漏<tr>'.repeat(times)}`,
  '300,000 attributes': () => `<html><p ${many(300_000, i => `a${i} `)}>漏えい。`,
  'an attribute of 1.9 MB': () => `<html><p class="${'x '.repeat(950_000)}">漏えい。`,
  '400,000 entities': () => `<html><p>${'&amp;'.repeat(400_000)}`,
  '1,900,000 <': () => `<html>${'<'.repeat(1_900_000)}`,
  'a row of 70,000 cells': () => `<html><table><tr>${'<td>漏'.repeat(70_000)}`,
  'cells that span everything': () => `<html><table>${'<tr><td rowspan=99999 colspan=99999>漏'.repeat(40_000)}`,
  '15,000 notices on a page': () => `<html>${'<h2>不正アクセスのお知らせ</h2><p>2025年6月3日</p><p>漏えいしました。お詫び申し上げます。原因は調査中です。今しばらくお待ちください。</p>'.repeat(15_000)}`,
  '30,000 updates': () => `<html>${'<h2>2025年6月3日 追記</h2><p>漏えいしました。</p>'.repeat(30_000)}`,
  '60,000 links': () => `<html><p>${'<a href="/x">第1報</a>、'.repeat(60_000)}`,
  '900,000 lines': () => `<html><pre>${'漏\n'.repeat(900_000)}`,
  '200,000 unclosed scripts': () => `<html>${'<script>'.repeat(200_000)}漏えい。`,
  'data nested 190,000 deep': () => `<html><script type="application/ld+json">${'['.repeat(190_000)}</script>`,
  '140,000 copyrights': () => `<html>${'<p>© </p>'.repeat(140_000)}`,
  'a title of 1.8 MB': () => `<html><title>${'|'.repeat(1_800_000)}</title>漏えい。`,
}

describe('hostile and damaged pages', () => {
  for (const [name, make] of Object.entries(hostile))
    it(`${name} take time in proportion`, () =>
      inProportion(() => {
        const parts = html.read({ text: make().slice(0, 2 * 1024 * 1024), path: null })
        assert.ok(parts.length > 0)
        for (const { document } of parts) assertSound(document)
      }))

  it('words survive a page that is nested too deep, and it says so', () => {
    const [part] = html.read({ text: `<html>${'<div>'.repeat(2000)}<p>漏えい。<p>お詫び。`, path: null })
    assert.match(part!.document.text, /漏えい。\s+お詫び。/)
    assert.ok(part!.document.problems.some(p => p.code === 'page-too-deep'))
  })

  it('a main part that is never shown is no main part', () => {
    for (const page of [
      '<noscript><main><p>漏えい。</p></main></noscript>',
      '<select><option><main>漏えい。</main>',
      '<template><main>漏えい。',
    ])
      assert.equal(html.read({ text: `<html><body>${page}`, path: null }).length, 1)
  })

  it('names that every object has are no rules of rendering', () => {
    const [part] = html.read({
      text: '<html><body><constructor>漏えい。</constructor><valueOf>お詫び。',
      path: null,
    })
    assert.match(part!.document.text, /漏えい。お詫び。/)
  })

  it('150 pages damaged by chance: none crashes, every one is a sound document', () => {
    for (const { how, bytes } of mutatedPages(150, 7)) {
      const parts = html.read({ text: decode(bytes).text, path: null })
      assert.ok(parts.length > 0, how)
      for (const { document } of parts) assertSound(document)
    }
  })
})
