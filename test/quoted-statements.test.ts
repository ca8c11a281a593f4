import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readParts } from '../src/formats/index.ts'
import type { GoldRecord } from '../src/model/gold-record.ts'
import { goldRecord, readNotice } from '../src/readings/read-notice.ts'

/** The record of a notice of 2026-04-20 with these words as its body. */
function recordOf(body: string): GoldRecord {
  const text = `# 公表概要\n\n- 2026/04/20 公表\n\n# 本文\n\n${body}\n`
  const [part] = readParts({ text, path: 'notices/2026/04/20_株式会社甲野製作所.md' })
  const { reading, notice } = readNotice(part!.document)
  return goldRecord('', reading, notice)
}

const impact = (record: GoldRecord) => record.service_impact?.quote
const dateOf = (event: string) => (record: GoldRecord) => record.dates?.find(d => d.event === event)?.quote
const measureOf = (code: string) => (record: GoldRecord) => record.measures?.find(m => m.code === code)?.quote

/** What is quoted where a notice says the same thing twice: the statement that says it itself, and most plainly. */
const cases: readonly (readonly [
  string,
  string,
  (record: GoldRecord) => string | null | undefined,
  string,
])[] = [
  [
    'what is shut, before the work to open it',
    '復旧に向けて作業を進めております。\n\n2026年4月18日に通販サイトを停止いたしました。',
    impact,
    '2026年4月18日に通販サイトを停止いたしました',
  ],
  [
    'what is still away, before what was stopped once',
    '2025年9月5日、当サイトのカード決済を停止いたしました。\n\n改修後のサイトの再開日につきましては、決定次第お知らせいたします。',
    impact,
    '改修後のサイトの再開日につきましては、決定次第',
  ],
  [
    'a service that is shut, before a list that cannot be opened',
    '現在、名簿にアクセスできない状況です。\n\n受注業務を停止しております。',
    impact,
    '受注業務を停止しております',
  ],
  [
    'the day in the sentence that tells of it, before an apology that recalls it',
    '2026年4月2日に確認された不正アクセスによる障害につきまして、ご迷惑をおかけしております。\n\n4月2日、監視装置が不正アクセスを検知しました。',
    dateOf('detected'),
    '4月2日',
  ],
  [
    'people counted as people',
    'お客様の個人情報（3,210件）が漏えいした可能性があります。\n\n会員登録されたお客様3,210名の情報が漏えいした可能性があります。',
    record => record.counts?.[0]?.quote,
    '3,210名',
  ],
  [
    'files said to be encrypted, before files described as such',
    '調査の結果、暗号化されたファイルがあることを確認しました。\n\n4月2日、サーバーのデータがランサムウェアにより暗号化されました。',
    record => record.encryption?.quote,
    'データがランサムウェアにより暗号化されました',
  ],
  [
    'a setting that let them in, before its mending',
    '設定不備を解消しました。\n\n本事案の原因は、ネットワーク機器の設定不備であることが判明しました。',
    record => record.vectors?.[0]?.quote,
    '設定不備であることが判明しました',
  ],
  [
    'an investigation said to go on, before the word in a list',
    '現在も外部専門機関によるフォレンジック調査を継続しております。\n\n## 対応状況\n\n現在実施している対応\n\n- 外部専門機関によるフォレンジック調査',
    measureOf('forensics'),
    '現在も外部専門機関によるフォレンジック調査を継続しております',
  ],
  [
    'a desk said to be set up, before the mention of one',
    'ご不明な点は下記の専用窓口までご連絡ください。\n\nお客様からのお問い合わせ窓口を設置いたしました。',
    measureOf('contact_desk'),
    'お客様からのお問い合わせ窓口を設置いたしました',
  ],
]

describe('quoted statements', () => {
  for (const [name, body, quoted, expected] of cases)
    it(name, () => assert.equal(quoted(recordOf(body)), expected))
})
