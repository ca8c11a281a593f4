/** Words of what a notice's page says beside its facts: corrections of its head, and what its captures say. */
export const captureLabels = {
  amended: { ja: '人が正した項目（{n}）', en: 'Put right by a person ({n})' },
  amendedFrom: { ja: '読み取りは', en: 'was read as' },
  amendedBy: { ja: '{by}、{day}: {because}', en: '{by}, {day}: {because}' },
  nobodyNamed: { ja: '記名なし', en: 'unsigned' },
  notKnown: { ja: '不明', en: 'not known' },
  captureBack: { ja: '前に述べていたことに戻りました', en: 'It came back to what it had said before' },
  changedInCopy: {
    ja: '人の手による写しとの違いです（公表元が書き換えたとは限りません）',
    en: 'It differs from a copy made by hand; the publisher need not have changed it',
  },
  readFrom: { ja: 'この公表は、これを読んだものです', en: 'The notice is read from this one' },
  textDiffers: { ja: '文の違いを見る', en: 'See what differs in the text' },
  versionTitle: { ja: '{day} の取得と前の取得の違い', en: 'What changed by {day}' },
  versionLead: {
    ja: '{before} に取得したページと、{after} に取得したページを比べています。',
    en: 'The page as captured on {before}, and as captured on {after}.',
  },
  versionFacts: { ja: '記載事項の違い', en: 'What differs in facts' },
  versionText: { ja: '文の違い', en: 'What differs in the text' },
  versionKey: { ja: '消えた文', en: 'taken out' },
  versionKeyNew: { ja: '加わった文', en: 'came in' },
  versionTooLong: {
    ja: '文が長いため、違いを並べられません。',
    en: 'The texts are too long to be set side by side.',
  },
  versionUnread: { ja: '読めない取得物があり、比べられません。', en: 'One of them cannot be read.' },
  versionSame: { ja: '文は同じです。', en: 'The words are the same.' },
  versionFold: { ja: '変わらない {n} 字', en: '{n} characters unchanged' },
  backToNotice: { ja: '公表に戻る', en: 'Back to the notice' },

  // What a later capture changed
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
} as const
