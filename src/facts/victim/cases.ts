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
]
