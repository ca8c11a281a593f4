import type { CasesOf } from '../define-fact.ts'
import type { incidentType } from './index.ts'

export const cases: CasesOf<typeof incidentType> = [
  {
    text: '当社の一部サーバーがランサムウェアに感染したことを確認いたしました。',
    finds: [
      {
        quote: 'ランサムウェアに感染したことを確認いたしました',
        value: { code: 'ransomware' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'ランサムウェアによる攻撃を受けた可能性があります。',
    finds: [
      {
        quote: 'ランサムウェアによる攻撃を受けた可能性があります',
        value: { code: 'ransomware' },
        status: 'possible',
      },
    ],
  },
  {
    text: '当社サーバーが第三者による不正アクセスを受けました。',
    finds: [
      { quote: '不正アクセスを受けました', value: { code: 'unauthorized_access' }, status: 'confirmed' },
    ],
  },
  {
    text: '当社職員のメールアカウントが第三者に乗っ取られ、大量の迷惑メールが送信されていたことが判明しました。',
    finds: [
      {
        quote: 'アカウントが第三者に乗っ取られ',
        value: { code: 'account_compromise' },
        status: 'confirmed',
      },
      {
        quote: '送信されていたことが判明しました',
        value: { code: 'malicious_mail_sent' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'メールアカウントが不正アクセスを受けました。',
    finds: [
      { quote: '不正アクセスを受けました', value: { code: 'account_compromise' }, status: 'confirmed' },
    ],
  },
  {
    text: '弊社公式サイトの一部ページが改ざんされていたことが分かりました。',
    finds: [
      {
        quote: '改ざんされていたことが分かりました',
        value: { code: 'web_tampering' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'サイトを閲覧すると、意図しない外部サイトへ転送される事象が発生いたしました。',
    finds: [
      {
        quote: '転送される事象が発生いたしました',
        value: { code: 'web_tampering' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '調査の結果、端末がマルウェアに感染していたことが判明いたしました。',
    finds: [
      {
        quote: 'マルウェアに感染していたことが判明いたしました',
        value: { code: 'malware' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '現在、DDoS攻撃を受けております。',
    finds: [{ quote: 'DDoS攻撃を受けております', value: { code: 'ddos' }, status: 'confirmed' }],
  },
  {
    text: '職員がサポート詐欺の被害に遭いました。',
    finds: [{ quote: 'サポート詐欺', value: { code: 'support_scam' } }],
  },
  {
    text: '名簿のファイルを誤って公開していたことが判明いたしました。',
    finds: [
      { quote: '公開していたことが判明いたしました', value: { code: 'exposure' }, status: 'confirmed' },
    ],
  },
  {
    text: '案内文を別のお客様に誤送信いたしました。',
    finds: [{ quote: '誤送信いたしました', value: { code: 'misdelivery' }, status: 'confirmed' }],
  },
  {
    text: '書類を入れた鞄を紛失いたしました。',
    finds: [{ quote: '紛失いたしました', value: { code: 'loss_theft' }, status: 'confirmed' }],
  },
  {
    text: '元従業員が顧客名簿を無断で持ち出していたことが判明しました。',
    finds: [
      {
        quote: '無断で持ち出していたことが判明しました',
        value: { code: 'insider' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当社子会社において、資金が流出する事案が発生いたしました。',
    finds: [{ quote: '流出する事案が発生いたしました', value: { code: 'money_loss' }, status: 'confirmed' }],
  },
  {
    text: '当行を装った偽の電話が確認されております。',
    finds: [{ quote: '装った偽の電話が確認されております', value: { code: 'impersonation' } }],
  },
  {
    text: '本日9時ごろからシステム障害が発生しております。',
    finds: [
      { quote: 'システム障害が発生しております', value: { code: 'system_failure' }, status: 'confirmed' },
    ],
  },
  {
    text: '本件はランサムウェアによる被害ではありません。',
    finds: [{ quote: 'ランサムウェアによる被害', value: { code: 'ransomware' }, status: 'ruled_out' }],
  },
  {
    text: 'サイトの改ざんは確認されておりません。',
    finds: [{ quote: '改ざんは確認されておりません', value: { code: 'web_tampering' }, status: 'not_found' }],
  },
  {
    text: '不正アクセスへの対策を強化いたします。',
    finds: [],
    because: 'It is what is to be guarded against.',
  },
  {
    text: '今後、当社を装った不審なメールが送信される可能性がありますので、ご注意ください。',
    finds: [],
    because: 'It warns of what may come.',
  },
  {
    text: '不審なメールを受信された場合は、ウイルス感染のおそれがありますので開かないでください。',
    finds: [],
    because: 'Advice tells of nothing that happened.',
  },
  {
    text: '※ランサムウェアとは、データを暗号化して身代金を要求する不正プログラムです。',
    finds: [],
    because: 'It explains a term.',
  },
  {
    text: '再び不正アクセスが起こらないよう、監視を続けてまいります。',
    finds: [],
    because: 'It says what is to be prevented.',
  },
  {
    text: '個人情報は漏えいしましたか？',
    finds: [],
    because: 'A question states nothing.',
  },
  {
    text: '7月7日に公表した「不正アクセスの疑い」は、点検の作業によるものでした。\n当社のサーバーへの不正アクセスはありませんでした。',
    finds: [
      {
        quote: '不正アクセスはありませんでした',
        value: { code: 'unauthorized_access' },
        status: 'ruled_out',
      },
    ],
  },
  {
    text: '封書の宛名を取り違え、別の会員に送っておりました。',
    finds: [{ quote: '宛名を取り違え、別の会員に送っ', value: { code: 'misdelivery' }, status: 'confirmed' }],
  },
  {
    text: '生徒の成績表を違う家庭に郵送しておりました。',
    finds: [{ quote: '違う家庭に郵送し', value: { code: 'misdelivery' }, status: 'confirmed' }],
  },
  {
    text: '元職員が、在職中に控えた合言葉を用いて名簿のシステムに不正にログインしておりました。',
    finds: [
      { quote: '不正にログインしておりました', value: { code: 'account_compromise' }, status: 'confirmed' },
      { quote: '不正にログインしておりました', value: { code: 'insider' }, status: 'confirmed' },
    ],
  },
  {
    text: '今週より、当組合を装う電話がかかっております。',
    finds: [{ quote: '当組合を装う', value: { code: 'impersonation' }, status: 'confirmed' }],
  },
  {
    text: '会員名簿の置き場所が、外部の人からも見られる状態になっておりました。',
    finds: [{ quote: '見られる状態', value: { code: 'exposure' }, status: 'confirmed' }],
  },
  {
    text: '会員のポイントが商品券に替えられておりました。',
    finds: [{ quote: 'ポイントが商品券に替えられ', value: { code: 'money_loss' }, status: 'confirmed' }],
  },
  {
    text: '購入の画面に打ち込まれたカードの番号が、外部へ送られていました。',
    finds: [{ quote: '送られていました', value: { code: 'card_skimming' }, status: 'confirmed' }],
  },
  {
    text: '時刻の案内板が正しく動作しない状態となっております。',
    finds: [{ quote: '正しく動作しない状態', value: { code: 'system_failure' }, status: 'confirmed' }],
  },
  {
    text: 'ＳＱＬインジェクションによって会員の表が引き出されておりました。',
    finds: [
      {
        quote: 'ＳＱＬインジェクションによって',
        value: { code: 'unauthorized_access' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '第三者が当社のネットワークに入り込み、書類を写していました。',
    finds: [
      {
        quote: '第三者が当社のネットワークに入り込',
        value: { code: 'unauthorized_access' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '職員のパソコンが、相手から操作できる状態になりました。',
    finds: [
      { quote: 'パソコンが、相手から操作でき', value: { code: 'unauthorized_access' }, status: 'confirmed' },
    ],
  },
  {
    text: '当店の配信用のサーバーが乗っ取られました。',
    finds: [
      { quote: '乗っ取られました', value: { code: 'account_compromise' }, status: 'confirmed' },
      { quote: '乗っ取られました', value: { code: 'unauthorized_access' }, status: 'confirmed' },
    ],
  },
  {
    text: 'クラウドの操作用の鍵が盗まれました。',
    finds: [
      { quote: 'クラウドの操作用の鍵が盗まれ', value: { code: 'account_compromise' }, status: 'confirmed' },
      { quote: 'クラウドの操作用の鍵が盗まれ', value: { code: 'unauthorized_access' }, status: 'confirmed' },
    ],
  },
  { text: '宛名の取り違えを防ぐため、封入の前に読み合わせます。', finds: [], because: 'A measure.' },
  { text: '退職した職員への連絡を終えました。', finds: [], because: 'Nothing is said to have been done.' },
  {
    text: 'サイトの新しい画面では、文字の大きさを変えても正しく表示されます。',
    finds: [],
    because: 'It works.',
  },
  { text: '会員の皆様はどなたでも閲覧できます。', finds: [], because: 'It is open to members on purpose.' },
  {
    text: '当組合を名乗る電話があった場合は、切ってください。',
    finds: [],
    because: 'It says what to do if.',
  },
  { text: 'ポイントは電子マネーに交換できます。', finds: [], because: 'It may be done by anybody.' },
]
