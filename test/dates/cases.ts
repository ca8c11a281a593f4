import type { DateBasis } from '../../src/text/dates/index.ts'

/** A sentence and every date in it: quote, ISO value (from/to for a range), time, and basis where it is not stated. */
export interface DateCase {
  readonly text: string
  /** Publication; 2026-01-20 where it is left out, null for a notice that has none. */
  readonly published?: string | null
  readonly finds: readonly {
    readonly quote: string
    readonly value: string | null
    readonly time?: string
    readonly basis?: DateBasis
  }[]
}

export const dates: readonly DateCase[] = [
  // Full dates
  { text: '2025年10月8日に検知しました。', finds: [{ quote: '2025年10月8日', value: '2025-10-08' }] },
  {
    text: '2025 年 10 月 8 日に検知しました。',
    finds: [{ quote: '2025 年 10 月 8 日', value: '2025-10-08' }],
  },
  {
    text: '２０２５年１０月 8日（水）に検知',
    finds: [{ quote: '２０２５年１０月 8日（水）', value: '2025-10-08' }],
  },
  // The end of a range counts from its start, whatever is told before
  {
    text: '2025年11月4日に公表しました。2025年10月18日から同月27日までの間に受信しました。',
    finds: [
      { quote: '2025年11月4日', value: '2025-11-04' },
      { quote: '2025年10月18日から同月27日', value: '2025-10-18/2025-10-27' },
    ],
  },
  {
    text: '2025年11月23日（祝）から24日（振替休日）にかけて送信されました。',
    finds: [{ quote: '2025年11月23日（祝）から24日（振替休日）', value: '2025-11-23/2025-11-24' }],
  },
  { text: '①2024年12月3日に検知', finds: [{ quote: '2024年12月3日', value: '2024-12-03' }] },
  {
    text: '令和7年6月3日（火曜日）に検知',
    finds: [{ quote: '令和7年6月3日（火曜日）', value: '2025-06-03' }],
  },
  {
    text: '令和６年（2024 年）12 月 30 日に',
    finds: [{ quote: '令和６年（2024 年）12 月 30 日', value: '2024-12-30' }],
  },
  { text: '令和６（2024）年12月30日に', finds: [{ quote: '令和６（2024）年12月30日', value: '2024-12-30' }] },
  {
    text: '2025/12/8 11:00 に遮断',
    finds: [{ quote: '2025/12/8 11:00', value: '2025-12-08', time: 'T11:00' }],
  },
  { text: '1．2025/8/3に遮断', finds: [{ quote: '2025/8/3', value: '2025-08-03' }] },
  { text: '2025.12.8更新', finds: [{ quote: '2025.12.8', value: '2025-12-08' }] },
  { text: '第四報（25.12.3）', finds: [{ quote: '25.12.3', value: '2025-12-03' }] },
  { text: '本校24年3月の卒業生', finds: [{ quote: '24年3月', value: '2024-03' }] },
  // Shorter than a day
  { text: '2025年9月に発生', finds: [{ quote: '2025年9月', value: '2025-09' }] },
  { text: '2025年9月下旬頃に発生', finds: [{ quote: '2025年9月下旬頃', value: '2025-09' }] },
  { text: '2026年3月末日までに', finds: [{ quote: '2026年3月末日', value: '2026-03' }] },
  { text: '2019 年に提供した', finds: [{ quote: '2019 年', value: '2019' }] },
  { text: '2025年末に移行した', finds: [{ quote: '2025年末', value: '2025-12' }] },
  // Times
  {
    text: '2025年11月4日（火）午後4時30分ごろに回復',
    finds: [{ quote: '2025年11月4日（火）午後4時30分ごろ', value: '2025-11-04', time: 'T16:30' }],
  },
  {
    text: '2025年11月4日 22：05 頃',
    finds: [{ quote: '2025年11月4日 22：05 頃', value: '2025-11-04', time: 'T22:05' }],
  },
  { text: '2025年11月4日の深夜', finds: [{ quote: '2025年11月4日の深夜', value: '2025-11-04' }] },
  {
    text: '2025年11月4日午前7時半',
    finds: [{ quote: '2025年11月4日午前7時半', value: '2025-11-04', time: 'T07:30' }],
  },
  { text: '2025年11月4日25時', finds: [{ quote: '2025年11月4日25時', value: '2025-11-04' }] },
  // The year left out
  { text: '12月8日（月）に検知', finds: [{ quote: '12月8日（月）', value: '2025-12-08', basis: 'weekday' }] },
  { text: '12月8日に検知', finds: [{ quote: '12月8日', value: '2025-12-08', basis: 'publication' }] },
  { text: '1月13日に検知', finds: [{ quote: '1月13日', value: '2026-01-13', basis: 'publication' }] },
  { text: '2月2日より再開', finds: [{ quote: '2月2日', value: '2026-02-02', basis: 'publication' }] },
  { text: '6月10日に受診された方', finds: [{ quote: '6月10日', value: '2025-06-10', basis: 'publication' }] },
  { text: '6月10日を目途に再開', finds: [{ quote: '6月10日', value: '2026-06-10', basis: 'publication' }] },
  { text: '本年1月6日に検知', finds: [{ quote: '本年1月6日', value: '2026-01-06', basis: 'publication' }] },
  {
    text: '昨年6月30日午前4時頃',
    finds: [{ quote: '昨年6月30日午前4時頃', value: '2025-06-30', time: 'T04', basis: 'publication' }],
  },
  { text: '昨年2025年6月30日に', finds: [{ quote: '昨年2025年6月30日', value: '2025-06-30' }] },
  {
    text: '2024年12月28日に検知し、1月2日に遮断した。',
    finds: [
      { quote: '2024年12月28日', value: '2024-12-28' },
      { quote: '1月2日', value: '2025-01-02', basis: 'antecedent' },
    ],
  },
  {
    text: '6/20に提供を受け、2025/7/28に公表',
    finds: [
      { quote: '6/20', value: '2025-06-20', basis: 'publication' },
      { quote: '2025/7/28', value: '2025-07-28' },
    ],
  },
  {
    text: '4/14夕方に連絡',
    published: '2025-04-16',
    finds: [{ quote: '4/14夕方', value: '2025-04-14', basis: 'publication' }],
  },
  // Counted from another date
  {
    text: '2025年12月17日付けの第一報、同月 26 日付けの第二報、2026年1月9日付けの第三報',
    finds: [
      { quote: '2025年12月17日', value: '2025-12-17' },
      { quote: '同月 26 日', value: '2025-12-26', basis: 'antecedent' },
      { quote: '2026年1月9日', value: '2026-01-09' },
    ],
  },
  {
    text: '2025年6月15日に公表し、同年7月7日に調査を終え、同日に報告した。',
    finds: [
      { quote: '2025年6月15日', value: '2025-06-15' },
      { quote: '同年7月7日', value: '2025-07-07', basis: 'antecedent' },
      { quote: '同日', value: '2025-07-07', basis: 'antecedent' },
    ],
  },
  {
    text: '2025年12月31日に検知し、翌日に遮断、翌月に復旧した。',
    finds: [
      { quote: '2025年12月31日', value: '2025-12-31' },
      { quote: '翌日', value: '2026-01-01', basis: 'antecedent' },
      { quote: '翌月', value: '2026-02', basis: 'antecedent' },
    ],
  },
  {
    text: '2025年7月30日に発生し、翌7月31日午後に再発、翌8月1日に閉鎖した。',
    finds: [
      { quote: '2025年7月30日', value: '2025-07-30' },
      { quote: '翌7月31日午後', value: '2025-07-31', basis: 'antecedent' },
      { quote: '翌8月1日', value: '2025-08-01', basis: 'antecedent' },
    ],
  },
  {
    text: '2025年7月28日に報告し、翌29日には警察にも相談した。同午前11時ごろ公表した。',
    finds: [
      { quote: '2025年7月28日', value: '2025-07-28' },
      { quote: '翌29日', value: '2025-07-29', basis: 'antecedent' },
      { quote: '同午前11時ごろ', value: '2025-07-29', time: 'T11', basis: 'antecedent' },
    ],
  },
  {
    text: '2025年9月29日に発生し、同10月8日に公開を確認、同15日に報告した。',
    finds: [
      { quote: '2025年9月29日', value: '2025-09-29' },
      { quote: '同10月8日', value: '2025-10-08', basis: 'antecedent' },
      { quote: '同15日', value: '2025-10-15', basis: 'antecedent' },
    ],
  },
  {
    text: '2025年7月30日に検知。「2025年8月1日の点検について」を掲示し、同日に遮断。',
    finds: [
      { quote: '2025年7月30日', value: '2025-07-30' },
      { quote: '2025年8月1日', value: '2025-08-01' },
      { quote: '同日', value: '2025-07-30', basis: 'antecedent' },
    ],
  },
  {
    text: '本日、昨日の障害を公表し、先月の点検を見直す。',
    finds: [
      { quote: '本日', value: '2026-01-20', basis: 'publication' },
      { quote: '昨日', value: '2026-01-19', basis: 'publication' },
      { quote: '先月', value: '2025-12', basis: 'publication' },
    ],
  },
  // A day alone
  {
    text: '1月21日（火）に相談の上、22日（水）までに報告した。',
    published: '2025-02-07',
    finds: [
      { quote: '1月21日（火）', value: '2025-01-21', basis: 'weekday' },
      { quote: '22日（水）', value: '2025-01-22', basis: 'antecedent' },
    ],
  },
  {
    text: '2025年11月12日および13日に公表した。',
    finds: [
      { quote: '2025年11月12日', value: '2025-11-12' },
      { quote: '13日', value: '2025-11-13', basis: 'antecedent' },
    ],
  },
  {
    text: '- 令和7年4月10日 連絡を受ける\n- １２日 業者が公表\n- ～２３日 聞き取り',
    finds: [
      { quote: '令和7年4月10日', value: '2025-04-10' },
      { quote: '１２日', value: '2025-04-12', basis: 'antecedent' },
      { quote: '２３日', value: '2025-04-23', basis: 'antecedent' },
    ],
  },
  // Ranges
  {
    text: '2025年11月7日～10日の間',
    finds: [{ quote: '2025年11月7日～10日', value: '2025-11-07/2025-11-10' }],
  },
  {
    text: '11月7～10日',
    finds: [{ quote: '11月7～10日', value: '2025-11-07/2025-11-10', basis: 'publication' }],
  },
  { text: '2025年4月から8月までの', finds: [{ quote: '2025年4月から8月', value: '2025-04/2025-08' }] },
  { text: '2025年5月から7月頃に保管', finds: [{ quote: '2025年5月から7月頃', value: '2025-05/2025-07' }] },
  { text: '2025年10-12月の累計', finds: [{ quote: '2025年10-12月', value: '2025-10/2025-12' }] },
  {
    text: '12月28日から2026年1月4日まで',
    finds: [{ quote: '12月28日から2026年1月4日', value: '2025-12-28/2026-01-04', basis: 'antecedent' }],
  },
  {
    text: '2021年5月1～2024年5月31日',
    finds: [{ quote: '2021年5月1～2024年5月31日', value: '2021-05-01/2024-05-31' }],
  },
  { text: '令和3年～5年の名簿', finds: [{ quote: '令和3年～5年', value: '2021/2023' }] },
  { text: '2024/8/3～2025/4/10', finds: [{ quote: '2024/8/3～2025/4/10', value: '2024-08-03/2025-04-10' }] },
  { text: '2021/04 ~ 2025/12', finds: [{ quote: '2021/04 ~ 2025/12', value: '2021-04/2025-12' }] },
  {
    text: '12月5日(金)深夜より12月8日(月)早朝にかけて',
    finds: [
      { quote: '12月5日(金)深夜より12月8日(月)早朝', value: '2025-12-05/2025-12-08', basis: 'weekday' },
    ],
  },
  {
    text: '2025年12月10日19時頃から11日9時半頃にかけて',
    finds: [{ quote: '2025年12月10日19時頃から11日9時半頃', value: '2025-12-10/2025-12-11', time: 'T19' }],
  },
  {
    text: '2025年11月4日より停止し、11月6日に再開した。',
    finds: [
      { quote: '2025年11月4日', value: '2025-11-04' },
      { quote: '11月6日', value: '2025-11-06', basis: 'antecedent' },
    ],
  },
]
