import type { Label } from '../model/label.ts'

/** Words of what could not be answered. */
export const errorLabels = {
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
