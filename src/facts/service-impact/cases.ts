import type { CasesOf } from '../define-fact.ts'
import type { serviceImpact } from './index.ts'

export const cases: CasesOf<typeof serviceImpact> = [
  {
    text: '現在、受注および出荷業務を停止しております。',
    finds: [
      {
        quote: '受注および出荷業務を停止しております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '安全が確認されるまで、オンラインショップを一時閉鎖いたしました。',
    finds: [
      {
        quote: 'オンラインショップを一時閉鎖いたしました',
        value: { impact: 'suspended', firmness: 'event' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '予約サイトがご利用いただけない状態となっております。',
    finds: [
      {
        quote: '予約サイトがご利用いただけない状態',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '影響範囲の調査とシステムの復旧作業を進めております。',
    finds: [
      {
        quote: '影響範囲の調査とシステムの復旧作業を進めております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'カード決済の再開日につきましては、決定次第お知らせいたします。',
    finds: [
      {
        quote: 'カード決済の再開日につきましては、決定次第',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '直ちに当該サーバーをネットワークから遮断するとともに、調査を開始しました。',
    finds: [
      {
        quote: '直ちに当該サーバーをネットワークから遮断するとともに',
        value: { impact: 'suspended', firmness: 'cut-off' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '安全が確認されたシステムから順次、稼働を再開しております。',
    finds: [
      {
        quote: '安全が確認されたシステムから順次、稼働',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
      {
        quote: '稼働を再開しております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '受注システムが使えないため、手作業で受注業務を行っております。',
    finds: [
      {
        quote: '受注システムが使えないため、手作業で受注業務を行っております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当社のシステムは4月1日までにすべて復旧しております。',
    finds: [
      {
        quote: '当社のシステムは4月1日までにすべて復旧しております',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '12時よりサービスを再開いたします。',
    finds: [
      {
        quote: '12時よりサービスを再開いたします',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '現在はサイトの復旧作業が完了し、通常どおりご利用いただけます。',
    finds: [
      {
        quote: '現在はサイトの復旧作業が完了',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
      {
        quote: '現在はサイトの復旧作業が完了し、通常どおりご利用いただけます',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当社の生産および販売活動への影響はございません。',
    finds: [
      {
        quote: '当社の生産および販売活動への影響はございません',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '店舗は通常どおり営業しております。',
    finds: [
      {
        quote: '店舗は通常どおり営業しております',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '業務停止に至る被害は確認されておらず、引き続き調査を進めます。',
    finds: [
      {
        quote: '業務停止に至る被害は確認されておらず',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  { text: '本件による業績への影響は軽微です。', finds: [], because: 'Business results are no service.' },
  {
    text: '各種システムへの影響がないか確認を進めております。',
    finds: [],
    because: 'It is still being looked into.',
  },
  { text: '該当するアカウントを停止しました。', finds: [], because: 'An account is no service.' },
  { text: '今後も安心してご利用いただけるよう努めてまいります。', finds: [], because: 'It is a promise.' },
  { text: '復旧訓練を定期的に実施いたします。', finds: [], because: 'It is a measure.' },
  {
    text: '攻撃に使われた不正な配信は停止しています。',
    finds: [],
    because: 'The attack has stopped, not a service.',
  },
  {
    text: '委託先のみほん印刷株式会社はサーバーを遮断しました。',
    finds: [],
    because: 'It is another firm’s system.',
  },
]
