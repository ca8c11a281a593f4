import type { CasesOf } from '../define-fact.ts'
import type { vector } from './index.ts'

export const cases: CasesOf<typeof vector> = [
  {
    text: '調査の結果、VPN機器を経由して社内ネットワークに侵入されたことが判明しました。',
    finds: [
      {
        quote: 'VPN機器を経由して社内ネットワークに侵入されたことが判明しました',
        value: { code: 'vpn' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'リモートアクセス機器から侵入された可能性が高いと考えております。',
    finds: [
      {
        quote: 'リモートアクセス機器から侵入された可能性が高いと考えております',
        value: { code: 'vpn' },
        status: 'possible',
      },
    ],
  },
  {
    text: '当社サーバーにリモートデスクトップで接続され、侵入されたことを確認しました。',
    finds: [{ quote: 'リモートデスクトップで接続', value: { code: 'remote_desktop' }, status: 'confirmed' }],
  },
  {
    text: '攻撃者は通信機器を経由して社内に侵入したものとみられます。',
    finds: [
      {
        quote: '通信機器を経由して社内に侵入したものとみられます',
        value: { code: 'network_device' },
        status: 'possible',
      },
    ],
  },
  {
    text: '原因：ソフトウェアの脆弱性を悪用した不正アクセス',
    finds: [{ quote: '脆弱性を悪用した', value: { code: 'known_vulnerability' }, status: 'confirmed' }],
  },
  {
    text: 'システムの一部の脆弱性をついた不正アクセスにより、お客様の情報が漏えいした可能性があります。',
    finds: [{ quote: '脆弱性をつい', value: { code: 'known_vulnerability' }, status: 'confirmed' }],
  },
  {
    text: '当該機器への未知の脆弱性を突いたゼロデイ攻撃であることが判明しました。',
    finds: [
      {
        quote: '未知の脆弱性を突いたゼロデイ攻撃であることが判明しました',
        value: { code: 'zero_day' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'SQLインジェクションによる不正アクセスを受けました。',
    finds: [
      {
        quote: 'SQLインジェクションによる不正アクセスを受けました',
        value: { code: 'sql_injection' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '職員が受信したフィッシングメールを起点として、端末が不正に操作されました。',
    finds: [
      {
        quote: 'フィッシングメールを起点として、端末が不正',
        value: { code: 'phishing' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '管理システムの認証情報が不正に利用された可能性があります。',
    finds: [
      {
        quote: '認証情報が不正に利用された可能性があります',
        value: { code: 'stolen_credentials' },
        status: 'possible',
      },
    ],
  },
  {
    text: '何者かがパスワードリスト攻撃を行ったと推測されます。',
    finds: [
      {
        quote: 'パスワードリスト攻撃を行ったと推測されます',
        value: { code: 'brute_force' },
        status: 'possible',
      },
    ],
  },
  {
    text: '委託先のネットワークを経由して当社サーバーに侵入されました。',
    finds: [
      {
        quote: '委託先のネットワークを経由して当社サーバーに侵入されました',
        value: { code: 'supply_chain' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '移行作業において、サーバーの設定に不備がありました。',
    finds: [
      { quote: '設定に不備がありました', value: { code: 'cloud_misconfiguration' }, status: 'confirmed' },
    ],
  },
  {
    text: '原因は、公開前の確認不足によるものです。',
    finds: [{ quote: '確認不足に', value: { code: 'human_error' } }],
  },
  {
    text: '職員が指示に従い、遠隔操作ソフトをインストールしました。',
    finds: [
      {
        quote: '遠隔操作ソフトをインストール',
        value: { code: 'remote_support_tool' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'VPN機器の脆弱性を悪用した侵入の痕跡は確認されませんでした。',
    finds: [],
    because: 'It is denied.',
  },
  {
    text: '脆弱性を利用した侵入ではありませんでした。',
    finds: [],
    because: 'It is denied.',
  },
  {
    text: 'フィッシングメールにご注意ください。',
    finds: [],
    because: 'A warning is no way in.',
  },
  {
    text: 'VPN接続における多要素認証の導入を進めてまいります。',
    finds: [],
    because: 'A measure.',
  },
  {
    text: 'IDとパスワードを他のサービスで使い回すと、不正に利用されるおそれがあります。',
    finds: [],
    because: 'It is what may come.',
  },
  {
    text: '侵入経路については現在調査中です。',
    finds: [],
    because: 'It names no way in.',
  },
  {
    text: '※リスト型攻撃とは、流出したIDとパスワードを用いてログインを試みる攻撃です。',
    finds: [],
    because: 'It explains a term.',
  },
  {
    text: '調べたところ、ＳＱＬインジェクションという手法で、会員の一覧が読み出されておりました。',
    finds: [{ quote: 'ＳＱＬインジェクション', value: { code: 'sql_injection' }, status: 'confirmed' }],
  },
  {
    text: '夜間に外から工場の端末を遠隔で点検するための回線が使われ、そこから社内に入り込まれたことが判明しました。',
    finds: [
      {
        quote: '遠隔で点検するための回線が使われ、そこから社内に入り込まれたことが判明しました',
        value: { code: 'remote_desktop' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '管理画面では、導入時のパスワードが初期値のまま使われておりました。',
    finds: [
      { quote: 'パスワードが初期値のまま使われており', value: { code: 'brute_force' }, status: 'confirmed' },
    ],
  },
  {
    text: '攻撃者は、担当者のパスワードを手当たり次第に試し、三度目で入ったことが分かりました。',
    finds: [{ quote: 'パスワードを手当たり次第に試', value: { code: 'brute_force' }, status: 'confirmed' }],
  },
  {
    text: '別のサービスから漏れたとみられるメールアドレスとパスワードを使い、会員ページへのログインが何度も試されていました。',
    finds: [
      {
        quote: '別のサービスから漏れたとみられるメールアドレスとパスワードを使い、会員ページへのログイン',
        value: { code: 'brute_force' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '社員が、取引先を装った詐欺のフィッシングメールにだまされ、認証の番号を入力しておりました。',
    finds: [
      {
        quote: 'フィッシングメールにだまされ、認証の番号を入力',
        value: { code: 'phishing' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '決済の部品の配布元のサーバーが改ざんされ、当店の画面に不正なコードが読み込まれていました。',
    finds: [{ quote: '配布元のサーバーが改ざんさ', value: { code: 'supply_chain' }, status: 'confirmed' }],
  },
  {
    text: '掲示板ソフトの欠陥が突かれ、侵入されたとみております。',
    finds: [{ quote: '欠陥が突か', value: { code: 'known_vulnerability' }, status: 'possible' }],
  },
  {
    text: '開発用の鍵が第三者に盗まれ、保管庫の中身を読まれました。',
    finds: [
      { quote: '開発用の鍵が第三者に盗まれ', value: { code: 'stolen_credentials' }, status: 'confirmed' },
    ],
  },
  {
    text: '保守会社の技術者のアカウントが使われ、社内の機器に侵入されました。',
    finds: [
      { quote: '保守会社の技術者のアカウントが使われ', value: { code: 'supply_chain' }, status: 'confirmed' },
    ],
  },
  {
    text: '通知書を入れる際に封筒を取り違え、別の世帯に届きました。',
    finds: [
      { quote: '通知書を入れる際に封筒を取り違え', value: { code: 'human_error' }, status: 'confirmed' },
    ],
  },
  {
    text: '発送の前に二人で読み合わせる手順が守られておりませんでした。',
    finds: [{ quote: '手順が守られており', value: { code: 'human_error' }, status: 'confirmed' }],
  },
  {
    text: '退職した従業員が、顧客の一覧を私物の記憶媒体に複製していたことが判明しました。',
    finds: [
      {
        quote: '退職した従業員が、顧客の一覧を私物の記憶媒体に複製していたことが判明しました',
        value: { code: 'insider_misuse' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '営業所の窓が割られ、事務用のパソコンがなくなっておりました。',
    finds: [{ quote: '窓が割られ', value: { code: 'physical' }, status: 'confirmed' }],
  },
  {
    text: '保管庫が社外に開いたままになっており、第三者に読まれました。',
    finds: [{ quote: '社外に開いたまま', value: { code: 'cloud_misconfiguration' }, status: 'confirmed' }],
  },
  { text: '初期パスワードのままご利用の方は、変更をお願いいたします。', finds: [], because: 'It warns.' },
  {
    text: '推測されやすいパスワードを破られないよう、桁数を増やしてください。',
    finds: [],
    because: 'It warns.',
  },
  {
    text: '製品の不具合を利用者の皆様からお知らせいただきました。',
    finds: [],
    because: 'Who uses a thing exploits no flaw.',
  },
  { text: '欠陥を突かれた形跡は見つかりませんでした。', finds: [], because: 'It is denied.' },
  { text: '封筒の取り違えを防ぐため、窓付きの封筒に改めます。', finds: [], because: 'It is a measure.' },
  {
    text: '退職した従業員の名簿が含まれておりました。',
    finds: [],
    because: 'Staff who left are those concerned.',
  },
  { text: '発送の手順を守るよう、全職員に指導しました。', finds: [], because: 'A measure.' },
  { text: '事務所の鍵が壊されないよう、錠を交換します。', finds: [], because: 'A measure.' },
  { text: 'アカウントを使って新しいサイトにログインしてください。', finds: [], because: 'Advice.' },
  {
    text: '遠隔で保守する仕組みを点検し、異常はありませんでした。',
    finds: [],
    because: 'It is looked after.',
  },
  {
    text: '特定のIPアドレスからパスワードを試行する攻撃が行われました。',
    finds: [
      {
        quote: 'パスワードを試行する攻撃が行われました',
        value: { code: 'brute_force' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '簡単なパスワードが設定されていたため、第三者に推測されて不正にログインされました。',
    finds: [
      {
        quote: '簡単なパスワードが設定されていたため、第三者に推測されて不正にログインされました',
        value: { code: 'brute_force' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '事務所に何者かが侵入し、パソコン2台が盗まれました。',
    finds: [{ quote: '事務所に何者かが侵入し', value: { code: 'physical' }, status: 'confirmed' }],
  },
  {
    text: 'フォームの共有設定を誤って公開としていたことが原因です。',
    finds: [{ quote: '設定を誤っ', value: { code: 'cloud_misconfiguration' }, status: 'confirmed' }],
  },
  {
    text: '当社が保守を委託している会社のネットワークを経由して侵入されました。',
    finds: [
      {
        quote: '委託している会社のネットワークを経由して侵入されました',
        value: { code: 'supply_chain' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当社のネットワークは、海外子会社を通じて第三者による不正アクセスを受けました。',
    finds: [
      {
        quote: '子会社を通じて第三者による不正アクセスを受けました',
        value: { code: 'supply_chain' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '侵入の起点はインターネット接続ルーターと推測されます。',
    finds: [
      {
        quote: '侵入の起点はインターネット接続ルーターと推測されます',
        value: { code: 'network_device' },
        status: 'possible',
      },
    ],
  },
  {
    text: '製品の脆弱性※1を悪用され、サーバーに侵入されました。',
    finds: [{ quote: '脆弱性※1を悪用され', value: { code: 'known_vulnerability' }, status: 'confirmed' }],
  },
  {
    text: '機器のセキュリティーホールを衝き侵入されました。',
    finds: [
      {
        quote: 'セキュリティーホールを衝き侵入されました',
        value: { code: 'known_vulnerability' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '教員のIDが不正に利用され、メールが読まれました。',
    finds: [{ quote: 'IDが不正に利用され', value: { code: 'stolen_credentials' }, status: 'confirmed' }],
  },
  {
    text: 'ログインパスワードを試行錯誤せずに設定できる画面を用意しました。',
    finds: [],
    because: 'It is no attack.',
  },
  {
    text: '店舗に警備員が常駐し、侵入を防いでおります。',
    finds: [],
    because: 'It is a measure.',
  },
  {
    text: '原因：パスワードは、脆弱性（類推される）があり、そこから不正ログインされた。',
    finds: [
      {
        quote: 'パスワードは、脆弱性（類推される）があり、そこから不正ログインされた',
        value: { code: 'brute_force' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'ソフトウェアの更新が徹底できていなかったことが、攻撃された一因と考えております。',
    finds: [
      {
        quote: '更新が徹底できていなかったことが、攻撃された一因',
        value: { code: 'known_vulnerability' },
        status: 'possible',
      },
    ],
  },
  {
    text: '今回の直接の原因であった脆弱性について、早期発見の体制を整えました。',
    finds: [
      {
        quote: '原因であった脆弱性について、早期発見の',
        value: { code: 'known_vulnerability' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '攻撃の起点となった脆弱性の改修を終えており、再侵入を許さない体制を整えております。',
    finds: [{ quote: '起点となった脆弱性', value: { code: 'known_vulnerability' }, status: 'confirmed' }],
  },
  {
    text: '第三者により管理者権限が不正に使用されたことが確認されました。',
    finds: [
      {
        quote: '管理者権限が不正に使用されたことが確認されました',
        value: { code: 'stolen_credentials' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '第三者が当社のPCに不正にリモート接続したことが発覚しました。',
    finds: [
      {
        quote: '不正にリモート接続したことが発覚しました',
        value: { code: 'remote_desktop' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '不正アクセスがVPNを通じて行われた可能性が有力であると報告を受けました。',
    finds: [
      {
        quote: '不正アクセスがVPNを通じて行われた可能性が有力であると報告を受けました',
        value: { code: 'vpn' },
        status: 'possible',
      },
    ],
  },
  {
    text: '当社職員がスミッシング被害に遭い、アカウントに不正にログインされました。',
    finds: [{ quote: 'スミッシング被害', value: { code: 'phishing' }, status: 'confirmed' }],
  },
  {
    text: '警告画面を信じ、偽のサポート窓口に連絡し、指示に従って操作を行ったことが原因です。',
    finds: [
      {
        quote: '偽のサポート窓口に連絡し、指示に従って操作',
        value: { code: 'remote_support_tool' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'ソフトウェアの更新を徹底してまいります。',
    finds: [],
    because: 'It is a measure.',
  },
  {
    text: '管理者権限の見直しを行いました。',
    finds: [],
    because: 'It is a measure.',
  },
  {
    text: 'SMSが届き、記載のURLをクリックしたところ偽サイトに遷移し、パスワードを入力いたしました。',
    finds: [
      { quote: '偽サイトに遷移し、パスワードを入力いたし', value: { code: 'phishing' }, status: 'confirmed' },
    ],
  },
  {
    text: '調査の結果、リモートアクセス用に設置していたVPN機器が侵入経路であったことが判明しました。',
    finds: [
      { quote: 'VPN機器が侵入経路であったことが判明しました', value: { code: 'vpn' }, status: 'confirmed' },
    ],
  },
  {
    text: 'VPN接続を悪用した侵入であった可能性が高いとの報告を受けております。',
    finds: [
      {
        quote: 'VPN接続を悪用した侵入であった可能性が高いとの報告を受けております',
        value: { code: 'vpn' },
        status: 'possible',
      },
    ],
  },
  {
    text: '本件は、VPN機器の既知の脆弱性に対する修正が適用されていなかったことから侵入を許したものです。',
    finds: [
      {
        quote: 'VPN機器の既知の脆弱性に対する修正が適用されていなかったことから侵入',
        value: { code: 'vpn' },
        status: 'confirmed',
      },
      {
        quote: '脆弱性に対する修正が適用されていな',
        value: { code: 'known_vulnerability' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '外部の第三者が当社従業員になりすましてシステムにログインし、情報を閲覧しました。',
    finds: [
      {
        quote: '従業員になりすましてシステムにログインし',
        value: { code: 'stolen_credentials' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '管理者アカウントのIDおよびパスワードが第三者に知られ、不正にログインされました。',
    finds: [
      {
        quote: 'IDおよびパスワードが第三者に知られ',
        value: { code: 'stolen_credentials' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当該アカウントのパスワードが漏えいし、それを利用した不正ログインが行われたことを確認しています。',
    finds: [
      {
        quote: 'パスワードが漏えいし、それを利用した',
        value: { code: 'stolen_credentials' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '取引先を装ったメールに記載されたリンク先で、従業員がメールアカウントの認証情報を入力したことにより発生しました。',
    finds: [
      {
        quote:
          '装ったメールに記載されたリンク先で、従業員がメールアカウントの認証情報を入力したことにより発生しました',
        value: { code: 'phishing' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '原因は、フィッシングメールにより職員のIDとパスワードが窃取されたことによるものです。',
    finds: [
      {
        quote: 'フィッシングメールにより職員のIDとパスワードが窃取されたことによるものです',
        value: { code: 'phishing' },
        status: 'confirmed',
      },
      {
        quote: 'IDとパスワードが窃取されたことによるものです',
        value: { code: 'stolen_credentials' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '攻撃者は総当たり攻撃によりパスワードを特定し、ログインに成功しました。',
    finds: [
      { quote: '総当たり攻撃によりパスワードを特定し', value: { code: 'brute_force' }, status: 'confirmed' },
    ],
  },
  {
    text: '外部から不正に取得したID・パスワードのリストを用いて、当社会員サイトへのログインが試みられました。',
    finds: [{ quote: 'パスワードのリストを用い', value: { code: 'brute_force' }, status: 'confirmed' }],
  },
  {
    text: 'システムの一部の脆弱性をついたことによる第三者の不正アクセスにより、ペイメントアプリケーションの改ざんが行われたため。',
    finds: [
      {
        quote:
          '脆弱性をついたことによる第三者の不正アクセスにより、ペイメントアプリケーションの改ざんが行われたため',
        value: { code: 'known_vulnerability' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'CMSの脆弱性が悪用されたものと推定しております。',
    finds: [
      {
        quote: '脆弱性が悪用されたものと推定しております',
        value: { code: 'known_vulnerability' },
        status: 'possible',
      },
    ],
  },
  {
    text: '原因は、当サイトで使用していたソフトウェアのバージョンが古く、脆弱性が放置されていたことです。',
    finds: [
      {
        quote: '原因は、当サイトで使用していたソフトウェアのバージョンが古く、脆弱性',
        value: { code: 'known_vulnerability' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '原因は、クラウドサービスの閲覧権限の設定を誤っていたことです。',
    finds: [{ quote: '設定を誤っ', value: { code: 'cloud_misconfiguration' }, status: 'confirmed' }],
  },
  {
    text: 'ファイアウォールの設定変更作業の際に、外部からの接続が可能な状態になっておりました。',
    finds: [
      {
        quote: '設定変更作業の際に、外部からの接続が可能',
        value: { code: 'cloud_misconfiguration' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'テスト環境のアクセス制限が行われておらず、インターネットから接続可能でした。',
    finds: [
      { quote: 'アクセス制限が行われておら', value: { code: 'cloud_misconfiguration' }, status: 'confirmed' },
    ],
  },
  {
    text: 'メール配信システムの操作を誤り、全員のアドレスを宛先に表示したまま送信しました。',
    finds: [{ quote: '操作を誤り', value: { code: 'human_error' }, status: 'confirmed' }],
  },
  {
    text: '原因は、発送前の宛名確認が不十分であったことによるものです。',
    finds: [
      {
        quote: '確認が不十分であったことによるものです',
        value: { code: 'human_error' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '利用しているソフトウェアの更新ファイルに不正なプログラムが混入されていたことが原因です。',
    finds: [
      { quote: '更新ファイルに不正なプログラムが混入', value: { code: 'supply_chain' }, status: 'confirmed' },
    ],
  },
  {
    text: '委託先の端末がマルウェアに感染したことに起因して、当社システムへの不正アクセスが発生しました。',
    finds: [
      {
        quote: '委託先の端末がマルウェアに感染したことに起因して、当社システムへの不正アクセスが発生しました',
        value: { code: 'supply_chain' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'パソコンに偽の警告が表示され、指示された番号に電話し、遠隔操作を許してしまいました。',
    finds: [{ quote: '遠隔操作を許し', value: { code: 'remote_support_tool' }, status: 'confirmed' }],
  },
  {
    text: '当社社員が業務上の権限を悪用し、顧客情報を私的に取得していました。',
    finds: [{ quote: '社員が業務上の権限を悪用し', value: { code: 'insider_misuse' }, status: 'confirmed' }],
  },
  {
    text: '職員宛てに届いたメールに添付されたファイルを実行したことでウイルスに感染しました。',
    finds: [
      {
        quote: '添付されたファイルを実行したことでウイルスに感染しました',
        value: { code: 'malicious_attachment' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'リモートデスクトップ接続を経由して侵入された可能性があります。',
    finds: [
      {
        quote: 'リモートデスクトップ接続を経由して侵入された可能性があります',
        value: { code: 'remote_desktop' },
        status: 'possible',
      },
    ],
  },
  {
    text: 'インターネットとの境界に設置したルーターを経由して侵入されました。',
    finds: [
      { quote: 'ルーターを経由して侵入されました', value: { code: 'network_device' }, status: 'confirmed' },
    ],
  },
  {
    text: '未公表の脆弱性を突いた攻撃であったものと考えております。',
    finds: [
      {
        quote: '未公表の脆弱性を突いた攻撃であったものと考えております',
        value: { code: 'zero_day' },
        status: 'possible',
      },
    ],
  },
  {
    text: '従業員の車が車上荒らしに遭い、パソコンが盗まれました。',
    finds: [{ quote: '車上荒らしに遭', value: { code: 'physical' }, status: 'confirmed' }],
  },
  {
    text: 'お問い合わせフォームの自動返信機能が悪用され、不審なメールが送信されました。',
    finds: [
      { quote: '問い合わせフォームの自動返信機能が悪用され', value: { code: 'other' }, status: 'confirmed' },
    ],
  },
  {
    text: 'VPN機器からの侵入の痕跡は確認されませんでした。',
    finds: [],
    because: 'It is denied.',
  },
  {
    text: '今後、VPNの使用を廃止し、多要素認証を導入いたします。',
    finds: [],
    because: 'It is a measure.',
  },
  {
    text: '不審なメールの添付ファイルを開かないようにしてください。',
    finds: [],
    because: 'It warns.',
  },
  {
    text: '侵入経路の特定には至っておりません。',
    finds: [],
    because: 'Nothing is named.',
  },
  {
    text: '予約サイトの管理画面にログインするためのID・パスワードが何者かに不正に使用されました。',
    finds: [
      {
        quote: 'ID・パスワードが何者かに不正に使用されました',
        value: { code: 'stolen_credentials' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'グループ会社のネットワークを経由した攻撃である可能性が高いことが分かっています。',
    finds: [
      {
        quote: 'グループ会社のネットワークを経由した攻撃である可能性が高いことが分かっています',
        value: { code: 'supply_chain' },
        status: 'possible',
      },
    ],
  },
  {
    text: '調査の結果、機器の脆弱性を悪用され「雲便」で利用しているサーバーに不正アクセスの形跡が認められました。',
    finds: [{ quote: '脆弱性を悪用され', value: { code: 'known_vulnerability' }, status: 'confirmed' }],
  },
  {
    text: '業務用システムのために設置していたルーターの設定において、セキュリティ上の不備があることが判明しました。',
    finds: [
      {
        quote: 'ルーターの設定において、セキュリティ上の不備があることが判明しました',
        value: { code: 'network_device' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '原因として、ファイアウォールの更新に一部不備があったため、攻撃に対処できなかったことが挙げられます。',
    finds: [
      {
        quote: 'ファイアウォールの更新に一部不備があったため',
        value: { code: 'network_device' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'ファイアウォールの更新に不備がないか、定期的に確認してまいります。',
    finds: [],
    because: 'It is a measure.',
  },
  {
    text: '担当の看護師が別の患者様の検査結果をお渡ししてしまいました。',
    finds: [
      { quote: '別の患者様の検査結果をお渡ししてしま', value: { code: 'human_error' }, status: 'confirmed' },
    ],
  },
  {
    text: '宛先をBCCに入れるべきところをTOに入れて送ったことによるものです。',
    finds: [{ quote: 'べきところをTOに入れて', value: { code: 'human_error' }, status: 'confirmed' }],
  },
  {
    text: '返信のつもりで「全員に返信」を押してしまいました。',
    finds: [{ quote: 'つもりで「全員に返信」を押し', value: { code: 'human_error' }, status: 'confirmed' }],
  },
  {
    text: '名簿を間違えて公開のページに載せていました。',
    finds: [{ quote: '名簿を間違え', value: { code: 'human_error' }, status: 'confirmed' }],
  },
  {
    text: '帳票の並べ替えの際に行がずれ、違う方の番号を印字しました。',
    finds: [{ quote: '行がずれ、違う方の番号を印字', value: { code: 'human_error' }, status: 'confirmed' }],
  },
  {
    text: '公開する前の点検が足りませんでした。',
    finds: [{ quote: '点検が足り', value: { code: 'human_error' }, status: 'confirmed' }],
  },
  {
    text: '健診結果を別の方の住所あてに郵送する手違いがありました。',
    finds: [
      {
        quote: '別の方の住所あてに郵送する手違いがありました',
        value: { code: 'human_error' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '共有の範囲を「全員」としていました。',
    finds: [
      { quote: '共有の範囲を「全員」とし', value: { code: 'cloud_misconfiguration' }, status: 'confirmed' },
    ],
  },
  {
    text: '閲覧権限の付け方に誤りがあり、ほかの組合員の情報が見えておりました。',
    finds: [
      {
        quote: '閲覧権限の付け方に誤りがあり',
        value: { code: 'cloud_misconfiguration' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'クラウド上の保管場所が、誰でも読める設定のままになっていました。',
    finds: [{ quote: '誰でも読める設定', value: { code: 'cloud_misconfiguration' }, status: 'confirmed' }],
  },
  {
    text: '渉外係が出張先で業務かばんを盗まれました。',
    finds: [{ quote: 'かばんを盗まれ', value: { code: 'physical' }, status: 'confirmed' }],
  },
  {
    text: '攻撃者は、職員が在宅勤務で使うVPNから入ってきたとみております。',
    finds: [{ quote: 'VPNから入ってきたとみております', value: { code: 'vpn' }, status: 'possible' }],
  },
  {
    text: '盗まれたIDとパスワードでVPNに接続されたことが分かりました。',
    finds: [
      {
        quote: '盗まれたIDとパスワードでVPNに接続',
        value: { code: 'stolen_credentials' },
        status: 'confirmed',
      },
      { quote: 'VPNに接続', value: { code: 'vpn' }, status: 'confirmed' },
    ],
  },
  {
    text: '業者が遠隔保守に使う接続口から入り込まれました。',
    finds: [
      { quote: '遠隔保守に使う接続口から入り', value: { code: 'remote_desktop' }, status: 'confirmed' },
    ],
  },
  {
    text: '社外との境にあるルーターの隙を突いて入られました。',
    finds: [{ quote: 'ルーターの隙を突', value: { code: 'network_device' }, status: 'confirmed' }],
  },
  {
    text: '公式サイトの部品に欠陥があり、そこを突いて侵入されました。',
    finds: [
      {
        quote: '欠陥があり、そこを突いて侵入されました',
        value: { code: 'known_vulnerability' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '修正プログラムを当てていなかったことが侵入を許した原因です。',
    finds: [
      {
        quote: '修正プログラムを当てていなかったことが侵入',
        value: { code: 'known_vulnerability' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '教員が偽の認証画面に自分のパスワードを打ち込んでしまったことが発端です。',
    finds: [
      { quote: '偽の認証画面に自分のパスワードを打ち込', value: { code: 'phishing' }, status: 'confirmed' },
    ],
  },
  {
    text: '届いたメールについていたファイルを開いたところ、端末がウイルスに感染しました。',
    finds: [
      {
        quote: 'メールについていたファイルを開いたところ、端末がウイルスに感染',
        value: { code: 'malicious_attachment' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '単純なパスワードだったことから、推測されて入られたおそれがあります。',
    finds: [
      {
        quote: '単純なパスワードだったことから、推測されて入られたおそれがあります',
        value: { code: 'brute_force' },
        status: 'possible',
      },
    ],
  },
  {
    text: '外部の者に認証情報が渡り、これを使ってログインされたと考えられます。',
    finds: [{ quote: '外部の者に認証情報が渡', value: { code: 'stolen_credentials' }, status: 'possible' }],
  },
  {
    text: '攻撃者は職員のIDとパスワードを使って、学務システムに入りました。',
    finds: [
      {
        quote: '攻撃者は職員のIDとパスワードを使って、学務システムに入りまし',
        value: { code: 'stolen_credentials' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '流れ出た当社社員のパスワードを用いて侵入されました。',
    finds: [
      {
        quote: 'パスワードを用いて侵入されました',
        value: { code: 'stolen_credentials' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '保守を任せている会社のネットワークを経て、電子カルテに侵入されました。',
    finds: [
      {
        quote: '保守を任せている会社のネットワークを経て、電子カルテに侵入されました',
        value: { code: 'supply_chain' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '委託先の作業用端末がウイルスに感染し、そこから当社のサーバーに侵入されました。',
    finds: [
      {
        quote: '委託先の作業用端末がウイルスに感染し、そこから当社のサーバーに侵入されました',
        value: { code: 'supply_chain' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '決済を代行する会社が配っているスクリプトが書き換えられました。',
    finds: [
      { quote: '会社が配っているスクリプトが書き換え', value: { code: 'supply_chain' }, status: 'confirmed' },
    ],
  },
  {
    text: '職員が業務と関係なく住民の情報をのぞき見ていました。',
    finds: [
      {
        quote: '職員が業務と関係なく住民の情報をのぞき見',
        value: { code: 'insider_misuse' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '退職した元行員が、在職中に名簿を持ち出していました。',
    finds: [
      { quote: '元行員が、在職中に名簿を持ち出', value: { code: 'insider_misuse' }, status: 'confirmed' },
    ],
  },
  {
    text: '言われるまま遠隔操作ソフトを入れてしまいました。',
    finds: [{ quote: '遠隔操作ソフトを入れ', value: { code: 'remote_support_tool' }, status: 'confirmed' }],
  },
  {
    text: '持ち込まれたUSBメモリからウイルスがうつりました。',
    finds: [
      { quote: 'USBメモリからウイルスがうつり', value: { code: 'removable_media' }, status: 'confirmed' },
    ],
  },
  {
    text: 'VPNから侵入された形跡は見つかっておりません。',
    finds: [],
    because: 'It is denied.',
  },
  {
    text: '当社および当社従業員の個人情報が不正に取得されたおそれがあります。',
    finds: [],
    because: 'The staff is whose data it is.',
  },
  {
    text: '書類を誤って廃棄された場合は、ご連絡ください。',
    finds: [],
    because: 'It is advice.',
  },
  {
    text: '利用者が別の会員に荷物を送付できる機能を設けました。',
    finds: [],
    because: 'It is no slip.',
  },
  {
    text: '偽サイトでパスワードを入力しないようご注意ください。',
    finds: [],
    because: 'It warns.',
  },
  {
    text: '遠隔保守に使う接続口を閉じ、入口を減らします。',
    finds: [],
    because: 'It is a measure.',
  },
  {
    text: 'アップデートを適用していない端末はご利用をお控えください。',
    finds: [],
    because: 'It is advice.',
  },
  {
    text: '本来制限されるべき外部からのアクセスが続きました。',
    finds: [],
    because: 'What ought to have been is no slip of somebody’s.',
  },
  {
    text: '誰でも閲覧できる状態のまま公開を続ける方針です。',
    finds: [],
    because: 'It is meant so.',
  },
  {
    text: '閲覧権限に誤りがないことを確認しました。',
    finds: [],
    because: 'It is denied.',
  },
  {
    text: '提供会社が不正アクセスを受け、同社の管理環境を経由して当社のデータに不正アクセスがありました。',
    finds: [
      {
        quote: '提供会社が不正アクセスを受け、同社の管理環境を経由して当社のデータに不正アクセスがありました',
        value: { code: 'supply_chain' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '退職者のアカウントが削除されずに残っており、これが不正に利用されました。',
    finds: [
      {
        quote: '退職者のアカウントが削除されずに残っており、これが不正に利用されました',
        value: { code: 'stolen_credentials' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '管理画面のパスワードが容易に推測できるものであったため、不正にログインされました。',
    finds: [
      {
        quote: 'パスワードが容易に推測できるものであったため、不正にログインされました',
        value: { code: 'brute_force' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '担当職員がアドレスを誤って入力し、無関係の方に送信しました。',
    finds: [{ quote: '誤って入力し', value: { code: 'human_error' }, status: 'confirmed' }],
  },
  {
    text: '管理者アカウントが第三者に不正に使用されたことが確認されました。',
    finds: [
      {
        quote: '管理者アカウントが第三者に不正に使用されたことが確認されました',
        value: { code: 'stolen_credentials' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'ソフトウェアに脆弱性があり、これを悪用して不正なプログラムが設置されました。',
    finds: [
      {
        quote: '脆弱性があり、これを悪用して不正なプログ',
        value: { code: 'known_vulnerability' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '修正プログラム公開前の脆弱性を悪用されました。',
    finds: [
      {
        quote: '修正プログラム公開前の脆弱性を悪用されました',
        value: { code: 'zero_day' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'ルーターの脆弱な設定が狙われた可能性があります。',
    finds: [
      {
        quote: 'ルーターの脆弱な設定が狙われた可能性があります',
        value: { code: 'network_device' },
        status: 'possible',
      },
    ],
  },
  {
    text: 'VPNへの侵入があったとみられます。',
    finds: [{ quote: 'VPNへの侵入があったとみられます', value: { code: 'vpn' }, status: 'possible' }],
  },
  {
    text: '総当たり攻撃に失敗した履歴が残っていました。',
    finds: [],
    because: 'It did not get in.',
  },
  {
    text: '## 侵入経路\nVPN機器',
    finds: [{ quote: 'VPN機器', value: { code: 'vpn' }, status: 'confirmed' }],
  },
  {
    text: '感染経路：メール添付ファイルの開封',
    finds: [
      { quote: 'メール添付ファイルの開封', value: { code: 'malicious_attachment' }, status: 'confirmed' },
    ],
  },
  {
    text: '侵入経路：委託先のネットワーク経由',
    finds: [{ quote: '委託先のネットワーク経由', value: { code: 'supply_chain' }, status: 'confirmed' }],
  },
  {
    text: '侵入経路：VPN機器（推定）',
    finds: [{ quote: '侵入経路：VPN機器', value: { code: 'vpn' }, status: 'possible' }],
  },
  {
    text: '侵入経路：VPN機器を含め調査中',
    finds: [],
    because: 'It is still asked.',
  },
  {
    text: '調査の結果、VPN装置のアカウント情報が窃取され、当該装置を経由して侵入された可能性が高いとの報告を受けております。',
    finds: [
      {
        quote:
          'VPN装置のアカウント情報が窃取され、当該装置を経由して侵入された可能性が高いとの報告を受けております',
        value: { code: 'vpn' },
        status: 'possible',
      },
      {
        quote: 'アカウント情報が窃取され、当該装置を経由して侵入された可能性が高いとの報告を受けております',
        value: { code: 'stolen_credentials' },
        status: 'possible',
      },
    ],
  },
  {
    text: '侵入の経路は、保守用に設けていたVPN接続であると推定しております。',
    finds: [
      {
        quote: '侵入の経路は、保守用に設けていたVPN接続であると推定しております',
        value: { code: 'vpn' },
        status: 'possible',
      },
    ],
  },
  {
    text: '原因は、テレワーク用VPN機器のファームウェアが更新されておらず、既知の脆弱性が残存していたことによるものです。',
    finds: [
      { quote: '原因は、テレワーク用VPN機器', value: { code: 'vpn' }, status: 'confirmed' },
      {
        quote:
          '原因は、テレワーク用VPN機器のファームウェアが更新されておらず、既知の脆弱性が残存していたことによるものです',
        value: { code: 'known_vulnerability' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '攻撃者は委託先に貸与していたVPNアカウントを用いて当社環境にログインしたことを確認しました。',
    finds: [
      {
        quote: 'VPNアカウントを用いて当社環境にログインしたことを確認しました',
        value: { code: 'vpn' },
        status: 'confirmed',
      },
      {
        quote: '攻撃者は委託先に貸与していたVPNアカウントを用いて当社環境にログインしたことを確認しました',
        value: { code: 'stolen_credentials' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '退職者のアカウントが削除されておらず、当該アカウントが不正に利用されました。',
    finds: [
      {
        quote: '退職者のアカウントが削除されておらず、当該アカウントが不正に利用されました',
        value: { code: 'stolen_credentials' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '業務委託先の従業員の端末がマルウェアに感染したことにより、当社システムへの接続情報が窃取されました。',
    finds: [
      { quote: '接続情報が窃取されました', value: { code: 'stolen_credentials' }, status: 'confirmed' },
      {
        quote:
          '委託先の従業員の端末がマルウェアに感染したことにより、当社システムへの接続情報が窃取されました',
        value: { code: 'supply_chain' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'ウェブサイトが読み込む外部サービスのスクリプトが改ざんされたことにより、不審なページが表示されました。',
    finds: [
      {
        quote: '外部サービスのスクリプトが改ざんされたことにより',
        value: { code: 'supply_chain' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '支店に設置したルーターの管理画面に不正アクセスがあり、これを踏み台に本社サーバーが攻撃されました。',
    finds: [
      {
        quote: 'ルーターの管理画面に不正アクセスがあり',
        value: { code: 'network_device' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'お問い合わせフォームのプログラムに脆弱性があり、そこから不正なスクリプトを埋め込まれました。',
    finds: [
      {
        quote: '脆弱性があり、そこから不正なスクリプトを埋め込',
        value: { code: 'known_vulnerability' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '古いバージョンのコンテンツ管理システムを使用していたことが原因と考えられます。',
    finds: [
      {
        quote: '古いバージョンのコンテンツ管理システムを使用していたことが原因と考えられます',
        value: { code: 'known_vulnerability' },
        status: 'possible',
      },
    ],
  },
  {
    text: '公開サーバーのソフトウェアを最新の状態に更新していなかったことが原因で、第三者の侵入を許しました。',
    finds: [
      {
        quote: '最新の状態に更新していなかったことが原因',
        value: { code: 'known_vulnerability' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '製品ベンダーも認識していなかった新たな脆弱性を悪用した攻撃でした。',
    finds: [
      { quote: '認識していなかった新たな脆弱性を悪用した', value: { code: 'zero_day' }, status: 'confirmed' },
    ],
  },
  {
    text: 'データベースに対し、不正なSQL文を用いた攻撃が行われました。',
    finds: [
      {
        quote: '不正なSQL文を用いた攻撃が行われました',
        value: { code: 'sql_injection' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当該従業員は、送付されたURLをクリックし、ログイン情報を入力していました。',
    finds: [
      {
        quote: '送付されたURLをクリックし、ログイン情報を入力し',
        value: { code: 'phishing' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'アクセストークンが漏えいし、第三者がソースコードを閲覧できる状態でした。',
    finds: [
      { quote: 'アクセストークンが漏えいし', value: { code: 'stolen_credentials' }, status: 'confirmed' },
    ],
  },
  {
    text: '類推が容易なパスワードを使用していたことが原因です。',
    finds: [
      {
        quote: '類推が容易なパスワードを使用していたことが',
        value: { code: 'brute_force' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '初期パスワードを変更せずに運用していたため、第三者に侵入されました。',
    finds: [
      {
        quote: '初期パスワードを変更せずに運用していたため、第三者に侵入',
        value: { code: 'brute_force' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '脆弱なパスワードを使用していたサーバーが侵入の足掛かりとなりました。',
    finds: [{ quote: '脆弱なパスワードを使用していた', value: { code: 'brute_force' }, status: 'confirmed' }],
  },
  {
    text: '子会社のサーバーが攻撃を受け、そこから当社のネットワークにも侵入が及びました。',
    finds: [
      {
        quote: '子会社のサーバーが攻撃を受け、そこから当社のネットワークにも侵入が及びました',
        value: { code: 'supply_chain' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '本番環境への移行時に、テスト用の公開設定のまま運用していたことが原因です。',
    finds: [{ quote: '公開設定のまま運用', value: { code: 'cloud_misconfiguration' }, status: 'confirmed' }],
  },
  {
    text: 'ネットワーク工事の際に誤った設定がなされ、外部との通信制限が解除されていました。',
    finds: [{ quote: '誤った設定がなされ', value: { code: 'cloud_misconfiguration' }, status: 'confirmed' }],
  },
  {
    text: '担当者が宛先を確認せずに送信したことが原因です。',
    finds: [{ quote: '確認せずに送信したことが', value: { code: 'human_error' }, status: 'confirmed' }],
  },
  {
    text: '侵入に利用されたVPNアカウントを削除いたしました。',
    finds: [{ quote: '侵入に利用されたVPNアカウント', value: { code: 'vpn' }, status: 'confirmed' }],
  },
  {
    text: '院内に持ち込まれたUSBメモリーにより、端末がウイルスに感染しました。',
    finds: [
      {
        quote: 'USBメモリーにより、端末がウイルスに感染しました',
        value: { code: 'removable_media' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '攻撃手法は、特定のパスワードを多数のアカウントに対して試行するパスワードスプレー攻撃です。',
    finds: [{ quote: 'パスワードスプレー攻撃', value: { code: 'brute_force' }, status: 'confirmed' }],
  },
  {
    text: '本件の原因は現在調査中であり、VPN機器については念のため停止しております。',
    finds: [],
    because: 'It is still asked.',
  },
  {
    text: '推測されやすいパスワードを設定されている方は変更をお願いいたします。',
    finds: [],
    because: 'It warns.',
  },
  {
    text: '確認の結果、設定の誤りはございませんでした。',
    finds: [],
    because: 'It is denied.',
  },
  {
    text: 'なお、VPN機器を含むネットワーク機器の設定を全面的に見直しました。',
    finds: [],
    because: 'A measure.',
  },
  {
    text: '侵入経路の特定には至っておらず、VPN機器は交換いたしました。',
    finds: [],
    because: 'It names no way in.',
  },
  {
    text: 'ソフトウェアを最新の状態に更新していない方は、更新をお願いいたします。',
    finds: [],
    because: 'It advises.',
  },
  {
    text: '社員の私物のパソコンがウイルスに感染し、業務用チャットの認証情報が流出しました。この情報をもとに社員のアカウントに不正にログインしたとみられます。',
    finds: [
      {
        quote: 'この情報をもとに社員のアカウントに不正にログインしたとみられます',
        value: { code: 'stolen_credentials' },
        status: 'possible',
      },
    ],
  },
  {
    text: '社員のメールアカウントにおいてパスワードが外部に漏洩していることが判明しました。',
    finds: [
      {
        quote: 'アカウントにおいてパスワードが外部に漏洩していることが判明しました',
        value: { code: 'stolen_credentials' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当該社員がフィッシングメールをクリックしていたことが発覚しました。',
    finds: [
      {
        quote: 'フィッシングメールをクリックしていたことが発覚しました',
        value: { code: 'phishing' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '現時点で原因は不明ですが、フィッシングサイト、または他社サービスから流出したパスワードを用いた不正ログインの可能性が高いと考えております。',
    finds: [
      {
        quote: '他社サービスから流出したパスワードを用い',
        value: { code: 'brute_force' },
        status: 'possible',
      },
      {
        quote:
          '原因は不明ですが、フィッシングサイト、または他社サービスから流出したパスワードを用いた不正ログインの可能性が高いと考えております',
        value: { code: 'phishing' },
        status: 'possible',
      },
    ],
  },
  {
    text: '多要素認証を追加していなかったことが、不正アクセスを許した主因と判断しております。',
    finds: [
      {
        quote: '多要素認証を追加していなかったことが、不正アクセスを許し',
        value: { code: 'cloud_misconfiguration' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '予約システムのログインIDおよびパスワードを第三者が不正に使用し、予約情報を出力した疑いがあります。',
    finds: [
      {
        quote: 'ログインIDおよびパスワードを第三者が不正に使用',
        value: { code: 'stolen_credentials' },
        status: 'possible',
      },
    ],
  },
  {
    text: '脆弱性を有していた当該ページは閉鎖しました。',
    finds: [
      { quote: '脆弱性を有していた当該ページ', value: { code: 'known_vulnerability' }, status: 'confirmed' },
    ],
  },
  {
    text: '業務委託先の担当者が、誤ったファイルを公開サイトに掲載したことによるものです。',
    finds: [
      {
        quote: '誤ったファイルを公開サイトに掲載したことによるものです',
        value: { code: 'human_error' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '多数のパスワードを試す攻撃を受け、1件のアカウントへのログインを許しました。',
    finds: [
      { quote: '多数のパスワードを試す攻撃を受け', value: { code: 'brute_force' }, status: 'confirmed' },
    ],
  },
  {
    text: 'ネットワーク機器の脆弱性に関する注意喚起を受け、点検を実施しました。',
    finds: [],
    because: 'It speaks of news of a flaw.',
  },
  {
    text: 'フィッシングメールをクリックしないようご注意ください。',
    finds: [],
    because: 'It warns.',
  },
  {
    text: '多要素認証を導入していないお客様は、設定をお願いいたします。',
    finds: [],
    because: 'It advises.',
  },
]
