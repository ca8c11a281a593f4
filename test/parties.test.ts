import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type NoticeText, openNotice } from '../src/text/notice-text.ts'
import { coreOfName, namesIn, publishersOf, readParties } from '../src/text/parties/index.ts'
import { documentOf } from './document-of.ts'

const noticeOf = (text: string, publishers: readonly string[] = ['株式会社こもれび堂']): NoticeText =>
  openNotice(documentOf(text, { publishers }))

const partiesOf = (text: string, publishers?: readonly string[]) => readParties(noticeOf(text, publishers))
const found = (text: string) => namesIn(text).map(({ start, end }) => text.slice(start, end))

/** Every place that speaks of a party, as `words → name`. */
function mentionsOf(text: string, publishers?: readonly string[]): string[] {
  const notice = noticeOf(text, publishers)
  const { all, mentions } = readParties(notice)
  return mentions.map(
    ({ span, party }) => `${notice.view.text.slice(span.start, span.end)} → ${all[party]!.name || '?'}`,
  )
}

describe('names of organisations', () => {
  // biome-ignore format: one construction a line
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['業務委託先である(株)みどりより報告', ['(株)みどり']],
    ['委託している株式会社ひなた印刷において', ['株式会社ひなた印刷']],
    ['委託しているはまなす印刷株式会社(以下', ['はまなす印刷株式会社']],
    ['連結子会社株式会社みどりの社内', ['株式会社みどり']],
    ['契約関係にある東西写真有限会社のサーバ', ['東西写真有限会社']],
    ['FUMOTO LINK株式会社が提供する', ['FUMOTO LINK株式会社']],
    ['台湾の若草股份有限公司(以下', ['若草股份有限公司']],
    ['子会社、若草電子(タイランド)株式会社において', ['若草電子(タイランド)株式会社']],
    ['保険募集代理店である若草保険代理店株式会社が', ['若草保険代理店株式会社']],
    ['代理店株式会社若草が', ['株式会社若草']],
    ['(グループ)株式会社若草が', ['株式会社若草']],
    ['子会社Fumoto Corporation (Thailand) Ltd.において', ['Fumoto Corporation (Thailand) Ltd.']],
    ['PT. Fumoto Link Indonesia(以下', ['PT. Fumoto Link Indonesia']],
    ['FUMOTO(HK)COMPANY LIMITEDのサーバー', ['FUMOTO(HK)COMPANY LIMITED']],
    ['Fumoto Link社が提供する', ['Fumoto Link社']],
    ['コモレビ社と連携し', ['コモレビ社']],
    ['一般社団法人くすりの安全協議会は', ['一般社団法人くすりの安全協議会']],
    ['国立大学法人若草大学が設置する', ['国立大学法人若草大学']],
    ['県立ひので図書館のホームページ', ['県立ひので図書館']],
    ['株式会社みどり様のサーバー', ['株式会社みどり']],
    // These name nobody.
    ['同社および当社は、各社と連携し、外部の会社に調査を依頼した', []],
    ['株式会社において発生した', []],
    ['県立高等学校の卒業アルバム', []],
    ['コールセンターを設置し、お客さまサービスセンターで承ります', []],
    ['関連会社2社と協力会社10社', []],
  ]
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(found(text), expected))

  it('what two ways to write a name have in common is its core', () => {
    for (const name of ['株式会社みどり鑑定', 'みどり鑑定(株)', 'みどり鑑定社', '(株)みどり鑑定'])
      assert.equal(coreOfName(name), 'みどり鑑定')
  })
})

describe('publishers', () => {
  it('a local government and the body in its brackets publish together', () => {
    const publishers = publishersOf(noticeOf('本文', ['みなも県若草市（市立若草病院）']))
    assert.deepEqual(
      publishers.map(p => p.name),
      ['みなも県若草市', '市立若草病院'],
    )
  })
  it("a firm's brackets belong to its name", () => {
    const publishers = publishersOf(noticeOf('本文', ['株式会社さざなみ（ホテルさざなみ）']))
    assert.deepEqual(
      publishers.map(p => p.name),
      ['株式会社さざなみ（ホテルさざなみ）'],
    )
  })
})

describe('parties of a notice', () => {
  it('short forms mean whom they were agreed for', () => {
    assert.deepEqual(
      mentionsOf(
        '当社が利用する株式会社ふもと通信（以下「ＦＴ社」という。）の設備が攻撃を受けました。ＦＴ社によると、同社の調査は続いています。',
      ),
      [
        '当社 → 株式会社こもれび堂',
        '株式会社ふもと通信 → 株式会社ふもと通信',
        'FT社 → 株式会社ふもと通信',
        'FT社 → 株式会社ふもと通信',
        '同社 → 株式会社ふもと通信',
      ],
    )
  })

  it('brackets that hold nothing but a short form agree it', () => {
    const { all } = partiesOf('株式会社ふもと通信（FT社）より、FT社の設備について報告を受けました。')
    assert.equal(all.length, 2)
    assert.ok(all[1]!.aliases.includes('FT社'))
  })

  it('a short form in the title, before the name it is for', () => {
    const { all } = partiesOf(
      'FT社における障害について\n\n株式会社ふもと通信（以下「FT社」）より報告を受けました。',
    )
    assert.deepEqual(
      all.map(p => p.name),
      ['株式会社こもれび堂', '株式会社ふもと通信'],
    )
  })

  it('同社 does not mean the publisher', () => {
    assert.deepEqual(mentionsOf('株式会社みどりより、当社に対し、同社の被害が報告されました。'), [
      '株式会社みどり → 株式会社みどり',
      '当社 → 株式会社こもれび堂',
      '同社 → 株式会社みどり',
    ])
  })

  it('委託先 alone means the contractor that is named', () => {
    assert.deepEqual(
      mentionsOf(
        '業務委託先における障害について\n\n当社が配送を委託している株式会社みどり運送にて発生しました。',
      ),
      ['委託先 → 株式会社みどり運送', '当社 → 株式会社こもれび堂', '株式会社みどり運送 → 株式会社みどり運送'],
    )
  })

  it('委託先 alone means somebody unnamed where no contractor is named', () => {
    assert.deepEqual(mentionsOf('委託先から連絡がありました。'), ['委託先 → ?'])
  })

  it('市 alone is a city that publishes, and nobody else', () => {
    assert.deepEqual(mentionsOf('市が利用する申請サービス', ['みなも県若草市']), ['市 → みなも県若草市'])
    assert.deepEqual(mentionsOf('市が利用する申請サービス'), [])
  })

  // biome-ignore format: one construction a line
  const roles: readonly (readonly [string, string, string])[] = [
    ['業務委託先である株式会社みどりより', 'contractor', 'role-noun'],
    ['運営委託先「Fumoto Link」において', 'contractor', 'role-noun'],
    ['集計を委託しております株式会社みどりより', 'contractor', 'entrusts'],
    ['アルバムの制作を受注した「株式会社みどり」より', 'contractor', 'undertakes'],
    ['配送を株式会社みどりに委託しております', 'contractor', 'is-entrusted'],
    ['指定管理者（株式会社みどり）', 'contractor', 'role-noun'],
    ['株式会社みどり（以下「委託先」という）', 'contractor', 'agreed-name'],
    ['連結子会社である台湾の若草股份有限公司', 'subsidiary', 'role-noun'],
    ['株式会社みどり（当社の連結子会社）', 'subsidiary', 'role-in-brackets'],
    ['海外グループ会社のFumoto Link Inc.にて', 'group', 'role-noun'],
    ['当社が利用している株式会社みどりの予約システム', 'service_provider', 'uses'],
    ['メール配信を提供する株式会社みどりより', 'service_provider', 'provides'],
    ['株式会社みどりが提供するクラウド', 'service_provider', 'which-provides'],
    ['当社が業務を受託している株式会社みどりのシステム', 'client', 'entrusts-us'],
    ['引受保険会社「株式会社みどり」のシステム', 'other', 'role-noun'],
  ]
  for (const [text, relation, rule] of roles)
    it(`${text}: ${relation}`, () => {
      const { all } = partiesOf(text)
      assert.ok(
        all[1]!.roles.some(r => r.relation === relation && r.rule === rule),
        JSON.stringify(all),
      )
    })

  it('who publishes together can be the subsidiary of the first', () => {
    const { all } = partiesOf('当社の連結子会社である株式会社みどりにおいて発生しました。', [
      '株式会社こもれび堂',
      '株式会社みどり',
    ])
    assert.deepEqual(
      all.map(p => [p.name, p.self]),
      [
        ['株式会社こもれび堂', true],
        ['株式会社みどり', false],
      ],
    )
  })

  it('every mention stands in the text, in order, and none overlaps the one before in its sentence', () => {
    const notice = noticeOf(
      '当社（以下「甲」）は、株式会社みどり（以下「乙社」）およびFumoto Inc.に委託しております。\n\n乙社によると、同社と再委託先の状況は次のとおりです。',
    )
    const { all, mentions } = readParties(notice)
    assert.ok(mentions.length > 5)
    mentions.forEach((m, i) => {
      const sentence = notice.sentences[m.sentence]!.span
      assert.ok(m.span.start >= sentence.start && m.span.end <= sentence.end && m.span.end > m.span.start)
      assert.ok(m.party < all.length)
      const before = mentions[i - 1]
      if (before) assert.ok(before.span.end <= m.span.start)
    })
  })
})

describe('any input is read in time that grows with its length', () => {
  // biome-ignore format: one kind of input a line
  const inputs: readonly (readonly [string, string])[] = [
    ['a legal form without end', '株式会社'],
    ['names without end', '株式会社甲乙、'],
    ['Latin words without end', 'Fumoto '],
    ['letters without end', 'A'],
    ['hiragana without end', 'あ'],
    ['katakana without end', 'ア'],
    ['kanji without end', '委託'],
    ['brackets that never close', '甲社（'],
    ['quotation marks that never close', '委託先「'],
    ['roles without end', '委託先である'],
    ['schools without end', '県立'],
    ['当社 without end', '当社の'],
  ]
  const seconds = (text: string): number => {
    const notice = noticeOf(text)
    const from = performance.now()
    readParties(notice)
    return (performance.now() - from) / 1000
  }
  for (const [what, piece] of inputs)
    it(what, () => {
      seconds(piece.repeat(100))
      const text = piece.repeat(Math.ceil(100_000 / piece.length))
      assert.ok(seconds(text) < 1, 'a sentence without end')
      assert.ok(seconds(`${piece.repeat(20)}。\n`.repeat(2_000)) < 3, 'many sentences')
    })
})
