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
]
