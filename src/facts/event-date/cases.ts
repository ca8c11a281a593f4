import type { CasesOf } from '../define-fact.ts'
import type { eventDate } from './index.ts'

const published = '2026-01-20'

export const cases: CasesOf<typeof eventDate> = [
  // Noticed
  {
    text: '当社は、2025年12月8日、自社サーバーへの不正アクセスを検知し、直ちにネットワークから遮断しました。',
    published,
    finds: [
      { quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } },
      { quote: '2025年12月8日', value: { event: 'contained', date: '2025-12-08' } },
    ],
  },
  {
    text: '2025年12月8日、みなと情報社より情報が漏えいしたおそれがあるとの報告を受けました。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日に発覚しました当社への攻撃について、調査の結果を報告します。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } }],
  },
  // Began
  {
    text: '2025年12月8日未明に、当社のサーバーがランサムウェアの攻撃を受けました。',
    published,
    finds: [
      { quote: '2025年12月8日未明', value: { event: 'occurred_from', date: '2025-12-08' } },
      { quote: '2025年12月8日未明', value: { event: 'encrypted', date: '2025-12-08' } },
    ],
  },
  {
    text: '2025年12月8日に当社のシステムで障害が発生し、調査の結果、不正アクセスと判明しました。',
    published,
    finds: [
      { quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } },
      { quote: '2025年12月8日', value: { event: 'occurred_from', date: '2025-12-08' } },
    ],
  },
  {
    text: '調査の結果、2025年11月3日に第三者がサーバーへ侵入していたことが12月10日に判明しました。',
    published,
    finds: [
      { quote: '2025年11月3日', value: { event: 'occurred_from', date: '2025-11-03' } },
      { quote: '12月10日', value: { event: 'detected', date: '2025-12-10' } },
    ],
  },
  {
    text: '2025年11月3日から11月9日にかけて、管理画面に第三者が不正にアクセスできる状態でした。',
    published,
    finds: [
      { quote: '2025年11月3日から11月9日', value: { event: 'occurred_from', date: '2025-11-03' } },
      { quote: '2025年11月3日から11月9日', value: { event: 'occurred_to', date: '2025-11-09' } },
    ],
  },
  {
    text: '## 発生日時\n2025年12月8日 22:05頃',
    published,
    finds: [{ quote: '2025年12月8日 22:05頃', value: { event: 'occurred_from', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日に当法人（以下「本会」といいます。）のサーバーがランサムウェアによる攻撃を受けたことをご報告いたします。',
    published,
    finds: [
      { quote: '2025年12月8日', value: { event: 'occurred_from', date: '2025-12-08' } },
      { quote: '2025年12月8日', value: { event: 'encrypted', date: '2025-12-08' } },
    ],
  },
  {
    text: '2025年12月9日、第三者が12月5日から7日の期間に複数回、社内のサーバーへ不正に接続したことが発覚しました。',
    published,
    finds: [{ quote: '2025年12月9日', value: { event: 'detected', date: '2025-12-09' } }],
  },
  {
    text: '- 2025年11月3日にサーバー内へ不明な利用者が侵入した形跡を確認',
    published,
    finds: [{ quote: '2025年11月3日', value: { event: 'occurred_from', date: '2025-11-03' } }],
  },
  {
    text: '2026年1月9日午前7時ごろから、当社のサイトがつながりにくい状態となっております。',
    published,
    finds: [{ quote: '2026年1月9日午前7時ごろ', value: { event: 'occurred_from', date: '2026-01-09' } }],
  },
  {
    text: '不正アクセスを受けた旨の報告を2025年12月9日に受けました。',
    published,
    finds: [{ quote: '2025年12月9日', value: { event: 'detected', date: '2025-12-09' } }],
  },
  // Handled
  {
    text: '個人情報保護委員会には2025年12月10日に報告済みであり、また、所轄警察署にも2025年12月12日に被害申告しております。',
    published,
    finds: [
      { quote: '2025年12月10日', value: { event: 'reported_ppc', date: '2025-12-10' } },
      { quote: '2025年12月12日', value: { event: 'reported_police', date: '2025-12-12' } },
    ],
  },
  {
    text: '- 2025年12月11日：警察署へ被害相談\n- 2025年12月24日：攻撃者のリークサイトに情報が掲載されたことを確認',
    published,
    finds: [
      { quote: '2025年12月11日', value: { event: 'reported_police', date: '2025-12-11' } },
      { quote: '2025年12月24日', value: { event: 'detected', date: '2025-12-24' } },
      { quote: '2025年12月24日', value: { event: 'leak_published', date: '2025-12-24' } },
    ],
  },
  {
    text: '2026年1月9日、専門機関による調査が完了しました。',
    published,
    finds: [{ quote: '2026年1月9日', value: { event: 'investigation_done', date: '2026-01-09' } }],
  },
  {
    text: '2026年2月2日よりサービスを再開いたします。',
    published,
    finds: [{ quote: '2026年2月2日', value: { event: 'restored', date: '2026-02-02' } }],
  },
  // Earlier notices
  {
    text: '2025年12月17日付けの第一報および同月26日付けの第二報でお知らせしたとおりです。',
    published,
    finds: [
      { quote: '2025年12月17日', value: { event: 'previous_notice', date: '2025-12-17' } },
      { quote: '同月26日', value: { event: 'previous_notice', date: '2025-12-26' } },
    ],
  },
  {
    text: '2025年12月17日に「当社への不正アクセスについて」を公表いたしました。',
    published,
    finds: [{ quote: '2025年12月17日', value: { event: 'previous_notice', date: '2025-12-17' } }],
  },
  // Nothing
  {
    text: '2025年12月17日に委託先である株式会社みなと情報が公表しました。',
    published,
    finds: [],
    because: 'The notice is somebody else’s.',
  },
  {
    text: '2025年12月8日から12月15日までの間、不正アクセスは確認されておりません。',
    published,
    finds: [],
    because: 'It did not happen.',
  },
  {
    text: '2021年4月から2025年3月までに会員登録をされたお客様の情報が漏えいした可能性があります。',
    published,
    finds: [],
    because: 'It is the period of the data, not of the attack.',
  },
  {
    text: '2026年1月末に調査が完了する予定です。',
    published,
    finds: [],
    because: 'It is expected and not done.',
  },
  {
    text: '2025年12月8日時点で不正利用は確認されておりません。',
    published,
    finds: [],
    because: 'The day says as of when the statement holds.',
  },
]
