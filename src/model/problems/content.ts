import type { CatalogueEntry } from './catalogue-entry.ts'

/** What a file is, and whether its bytes are the characters they should be. */
export const contentProblems = {
  'file-empty': {
    severity: 'warning',
    message: { ja: 'ファイルが空です', en: 'The file is empty' },
    hint: { ja: '公表文を書くか、ファイルを消してください', en: 'Write the notice or remove the file' },
  },
  'content-unsupported': {
    severity: 'error',
    message: {
      ja: '{kind} のファイルで、読める形式ではありません',
      en: 'It is a {kind} file, which is not read',
    },
    hint: {
      ja: '文章を PDF、Word（.docx）、HTML、Markdown、テキストのどれかにして取り込んでください',
      en: 'Bring its words as PDF, Word (.docx), HTML, Markdown or plain text',
    },
  },
  'name-contradicts-content': {
    severity: 'note',
    message: {
      ja: '名前は {ending} ですが、中身は {format} です（中身に従って読みました）',
      en: 'It is named {ending}, and its content is {format} (it was read as that)',
    },
    hint: { ja: 'ファイル名の拡張子を直してください', en: 'Mend the ending of its name' },
  },
  'encoding-invalid': {
    severity: 'warning',
    message: {
      ja: '文字コード（{encoding}）として正しくないバイトがあります',
      en: 'Some bytes are not valid ({encoding})',
    },
    hint: {
      ja: '元のファイルから取り直すか、該当の文字を直してください',
      en: 'Take the file again from its origin or mend the character',
    },
  },
  'encoding-other': {
    severity: 'note',
    message: { ja: '文字コードは {encoding} です', en: 'The text is encoded as {encoding}' },
    hint: { ja: 'UTF-8 で保存し直すと、他の道具でも読めます', en: 'Save it as UTF-8 for other tools' },
  },
  'encoding-declared-wrong': {
    severity: 'warning',
    message: {
      ja: '文字コードは {declared} と宣言されていますが、実際には {encoding} です',
      en: 'The encoding is declared as {declared}; it is {encoding}',
    },
    hint: {
      ja: '{encoding} として読みました。文字化けがないか確かめてください',
      en: 'It was read as {encoding}; check that no characters are garbled',
    },
  },
  'encoding-undeclared': {
    severity: 'note',
    message: {
      ja: 'ページに文字コードの宣言がないため、{encoding} と判定しました',
      en: 'The page does not declare its encoding; {encoding} was recognised',
    },
    hint: { ja: '文字化けがないか確かめてください', en: 'Check that no characters are garbled' },
  },
  'text-garbled': {
    severity: 'error',
    message: {
      ja: '文字化けした文章のようです（保存される前に誤った文字コードで読まれています）',
      en: 'The text looks garbled: it was read in a wrong encoding before it was saved',
    },
    hint: {
      ja: '公表元から取り直してください。この文字化けは元に戻しません',
      en: 'Take it again from where it was published; it is not mended here',
    },
  },
  'nul-byte': {
    severity: 'warning',
    message: { ja: 'NUL 文字が入っています', en: 'There is a NUL character' },
    hint: { ja: '壊れたファイルでないか確かめてください', en: 'Check that the file is not damaged' },
  },
  'too-many-lines': {
    severity: 'warning',
    message: {
      ja: '行が多すぎるため、途中から後を読んでいません',
      en: 'There are too many lines; the rest was not read',
    },
    hint: { ja: '公表文でない部分を除いてください', en: 'Remove what is not part of the notice' },
  },
} as const satisfies Record<string, CatalogueEntry>
