import type { CatalogueEntry } from './catalogue-entry.ts'

/** Slips in the head (公表概要) and the layout of a notice kept by hand. */
export const overviewProblems = {
  'head-missing': {
    severity: 'warning',
    message: { ja: '公表概要がありません', en: 'There is no overview (公表概要)' },
    hint: {
      ja: '題名・日付・組織・URL を「# 公表概要」の下に書いてください',
      en: 'Write title, date, organisation and address under "# 公表概要"',
    },
  },
  'head-order': {
    severity: 'note',
    message: {
      ja: '概要の行の順が題名・日付・組織・URL と違います',
      en: 'The overview is not in the order title, date, organisation, address',
    },
    hint: {
      ja: '読み取りには支障ありません。並べ直すと見やすくなります',
      en: 'It was read all the same; put the lines in order when convenient',
    },
  },
  'heading-odd': {
    severity: 'note',
    message: {
      ja: '見出し「{heading}」は「# {expected}」の書き方ではありません',
      en: 'The heading "{heading}" is not written "# {expected}"',
    },
    hint: {
      ja: '「# {expected}」に直してください（内容は読んでいます）',
      en: 'Write "# {expected}" (the content was read)',
    },
  },
  'bullet-missing': {
    severity: 'note',
    message: {
      ja: '概要の行「{line}」が「- 」で始まっていません',
      en: 'The overview line "{line}" does not begin with "- "',
    },
    hint: {
      ja: '行頭を「- 」にしてください（内容は読んでいます）',
      en: 'Begin the line with "- " (the content was read)',
    },
  },
  'body-missing': {
    severity: 'warning',
    doubt: 3,
    message: { ja: '本文がありません', en: 'There is no body (本文)' },
    hint: { ja: '「# 本文」の下に公表文を書いてください', en: 'Write the notice under "# 本文"' },
  },
  'body-heading-missing': {
    severity: 'note',
    message: {
      ja: '「# 本文」がないため、概要の後を本文として読みました',
      en: 'There is no "# 本文"; what follows the overview was read as the body',
    },
    hint: { ja: '本文の前に「# 本文」を書いてください', en: 'Write "# 本文" above the body' },
  },
  'title-missing': {
    severity: 'warning',
    doubt: 2,
    message: { ja: '題名がありません', en: 'There is no title' },
    hint: {
      ja: '概要の一行目に題名を書いてください',
      en: 'Write the title on the first line of the overview',
    },
  },
  'date-missing': {
    severity: 'warning',
    doubt: 3,
    message: { ja: '公表日がわかりません', en: 'The date of publication is not known' },
    hint: {
      ja: 'わかれば概要に日付を書いてください。わからないままでも構いません',
      en: 'Write the date into the overview where it is known; it may stay unknown',
    },
  },
  'date-partial': {
    severity: 'note',
    doubt: 1,
    message: {
      ja: '公表日は {date} までしかわかりません',
      en: 'The date of publication is known as {date} only',
    },
    hint: { ja: '日がわかれば書き足してください', en: 'Add the day where it is known' },
  },
  'date-unreadable': {
    severity: 'warning',
    doubt: 4,
    message: { ja: '日付「{line}」を読めません', en: 'The date "{line}" cannot be read' },
    hint: { ja: '2025年6月3日 の形に直してください', en: 'Write it as 2025年6月3日' },
  },
  'date-noted': {
    severity: 'note',
    message: { ja: '日付の行に注記があります（{note}）', en: 'The date carries a remark ({note})' },
    hint: {
      ja: '日付だけで足りるなら注記を外してください',
      en: 'Remove the remark where the date alone is enough',
    },
  },
  'date-mismatch': {
    severity: 'warning',
    doubt: 2,
    message: {
      ja: '概要の日付 {head} とファイルの場所 {path} が違います',
      en: 'The overview says {head}, the file lies at {path}',
    },
    hint: {
      ja: '正しい日付を確かめて、どちらかを直してください（概要の日付を使っています）',
      en: 'Check which is right and mend the other (the overview is used)',
    },
  },
  'publisher-missing': {
    severity: 'warning',
    doubt: 3,
    message: { ja: '公表した組織がわかりません', en: 'The organisation that published it is not known' },
    hint: {
      ja: '公表なら組織名を書いてください。論評など公表でないものは、このままで構いません',
      en: 'Write the organisation where it is a notice; a commentary may stay without',
    },
  },
  'organisation-mismatch': {
    severity: 'note',
    message: {
      ja: '概要の組織「{head}」とファイル名「{path}」が違います',
      en: 'The overview says "{head}", the file name "{path}"',
    },
    hint: {
      ja: '正しい名を確かめて、どちらかを直してください（概要の名を使っています）',
      en: 'Check which is right and mend the other (the overview is used)',
    },
  },
  'address-missing': {
    severity: 'note',
    message: { ja: '公表元の URL がありません', en: 'The address of the original is missing' },
    hint: { ja: 'わかれば概要に URL を書いてください', en: 'Write it into the overview where it is known' },
  },
  'reference-empty': {
    severity: 'note',
    message: { ja: '参照「{label}」に URL がありません', en: 'The reference "{label}" has no address' },
    hint: { ja: 'URL を書くか、行を消してください', en: 'Write the address or remove the line' },
  },
  'trailing-space': {
    severity: 'note',
    message: { ja: '名の終わりに余分な空白があります（{name}）', en: 'A name ends in white space ({name})' },
    hint: { ja: '空白を消してください', en: 'Remove the white space' },
  },
  'case-repeated': {
    severity: 'warning',
    message: {
      ja: '事件番号 {case} の投稿が二つ以上あります',
      en: 'There is more than one post with the case number {case}',
    },
    hint: {
      ja: 'どれも別の公表として読みました。番号を確かめてください',
      en: 'Each was read as a notice of its own; check the number',
    },
  },
} as const satisfies Record<string, CatalogueEntry>
