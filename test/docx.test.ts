import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { chance } from '../bench/page-mutations.ts'
import { noticeBlocks } from '../scripts/made-pdfs/notice-blocks.ts'
import { renderDocx } from '../src/formats/docx/render-docx.ts'
import { byteFormatOf } from '../src/formats/index.ts'
import { inflate } from '../src/pipeline/inflate.ts'
import { openBytes, readFactsOf } from '../src/pipeline/read-bytes.ts'
import { goldRecord } from '../src/readings/read-notice.ts'
import { openNotice } from '../src/text/notice-text.ts'
import { cell, item, paragraph, run, table, writeDocx, writeZip } from './made-docx.ts'
import { sameCharacters } from './same-characters.ts'

const textOf = (body: string, notes = {}): string => renderDocx(writeDocx(body, notes), inflate).text
const codesOf = (bytes: Uint8Array): string[] => renderDocx(bytes, inflate).problems.map(({ code }) => code)

describe('Word documents', () => {
  it('are known by their content', () => {
    assert.equal(byteFormatOf(writeDocx(paragraph('本文')))?.name, 'docx')
    assert.equal(byteFormatOf(writeZip({ 'xl/workbook.xml': '<x/>' })), null)
  })

  const fixtures = fileURLToPath(new URL('../src/formats/docx/fixtures/', import.meta.url))
  for (const name of readdirSync(fixtures))
    it(`a file ${name.replaceAll('-', ' ')}`, () => {
      const { text, problems } = renderDocx(readFileSync(join(fixtures, name, 'source.docx')), inflate)
      assert.equal(text, readFileSync(join(fixtures, name, 'text.txt'), 'utf8'))
      assert.deepEqual(problems, [])
    })

  it('headings by style, by the style it is based on, and by level in the outline', () => {
    const text = textOf(
      [
        paragraph('不正アクセスのお知らせ', '<w:pStyle w:val="a"/>'),
        paragraph('概要', '<w:pStyle w:val="1"/>'),
        paragraph('経緯', '<w:pStyle w:val="own"/>'),
        paragraph('対応', '<w:outlineLvl w:val="1"/>'),
        paragraph('本文です。'),
      ].join(''),
    )
    assert.equal(text, '# 不正アクセスのお知らせ\n\n## 概要\n\n## 経緯\n\n### 対応\n\n本文です。\n')
  })

  it('the one outermost heading above the first sentence is the title; of several, or below it, none is', () => {
    const heading = (text: string, level = 0) => paragraph(text, `<w:outlineLvl w:val="${level}"/>`)
    const date = paragraph('2031年6月3日')
    assert.match(
      textOf([date, heading('お知らせ'), heading('概要', 1), paragraph('です。')].join('')),
      /\n# お知らせ\n\n### 概要/,
    )
    assert.match(
      textOf([date, heading('概要'), paragraph('です。'), heading('経緯')].join('')),
      /\n## 概要\n/,
    )
    assert.match(textOf([paragraph('です。'), heading('経緯')].join('')), /\n## 経緯\n/)
  })

  it('items with their markers, counted list by list', () => {
    const text = textOf(
      [
        ...[item('氏名'), item('住所'), item('社宅の住所', '1', 1)],
        ...[
          item('遮断', '2'),
          item('通信', '2', 1),
          item('端末', '2', 1),
          item('調査', '2'),
          item('依頼', '2', 1),
        ],
        item('甲', '3'),
        paragraph('以上'),
      ].join(''),
    )
    assert.equal(
      text,
      '・氏名\n・住所\n  ・社宅の住所\n1.遮断\n  ①　通信\n  ②　端末\n2.調査\n  ①　依頼\n（ア）甲\n\n以上\n',
    )
  })

  it('tables with spans, cells of several paragraphs, frames of one cell, and tables in tables', () => {
    const text = textOf(
      [
        table([
          ['区分', '件数', '状況'],
          [cell('会員', '<w:vMerge w:val="restart"/>'), '1,204件', '調査中'],
          [cell('', '<w:vMerge/>'), '36件', `<w:tc>${paragraph('該当')}${paragraph('なし|不明')}</w:tc>`],
          [cell('合計1,240件', '<w:gridSpan w:val="2"/>'), '－'],
        ]),
        table([[`<w:tc>${paragraph('お問い合わせ')}${paragraph('総務部')}</w:tc>`]]),
        table([['左', `<w:tc>${table([['中', '右']])}${paragraph('')}</w:tc>`]]),
      ].join(''),
    )
    assert.equal(
      text,
      '|区分|件数|状況|\n|---|---|---|\n|会員|1,204件|調査中|\n||36件|該当　なし｜不明|\n|合計1,240件||－|\n\nお問い合わせ\n\n総務部\n\n|左|中　右|\n',
    )
  })

  it('footnotes come at the end, under signs that the text does not use itself', () => {
    const note = (id: string) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const notes = { '2': '二要素による認証', '5': '委託先の設備' }
    const body = paragraph(
      `${run('認証')}${note('2')}${run('とサーバー')}${note('5')}${run('と認証')}${note('2')}`,
    )
    assert.equal(textOf(body, notes), '認証※1とサーバー※2と認証※1\n\n※1 二要素による認証\n※2 委託先の設備\n')
    assert.match(textOf(`${body}${paragraph('※1 手で付けた注')}`, notes), /認証\*1とサーバー\*2/)
  })

  it('what is shown is read: insertions, links, fields and text boxes, and not what is deleted, hidden or struck', () => {
    const body = [
      paragraph(
        `${run('対象は')}<w:del><w:r><w:delText>10</w:delText></w:r></w:del><w:ins>${run('20')}</w:ins><w:hyperlink>${run('件')}</w:hyperlink>${run('です。', '<w:b/>')}${run('内緒', '<w:vanish/>')}${run('見え', '<w:vanish w:val="0"/>')}`,
      ),
      paragraph(`${run('当初は')}${run('5件', '<w:strike/>')}${run('としました。')}`),
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice><w:drawing><a><w:txbxContent>${paragraph('枠の中')}</w:txbxContent></a></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('枠の中')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('枠の外')}`,
      ),
      `<w:sdt><w:sdtContent>${paragraph('<w:r><w:t>一行目</w:t><w:br/><w:t>二行目</w:t></w:r>')}</w:sdtContent></w:sdt>`,
      paragraph(
        '<w:r><w:ruby><w:rt><w:r><w:t>ろうえい</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漏洩</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
    ].join('')
    const { text, problems } = renderDocx(writeDocx(body), inflate)
    assert.equal(
      text,
      '対象は20件です。見え\n\n当初はとしました。\n\n枠の外\n\n枠の中\n\n一行目\n\n二行目\n\n漏洩\n',
    )
    assert.deepEqual(
      problems.map(({ code, details }) => [code, details.words]),
      [['text-struck', '5件']],
    )
  })

  it('the example notices: every character comes back, and the facts are those of the Markdown', async () => {
    const folder = fileURLToPath(new URL('../examples/notices/2025/11/', import.meta.url))
    let [same, all, equal, values] = [0, 0, 0, 0]
    for (const name of readdirSync(folder)) {
      const markdown = readFileSync(join(folder, name), 'utf8')
      const { blocks, words } = noticeBlocks(markdown)
      const body = blocks.map(block => {
        if ('rows' in block) return table(block.rows)
        if (block.kind === 'title') return paragraph(block.text, '<w:pStyle w:val="a"/>')
        if (block.kind === 'heading') return paragraph(block.text, '<w:pStyle w:val="1"/>')
        return block.kind === 'item' ? item(block.text.slice(1)) : paragraph(block.text)
      })
      const read = await recordOf(writeDocx(body.join('')))
      const counted = sameCharacters(words, read.text)
      same += counted.same
      all += counted.all
      const own = (await recordOf(Buffer.from(markdown))).values
      values += own.length
      equal += own.filter(value => read.values.includes(value)).length
    }
    assert.ok(same >= all * 0.999, `${same} of ${all} characters`)
    assert.ok(equal >= values * 0.98, `${equal} of ${values} values`)
  })
})

async function recordOf(bytes: Uint8Array): Promise<{ text: string; values: string[] }> {
  const capture = await openBytes(bytes, { path: 'notice', pathInSource: 'notice' })
  const { document, facts, declined } = readFactsOf([{ path: 'notice', capture }])[0]![0]!
  const record = goldRecord('notice', { facts, declined }, openNotice(document))
  const values = Object.entries(record).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).map(
      one => `${field}: ${JSON.stringify(one ?? null).replace(/[ 　]/g, '')}`,
    ),
  )
  return { text: document.text, values }
}

describe('hostile Word documents', () => {
  const good = writeDocx(
    `${paragraph('不正アクセスがありました。')}${item('氏名')}${table([
      ['甲', '1'],
      ['乙', '2'],
    ])}`,
  )

  it('give a problem each, and no crash', () => {
    assert.deepEqual(codesOf(writeZip({ 'word/other.xml': '<x/>' })), ['docx-broken'])
    assert.deepEqual(codesOf(good.subarray(0, good.length - 40)), ['docx-broken'])
    const locked = Buffer.from(good)
    for (let at = locked.indexOf('PK\u0001\u0002'); at >= 0; at = locked.indexOf('PK\u0001\u0002', at + 1))
      locked.writeUInt16LE(1, at + 8)
    assert.deepEqual(codesOf(locked), ['docx-broken'])
    const noStyles = writeDocx(paragraph('本文'), {}, { 'word/styles.xml': '<w:styles><w:style>' })
    assert.deepEqual(codesOf(noStyles), ['docx-incomplete'])
    assert.equal(renderDocx(noStyles, inflate).text, '本文\n')
  })

  it('bombs, nestings and entities stay within bounds', () => {
    const started = performance.now()
    const bomb = writeZip({ 'word/document.xml': Buffer.alloc(200 * 2 ** 20, '<w:p/>') })
    assert.ok(bomb.length < 2 ** 20)
    assert.deepEqual(codesOf(bomb), ['docx-too-large'])
    assert.deepEqual(codesOf(writeDocx('<w:p/>'.repeat(900_000))), ['docx-incomplete'])
    assert.ok(codesOf(writeDocx('<w:tbl><w:tr><w:tc>'.repeat(100_000))).includes('docx-incomplete'))
    assert.equal(textOf(`${'<w:sdt>'.repeat(5000)}${'</w:sdt>'.repeat(5000)}${paragraph('以上')}`), '以上\n')
    const laughing = writeZip({
      'word/document.xml': `<!DOCTYPE x [<!ENTITY a "ああ"><!ENTITY b "&a;&a;">]><w:document><w:body>${paragraph('').replace('<w:p>', '<w:p><w:r><w:t>&b;</w:t></w:r>')}</w:body></w:document>`,
    })
    assert.ok(!renderDocx(laughing, inflate).text.includes('ああ'))
    assert.ok(performance.now() - started < 15_000, String(performance.now() - started))
  })

  it('five hundred damaged ones', () => {
    const pick = chance(11)
    for (let n = 0; n < 500; n++) {
      const bytes = Buffer.from(good)
      for (let i = 0; i <= pick(6); i++) bytes[pick(bytes.length)] = pick(256)
      const cut = pick(3) === 0 ? bytes.subarray(0, pick(bytes.length)) : bytes
      const { text } = renderDocx(cut, inflate)
      assert.ok(text.length < 100_000)
    }
  })
})
