import type { CasesOf } from '../define-fact.ts'
import type { restoration } from './index.ts'

const published = '2026-02-10'

export const cases: CasesOf<typeof restoration> = [
  {
    text: '受注システムの再開は3月2日頃を予定しております。',
    published,
    finds: [
      {
        quote: '再開は3月2日頃を予定',
        value: { outlook: 'expected', date: '2026-03-02', approx: true },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '安全対策を講じたうえで、2月20日（金）からサイトを再開する予定です。',
    published,
    finds: [
      {
        quote: '2月20日（金）からサイトを再開する予定',
        value: { outlook: 'expected', date: '2026-02-20' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '一部倉庫からの出荷の再開は4月中旬以降を見込んでおります。',
    published,
    finds: [
      {
        quote: '再開は4月中旬以降を見込',
        value: { outlook: 'expected', date: '2026-04', part: 'mid', edge: 'from', scope: 'part' },
      },
    ],
  },
  {
    text: '2月末までに全業務の復旧を完了させる計画です。',
    published,
    finds: [
      {
        quote: '2月末までに全業務の復旧を完了させる計画',
        value: { outlook: 'expected', date: '2026-02', part: 'late', edge: 'until', scope: 'whole' },
      },
    ],
  },
  {
    text: '完全復旧には、およそ2か月程度を見込んでおります。',
    published,
    finds: [
      {
        quote: '復旧には、およそ2か月程度を見込',
        value: { outlook: 'expected', duration: 'P2M', approx: true, scope: 'whole' },
      },
    ],
  },
  {
    text: 'システムの復旧までには3週間を要する見込みです。',
    published,
    finds: [{ quote: '復旧までには3週間を要する見込', value: { outlook: 'expected', duration: 'P3W' } }],
  },
  {
    text: '再開予定日：2026年3月1日',
    published,
    finds: [{ quote: '再開予定日：2026年3月1日', value: { outlook: 'expected', date: '2026-03-01' } }],
  },
  {
    text: '3月上旬には予約の受付を再開できるよう準備を進めております。',
    published,
    finds: [
      {
        quote: '3月上旬には予約の受付を再開できるよう準備',
        value: { outlook: 'expected', date: '2026-03', part: 'early' },
      },
    ],
  },
  {
    text: '2月12日10時より、オンラインストアの営業を再開いたします。',
    published,
    finds: [
      {
        quote: '2月12日10時より、オンラインストアの営業を再開いたします',
        value: { outlook: 'expected', date: '2026-02-12' },
      },
    ],
  },
  {
    text: '安全性の確認ができ次第、サイトの公開を再開いたします。',
    published,
    finds: [{ quote: '次第、サイトの公開を再開いたします', value: { outlook: 'when_ready' } }],
  },
  {
    text: '当該サイトは、対策を実施したうえで再開する予定です。',
    published,
    finds: [{ quote: 'うえで再開する予定', value: { outlook: 'when_ready' } }],
  },
  {
    text: '現在、全社を挙げて対応しておりますが、システムの完全な復旧には一定の期間を要する見込みです。',
    published,
    finds: [
      {
        quote: '復旧には一定の期間を要する',
        value: { outlook: 'takes_time', scope: 'whole' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '完全な復旧までには相当な期間を要する可能性があります。',
    published,
    finds: [
      {
        quote: '復旧までには相当な期間を要する',
        value: { outlook: 'takes_time', scope: 'whole' },
        status: 'possible',
      },
    ],
  },
  {
    text: '現時点で復旧の見通しは立っておりません。',
    published,
    finds: [{ quote: '復旧の見通しは立っておりません', value: { outlook: 'unknown' }, status: 'confirmed' }],
  },
  {
    text: '再開時期は現時点で未定となっております。',
    published,
    finds: [{ quote: '再開時期は現時点で未定', value: { outlook: 'unknown' } }],
  },
  {
    text: '現時点では、復旧時間は未定です。',
    published,
    finds: [{ quote: '復旧時間は未定', value: { outlook: 'unknown' } }],
  },
  {
    text: '復旧は徐々に進んでおり、3月以降順次、攻撃前の状況に復旧の予定です。',
    published,
    finds: [
      {
        quote: '3月以降順次、攻撃前の状況に復旧の予定',
        value: { outlook: 'expected', date: '2026-03', edge: 'from' },
      },
    ],
  },
  {
    text: '会員サイトにつきましては、現在、再開の予定はございません。',
    published,
    finds: [{ quote: '再開の予定はございません', value: { outlook: 'not_planned' }, status: 'confirmed' }],
  },
  {
    text: '委託先からは、3月中の復旧を予定しているとの報告を受けております。',
    published,
    finds: [{ quote: '3月中の復旧を予定', value: { outlook: 'expected', date: '2026-03' } }],
  },
  {
    text: '復旧の目処が立ち次第、改めてご案内申し上げます。',
    published,
    finds: [],
    because: 'It says when more will be told.',
  },
  {
    text: '復旧の見通しなど、より詳しい状況が判明次第お知らせいたします。',
    published,
    finds: [],
    because: 'It says what will be told of.',
  },
  {
    text: '停止していたシステムは、2月9日にすべて再開いたしました。',
    published,
    finds: [],
    because: 'It has come back.',
  },
  {
    text: '2月6日に公表いたしましたとおり、早期の復旧を目指して対応を進めております。',
    published,
    finds: [],
    because: 'The day is that of a notice, and no other is named.',
  },
  {
    text: '2月9日に再開を予定しておりましたが、延期いたします。',
    published,
    finds: [],
    because: 'The day is over.',
  },
  {
    text: '復旧への対応を進めているものの、被害の全容把握には今しばらく時間を要する見込みです。',
    published,
    finds: [],
    because: 'It is the inquiry that takes time.',
  },
  {
    text: '運営を継続する場合は、対策を実施したうえで再開する予定です。',
    published,
    finds: [],
    because: 'It says what would be if.',
  },
  {
    text: 'サイバー攻撃の際に、早期に復旧できるよう訓練を予定しております。',
    published,
    finds: [],
    because: 'It is against the next one.',
  },
  {
    text: 'バックアップが削除されたため、一部システムの復旧に時間を要することとなりました。',
    published,
    finds: [],
    because: 'It is how it was.',
  },
  { text: '## 復旧の見通し', published, finds: [], because: 'A heading asserts nothing.' },
]
