import type { CasesOf } from '../define-fact.ts'
import type { cause } from './index.ts'

export const cases: CasesOf<typeof cause> = [
  {
    text: '当該アカウントに多要素認証を適用していなかったことが原因です。',
    finds: [{ quote: '多要素認証を適用していなかった', value: { code: 'no_mfa' }, status: 'confirmed' }],
  },
  {
    text: 'VPN接続に多要素認証（MFA）が有効化されていなかったことが、侵入を許した要因と考えられます。',
    finds: [
      {
        quote: '多要素認証（MFA）が有効化されていなかったことが、侵入を許した要因と考えられます',
        value: { code: 'no_mfa' },
        status: 'possible',
      },
    ],
  },
  {
    text: '被害のあった拠点ではサーバーにEDRが未導入でした。',
    finds: [{ quote: 'EDRが未導入', value: { code: 'no_endpoint_protection' }, status: 'confirmed' }],
  },
  {
    text: '夜間の監視が行われていなかったため、攻撃に気づくことができませんでした。',
    finds: [{ quote: '監視が行われていなかったため', value: { code: 'no_monitoring' }, status: 'confirmed' }],
  },
  {
    text: '24時間の監視体制がなかったため、不正アクセスを即時に検知できませんでした。',
    finds: [
      { quote: '監視体制がなかったため', value: { code: 'no_monitoring' }, status: 'confirmed' },
      { quote: '検知できません', value: { code: 'late_detection' }, status: 'confirmed' },
    ],
  },
  {
    text: 'ランサムウェアを想定したバックアップ環境を構築していなかったため、復旧に時間を要しました。',
    finds: [
      {
        quote: 'バックアップ環境を構築していなかったため',
        value: { code: 'backup_exposed' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '退職した職員のアカウントが削除されておらず、悪用されました。',
    finds: [
      {
        quote: '退職した職員のアカウントが削除されておらず、悪用されました',
        value: { code: 'stale_account' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '機器の脆弱性への対応が遅れていたことが原因です。',
    finds: [{ quote: '脆弱性への対応が遅れていたことが', value: { code: 'unpatched' }, status: 'confirmed' }],
  },
  {
    text: '既知の脆弱性を悪用され、サーバーに侵入されました。',
    finds: [{ quote: '既知の脆弱性を悪用され', value: { code: 'unpatched' }, status: 'confirmed' }],
  },
  {
    text: 'システムの一部の脆弱性をついたことによる第三者の不正アクセスが原因です。',
    finds: [{ quote: '脆弱性をついた', value: { code: 'vulnerability' }, status: 'confirmed' }],
  },
  {
    text: 'ソフトウェアの脆弱性が悪用されたものと推定しております。',
    finds: [
      {
        quote: '脆弱性が悪用されたものと推定しております',
        value: { code: 'vulnerability' },
        status: 'possible',
      },
    ],
  },
  {
    text: '脆弱性を悪用した侵入の痕跡は確認されませんでした。',
    finds: [
      {
        quote: '脆弱性を悪用した侵入の痕跡は確認されませんでした',
        value: { code: 'vulnerability' },
        status: 'not_found',
      },
    ],
  },
  {
    text: '推測されやすいパスワードを設定していたため、不正に利用されました。',
    finds: [
      {
        quote: '推測されやすいパスワードを設定していたため',
        value: { code: 'weak_password' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'パスワードの使い回しが原因となった可能性が高いと考えられます。',
    finds: [{ quote: 'パスワードの使い回しが', value: { code: 'weak_password' }, status: 'possible' }],
  },
  {
    text: 'ファイアウォールの設定不備により、外部から接続できる状態となっておりました。',
    finds: [{ quote: '設定不備', value: { code: 'misconfiguration' }, status: 'confirmed' }],
  },
  {
    text: '共有フォルダの設定に誤りがあり、誰でも閲覧できる状態でした。',
    finds: [{ quote: '設定に誤りがあり', value: { code: 'misconfiguration' }, status: 'confirmed' }],
  },
  {
    text: 'システムのアクセス制御に不備があったため、第三者の侵入を許しました。',
    finds: [
      { quote: 'アクセス制御に不備があったため', value: { code: 'access_control' }, status: 'confirmed' },
    ],
  },
  {
    text: '担当者に必要以上の権限を付与していたことが原因です。',
    finds: [
      {
        quote: '必要以上の権限を付与していたことが',
        value: { code: 'excess_permission' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '社内のネットワークが分離されていなかったため、被害が広がりました。',
    finds: [
      {
        quote: 'ネットワークが分離されていなかったため',
        value: { code: 'no_segmentation' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '記録媒体を暗号化していなかったため、紛失により情報が漏えいするおそれがあります。',
    finds: [{ quote: '暗号化していなかったため', value: { code: 'unprotected_data' }, status: 'confirmed' }],
  },
  {
    text: '業務完了後に個人情報を削除していなかったことが原因で、流出に至りました。',
    finds: [
      {
        quote: '業務完了後に個人情報を削除していなかった',
        value: { code: 'data_kept' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'プログラムの不具合により、他の会員の情報が表示されました。',
    finds: [{ quote: 'プログラムの不具合', value: { code: 'program_defect' }, status: 'confirmed' }],
  },
  {
    text: '掲載前の確認が不十分であったため、個人情報を含むファイルを公開しました。',
    finds: [
      { quote: '確認が不十分であったため', value: { code: 'unchecked_publication' }, status: 'confirmed' },
    ],
  },
  {
    text: 'メールの送信時にダブルチェックを怠ったことが原因です。',
    finds: [
      { quote: 'チェックを怠ったことが', value: { code: 'unchecked_publication' }, status: 'confirmed' },
    ],
  },
  {
    text: '宛先の入力を誤り、別の事業者へメールを送信いたしました。',
    finds: [{ quote: '宛先の入力を誤り', value: { code: 'wrong_address' }, status: 'confirmed' }],
  },
  {
    text: '担当者の操作ミスにより、名簿が公開されました。',
    finds: [{ quote: '操作ミス', value: { code: 'handling_error' }, status: 'confirmed' }],
  },
  {
    text: '社内規程に違反して、個人の端末に情報を保存しておりました。',
    finds: [{ quote: '社内規程に違反して', value: { code: 'rule_not_followed' }, status: 'confirmed' }],
  },
  {
    text: '作業手順が明確に定められていなかったことが要因です。',
    finds: [
      { quote: '作業手順が明確に定められていなかった', value: { code: 'no_rule' }, status: 'confirmed' },
    ],
  },
  {
    text: '委託先に対する監督が不十分であったことが原因です。',
    finds: [
      {
        quote: '委託先に対する監督が不十分であったことが',
        value: { code: 'contractor_unsupervised' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '個人情報の取扱いに関する職員の認識が不足していたことが原因です。',
    finds: [{ quote: '認識が不足していたことが', value: { code: 'low_awareness' }, status: 'confirmed' }],
  },
  {
    text: '原因は、アカウント管理の課題をついて、攻撃者が侵入したことにあると推定されます。',
    finds: [{ quote: 'アカウント管理の課題', value: { code: 'account_management' }, status: 'possible' }],
  },
  {
    text: '当協会のセキュリティ対策に不備があったため、侵入を許すこととなりました。',
    finds: [
      {
        quote: 'セキュリティ対策に不備があったため',
        value: { code: 'security_management' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '多要素認証の導入を進めてまいります。',
    finds: [],
    because: 'It is planned, and nothing is said to have failed.',
  },
  {
    text: '## 再発防止策\n設定の不備がないか確認いたします。',
    finds: [],
    because: 'It says what will be looked for.',
  },
  {
    text: '他のサービスとのパスワードの使い回しはお控えください。',
    finds: [],
    because: 'Advice.',
  },
  {
    text: '推測されやすいパスワードは設定しないようお願いいたします。',
    finds: [],
    because: 'Advice.',
  },
  {
    text: '現在、原因を調査しております。',
    finds: [],
    because: 'Nothing failed yet.',
  },
  {
    text: '脆弱性診断を定期的に実施いたします。',
    finds: [],
    because: 'A measure.',
  },
  {
    text: '不正アクセスは確認されておりません。',
    finds: [],
    because: 'No check that was missing: nothing was found.',
  },
  {
    text: '現時点で漏えいは確認できておりません。',
    finds: [],
    because: 'Nothing was found.',
  },
  {
    text: '※多要素認証とは、複数の要素を組み合わせる認証方法です。',
    finds: [],
    because: 'It explains a term.',
  },
  {
    text: '監視体制を強化し、早期に検知できる体制を整えます。',
    finds: [],
    because: 'A measure.',
  },
  {
    text: 'バックアップから復旧いたしました。',
    finds: [],
    because: 'Nothing failed.',
  },
  {
    text: '脆弱性が残存してしまう場合があります。',
    finds: [],
    because: 'It speaks in general.',
  },
  {
    text: '最新の状態に更新してください。',
    finds: [],
    because: 'Advice.',
  },
  {
    text: '設定不備の有無を確認いたしました。',
    finds: [],
    because: 'What was looked for.',
  },
  {
    text: '本件の原因は、当該サーバーの管理が社内のポリシーに沿っていなかったことにあります。',
    finds: [
      {
        quote: 'ポリシーに沿っていなかったことにあります',
        value: { code: 'rule_not_followed' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'サーバーの脆弱性を突かれ、会員情報が漏えいした可能性があります。',
    finds: [
      {
        quote: '脆弱性を突かれ、会員情報が漏えいした可能性があります',
        value: { code: 'vulnerability' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '推測しやすいパスワードを試す攻撃が行われました。',
    finds: [],
    because: 'It describes the attack.',
  },
  {
    text: '保守委託先への不正アクセスは確認されておりません。',
    finds: [],
    because: 'Nothing was found.',
  },
  {
    text: '管理用パスワードの脆弱性をつかれ、侵入されました。',
    finds: [
      { quote: 'パスワードの脆弱', value: { code: 'weak_password' }, status: 'confirmed' },
      { quote: '脆弱性をつかれ', value: { code: 'vulnerability' }, status: 'confirmed' },
    ],
  },
  {
    text: '多要素認証を追加していなかったことが、不正アクセスを防ぐことができなかった主因と判断しております。',
    finds: [
      {
        quote: '多要素認証を追加していなかったことが、不正アクセスを防ぐことができなかった',
        value: { code: 'no_mfa' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '振込の承認フローが未整備であった点に根本的な原因がございます。',
    finds: [
      {
        quote: '承認フローが未整備であった点に根本的な原因がございます',
        value: { code: 'no_rule' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '職員番号から類推することが容易なものを仮のパスワードとして設定していたところ、不正に利用されました。',
    finds: [
      {
        quote: '類推することが容易なものを仮のパスワードとして設定していた',
        value: { code: 'weak_password' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '保守用の装置の脆弱性を悪用された不正アクセスが行われたことが原因と考えております。',
    finds: [
      {
        quote: '脆弱性を悪用された不正アクセスが行われたことが原因と考えております',
        value: { code: 'vulnerability' },
        status: 'possible',
      },
    ],
  },
]
