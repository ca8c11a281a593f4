import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readParts } from '../src/formats/index.ts'
import { checkReading } from '../src/readings/checks/index.ts'
import { goldRecord, kindDigest, readNotice } from '../src/readings/read-notice.ts'
import { inProportion } from './in-proportion.ts'

/** All that is done to a capture on its way into the index, apart from the disk. */
function readAll(text: string): void {
  const path = '2025/06/03_hostile.md'
  for (const { document } of readParts({ text, path })) {
    const { reading, notice } = readNotice(document)
    checkReading(reading, notice)
    goldRecord(path, reading, notice)
    kindDigest(reading)
    for (const { evidence } of reading.facts)
      for (const { start, end, quote } of evidence) assert.equal(document.text.slice(start, end), quote)
  }
}

const times = 100_000

/** Signs and words that patterns of the kinds begin with, go on with, or end with; none of them followed by a stop. */
const units =
  '、 ・ （ ( 「 『 【 [ < 」 ） 。 ! | ※ * # @ & - ~ ー 1 9 万 〇 百 第 1, 1、 1. 12: 12/ あ 龍 漏えい 流出した可能性 株式会社 2025年 2025年6月3日 6月3日、 令和7年 同日 午後3時 3名 約3名 1TB 第1報 第1条 CVE-2025-1 CVE- http:// 03- 件名: 差出人 不正利用 公開された事実 当社を装っ 不正アクセス ランサムウェア 暗号化 紛失 誤送信 閲覧 侵入 停止 復旧 二次被害 リークサイト 身代金 警察 個人情報保護委員会 パスワード 氏名、 住所・ した可能性を否定できない 確認されていません が確認され の可能性 おそれ ため、 し、 ました ません 「漏えい」 「漏えい （株式会社 （以下「当社」） 以下、 といいます 再委託先の 子会社 お客様 さん について お知らせ とのこと に対する されて 調査 影響 原因 検知 判明 場合 の が は を'.split(
    ' ',
  )

const sentence =
  'ランサムウェアによる不正アクセスを受け、見本市場株式会社のお客様約3名分の氏名が漏えいした可能性がありますが、2025年6月3日に警察に報告し、パスワードを変更しました'
const many = (n: number, line: (i: number) => string, by = '\n'): string =>
  Array.from({ length: n }, (_, i) => line(i)).join(by)
const day = (i: number): string => `${2000 + (i % 30)}年${1 + (i % 12)}月${1 + (i % 28)}日`

// biome-ignore format: one body a line
const bodies: Readonly<Record<string, () => string>> = {
  'a line of a million letters': () => 'あ'.repeat(1_000_000),
  'digits without end': () => `約${'9'.repeat(1_000_000)}名が漏えい`,
  'groups of digits without end': () => `${'1,234'.repeat(200_000)}件`,
  'a list of digits without end': () => `${'1、'.repeat(times)}件`,
  'kanji digits without end': () => '一二三四五六七八九十百千万億兆'.repeat(times),
  'nested brackets': () => `${'（'.repeat(times)}漏えい${'）'.repeat(times)}`,
  'nested quotes': () => `${'「『（'.repeat(times)}漏えい${'）』」'.repeat(times)}`,
  'brackets and quotes that are never closed': () => '「漏えい（株式会社『2025年【'.repeat(50_000),
  'spaces without end': () => `漏えい${' '.repeat(1_000_000)}名`,
  'spaces on every line': () => `${' '.repeat(50)}\n`.repeat(20_000),
  'blank lines': () => '\n'.repeat(1_000_000),
  'lines of a word': () => '漏えい\n'.repeat(times),
  'quoted lines': () => '> 漏えい\n'.repeat(times),
  'a table of 10,000 rows': () => `| 項目 | 件数 |\n|---|---|\n${'| 氏名 | 1,234名 |\n'.repeat(10_000)}`,
  'a row of 50,000 cells': () => `| 項目 | 件数 |\n|---|---|\n|${'氏名 1,234名|'.repeat(50_000)}`,
  'a cell of 50,000 lines': () => `| 項目 | 件数 |\n|---|---|\n| 漏えい${'<br>3名'.repeat(50_000)} |`,
  '5,000 headings': () => many(5_000, i => `${'#'.repeat(1 + (i % 6))} ${i}. 漏えいした情報\n\n氏名 3名\n`),
  '20,000 items': () => '・氏名が漏えいした可能性があります\n'.repeat(20_000),
  '20,000 numbered items': () => many(20_000, i => `${i + 1}. ${day(i)} サーバーを停止`),
  '20,000 dated lines': () => many(20_000, i => `${day(i)} 不正アクセスを検知`),
  '20,000 dates on a line': () => many(20_000, day, 'に検知し、'),
  '10,000 totals and parts': () => many(10_000, i => `・お客様 ${i}名（うち従業員${i + 1}名）`),
  '10,000 firms on a line': () => many(10_000, i => `株式会社見本${i}（以下「見本${i}」）`, '、'),
  '10,000 firms': () => many(10_000, i => `株式会社見本${i}（以下「見本${i}」という。）において漏えいした。`),
  '5,000 footnotes': () => `${many(5_000, i => `漏えい※${i}`, '、')}\n\n${many(5_000, i => `※${i} マルウェアとは、悪意のあるもの`)}`,
  '10,000 questions': () => 'Q. 漏えいしましたか。\nA. 確認されていません。\n'.repeat(10_000),
  '5,000 updates': () => many(5_000, i => `【${day(i)} 更新】\n第${i}報\n漏えいはありません。`, '\n\n'),
  '5,000 overviews': () => '## 公表概要\n- 公表日：2025年6月3日\n- 公表組織：見本\n'.repeat(5_000),
  '20,000 CVEs': () => many(20_000, i => `CVE-2025-${10_000 + i}`, '、'),
  '50,000 links': () => '[見本](https://example.jp/)'.repeat(50_000),
  'a fake mail that never ends': () => '「件名：漏えい'.repeat(10_000),
  'a date with remarks without end': () => `2025年6月3日${'、更新'.repeat(22)}x`,
  'a word of delay without end': () => `検知${'までに'.repeat(times)}`,
  'articles of a law': () => '個人情報の保護に関する法律第147条の規定に基づき'.repeat(20_000),
  'clauses without a stop': () => `${sentence}、`.repeat(5_000),
  'sentences on one line': () => `${sentence}。`.repeat(5_000),
  'sentences on lines of their own': () => `${sentence}。\n\n`.repeat(5_000),
}

describe('a whole reading of a hostile notice takes time in proportion to its length', () => {
  for (const unit of units)
    it(`100,000 times 「${unit}」`, () => inProportion(() => readAll(unit.repeat(times))))
  for (const [name, make] of Object.entries(bodies)) it(name, () => inProportion(() => readAll(make())))
})
