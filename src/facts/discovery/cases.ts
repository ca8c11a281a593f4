import type { CasesOf } from '../define-fact.ts'
import type { discovery } from './index.ts'

export const cases: CasesOf<typeof discovery> = [
  {
    text: '2月3日、当社のサーバーへの不審なアクセスを検知し、調査を開始しました。',
    finds: [{ quote: '不審なアクセスを検知し', value: { code: 'own_monitoring' }, status: 'confirmed' }],
  },
  {
    text: '監視システムがネットワークの異常な通信を検知したため、直ちに遮断しました。',
    finds: [
      {
        quote: '監視システムがネットワークの異常な通信を検知したため',
        value: { code: 'security_alert' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '5月7日にシステム障害が発生し、調査の結果、ランサムウェアに感染していることが判明しました。',
    finds: [{ quote: '障害が発生し、調査の結果', value: { code: 'outage' }, status: 'confirmed' }],
  },
  {
    text: 'サーバーに接続できない事象が発生し、確認したところ、不正アクセスが判明しました。',
    finds: [
      { quote: '接続できない事象が発生し、確認したところ', value: { code: 'outage' }, status: 'confirmed' },
    ],
  },
  {
    text: '4月1日、当組合の職員がホームページの改ざんに気付きました。',
    finds: [
      { quote: '職員がホームページの改ざんに気付きました', value: { code: 'staff' }, status: 'confirmed' },
    ],
  },
  {
    text: '出社した従業員から、ファイルが開けないとの連絡を受け、被害が発覚しました。',
    finds: [
      {
        quote: '従業員から、ファイルが開けないとの連絡を受け',
        value: { code: 'staff' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'お客様からのお問い合わせにより、不審なメールの送信が判明しました。',
    finds: [{ quote: 'お客様からのお問い合わせにより', value: { code: 'user_report' }, status: 'confirmed' }],
  },
  {
    text: '複数の利用者から、別人の情報が表示されるとの指摘があり、事案が発覚いたしました。',
    finds: [
      {
        quote: '利用者から、別人の情報が表示されるとの指摘があり',
        value: { code: 'user_report' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '一部のクレジットカード会社から、カード情報の漏えい懸念について連絡を受け、カード決済を停止いたしました。',
    finds: [
      {
        quote: 'カード情報の漏えい懸念について連絡を受け',
        value: { code: 'card_company' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '警察より、当社のサーバーが不正に利用されているとの連絡を受け、調査を開始しました。',
    finds: [
      {
        quote: '当社のサーバーが不正に利用されているとの連絡を受け',
        value: { code: 'police' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'IPAより情報提供を受け、不正アクセスの疑いを把握しました。',
    finds: [{ quote: 'IPAより情報提供を受け', value: { code: 'authority' }, status: 'confirmed' }],
  },
  {
    text: '委託先より、当会の情報が漏えいした可能性があるとの報告を受けました。',
    finds: [
      {
        quote: '当会の情報が漏えいした可能性があるとの報告を受けました',
        value: { code: 'vendor' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '甲斐屋システム社より、同社のサーバーが不正アクセスを受けた旨の通知がありました。',
    finds: [
      {
        quote: '同社のサーバーが不正アクセスを受けた旨の通知がありました',
        value: { code: 'vendor' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '外部のセキュリティ専門機関から、情報が公開されているとの通報を受け、被害を確認しました。',
    finds: [
      {
        quote: '情報が公開されているとの通報を受け',
        value: { code: 'security_service' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'セキュリティ研究者より脆弱性の報告を受け、調査した結果、事象が判明しました。',
    finds: [
      {
        quote: 'セキュリティ研究者より脆弱性の報告を受け',
        value: { code: 'researcher' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '外部の方からの指摘により、名簿が公開されていることが判明しました。',
    finds: [{ quote: '外部の方からの指摘により', value: { code: 'outside_party' }, status: 'confirmed' }],
  },
  {
    text: '定期点検において、権限の設定に誤りがあることを確認しました。',
    finds: [
      {
        quote: '定期点検において、権限の設定に誤りがあることを確認しました',
        value: { code: 'own_review' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '攻撃者から脅迫のメールが届き、社内で確認したところ被害が発覚しました。',
    finds: [
      {
        quote: '攻撃者から脅迫のメールが届き、社内で確認したところ',
        value: { code: 'attacker' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'SNS上の投稿により情報の流出を確認しました。',
    finds: [
      { quote: 'SNS上の投稿により情報の流出を確認しました', value: { code: 'media' }, status: 'confirmed' },
    ],
  },
  {
    text: '子会社から、サーバーに異常があるとの報告を受け、不正アクセスが判明しました。',
    finds: [
      {
        quote: '子会社から、サーバーに異常があるとの報告を受け',
        value: { code: 'group_company' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '不審な挙動の検知。\n直ちに調査を開始しました。',
    finds: [{ quote: '不審な挙動の検知', value: { code: 'own_monitoring' }, status: 'confirmed' }],
  },
  {
    text: 'EDRのアラートにより不審なプログラムの実行を検知しました。',
    finds: [
      {
        quote: 'EDRのアラートにより不審なプログラムの実行を検知しました',
        value: { code: 'security_alert' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '運用委託先が不正なログインを検知し、当社へ連絡しました。',
    finds: [{ quote: '委託先が不正なログインを検知し', value: { code: 'vendor' }, status: 'confirmed' }],
  },
  {
    text: '12月1日、サイトへのアクセス障害が生じたことを契機に調査し、改ざんを確認しました。',
    finds: [{ quote: '障害が生じたことを契機に', value: { code: 'outage' }, status: 'confirmed' }],
  },
  {
    text: '学生からの指摘により判明し、直ちに公開を停止いたしました。',
    finds: [{ quote: '学生からの指摘により', value: { code: 'user_report' }, status: 'confirmed' }],
  },
  {
    text: 'ランサムウェアによる攻撃を検知\nシステムの切り離しを実施 ',
    finds: [
      { quote: 'ランサムウェアによる攻撃を検知', value: { code: 'own_monitoring' }, status: 'confirmed' },
    ],
  },
  {
    text: '早期に検知できる体制を構築いたします。',
    finds: [],
    because: 'A measure.',
  },
  {
    text: 'その後、追加の不正アクセスは検知しておりません。',
    finds: [],
    because: 'It denies.',
  },
  {
    text: 'お客様からのお問い合わせ窓口を設置いたしました。',
    finds: [],
    because: 'A desk.',
  },
  {
    text: '委託先から、現在は安全に利用できる状態であるとの報告を受けております。',
    finds: [],
    because: 'It is not how it came to notice.',
  },
  {
    text: '調査会社から最終報告を受領いたしました。',
    finds: [],
    because: 'A report on the inquiry.',
  },
  {
    text: '情報の不正利用に関する報告は受けておりません。',
    finds: [],
    because: 'It denies.',
  },
  {
    text: '不審なメールを受信された場合はご連絡ください。',
    finds: [],
    because: 'Advice.',
  },
  {
    text: '不正アクセスによりシステム障害が発生し、業務に影響が出ていることが判明しました。',
    finds: [],
    because: 'The outage is an effect.',
  },
  {
    text: '外部から不正アクセスを受けた旨を個人情報保護委員会へ報告いたしました。',
    finds: [],
    because: 'The publisher reports.',
  },
  {
    text: '※EDRとは、端末の不審な挙動を検知する仕組みです。',
    finds: [],
    because: 'It explains a term.',
  },
  {
    text: '## 不正アクセスの検知について',
    finds: [],
    because: 'A heading.',
  },
  {
    text: '新たな事実が判明した場合には、改めてご報告いたします。',
    finds: [],
    because: 'A promise.',
  },
  {
    text: 'システム障害につきまして、3月1日にお知らせいたしましたが、その後の調査の結果をご報告いたします。',
    finds: [],
    because: 'An earlier notice.',
  },
  {
    text: 'ウイルス対策ソフトを導入し、検知能力を高めてまいります。',
    finds: [],
    because: 'A measure.',
  },
  {
    text: '再委託先である株式会社青葉ソリューションから、同社のサーバーが不正アクセスを受けたとの報告がありました。',
    finds: [
      {
        quote: '同社のサーバーが不正アクセスを受けたとの報告がありました',
        value: { code: 'vendor' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'サーバーに対する不正アクセスを検知後、直ちに遮断いたしました。',
    finds: [{ quote: '不正アクセスを検知', value: { code: 'own_monitoring' }, status: 'confirmed' }],
  },
  {
    text: '当社の従業員が偽の警告画面に誘導され、不正なアクセスを受けたことが判明しました。',
    finds: [],
    because: 'The employee was deceived.',
  },
  {
    text: 'システム会社より警察へ被害届を提出し、個人情報保護委員会へも報告がありました。',
    finds: [],
    because: 'Reports to authorities.',
  },
  {
    text: '委託先からは、流出した情報の掲載は無いとの報告を受けております。',
    finds: [],
    because: 'It is not how it came to notice.',
  },
  {
    text: '弊社が利用するサービスの提供会社である乙川ネット社より、同社のシステムが不正アクセスを受けた旨の報告を受けましたのでお知らせいたします。',
    finds: [
      {
        quote: '同社のシステムが不正アクセスを受けた旨の報告を受けました',
        value: { code: 'vendor' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '12月24日:異常検知、サーバー停止',
    finds: [{ quote: '異常検知', value: { code: 'own_monitoring' }, status: 'confirmed' }],
  },
  {
    text: '外部機関からの指摘により、サイトの改ざんが判明しました。',
    finds: [{ quote: '外部機関からの指摘により', value: { code: 'outside_party' }, status: 'confirmed' }],
  },
  {
    text: '委託先より、漏えいの可能性は極めて低いとの報告を受けております。',
    finds: [],
    because: 'It is not how it came to notice.',
  },
  {
    text: '同サービスが不正アクセスを受けた旨の報告を委託先から受けましたので、お知らせいたします。',
    finds: [{ quote: '報告を委託先から受けました', value: { code: 'vendor' }, status: 'confirmed' }],
  },
  {
    text: '2月3日、一部のサーバーにて被害のアラートを確認',
    finds: [{ quote: 'アラートを確認', value: { code: 'security_alert' }, status: 'confirmed' }],
  },
  {
    text: '社内より管理画面が表示されない旨の報告あり。調査の結果、改ざんが判明。',
    finds: [
      { quote: '社内より管理画面が表示されない旨の報告あり', value: { code: 'staff' }, status: 'confirmed' },
    ],
  },
  {
    text: '改ざんされたファイルは未検出でした。',
    finds: [],
    because: 'Nothing was found.',
  },
]
