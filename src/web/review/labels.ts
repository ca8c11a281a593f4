import type { Label } from '../../model/label.ts'

/** Words of the pages of review. */
export const reviewLabels = {
  decidedBy: { ja: '人の判断', en: 'Decided' },

  // The queue
  reviewTitle: { ja: '確認・訂正', en: 'Review' },
  reviewLead: {
    ja: '読み取りが疑わしい順に並びます。原文と見比べて、確認・訂正・却下してください。判断はファイルとして残り、作り直しても失われません。',
    en: 'The most doubtful readings first. Compare each with its words, then confirm, correct or reject it. Decisions are kept as files through every rebuild.',
  },
  reviewKeys: {
    ja: 'j・k で前後へ、Enter で開く',
    en: 'j and k move, Enter opens',
  },
  reviewDecisions: { ja: 'これまでの判断', en: 'Decisions so far' },
  reviewDoubtsLink: { ja: '判断を書き込みながら確認する', en: 'Review them and decide' },
  reviewForeign: {
    ja: 'このフォルダは読むだけなので、判断を書き込めません。次のコマンドで自前のアーカイブを作ると、このフォルダをそのまま読みながら、判断をアーカイブに残せます。',
    en: 'This folder is only read, so no decision can be kept in it. These commands make an archive of your own that reads the folder where it lies and keeps what you decide.',
  },
  reviewReadOnly: {
    ja: 'このサーバーは読むだけの設定（--read-only）で動いています。',
    en: 'This server was started to be read only (--read-only).',
  },

  // One notice
  reviewNotice: { ja: 'この公表を確認・訂正する', en: 'Review this notice' },
  reviewThis: { ja: '確認・訂正', en: 'Review' },
  reviewLeave: { ja: '確認・訂正を終える', en: 'Leave the review' },
  reviewQueue: { ja: '一覧へ', en: 'To the queue' },
  reviewNext: { ja: '次の要確認', en: 'Next in doubt' },
  reviewNextFact: { ja: '次の未確認の記載事項', en: 'Next fact not looked at' },
  reviewChoose: {
    ja: '下の記載事項か、原文の語句を選んでください。読み取られなかったものは、原文の語句を選んで加えられます。',
    en: 'Choose a fact below, or its words in the text. What was not read can be added by selecting its words.',
  },
  reviewProgress: {
    ja: '記載事項 {all} 件のうち {done} 件が確認済み',
    en: '{done} of {all} facts looked at',
  },
  factKeys: {
    ja: 'j 次・k 前・c 確認・e 訂正・r 却下・u 取り消し・n 次の要確認',
    en: 'j next, k previous, c confirm, e correct, r reject, u take back, n next in doubt',
  },
  why: { ja: '理由', en: 'Why' },
  whoDecides: { ja: '判断する人', en: 'Who decides' },
  confirmButton: { ja: '原文のとおり', en: 'It is as the text says' },
  confirmReason: { ja: '原文のとおり', en: 'As the text says' },
  correctSummary: { ja: '訂正する', en: 'Correct it' },
  correctButton: { ja: '訂正を書き込む', en: 'Write the correction' },
  rejectSummary: { ja: '却下する', en: 'Reject it' },
  rejectHint: {
    ja: '原文がこのことを述べていない場合です。',
    en: 'Where the text does not state it.',
  },
  rejectButton: { ja: '却下する', en: 'Reject' },
  statusField: { ja: '断定の度合い', en: 'Assertion status' },
  addSummary: { ja: '読み取られなかった記載事項を加える', en: 'Add a fact that was not read' },
  addKind: { ja: '記載事項の種類', en: 'Kind of fact' },
  addQuote: { ja: '原文の語句', en: 'Words of the text' },
  addQuoteHint: {
    ja: '原文からそのまま写します。原文の語句を選ぶと、ここに入ります。',
    en: 'As they stand in the text. Selecting words of the text puts them here.',
  },
  addContinue: { ja: '値を書く', en: 'Go on to its value' },
  addButton: { ja: '加える', en: 'Add' },
  addLost: {
    ja: 'その語句は原文に見つからないか、一か所に決まりません。前後の語を含めて、もう少し長く写してください。',
    en: 'These words are not in the text, or stand in several places. Copy some more of them.',
  },
  addSelected: { ja: '選んだ語句を加える', en: 'Add the words selected' },
  asRead: { ja: '読み取り', en: 'As read' },
  nothingRead: { ja: '読み取りなし', en: 'nothing read' },
  standingTitle: { ja: 'これまでの判断', en: 'Decided' },
  unsigned: { ja: '記名なし', en: 'unsigned' },
  undoSummary: { ja: '取り消す', en: 'Take back' },
  undoReason: { ja: 'やり直すため', en: 'To decide anew' },
  undoButton: { ja: '取り消す', en: 'Take it back' },
  written: { ja: '書き込みました。', en: 'Written.' },
  correctedNow: {
    ja: '書き込みました。どのページもこの値で出ます。',
    en: 'Written. Every page shows this value now.',
  },
  confirmedNow: { ja: '原文のとおりと書き込みました。', en: 'Written. It is as the text has it.' },
  addedNow: { ja: '書き込みました。記載事項に加わりました。', en: 'Written. It is one of the facts now.' },
  takenBackNow: {
    ja: '取り消しました。その前の値に戻っています。',
    en: 'Taken back; it stands as it did before.',
  },
  rejectedNow: { ja: '却下しました。記載事項から除かれています。', en: 'Rejected; it is no fact any more.' },
  pendingBuild: {
    ja: '判断は書き込みました。読み取りへの反映を待っています。',
    en: 'The decision is written. The readings are being brought up to date.',
  },
  reloadPage: { ja: '読み込み直す', en: 'Load the page again' },
  buildFailed: {
    ja: '判断は書き込みましたが、読み取りに反映できませんでした（{because}）。tenmatsu build を実行してください。',
    en: 'The decision is written, but the readings could not be brought up to date ({because}). Run tenmatsu build.',
  },

  // The head of a notice
  amendSummary: { ja: '題名・公表日・組織などを正す', en: 'Put its title, day or organisations right' },
  amendHint: {
    ja: '直したところだけが書き込まれます。空にすると「不明」になります。組織は一行に一つです。',
    en: 'Only what you change is written. An empty field means that it is not known. Organisations stand a line each.',
  },
  holdsButton: { ja: 'このままでよい', en: 'It is right as it stands' },
  holdsReason: { ja: '確かめたところ、このまま', en: 'Checked, and right as it stands' },
  amendButton: { ja: '書き込む', en: 'Write it' },
  amendStale: {
    ja: 'ページを開いたあとに、ほかの人が同じところを正しました。何も書き込んでいません。公表を開き直して確かめてください。',
    en: 'Somebody has put the same field right since you opened the page. Nothing was written. Open the notice again and look.',
  },

  // The incident of a notice
  judgeSummary: { ja: '同じ事案かどうかを判断する', en: 'Judge what incident it belongs to' },
  judgeNotice: { ja: '同じ事案としている公表', en: 'Taken for the same incident' },
  judgeOthers: {
    ja: '同じ組織の、別の事案としている公表',
    en: 'Of the same organisation, taken for another',
  },
  judgeOther: { ja: 'ほかの公表（番号）', en: 'Another notice (its ID)' },
  judgeVerdict: { ja: '判断', en: 'Judgement' },
  judgeButton: { ja: '判断を書き込む', en: 'Write the judgement' },

  // Conflict
  conflictTitle: { ja: 'ほかの人が先に判断しています', en: 'Somebody else has decided first' },
  conflictLead: {
    ja: 'ページを開いたあとに、同じ記載事項について次の判断が書き込まれました。あなたの判断はまだ書き込まれていません。',
    en: 'Since you opened the page, this fact has been decided about. Yours is not written yet.',
  },
  conflictGone: {
    ja: 'ページを開いたあとに、この記載事項についての判断が取り消されるか、読み取りが変わりました。あなたの判断はまだ書き込まれていません。',
    en: 'Since you opened the page, a decision on this fact was taken back, or the reading has changed. Yours is not written yet.',
  },
  conflictTheirs: { ja: 'いまの記載事項', en: 'The fact now' },
  conflictYours: { ja: 'あなたの判断', en: 'Your decision' },
  conflictButton: { ja: '知ったうえで、自分の判断を書き込む', en: 'Knowing this, write mine' },
  conflictLeave: { ja: '書き込まずに戻る', en: 'Go back without writing' },
  noFactAnyMore: { ja: '却下された（記載事項ではない）', en: 'rejected (no fact)' },
  wrongInputTitle: { ja: '判断を書き込めません', en: 'The decision cannot be written' },
  wrongInput: {
    ja: '理由が書かれていないか、読めない値があります。前のページに戻って直してください。',
    en: 'The reason is missing, or a value cannot be read. Go back and mend it.',
  },

  // Decisions
  decisionsTitle: { ja: '判断の一覧', en: 'Decisions' },
  decisionsLead: {
    ja: '人が下した判断です。新しい順に並び、取り消したものも残ります。',
    en: 'What people decided, newest first. What was taken back stays.',
  },
  noDecisions: { ja: '判断はまだありません。', en: 'Nothing has been decided yet.' },
  decisionWithdrawn: { ja: '取り消し済み', en: 'taken back' },
  decisionReplaced: { ja: '改められた', en: 'replaced' },
  takesBack: { ja: '取り消し', en: 'Takes back' },
  noticeNotHere: { ja: 'このアーカイブにありません', en: 'not in this archive' },
  amendedHead: { ja: '概要の訂正', en: 'Its head was amended' },
} as const satisfies Record<string, Label>
