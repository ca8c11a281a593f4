import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { kindsOfFact } from '../src/facts/index.ts'
import { readParts } from '../src/formats/index.ts'
import type { Field, Ledger, LedgerNotice, Version } from '../src/incidents/ledger/ledger.ts'
import { ledgerOf } from '../src/incidents/ledger/ledger-of.ts'
import { isOutBy, stateAsOf } from '../src/incidents/ledger/state-as-of.ts'
import { timesOf } from '../src/incidents/ledger/times.ts'
import type { IncidentView } from '../src/queries/show-incident.ts'
import { readNotice } from '../src/readings/read-notice.ts'
import { temporaryFolder, write } from './archive-folders.ts'
import { inProportion } from './in-proportion.ts'
import { runInJapanese } from './run-command.ts'

interface Told {
  readonly day: string
  readonly title?: string
  readonly by?: string
  readonly body: string
}

/** Notices of one made-up incident, read as any other; the oldest is a, the next b. */
function noticesOf(...all: readonly Told[]): LedgerNotice[] {
  return all.map(({ day, title, by, body }, nth) => {
    const text = `# 公表概要\n- ${title ?? `不正アクセスに関するお知らせ（第${nth + 1}報）`}\n- ${day}\n- ${by ?? '株式会社ほしぞら運輸'}\n\n# 本文\n${body}\n`
    const [part] = readParts({ text, path: null })
    const { document } = part!
    return {
      id: 'abcdefgh'.charAt(nth),
      published: document.head.published?.value ?? null,
      document,
      facts: readNotice(document).reading.facts,
    }
  })
}

const days = ['2025-06-03', '2025-06-20', '2025-07-31']

/** The ledger of notices that say no more than these bodies, some weeks apart. */
const ledgerOfBodies = (...bodies: readonly string[]): Ledger =>
  ledgerOf(noticesOf(...bodies.map((body, nth) => ({ day: days[nth]!, body }))))

const inWords = ({ transition, because, statement: { fact } }: Version): string => {
  const kind = kindsOfFact.find(({ kind: name }) => name === fact.kind)!
  return `${transition} ${because}: ${kind.show(fact.value, 'ja')} ${fact.status}`
}

const ofKind = ({ fields }: Ledger, kind: string): Field[] => fields.filter(field => field.kind === kind)

/** What one notice did to the fields of a kind, in words. */
const changes = (ledger: Ledger, kind: string, notice = 'b'): string[] =>
  ofKind(ledger, kind).flatMap(({ versions }) =>
    versions.filter(version => version.notice === notice).map(inWords),
  )

interface Case {
  readonly it: string
  readonly first: string
  readonly later: string
  readonly kind: string
  readonly gives: readonly string[]
  /** Titles, where they matter. */
  readonly title?: string
}

const cases: Readonly<Record<string, readonly Case[]>> = {
  'new and same': [
    {
      it: 'what no earlier notice says is new',
      first: '当社のサーバーが不正アクセスを受けました。',
      later: '当社のサーバーが不正アクセスを受けました。警察に相談しました。',
      kind: 'authority',
      gives: ['new first-told: 警察: 済み confirmed'],
    },
    {
      it: 'what is said again is the same, however it is worded',
      first: 'お客様1,200名の個人情報が漏えいしたおそれがあります。',
      later: '漏えいしたおそれのあるお客様の個人情報は1,200名分です。',
      kind: 'affected-count',
      gives: ['same told-again: 顧客 1,200人 possible'],
    },
    {
      it: 'a weaker word takes nothing back',
      first: 'お客様の個人情報が外部に流出したことを確認しました。',
      later: 'お客様の個人情報が外部に流出した可能性があります。',
      kind: 'leak',
      gives: ['same told-more-weakly: 情報の漏えい possible'],
    },
    {
      it: 'nor does a number told less exactly',
      first: 'お客様132,481名の個人情報が漏えいしたおそれがあります。',
      later: 'お客様約13万名の個人情報が漏えいしたおそれがあります。',
      kind: 'affected-count',
      gives: ['same told-more-weakly: 顧客 約130,000人 possible'],
    },
  ],
  refined: [
    {
      it: 'about 130,000, then 132,481',
      first: 'お客様約13万名の個人情報が漏えいしたおそれがあります。',
      later: 'お客様132,481名の個人情報が漏えいしたおそれがあります。',
      kind: 'affected-count',
      gives: ['refined more-exact: 顧客 132,481人 possible'],
    },
    {
      it: 'but 180,000 is no rounding of about 130,000: it is more',
      first: 'お客様約13万名の個人情報が漏えいしたおそれがあります。',
      later: 'お客様180,000名の個人情報が漏えいしたおそれがあります。',
      kind: 'affected-count',
      gives: ['widened more-of-it: 顧客 180,000人 possible'],
    },
    {
      it: 'a month, then a day of it',
      first: '2025年5月に、当社のサーバーが第三者による不正アクセスを受けました。',
      later: '2025年5月12日に、当社のサーバーが第三者による不正アクセスを受けました。',
      kind: 'event-date',
      gives: ['refined more-exact: 2025-05-12 発生 confirmed'],
    },
    {
      it: 'but a day of an earlier month reaches farther back',
      first: '2025年5月20日に、当社のサーバーが第三者による不正アクセスを受けました。',
      later: '2025年4月12日に、当社のサーバーが第三者による不正アクセスを受けました。',
      kind: 'event-date',
      gives: ['widened more-of-it: 2025-04-12 発生 confirmed'],
    },
    {
      it: 'a question under investigation, then a possibility',
      first: '個人情報の漏えいの有無については、現在調査中です。',
      later: '個人情報が漏えいした可能性があります。',
      kind: 'leak',
      gives: ['refined answer-in-part: 情報の漏えい possible'],
    },
    {
      it: 'a possible number that becomes smaller is narrowed down',
      first: '漏えいしたおそれのあるお客様の個人情報は5,000名分です。',
      later: '漏えいしたおそれのあるお客様の個人情報は3,200名分です。',
      kind: 'affected-count',
      gives: ['refined narrowed-down: 顧客 3,200人 possible'],
    },
    {
      it: 'within the most that was said',
      first: '漏えいしたおそれのあるお客様の個人情報は最大5,000名分です。',
      later: '漏えいしたおそれのあるお客様の個人情報は3,200名分です。',
      kind: 'affected-count',
      gives: ['refined within-the-most: 顧客 3,200人 possible'],
    },
  ],
  widened: [
    {
      it: 'figures said to come on top stand beside the earlier one, and nothing is summed',
      first: '工事情報が流出した可能性があるお客様は621社です。',
      later: '第1報でお知らせした621社に加え、83社に関する工事情報が流出した可能性があることが判明しました。',
      kind: 'affected-count',
      gives: ['same told-again: 621組織 possible', 'widened added-to-it: 83組織 possible'],
    },
    {
      it: 'a total that the notice itself gives, beside what it sums up',
      first: '従業員31,500名の従業員IDが漏えいしたことを確認しました。',
      later:
        '従業員31,500名に加え、新たに従業員40,700名の従業員IDが漏えいしたことを確認しました。漏えいした従業員IDは合計72,200名分です。',
      kind: 'affected-count',
      gives: [
        'same told-again: 従業員 31,500人 confirmed',
        'widened added-to-it: 従業員 40,700人 confirmed',
        'widened more-of-it: 従業員 72,200人 confirmed',
      ],
    },
    {
      it: 'but a part of the earlier figure is no addition',
      first: 'お客様1,200名の個人情報が漏えいしたおそれがあります。',
      later: 'お客様1,200名の個人情報が漏えいしたおそれがあり、うち85名については口座番号が含まれます。',
      kind: 'affected-count',
      gives: ['same told-again: 顧客 1,200人 possible', 'new first-told: 顧客 85人 possible'],
    },
    {
      it: 'a further item of data',
      first: '漏えいしたおそれのある情報は、氏名、住所です。',
      later: '漏えいしたおそれのある情報は、氏名、住所、電話番号です。',
      kind: 'data-item',
      gives: [
        'same told-again: 氏名 possible',
        'same told-again: 住所 possible',
        'widened further-part: 電話番号 possible',
      ],
    },
    {
      it: 'but naming the first item makes it plainer, not wider',
      first: '取引先の機密情報が漏えいしたおそれがあります。',
      later: '漏えいしたおそれのある情報は、氏名です。',
      kind: 'data-item',
      gives: ['new first-told: 氏名 possible'],
    },
    {
      it: 'a further group of people',
      first: 'お客様1,200名の個人情報が漏えいしたおそれがあります。',
      later:
        'お客様1,200名の個人情報が漏えいしたおそれがあります。従業員300名の個人情報が漏えいしたおそれがあります。',
      kind: 'affected-count',
      gives: ['same told-again: 顧客 1,200人 possible', 'widened further-part: 従業員 300人 possible'],
    },
    {
      it: 'a suspicion where none was found so far',
      first: '現時点で個人情報の漏えいは確認されておりません。',
      later: '個人情報が漏えいした可能性があります。',
      kind: 'leak',
      gives: ['widened suspected-after-all: 情報の漏えい possible'],
    },
  ],
  resolved: [
    {
      it: 'under investigation, then confirmed',
      first: '個人情報の漏えいの有無については、現在調査中です。',
      later: '調査の結果、個人情報が外部に流出したことを確認しました。',
      kind: 'leak',
      gives: ['resolved answered: 情報の漏えい confirmed'],
    },
    {
      it: 'under investigation, then none found',
      first: '個人情報の漏えいの有無については、現在調査中です。',
      later: '調査の結果、個人情報の漏えいは確認されませんでした。',
      kind: 'leak',
      gives: ['resolved answered: 情報の漏えい not_found'],
    },
    {
      it: 'but still under investigation is the same',
      first: '個人情報の漏えいの有無については、現在調査中です。',
      later: '個人情報の漏えいの有無については、引き続き調査中です。',
      kind: 'leak',
      gives: ['same told-again: 情報の漏えい investigating'],
    },
    {
      it: 'and none found for the time being is no answer yet',
      first: '個人情報の漏えいの有無については、現在調査中です。',
      later: '現時点で個人情報の漏えいは確認されておりません。',
      kind: 'leak',
      gives: ['refined answer-in-part: 情報の漏えい not_found'],
    },
    {
      it: 'nor is it where a possibility was told',
      first: '個人情報が漏えいした可能性があります。',
      later: '現時点で個人情報の漏えいは確認されておりません。',
      kind: 'leak',
      gives: ['refined answer-in-part: 情報の漏えい not_found'],
    },
    {
      it: 'what is told again of the earlier notice answers nothing',
      first: '個人情報が漏えいした可能性があります。',
      later:
        'オンラインショップを再開いたしました。\n\n## 前回のお知らせ（6月3日）\n個人情報が外部に流出したことを確認しました。',
      kind: 'leak',
      gives: [],
    },
    {
      it: 'planned, then done',
      first: '個人情報保護委員会へ報告する予定です。',
      later: '個人情報保護委員会へ報告しました。',
      kind: 'authority',
      gives: ['resolved come-about: 個人情報保護委員会: 済み confirmed'],
    },
    {
      it: 'but what is done stays done where more is planned',
      first: '個人情報保護委員会へ報告しました。',
      later: '個人情報保護委員会へ報告する予定です。',
      kind: 'authority',
      gives: ['same told-more-weakly: 個人情報保護委員会: 予定 confirmed'],
    },
    {
      it: 'a service that stood still works again',
      first: 'オンラインショップのサービスを停止しております。',
      later: 'オンラインショップのサービスを再開いたしました。',
      kind: 'service-impact',
      gives: ['resolved come-about: 復旧済み confirmed'],
    },
    {
      it: 'but one that went on unharmed is another',
      first: '店舗の営業に影響はありません。',
      later: 'オンラインショップのサービスを停止しております。',
      kind: 'service-impact',
      gives: ['new first-told: 停止中 confirmed'],
    },
  ],
  corrected: [
    {
      it: 'a notice that calls itself a correction',
      title: '不正アクセスに関するお知らせの訂正について',
      first: '漏えいが確認されたお客様の個人情報は5,000名分です。',
      later: '漏えいが確認されたお客様の個人情報は500名分です。',
      kind: 'affected-count',
      gives: ['corrected says-it-corrects: 顧客 500人 confirmed'],
    },
    {
      it: 'or says it beside the figure',
      first: '漏えいが確認されたお客様の個人情報は5,000名分です。',
      later: '先にお知らせした件数に誤りがございました。漏えいが確認されたお客様の個人情報は500名分です。',
      kind: 'affected-count',
      gives: ['corrected says-it-corrects: 顧客 500人 confirmed'],
    },
    {
      it: 'or says so at its top',
      first: '漏えいしたおそれのある情報は、氏名、ログインパスワードです。',
      later:
        '先般お知らせした内容を、下記のとおり訂正いたします。\n\nログインパスワードの漏えいはございません。',
      kind: 'data-item',
      gives: ['corrected says-it-corrects: パスワード ruled_out'],
    },
    {
      it: 'but what a correction leaves as it was is the same',
      title: '不正アクセスに関するお知らせの訂正について',
      first: '漏えいが確認されたお客様の個人情報は5,000名分です。',
      later: '漏えいが確認されたお客様の個人情報は5,000名分です。',
      kind: 'affected-count',
      gives: ['same told-again: 顧客 5,000人 confirmed'],
    },
    {
      it: 'what was denied, recalled and then stated',
      first: '現時点で個人情報の漏えいは確認されておりません。',
      later:
        '6月3日に個人情報の漏えいは確認されていない旨をお知らせしましたが、その後の調査により、個人情報が外部に流出したことを確認しました。',
      kind: 'leak',
      gives: ['corrected says-it-corrects: 情報の漏えい confirmed'],
    },
  ],
  contradicted: [
    {
      it: 'a first denial, later confirmed without a word',
      first: '個人情報の漏えいはございません。',
      later: 'お客様の個人情報が外部に流出したことを確認しました。',
      kind: 'leak',
      gives: ['contradicted denied-before: 情報の漏えい confirmed'],
    },
    {
      it: 'a confirmation, later denied without a word',
      first: '個人情報が外部に流出したことを確認しました。',
      later: '個人情報の流出は確認されておりません。',
      kind: 'leak',
      gives: ['contradicted denied-now: 情報の漏えい not_found'],
    },
    {
      it: 'also where it names what was confirmed in general',
      first:
        '個人情報および機密情報が外部に流出したことを確認しました。電話番号が流出したことを確認しました。',
      later: '個人情報や機密情報の流出は確認されておりません。',
      kind: 'leak',
      gives: ['contradicted denied-now: 情報の漏えい not_found'],
    },
    {
      it: 'but that one item did not get out denies nothing of the others',
      first: '氏名、住所が外部に流出したことを確認しました。',
      later: 'クレジットカード情報の流出は確認されておりません。',
      kind: 'leak',
      gives: [],
    },
    {
      it: 'nor does it deny an item that nothing else got out',
      first: '漏えいが確認された情報は、氏名です。',
      later: '氏名以外の情報が漏えいした事実は確認されておりません。',
      kind: 'data-item',
      gives: [],
    },
    {
      it: 'a confirmed number that becomes smaller without a word',
      first: '漏えいが確認されたお客様の個人情報は5,000名分です。',
      later: '漏えいが確認されたお客様の個人情報は500名分です。',
      kind: 'affected-count',
      gives: ['contradicted another-value: 顧客 500人 confirmed'],
    },
    {
      it: 'but a number of something else stands beside it',
      first: '漏えいが確認されたお客様の個人情報は5,000名分です。',
      later: 'また、退会のお申し出を受けたお客様のうち、未払いのポイントが流用された方は500名です。',
      kind: 'affected-count',
      gives: ['new first-told: 顧客 500人 possible'],
    },
    {
      it: 'another day of the same finding',
      first: '2025年5月22日、ログを確認した結果、当社のサーバーへの不正アクセスを検知しました。',
      later: '2025年5月20日、ログを確認した結果、当社のサーバーへの不正アクセスを検知しました。',
      kind: 'event-date',
      gives: ['contradicted another-value: 2025-05-20 検知 confirmed'],
    },
    {
      it: 'but a day after the first notice is another finding',
      first: '2025年5月22日、ログを確認した結果、当社のサーバーへの不正アクセスを検知しました。',
      later: '2025年6月18日、ログを確認した結果、当社のサーバーへの不正アクセスを検知しました。',
      kind: 'event-date',
      gives: ['new first-told: 2025-06-18 検知 confirmed'],
    },
  ],
}

for (const [name, own] of Object.entries(cases))
  describe(`the ledger: ${name}`, () => {
    for (const { it: title, first, later, kind, gives, title: second } of own)
      it(title, () => {
        const notices = noticesOf(
          { day: days[0]!, body: first },
          { day: days[1]!, body: later, ...(second ? { title: second } : {}) },
        )
        assert.deepEqual(changes(ledgerOf(notices), kind), gives)
      })
  })

describe('the ledger: withdrawn', () => {
  const struck =
    '当社のサーバーがランサムウェアの被害を受け、個人情報が漏えいしたおそれがあります。警察に相談しました。'

  it('a notice that was an exercise takes back what was told, and not what was done', () => {
    const ledger = ledgerOf(
      noticesOf(
        { day: days[0]!, title: 'ランサムウェア被害の発生について', body: struck },
        {
          day: days[1]!,
          title: '不正アクセスに関するお知らせの取消しについて',
          body: '6月3日にお知らせした事象は、当社が実施した訓練の一環であったことが判明しました。お騒がせしましたことをお詫びいたします。',
        },
      ),
    )
    assert.deepEqual(
      ofKind(ledger, 'leak').map(({ versions }) => versions.at(-1)!.transition),
      ['withdrawn'],
    )
    assert.ok(
      ofKind(ledger, 'authority').every(({ versions }) => versions.at(-1)!.transition !== 'withdrawn'),
    )
    const leak = stateAsOf(ledger, null).find(({ field }) => field.kind === 'leak')!
    assert.equal(leak.isWithdrawn, true)
    assert.equal(leak.version.statement.notice, 'a', 'what stood is still there')
  })

  it('an exercise that is only announced takes nothing back', () => {
    const ledger = ledgerOfBodies(struck, '再発防止のため、全従業員を対象に訓練を実施しました。')
    assert.ok(ledger.fields.every(({ versions }) => versions.every(v => v.transition !== 'withdrawn')))
  })
})

describe('the ledger as a whole', () => {
  const bodies = [
    '2025年6月1日、当社のサーバーが不正アクセスを受けました。個人情報の漏えいの有無については、現在調査中です。',
    'オンラインショップのサービスを停止しております。',
    '調査の結果、お客様1,200名の個人情報が外部に流出したことを確認しました。',
  ]

  it('silence deletes nothing', () => {
    const state = stateAsOf(ledgerOfBodies(...bodies), null)
    const day = state.find(({ field }) => field.key === 'event-date/occurred_from')!
    assert.equal(day.version.notice, 'a')
    assert.equal(day.lastTold, 'a')
  })

  it('the state as of any day holds what was out by then', () => {
    const ledger = ledgerOfBodies(...bodies)
    const leakOn = (day: string) =>
      stateAsOf(ledger, day).find(({ field }) => field.key === 'leak/information')?.version.statement.fact
        .status
    assert.equal(leakOn('2025-06-02'), undefined)
    assert.equal(leakOn('2025-06-03'), 'investigating')
    assert.equal(leakOn('2025-06'), 'investigating')
    assert.equal(leakOn('2025-07-30'), 'investigating')
    assert.equal(leakOn('2025-07'), 'confirmed')
  })

  it('a notice without a day is out by no day, one of a month by its end', () => {
    assert.equal(isOutBy(null, '2025-06-30'), false)
    assert.equal(isOutBy(null, null), true)
    assert.equal(isOutBy('2025-06', '2025-06-29'), false)
    assert.equal(isOutBy('2025-06', '2025-06'), true)
    assert.equal(isOutBy('2024-12-31', '2025'), true)
    assert.equal(isOutBy('2025-06', '2025-07-01'), true)
  })

  it('a contradiction leaves both statements to be shown', () => {
    const ledger = ledgerOfBodies(
      '個人情報が外部に流出したことを確認しました。',
      '個人情報の流出は確認されておりません。',
    )
    const leak = stateAsOf(ledger, null).find(({ field }) => field.kind === 'leak')!
    assert.equal(leak.version.statement.fact.status, 'not_found')
    assert.equal(leak.against?.fact.status, 'confirmed')
  })

  it('every quote stands at its place, on both sides', () => {
    const notices = noticesOf(...bodies.map((body, nth) => ({ day: days[nth]!, body })))
    const texts = new Map(notices.map(({ id, document }) => [id, document.text]))
    let pairs = 0
    for (const { versions } of ledgerOf(notices).fields)
      for (const { statement, before } of versions)
        for (const one of [statement, before]) {
          if (one === null) continue
          if (one === before) pairs++
          const text = texts.get(one.notice)!
          for (const words of [one.sentence, ...(one.heading ? [one.heading] : []), ...one.fact.evidence])
            assert.equal(text.slice(words.start, words.end), words.quote)
          const [evidence] = one.fact.evidence
          assert.ok(one.sentence.start <= evidence.start && evidence.start < one.sentence.end)
        }
    assert.ok(pairs > 0)
  })

  it('figures of two publishers may be of two populations', () => {
    const body = (n: string) => `漏えいが確認されたお客様の個人情報は${n}名分です。`
    const ledger = ledgerOf(
      noticesOf(
        { day: days[0]!, by: '株式会社ほしぞら運輸', body: body('5,000') },
        { day: days[0]!, by: '株式会社つきかげ銀行', body: body('900') },
      ),
    )
    assert.deepEqual(changes(ledger, 'affected-count'), ['new first-told: 顧客 900人 confirmed'])
  })

  it('rows of a table are told apart by their own words', () => {
    const table = (a: string, b: string) =>
      `## 漏えいしたおそれのある個人情報\n\n|区分|件数|\n|---|---|\n|国内の従業員|${a}名|\n|海外の従業員|${b}名|\n`
    const ledger = ledgerOfBodies(table('1,448', '45'), table('8,336', '198'))
    assert.deepEqual(changes(ledger, 'affected-count'), [
      'widened more-of-it: 従業員 8,336人 possible',
      'widened more-of-it: 従業員 198人 possible',
    ])
    const [first] = ofKind(ledger, 'affected-count')
    assert.match(first!.versions[1]!.statement.sentence.quote, /国内/)
    assert.match(first!.versions[1]!.before!.sentence.quote, /国内/)
  })

  it('hostile notices take time in proportion', () => {
    const row = (n: number) => `|拠点${n}|お客様${n + 1000}名の個人情報が漏えいしたおそれがあります。|`
    const many = (from: number) => Array.from({ length: 1_500 }, (_, n) => row(from + n)).join('\n')
    inProportion(() => {
      const ledger = ledgerOfBodies(many(1), many(5_000), many(9_000))
      assert.ok(ledger.fields.length > 100)
    })
  })
})

it('a figure that comes on top of one of its own sentence is said to, also in the first notice at hand', () => {
  const ledger = ledgerOfBodies(
    '第1報でお知らせした621社に加え、83社に関する情報が流出した可能性があります。',
  )
  const [earlier, further] = ofKind(ledger, 'affected-count').map(({ versions }) => versions[0])
  assert.deepEqual([earlier!.transition, further!.transition], ['new', 'widened'])
  assert.equal(further!.before?.fact, earlier!.statement.fact)
})

describe('branches', () => {
  const twoStrands = `## 1. 工事管理サーバーへの不正アクセス
2025年6月10日、工事管理サーバーへの不正アクセスを検知しました。第1報でお知らせした621社に加え、83社に関する情報が流出した可能性があることが判明しました。

## 2. 仮想デスクトップ基盤への不正アクセス
2025年6月14日、仮想デスクトップ基盤への不正アクセスを検知しました。影響を受けた可能性があるお客様は188社です。
`
  const first = '2025年6月1日、不正アクセスを検知しました。情報が流出した可能性があるお客様は621社です。'

  it('strands under headings of their own keep their days and figures apart', () => {
    const ledger = ledgerOfBodies(first, twoStrands)
    assert.deepEqual(
      ledger.branches.map(({ key, headings }) => [key, headings.map(({ notice }) => notice)]),
      [
        ['工事管理サーバー', ['b']],
        ['仮想デスクトップ基盤', ['b']],
      ],
    )
    const told = ledger.fields
      .filter(({ key }) => key.startsWith('affected-count/') || key.startsWith('event-date/detected'))
      .flatMap(({ branch, versions }) => versions.map(v => `${v.notice} ${branch ?? '-'} ${inWords(v)}`))
    assert.deepEqual(told.sort(), [
      'a - new first-told: 2025-06-01 検知 confirmed',
      'a - new first-told: 顧客 621組織 possible',
      'b - same told-again: 621組織 possible',
      'b 仮想デスクトップ基盤 new first-told: 2025-06-14 検知 confirmed',
      'b 仮想デスクトップ基盤 new first-told: 顧客 188組織 possible',
      'b 工事管理サーバー new first-told: 2025-06-10 検知 confirmed',
      'b 工事管理サーバー widened added-to-it: 83組織 possible',
    ])
  })

  it('a strand is known again in the next notice, in slightly other words', () => {
    const later = twoStrands
      .replace('仮想デスクトップ基盤への不正アクセス', '仮想デスクトップ基盤への侵入')
      .replace('188社です', '190社です')
    const ledger = ledgerOfBodies(twoStrands, later)
    assert.equal(ledger.branches.length, 2)
    const counts = ofKind(ledger, 'affected-count').filter(({ branch }) => branch === '仮想デスクトップ基盤')
    assert.deepEqual(
      counts.map(({ versions }) => versions.map(({ transition }) => transition)),
      [['new', 'widened']],
    )
  })

  it('headings that part the telling of one thing make no strands', () => {
    const ledger = ledgerOfBodies(
      first,
      `## 1. システム障害の経緯
2025年6月10日、サーバーへの不正アクセスを検知しました。

## 2. サーバーの被害状況
影響を受けた可能性があるお客様は188社です。
`,
    )
    assert.deepEqual(ledger.branches, [])
  })
})

describe('measures of time', () => {
  const timed = (...all: readonly Told[]) => {
    const notices = noticesOf(...all)
    const { times, problems } = timesOf(notices, ledgerOf(notices))
    return {
      times: times.map(
        ({ measure, days: d, hours, basis }) =>
          `${measure} ${d}d${hours === null ? '' : ` ${hours}h`} ${basis}`,
      ),
      problems: problems.map(({ code }) => code),
    }
  }

  it('from intrusion to restoration, where both ends are told', () => {
    assert.deepEqual(
      timed(
        {
          day: '2025-06-03',
          title: '不正アクセスに関するお知らせ（第1報）',
          body: '2025年6月1日14時30分、当社のサーバーへの不正アクセスを検知しました。オンラインショップのサービスを停止しております。続報は改めてお知らせします。',
        },
        {
          day: '2025-07-31',
          title: '不正アクセスに関するお知らせ（最終報）',
          body: '調査の結果、2025年5月30日2時00分に当社のサーバーが不正アクセスを受けたことが判明しました。2025年7月10日、オンラインショップのサービスを再開いたしました。',
        },
      ),
      {
        times: [
          'intrusion-to-detection 2d 60.5h stated',
          'detection-to-first-notice 2d stated',
          'first-to-final-notice 58d stated',
          'detection-to-restoration 39d stated',
        ],
        problems: [],
      },
    )
  })

  it('nothing where an end is not told, or only to the month', () => {
    assert.deepEqual(
      timed({ day: '2025-06-03', body: '2025年5月、当社のサーバーへの不正アクセスを検知しました。' }),
      { times: [], problems: [] },
    )
  })

  it('nothing from a first notice that is not known', () => {
    assert.deepEqual(
      timed({
        day: '2025-07-03',
        title: '不正アクセスに関するお知らせ（第3報）',
        body: '2025年6月1日、当社のサーバーへの不正アクセスを検知しました。',
      }).times,
      [],
    )
  })

  it('a first notice that is only cited counts by the day that is cited', () => {
    assert.deepEqual(
      timed({
        day: '2025-07-03',
        title: '不正アクセスに関するお知らせ（第2報）',
        body: '2025年6月5日にお知らせしたとおり、2025年6月1日、当社のサーバーへの不正アクセスを検知しました。現在調査中であり、判明次第お知らせします。',
      }).times,
      ['detection-to-first-notice 4d stated'],
    )
  })

  it('an order that cannot be is a problem and no number', () => {
    const { times, problems } = timed(
      { day: '2025-06-03', body: '2025年6月1日、当社のサーバーへの不正アクセスを検知しました。' },
      {
        day: '2025-06-20',
        body: '2025年6月2日、当社のサーバーが第三者による不正アクセスを受けました。現在調査中であり、判明次第お知らせします。',
      },
    )
    assert.deepEqual(times, ['detection-to-first-notice 2d stated'])
    assert.deepEqual(problems, ['times-out-of-order'])
  })

  it('a service that stands still again is not restored', () => {
    const { times } = timed({
      day: '2025-06-20',
      body: '2025年6月1日、当社のサーバーへの不正アクセスを検知しました。オンラインショップのサービスを停止しております。',
    })
    assert.ok(times.every(time => !time.startsWith('detection-to-restoration')))
  })
})

describe('tenmatsu diff', () => {
  const [folder, cache] = [temporaryFolder(), temporaryFolder()]
  const notice = (n: number, day: string, body: string): string =>
    `# 公表概要\n- 不正アクセスに関するお知らせ（第${n}報）\n- ${day}\n- 株式会社ほしぞら運輸\n- https://www.hoshizora.example/news/${n}.html\n\n# 本文\n${body}\n`
  write(folder, {
    '2025/06/03_株式会社ほしぞら運輸.md': notice(
      1,
      '2025年6月3日',
      '2025年6月1日、当社のサーバーへの不正アクセスを検知しました。お客様約13万名の個人情報の漏えいの有無については、現在調査中です。',
    ),
    '2025/06/20_株式会社ほしぞら運輸.md': notice(
      2,
      '2025年6月20日',
      '2025年6月3日にお知らせした不正アクセスについて、お客様132,481名の個人情報が外部に流出したことを確認しました。',
    ),
  })

  const run = (...args: string[]) => runInJapanese(['diff', ...args, '--archive', folder, '--cache', cache])
  const second = '2025/06/20_株式会社ほしぞら運輸.md'

  it('notice after notice, with both sentences, named by any of its notices', async () => {
    const { code, out } = await run(second)
    assert.equal(code, 0)
    assert.match(out, /\[決着\] 情報の漏えい: .*調査中 → .*確認/)
    assert.match(out, /前 2025-06-03 「お客様約13万名の個人情報の漏えいの有無については、現在調査中です。」/)
    assert.match(out, /今 「2025年6月3日にお知らせした不正アクセスについて、お客様132,481名/)
    assert.match(out, /検知から最初の公表まで: 2 日 {2}明記/)
  })

  it('in English', async () => {
    const { out } = await run(second, '--lang', 'en')
    assert.match(out, /\[resolved\] Leak of information/)
    assert.match(out, /Detection to first notice: 2 days {2}stated/)
  })

  it('as of a day: later notices are left out, and what stood is listed', async () => {
    const { out } = await run(second, '--as-of', '2025-06-10')
    assert.ok(!out.includes('132,481'))
    assert.match(
      out,
      /2025-06-10 の時点で述べられていること\n(?:.*\n)*? {2}情報の漏えい: 情報の漏えい △調査中/,
    )
    assert.match((await run(second, '--as-of', '2024')).out, /その日までに出た公表はありません/)
  })

  it('as JSON: the incident with its ledger, what stands, and measures of time', async () => {
    const { out } = await run(second, '--json')
    const answer = JSON.parse(out) as IncidentView
    assert.equal(answer.notices.length, 2)
    const leak = answer.ledger.fields.find(({ key }) => key === 'leak/information')!
    assert.deepEqual(
      leak.versions.map(({ transition }) => transition),
      ['new', 'resolved'],
    )
    assert.equal(answer.times[0]?.measure, 'detection-to-first-notice')
    assert.ok(answer.standing.length > 0)
  })

  it('a name that fits nothing, a date that is none, no name', async () => {
    assert.equal((await run('ffffffff')).code, 1)
    assert.equal((await run(second, '--as-of', '10 June')).code, 2)
    assert.equal((await run()).code, 2)
  })
})
