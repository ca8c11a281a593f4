import type { CatalogueEntry } from './catalogue-entry.ts'

/** What keeps the words of a PDF from being read. */
export const pdfProblems = {
  'pdf-encrypted': {
    severity: 'error',
    doubt: 10,
    message: {
      ja: 'パスワードで保護された PDF のため、読めません',
      en: 'The PDF is protected by a password and cannot be read',
    },
    hint: {
      ja: '保護を外した PDF を発表元から得るか、文章を .txt として置いてください',
      en: 'Obtain an unprotected PDF from the publisher, or keep its text as .txt',
    },
  },
  'pdf-broken': {
    severity: 'error',
    doubt: 10,
    message: { ja: 'PDF として壊れているため、開けません', en: 'The PDF is damaged and cannot be opened' },
    hint: {
      ja: '発表元から取り直してください。手元のものは捨てずに残してください',
      en: 'Take it again from its origin, and keep what you have',
    },
  },
  'pdf-incomplete': {
    severity: 'warning',
    doubt: 8,
    message: {
      ja: 'PDF が途中で切れているか、一部のページ（{pages}）を読めません',
      en: 'The PDF is cut off, or some of its pages ({pages}) cannot be read',
    },
    hint: {
      ja: '発表元から取り直すと、残りも読めることがあります',
      en: 'Taken again from its origin it may be whole',
    },
  },
  'pdf-too-many-pages': {
    severity: 'warning',
    doubt: 7,
    message: {
      ja: '{pages} ページあるため、初めの {limit} ページだけを読みました',
      en: 'It has {pages} pages; only the first {limit} were read',
    },
    hint: {
      ja: '公表文の部分だけの PDF を置いてください',
      en: 'Keep a PDF of the notice alone',
    },
  },
  'pdf-gave-up': {
    severity: 'error',
    doubt: 10,
    message: {
      ja: 'PDF の読み取りが上限（{limit}）を超えたため、打ち切りました',
      en: 'Reading the PDF went over a limit ({limit}) and was stopped',
    },
    hint: {
      ja: '中身を確かめ、公表文なら文章を .txt として置いてください',
      en: 'Look at it; if it is a notice, keep its text as .txt',
    },
  },
  'pdf-no-text': {
    severity: 'error',
    doubt: 10,
    message: {
      ja: '文字の情報がない PDF のページがあり（{pages}）、文字認識（OCR）の道具（{missing}）もないため、読めません',
      en: 'Some pages of the PDF ({pages}) are pictures without text, and what recognises text ({missing}) is not installed',
    },
    hint: {
      ja: 'tesseract と日本語データ（Debian では tesseract-ocr と tesseract-ocr-jpn）を入れ、build --fresh で読み直してください',
      en: 'Install tesseract with its Japanese data (Debian: tesseract-ocr and tesseract-ocr-jpn), then build --fresh',
    },
  },
  'text-recognised': {
    severity: 'warning',
    doubt: 8,
    message: {
      ja: '文字認識（OCR）で読んだ本文です。誤字があり得るので、記載事項は「確認」としません',
      en: 'The text was recognised from pictures (OCR) and may hold errors: none of its facts counts as confirmed',
    },
    hint: {
      ja: '元の PDF と見比べ（数字は特に誤りやすいところです）、直したら概要の「文字認識（OCR）による本文」の行を消してください',
      en: 'Compare it with the PDF, figures above all; once mended, delete the overview line 「文字認識（OCR）による本文」',
    },
  },
} as const satisfies Record<string, CatalogueEntry>
