import type { CasesOf } from '../define-fact.ts'
import type { attackStep } from './index.ts'

export const cases: CasesOf<typeof attackStep> = [
  {
    text: '調査の結果、攻撃者はVPN機器を経由して社内ネットワークに侵入したことが判明いたしました。',
    finds: [
      {
        quote: '侵入したことが判明いたしました',
        value: { code: 'entry', order: 1, technique: 'T1133' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '第三者が公開サーバーの脆弱性を悪用し、当社のサーバーへ侵入いたしました。',
    finds: [
      {
        quote: '侵入いたしました',
        value: { code: 'entry', order: 1, technique: 'T1190' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '侵入経路は、リモートデスクトップの接続口であると推定しております。',
    finds: [
      {
        quote: '侵入経路は、リモートデスクトップの接続口であると推定しております',
        value: { code: 'entry', order: 1, technique: 'T1133' },
        status: 'possible',
      },
    ],
  },
  {
    text: 'SSLVPN経由で侵入された可能性が高いと判断されました。',
    finds: [
      {
        quote: '侵入された可能性が高いと判断されました',
        value: { code: 'entry', order: 1, technique: 'T1133' },
        status: 'possible',
      },
    ],
  },
  {
    text: '当該サーバーを踏み台とし、社内の他のサーバーへ不正アクセスを行いました。',
    finds: [
      { quote: '踏み台', value: { code: 'stepping_stone', order: 1 }, status: 'confirmed' },
      {
        quote: '踏み台とし、社内の他のサーバーへ不正アクセス',
        value: { code: 'lateral_movement', order: 2 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当組合のメールアカウントがスパムメール送信の踏み台とされていたことが判明いたしました。',
    finds: [
      {
        quote: '踏み台とされていたことが判明いたしました',
        value: { code: 'relay', order: 1 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '攻撃者は、保守用アカウントのIDとパスワードを何らかの方法で窃取しました。',
    finds: [
      {
        quote: '保守用アカウントのIDとパスワードを何らかの方法で窃取しました',
        value: { code: 'credentials_stolen', order: 1 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '職員のメールアカウントが第三者に不正利用され、迷惑メールが送信されました。',
    finds: [
      {
        quote: '職員のメールアカウントが第三者に不正利用され',
        value: { code: 'credentials_misused', order: 1 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '認証情報が何らかの方法で第三者に入手され、不正ログインが行われたものと推測されます。',
    finds: [
      {
        quote: '認証情報が何らかの方法で第三者に入手され、不正ログインが行われたものと推測されます',
        value: { code: 'credentials_stolen', order: 1 },
        status: 'possible',
      },
      {
        quote: '不正ログインが行われたものと推測されます',
        value: { code: 'entry', order: 2, technique: 'T1078' },
        status: 'possible',
      },
    ],
  },
  {
    text: 'パスワードの総当たり攻撃を受けた形跡を確認いたしました。',
    finds: [
      {
        quote: '総当たり攻撃を受けた形跡を確認いたしました',
        value: { code: 'guessing', order: 1 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '攻撃者はサーバーに不正なプログラムを設置していました。',
    finds: [
      {
        quote: '不正なプログラムを設置していました',
        value: { code: 'malware', order: 1 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '従業員の端末がマルウェアに感染し、認証情報が窃取されました。',
    finds: [
      { quote: 'マルウェアに感染し', value: { code: 'malware', order: 1 }, status: 'confirmed' },
      {
        quote: '認証情報が窃取されました',
        value: { code: 'credentials_stolen', order: 2 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '導入していたセキュリティソフトが当該第三者により無効化されていたことも確認されました。',
    finds: [
      {
        quote: 'セキュリティソフトが当該第三者により無効化されていたことも確認されました',
        value: { code: 'security_disabled', order: 1 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '攻撃者はEDRを無効化したうえで複数のサーバー間を移動し、必要な権限を取得しました。',
    finds: [
      { quote: 'EDRを無効化したうえで', value: { code: 'security_disabled', order: 1 }, status: 'confirmed' },
      { quote: 'サーバー間を移動し', value: { code: 'lateral_movement', order: 2 }, status: 'confirmed' },
    ],
  },
  {
    text: '侵入後、攻撃者はネットワーク内の偵察を開始しました。',
    finds: [{ quote: '偵察', value: { code: 'discovery', order: 1 }, status: 'confirmed' }],
  },
  {
    text: '第三者により管理者権限が奪取されていたことが判明いたしました。',
    finds: [
      {
        quote: '管理者権限が奪取されていたことが判明いたしました',
        value: { code: 'privilege', order: 1 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '一部のファイルが暗号化され、外部に送信された可能性があります。',
    finds: [
      {
        quote: 'ファイルが暗号化され、外部に送信された可能性があります',
        value: { code: 'encryption', order: 1 },
        status: 'possible',
      },
      {
        quote: 'ファイルが暗号化され、外部に送信された可能性があります',
        value: { code: 'exfiltration', order: 2 },
        status: 'possible',
      },
    ],
  },
  {
    text: 'サーバー内の会員データが窃取されたことを確認いたしました。',
    finds: [
      {
        quote: 'データが窃取されたことを確認いたしました',
        value: { code: 'exfiltration', order: 1 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '調査の結果、データが外部に送信された痕跡は確認されませんでした。',
    finds: [
      {
        quote: 'データが外部に送信された痕跡は確認されませんでした',
        value: { code: 'exfiltration', order: 1 },
        status: 'not_found',
      },
    ],
  },
  {
    text: 'ファイルサーバー内のデータが暗号化されていることを確認いたしました。',
    finds: [
      {
        quote: 'ファイルサーバー内のデータが暗号化されていることを確認いたしました',
        value: { code: 'encryption', order: 1 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'サーバー内のデータの暗号化は確認されておりません。',
    finds: [
      {
        quote: 'サーバー内のデータの暗号化は確認されておりません',
        value: { code: 'encryption', order: 1 },
        status: 'not_found',
      },
    ],
  },
  {
    text: 'バックアップデータも暗号化されたため、復旧に時間を要しております。',
    finds: [
      {
        quote: 'バックアップデータも暗号化されたため',
        value: { code: 'backups_lost', order: 1 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'バックアップファイルの削除も同時に行われたことが確認されています。',
    finds: [
      {
        quote: 'バックアップファイルの削除も同時に行われたことが確認されています',
        value: { code: 'backups_lost', order: 1 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '攻撃者によりログが削除されていたことが判明しました。',
    finds: [
      {
        quote: 'ログが削除されていたことが判明しました',
        value: { code: 'logs_wiped', order: 1 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'ログを消去された痕跡は確認されませんでした。',
    finds: [
      {
        quote: 'ログを消去された痕跡は確認されませんでした',
        value: { code: 'logs_wiped', order: 1 },
        status: 'not_found',
      },
    ],
  },
  {
    text: '窃取された情報の一部が、ダークウェブ上のリークサイトに公開されたことを確認いたしました。',
    finds: [
      {
        quote: 'ダークウェブ上のリークサイトに公開されたことを確認いたしました',
        value: { code: 'leak_site', order: 1 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '現時点で、攻撃者による情報の公開は確認されておりません。',
    finds: [
      {
        quote: '攻撃者による情報の公開は確認されておりません',
        value: { code: 'leak_site', order: 1 },
        status: 'not_found',
      },
    ],
  },
  {
    text: 'サーバー内に、身代金を要求する内容の文書が残されていました。',
    finds: [{ quote: '身代金を要求する', value: { code: 'extortion', order: 1 }, status: 'confirmed' }],
  },
  {
    text: '脆弱性をついたことによる第三者の不正アクセスにより、決済フォームの改ざんが行われたことが判明しました。',
    finds: [
      {
        quote: '脆弱性をついたことによる第三者の不正アクセス',
        value: { code: 'entry', order: 1, technique: 'T1190' },
        status: 'confirmed',
      },
      {
        quote: '決済フォームの改ざんが行われたことが判明しました',
        value: { code: 'payment_page', order: 2 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当館のホームページの一部が第三者により改ざんされました。',
    finds: [
      {
        quote: 'ホームページの一部が第三者により改ざんされました',
        value: { code: 'web_tampered', order: 1 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '攻撃者により会員情報データベースのデータが削除されました。',
    finds: [
      {
        quote: 'データベースのデータが削除されました',
        value: { code: 'data_destroyed', order: 1 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '脆弱性を悪用した侵入の痕跡は確認されませんでした。',
    finds: [
      {
        quote: '侵入の痕跡は確認されませんでした',
        value: { code: 'entry', order: 1, technique: 'T1190' },
        status: 'not_found',
      },
    ],
  },
  {
    text: '## 侵入経路の調査',
    finds: [],
    because: 'A heading asserts nothing.',
  },
  {
    text: '侵入経路については現在調査中です。',
    finds: [],
    because: 'No way in is named.',
  },
  {
    text: '個人情報を暗号化して保管しております。',
    finds: [],
    because: 'It protects.',
  },
  {
    text: 'パスワードは暗号化された状態で保存されております。',
    finds: [],
    because: 'It protects.',
  },
  {
    text: '今後、不正な侵入を防止するため、監視を強化いたします。',
    finds: [],
    because: 'A purpose.',
  },
  {
    text: '※ランサムウェアとは、ファイルを暗号化し、身代金を要求する不正なプログラムです。',
    finds: [],
    because: 'It explains a term.',
  },
  {
    text: '身代金要求型ウイルスへの対策を強化いたします。',
    finds: [],
    because: 'A kind of malware is named.',
  },
  {
    text: '退職者のアカウントを無効化いたしました。',
    finds: [],
    because: 'The publisher did it.',
  },
  {
    text: '当該不正ファイルを削除いたしました。',
    finds: [],
    because: 'The publisher removed it.',
  },
  {
    text: '会員様のパスワードが漏えいした場合、不正に利用されるおそれがあります。',
    finds: [],
    because: 'It says what would be if.',
  },
  {
    text: '機器のログを取得し、外部の専門会社が解析しております。',
    finds: [],
    because: 'Nothing was wiped.',
  },
  {
    text: '警察へ被害を届け出ました。',
    finds: [],
    because: 'No step of the attack.',
  },
  {
    text: 'クレジットカードの不正利用にご注意ください。',
    finds: [],
    because: 'Advice, and no credentials of the way in.',
  },
  {
    text: '業務で利用するアプリの使用を停止いたしました。',
    finds: [],
    because: 'The publisher stopped it.',
  },
  {
    text: '## お客様へのお願い\n第三者が不正にログインする可能性がございますので、ご注意ください。',
    finds: [],
    because: 'Advice.',
  },
  {
    text: 'サーバー内のファイルが暗号化され、アクセスできない状態となっていることを確認いたしました。',
    finds: [
      {
        quote: 'サーバー内のファイルが暗号化され',
        value: { code: 'encryption', order: 1 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当館の決済画面が改ざんされていたことが判明しました。',
    finds: [
      {
        quote: '決済画面が改ざんされていたことが判明しました',
        value: { code: 'payment_page', order: 1 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '従業員の端末で、マルウェアの侵入を検知・分析する仕組みを導入いたします。',
    finds: [],
    because: 'It is what a tool does.',
  },
  {
    text: '同じ手口による侵入を許さない体制を整えております。',
    finds: [],
    because: 'It is to be prevented.',
  },
  {
    text: 'これらのデータは暗号化されておりますので、読み取ることはできません。',
    finds: [],
    because: 'It protects.',
  },
  {
    text: 'データセンターにおいては、不正な侵入の痕跡は確認されておりません。',
    finds: [],
    because: 'It is said of other systems.',
  },
  {
    text: 'フィッシングによるものと見られる、会員様の口座への不正アクセスを確認いたしました。',
    finds: [
      {
        quote: '会員様の口座への不正アクセスを確認いたしました',
        value: { code: 'entry', order: 1, technique: 'T1566' },
        status: 'possible',
      },
    ],
  },
  {
    text: 'ランサムウェアによるものと思われる不正アクセスを検知し、一部サーバーへの侵入を確認。',
    finds: [{ quote: '侵入を確認', value: { code: 'entry', order: 1 }, status: 'confirmed' }],
  },
  {
    text: '当会から流出した疑いのある情報がインターネット上で公開されていることを確認しました。',
    finds: [
      {
        quote: '流出した疑いのある情報がインターネット上で公開されていることを確認しました',
        value: { code: 'leak_site', order: 1 },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '攻撃者が、管理者アカウントのIDおよびパスワードを何らかの形で不正に取得し、当社のサーバー内にアクセスしたことにあると推定されます。',
    finds: [
      {
        quote:
          '管理者アカウントのIDおよびパスワードを何らかの形で不正に取得し、当社のサーバー内にアクセスしたことにあると推定されます',
        value: { code: 'credentials_stolen', order: 1 },
        status: 'possible',
      },
      {
        quote: '当社のサーバー内にアクセスしたことにあると推定されます',
        value: { code: 'entry', order: 2, technique: 'T1078' },
        status: 'possible',
      },
    ],
  },
  {
    text: '平時からデータの分散や暗号化等の安全管理措置を施しており、第三者が内容を読むことはできません。',
    finds: [],
    because: 'It is protected by encryption.',
  },
  {
    text: 'ウイルス対策ソフトに加え、検知機能をすり抜けたマルウェアを検知する製品を導入しました。',
    finds: [],
    because: 'It says what a product does.',
  },
  {
    text: '当組合のアカウント情報が流出したことによる不正アクセスではなく、他所で得られた情報によるものでした。',
    finds: [],
    because: 'It is said to be no cause.',
  },
  {
    text: '職員のアカウント情報が窃取されたことが原因と考えております。',
    finds: [
      {
        quote: '職員のアカウント情報が窃取されたことが原因と考えております',
        value: { code: 'credentials_stolen', order: 1 },
        status: 'possible',
      },
    ],
  },
]
