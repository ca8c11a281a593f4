import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { applyMasks, findMasks, type MaskKind, maskStrings } from '../src/text/masking/index.ts'

/** What is masked of a text, as words; the address of the notice is www.aoba.example.jp. */
const masked = (text: string): string[] => found(text).map(m => `${m.kind} ${m.words}`)
const found = (text: string) => findMasks({ text, address: 'https://www.aoba.example.jp/news/1.html' })

/** Texts with the words that are masked in them. */
const hidden: readonly (readonly [kind: MaskKind, text: string, ...words: string[]])[] = [
  ['email', '本件のお問い合わせ：info@aoba.example.jp まで', 'info@aoba.example.jp'],
  ['email', 'ｉｎｆｏ＠ａｏｂａ．ｅｘａｍｐｌｅ．ｊｐ', 'ｉｎｆｏ＠ａｏｂａ．ｅｘａｍｐｌｅ．ｊｐ'],
  ['email', 'E-mail: info ＠ aoba.example.jp', 'info ＠ aoba.example.jp'],
  [
    'email',
    'info(at)aoba.example.jp、soumu[at]aoba.example.jp',
    'info(at)aoba.example.jp',
    'soumu[at]aoba.example.jp',
  ],
  ['email', 'info＜at＞aoba.example.jp', 'info＜at＞aoba.example.jp'],
  ['email', 'info（アットマーク）aoba.example.jp', 'info（アットマーク）aoba.example.jp'],
  ['email', 'info★aoba.example.jp（★を@に置き換えてください）', 'info★aoba.example.jp'],
  [
    'email',
    'kei.mori+press@mail.aoba.example.co.jpへご連絡ください。',
    'kei.mori+press@mail.aoba.example.co.jp',
  ],
  ['email', '|総務課|soumu@city.aozora.example.lg.jp|', 'soumu@city.aozora.example.lg.jp'],
  ['email', 'https://aoba.example.jp/form?to=info@aoba.example.jp', 'info@aoba.example.jp'],
  ['email', 'Please write to privacy@aoba.example. Thank you.', 'privacy@aoba.example'],
  ['phone', '電話：03-1234-5678（平日9:00～17:00）', '03-1234-5678'],
  ['phone', 'ＴＥＬ　０３－１２３４－５６７８', '０３－１２３４－５６７８'],
  ['phone', '電話 0 3 - 1 2 3 4 - 5 6 7 8', '0 3 - 1 2 3 4 - 5 6 7 8'],
  ['phone', '０３ー１２３４ー５６７８', '０３ー１２３４ー５６７８'],
  ['phone', 'お電話（03）1234-5678', '（03）1234-5678'],
  ['phone', '03(1234)5678 / 06（6123）4567', '03(1234)5678', '06（6123）4567'],
  ['phone', 'フリーダイヤル 0120-000-111', '0120-000-111'],
  ['phone', '0570-000-111、050-1234-5678、080-1234-5678', '0570-000-111', '050-1234-5678', '080-1234-5678'],
  ['phone', '+81-3-1234-5678 または +81 (0)3 1234 5678', '+81-3-1234-5678', '+81 (0)3 1234 5678'],
  ['phone', '連絡先 0312345678', '0312345678'],
  ['phone', '03.1234.5678', '03.1234.5678'],
  ['phone', '03 1234 5678', '03 1234 5678'],
  ['phone', '03-1234-5678（内線 1234・1235）', '03-1234-5678', '1234・1235'],
  ['phone', '03-1234-5678～9', '03-1234-5678～9'],
  ['phone', 'TEL: 12-3456', '12-3456'],
  ['phone', 'FAX：1234-5678', '1234-5678'],
  ['phone', '03-1234-5678/03-1234-5679', '03-1234-5678', '03-1234-5679'],
  ['name', '担当：森本', '森本'],
  ['name', '（担当：経営企画部　森本、五十嵐）', '森本', '五十嵐'],
  ['name', '担当者：総務課　佐久間 けい', '佐久間 けい'],
  ['name', '担当　：　広報課長　柊木 三葉', '柊木 三葉'],
  ['name', '【お問い合わせ先】\n株式会社あおば製作所　総務部　森本・田中\nTEL 00-0000', '森本', '田中'],
  ['name', '問合せ先　取締役管理部長　森本 圭', '森本 圭'],
  ['name', 'お問い合わせ先\n青空市 情報政策課 課長 五十嵐太一', '五十嵐太一'],
  ['name', '|担当|\n担当者：中村|平日|', '中村'],
  ['name', '|担当者|中村 健|03-1234-5678|', '中村 健'],
  ['name', 'ご不明な点は総務部の森本までご連絡ください。', '森本'],
  ['name', '広報担当 中村宛にお願いします。', '中村'],
  ['name', '個人情報保護管理者：森本 圭', '森本 圭'],
  ['name', '担当：Kei Morimoto', 'Kei Morimoto'],
  ['phone', '(03)-1234-5678、03(1234)-5678', '(03)-1234-5678', '03(1234)-5678'],
  ['phone', '代表 045-1234567', '045-1234567'],
]

/** What looks alike and stays. */
const kept: readonly (readonly [text: string, because: string])[] = [
  ['漏えいした件数は 114,951 件、うち電話番号 114,951件です。', 'counts'],
  ['電話番号298件、FAX番号 12 件', 'counts of numbers'],
  ['2025年10月8日（水）09:00-17:30', 'date and time'],
  ['2025-10-08、2025/10/08、2025.10.08', 'dates'],
  ['電話受付時間 9:00-17:00', 'hours'],
  ['〒100-0001 架空県青空市1-2-3、〒060-0001 0123番地', 'postal codes and house numbers'],
  ['事案番号 20250822-7070-001、整理番号 2025-0822-7070-001', 'case numbers'],
  ['会員番号0312345678、受付番号：0312345678', 'numbers of something else'],
  ['送信元 192.0.2.15、203.0.113.200:8080', 'IP addresses'],
  ['被害額は 1,234,567 円、0.5 %、03.5 倍', 'prices and rates'],
  ['CVE-2025-12345、KB5021233、JVN#12345678', 'identifiers'],
  ['https://aoba.example.jp/news/0312345678.html?id=03-1234-5678', 'a path of a page'],
  ['https://aoba.example.jp/img/logo@2x.png', 'a picture'],
  ['公式アカウント（@aoba_official）が乗っ取られました。', 'a handle'],
  ['メールアドレスの @aoba.example.jp が付くアドレス', 'a domain alone'],
  ['警察相談専用電話 #9110、消費者ホットライン 188、110番', 'public short numbers'],
  ['@CAMPUSに対して不正アクセスが行われ、', 'a name with @'],
  ['代表取締役社長　森本 圭', 'an officer who signs'],
  ['青空市長　五十嵐 太一', 'an officer who signs'],
  ['担当：情報システム課', 'a department'],
  ['|担当者|役職|電話番号|', 'headings of columns'],
  ['ご不明な点は総務部広報課までご連絡ください。', 'a department'],
  ['担当：Information Security Office', 'a department'],
  ['調査は東京本社および大阪支社の各部まで広がりました。', 'no contact'],
  ['注文番号 012-34567890 をご用意ください。', 'a number of something else'],
  ['担当部署：品質管理部', 'a department'],
  ['担当者：総務部 広報課', 'departments'],
  ['担当者：氏名、電話番号、メールアドレス', 'items of data'],
  ['お取引先ご担当者様の氏名・電話番号・メールアドレス', 'items of data'],
  ['お問い合わせ先\n株式会社あおば製作所　総務部　情報システム課', 'departments'],
  ['緊急対策本部（責任者：取締役 管理本部長 森本 圭）を設置しました。', 'an officer'],
  ['金額は3@1.5万円', 'a price'],
]

describe('masking', () => {
  for (const [kind, text, ...words] of hidden)
    it(`masks: ${text.replaceAll('\n', '⏎')}`, () => {
      const masks = found(text)
      assert.deepEqual(
        masks.filter(m => m.kind === kind).map(m => m.words),
        words,
      )
      const after = applyMasks(text, masks)
      assert.equal(after.length, text.length)
      assert.equal([...after].length, [...text].length)
      for (const word of words) assert.ok(!after.includes(word))
      assert.deepEqual(
        findMasks({ text: after }).filter(m => m.kind !== 'name'),
        [],
        'nothing is left to mask',
      )
    })

  for (const [text, because] of kept)
    it(`leaves (${because}): ${text.replaceAll('\n', '⏎')}`, () => {
      assert.deepEqual(masked(text), [])
    })

  it('defangs an address named as the sender of abusive mail; of the own domain the local part is hidden', () => {
    const after = (text: string) => applyMasks(text, found(text))
    assert.equal(
      after('送信元メールアドレス：alert@evil.example.com'),
      '送信元メールアドレス：alert¤evil·example·com',
    )
    assert.equal(
      after('当社を装った「noreply@aoba.example.jp」より不審なメールが届いています。'),
      '当社を装った「●●●●●●●¤aoba·example·jp」より不審なメールが届いています。',
    )
    assert.equal(
      after('不審なメールの送信元：\n・info@aoba.example.jp\n・okada@aoba-owner.example\n'),
      '不審なメールの送信元：\n・●●●●¤aoba·example·jp\n・●●●●●¤aoba-owner·example\n',
      'of addresses listed together one is enough to make them own',
    )
    assert.equal(
      after('不審なメールを受け取った方は info@aoba.example.jp までご連絡ください。'),
      `不審なメールを受け取った方は ${'●'.repeat(20)} までご連絡ください。`,
      'an address to write to is no sender',
    )
  })

  it('hides where nobody knows whose address a sender is', () => {
    const text = '送信元：info@aoba.example.jp'
    assert.equal(applyMasks(text, findMasks({ text })), '送信元：●●●●¤aoba·example·jp')
  })

  it('keeps lines and cells, and the length of characters of two code units', () => {
    const text = '担当：𠮷田 三郎\n|TEL|03-1234-5678|\n'
    const after = applyMasks(text, found(text))
    assert.equal(after.length, text.length)
    assert.match(after, /\n\|TEL\|●+\|\n$/)
  })

  it('masks strings in values of any shape and leaves the rest as they are', () => {
    const value = {
      id: '03-1234-5678',
      words: ['x', { to: 'info@aoba.example.jp' }],
      n: 3,
      at: new Map([['a', '電話 03-1234-5678']]),
    }
    const after = maskStrings(value)
    assert.deepEqual(after.words, ['x', { to: '●'.repeat(20) }])
    assert.equal(after.at.get('a'), `電話 ${'●'.repeat(12)}`)
    assert.equal(after.id, value.id)
    const plain = { title: 'お知らせ', list: [1, 'a'] }
    assert.equal(maskStrings(plain), plain, 'nothing is copied where nothing is masked')
  })

  it('keeps every offset of any text', () => {
    const piece = fc.constantFrom(
      'info@aoba.example.jp',
      '＠',
      '@',
      '03-1234-5678',
      '０',
      '１２３',
      '-',
      '（',
      '）',
      '担当：',
      '森本',
      '　',
      '\n',
      '|',
      '𠮷',
      'が',
      'ﾃﾞ',
      '送信元',
      '。',
      'TEL',
      '内線',
      '\u0000',
      '\ud800',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const text = pieces.join('')
        const masks = found(text)
        const after = applyMasks(text, masks)
        assert.equal(after.length, text.length)
        let at = 0
        for (const { start, end, words, shown } of masks) {
          assert.ok(start >= at && end > start && end <= text.length)
          assert.equal(text.slice(start, end), words)
          assert.equal(shown.length, words.length)
          assert.equal(after.slice(at, start), text.slice(at, start))
          at = end
        }
        assert.equal(after.slice(at), text.slice(at))
      }),
      { numRuns: 500 },
    )
  })

  it('takes time in proportion to hostile length', () => {
    for (const unit of [
      '03-1234-5678',
      'a@',
      'a@b.',
      '担当：森本 ',
      '0',
      '(',
      'a.',
      '+1 ',
      '送信元 a@b.jp ',
      '内線1・',
      'お問い合わせ\n部 森本 ',
      '[at]a',
      'TEL ( ',
    ]) {
      const text = unit.repeat(Math.ceil(200_000 / unit.length))
      const started = performance.now()
      found(text)
      assert.ok(performance.now() - started < 4000, `${unit}: ${Math.round(performance.now() - started)} ms`)
    }
  })
})
