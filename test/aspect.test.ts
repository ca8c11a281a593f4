import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { viewSpan } from '../src/model/span.ts'
import {
  type AspectForm,
  type AspectReading,
  aspectAt,
  aspectIn,
  aspectOf,
} from '../src/text/aspect/index.ts'
import { openNotice } from '../src/text/notice-text.ts'
import { documentOf } from './document-of.ts'
import { inProportion } from './in-proportion.ts'

/** The act stands in ｟ ｠; what is expected of the words around it. */
const sentences: readonly (readonly [string, AspectForm])[] = [
  ['サーバーを｟停止｠しました。', 'past'],
  ['サーバーの｟停止｠を実施済みです。', 'past'],
  ['｟調査｠が完了しております。', 'past'],
  ['ネットワークから｟遮断｠したうえで、原因を調べました。', 'past'],
  ['認証情報を｟一新｠。', 'past'],
  ['設定の｟見直し｠を実施。', 'past'],
  ['対策本部を｟設置｠し、復旧を進めております。', 'lasting'],
  ['外部専門機関による｟調査｠を行っております。', 'lasting'],
  ['現在｟調査｠中です。', 'lasting'],
  ['委託先にて｟調査｠を進めているとのことです。', 'lasting'],
  ['監視体制の｟強化｠に努めてまいります。', 'coming'],
  ['監視体制の｟強化｠を行い、再発防止を図ってまいります。', 'coming'],
  ['多要素認証の｟導入｠を予定しております。', 'coming'],
  ['来月より順次｟通知｠いたします。', 'coming'],
  ['多要素認証の｟導入｠を検討しております。', 'considered'],
  ['多要素認証を｟導入｠する。', 'plain'],
  ['監視体制の｟強化｠', 'noun'],
  ['｟除去｠し、安全にご利用いただける状態です。', 'past'],
  ['｟導入｠しない方針です。', 'coming'],
  ['不要な機能を｟停止｠する方針といたしました。', 'past'],
  ['個別の｟ご案内｠の準備が整いました。', 'considered'],
  ['多要素認証の｟導入｠(対応済み)', 'past'],
  ['多要素認証の｟導入｠(検討中)', 'considered'],
  ['多要素認証の｟導入｠(第三者による)', 'noun'],
  ['ウイルス対策ソフトを｟導入｠しておりましたが、検知できませんでした。', 'background'],
  ['パスワードの｟変更｠をお願いいたします。', 'asked'],
  ['パスワードを｟変更｠するよう通知済みです。', 'asked'],
  ['多要素認証は｟導入｠しておりません。', 'denied'],
  ['｟点検｠を実施し、異常は確認されておりません。', 'past'],
  ['サイトを｟再開｠する場合は改めてお知らせいたします。', 'condition'],
  ['｟監視｠するために新しい機器を購入しました。', 'purpose'],
  ['｟導入｠の時期につきましては、改めて示す。', 'plain'],
]

/** A notice of paragraphs, headings and lists; the act stands in ｟ ｠. */
const notices: readonly (readonly [string, AspectForm, AspectReading['lent']])[] = [
  ['以下の対策を実施しました。\n- 監視体制の｟強化｠', 'past', 'introduction'],
  ['以下の対策を講じてまいります。\n- 監視体制の｟強化｠', 'coming', 'introduction'],
  ['既に実施している再発防止策についてご説明いたします。\n- 監視体制の｟強化｠', 'past', 'introduction'],
  ['直ちに以下の対応を実施しております。\n- 監視体制の｟強化｠', 'past', 'introduction'],
  ['以下の取り組みを進めております。\n- 監視体制の｟強化｠', 'lasting', 'introduction'],
  ['## 再発防止策\n- 監視体制の｟強化｠', 'coming', 'heading'],
  ['## 実施済みの対策\n- 監視体制の｟強化｠', 'past', 'heading'],
  ['## 再発防止策\n以下を実施いたしました。\n- 監視体制の｟強化｠', 'past', 'introduction'],
  ['## 再発防止策\n- 監視体制の｟強化｠を完了しました。', 'past', null],
  ['## 経緯\n- 4月3日 サーバーの｟停止｠', 'past', 'date'],
  [
    '以下の対策を実施しました。\n### 技術面\n- ログの点検\n### 運用面\n- 監視体制の｟強化｠',
    'past',
    'introduction',
  ],
  [
    '## 対応\n以下の対策を実施しました。\n### 技術面\n- ログの点検\n## 再発防止策\n- 監視体制の｟強化｠',
    'coming',
    'heading',
  ],
  ['## 以下の対策をすでに実施しております。\n- 監視体制の｟強化｠', 'past', 'introduction'],
  ['## 【対応状況】\n- 監視体制の｟強化｠', 'past', 'heading'],
  ['講じた対策を踏まえ、以下の対策を講じてまいります。\n- 監視体制の｟強化｠', 'coming', 'introduction'],
  ['以下の対策を実施いたします。\n- 監視の｟強化｠を再度実施。', 'coming', 'introduction'],
  ['監視の｟強化｠を再度実施。', 'past', null],
  ['## 原因\n- 監視体制の｟強化｠', 'denied', 'heading'],
  ['再発防止策：監視体制の｟強化｠', 'coming', 'heading'],
]

const marked = (text: string): { plain: string; start: number; end: number } => {
  const start = text.indexOf('｟')
  return { plain: text.replace(/[｟｠]/g, ''), start, end: text.indexOf('｠') - 1 }
}

describe('aspect of an act in its sentence', () => {
  for (const [text, form] of sentences)
    it(`${text} ${form}`, () => {
      const { plain, start, end } = marked(text)
      assert.equal(aspectIn(plain, start, end).form, form)
    })

  it('signs of the clause: gradual, continuing, conditional', () => {
    const signsOf = (text: string) => {
      const { plain, start, end } = marked(text)
      return aspectIn(plain, start, end).signs
    }
    assert.equal(signsOf('対象の方には順次個別に｟連絡｠しております。').gradual, true)
    assert.equal(signsOf('引き続き｟調査｠を行ってまいります。').continuing, true)
    assert.equal(signsOf('漏えいが判明した場合は、個別に｟連絡｠いたします。').conditional, true)
    assert.equal(signsOf('速やかに｟遮断｠しました。').conditional, false)
    assert.equal(signsOf('従前より対策ソフトを｟導入｠しています。').before, true)
    assert.equal(signsOf('｟診断｠を実施した上で、再開いたします。').relative, true)
    assert.equal(signsOf('｟診断｠を実施した上で、再開いたしました。').relative, false)
    assert.equal(signsOf('教育の｟拡充｠等の再発防止策を策定しており、実行してまいります。').drafted, true)
    assert.equal(signsOf('教育の｟拡充｠を行っております。').drafted, false)
  })

  it('a verb of its own before the comma, or a list of nouns', () => {
    const shared = (text: string) => {
      const { plain, start, end } = marked(text)
      return aspectIn(plain, start, end).shared
    }
    assert.equal(shared('権限の｟見直し｠、教育の強化など、整備を進めております。'), false)
    assert.equal(shared('権限を｟見直し｠、教育の強化を進めております。'), true)
    assert.equal(shared('サーバーを｟停止｠し、復旧を進めております。'), true)
    assert.equal(shared('サーバーの｟停止｠を行い、復旧を進めております。'), true)
  })
})

describe('aspect lent by what stands above', () => {
  for (const [text, form, lent] of notices)
    it(`${text.replaceAll('\n', ' ⏎ ')} ${form}`, () => {
      const { plain, start, end } = marked(text)
      const notice = openNotice(documentOf(plain))
      const span = notice.view.toView({ start, end })
      const sentence = notice.sentences.find(s => s.span.start <= span.start && span.end <= s.span.end)
      assert.ok(sentence)
      const reading = aspectAt(notice, sentence, viewSpan(span.start, span.end))
      assert.deepEqual([reading.form, reading.lent], [form, lent])
    })
})

describe('how far an act has come', () => {
  for (const [text, expected] of [
    ['サーバーを｟停止｠しました。', 'done'],
    ['サーバーを｟停止｠しております。', 'done'],
    ['｟復旧｠を進めております。', 'in_progress'],
    ['引き続き｟調査｠を行ってまいります。', 'in_progress'],
    ['警察に｟届け出る｠予定です。', 'planned'],
    ['多要素認証の｟導入｠を検討しております。', 'planned'],
    ['漏えいが判明した場合は、個別に｟連絡｠いたします。', null],
    ['警察には｟相談｠しておりません。', null],
    ['パスワードの｟変更｠をお願いいたします。', null],
  ] as const)
    it(`${text} ${expected}`, () => {
      const { plain, start, end } = marked(text)
      assert.equal(aspectOf(aspectIn(plain, start, end)), expected)
    })
})

describe('aspect of hostile input', () => {
  for (const unit of ['し', 'する', 'ました', '、', '（', '「', '以下', '1月1日'])
    it(`${unit} without end is read in bounded time`, () => {
      const text = unit.repeat(1_000_000)
      const at = Math.floor(text.length / 2)
      inProportion(() => {
        for (let i = 0; i < 20; i++) aspectIn(text, at, at + 1)
      })
    })
})
