import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Part } from '../src/formats/format.ts'
import { html } from '../src/formats/html/index.ts'

const text =
  '<p>当社のサーバーが第三者による不正アクセスを受け、お客様の情報が漏えいした可能性があります。</p>'
const more =
  '<p>詳細は調査中です。判明した事項は、あらためてお知らせいたします。ご心配をおかけし、お詫び申し上げます。</p>'
const read = (body: string, head = '', from: { path?: string; address?: string } = {}): readonly Part[] =>
  html.read({
    text: `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`,
    path: null,
    ...from,
  })
const headOf = (...page: Parameters<typeof read>) => read(...page)[0]!.document.head
const codesOf = (...page: Parameters<typeof read>) => read(...page)[0]!.document.problems.map(p => p.code)

describe('the title of a page', () => {
  const cases: [name: string, body: string, head: string, title: string | null][] = [
    [
      'the heading that <title> says',
      '<h1>架空商事</h1><h2>不正アクセスについて</h2>',
      '<title>不正アクセスについて｜架空商事</title>',
      '不正アクセスについて',
    ],
    [
      'a heading of part of the site is none',
      '<h1>お知らせ</h1><h2>情報漏えいのお詫び</h2>',
      '<title>お知らせ｜架空商事</title>',
      '情報漏えいのお詫び',
    ],
    [
      '<title> alone, without what the site adds',
      '',
      '<title>情報漏えいのお詫び | お知らせ | 架空商事株式会社</title>',
      '情報漏えいのお詫び',
    ],
    [
      'og:title before <title>',
      '',
      '<title>NEWS</title><meta property="og:title" content="不正アクセスについて">',
      '不正アクセスについて',
    ],
    [
      'a heading that is an image',
      '<h1><img src="t.gif" alt="不正アクセスについて"></h1>',
      '',
      '不正アクセスについて',
    ],
    ['a line in large letters', '<p><b>個人情報の漏えいについて</b></p>', '', '個人情報の漏えいについて'],
    ['a sentence is none', '', '', null],
  ]
  for (const [name, body, head, title] of cases)
    it(name, () => assert.equal(headOf(body + text + more, head).title?.value ?? null, title))
})

describe('the date of a page', () => {
  const said = '<meta property="article:published_time" content="2025-06-09T16:00:00Z">'
  const cases: [name: string, body: string, head: string, published: string | null, updated?: string[]][] = [
    ['a line under the title', '<h1>不正アクセスについて</h1><p>2025年6月10日</p>', '', '2025-06-10'],
    [
      'the date comes before what the data say',
      '<h1>不正アクセスについて</h1><p>2025.06.12</p>',
      said,
      '2025-06-12',
    ],
    ['what the data say, as a day in Japan', '<h1>不正アクセスについて</h1>', said, '2025-06-10'],
    [
      '公開日 and 更新日',
      '<h1>不正アクセスについて</h1><p>公開日：2025年6月10日　更新日：2025年6月20日</p>',
      '',
      '2025-06-10',
      ['2025-06-20'],
    ],
    ['更新日 alone', '<h1>不正アクセスについて</h1><p>更新日：令和7年6月10日</p>', '', '2025-06-10'],
    [
      'beside a category',
      '<p><time>2025/6/10</time><span class="cat">重要</span></p><h1>不正アクセスについて</h1>',
      '',
      '2025-06-10',
    ],
    [
      'a day in a sentence is none',
      '<h1>不正アクセスについて</h1><p>2025年6月8日、攻撃を受けました。</p>',
      '',
      null,
    ],
    ['a day that does not exist is none', '<h1>不正アクセスについて</h1><p>2025年6月31日</p>', '', null],
  ]
  for (const [name, body, head, published, updated = []] of cases)
    it(name, () => {
      const found = headOf(body + text + more, head)
      assert.equal(found.published?.value ?? null, published)
      assert.deepEqual(
        found.updated.map(u => u.value),
        updated,
      )
    })

  it('two dates that differ are a problem, a day that clocks differ by is none', () => {
    const page = '<h1>不正アクセスについて</h1><p>2025年6月12日</p>'
    assert.ok(codesOf(page + text, said).includes('page-dates-differ'))
    assert.ok(!codesOf(page.replace('12日', '11日') + text, said).includes('page-dates-differ'))
  })

  it('the place of a file is a hint where the page says nothing', () => {
    const { published, publishers } = headOf(text, '', { path: '2025/06/10_見本.html' })
    assert.equal(published?.value, '2025-06-10')
    assert.equal(publishers[0]?.value, '見本')
  })
})

describe('the publisher of a page', () => {
  const cases: [name: string, body: string, head: string, publisher: string | null][] = [
    [
      'a line of the head',
      '<h1>不正アクセスについて</h1><p>架空商事株式会社</p>',
      '<meta property="og:site_name" content="親会社株式会社">',
      '架空商事株式会社',
    ],
    [
      'the name of the site',
      '',
      '<meta property="og:site_name" content="架空商事株式会社公式サイト">',
      '架空商事株式会社',
    ],
    [
      'JSON-LD',
      '',
      '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"架空商事株式会社"}}</script>',
      '架空商事株式会社',
    ],
    ['the end of <title>', '', '<title>不正アクセスについて - 架空市立図書館</title>', '架空市立図書館'],
    [
      'under the ©',
      '<footer>© 2020-2026 架空商事株式会社 All Rights Reserved.</footer>',
      '',
      '架空商事株式会社',
    ],
    [
      'signed at the end, before a name in Latin letters',
      '<p>架空商事株式会社　代表取締役社長　見本太郎</p><footer>© Kaku Co., Ltd.</footer>',
      '',
      '架空商事株式会社',
    ],
    ['a site without an organisation', '', '<meta property="og:site_name" content="お知らせブログ">', null],
  ]
  for (const [name, body, head, publisher] of cases)
    it(name, () => {
      const page = body.startsWith('<h1>') ? body + text + more : text + more + body
      assert.equal(headOf(page, head).publishers[0]?.value ?? null, publisher)
    })
})

describe('several notices, and several statements of one', () => {
  const post = (title: string, date: string) => `<h2>${title}</h2><p>${date}</p>${text}${more}`

  it('notices under headings with dates are parts', () => {
    const parts = read(
      `<h1>お知らせ</h1>${post('不正アクセスについて', '2025年6月10日')}${post('紛失のお詫び', '2025年5月1日')}`,
    )
    assert.deepEqual(
      parts.map(p => [p.selector, p.document.head.title?.value, p.document.head.published?.value]),
      [
        ['2025-06-10', '不正アクセスについて', '2025-06-10'],
        ['2025-05-01', '紛失のお詫び', '2025-05-01'],
      ],
    )
  })

  it('reports that say their own title are parts, though they tell of one incident', () => {
    const title = '不正アクセスについて'
    const parts = read(post(`${title}（第2報）`, '2025年6月20日') + post(title, '2025年6月10日'))
    assert.equal(parts.length, 2)
  })

  for (const [name, page] of [
    [
      'sections without dates',
      `<h1>不正アクセスについて</h1><p>2025年6月10日</p><h2>漏えいした情報について</h2>${text}<h2>今後の対応について</h2>${more}`,
    ],
    [
      'dated sections under a dated title',
      `<h1>不正アクセスについて</h1><p>2025年6月10日</p><h2>攻撃の検知について</h2><p>2025年6月8日</p>${text}<h2>警察への相談について</h2><p>2025年6月9日</p>${more}`,
    ],
    [
      'a list of teasers',
      `<h1>お知らせ</h1><h2><a href="1">不正アクセスについて</a></h2><p>2025年6月10日</p><h2><a href="2">紛失のお詫びについて</a></h2><p>2025年5月1日</p>`,
    ],
    [
      'headings of which the last has nothing under it',
      `<h2>不正アクセスについて</h2><p>2025年6月10日</p>${text}<h2>お問い合わせについて</h2>`,
    ],
    [
      'numbered sections',
      `<h2>1. 発生した事象</h2><p>2025年6月8日</p>${text}<h2>2. 判明した事象</h2><p>2025年6月9日</p>${more}`,
    ],
  ] as const)
    it(`${name} are one notice`, () => assert.equal(read(page).length, 1))

  it('an update on top: the notice was published before it', () => {
    const {
      head,
      statements,
      text: words,
    } = read(
      `<h1>不正アクセスについて</h1><p>【2025年6月20日 追記】</p>${more}<hr><p>2025年6月10日</p>${text}`,
    )[0]!.document
    assert.equal(head.published?.value, '2025-06-10')
    assert.deepEqual(
      head.updated.map(u => u.value),
      ['2025-06-20'],
    )
    assert.deepEqual(
      statements.map(at => words.slice(at, at + 10)),
      ['2025年6月10日'],
    )
  })

  it('reports stacked newest first', () => {
    const { head, statements } = read(
      `<h1>不正アクセスについて</h1><h2>第2報（2025年6月20日）</h2>${more}<h2>第1報（2025年6月10日）</h2>${text}`,
    )[0]!.document
    assert.equal(head.published?.value, '2025-06-10')
    assert.equal(statements.length, 1)
  })

  it('a day of the account is no update', () => {
    const { statements, head } = read(
      `<h1>不正アクセスについて</h1><p>2025年6月10日</p>${text}<h2>経緯</h2><p>2025年6月8日 攻撃を検知</p><p>2025年6月9日 パスワードを更新しました。</p>`,
    )[0]!.document
    assert.deepEqual(statements, [])
    assert.deepEqual(head.updated, [])
  })
})

describe('links and addresses', () => {
  it('links to other notices are references, absolute and of http only', () => {
    const { references, address } = headOf(
      `<h1>不正アクセスについて（第2報）</h1>${text}<p><a href="../0610.html">第1報</a>、<a href="javascript:alert(1)">第0報</a>、<a href="#top">お知らせの先頭</a>、<a href="/privacy">プライバシーポリシー</a></p>`,
      '<link rel="canonical" href="https://www.example.jp/news/2025/0620.html">',
    )
    assert.equal(address?.value, 'https://www.example.jp/news/2025/0620.html')
    assert.deepEqual(
      references.map(r => [r.label, r.address]),
      [['第1報', 'https://www.example.jp/news/0610.html']],
    )
  })

  it('a relative link without an address has none; one of a fetched page has', () => {
    const page = `<h1>不正アクセスについて</h1>${text}<p><a href="a.pdf">調査報告書</a></p>`
    assert.equal(headOf(page).references[0]?.address, null)
    const fetched = { address: 'https://www.example.jp/n/1.html' }
    assert.equal(headOf(page, '', fetched).references[0]?.address, 'https://www.example.jp/n/a.pdf')
  })

  it('an address that is no web address is not taken', () => {
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://user:word@example.jp/',
      'http://[',
    ])
      assert.equal(headOf(text, `<link rel="canonical" href="${href}">`).address, null)
  })
})

describe('what is read of a page leads back to it', () => {
  it('every line that stands in the page is found at its origin', () => {
    const source = `<html><body><main><h1>不正アクセス&amp;漏えい</h1>\r\n<p>第一の段落。<b>強調</b>も\r\n一行です。</p><ul><li>氏名</li></ul><pre>一\r\n二</pre></main></body></html>`
    const { document } = html.read({ text: source, path: null })[0]!
    const plain = (words: string): string =>
      words
        .replace(/<[^>]*>/g, '')
        .replaceAll('&amp;', '&')
        .replace(/\s/g, '')
    assert.ok(document.origin!.length >= 5)
    for (const { start, end, at } of document.origin!) {
      assert.equal(at.kind, 'source')
      if (at.kind !== 'source') continue
      const words = document.text.slice(start, end).replace(/^(?:#+ |- )/, '')
      assert.equal(plain(source.slice(at.start, at.end)), plain(words))
    }
  })
})

describe('what looks like the furniture of a site and is not', () => {
  for (const [name, kept, page] of [
    ['a heading of a list', '対象となる店舗一覧', '<p>対象となる店舗一覧</p><ul><li>本店</li></ul>'],
    ['entries (a) (b) (c)', '(c)お客様の住所', '<p>(a)氏名<br>(b)生年月日<br>(c)お客様の住所</p>'],
    ['a page of the site that was altered', 'トップページ／会社概要', '<p>トップページ／会社概要</p>'],
    [
      'a cell of one word',
      '| 検索 |',
      '<table><tr><th>機能</th><th>状況</th></tr><tr><td>検索</td><td>停止中</td></tr></table>',
    ],
    [
      'a link to a list that belongs to the text',
      '対象商品一覧',
      '<p><a href="list.pdf">対象商品一覧</a></p>',
    ],
    ['a contact in the footer of an article', '総務部', '<footer>お問い合わせ先　総務部</footer>'],
    [
      'names of spaces of a style sheet',
      '対象者',
      '<div class="pr-4 d-print-none"><p>対象者は12名です。</p></div>',
    ],
  ] as const)
    it(name, () => {
      const { text: words, blocks } = read(
        `<article><h1>不正アクセスについて</h1>${text}${page}${more}</article>`,
      )[0]!.document
      const at = words.indexOf(kept)
      assert.ok(at >= 0, words)
      assert.ok(!blocks.some(b => b.marker === 'comment' && b.span.start <= at && at < b.span.end), words)
    })
})
