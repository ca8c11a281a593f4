import type { CasesOf } from '../define-fact.ts'
import type { outage } from './index.ts'

const published = '2026-03-20'

export const cases: CasesOf<typeof outage> = [
  {
    text: '約3週間にわたり、会員サイトを停止しておりました。',
    published,
    finds: [
      {
        quote: '約3週間にわたり、会員サイトを停止',
        value: { duration: 'P3W', approx: true },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '2026年3月2日から3月9日まで、メールの送受信ができない状態となり、システムが停止しておりました。',
    published,
    finds: [
      {
        quote: '2026年3月2日から3月9日まで、メールの送受信ができない状態となり、システムが停止',
        value: { from: '2026-03-02', to: '2026-03-09' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '3月4日から3月6日にかけて、ホームページが閲覧できない状態となっておりました。',
    published,
    finds: [
      {
        quote: '3月4日から3月6日にかけて、ホームページが閲覧できな',
        value: { from: '2026-03-04', to: '2026-03-06' },
      },
    ],
  },
  {
    text: '3日間、予約サイトがご利用いただけず、受付業務を停止いたしました。',
    published,
    finds: [{ quote: '3日間、予約サイトがご利用いただけず、受付業務を停止', value: { duration: 'P3D' } }],
  },
  {
    text: '障害により、工場は2日間稼働を停止しました。',
    published,
    finds: [{ quote: '2日間稼働を停止', value: { duration: 'P2D' }, status: 'confirmed' }],
  },
  {
    text: '約2か月に及び、通販サイトを閉鎖しておりました。',
    published,
    finds: [{ quote: '約2か月に及び、通販サイトを閉鎖', value: { duration: 'P2M', approx: true } }],
  },
  {
    text: 'およそ6時間にわたって電話が不通となりました。',
    published,
    finds: [{ quote: 'およそ6時間にわたって電話が不通', value: { duration: 'PT6H', approx: true } }],
  },
  {
    text: '半年間にわたり休止しておりましたサービスを再開いたします。',
    published,
    finds: [{ quote: '半年間にわたり休止', value: { duration: 'P6M' } }],
  },
  {
    text: '外来を1週間休診といたしました。',
    published,
    finds: [{ quote: '1週間休診', value: { duration: 'P1W' }, status: 'confirmed' }],
  },
  {
    text: '当該期間（3月1日～3月5日）は、サイトを閉鎖しておりました。',
    published,
    finds: [
      {
        quote: '3月1日～3月5日）は、サイトを閉鎖',
        value: { from: '2026-03-01', to: '2026-03-05' },
      },
    ],
  },
  {
    text: '1か月程度、一部のサービスを停止する可能性があります。',
    published,
    finds: [
      {
        quote: '1か月程度、一部のサービスを停止',
        value: { duration: 'P1M', approx: true },
        status: 'possible',
      },
    ],
  },
  {
    text: '3月5日にサーバーを停止いたしました。',
    published,
    finds: [],
    because: 'No period is stated.',
  },
  {
    text: '3月1日から3月5日までの間に不正アクセスがあり、サイトを閉鎖しました。',
    published,
    finds: [],
    because: 'The period is that of the intrusion.',
  },
  {
    text: '2025年4月1日から2026年2月1日までに登録された方のアカウントを停止しました。',
    published,
    finds: [],
    because: 'The period is that of the registrations.',
  },
  {
    text: '被通知者は、12か月間の入札参加停止とする。',
    published,
    finds: [],
    because: 'It is a sanction.',
  },
  {
    text: '停職3か月の懲戒処分としました。',
    published,
    finds: [],
    because: 'It is a sanction.',
  },
  {
    text: '検知から2時間以内にサーバーを停止しました。',
    published,
    finds: [],
    because: 'It says how soon it was stopped.',
  },
  {
    text: '発生から3週間後にサービスを停止しました。',
    published,
    finds: [],
    because: 'It says when it was stopped.',
  },
  {
    text: '24時間体制で監視し、異常があればシステムを停止いたします。',
    published,
    finds: [],
    because: 'It is a way of watching.',
  },
  {
    text: '3日間サイトが停止した場合は、返金いたします。',
    published,
    finds: [],
    because: 'It says what would be if.',
  },
  {
    text: '復旧までに2週間を要する見込みであり、現在も停止しております。',
    published,
    finds: [],
    because: 'It is how long the repair will take.',
  },
]
