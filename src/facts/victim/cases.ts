import type { CasesOf } from '../define-fact.ts'
import type { victim } from './index.ts'

const insurer = ['あおぞら損害保険株式会社']
const shop = ['株式会社こもれび堂']

export const cases: CasesOf<typeof victim> = [
  {
    text: '当社が損害調査の一部を委託している株式会社みどり鑑定（以下「みどり鑑定」といいます）のサーバーが第三者による不正アクセスを受け、当社のお客さま情報が漏えいしたおそれがあります。',
    title: '業務委託先における不正アクセスについて',
    publishers: insurer,
    finds: [{ quote: '株式会社みどり鑑定', value: { name: '株式会社みどり鑑定', relation: 'contractor' } }],
  },
  {
    text: 'このたび、当社の連結子会社である株式会社こもれび物流において、ランサムウェア被害が発生いたしました。なお、当社のシステムへの影響は確認されておりません。',
    publishers: shop,
    finds: [
      { quote: '株式会社こもれび物流', value: { name: '株式会社こもれび物流', relation: 'subsidiary' } },
    ],
  },
  {
    text: '当社の海外グループ会社であるKomorebi Trading (Thailand) Co., Ltd.（以下「KTT社」）のサーバーに対する不正アクセスを確認いたしました。',
    publishers: shop,
    finds: [
      {
        quote: 'Komorebi Trading (Thailand) Co., Ltd.',
        value: { name: 'Komorebi Trading (Thailand) Co., Ltd.', relation: 'group' },
      },
    ],
  },
  {
    text: '当社が利用している株式会社ふもと通信（FT社）のメール配信サービスが不正アクセスを受けたとの報告を、FT社より受けました。',
    publishers: shop,
    finds: [
      { quote: '株式会社ふもと通信', value: { name: '株式会社ふもと通信', relation: 'service_provider' } },
    ],
  },
  {
    text: '区民交通傷害保険の引受保険会社「しおかぜ損害保険株式会社」の社内システムに対する不正アクセスが発生しました。',
    publishers: ['東京都若草区'],
    finds: [
      { quote: 'しおかぜ損害保険株式会社', value: { name: 'しおかぜ損害保険株式会社', relation: 'other' } },
    ],
  },
  {
    text: '本学がネットワークの保守を委託している会社の社内サーバーが不正アクセスを受け、本学卒業生の個人情報が漏えいしました。',
    publishers: ['学校法人若草学園'],
    finds: [{ quote: '委託している会社', value: { name: '', relation: 'contractor' } }],
  },
  {
    text: '当社の連結子会社であるKomorebi USA, Inc.およびKomorebi Foods Inc.のサーバーがランサムウェア攻撃を受けました。',
    publishers: shop,
    finds: [
      { quote: 'Komorebi USA, Inc.', value: { name: 'Komorebi USA, Inc.', relation: 'subsidiary' } },
      { quote: 'Komorebi Foods Inc.', value: { name: 'Komorebi Foods Inc.', relation: 'subsidiary' } },
    ],
  },
  {
    text: '当社のサーバーが不正アクセスを受けました。復旧作業は業務委託先である株式会社みどり保守とともに進めております。',
    publishers: shop,
    finds: [
      {
        quote: '当社のサーバーが不正アクセスを受けました。',
        value: { name: '株式会社こもれび堂', relation: 'self' },
      },
    ],
  },
  {
    text: '当ホテルが利用しているTabiyado社の宿泊予約管理システムが不正アクセスを受け、お客様に当ホテルを装ったメッセージが送信されました。',
    publishers: ['株式会社さざなみホテル'],
    finds: [
      {
        quote:
          '当ホテルが利用しているTabiyado社の宿泊予約管理システムが不正アクセスを受け、お客様に当ホテルを装ったメッセージが送信されました。',
        value: { name: '株式会社さざなみホテル', relation: 'self' },
      },
    ],
  },
  {
    text: '県立ひので図書館のホームページに対する不正アクセスを確認しました。',
    publishers: ['みなも県'],
    finds: [{ quote: '県立ひので図書館', value: { name: '県立ひので図書館', relation: 'self' } }],
  },
  {
    text: '当社のサーバーが不正アクセスを受けました。',
    finds: [],
    because: 'Nobody is known to publish it, so 当社 has no name.',
  },
  {
    text: '当社が卒業アルバムの制作を委託している株式会社ひなた写真（以下「ひなた社」）から、再委託先がサイバー攻撃を受けたとの報告がありました。',
    publishers: shop,
    finds: [
      { quote: '株式会社ひなた写真', value: { name: '株式会社ひなた写真', relation: 'contractor' } },
      { quote: '委託先', value: { name: '', relation: 'contractor' } },
    ],
  },
  {
    text: '当社の連結子会社である株式会社こもれび物流において、不正アクセスが発生しました。',
    publishers: ['株式会社こもれび堂', '株式会社こもれび物流'],
    finds: [
      { quote: '株式会社こもれび物流', value: { name: '株式会社こもれび物流', relation: 'subsidiary' } },
    ],
  },
  {
    text: '当委員会は、株式会社ゆうやけ名簿に対し、個人情報の取扱いについて勧告を行いました。',
    publishers: ['個人情報保護委員会'],
    finds: [{ quote: '株式会社ゆうやけ名簿', value: { name: '株式会社ゆうやけ名簿', relation: 'other' } }],
  },
  {
    text: '当店が利用しているカートシステムに対する不正アクセスにより、ご注文を停止しております。',
    publishers: shop,
    finds: [{ quote: '当店', value: { name: '', relation: 'service_provider' } }],
  },
  {
    text: '弊社のTabiyadoアカウントが第三者に乗っ取られました。現在、Tabiyado社に連絡しております。',
    publishers: shop,
    finds: [
      {
        quote: '弊社のTabiyadoアカウントが第三者に乗っ取られました。',
        value: { name: '株式会社こもれび堂', relation: 'self' },
      },
    ],
  },
  {
    text: '株式会社みどり保守のサーバーへの不正アクセスは確認されておりません。当社の社内ネットワークに第三者が侵入しました。',
    publishers: shop,
    finds: [
      {
        quote: '株式会社みどり保守のサーバーへの不正アクセスは確認されておりません。',
        value: { name: '株式会社こもれび堂', relation: 'self' },
      },
    ],
  },
  {
    text: '区が封入業務を委託している株式会社みどり印刷の再委託先である株式会社やまびこ発送のサーバーに不正アクセスがありました。',
    publishers: ['東京都若草区'],
    finds: [
      { quote: '株式会社やまびこ発送', value: { name: '株式会社やまびこ発送', relation: 'contractor' } },
    ],
  },
  {
    text: '区が施設予約システムの運用を委託する株式会社ふもとシステムの設定ミスにより、利用者の情報が閲覧可能な状態となっていました。',
    publishers: ['東京都若草区'],
    finds: [
      { quote: '株式会社ふもとシステム', value: { name: '株式会社ふもとシステム', relation: 'contractor' } },
    ],
  },
  {
    text: '介護認定調査を委託している社会福祉法人みなも会の職員が、調査票を誤って別人に送付しました。',
    publishers: ['東京都若草区'],
    finds: [
      { quote: '社会福祉法人みなも会', value: { name: '社会福祉法人みなも会', relation: 'contractor' } },
    ],
  },
  {
    text: '区が受付業務を委託している「みなも清掃組」のパソコンがウイルスに感染しました。',
    publishers: ['東京都若草区'],
    finds: [{ quote: 'みなも清掃組', value: { name: 'みなも清掃組', relation: 'contractor' } }],
  },
  {
    text: '外部委託により窓口システムを開発しています（委託先：株式会社ふもとシステム）。委託先の再委託先事業者である株式会社やまびこ開発のネットワークが何者かの侵入を受けたことに起因し、委託先が管理する開発環境に対し不正アクセスが行われました。',
    publishers: ['東京都若草区'],
    finds: [
      { quote: '株式会社ふもとシステム', value: { name: '株式会社ふもとシステム', relation: 'contractor' } },
      { quote: '株式会社やまびこ開発', value: { name: '株式会社やまびこ開発', relation: 'contractor' } },
    ],
  },
  {
    text: '制作を受注していた有限会社ひなた写真館において、再受注先である株式会社ゆうやけ印刷が運用するサーバーに対し、不正アクセスが発生しました。',
    publishers: ['東京都若草区'],
    finds: [
      { quote: '株式会社ゆうやけ印刷', value: { name: '株式会社ゆうやけ印刷', relation: 'contractor' } },
    ],
  },
  {
    text: '当社のグループ会社である株式会社こもれび製薬の米国子会社であるKomorebi USA Corporationは、一部のサーバーが暗号化されたことを確認しました。',
    title: '海外グループ会社への不正アクセスについて',
    publishers: shop,
    finds: [
      { quote: 'Komorebi USA Corporation', value: { name: 'Komorebi USA Corporation', relation: 'group' } },
    ],
  },
  {
    text: '当社は、株式会社みなも商会のグループ会社である株式会社みなも物流に配送を委託しております。株式会社みなも商会のランサムウェア感染により、受注を停止いたしました。',
    publishers: shop,
    finds: [{ quote: '株式会社みなも商会', value: { name: '株式会社みなも商会', relation: 'other' } }],
  },
  {
    text: '当社の中国（上海）のグループ会社である木漏日商事（上海）有限公司のサーバが第三者による不正アクセスを受けました。',
    publishers: shop,
    finds: [
      { quote: '木漏日商事（上海）有限公司', value: { name: '木漏日商事(上海)有限公司', relation: 'group' } },
    ],
  },
  {
    text: '健康ポータルサイト「けんこう手帳」において、第三者による不正アクセスが検知されました。サービス提供会社の株式会社ふもとヘルスより報告を受けたためお知らせします。',
    publishers: ['若草共済組合'],
    finds: [
      {
        quote: '株式会社ふもとヘルス',
        value: { name: '株式会社ふもとヘルス', relation: 'service_provider' },
      },
    ],
  },
  {
    text: 'この度、当社が利用する株式会社ふもと通信（FT社）のメールサービスにおいて、\n\n第三者による不正アクセスが発生したとの発表がありました。',
    publishers: shop,
    finds: [
      { quote: '株式会社ふもと通信', value: { name: '株式会社ふもと通信', relation: 'service_provider' } },
    ],
  },
  {
    text: '当社サーバーに加え、当社の子会社である株式会社こもれび物流のサーバーにおいても不正アクセスを確認いたしました。',
    publishers: shop,
    finds: [
      { quote: '株式会社こもれび物流', value: { name: '株式会社こもれび物流', relation: 'subsidiary' } },
      {
        quote:
          '当社サーバーに加え、当社の子会社である株式会社こもれび物流のサーバーにおいても不正アクセスを確認いたしました。',
        value: { name: '株式会社こもれび堂', relation: 'self' },
      },
    ],
  },
  {
    text: '弊社がみどりアプリ市場にて提供しておりますアプリにおいて、お客様の会員情報が外部から閲覧されました。株式会社みどりアプリ市場に報告しております。',
    publishers: shop,
    finds: [
      {
        quote:
          '弊社がみどりアプリ市場にて提供しておりますアプリにおいて、お客様の会員情報が外部から閲覧されました。',
        value: { name: '株式会社こもれび堂', relation: 'self' },
      },
    ],
  },
  {
    text: '当社サーバーの保守を委託している株式会社みどり保守より、当社サーバーに不正アクセスの痕跡があるとの連絡を受けました。',
    publishers: shop,
    finds: [
      {
        quote:
          '当社サーバーの保守を委託している株式会社みどり保守より、当社サーバーに不正アクセスの痕跡があるとの連絡を受けました。',
        value: { name: '株式会社こもれび堂', relation: 'self' },
      },
    ],
  },
  {
    text: '先日（グループ会社の株式会社こもれび物流のホームページ上でも）お知らせいたしましたサイバー攻撃について、当社システムの復旧が完了いたしました。',
    publishers: shop,
    finds: [
      {
        quote:
          '先日（グループ会社の株式会社こもれび物流のホームページ上でも）お知らせいたしましたサイバー攻撃について、当社システムの復旧が完了いたしました。',
        value: { name: '株式会社こもれび堂', relation: 'self' },
      },
    ],
  },
  {
    text: '当社が利用しているクラウドサービスの当社アカウントに対し、第三者による不正ログインがありました。',
    publishers: shop,
    finds: [
      {
        quote:
          '当社が利用しているクラウドサービスの当社アカウントに対し、第三者による不正ログインがありました。',
        value: { name: '株式会社こもれび堂', relation: 'self' },
      },
    ],
  },
  {
    text: '当社が利用するクラウドサービスが第三者による不正アクセスを受け、会員情報が流出した可能性があります。',
    publishers: shop,
    finds: [{ quote: '当社', value: { name: '', relation: 'service_provider' } }],
  },
  {
    text: '当社が業務を委託するみどり印刷株式会社が、お客様あての通知書を別のお客様に誤って送付しました。',
    publishers: shop,
    finds: [{ quote: 'みどり印刷株式会社', value: { name: 'みどり印刷株式会社', relation: 'contractor' } }],
  },
  {
    text: '当社が契約するみどりクラウド株式会社のデータセンターがランサムウェアの攻撃を受け、当社の業務が止まっております。',
    publishers: shop,
    finds: [
      {
        quote: 'みどりクラウド株式会社',
        value: { name: 'みどりクラウド株式会社', relation: 'service_provider' },
      },
    ],
  },
  {
    text: '弊社では、みどりソフト株式会社が提供する会員管理の仕組みを利用しております。このたび同システムに脆弱性があり、第三者がお客様の情報を閲覧しました。',
    publishers: shop,
    finds: [
      {
        quote: 'みどりソフト株式会社',
        value: { name: 'みどりソフト株式会社', relation: 'service_provider' },
      },
    ],
  },
  {
    text: '当社が導入しているファイル転送サービス（提供：みどりテクノロジー株式会社）に不正アクセスがありました。',
    publishers: shop,
    finds: [
      {
        quote: 'みどりテクノロジー株式会社',
        value: { name: 'みどりテクノロジー株式会社', relation: 'service_provider' },
      },
    ],
  },
  {
    text: '当社のファイル転送サーバー（開発元：みどりテクノロジー株式会社）に対して不正アクセスがありました。',
    publishers: shop,
    finds: [
      {
        quote:
          '当社のファイル転送サーバー（開発元：みどりテクノロジー株式会社）に対して不正アクセスがありました。',
        value: { name: '株式会社こもれび堂', relation: 'self' },
      },
    ],
  },
  {
    text: '弊社グループのみどり商事株式会社のサーバーがランサムウェアに感染しました。',
    publishers: shop,
    finds: [{ quote: 'みどり商事株式会社', value: { name: 'みどり商事株式会社', relation: 'group' } }],
  },
  {
    text: '当社代理店である有限会社みどり保険事務所のパソコンが不正アクセスの被害に遭いました。',
    publishers: shop,
    finds: [
      {
        quote: '有限会社みどり保険事務所',
        value: { name: '有限会社みどり保険事務所', relation: 'contractor' },
      },
    ],
  },
  {
    text: '当社が業務を委託しているみどり運輸株式会社、および同社の協力会社であるあさひ急送株式会社のシステムが不正アクセスを受けました。',
    publishers: shop,
    finds: [
      { quote: 'みどり運輸株式会社', value: { name: 'みどり運輸株式会社', relation: 'contractor' } },
      { quote: 'あさひ急送株式会社', value: { name: 'あさひ急送株式会社', relation: 'contractor' } },
    ],
  },
  {
    text: '当社が運営を受託している市民ホールの予約システムが不正アクセスを受けました。',
    publishers: shop,
    finds: [
      {
        quote: '当社が運営を受託している市民ホールの予約システムが不正アクセスを受けました。',
        value: { name: '株式会社こもれび堂', relation: 'self' },
      },
    ],
  },
  {
    text: '海外子会社に対する不正アクセスについて\n\nタイの当社グループ会社Komorebi Trading Co., Ltd.のサーバーに対する不正アクセスを確認しました。',
    publishers: shop,
    finds: [
      {
        quote: 'Komorebi Trading Co., Ltd.',
        value: { name: 'Komorebi Trading Co., Ltd.', relation: 'subsidiary' },
      },
    ],
  },
  {
    text: '若草会館の指定管理者が運用する公式サイトが不正アクセスを受け、利用者の氏名が閲覧された可能性があります。',
    title: '若草市若草会館公式サイトへの不正アクセスについて',
    publishers: ['若草市'],
    finds: [{ quote: '指定管理者', value: { name: '', relation: 'contractor' } }],
  },
  {
    text: '募金のページを運用している外部業者が管理するサーバにおいて改ざんが行われ、不審なファイルが置かれました。',
    title: '本学ウェブサイトの改ざんについて',
    publishers: ['学校法人若草学園'],
    finds: [{ quote: '外部業者', value: { name: '', relation: 'contractor' } }],
  },
  {
    text: '委託業者が管理する当社サーバーが不正アクセスを受けました。',
    title: '当社サーバーへの不正アクセスについて',
    publishers: shop,
    finds: [
      {
        quote: '委託業者が管理する当社サーバーが不正アクセスを受けました。',
        value: { name: '株式会社こもれび堂', relation: 'self' },
      },
    ],
    because: "The machine is called the publisher's own.",
  },
  {
    text: '勤怠システムを提供している外部会社が不正アクセスを受け、従業員の情報が漏えいしたおそれがあります。',
    publishers: shop,
    finds: [{ quote: 'システムを提供している外部会社', value: { name: '', relation: 'service_provider' } }],
  },
  {
    text: '当社が商品の配送をお願いしております株式会社みどり物流のサーバーが外部から侵入されました。',
    publishers: shop,
    finds: [{ quote: '株式会社みどり物流', value: { name: '株式会社みどり物流', relation: 'contractor' } }],
  },
  {
    text: '会報の印刷を担う株式会社みどり印刷がサイバー攻撃を受け、会員の住所が流出したおそれがあります。',
    publishers: ['若草協会'],
    finds: [{ quote: '株式会社みどり印刷', value: { name: '株式会社みどり印刷', relation: 'contractor' } }],
  },
  {
    text: '若草市内の小学校の文集の印刷を受注した会社がランサムウェアの攻撃を受けました。',
    publishers: ['若草市'],
    finds: [{ quote: '受注した会社', value: { name: '', relation: 'contractor' } }],
  },
  {
    text: '当社は電話の応対を株式会社みどり応対に委託しております。このたび、同社および同社が業務を再委託している事業者において、ランサムウェアによる被害が発生しました。',
    publishers: shop,
    finds: [
      { quote: '株式会社みどり応対', value: { name: '株式会社みどり応対', relation: 'contractor' } },
      { quote: '委託している事業者', value: { name: '', relation: 'contractor' } },
    ],
  },
  {
    text: '当社の業務を委託している株式会社みどり応対のサーバーが不正アクセスを受けました。同社の委託業者が実施した更新時の設定ミスに起因するとのことです。',
    publishers: shop,
    finds: [{ quote: '株式会社みどり応対', value: { name: '株式会社みどり応対', relation: 'contractor' } }],
    because: 'What the other one did is the cause; nothing was entered there.',
  },
  {
    text: '若葉工房フーズ株式会社において、不正アクセスが発生しました。',
    publishers: ['若葉工房株式会社'],
    finds: [
      { quote: '若葉工房フーズ株式会社', value: { name: '若葉工房フーズ株式会社', relation: 'group' } },
    ],
  },
  {
    text: '株式会社ふもと通信（以下「FT社」）提供のメール配信システムへの不正アクセスにより、宛先が漏えいしたおそれがあります。',
    publishers: shop,
    finds: [
      { quote: '株式会社ふもと通信', value: { name: '株式会社ふもと通信', relation: 'service_provider' } },
    ],
  },
  {
    text: '若草平和機構が運営するウェブサイトが不正アクセスを受け、一部のページが改ざんされました。連絡先：若草県地域課「若草の泉」不正アクセス対応窓口',
    publishers: ['若草県'],
    finds: [{ quote: '若草平和機構', value: { name: '若草平和機構', relation: 'other' } }],
  },
  {
    text: '若葉精密（上海）有限公司の生産管理サーバーがランサムウェアに感染しました。同社は当社の連結子会社です。',
    publishers: ['株式会社若葉精密'],
    finds: [
      {
        quote: '若葉精密（上海）有限公司',
        value: { name: '若葉精密(上海)有限公司', relation: 'subsidiary' },
      },
    ],
  },
  {
    text: '当組合が発送業務を任せている事業者が、別の方の健診結果を誤って封入しました。',
    publishers: ['若草健康保険組合'],
    finds: [{ quote: '任せている事業者', value: { name: '', relation: 'contractor' } }],
  },
  {
    text: '株式会社若葉販売の情報も保管する株式会社若葉のサーバーが不正アクセスを受けました。',
    publishers: ['株式会社若葉', '株式会社若葉販売'],
    finds: [
      {
        quote: '株式会社若葉販売の情報も保管する株式会社若葉のサーバーが不正アクセスを受けました。',
        value: { name: '株式会社若葉', relation: 'self' },
      },
    ],
  },
  {
    text: '株式会社若葉および株式会社若葉販売のサーバーが不正アクセスを受けました。',
    publishers: ['株式会社若葉', '株式会社若葉販売'],
    finds: [
      {
        quote: '株式会社若葉および株式会社若葉販売のサーバーが不正アクセスを受けました。',
        value: { name: '株式会社若葉', relation: 'self' },
      },
      {
        quote: '株式会社若葉および株式会社若葉販売のサーバーが不正アクセスを受けました。',
        value: { name: '株式会社若葉販売', relation: 'self' },
      },
    ],
  },
  {
    text: '広報紙の制作を受け持つ株式会社みどり製版の技術者が、版下を無断で持ち出しました。',
    publishers: ['若草市'],
    finds: [{ quote: '株式会社みどり製版', value: { name: '株式会社みどり製版', relation: 'contractor' } }],
  },
  {
    text: '当会の給与計算を委託している株式会社みどり会計のストレージが第三者に閲覧されました。',
    publishers: ['若草会'],
    finds: [{ quote: '株式会社みどり会計', value: { name: '株式会社みどり会計', relation: 'contractor' } }],
  },
  {
    text: '当社連結子会社において、名簿が誰でも見られる状態になっていました。',
    publishers: shop,
    finds: [{ quote: '子会社', value: { name: '', relation: 'subsidiary' } }],
  },
  {
    text: '配送を委託している運送会社が、送り状を取り違えて別のお客様に届けました。',
    publishers: shop,
    finds: [{ quote: '委託している運送会社', value: { name: '', relation: 'contractor' } }],
  },
  {
    text: '当機構の開発を受注した株式会社ふもと設計の下請けである株式会社みどり開発のサーバーから、設計書が流出しました。',
    title: '再委託先における情報の流出について',
    publishers: ['若草機構'],
    finds: [{ quote: '株式会社みどり開発', value: { name: '株式会社みどり開発', relation: 'contractor' } }],
  },
  {
    text: '若草県就農支援事業事務局（運営：株式会社みどり電算）において、案内メールを一斉に送信したため、宛先が互いに見える状態となりました。',
    publishers: ['若草県'],
    finds: [{ quote: '株式会社みどり電算', value: { name: '株式会社みどり電算', relation: 'contractor' } }],
  },
  {
    text: '観光協会からのお知らせです。一般社団法人若草観光協会のホームページが改ざんされました。',
    publishers: ['若草市'],
    finds: [
      {
        quote: '一般社団法人若草観光協会',
        value: { name: '一般社団法人若草観光協会', relation: 'other' },
      },
    ],
  },
  {
    text: '当社の海外拠点（Komorebi Systems Pte. Ltd.）のファイルサーバーがランサムウェアに感染しました。',
    publishers: shop,
    finds: [
      {
        quote: 'Komorebi Systems Pte. Ltd.',
        value: { name: 'Komorebi Systems Pte. Ltd.', relation: 'group' },
      },
    ],
  },
  {
    text: '案内の作成を株式会社みどり企画に委託しています。同社が入力を再委託した株式会社ふもと入力で情報が漏えいしました。再委託先の従業員が誤って送信したものです。',
    publishers: ['若草町'],
    finds: [{ quote: '株式会社ふもと入力', value: { name: '株式会社ふもと入力', relation: 'contractor' } }],
  },
  {
    text: '当社の連結子会社であるひなた販売株式会社のサーバーが不正アクセスを受けました。',
    publishers: shop,
    finds: [{ quote: 'ひなた販売株式会社', value: { name: 'ひなた販売株式会社', relation: 'subsidiary' } }],
  },
  {
    text: '当社子会社のサーバーが不正アクセスを受けました。',
    publishers: ['若葉技研株式会社', '株式会社ふもと塗装'],
    finds: [{ quote: '子会社', value: { name: '株式会社ふもと塗装', relation: 'subsidiary' } }],
  },
  {
    text: '株式会社ふもと通信のメールシステムが不正アクセスを受けました。当社はこれを利用しております。現時点において、グループ会社においては、お客様の情報が漏洩した事実は確認されていません。',
    publishers: shop,
    finds: [
      { quote: '株式会社ふもと通信', value: { name: '株式会社ふもと通信', relation: 'service_provider' } },
    ],
    because: 'That nothing leaked at the companies of the group is no sign for them.',
  },
  {
    text: '当ホテルが利用する宿泊予約管理システムにおいて、当ホテルのログインID及びパスワードを第三者が不正に使用した疑いがあると、システムの提供ベンダーより報告がありました。',
    publishers: ['株式会社さざなみホテル'],
    finds: [
      {
        quote:
          '当ホテルが利用する宿泊予約管理システムにおいて、当ホテルのログインID及びパスワードを第三者が不正に使用した疑いがあると、システムの提供ベンダーより報告がありました。',
        value: { name: '株式会社さざなみホテル', relation: 'self' },
      },
    ],
  },
  {
    text: '当ホテルが利用する宿泊予約管理システムを提供する株式会社ふもと通信のサーバーが不正アクセスを受けました。当ホテルのパスワードは含まれておりません。',
    publishers: ['株式会社さざなみホテル'],
    finds: [
      { quote: '株式会社ふもと通信', value: { name: '株式会社ふもと通信', relation: 'service_provider' } },
    ],
    because: 'The account was not misused.',
  },
  {
    text: '当社が利用しているメール配信サービスに不正アクセスがあり、大量の迷惑メールが送信されました。',
    publishers: shop,
    finds: [
      {
        quote: '当社が利用しているメール配信サービスに不正アクセスがあり、大量の迷惑メールが送信されました。',
        value: { name: '株式会社こもれび堂', relation: 'self' },
      },
    ],
  },
  {
    text: '当社およびグループ会社のサーバーの一部が不正アクセスを受けたことを確認いたしました。',
    publishers: shop,
    finds: [
      {
        quote: '当社およびグループ会社のサーバーの一部が不正アクセスを受けたことを確認いたしました。',
        value: { name: '株式会社こもれび堂', relation: 'self' },
      },
      {
        quote: 'およびグループ会社のサーバーの一部が不正アクセスを受け',
        value: { name: '', relation: 'group' },
      },
    ],
  },
  {
    text: '当社のサーバーが不正アクセスを受けました。当社およびグループ会社のシステムの監視を強化し、不正アクセスの発生を防止してまいります。',
    publishers: shop,
    finds: [
      {
        quote: '当社のサーバーが不正アクセスを受けました。',
        value: { name: '株式会社こもれび堂', relation: 'self' },
      },
    ],
    because: 'That is for later.',
  },
  {
    text: 'アンケートの集計は株式会社みどり企画に委託しております。株式会社みどり企画が入力に使用していた読み取りツール（株式会社ふもと計器が提供）が不正アクセスを受けました。',
    publishers: insurer,
    finds: [
      { quote: '株式会社みどり企画', value: { name: '株式会社みどり企画', relation: 'contractor' } },
      { quote: '株式会社ふもと計器', value: { name: '株式会社ふもと計器', relation: 'service_provider' } },
    ],
  },
  {
    text: '当社が配送業務を委託しているみなみ運輸において、サーバーが不正アクセスを受けました。',
    publishers: shop,
    finds: [{ quote: 'みなみ運輸', value: { name: 'みなみ運輸', relation: 'contractor' } }],
  },
  {
    text: '当社の連結子会社である若葉フーズにおいて、ランサムウェア被害が発生いたしました。',
    publishers: shop,
    finds: [{ quote: '若葉フーズ', value: { name: '若葉フーズ', relation: 'subsidiary' } }],
  },
  {
    text: '業務委託先（みどりシステムズ）のサーバーが不正アクセスを受けました。',
    publishers: shop,
    finds: [{ quote: 'みどりシステムズ', value: { name: 'みどりシステムズ', relation: 'contractor' } }],
  },
  {
    text: '業務委託先である外部会社において、サーバーが不正アクセスを受けました。',
    publishers: shop,
    finds: [{ quote: '外部会社', value: { name: '', relation: 'contractor' } }],
    because: 'What it is called names nobody.',
  },
  {
    text: '委託先の物流倉庫において、伝票を紛失いたしました。',
    publishers: shop,
    finds: [{ quote: '委託先', value: { name: '', relation: 'contractor' } }],
    because: 'A place, not a name.',
  },
  {
    text: '市立図書館の予約システムを運用する株式会社ふもとソフトのサーバーが不正アクセスを受けました。',
    title: '市立図書館の予約システムへの不正アクセスについて',
    publishers: ['若草県ひなた市'],
    finds: [
      { quote: '株式会社ふもとソフト', value: { name: '株式会社ふもとソフト', relation: 'contractor' } },
    ],
  },
  {
    text: '本学が利用するシステムの保守業者の保守用アカウントが不正に利用され、学内サーバーに侵入されました。',
    publishers: ['若草大学'],
    finds: [
      {
        quote:
          '本学が利用するシステムの保守業者の保守用アカウントが不正に利用され、学内サーバーに侵入されました。',
        value: { name: '若草大学', relation: 'self' },
      },
    ],
  },
  {
    text: '当社および子会社の株式会社こもれび運送、株式会社こもれび農園のサーバーがランサムウェアに感染しました。',
    publishers: ['株式会社こもれび'],
    finds: [
      {
        quote:
          '当社および子会社の株式会社こもれび運送、株式会社こもれび農園のサーバーがランサムウェアに感染しました。',
        value: { name: '株式会社こもれび', relation: 'self' },
      },
      { quote: '株式会社こもれび運送', value: { name: '株式会社こもれび運送', relation: 'subsidiary' } },
      { quote: '株式会社こもれび農園', value: { name: '株式会社こもれび農園', relation: 'subsidiary' } },
    ],
  },
  {
    text: '本校のホームページが改ざんされました。',
    publishers: ['学校法人若草学園 ひなた高等学校'],
    finds: [
      {
        quote: '本校のホームページが改ざんされました。',
        value: { name: 'ひなた高等学校', relation: 'self' },
      },
    ],
  },
  {
    text: '病院の電子カルテが閲覧されました。',
    publishers: ['若草県ひなた市 ひなた市民病院'],
    finds: [
      {
        quote: '病院の電子カルテが閲覧されました。',
        value: { name: 'ひなた市民病院', relation: 'self' },
      },
    ],
  },
  {
    text: '委託先の事業者において不正アクセスが発生しました。',
    finds: [{ quote: '委託先の事業者', value: { name: '', relation: 'contractor' } }],
  },
  {
    text: '業務委託先である企業で不正アクセスが発生しました。',
    finds: [{ quote: '委託先である企業', value: { name: '', relation: 'contractor' } }],
  },
]
