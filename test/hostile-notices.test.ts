import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readParts } from '../src/formats/index.ts'
import { checkReading } from '../src/readings/checks/index.ts'
import { goldRecord, kindDigest, readNotice } from '../src/readings/read-notice.ts'
import { doublesInProportion } from './in-proportion.ts'

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

/** Everything is read twice: at half of what its name says, and at all of it. */
const half = 50_000

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
const bodies: Readonly<Record<string, (n: number) => string>> = {
  'a line of a million letters': n => 'あ'.repeat(500_000 * n),
  'digits without end': n => `約${'9'.repeat(500_000 * n)}名が漏えい`,
  'groups of digits without end': n => `${'1,234'.repeat(100_000 * n)}件`,
  'a list of digits without end': n => `${'1、'.repeat(half * n)}件`,
  'kanji digits without end': n => '一二三四五六七八九十百千万億兆'.repeat(half * n),
  'nested brackets': n => `${'（'.repeat(half * n)}漏えい${'）'.repeat(half * n)}`,
  'nested quotes': n => `${'「『（'.repeat(half * n)}漏えい${'）』」'.repeat(half * n)}`,
  'brackets and quotes that are never closed': n => '「漏えい（株式会社『2025年【'.repeat(25_000 * n),
  'spaces without end': n => `漏えい${' '.repeat(500_000 * n)}名`,
  'spaces on every line': n => `${' '.repeat(50)}\n`.repeat(10_000 * n),
  'blank lines': n => '\n'.repeat(500_000 * n),
  'lines of a word': n => '漏えい\n'.repeat(half * n),
  'quoted lines': n => '> 漏えい\n'.repeat(half * n),
  'a table of 10,000 rows': n => `| 項目 | 件数 |\n|---|---|\n${'| 氏名 | 1,234名 |\n'.repeat(5_000 * n)}`,
  'a row of 50,000 cells': n => `| 項目 | 件数 |\n|---|---|\n|${'氏名 1,234名|'.repeat(25_000 * n)}`,
  'a cell of 50,000 lines': n => `| 項目 | 件数 |\n|---|---|\n| 漏えい${'<br>3名'.repeat(25_000 * n)} |`,
  '5,000 headings': n => many(2_500 * n, i => `${'#'.repeat(1 + (i % 6))} ${i}. 漏えいした情報\n\n氏名 3名\n`),
  '20,000 items': n => '・氏名が漏えいした可能性があります\n'.repeat(10_000 * n),
  '20,000 numbered items': n => many(10_000 * n, i => `${i + 1}. ${day(i)} サーバーを停止`),
  '20,000 dated lines': n => many(10_000 * n, i => `${day(i)} 不正アクセスを検知`),
  '20,000 dates on a line': n => many(10_000 * n, day, 'に検知し、'),
  '10,000 totals and parts': n => many(5_000 * n, i => `・お客様 ${i}名（うち従業員${i + 1}名）`),
  '10,000 firms on a line': n => many(5_000 * n, i => `株式会社見本${i}（以下「見本${i}」）`, '、'),
  '10,000 firms': n => many(5_000 * n, i => `株式会社見本${i}（以下「見本${i}」という。）において漏えいした。`),
  '5,000 footnotes': n => `${many(2_500 * n, i => `漏えい※${i}`, '、')}\n\n${many(2_500 * n, i => `※${i} マルウェアとは、悪意のあるもの`)}`,
  '10,000 questions': n => 'Q. 漏えいしましたか。\nA. 確認されていません。\n'.repeat(5_000 * n),
  '5,000 updates': n => many(2_500 * n, i => `【${day(i)} 更新】\n第${i}報\n漏えいはありません。`, '\n\n'),
  '5,000 overviews': n => '## 公表概要\n- 公表日：2025年6月3日\n- 公表組織：見本\n'.repeat(2_500 * n),
  '20,000 CVEs': n => many(10_000 * n, i => `CVE-2025-${10_000 + i}`, '、'),
  '50,000 links': n => '[見本](https://example.jp/)'.repeat(25_000 * n),
  'a fake mail that never ends': n => '「件名：漏えい'.repeat(5_000 * n),
  'a date with remarks without end': n => `2025年6月3日${'、更新'.repeat(11 * n)}x`,
  'a word of delay without end': n => `検知${'までに'.repeat(half * n)}`,
  'reports of reports': n => `2025年6月3日に不正アクセスを受け、${'同社より、発生し、との'.repeat(10_000 * n)}ました。`,
  'qualifiers without a number': n => `${'最小で'.repeat(8)}9名、`.repeat(5_000 * n),
  'openings of links': n => ']('.repeat(half * n),
  'clauses of other systems': n => '別のシステムにおいては不正アクセス'.repeat(10_000 * n),
  'clauses of a case': n => '場合、サービスを停止'.repeat(10_000 * n),
  'letters on lines of their own': n => 'ア\n\n'.repeat(half * n),
  '50,000 breaks in a line': n => '2025年6月3日にサーバーを停止。<br>'.repeat(25_000 * n),
  'comments that never end': n => '# 漏えい\n<!--\n'.repeat(half * n),
  'a line of images': n => '![図](a.png)<img src="b.png">'.repeat(10_000 * n),
  'a footnote of tabs': n => `※1 ${'\t'.repeat(half * n)}漏えい\n※${'\t'.repeat(half * n)}漏えい`,
  'addresses without end': n => `${'www.'.repeat(half * n)} ${'http://'.repeat(half * n)} ${'](a'.repeat(half * n)}`,
  'an attack that goes on and on': n => `2025年6月3日から${'メールが不正に'.repeat(half * n)}`,
  'people without a number': n => `| 項目 | 件数 |\n|---|---|\n| ${'者 ('.repeat(half * n)} | 3件 |`,
  'articles of a law': n => '個人情報の保護に関する法律第147条の規定に基づき'.repeat(10_000 * n),
  'clauses without a stop': n => `${sentence}、`.repeat(2_500 * n),
  'sentences on one line': n => `${sentence}。`.repeat(2_500 * n),
  'sentences on lines of their own': n => `${sentence}。\n\n`.repeat(2_500 * n),
}

describe('a whole reading of a hostile notice takes time in proportion to its length', () => {
  for (const unit of units)
    it(`100,000 times 「${unit}」`, () => {
      const [once, twice] = [unit.repeat(half), unit.repeat(2 * half)]
      doublesInProportion(n => readAll(n === 1 ? once : twice))
    })
  for (const [name, make] of Object.entries(bodies))
    it(name, () => {
      const [once, twice] = [make(1), make(2)]
      doublesInProportion(n => readAll(n === 1 ? once : twice))
    })
})
