/** Words of the pages of a PDF, drawn beside the facts that stand on them. */
export const pageLabels = {
  pdfPages: { ja: '原本のページ', en: 'Pages of the original' },
  pdfPage: { ja: '{n} ページ', en: 'Page {n}' },
  pdfPageOf: { ja: '{n} / {all} ページ', en: 'Page {n} of {all}' },
  pdfPictureAlt: {
    ja: '原本の PDF の {n} ページ。枠は記載事項の根拠になった語句',
    en: 'Page {n} of the PDF; the boxes mark the words that facts were read from',
  },
  pdfBoxes: { ja: 'このページに根拠のある記載事項', en: 'Facts whose words stand on this page' },
  pdfToPage: { ja: '原本 {n} ページ', en: 'page {n} of the original' },
  pdfMasked: {
    ja: '連絡先を含む行と、文字として読んでいない部分（図・欄外・印影など）は隠しています。',
    en: 'Lines that hold contact details, and whatever was not read as text (figures, margins, stamps), are covered.',
  },
  pdfRecognisedWithheld: {
    ja: '画像から文字認識した PDF は、連絡先を確かに隠せないため、ページの画像を出しません（tenmatsu serve --originals で見られます）。',
    en: 'The text of this PDF was recognised from pictures, so contact details cannot be covered for certain: its pages are shown by tenmatsu serve --originals only.',
  },
  pdfCannotDraw: {
    ja: 'この環境ではページの画像を描けません（@napi-rs/canvas が入っていません）。',
    en: 'Pages cannot be drawn here: the optional package @napi-rs/canvas is not installed.',
  },
  pdfPageNone: {
    ja: 'このページの語句を根拠とする記載事項はありません。',
    en: 'No fact was read from the words of this page.',
  },
  pdfPagesNav: { ja: '原本のページを選ぶ', en: 'Pages of the original' },
} as const
