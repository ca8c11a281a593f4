import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { unreadRecord } from '../src/model/gold-record.ts'
import { sharedFolder, skipUnless } from './needs.ts'

const folder = fileURLToPath(new URL('../examples/', import.meta.url))
const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8')

function filesUnder(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(e => e.isFile())
    .map(e => join(e.parentPath, e.name))
}

const noticePaths = filesUnder(join(folder, 'notices'))
  .map(path => path.slice(folder.length))
  .sort()
const allPaths = [...noticePaths, 'casebook.txt', 'bulletin.txt']

/** A shape that the archive must show, the file that shows it, and words without which it would not. */
interface Shape {
  readonly shape: string
  readonly file: string
  readonly has: readonly RegExp[]
}

const shirose = '株式会社しろせ生活便'
const kasumine = '株式会社かすみね通信印刷'
const hospital = '地方独立行政法人白瀬市立総合医療センター'

const shapes: readonly Shape[] = [
  {
    shape: 'series 1: a denial',
    file: `2025/06/10_${shirose}`,
    has: [/第一報/, /漏えいした事実は確認されておりません/],
  },
  { shape: 'series 2: a round figure', file: `2025/06/20_${shirose}`, has: [/約13万件/, /調査中/] },
  {
    shape: 'series 3: the denied is confirmed',
    file: `2025/07/18_${shirose}`,
    has: [/「調査中」としておりましたが/, /第2報：http/],
  },
  {
    shape: 'series 4: the exact figure, timeline, attack path, causes, staged roadmap',
    file: `2025/09/30_${shirose}`,
    has: [
      /最終報/,
      /132,480件/,
      /経緯/,
      /攻撃の経路/,
      /## 5．原因/,
      /短期/,
      /中期/,
      /長期/,
      /※1 VPN/,
      /【.+図】/,
    ],
  },
  {
    shape: 'retraction of an exercise',
    file: '2025/10/09_一般財団法人霧ヶ原まちづくり公社',
    has: [/訓練/, /取り消します/],
  },
  {
    shape: 'denial, then correction',
    file: '2026/01/22_株式会社ほしみチケット',
    has: [/訂正し/, /4 万 7,215 名/],
  },
  { shape: 'leak possible', file: '2025/11/06_雲居あけぼの生命保険株式会社', has: [/漏えいしたおそれ/] },
  {
    shape: 'leak confirmed',
    file: '2025/12/19_白瀬メディカルサプライ株式会社',
    has: [/漏えいしたことを確認/, /※4/],
  },
  { shape: 'leak not found', file: '2026/03/27_雲居精機株式会社', has: [/痕跡は確認されませんでした/] },
  { shape: 'leak ruled out', file: '2025/11/07_雲居県星見町', has: [/漏えいはありません/] },
  { shape: 'leak under investigation', file: '2026/02/18_雲居精機株式会社', has: [/現在調査中/] },
  {
    shape: 'pipe table of people and items',
    file: '2025/04/18_雲居テクノ部材株式会社、株式会社トキワ塗装部品',
    has: [/^\|氏名\|〇\|〇\|〇\|$/m],
  },
  {
    shape: 'flattened table',
    file: `2025/05/26_${hospital}`,
    has: [/対象となる方\n人数\n情報の項目\n/, /\n912名\n/],
  },
  {
    shape: 'flattened table with empty lines',
    file: '2025/11/12_学校法人霧ヶ原学園',
    has: [/対象\n\n人数\n\n情報\n/],
  },
  {
    shape: 'vendor, first report',
    file: `2025/11/04_${kasumine}`,
    has: [/IPA/, /JPCERT\/CC/, /第三者が不正に侵入/],
  },
  { shape: 'vendor, second report', file: `2025/11/21_${kasumine}`, has: [/CVE-2025-999001/] },
  { shape: 'vendor, final report', file: `2026/02/27_${kasumine}`, has: [/最終報/, /213,906 件/] },
  {
    shape: 'downstream that does not name the vendor',
    file: '2025/11/14_株式会社瀬音トラベル',
    has: [/業務委託先の名称は.+差し控え/],
  },
  { shape: 'a hospital', file: `2025/05/12_${hospital}`, has: [/電子カルテ/] },
  {
    shape: 'a shop with card data',
    file: '2025/08/25_有限会社ふもと茶舗',
    has: [/スキミング/, /セキュリティコード/],
  },
  {
    shape: 'wrong publication, hidden sheet, PDF spaces, era',
    file: '2025/10/10_白瀬市',
    has: [/隠れたシート/, /令和 7 年 10 月 8 日/],
  },
  { shape: 'mail to all in the open', file: '2025/07/02_公益財団法人雲居県文化交流財団', has: [/BCC欄/] },
  { shape: 'letters to the wrong person, hard line breaks', file: '2025/03/14_雲居県', has: [/誤って封入/] },
  { shape: 'paper lost', file: '2025/05/23_霧ヶ原市教育委員会', has: [/紛失した書類/] },
  { shape: 'medium lost', file: '2025/06/24_医療法人雲居ときわぎ会', has: [/USBメモリ/] },
  { shape: 'account of one who left', file: '2026/01/20_株式会社かざま不動産管理', has: [/元従業員/] },
  { shape: 'insider', file: '2025/11/27_株式会社みやびコールセンター', has: [/派遣社員/] },
  { shape: 'support scam', file: '2025/09/12_社会福祉法人ほしみ福祉会', has: [/サポート詐欺/] },
  {
    shape: 'regulator',
    file: '2026/02/10_雲居県個人情報保護監理委員会',
    has: [/勧告/, /第41条第１項/],
  },
  {
    shape: 'DDoS, two overview blocks',
    file: '2025/12/27_株式会社雲居ケーブルネット',
    has: [/DDoS攻撃/, /^# 公表概要（続報）$/m],
  },
  { shape: 'social media takeover', file: '2025/11/18_一般社団法人霧ヶ原観光協会', has: [/乗っ取られ/] },
  { shape: 'fake notice quoted', file: '2026/01/29_白瀬信用組合', has: [/^> /m, /このメールは偽物です/] },
  {
    shape: 'an outage without an attack',
    file: '2025/10/24_雲居高原鉄道株式会社',
    has: [/攻撃によるものではなく/],
  },
  {
    shape: 'password list attack',
    file: '2025/09/03_株式会社ほしぞら電子書房',
    has: [/パスワードリスト攻撃/],
  },
  { shape: 'booking console', file: '2025/08/08_株式会社湯ノ森温泉ホテル', has: [/フィッシングサイト/] },
  {
    shape: 'misconfiguration; 最大, うち, 延べ',
    file: '2025/07/11_株式会社あさぎりスポーツ',
    has: [/最大２万4,700名（うち/, /延べ57回/],
  },
  {
    shape: 'full-width numbers, elided ranges, a superseded figure',
    file: '2025/02/14_株式会社雲居新報販売',
    has: [/１２万名/, /約13万2,000件/, /1月7日～8日/, /同月24日/],
  },
  {
    shape: 'full-width dates, a joint notice',
    file: '2025/06/27_雲居テクノ部材株式会社、株式会社トキワ塗装部品',
    has: [/２０２５年４月１８日/],
  },
  {
    shape: 'kinds of report stated',
    file: '2026/03/13_星見プラスチック工業株式会社',
    has: [/^# 事案ID$/m, /^# 公表種別$/m],
  },
  {
    shape: 'slip: no address',
    file: '2026/02/24_星見プラスチック工業株式会社',
    has: [/- 星見プラスチック工業株式会社\n\n/],
  },
  { shape: 'slip: trailing space', file: `2025/05/12_${hospital}`, has: [/^# 公表概要 $/m] },
  {
    shape: 'slip: organisation before date',
    file: '2025/05/23_霧ヶ原市教育委員会',
    has: [/- 霧ヶ原市教育委員会\n- 2025年5月23日/],
  },
  { shape: 'slip: no day', file: '2025/03/XX_株式会社雲居ラジオ放送', has: [/- 2025年3月XX日/] },
  { shape: 'slip: (2) in the name', file: '2025/08/25_有限会社ふもと茶舗(2)', has: [/実店舗/] },
  { shape: 'slip: empty heading', file: '2025/03/07_特定非営利活動法人霧ヶ原こども図書室', has: [/^# \n- /] },
  {
    shape: 'CVE numbers in text and in a table, IPA and JPCERT/CC',
    file: '2026/03/10_地方独立行政法人雲居県産業技術センター',
    has: [/欠陥（CVE-2025-999003）/, /^\|CVE-2026-999004\|/m, /JPCERT\/CCと独立行政法人情報処理推進機構/],
  },
  {
    shape: 'pipe table of items by group; a contractor without a name',
    file: '2026/02/05_株式会社霧ヶ原製菓',
    has: [/^\|振込先の口座\|〇\|－\|－\|$/m, /委託先の名は.+ここには記しません/],
  },
  {
    shape: 'a cloud store open to all, found by an outsider; a flattened table',
    file: '2025/07/23_医療法人社団せせらぎ会',
    has: [/対象\n人数\n項目\n/, /県外にお住まいの技術者/],
  },
  {
    shape: 'misdelivery by letter, fax and mail',
    file: '2025/09/26_霧ヶ原市',
    has: [/郵便/, /ファクシミリ/, /電子メール/],
  },
  {
    shape: 'theft of a PC and of paper',
    file: '2025/06/05_株式会社くもい測量設計',
    has: [/ノートパソコン１台/, /紙の調査票/],
  },
  {
    shape: 'an insider who took data to the next employer',
    file: '2025/12/10_雲居ほけんプラザ株式会社',
    has: [/USBメモリへ写し/],
  },
  {
    shape: 'DDoS, back in part',
    file: '2026/01/14_株式会社雲居バスライン',
    has: [/DDoS攻撃/, /国内からの接続に限って/],
  },
  {
    shape: 'SQL injection with a period',
    file: '2025/05/16_株式会社たかはら種苗',
    has: [/SQLインジェクション/, /２月３日（月）から３月11日（火）まで/],
  },
  {
    shape: 'a script altered at its source',
    file: '2025/10/31_株式会社つむぎ手芸店',
    has: [/配信元のサーバーが乗っ取られ/],
  },
  {
    shape: "a password list attack on members' accounts, with misuse",
    file: '2026/02/26_雲居ポイントカード協同組合',
    has: [/他社のサービスから流れ出た/, /48万2,600円/],
  },
  {
    shape: 'data wiped without ransomware',
    file: '2025/08/29_一般社団法人雲居県建設業共助会',
    has: [/データを消去し/, /動いた跡はなく/],
  },
  { shape: 'a sub-contractor', file: '2026/03/19_雲居県星見町', has: [/再委託した株式会社/] },
  {
    shape: 'a subsidiary told of by its parent; authorities abroad',
    file: '2025/04/30_雲居ひなたホールディングス株式会社',
    has: [/連結子会社/, /タイの警察/],
  },
  { shape: 'slip: no 本文', file: '2025/04/25_白瀬市立図書館', has: [/^(?![\s\S]*# 本文)/] },
]

describe('the example archive', () => {
  it('has at least 45 notices, from 250 to more than 5,000 characters', () => {
    assert.ok(noticePaths.length >= 45, `${noticePaths.length}`)
    const lengths = noticePaths.map(path => textOf(path).length).sort((a, b) => a - b)
    assert.ok(lengths[0]! < 350 && lengths.at(-1)! > 5000, `${lengths[0]} to ${lengths.at(-1)}`)
  })

  for (const { shape, file, has } of shapes)
    it(`shows: ${shape}`, () => {
      const text = textOf(`notices/${file}.md`)
      for (const words of has) assert.match(text, words)
    })

  it('has eight notices that name the vendor as theirs', () => {
    const naming = noticePaths.filter(path => path.includes('/2025/1') && textOf(path).includes(kasumine))
    const own = naming.filter(path => path.includes(kasumine))
    assert.equal(naming.length - own.length, 8)
  })

  it('README.md names every notice', () => {
    const readme = textOf('README.md')
    for (const path of noticePaths) assert.ok(readme.includes(path.replace('notices/', '')), path)
  })

  it('every link to an archived notice leads to a file', () => {
    let links = 0
    for (const path of noticePaths)
      for (const [, target] of textOf(path).matchAll(/https:\/\/archive\.example\.jp\/blob\/main\/(\S+)/g)) {
        links++
        assert.ok(noticePaths.includes(`notices/${decodeURIComponent(target!)}`), `${path}: ${target}`)
      }
    assert.ok(links >= 15, `${links}`)
  })

  it('every address, telephone number and mail address is fictitious', () => {
    for (const path of [...allPaths, 'README.md']) {
      const text = textOf(path)
      for (const [, host] of text.matchAll(/https?:\/\/([^/\s]+)/g))
        assert.match(host!, /(^|\.)example\.(jp|com)$/, path)
      for (const [, host] of text.matchAll(/[\w.]+@([\w.-]+)/g))
        assert.match(host!, /\.example\.(jp|com)$/, path)
      for (const [number] of text.matchAll(/\d{2,4}-\d{3,4}-\d{4}/g)) assert.match(number, /^000-0000-/, path)
    }
  })
})

describe('the casebook page', () => {
  const text = textOf('casebook.txt')

  it('has posts with numbers, among them a commentary and a regulator', () => {
    const headings = [...text.matchAll(/^【セキュリティ事件簿#(\d{4}-\d{3})】(.+)$/gm)]
    assert.ok(headings.length >= 6)
    assert.equal(new Set(headings.map(h => h[1])).size, headings.length)
    assert.ok(headings.some(h => h[2]!.includes('から考える')))
    assert.ok(headings.some(h => h[2]!.includes('委員会')))
  })

  it('has the furniture of such pages', () => {
    assert.match(text, /^ラベル セキュリティインシデント の投稿を表示しています。/)
    assert.match(text, /^リリース文アーカイブ$/m)
    assert.match(text, /^【2025\/12\/19リリース分】$/m)
  })

  it('has one release that is also a Markdown notice', () => {
    const body = textOf('notices/2026/02/24_星見プラスチック工業株式会社.md').split('# 本文\n')[1]!.trim()
    assert.ok(text.replaceAll('(', '（').replaceAll(')', '）').includes(body))
  })
})

describe('the bulletin', () => {
  it('has a date line, a title with its number, headings, marks, a figure and footnotes', () => {
    const text = textOf('bulletin.txt')
    assert.match(text, /^\n2025年8月29日\n\n.+（第2報）\n/)
    for (const words of [/^1\. /m, /\^\{※1\}/, /^【.+概要図】$/m, /^- ※5： /m]) assert.match(text, words)
  })
})

/** The weekday letters of the days that `month` and `day` have had around the year of publication. */
function weekdaysOf(year: number | null, published: number, month: number, day: number): string[] {
  const years = year === null ? [published - 1, published, published + 1] : [year]
  return years.map(y => '日月火水木金土'[new Date(Date.UTC(y, month - 1, day)).getUTCDay()]!)
}

describe('weekdays', () => {
  for (const path of allPaths)
    it(path, () => {
      const text = textOf(path).normalize('NFKC').replaceAll(' ', '')
      const published = Number(/20\d\d/.exec(path.includes('/') ? path : text)?.[0])
      let month = 0
      let year: number | null = null
      for (const m of text.matchAll(
        /(?:(令和|20(?=\d\d年))(\d{1,2})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\(([日月火水木金土])\))?/g,
      )) {
        if (m[3]) {
          year = m[2] ? (m[1] === '令和' ? 2018 : 2000) + Number(m[2]) : null
          month = Number(m[3])
        }
        if (!m[5]) continue
        assert.ok(weekdaysOf(year, published, month, Number(m[4])).includes(m[5]), `${path}: ${m[0]}`)
        if (year === null) continue
        assert.deepEqual(weekdaysOf(year, published, month, Number(m[4])), [m[5]], `${path}: ${m[0]}`)
      }
    })
})

interface Expected {
  readonly path: string
  readonly stage: string
  readonly dates: readonly { readonly quote: string; readonly value: string }[]
  readonly date_mentions: readonly { readonly quote: string; readonly value: string }[]
  readonly counts: readonly { readonly quote: string; readonly value: number; readonly status: string }[]
  readonly leak: { readonly quote: string | null; readonly status: string }
  readonly [field: string]: unknown
}

/** Every `quote` that stands anywhere in `value`. */
function quotesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'quote' && typeof inner === 'string' ? [inner] : quotesIn(inner),
  )
}

describe('expected.jsonl', () => {
  const expected: Expected[] = textOf('expected.jsonl')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

  it('has every field of the gold form in every record', () => {
    const fields = Object.keys(unreadRecord('')).sort()
    for (const e of expected) {
      assert.deepEqual(Object.keys(e).sort(), fields, e.path)
      for (const field of fields)
        if (field !== 'number') assert.notEqual(e[field], null, `${e.path}: ${field}`)
    }
  })

  it('covers at least 40 notices, every stage and every status of a leak that is stated', () => {
    assert.ok(expected.length >= 40)
    assert.equal(new Set(expected.map(e => e.path)).size, expected.length)
    assert.deepEqual([...new Set(expected.map(e => e.stage))].sort(), [
      'final',
      'follow_up',
      'initial',
      'single',
    ])
    assert.deepEqual([...new Set(expected.map(e => e.leak.status))].sort(), [
      'confirmed',
      'investigating',
      'not_found',
      'possible',
      'ruled_out',
    ])
  })

  for (const e of expected)
    it(e.path, () => {
      const text = textOf(`notices/${e.path}`)
      const stands = (quote: string) =>
        assert.ok(text.includes(quote) && quote.length <= 80, `not in the notice: ${quote}`)
      for (const quote of quotesIn(e)) stands(quote)
      for (const entry of [...e.dates, ...e.date_mentions])
        assert.match(entry.value, /^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/)
      for (const count of e.counts) assert.match(count.status, /^(confirmed|possible)$/)
      let from = 0
      for (const mention of e.date_mentions) {
        const at = text.indexOf(mention.quote, from)
        assert.ok(at >= 0, `out of text order: ${mention.quote}`)
        from = at + 1
      }
    })
})

describe('the texts are our own', () => {
  const shared = sharedFolder()

  it(
    'no sentence of 35 characters or more stands in the real archive',
    skipUnless(shared, '../shared'),
    () => {
      const bare = (text: string) => text.normalize('NFKC').replace(/\s/g, '')
      const real = ['corpus', 'seeds']
        .flatMap(name => filesUnder(join(shared!, name)))
        .map(path => bare(readFileSync(path, 'utf8')))
        .join('\n')
      for (const path of allPaths)
        for (const sentence of textOf(path).split(/[。\n]/))
          if (bare(sentence).length >= 35) assert.ok(!real.includes(bare(sentence)), `${path}: ${sentence}`)
    },
  )
})
