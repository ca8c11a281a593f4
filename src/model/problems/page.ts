import type { CatalogueEntry } from './catalogue-entry.ts'

/** What keeps the words of a web page from being read. */
export const pageProblems = {
  'page-needs-script': {
    severity: 'error',
    message: {
      ja: 'このページの文章はスクリプトで表示されるため、取得した中にありません',
      en: 'The text of this page is put there by a script and is not in what was taken',
    },
    hint: {
      ja: '印刷用のページや PDF があればそれを、なければブラウザで表示した文章を保存して取り込んでください',
      en: 'Take its print version or PDF, or save the text as a browser shows it',
    },
  },
  'page-has-frames': {
    severity: 'error',
    message: {
      ja: 'このページの文章は別のページ（{addresses}）にあり、ここにはありません',
      en: 'The text of this page lies in another one ({addresses}), not here',
    },
    hint: { ja: 'そのページを取り込んでください', en: 'Take that page' },
  },
  'main-part-unclear': {
    severity: 'warning',
    message: {
      ja: 'ページのどこが公表文かはっきりしないため、残した部分があります',
      en: 'It is not clear which part of the page is the notice; more was kept than needed',
    },
    hint: {
      ja: '本文を見て、公表文でない部分が混じっていないか確かめてください',
      en: 'Look whether the text holds what is not part of the notice',
    },
  },
  'page-too-deep': {
    severity: 'warning',
    message: {
      ja: 'ページの入れ子または要素が多すぎるため、表や見出しを読まず、文字だけを読みました',
      en: 'The page is nested too deeply or has too many elements; its words were read without tables and headings',
    },
    hint: {
      ja: '壊れたページでないか、元のページで確かめてください',
      en: 'Check with the original whether the page is damaged',
    },
  },
  'text-struck': {
    severity: 'note',
    message: {
      ja: '取り消し線の引かれた文字「{words}」は、読まずに残しています',
      en: 'Struck words ("{words}") are kept and not read',
    },
    hint: {
      ja: '訂正の前の値です。必要なら元のページで確かめてください',
      en: 'They stood before a correction; look at the original where they matter',
    },
  },
  'page-dates-differ': {
    severity: 'note',
    message: {
      ja: 'ページの文中の日付 {shown} と、ページの情報にある日付 {said} が違います',
      en: 'The page shows the date {shown}, and its data say {said}',
    },
    hint: {
      ja: '公表日を確かめてください（文中の日付を使っています）',
      en: 'Check the date of publication (the one shown is used)',
    },
  },
} as const satisfies Record<string, CatalogueEntry>
