import type { CatalogueEntry } from './catalogue-entry.ts'

/** What keeps the words of a Word document from being read. */
export const docxProblems = {
  'docx-broken': {
    severity: 'error',
    doubt: 10,
    message: {
      ja: 'Word 文書として開けません（壊れているか、パスワードがかかっています）',
      en: 'It cannot be opened as a Word document (it is damaged, or has a password)',
    },
    hint: {
      ja: 'Word などで開けるなら、パスワードなしの .docx か PDF に保存し直して取り込んでください',
      en: 'If it opens in an office program, save it anew as .docx without a password, or as PDF, and take that in',
    },
  },
  'docx-too-large': {
    severity: 'error',
    doubt: 10,
    message: {
      ja: 'Word 文書の本文が {limit} バイトを超えるため、読みませんでした',
      en: 'The text of the Word document has more than {limit} bytes and was not read',
    },
    hint: {
      ja: '一つの公表ごとの文書に分けてください',
      en: 'Split it into one document a notice',
    },
  },
  'docx-incomplete': {
    severity: 'warning',
    doubt: 8,
    message: {
      ja: 'Word 文書の一部（{part}）を読めませんでした',
      en: 'A part of the Word document ({part}) could not be read',
    },
    hint: {
      ja: '原本と見比べてください。見出しや番号だけが欠けていることもあります',
      en: 'Compare it with the original; it may be headings and numbers alone that are missing',
    },
  },
} as const satisfies Record<string, CatalogueEntry>
