import type { Label, Language } from '../model/label.ts'

/** Every word of the site that the web app does not have. Placeholders are written {n}. */
const labels = {
  searchTitle: { ja: '検索', en: 'Search' },
  searchLabel: { ja: '公表の本文と題名から探す', en: 'Search titles and text' },
  searchHint: { ja: '例: 委託先 漏えい -訓練', en: 'Words, "a phrase", -without' },
  searchButton: { ja: '検索', en: 'Search' },
  needsScripts: {
    ja: '検索にはスクリプトが要ります。スクリプトなしでは、公表・事案・根本事象の一覧からたどれます。',
    en: 'Searching needs scripts. Without them, the lists of notices, incidents and root events lead to every page.',
  },
  browse: { ja: '一覧からたどる', en: 'Browse the lists' },
  notices: { ja: '公表の一覧', en: 'Notices' },
  incidents: { ja: '事案の一覧', en: 'Incidents' },
  roots: { ja: '根本事象の一覧', en: 'Root events' },
  organisations: { ja: '組織の一覧', en: 'Organisations' },
  ofYear: { ja: '{year} 年', en: '{year}' },
  howSearched: {
    ja: '検索はこの画面の中で行われ、打ち込んだ語はどこにも送られません。',
    en: 'The search runs in this page; what you type is sent nowhere.',
  },
  searching: { ja: '探しています…', en: 'Searching…' },
  total: { ja: '公表 {n} 件', en: 'Notices found: {n}' },
  noResults: {
    ja: '条件に合う公表はありません。語を減らすか、短くしてください（二文字の語も見つかります）。',
    en: 'No notice matches. Use fewer or shorter words: two characters are enough.',
  },
  failed: {
    ja: '検索の索引を読めませんでした。読み込み直してください。',
    en: 'The search index could not be read. Load the page again.',
  },
  needsServer: {
    ja: 'ファイルとして開いた画面では検索できません。ウェブサーバーから開いてください。',
    en: 'A page opened as a file cannot search. Open it from a web server.',
  },
  widened: { ja: '次の表記もあわせて探しました', en: 'These spellings were searched together' },
  more: { ja: '続きを見る', en: 'Show more' },
  leak: { ja: '漏えい', en: 'Leak' },
  year: { ja: '年', en: 'Year' },
  sort: { ja: '並び順', en: 'Order' },
  any: { ja: '指定なし', en: 'Any' },
  relevance: { ja: '関連の深い順', en: 'Best match' },
  newest: { ja: '新しい順', en: 'Newest first' },
  oldest: { ja: '古い順', en: 'Oldest first' },
  untitled: { ja: '（題名なし）', en: '(no title)' },
  undated: { ja: '日付不明', en: 'no date' },
  nobody: { ja: '組織不明', en: 'organisation unknown' },
  unreadStage: { ja: '報は不明', en: 'report not known' },
  loading: { ja: '読み込み中', en: 'Loading' },
  results: { ja: '検索結果', en: 'Results' },
  newsTitle: { ja: '前に見てから', en: 'Since I last looked' },
  newsLead: {
    ja: '前に「ここまで見た」としてから、このサイトに加わった公表です。どこまで見たかは、このブラウザだけが覚えています。',
    en: 'Notices that came to this site since you last marked them as seen. This browser alone keeps how far you got.',
  },
  newsNeedsScripts: {
    ja: 'この画面にはスクリプトが要ります。スクリプトなしでは、公表の一覧が新しい順で、フィードが新着を知らせます。',
    en: 'This page needs scripts. Without them, the list of notices has the latest first, and the feed tells of new ones.',
  },
  newsCame: { ja: '加わった公表 {n} 件', en: 'New notices: {n}' },
  newsNone: {
    ja: '前に見てから加わった公表はありません。',
    en: 'No notice has come since you last looked.',
  },
  newsBegin: { ja: 'ここから始める', en: 'Begin here' },
  newsBeginHint: {
    ja: 'まだ印がありません。ここから始めると、次からはその後に加わった公表だけが出ます。下は新しい順の公表です。',
    en: 'There is no mark yet. Begin here, and next time only notices that came later are shown. These are the latest.',
  },
  newsSeen: { ja: 'ここまで見た', en: 'Mark all as seen' },
  newsMarked: { ja: '印を付けました。', en: 'Marked.' },
  newsAnew: {
    ja: '前に見たところがこのサイトにもうないので、何が加わったかを言えません。下は新しい順の公表です。',
    en: 'What you last saw is no longer in this site, so that it cannot tell what came since. These are the latest notices.',
  },
  newsForgets: {
    ja: 'このブラウザは印を覚えられません。',
    en: 'This browser cannot keep a mark.',
  },
  feedAtom: { ja: 'フィード（Atom）', en: 'Feed (Atom)' },
  dataTitle: { ja: 'データとフィード', en: 'Data and feeds' },
  dataLead: {
    ja: 'このサイトの中身を、ほかのプログラムで使う形で置いています。メールアドレス・電話番号・担当者名は伏せてあります。',
    en: 'What this site holds, in forms for other programs. E-mail addresses, phone numbers and contact names are masked.',
  },
  feeds: { ja: 'フィード', en: 'Feeds' },
  feedsLead: {
    ja: '新しい公表を知らせます。フィードリーダーに登録してください。',
    en: 'They tell of new notices. Add them to a feed reader.',
  },
  feedOfAll: { ja: 'すべての公表', en: 'All notices' },
  feedsOfKinds: { ja: '事案種別ごと', en: 'By type of incident' },
  feedsSaved: { ja: '保存した検索', en: 'Saved searches' },
  feedsOfOrganisations: { ja: '組織ごと', en: 'By organisation' },
  files: { ja: 'データファイル', en: 'Data files' },
  filesLead: {
    ja: '一行が一件です。形は JSON Schema に、全ファイルのハッシュは SHA256SUMS にあります。記載事項は公表の月ごとに分けてあります。',
    en: 'One record a line. The JSON Schema says what a record holds, SHA256SUMS has the hash of every file. Facts are divided by the month of their notice.',
  },
  file: { ja: 'ファイル', en: 'File' },
  size: { ja: '大きさ', en: 'Size' },
  data: { ja: 'データ', en: 'Data' },
  movedTitle: { ja: 'このページは移りました', en: 'This page has moved' },
  movedTo: { ja: '新しい場所へ', en: 'To its new place' },
  notFoundTitle: { ja: 'このページはありません', en: 'There is no such page' },
  notFoundText: {
    ja: '住所が変わったか、打ち間違いかもしれません。検索するか、一覧からたどってください。',
    en: 'The address may be old or mistyped. Search, or go by the lists.',
  },
} as const satisfies Record<string, Label>

export type SiteLabel = keyof typeof labels

/** Says a label in one language, with its placeholders filled. */
export const say = (
  name: SiteLabel,
  language: Language,
  fill: Readonly<Record<string, string | number>> = {},
): string => labels[name][language].replace(/\{(\w+)\}/g, (whole, key: string) => String(fill[key] ?? whole))
