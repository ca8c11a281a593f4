import type { Label, Language } from '../model/label.ts'
import { type AssertionStatus, statusTerms } from '../model/status.ts'
import { captureLabels } from './capture-labels.ts'
import { compareLabels } from './compare/labels.ts'
import { homeLabels } from './home/labels.ts'
import { incidentLabels } from './incident-labels.ts'
import { newsLabels } from './news/labels.ts'
import { organisationLabels } from './organisations/labels.ts'
import { pageLabels } from './pages-of-pdf/labels.ts'
import { playgroundLabels } from './playground/labels.ts'
import { reviewLabels } from './review/labels.ts'
import { sessionLabels } from './session/labels.ts'
import { supplierLabels } from './suppliers/labels.ts'
import { trendLabels } from './trends/labels.ts'

/** Every word of the pages that is not in the vocabulary. Placeholders are written {n}. */
const labels = {
  ...homeLabels,
  ...incidentLabels,
  ...trendLabels,
  ...compareLabels,
  ...newsLabels,
  ...playgroundLabels,
  ...supplierLabels,
  ...organisationLabels,
  ...captureLabels,
  ...pageLabels,
  ...reviewLabels,
  ...sessionLabels,

  // The frame of every page
  product: { ja: '顛末', en: 'Tenmatsu' },
  tagline: { ja: 'セキュリティ事案の公表を読む', en: 'Reading security-incident notices' },
  skip: { ja: '本文へ移動', en: 'Skip to the content' },
  mainNavigation: { ja: '主なページ', en: 'Main pages' },
  moreNavigation: { ja: '見守り・点検・資料', en: 'Watching, checks and reference' },
  navSuppliers: { ja: '取引先', en: 'Suppliers' },
  navNews: { ja: '新着', en: 'What’s new' },
  navCompare: { ja: '事案を比べる', en: 'Compare incidents' },
  navApi: { ja: 'HTTP API', en: 'HTTP API' },
  navMore: { ja: 'そのほか', en: 'More' },
  home: { ja: 'ホーム', en: 'Home' },
  notices: { ja: '公表', en: 'Notices' },
  problems: { ja: '問題', en: 'Problems' },
  variants: { ja: '表記ゆれ', en: 'Spellings' },
  about: { ja: '読み方', en: 'Guide' },
  languageChoice: { ja: '言語', en: 'Language' },
  footer: {
    ja: 'ここにあるのは公表に書かれていることの記録です。事実かどうかの判断は含みません。',
    en: 'This is a record of what notices state. Whether it is true is not judged here.',
  },

  // The list
  listTitle: { ja: '公表の一覧', en: 'Notices' },
  searchTitle: { ja: '「{q}」の検索結果', en: 'Search: {q}' },
  searchLabel: { ja: '公表の本文と題名から探す', en: 'Search titles and text' },
  searchHint: { ja: '例: 委託先 漏えい -訓練', en: 'Words, "a phrase", -without' },
  searchButton: { ja: '検索', en: 'Search' },
  breakdown: { ja: '内訳', en: 'Breakdown' },
  breakdownOnFirst: { ja: '内訳は最初のページに', en: 'Breakdown on the first page' },
  refine: { ja: '絞り込み', en: 'Narrow down' },
  apply: { ja: '適用', en: 'Apply' },
  clearAll: { ja: 'すべて解除', en: 'Clear all' },
  removeFilter: { ja: '（この条件を外す）', en: '(remove this filter)' },
  activeFilters: { ja: '現在の条件', en: 'Active filters' },
  words: { ja: '語', en: 'Words' },
  from: { ja: '公表日（から）', en: 'Published from' },
  to: { ja: '公表日（まで）', en: 'Published to' },
  dateForm: { ja: '2025-06-03', en: '2025-06-03' },
  publisher: { ja: '組織', en: 'Organisation' },
  publisherHint: { ja: '名前の一部', en: 'Part of the name' },
  leak: { ja: '漏えい', en: 'Leak' },
  stage: { ja: '報', en: 'Report' },
  year: { ja: '年', en: 'Year' },
  any: { ja: '指定なし', en: 'Any' },
  sort: { ja: '並び順', en: 'Order' },
  relevance: { ja: '関連の深い順', en: 'Best match' },
  newest: { ja: '新しい順', en: 'Newest first' },
  oldest: { ja: '古い順', en: 'Oldest first' },
  total: { ja: '{n} 件', en: 'Found: {n}' },
  notCounted: {
    ja: '（公表に数えない{what}を含む）',
    en: '(with {what}, which count as no notices)',
  },
  commentaryAmong: { ja: '論評 {n} 件', en: 'commentaries: {n}' },
  copiesAmong: { ja: '写し {n} 件', en: 'copies: {n}' },
  range: { ja: '{from}〜{to} 件目', en: '{from} to {to}' },
  facetCount: { ja: '{n} 件', en: '{n}' },
  results: { ja: '検索結果', en: 'Results' },
  widened: { ja: '次の表記もあわせて探しました', en: 'These spellings were searched together' },
  seeVariants: { ja: '表記ゆれの表', en: 'Table of variants' },
  pages: { ja: 'ページ', en: 'Pages' },
  previous: { ja: '前へ', en: 'Previous' },
  next: { ja: '次へ', en: 'Next' },
  pageOf: { ja: '{page} / {pages} ページ', en: 'Page {page} of {pages}' },
  pageBeyond: {
    ja: '{page} ページ目はありません。全部で {pages} ページです。',
    en: 'There is no page {page}. There are {pages}.',
  },
  firstPage: { ja: '最初のページへ', en: 'To the first page' },
  noResults: { ja: '条件に合う公表はありません。', en: 'No notice matches.' },
  noNotices: { ja: 'このアーカイブにはまだ公表がありません。', en: 'This archive holds no notices yet.' },
  noNoticesHint: {
    ja: 'tenmatsu import で取り込み、tenmatsu build で読み取ってください。',
    en: 'Add some with tenmatsu import, then read them with tenmatsu build.',
  },
  nextSteps: { ja: '次にできること', en: 'What to try next' },
  tryFewer: {
    ja: '語を減らす。語はすべて含むものだけが見つかります。',
    en: 'Use fewer words: all of them must occur.',
  },
  tryUnquoted: {
    ja: '引用符を外す。引用符の中は一字一句そのままで探します。',
    en: 'Take the quotation marks away: what they hold is searched to the letter.',
  },
  tryPart: {
    ja: '短い一部で探す。二文字の語も見つかります（例: 漏洩、委託）。',
    en: 'Search for a shorter part: two characters are enough.',
  },
  trySpelling: {
    ja: '別の書き方を試す。表にない表記ゆれは自動では補われません。',
    en: 'Try another spelling: only the variants in the table are added by themselves.',
  },
  tryWithout: { ja: '条件を外して同じ語で探す', en: 'Search the same words without filters' },
  syntaxTitle: { ja: '検索の書き方', en: 'How to search' },
  syntaxAnd: {
    ja: '空白で区切った語は、すべて含む公表を探します。',
    en: 'Words separated by spaces must all occur.',
  },
  syntaxNot: {
    ja: '前に - を付けるか NOT と書いた語は、含まない公表を探します。',
    en: 'A word after - or NOT must not occur.',
  },
  syntaxPhrase: {
    ja: '引用符で囲むと、一字一句そのままの並びを探します。',
    en: 'Quotation marks search for exactly these characters.',
  },
  syntaxFold: {
    ja: '全角と半角、大文字と小文字の違いは問いません。',
    en: 'Full and half width, upper and lower case make no difference.',
  },
  syntaxVariants: {
    ja: '引用符のない語は、表記ゆれの表にある書き方もあわせて探します。',
    en: 'A word without quotation marks also finds its spellings in the table of variants.',
  },

  // What is absent
  unknownTitle: { ja: '（題名なし）', en: '(no title)' },
  unknownDate: { ja: '日付不明', en: 'no date' },
  unknownPublisher: { ja: '組織不明', en: 'organisation unknown' },
  notStated: { ja: '記載なし', en: 'not stated' },
  leakNotStated: { ja: '漏えいの記載なし', en: 'no statement on a leak' },
  unknown: { ja: '不明', en: 'unknown' },
  problemCount: { ja: '問題 {n}', en: 'Problems: {n}' },

  unreadStage: { ja: '報は不明', en: 'report not known' },

  // The notice
  published: { ja: '公表日', en: 'Published' },
  publication: { ja: '公表', en: 'published' },
  updated: { ja: '更新', en: 'Updated' },
  original: { ja: '原本', en: 'Original' },
  originalLink: { ja: '公表元のページを開く', en: 'Open the publisher’s page' },
  noAddress: { ja: '原本の URL は記録されていません', en: 'The address of the original is not recorded' },
  unsafeAddress: { ja: '（リンクにできない形式です）', en: '(not of a form that can be linked)' },
  series: { ja: '前後の公表', en: 'Earlier and later notices' },
  refersTo: { ja: 'この公表が挙げるもの', en: 'This notice refers to' },
  referredBy: { ja: 'この公表を挙げるもの', en: 'Referred to by' },
  notInArchive: { ja: 'アーカイブにありません', en: 'not in the archive' },
  reference: { ja: '関連', en: 'Related' },
  facts: { ja: '記載事項', en: 'Facts' },
  factsHint: {
    ja: '選ぶと、根拠の文を本文の中で示します。',
    en: 'Choose one to see its sentence in the text.',
  },
  factsKeys: { ja: 'j で次、k で前', en: 'j next, k previous' },
  evidenceShown: { ja: '根拠の文', en: 'Sentence' },
  rule: { ja: '規則', en: 'Rule' },
  operators: { ja: '断定の演算', en: 'Assertion' },
  otherFacts: { ja: 'そのほか', en: 'Other' },
  unstated: { ja: '述べていない', en: 'Not stated' },
  listComma: { ja: '、', en: ', ' },
  alsoAt: { ja: '同じことを述べるほかの箇所', en: 'Stated here as well' },
  nthPlace: { ja: '{n} か所目', en: 'place {n}' },
  morePlaces: { ja: 'ほか {n} か所', en: '{n} more places' },
  toPlace: { ja: '原文の箇所を見る', en: 'See it in the text' },
  toOtherPlace: { ja: 'もう一方の箇所を見る', en: 'See the other place' },
  unstatedHint: {
    ja: '「述べていない」は、読み取れた記載がないという意味です。公表が「ない」と述べたのではありません。',
    en: '“Not stated” means that no sentence was recognised, not that the notice denies it.',
  },
  declined: { ja: '読み取らなかった候補 {n}', en: 'Candidates passed over: {n}' },
  declinedHint: {
    ja: '規則が見つけ、記載事項としなかった語句とその理由です。',
    en: 'Words that a rule looked at and decided against, with the reason.',
  },
  text: { ja: '原文', en: 'Text' },
  overview: { ja: '公表概要', en: 'Overview' },
  moreInJson: { ja: 'ほか {n} 件は JSON にあります。', en: '{n} more are in the JSON form.' },
  toText: { ja: '原文へ', en: 'To the text' },
  toFacts: { ja: '記載事項へ戻る', en: 'Back to the facts' },
  figure: { ja: '図（読み取っていません）', en: 'Figure (not read)' },
  table: { ja: '表', en: 'Table' },
  laterStatement: { ja: 'ここから後の公表', en: 'A later statement begins here' },
  textCut: {
    ja: '長いため、はじめの {shown} 字だけを表示しています（全 {all} 字）。全文は下のリンクにあります。',
    en: 'Only the first {shown} of {all} characters are shown. The whole text is behind the link below.',
  },
  record: { ja: 'この公表の記録', en: 'Record of this notice' },
  noticeId: { ja: '公表 ID', en: 'Notice ID' },
  captureHash: { ja: '取得物の SHA-256', en: 'SHA-256 of the capture' },
  path: { ja: 'ファイル', en: 'File' },
  rawText: { ja: 'テキスト', en: 'Plain text' },
  json: { ja: 'JSON', en: 'JSON' },
  otherForms: { ja: '別の形式', en: 'Other forms' },
  whatToDo: { ja: '対処', en: 'What to do' },

  // Captures of a notice
  captures: { ja: '取得の記録', en: 'Captures' },
  pageGone: { ja: '{day} には元のページなし', en: 'the page was gone on {day}' },
  captureUnread: { ja: '前の取得と比べられません', en: 'It cannot be compared with the one before' },
  captureSame: { ja: '前の取得と同じことを述べています', en: 'It tells what the one before told' },
  captureReworded: {
    ja: '文面は変わりましたが、述べていることは同じです',
    en: 'It is written anew and tells the same',
  },
  changedSilently: {
    ja: '断りなく書き換えられています（続報なし）',
    en: 'Changed without a word about it; there is no further report',
  },
  changedOnPage: {
    ja: '更新・訂正の断りとともに書き換えられています',
    en: 'Changed, and the page says so',
  },
  changedByReport: { ja: '書き換えられています（続報あり）', en: 'Changed; there is a further report' },

  // Files of a list
  listSeparator: { ja: '・', en: ', ' },

  // What was taken down
  tombstones: { ja: '取り下げた公表', en: 'Notices taken down' },
  tombstoneCount: { ja: '取り下げた公表 {n} 件', en: 'Notices taken down: {n}' },
  noTombstones: { ja: '取り下げた公表はありません。', en: 'No notice was taken down.' },
  takenDownTitle: { ja: 'この公表は取り下げました', en: 'This notice was taken down' },
  takenDownText: {
    ja: '本文と記載事項はここにはありません。番号とハッシュだけを残しています。',
    en: 'Its text and facts are not here. Its id and its hash are all that is kept.',
  },
  takenDownBecause: { ja: '理由', en: 'Reason' },
  takenDownOn: { ja: '取り下げた日', en: 'Taken down on' },

  // Severity
  error: { ja: '誤り', en: 'error' },
  warning: { ja: '注意', en: 'warning' },
  note: { ja: '参考', en: 'note' },

  // Doubts
  doubts: { ja: '要確認', en: 'Doubts' },
  doubtsTitle: { ja: '読み取りの要確認', en: 'Readings in doubt' },
  doubtsLead: {
    ja: '公表の中で食い違うところ、二通りに読めるところ、読み取りを控えたところです。疑いの大きい順に並びます。',
    en: 'Where a notice contradicts itself, can be read in two ways, or was left unread: the most doubtful first.',
  },
  doubtsTotal: { ja: '確かめるところ {n} 件', en: 'To be checked: {n}' },
  noDoubts: { ja: '確かめるところはありません。', en: 'Nothing is in doubt.' },
  doubtGreat: { ja: '疑い 大', en: 'great doubt' },
  doubtSome: { ja: '疑い 中', en: 'some doubt' },
  doubtSlight: { ja: '疑い 小', en: 'slight doubt' },
  byKind: { ja: '種類で絞る', en: 'By kind' },
  place: { ja: '原文', en: 'In the text' },
  places: { ja: '原文の二か所', en: 'Two places' },
  against: { ja: 'と', en: 'and' },

  // Problems
  problemsTitle: { ja: 'データの問題', en: 'Problems in the data' },
  problemsLead: {
    ja: '人が見て直せるものの一覧です。問題があっても、公表は一件も捨てられません。',
    en: 'What a person may want to look at and mend. No notice is dropped because of a problem.',
  },
  noProblems: { ja: '問題は見つかっていません。', en: 'No problems were found.' },
  more: { ja: 'ほか {n} 件', en: '{n} more' },
  allKinds: { ja: 'すべての種類へ戻る', en: 'Back to all kinds' },
  occurrences: { ja: '{n} 件', en: '{n}' },

  // Variants
  variantsTitle: { ja: '表記ゆれの表', en: 'Table of spelling variants' },
  variantsLead: {
    ja: '検索では、同じ行の語を同じものとして扱います。引用符で囲んだ語は広げません。',
    en: 'A search treats the words of one row as the same. Words in quotation marks are not widened.',
  },
  variantsSame: { ja: '同じものとして探す語', en: 'Searched as one' },
  groups: { ja: '{n} 組', en: 'Rows: {n}' },

  // How to read
  aboutTitle: { ja: '読み方', en: 'How to read these pages' },
  aboutLead: {
    ja: '公表の文章から、何が、どの強さで書かれているかを読み取り、根拠の語句とともに示します。',
    en: 'What each notice states, how strongly it states it, and the words that say so.',
  },
  statusesTitle: { ja: '断定の度合い', en: 'Assertion status' },
  statusesNote: {
    ja: '「確認されていない」と「否定」は別のものです。どの画面でもまとめません。',
    en: '“Not found” and “ruled out” are different things and are never merged.',
  },
  unitsTitle: { ja: '数える単位', en: 'What is counted' },
  unitsText: {
    ja: '一つの事案が三度公表されれば、公表は三件、事案は一件です。どの数にも、数えた単位を添えます。',
    en: 'An incident that was published three times is three notices and one incident. Every number says its unit.',
  },
  kindsTitle: { ja: '読み取る記載事項', en: 'Facts that are read' },
  absenceText: {
    ja: '「記載なし」は、読み取れた文がないという意味です。公表が「ない」と述べている場合は「否定」または「確認されていない」と示します。',
    en: '“Not stated” means that no sentence was recognised. Where a notice says there was none, it is shown as “ruled out” or “not found”.',
  },
  evidenceTitle: { ja: '根拠', en: 'Evidence' },
  evidenceText: {
    ja: '記載事項にはかならず根拠の語句があり、本文のその場所を開けます。',
    en: 'Every fact carries the words that state it and leads to their place in the text.',
  },
  apiTitle: { ja: '機械で読む', en: 'For programs' },
  apiText: {
    ja: '検索と公表は JSON でも取り出せます。パラメータ名はこの画面の URL と同じです。',
    en: 'Search and notices are available as JSON, with the parameter names of these pages.',
  },

  // Errors
  notFoundTitle: { ja: 'このページはありません', en: 'There is no such page' },
  notFoundText: {
    ja: '「{path}」に当たるページはありません。',
    en: 'Nothing is kept at {path}.',
  },
  noticeMissingTitle: { ja: 'この公表はありません', en: 'There is no such notice' },
  noticeMissingText: {
    ja: 'ID「{id}」の公表は、このアーカイブにありません。ID は 16 進数 10 桁です。',
    en: 'This archive holds no notice with the ID {id}. An ID has ten hexadecimal digits.',
  },
  badRequestTitle: { ja: '条件を読めません', en: 'The request cannot be read' },
  badFrom: {
    ja: '公表日（から）は 2025、2025-06、2025-06-03 のように書いてください。',
    en: 'Write “published from” as 2025, 2025-06 or 2025-06-03.',
  },
  badTo: {
    ja: '公表日（まで）は 2025、2025-06、2025-06-03 のように書いてください。',
    en: 'Write “published to” as 2025, 2025-06 or 2025-06-03.',
  },
  badLeak: {
    ja: '漏えいの条件に、選べない値があります。',
    en: 'The leak filter has a value that does not exist.',
  },
  badStage: {
    ja: '報の条件に、選べない値があります。',
    en: 'The report filter has a value that does not exist.',
  },
  badSort: { ja: '並び順に、選べない値があります。', en: 'There is no such order.' },
  badPage: { ja: 'ページは 1 以上の整数です。', en: 'A page is a whole number from 1.' },
  badPerPage: { ja: '一ページの件数は 1 から 200 です。', en: 'A page holds 1 to 200 notices.' },
  badCode: { ja: 'その種類の問題はありません。', en: 'There is no problem of that kind.' },
  badQ: {
    ja: '検索の語が長すぎます（1,000 字まで）。',
    en: 'The search is too long (1,000 characters at most).',
  },
  badPublisher: {
    ja: '組織の名前が長すぎます（200 字まで）。',
    en: 'The name is too long (200 characters at most).',
  },
  errorTitle: { ja: 'エラーが起きました', en: 'Something went wrong' },
  errorText: {
    ja: 'プログラムの誤りです。データは変わっていません。端末に出た記録を添えて知らせてください。',
    en: 'This is an error of the program. No data was changed. Please report it with what the terminal shows.',
  },
  unusableTitle: { ja: '索引を使えません', en: 'The index cannot be used' },
  unusableText: {
    ja: '作りかけか、壊れています。tenmatsu build を実行してから、読み込み直してください。公表そのものは失われていません。',
    en: 'It is half-built or damaged. Run tenmatsu build and load the page again. The notices themselves are not lost.',
  },
  methodTitle: { ja: 'この操作はできません', en: 'This is not possible' },
  methodText: { ja: 'ここでは読むことだけができます。', en: 'These pages can only be read.' },
  toList: { ja: '公表の一覧へ', en: 'To the list of notices' },
} as const satisfies Record<string, Label>

export type LabelName = keyof typeof labels

/** Says a label in one language, with its placeholders filled. */
export type Say = (name: LabelName, fill?: Readonly<Record<string, string | number>>) => string

export const sayIn =
  (language: Language): Say =>
  (name, fill = {}) =>
    labels[name][language].replace(/\{(\w+)\}/g, (whole, key: string) => {
      const value = fill[key]
      return value === undefined ? whole : typeof value === 'number' ? grouped(value) : value
    })

/** 1204 as 1,204, alike in both languages. */
export const grouped = (n: number): string => n.toLocaleString('en-US')

/** The sign and the word of a leak's status, of which absence is one. */
export function statusWords(
  status: AssertionStatus | null,
  language: Language,
): { mark: string; word: string } {
  if (status === null) return { mark: '–', word: labels.notStated[language] }
  return { mark: statusTerms[status].mark, word: statusTerms[status].label[language] }
}
