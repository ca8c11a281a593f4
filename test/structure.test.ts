import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { emptyHead } from '../src/model/document.ts'
import { bindFootnotes } from '../src/text/structure/footnote-references.ts'
import { readBlocks } from '../src/text/structure.ts'

/** The blocks of some lines as `kind level marker: words`, indented under their headings. */
function outline(text: string): string[] {
  const blocks = readBlocks(text, 0, text.length)
  const depth = (index: number | null): number => (index === null ? 0 : 1 + depth(blocks[index]!.under))
  return blocks.map(b => {
    const words = b.cells
      ? b.cells.map(c => text.slice(c.start, c.end)).join(' ¦ ')
      : text.slice(b.content.start, b.content.end)
    const name = [b.kind, b.level > 0 ? b.level : '', b.marker ?? ''].filter(x => x !== '').join(' ')
    return `${'  '.repeat(depth(b.under))}${name}: ${words.replaceAll('\n', '⏎')}`
  })
}

function reads(name: string, text: string, expected: readonly string[]): void {
  it(name, () => assert.deepEqual(outline(text), expected))
}

describe('headings', () => {
  reads(
    'numbers of one series stand side by side, whatever Markdown marks them with',
    '## １．概要\n一文です。\n２．原因\n二文です。',
    ['heading 2 １．: 概要', '  paragraph: 一文です。', 'heading 2 ２．: 原因', '  paragraph: 二文です。'],
  )
  reads(
    'plain numbered headings nest by custom',
    '1. 経緯\n\n(1) 検知\n\n一文です。\n\n(2) 対応\n\n二文です。\n\n2. 原因\n\n三文です。',
    [
      'heading 2 1.: 経緯',
      '  heading 3 (1): 検知',
      '    paragraph: 一文です。',
      '  heading 3 (2): 対応',
      '    paragraph: 二文です。',
      'heading 2 2.: 原因',
      '  paragraph: 三文です。',
    ],
  )
  reads(
    'numbers that follow each other directly are a list',
    '対応は次のとおりです。\n1. 遮断\n2. 調査の依頼\n3. 届出\n以上の対応を終えました。',
    [
      'paragraph: 対応は次のとおりです。',
      'item 1 1.: 遮断',
      'item 1 2.: 調査の依頼',
      'item 1 3.: 届出',
      'paragraph: 以上の対応を終えました。',
    ],
  )
  reads(
    '■, brackets and an unmarked line on its own',
    '■ 概要\n一文です。\n\n【影響範囲】\n二文です。\n\n今後の対応について\n\n三文です。',
    [
      'heading 2 ■: 概要',
      '  paragraph: 一文です。',
      '  heading 3: 影響範囲',
      '    paragraph: 二文です。',
      '    heading 4: 今後の対応について',
      '      paragraph: 三文です。',
    ],
  )
  reads(
    'a numbered whole sentence asserts something and is no heading',
    '1、漏えいは発生しておりません\n\n詳しく調べました。',
    ['item 1 1、: 漏えいは発生しておりません', 'paragraph: 詳しく調べました。'],
  )
  reads('a number that counts is no marker', '2 名の職員が確認しました。\n4 月 2 日に判明しました。', [
    'paragraph: 2 名の職員が確認しました。',
    'paragraph: 4 月 2 日に判明しました。',
  ])
  reads(
    'a few words directly above bullets head them only',
    '漏えいした情報\n・氏名\n・住所\n\n心よりお詫びいたします。',
    [
      'paragraph: 漏えいした情報',
      'item 1 ・: 氏名',
      'item 1 ・: 住所',
      'paragraph: 心よりお詫びいたします。',
    ],
  )
})

describe('dates at the head of lines', () => {
  reads(
    'a date alone heads the entries under it',
    'お知らせします。\n11月5日\n- 検知\n- 遮断\n11月8日（金）\n- 公表\n\nお詫びいたします。',
    [
      'paragraph: お知らせします。',
      'heading 2 date: 11月5日',
      '  item 1 -: 検知',
      '  item 1 -: 遮断',
      'heading 2 date: 11月8日（金）',
      '  item 1 -: 公表',
      'paragraph: お詫びいたします。',
    ],
  )
  reads(
    'a list of dates heads nothing',
    '期間は次のとおりです。\n・9月24日(水)14時〜18時\n・9月25日(木)11時〜15時\n\n確率は低いものです。',
    [
      'paragraph: 期間は次のとおりです。',
      'item 1 ・: 9月24日(水)14時〜18時',
      'item 1 ・: 9月25日(木)11時〜15時',
      'paragraph: 確率は低いものです。',
    ],
  )
  it('a date before a colon is the label of its line, and the lines that follow go on with it', () => {
    const text = '12月11日：警察に相談。\n・被害届を提出\n12月12日 委員会に報告。'
    const blocks = readBlocks(text, 0, text.length)
    const labels = blocks.map(b => b.label && text.slice(b.label.start, b.label.end))
    assert.deepEqual(labels, ['12月11日', undefined, '12月12日'])
    assert.deepEqual(
      blocks.map(b => b.continues),
      [undefined, 0, undefined],
    )
  })
})

describe('tables', () => {
  reads('pipes, with and without the outer ones', '|区分|件数|\n|---|---|\n|会員|30件|\n職員|5件|', [
    'row: 区分 ¦ 件数',
    'furniture table-rule: |---|---|',
    'row: 会員 ¦ 30件',
    'row: 職員 ¦ 5件',
  ])
  reads('an empty cell keeps its column', '|項目|国内|海外|\n|---|---|---|\n|国籍||〇|', [
    'row: 項目 ¦ 国内 ¦ 海外',
    'furniture table-rule: |---|---|---|',
    'row: 国籍 ¦  ¦ 〇',
  ])
  reads(
    'HTML',
    '<table>\n<tr><th>区分</th><th>件数</th></tr>\n<tr><td>会員</td>\n<td>30件</td></tr>\n</table>',
    ['row: 区分 ¦ 件数', 'row: 会員 ¦ 30件'],
  )
  it('rows of one line share it out among them', () => {
    const text =
      '<table><tr><th>区分</th><th>件数</th></tr><tr><td>会員</td><td>30件</td></tr><tr><td>職員</td><td>5件</td></tr></table>\n'
    const spans = readBlocks(text, 0, text.length).map(block => block.span)
    assert.equal(spans.length, 3)
    for (const [k, span] of spans.slice(1).entries()) assert.equal(span.start, spans[k]!.end)
  })
  reads('tabs', '日付\t対応状況\n2031/07/24\t問い合わせを受ける\n\n2031/07/25\t調査を開始', [
    'row: 日付 ¦ 対応状況',
    'row: 2031/07/24 ¦ 問い合わせを受ける',
    'row: 2031/07/25 ¦ 調査を開始',
  ])
  reads(
    'one space, under the words of a header',
    '項目 件数\n会員の情報の一部 約 13 万 2,000 件\n取引先（卸、小売等）の情報 約 2,700 件',
    [
      'row: 項目 ¦ 件数',
      'row: 会員の情報の一部 ¦ 約 13 万 2,000 件',
      'row: 取引先（卸、小売等）の情報 ¦ 約 2,700 件',
    ],
  )
  reads(
    'cells that have come apart',
    '区分\n\n件数\n\n氏名のみ\n\n約40件\n\n氏名及び住所\n\n約1,300件\n\n上記のほかはありません。',
    [
      'row: 区分 ¦ 件数',
      'row: 氏名のみ ¦ 約40件',
      'row: 氏名及び住所 ¦ 約1,300件',
      'paragraph: 上記のほかはありません。',
    ],
  )
  reads('two words above prose are no table', '区分\n\n件数\n\n次のとおり調べました。\n\n結果です。', [
    'paragraph: 区分',
    'paragraph: 件数',
    'paragraph: 次のとおり調べました。',
    'paragraph: 結果です。',
  ])
})

describe('lists, remarks, footnotes', () => {
  reads(
    'depth follows the indentation, and the inner mark is the item’s own',
    '- 再発防止策\n  - 監視\n  - 教育\n- (1) 届出',
    ['item 1 -: 再発防止策', 'item 2 -: 監視', 'item 2 -: 教育', 'item 1 (1): 届出'],
  )
  reads(
    'a numbered mark defines a footnote, a ※ alone is a remark unless a （※） waits',
    '氏名※1を含みます。\n※1 姓のみの場合があります。\n※ほかの情報はありません。\n端末（※）を調べました。\n※ 貸与したもの',
    [
      'paragraph: 氏名※1を含みます。',
      'footnote ※1: 姓のみの場合があります。',
      'item 1 ※: ほかの情報はありません。',
      'paragraph: 端末（※）を調べました。',
      'footnote ※: 貸与したもの',
    ],
  )
  reads('a ※ before a date or a count has no number', '件数です。\n※2031年1月の時点\n※3件ごとに通知', [
    'paragraph: 件数です。',
    'item 1 ※: 2031年1月の時点',
    'item 1 ※: 3件ごとに通知',
  ])
  it('a mark is bound to the nearest definition after it, else before it', () => {
    const text = '甲※1と乙^{※2}。\n※1 一つ目\n※2 二つ目\n丙※１。\n※1 別の節の一つ目\n丁※2。'
    const blocks = readBlocks(text, 0, text.length)
    const document = { text, head: emptyHead, blocks, bodyStart: 0, problems: [], statements: [] }
    assert.deepEqual(
      bindFootnotes(document).map(r => [
        text.slice(r.span.start, r.span.end),
        text.slice(blocks[r.definition]!.content.start, blocks[r.definition]!.content.end),
      ]),
      [
        ['※1', '一つ目'],
        ['^{※2}', '二つ目'],
        ['※１', '別の節の一つ目'],
        ['※2', '二つ目'],
      ],
    )
  })
})

describe('what is there and not read', () => {
  reads(
    'figures',
    '<img src="a.png" alt="図" />\n![構成](b.png)\n【システム概要図】\n＜侵害範囲・イメージ＞',
    [
      'figure image: <img src="a.png" alt="図" />',
      'figure image: ![構成](b.png)',
      'figure caption: 【システム概要図】',
      'figure caption: ＜侵害範囲・イメージ＞',
    ],
  )
  reads('furniture', '記\n――――\n（以下省略）\n<br/>\n<!-- 下書き\n二行目 -->\n以　上', [
    'furniture record-mark: 記',
    'furniture rule: ――――',
    'furniture omitted: （以下省略）',
    'furniture break: <br/>',
    'furniture comment: <!-- 下書き⏎二行目 -->',
    'furniture closing: 以　上',
  ])
})

describe('lines broken by the width of a page', () => {
  reads(
    'join where the words leave no doubt',
    '届いた封書に入っている返信用フ\nォームには記入しないでください。\n調査の結果が分かり次第、改めて\n当社の窓口を通じて\nお知らせします。',
    [
      'paragraph: 届いた封書に入っている返信用フ⏎ォームには記入しないでください。',
      'paragraph: 調査の結果が分かり次第、改めて',
      'paragraph: 当社の窓口を通じて',
      'paragraph: お知らせします。',
    ],
  )
  reads(
    'stay apart where the line may end',
    '受付時間\n平日 9:00～17:00\n連絡網の見直しを受ける\nこの見直しを全員に伝えた\n株式会社みなと\n総務部',
    [
      'paragraph: 受付時間',
      'paragraph: 平日 9:00～17:00',
      'paragraph: 連絡網の見直しを受ける',
      'paragraph: この見直しを全員に伝えた',
      'paragraph: 株式会社みなと',
      'paragraph: 総務部',
    ],
  )
})
