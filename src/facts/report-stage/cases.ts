import type { CasesOf } from '../define-fact.ts'
import type { reportStage } from './index.ts'

/** Made-up notices. The title of a case stands outside its text, so evidence falls to the first sentence. */
export const cases: CasesOf<typeof reportStage> = [
  {
    title: '不正アクセスに関するお知らせ（第１報）',
    text: '当社のサーバーが不正アクセスを受けました。詳細が判明次第、改めてお知らせいたします。',
    finds: [{ quote: '当社のサーバーが不正アクセスを受けました。', value: { stage: 'initial', number: 1 } }],
  },
  {
    title: '不正アクセスに関するお知らせ',
    text: '当社のサーバーが不正アクセスを受けました。詳細が判明次第、改めてお知らせいたします。',
    finds: [
      { quote: '詳細が判明次第、改めてお知らせいたします。', value: { stage: 'initial', number: null } },
    ],
  },
  {
    title: 'サイバー攻撃について【第四報】',
    text: '復旧作業を進めております。新たな事実が判明した場合には、速やかに公表いたします。',
    finds: [{ quote: '復旧作業を進めております。', value: { stage: 'follow_up', number: 4 } }],
  },
  {
    title: 'システム障害について',
    text: '2025年5月1日付「システム障害のお知らせ」にて公表いたしましたとおり、当社は攻撃を受けました。現在も調査を継続しております。',
    finds: [
      {
        quote: '2025年5月1日付「システム障害のお知らせ」にて公表いたしましたとおり、当社は攻撃を受けました。',
        value: { stage: 'follow_up', number: null },
      },
    ],
  },
  {
    title: '不正アクセスに関する調査結果のご報告',
    text: '先般お知らせいたしました本件につきまして、調査が完了いたしました。新たな事実が判明した場合は、お知らせいたします。',
    finds: [
      {
        quote: '先般お知らせいたしました本件につきまして、調査が完了いたしました。',
        value: { stage: 'final', number: null },
      },
    ],
  },
  {
    title: 'サイバー攻撃について（最終報）',
    text: '本件の対応を終えましたのでご報告いたします。',
    finds: [
      { quote: '本件の対応を終えましたのでご報告いたします。', value: { stage: 'final', number: null } },
    ],
  },
  {
    title: '不審なメールにご注意ください',
    text: '当社を装ったメールが確認されております。開封せず削除してください。',
    finds: [{ quote: '当社を装ったメールが確認されております。', value: { stage: 'single', number: null } }],
  },
  {
    title: '個人情報漏えいに関するお詫び',
    text: 'サイトの再開日につきましては、決定次第、改めてお知らせいたします。',
    finds: [
      {
        quote: 'サイトの再開日につきましては、決定次第、改めてお知らせいたします。',
        value: { stage: 'single', number: null },
      },
    ],
  },
  {
    title: '委託先のサーバーについて',
    text: '5月1日、委託先より「不正アクセスのお知らせ（第2報）」を公表したとの連絡がありました。',
    finds: [
      {
        quote: '5月1日、委託先より「不正アクセスのお知らせ（第2報）」を公表したとの連絡がありました。',
        value: { stage: 'single', number: null },
      },
    ],
  },
  {
    title: 'メールシステムへの不正アクセスについて',
    text: '個人情報保護委員会には3月2日に報告済みです。なお、該当のお客様には個別にご連絡いたします。',
    finds: [
      {
        quote: '個人情報保護委員会には3月2日に報告済みです。',
        value: { stage: 'single', number: null },
      },
    ],
  },
  {
    title: '予約の仕組みへの侵入について',
    text: '当会の予約の仕組みに何者かが侵入しました。調べた結果は、まとまり次第このページに載せます。',
    finds: [
      {
        quote: '調べた結果は、まとまり次第このページに載せます。',
        value: { stage: 'initial', number: null },
      },
    ],
  },
  {
    title: '会員名簿の消失について（第２報）',
    text: '8月2日に名簿を写しから戻し、受付を再開しました。結果が分かりましたら第３報を出します。',
    finds: [
      { quote: '8月2日に名簿を写しから戻し、受付を再開しました。', value: { stage: 'follow_up', number: 2 } },
    ],
  },
  {
    title: 'サイトの接続障害について（6月4日15時更新）',
    text: '現在もつながりにくい状態です。次回の更新は5日9時を予定しております。',
    finds: [{ quote: '現在もつながりにくい状態です。', value: { stage: 'follow_up', number: null } }],
  },
  {
    title: '会員名簿の流出に関する調査のご報告',
    text: '調査を終えましたのでご報告します。\n6月4日　サイトに第一報を掲載',
    finds: [{ quote: '調査を終えましたのでご報告します。', value: { stage: 'final', number: null } }],
  },
  {
    title: '「不審な電子メールについて」の訂正（第2報）',
    text: '当社の点検によるものと分かりました。このため、第1報の内容を取り消します。',
    finds: [{ quote: 'このため、第1報の内容を取り消します。', value: { stage: 'final', number: 2 } }],
  },
  {
    title: '鞄の盗難について',
    text: '6月3日には県の薬務課にも報告しました。鞄は見つかっておりません。',
    finds: [{ quote: '6月3日には県の薬務課にも報告しました。', value: { stage: 'single', number: null } }],
  },
  {
    title: 'ポイントの不正交換について',
    text: '対象の会員には6月4日から順にメールでお知らせしました。',
    finds: [
      {
        quote: '対象の会員には6月4日から順にメールでお知らせしました。',
        value: { stage: 'single', number: null },
      },
    ],
  },
  {
    title: '住所録の設定について',
    text: '6月3日に設定を改めました。委託先が6月2日に第一報を公表しています。',
    finds: [{ quote: '6月3日に設定を改めました。', value: { stage: 'single', number: null } }],
  },
  {
    title: '会員サイトの改ざんについて',
    text: '会員サイトの一部が書き換えられました。再発防止策につきましては、改めてご報告いたします。',
    finds: [
      {
        quote: '再発防止策につきましては、改めてご報告いたします。',
        value: { stage: 'initial', number: null },
      },
    ],
  },
  {
    title: '会員サイトへの侵入について',
    text: '昨夜、会員サイトが被害を受けました。本件に関する調査につきまして、順次ご報告してまいります。',
    finds: [
      {
        quote: '本件に関する調査につきまして、順次ご報告してまいります。',
        value: { stage: 'initial', number: null },
      },
    ],
  },
  {
    title: '問い合わせ履歴の流出について',
    text: '該当の方にはメールでお知らせしておりますが、届かない方がいるため、このサイト上でも改めてご案内させていただきました。',
    finds: [
      {
        quote:
          '該当の方にはメールでお知らせしておりますが、届かない方がいるため、このサイト上でも改めてご案内させていただきました。',
        value: { stage: 'single', number: null },
      },
    ],
  },
  {
    title: 'サーバーの暗号化について（第三報）',
    text: '現在はシステムを完全に復旧させ、業務も戻っております。該当のお客様にはご報告を行い、必要な対応を進めております。',
    finds: [
      {
        quote: '現在はシステムを完全に復旧させ、業務も戻っております。',
        value: { stage: 'final', number: 3 },
      },
    ],
  },
  {
    title: '受注サーバーの暗号化について',
    text: '翌日に業務を再開しております。現在、流出の有無について調査しております。開示すべき事項が新たに発生した場合には速やかにお知らせいたします。',
    finds: [
      {
        quote: '開示すべき事項が新たに発生した場合には速やかにお知らせいたします。',
        value: { stage: 'initial', number: null },
      },
    ],
  },
  {
    title: '受注サーバーの暗号化について（最終確報）',
    text: '流出が明らかになった場合には、速やかにご報告いたします。',
    finds: [
      {
        quote: '流出が明らかになった場合には、速やかにご報告いたします。',
        value: { stage: 'final', number: null },
      },
    ],
  },
  {
    title: '予約名簿の流出について（続報）',
    text: '5月7日にお知らせした件で、調査中であった項目が分かりました。調査は終了いたしました。',
    finds: [
      {
        quote: '調査は終了いたしました。',
        value: { stage: 'final', number: null },
      },
    ],
  },
  {
    title: '予約名簿の流出について',
    text: '詳細は調べているところです。結果は後日公表いたします。',
    finds: [{ quote: '結果は後日公表いたします。', value: { stage: 'initial', number: null } }],
  },
  {
    title: '予約名簿の流出について',
    text: '名簿が外部に出ました。個人情報保護委員会には調査結果がまとまり次第報告いたします。',
    finds: [{ quote: '名簿が外部に出ました。', value: { stage: 'single', number: null } }],
  },
  {
    title: '委託先への不正アクセスについて',
    text: '委託先の甲斐社が5月1日に公表した不正アクセスに、当社のお客様の情報が含まれることが分かりました。',
    finds: [
      {
        quote:
          '委託先の甲斐社が5月1日に公表した不正アクセスに、当社のお客様の情報が含まれることが分かりました。',
        value: { stage: 'single', number: null },
      },
    ],
  },
  {
    title: '作業所のデータ保存装置について',
    text: '装置が不正アクセスを受けました。工事の発注者様には、既に報告申し上げております。',
    finds: [{ quote: '装置が不正アクセスを受けました。', value: { stage: 'single', number: null } }],
  },
  {
    title: '決済の休止について（続報）',
    text: '5月7日にお知らせした件です。被害の全容を把握するには今しばらく時間を要する見込みです。',
    finds: [{ quote: '5月7日にお知らせした件です。', value: { stage: 'follow_up', number: null } }],
  },
  {
    title: '会員サービスの停止について（第二報）',
    text: '5月7日にお知らせした件について、再発防止策の実装を完了いたしました。',
    finds: [
      {
        quote: '5月7日にお知らせした件について、再発防止策の実装を完了いたしました。',
        value: { stage: 'final', number: 2 },
      },
    ],
  },
  {
    title: 'マイページへの不正ログインについて',
    text: '覚えのない通知がございましたら、パスワードを変更していただきますようご案内申し上げます。',
    finds: [
      {
        quote: '覚えのない通知がございましたら、パスワードを変更していただきますようご案内申し上げます。',
        value: { stage: 'single', number: null },
      },
    ],
  },
  {
    title: '不正アクセスに関するご報告',
    text: 'サーバーへの不正アクセスが確認されました。今後、新たな事実が判明次第、速やかに続報をご案内いたします。',
    finds: [
      {
        quote: '今後、新たな事実が判明次第、速やかに続報をご案内いたします。',
        value: { stage: 'initial', number: null },
      },
    ],
  },
  {
    title: '不正アクセスに関するお知らせ（第5報）',
    text: '監視は今後も継続いたします。公表すべき内容が判明した場合は、速やかに行ってまいります。',
    finds: [{ quote: '監視は今後も継続いたします。', value: { stage: 'follow_up', number: 5 } }],
  },
  {
    title: '個人情報漏えいの可能性について',
    text: '不正アクセスを受けました。専用の窓口を準備中です。開設でき次第、情報を更新してお知らせいたします。',
    finds: [{ quote: '不正アクセスを受けました。', value: { stage: 'single', number: null } }],
  },
  { text: '', finds: [], because: 'There is not a word to cite.' },
  {
    text: '委託先から不正アクセスの報告を受けました。\n\n## ＜乙山社の発表資料＞\n\n- 不正アクセスに関するお知らせ（2025年7月1日付発表資料）',
    finds: [
      { quote: '委託先から不正アクセスの報告を受けました。', value: { stage: 'single', number: null } },
    ],
  },
  {
    text: '調査の結果をご報告いたします。\n\n## 当社の発表資料\n\n- 不正アクセスに関するお知らせ（2025年7月1日付発表資料）',
    finds: [
      {
        quote: '不正アクセスに関するお知らせ（2025年7月1日付発表資料）',
        value: { stage: 'final', number: null },
      },
    ],
  },
  {
    title: '不正アクセスについて',
    text: '本件の続報は、当院のウェブサイトに掲載します。',
    finds: [
      { quote: '本件の続報は、当院のウェブサイトに掲載します。', value: { stage: 'initial', number: null } },
    ],
  },
  {
    title: '不正アクセスについて',
    text: '原因が究明され次第、皆様にお伝えいたします。',
    finds: [
      { quote: '原因が究明され次第、皆様にお伝えいたします。', value: { stage: 'initial', number: null } },
    ],
  },
  {
    title: '不正アクセスについて',
    text: '引き続き調査を行い、必要に応じてお知らせいたします。',
    finds: [
      {
        quote: '引き続き調査を行い、必要に応じてお知らせいたします。',
        value: { stage: 'initial', number: null },
      },
    ],
  },
  {
    title: '不正アクセスに関するお知らせ',
    text: '調査には時間を要する見込みですが、判明した事実は適時開示いたします。',
    finds: [
      {
        quote: '調査には時間を要する見込みですが、判明した事実は適時開示いたします。',
        value: { stage: 'initial', number: null },
      },
    ],
  },
  {
    title: '不正アクセスに関する調査状況について',
    text: '4月1日に公表しました件につき、現在の状況をお知らせします。調査は5月末に終わる見込みです。',
    finds: [
      {
        quote: '4月1日に公表しました件につき、現在の状況をお知らせします。',
        value: { stage: 'follow_up', number: null },
      },
    ],
  },
  {
    title: 'システム障害の復旧について',
    text: '4月1日にお知らせした障害は、本日すべて復旧しました。ご迷惑をおかけしました。',
    finds: [
      {
        quote: '4月1日にお知らせした障害は、本日すべて復旧しました。',
        value: { stage: 'final', number: null },
      },
    ],
  },
  {
    title: '不正アクセスに関するお知らせ',
    text: '本件につきましては4月1日に第1報を掲載しております。その後の調査で判明した事実をお知らせします。調査は継続しています。',
    finds: [
      {
        quote: '本件につきましては4月1日に第1報を掲載しております。',
        value: { stage: 'follow_up', number: null },
      },
    ],
  },
  {
    title: '委託先における不正アクセスについて（第2報）',
    text: '委託先から追加の報告がありました。引き続き状況を確認してまいります。',
    finds: [{ quote: '委託先から追加の報告がありました。', value: { stage: 'follow_up', number: 2 } }],
  },
  {
    title: '委託先における不正アクセスについて',
    text: '委託先が4月1日に公表した件で、当園の名簿も対象となるおそれがあります。委託先から報告があり次第、お知らせします。',
    finds: [
      { quote: '委託先から報告があり次第、お知らせします。', value: { stage: 'initial', number: null } },
    ],
  },
  {
    title: '不正アクセスについて【続報】',
    text: '2025年8月20日にお知らせいたしました不正アクセスにつきまして、調査結果が判明しましたので続報をお知らせいたします。調査機関による調査が完了しました。',
    finds: [{ quote: '調査機関による調査が完了しました。', value: { stage: 'final', number: null } }],
  },
  {
    title: '子会社における資金流出について',
    text: '子会社において資金が流出しました。連結業績予想の修正が必要となりました場合には、速やかに開示いたします。',
    finds: [{ quote: '子会社において資金が流出しました。', value: { stage: 'single', number: null } }],
  },
  {
    title: '不正アクセスについて（第三報）',
    text: 'お知らせした不正アクセスの続報をお知らせします。先般公表しました件です。当社のシステムは通常稼働しており、営業に影響はございません。新たな事実が確認された場合には、お知らせいたします。',
    finds: [
      { quote: 'お知らせした不正アクセスの続報をお知らせします。', value: { stage: 'follow_up', number: 3 } },
    ],
  },
  {
    title: 'ウイルス感染について',
    text: '続きのご報告は来週を予定しています。',
    finds: [{ quote: '続きのご報告は来週を予定しています。', value: { stage: 'initial', number: null } }],
  },
  {
    title: '不正アクセスについて',
    text: '現在調査中のため、詳しくは後日あらためて公表いたします。',
    finds: [
      {
        quote: '現在調査中のため、詳しくは後日あらためて公表いたします。',
        value: { stage: 'initial', number: null },
      },
    ],
  },
  {
    title: '不正アクセスについて（お知らせ その3）',
    text: '引き続き調べています。',
    finds: [{ quote: '引き続き調べています。', value: { stage: 'follow_up', number: null } }],
  },
  {
    title: 'ウイルス感染の件',
    text: '4月3日のお知らせの後、新たに次のことが分かりました。調査はまだ続いています。',
    finds: [
      {
        quote: '4月3日のお知らせの後、新たに次のことが分かりました。',
        value: { stage: 'follow_up', number: null },
      },
    ],
  },
  {
    title: '続・システム障害について',
    text: '昨日お知らせした障害は、なお続いています。',
    finds: [
      { quote: '昨日お知らせした障害は、なお続いています。', value: { stage: 'follow_up', number: null } },
    ],
  },
  {
    title: '投稿に関する事実確認について',
    text: '以下に現段階で判明している事実をご説明します。',
    finds: [
      { quote: '以下に現段階で判明している事実をご説明します。', value: { stage: 'single', number: null } },
    ],
  },
]
