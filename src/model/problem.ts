import type { Label, Language } from './label.ts'

export type Severity = 'error' | 'warning' | 'note'

/** Where in the data a problem is: a file (relative to its source), and offsets into its text where known. */
export interface Place {
  readonly path?: string
  readonly start?: number
  readonly end?: number
}

/**
 * Something in the data that a person may want to look at. A value, never an exception: the work goes on.
 * Codes are permanent; their messages and hints are in the catalogue.
 */
export interface Problem {
  readonly code: ProblemCode
  readonly place: Place
  /** Fills the placeholders ({date}) of the catalogue's message. */
  readonly details: Readonly<Record<string, string>>
}

interface CatalogueEntry {
  readonly severity: Severity
  readonly message: Label
  /** What to do next. */
  readonly hint: Label
}

/** Every code there is. A code is never renamed and never reused. */
export const problemCatalogue = {
  'head-missing': {
    severity: 'warning',
    message: { ja: '公表概要がありません', en: 'There is no overview (公表概要)' },
    hint: {
      ja: '題名・日付・組織・URL を「# 公表概要」の下に書いてください',
      en: 'Write title, date, organisation and address under "# 公表概要"',
    },
  },
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
      ja: '{size} バイトあり、上限 {limit} バイトを超えるため、取り込みませんでした',
      en: 'It has {size} bytes, more than the limit of {limit}, and was not imported',
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
  'reading-failed': {
    severity: 'error',
    message: {
      ja: '読み取りの途中で誤りが起き、記載事項を読めませんでした（{because}）',
      en: 'An error stopped the reading, so no facts were read ({because})',
    },
    hint: {
      ja: 'プログラムの誤りです。この公表を添えて知らせてください',
      en: 'This is an error of the program: please report it with this notice',
    },
  },
  'duplicate-notice': {
    severity: 'warning',
    message: { ja: '{other} と同じ内容です', en: 'It has the same content as {other}' },
    hint: { ja: '一方を消すか、そのままにしてください', en: 'Remove one of them, or leave them' },
  },
  'ids-line-unreadable': {
    severity: 'warning',
    message: { ja: '{line} 行目を読めません', en: 'Line {line} cannot be read' },
    hint: {
      ja: '行を直すか、Git の履歴から戻してください（同じ番号が別の公表に付くことはありません）',
      en: 'Mend the line or restore it from Git history',
    },
  },
} as const satisfies Record<string, CatalogueEntry>

export type ProblemCode = keyof typeof problemCatalogue

export const problem = (
  code: ProblemCode,
  place: Place,
  details: Readonly<Record<string, string>> = {},
): Problem => ({ code, place, details })

const filled = (template: string, details: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole)

/** The problem in words: what happened, how bad, and what to do next. */
export function describe(
  p: Problem,
  language: Language,
): { severity: Severity; message: string; hint: string } {
  const entry: CatalogueEntry = problemCatalogue[p.code]
  return {
    severity: entry.severity,
    message: filled(entry.message[language], p.details),
    hint: filled(entry.hint[language], p.details),
  }
}
