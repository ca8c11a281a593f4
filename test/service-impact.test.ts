import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findFacts } from '../src/facts/define-fact.ts'
import { serviceImpact } from '../src/facts/service-impact/index.ts'
import { readParts } from '../src/formats/index.ts'
import { openNotice } from '../src/text/notice-text.ts'

/** The state that a notice of these words is read as. */
function stateOf(text: string): string | undefined {
  const [part] = readParts({ text, path: 'notice.txt' })
  const notice = openNotice(part!.document)
  return serviceImpact.gold(findFacts(serviceImpact, notice).facts, notice).service_impact?.status
}

const cases: readonly (readonly [string, string, string])[] = [
  [
    'one part is still stopped',
    '基幹システムは復旧しましたが、一部のサービスは引き続き停止しております。',
    'partly_restored',
  ],
  [
    'a failure that came back',
    '夕方に一度障害は解消しました。\n\n現在も障害は断続的に発生しております。',
    'suspended',
  ],
  ['what was stopped works again', '受注を停止しておりましたが、現在は再開しております。', 'restored'],
  [
    'stopped again after it was repaired',
    'システムの復旧は完了しておりますが、万全を期すため、当該サービスの提供を停止しております。',
    'suspended',
  ],
  [
    'one server that is retired does not undo the restoration',
    'メールは現在は復旧しております。\n\n## 対応\n\n不正アクセスを受けたサーバーはすでに使用を停止しております。',
    'restored',
  ],
  [
    'the rest is still away',
    '隔離した環境に構築したシステムで業務を再開しております。\n\n業務の完全な復旧までには時間を要する見込みです。',
    'partly_restored',
  ],
  [
    'a limit that the same sentence outweighs',
    '一部の店舗で端末が使用できない状況ですが、営業に大きな支障は出ておりません。',
    'none',
  ],
  [
    'a shop that is closed while the others go on',
    '現在、オンラインショップを停止しております。\n\n安全の確認が終わり次第、改めてお知らせします。\n\n各地の店舗は通常どおり営業しております。',
    'suspended',
  ],
  [
    'business goes on while systems are repaired',
    '調査と復旧作業を進めております。\n\n生産には影響ありません。',
    'none',
  ],
  [
    'a part whose reopening is still open, said last',
    '4月に当サイトの公開を再開いたしました。\n\n## 今後\n\nクレジットカード決済の再開日につきましては、決定次第お知らせいたします。',
    'partly_restored',
  ],
  ['no word of a service', '対象のパスワードを変更しました。', 'not_stated'],
]

describe('service impact: the state at the time of the notice', () => {
  for (const [name, text, expected] of cases)
    it(name, () => {
      assert.equal(stateOf(text), expected)
    })
})
