import type { CasesOf } from '../define-fact.ts'
import type { encryption } from './index.ts'

export const cases: CasesOf<typeof encryption> = [
  {
    text: '社内のファイルサーバーに保存していたデータが暗号化されていることを確認しました。',
    finds: [
      {
        quote: 'ファイルサーバーに保存していたデータが暗号化されていることを確認しました',
        value: { of: 'encryption' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'ファイルが暗号化され、個人情報が漏えいしたおそれがあります。',
    finds: [
      {
        quote: 'ファイルが暗号化され、個人情報が漏えいしたおそれがあります',
        value: { of: 'encryption' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '社内サーバーのファイルが暗号化されるランサムウェア被害が発生しました。',
    finds: [
      {
        quote: '社内サーバーのファイルが暗号化されるランサムウェア被害が発生',
        value: { of: 'encryption' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'サーバー内のデータが暗号化されアクセスできない状況となっております。',
    finds: [
      {
        quote: 'サーバー内のデータが暗号化されアクセスできない状況となっております',
        value: { of: 'encryption' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '第三者がサーバーへ侵入し、ランサムウェアを実行してデータを暗号化したものと推定されます。',
    finds: [
      { quote: 'データを暗号化したものと推定されます', value: { of: 'encryption' }, status: 'possible' },
    ],
  },
  {
    text: '業務データが暗号化されている可能性があります。',
    finds: [
      {
        quote: '業務データが暗号化されている可能性があります',
        value: { of: 'encryption' },
        status: 'possible',
      },
    ],
  },
  {
    text: 'データの暗号化の有無は調査中です。',
    finds: [
      { quote: 'データの暗号化の有無は調査中です', value: { of: 'encryption' }, status: 'investigating' },
    ],
  },
  {
    text: 'サーバー内データの暗号化は確認されておりません。',
    finds: [
      {
        quote: 'サーバー内データの暗号化は確認されておりません',
        value: { of: 'encryption' },
        status: 'not_found',
      },
    ],
  },
  {
    text: '不正アクセスにより、保存していたデータが削除されるという事案が発生しました。',
    finds: [
      {
        quote: 'データが削除されるという事案が発生しました',
        value: { of: 'destruction' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'クラウド上に保存していた一部ファイルが消失していることを確認しました。',
    finds: [
      {
        quote: '一部ファイルが消失していることを確認しました',
        value: { of: 'destruction' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '本件によるデータの滅失はございません。',
    finds: [{ quote: 'データの滅失はございません', value: { of: 'destruction' }, status: 'ruled_out' }],
  },
  {
    text: 'ランサムウェア攻撃により受注システムが使用不能にされました。',
    finds: [{ quote: '受注システムが使用不能', value: { of: 'destruction' }, status: 'confirmed' }],
  },
  {
    text: 'また、ランサムウェアによる被害ではないことも確認できております。',
    finds: [{ quote: 'ランサムウェアによる被害ではない', value: { of: 'ransomware' }, status: 'ruled_out' }],
  },
  {
    text: '漏えいした項目は、暗号化された社内へのログインパスワードです。',
    finds: [],
    because: 'Passwords were protected by it.',
  },
  {
    text: 'パスワードは暗号化して保管しております。',
    finds: [],
    because: 'A password kept encrypted is protected.',
  },
  { text: '個人データの暗号化等の安全管理措置を講じてまいります。', finds: [], because: 'It is a measure.' },
  {
    text: 'ランサムウェアとは、データを暗号化して身代金を求める不正なプログラムです。',
    finds: [],
    because: 'It explains a term.',
  },
  {
    text: '設置された不正なファイルを削除し、ページを修復しました。',
    finds: [],
    because: 'What the victim removes is no loss.',
  },
  {
    text: '不審なメールを受信された場合は、添付ファイルを開かず削除してください。',
    finds: [],
    because: 'It is advice.',
  },
  {
    text: '個人情報を含む古いデータは契約終了後に消去しています。',
    finds: [],
    because: 'The keeper does it.',
  },
  {
    text: '外部から侵入した者が、サーバーのデータを消去し、金銭を求める文書を残していました。',
    finds: [{ quote: 'サーバーのデータを消去し', value: { of: 'destruction' }, status: 'confirmed' }],
  },
  {
    text: '担当の者は、契約が終わったデータを消去し、その旨を記録しています。',
    finds: [],
    because: 'The keeper does it.',
  },
  {
    text: 'ログを強制停止・削除する隠蔽工作を行った上で、情報の窃取とデータの暗号化が実行されました。',
    finds: [{ quote: '情報の窃取とデータの暗号化', value: { of: 'encryption' }, status: 'confirmed' }],
  },
  {
    text: '個人情報は全て暗号化されています。',
    finds: [],
    because: 'It is how the information is kept.',
  },
  {
    text: 'これにより、一部のシステムにおいてデータの暗号化および一時的な利用停止が発生しました。',
    finds: [{ quote: 'システムにおいてデータの暗号化', value: { of: 'encryption' }, status: 'confirmed' }],
  },
  {
    text: 'データの暗号化等の被害は発生しておりません。',
    finds: [
      {
        quote: 'データの暗号化等の被害は発生しておりません',
        value: { of: 'encryption' },
        status: 'ruled_out',
      },
    ],
  },
  {
    text: '暗号化されていないデータが外部に流出した可能性について調査を進めています。',
    finds: [],
    because: 'It describes the files, and denies nothing.',
  },
  {
    text: 'これらのデータは暗号化されておりましたが、不正アクセスを受け、暗号化された状態のデータが外部に漏えいした可能性があります。',
    finds: [],
    because: 'It was encrypted by its owner.',
  },
  {
    text: '攻撃を受けたサーバーを通らない仕組みのため、暗号化した図面ファイルへの影響はございません。',
    finds: [],
    because: 'It was encrypted by its owner.',
  },
  {
    text: '攻撃者が暗号化した図面ファイルの復元を進めております。',
    finds: [{ quote: '暗号化した', value: { of: 'encryption' }, status: 'confirmed' }],
  },
  {
    text: '攻撃を受けましたが、控えのデータが使用できなくなることで業務が滞るような被害は生じておりません。',
    finds: [],
    because: 'It says what did not come of it.',
  },
]
