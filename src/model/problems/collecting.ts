import type { CatalogueEntry } from './catalogue-entry.ts'

/** What goes wrong, or is worth knowing, while files and pages are found and taken in. */
export const collectingProblems = {
  'file-unreadable': {
    severity: 'error',
    message: { ja: 'ファイルを開けません（{because}）', en: 'The file cannot be opened ({because})' },
    hint: {
      ja: 'ファイルがあることと、読む権限を確かめてから、もう一度 build してください',
      en: 'Check that it is there and may be read, then build again',
    },
  },
  'file-not-read': {
    severity: 'note',
    message: {
      ja: '公表文として読まないファイルです',
      en: 'A file that is not read as a notice',
    },
    hint: {
      ja: '公表文なら、文章を .md か .txt として置いてください',
      en: 'If it is a notice, keep its text as .md or .txt',
    },
  },
  'file-too-large': {
    severity: 'error',
    doubt: 8,
    message: {
      ja: '{size} バイトあり、上限 {limit} バイトを超えるため、頭書きだけを読みました',
      en: 'It has {size} bytes, more than the limit of {limit}; only its head was read',
    },
    hint: {
      ja: '一つの公表ごとのファイルに分けてください',
      en: 'Split it into one file a notice',
    },
  },
  'import-too-large': {
    severity: 'error',
    message: {
      ja: '{size} バイトあり、上限 {limit} バイトを超えるため、公表として取り込みませんでした',
      en: 'It has {size} bytes, more than the limit of {limit}, and was not taken in as a notice',
    },
    hint: {
      ja: '一つの公表ごとのファイルに分けて、もう一度取り込んでください',
      en: 'Split it into one file a notice and import again',
    },
  },
  'directory-loop': {
    severity: 'warning',
    message: {
      ja: 'リンクが自分の上のフォルダへ戻っているため、その先は読みません',
      en: 'The link leads back into a folder above it; what lies behind it is not read',
    },
    hint: { ja: 'リンクを外してください', en: 'Remove the link' },
  },
  'duplicate-notice': {
    severity: 'warning',
    message: { ja: '{other} と同じ内容です', en: 'It has the same content as {other}' },
    hint: { ja: '一方を消すか、そのままにしてください', en: 'Remove one of them, or leave them' },
  },
  'listed-companies-unread': {
    severity: 'warning',
    message: {
      ja: '上場会社の一覧を読めません（名称とコードの列のある CSV がありません）',
      en: 'The list of listed companies cannot be read: no CSV with columns for name and code',
    },
    hint: {
      ja: 'tenmatsu.json の "listed" が指すファイルと、その一行目の見出し（銘柄名、コード）を確かめてください',
      en: 'Check the file that "listed" in tenmatsu.json names, and the headings in its first row (name, code)',
    },
  },
  'page-gone': {
    severity: 'warning',
    message: {
      ja: '{day} に見たところ、元のページはもうありません（{because}）',
      en: 'On {day} the page was no longer there ({because})',
    },
    hint: {
      ja: '取得物が残っています。移転先があれば tenmatsu add で取り込んでください',
      en: 'The capture is kept; where the page has moved, take it in with tenmatsu add',
    },
  },
  'silent-edit': {
    severity: 'warning',
    message: {
      ja: '{day} の取得で、断りなく書き換えられていました: {ja}（全 {count} 点、続報なし）',
      en: 'The capture of {day} tells otherwise without a word about it: {en} ({count} in all, no further report)',
    },
    hint: {
      ja: 'tenmatsu captures で前後の文を比べてください',
      en: 'Compare the sentences before and after with tenmatsu captures',
    },
  },
  'text-behind-page': {
    severity: 'warning',
    message: {
      ja: '公表元のページは {day} までに書き換わりましたが、この公表の本文は手で直されているため、前の文のままです',
      en: 'The page was written anew by {day}, but the body of this notice was edited by hand and keeps the words from before',
    },
    hint: {
      ja: 'tenmatsu captures で違いを見て、本文を直してください。本文を取得したままに戻すと、次の取得から自動で追います',
      en: 'See what differs with tenmatsu captures and edit the body; put it back as it was taken to have it follow the page by itself',
    },
  },
  'taken-down': {
    severity: 'note',
    message: {
      ja: '取り下げた公表なので、取り込みません',
      en: 'It was taken down and is not taken in again',
    },
    hint: {
      ja: '取り下げを元に戻すには tenmatsu takedown NOTICE --undo を使ってください',
      en: 'To take the takedown back, use tenmatsu takedown NOTICE --undo',
    },
  },
  'taken-down-reworded': {
    severity: 'warning',
    message: {
      ja: '取り下げた公表 {id}（{because}）が言い換えられたもの（{ja}）なので、取り込みません',
      en: 'It is notice {id}, taken down ({because}), in other words ({en}), and is not taken in',
    },
    hint: {
      ja: '取り下げを元に戻すには tenmatsu takedown {id} --undo を使ってください',
      en: 'To take the takedown back, use tenmatsu takedown {id} --undo',
    },
  },
  'taken-down-perhaps': {
    severity: 'warning',
    message: {
      ja: '取り下げた公表 {id}（{because}）かもしれません（{ja}）',
      en: 'It may be notice {id}, which was taken down ({because}): {en}',
    },
    hint: {
      ja: '別の公表なら、端末で tenmatsu add に尋ねさせて加えてください（--yes では加えません）',
      en: 'If it is another, add it on a terminal with tenmatsu add and say so when asked (--yes does not add it)',
    },
  },
} as const satisfies Record<string, CatalogueEntry>
