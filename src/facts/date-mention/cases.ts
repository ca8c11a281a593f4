import type { CasesOf } from '../define-fact.ts'
import type { dateMention } from './index.ts'

const published = '2026-01-20'

export const cases: CasesOf<typeof dateMention> = [
  {
    text: '当社は、2025年12月8日（月）、自社サーバーへの不正アクセスを検知しました。',
    published,
    finds: [
      { quote: '2025年12月8日（月）', value: { date: '2025-12-08', basis: 'stated' }, status: 'confirmed' },
    ],
  },
  {
    text: '12月5日(金)深夜より12月8日(月)早朝にかけて攻撃を受けました。',
    published,
    finds: [
      {
        quote: '12月5日(金)深夜より12月8日(月)早朝',
        value: { date: '2025-12-05', until: '2025-12-08', basis: 'weekday' },
      },
    ],
  },
  {
    text: '2025年12月17日付けの第一報、同月26日付けの第二報に続き、本日、最終報を公表します。',
    published,
    finds: [
      { quote: '2025年12月17日', value: { date: '2025-12-17', basis: 'stated' } },
      { quote: '同月26日', value: { date: '2025-12-26', basis: 'antecedent' } },
      { quote: '本日', value: { date: '2026-01-20', basis: 'publication' } },
    ],
  },
  {
    text: '2025 年 11 月 4 日 午後 4 時 30 分ごろ、サービスを停止しました。',
    published,
    finds: [
      {
        quote: '2025 年 11 月 4 日 午後 4 時 30 分ごろ',
        value: { date: '2025-11-04', time: 'T16:30', basis: 'stated' },
      },
    ],
  },
  {
    text: '「2025年12月8日に発生した障害について」でお知らせしたとおりです。',
    published,
    finds: [{ quote: '2025年12月8日', value: { date: '2025-12-08', basis: 'stated' } }],
  },
  {
    text: '2021年4月から2025年3月までに会員登録されたお客様の情報が対象です。',
    published,
    finds: [
      { quote: '2021年4月から2025年3月', value: { date: '2021-04', until: '2025-03', basis: 'stated' } },
    ],
  },
  {
    text: 'お客様各位\n調査の結果をご報告します。\n以上\n2026年1月20日',
    published,
    finds: [{ quote: '2026年1月20日', value: { date: '2026-01-20', basis: 'stated' } }],
  },
  {
    text: '2025年12月8日付「子会社における資金流出事案による業績予想への影響について」をご覧ください。',
    published,
    finds: [{ quote: '2025年12月8日', value: { date: '2025-12-08', basis: 'stated' } }],
  },
  {
    text: '2025年12月8日に検知しました。\n\n北浦警察署には10日に相談し、利用者には20日までに全員へお伝えします。',
    published,
    finds: [
      { quote: '2025年12月8日', value: { date: '2025-12-08', basis: 'stated' } },
      { quote: '10日', value: { date: '2025-12-10', basis: 'antecedent' } },
      { quote: '20日', value: { date: '2025-12-20', basis: 'antecedent' } },
    ],
  },
  {
    text: '2025年12月8日に検知しました。\n\n点検は30日に1回行い、記録は10日分を残します。',
    published,
    finds: [{ quote: '2025年12月8日', value: { date: '2025-12-08', basis: 'stated' } }],
  },
  {
    text: '売上は前年の同じ時期に比べて減りました。',
    published,
    finds: [],
    because: 'It compares and dates nothing.',
  },
  {
    text: '個人情報の保護に関する法律（平成15年法律第57号）に基づき報告しました。',
    published,
    finds: [],
    because: 'It is the number of a law.',
  },
  {
    text: '2025年度の業績と2026年3月期の見通しへの影響は軽微です。',
    published,
    finds: [],
    because: 'Fiscal years and periods are no calendar dates.',
  },
  {
    text: '2025年11月13日付「通期業績予想の修正に関するお知らせ」に変更はありません。',
    published,
    finds: [],
    because: 'It is the date of an announcement about something else.',
  },
  {
    text: '窓口は年末年始休業（12月27日～1月4日）を除き受け付けます。',
    published,
    finds: [],
    because: 'The publisher is closed on these days.',
  },
  {
    text: '2026年1月20日\n株式会社みどり野\n不正アクセスに関するお知らせ',
    published,
    finds: [],
    because: 'It is the line that says when the notice was published.',
  },
  {
    text: '12月8日に検知しました。',
    finds: [],
    because: 'Without a publication date the year stays open.',
  },
]
