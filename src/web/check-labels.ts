import type { Label } from '../model/label.ts'

/** Words of what is to be checked: doubts and problems, with their weight. */
export const checkLabels = {
  // Severity
  error: { ja: '誤り', en: 'error' },
  warning: { ja: '注意', en: 'warning' },
  note: { ja: '参考', en: 'note' },

  // Doubts
  doubts: { ja: '要確認', en: 'Doubts' },
  doubtsTitle: { ja: '読み取りの要確認', en: 'Readings in doubt' },
  doubtsLead: {
    ja: '公表の中で食い違うところ、二通りに読めるところ、読み取りを控えたところです。疑いの大きい順に並びます。',
    en: 'Where a notice contradicts itself, can be read in two ways, or was left unread: the most doubtful first.',
  },
  doubtsTotal: { ja: '確かめるところ {n} 件', en: 'To be checked: {n}' },
  noDoubts: { ja: '確かめるところはありません。', en: 'Nothing is in doubt.' },
  doubtGreat: { ja: '疑い 大', en: 'great doubt' },
  doubtSome: { ja: '疑い 中', en: 'some doubt' },
  doubtSlight: { ja: '疑い 小', en: 'slight doubt' },
  byKind: { ja: '種類で絞る', en: 'By kind' },
  place: { ja: '原文', en: 'In the text' },
  places: { ja: '原文の二か所', en: 'Two places' },
  against: { ja: 'と', en: 'and' },

  // Problems
  problemsTitle: { ja: 'データの問題', en: 'Problems in the data' },
  problemsLead: {
    ja: '人が見て直せるものの一覧です。問題があっても、公表は一件も捨てられません。',
    en: 'What a person may want to look at and mend. No notice is dropped because of a problem.',
  },
  noProblems: { ja: '問題は見つかっていません。', en: 'No problems were found.' },
  more: { ja: 'ほか {n} 件', en: '{n} more' },
  allKinds: { ja: 'すべての種類へ戻る', en: 'Back to all kinds' },
  occurrences: { ja: '{n} 件', en: '{n}' },
} as const satisfies Record<string, Label>
