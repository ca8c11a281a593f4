import type { Label } from '../../model/label.ts'

/** Words of the page that lays incidents side by side. */
export const compareLabels = {
  compare: { ja: '比べる', en: 'Compare' },
  compareTitle: { ja: '事案を並べて比べる', en: 'Incidents side by side' },
  compareLead: {
    ja: '最後の公表の後に述べられていることを、項目ごとに並べます。',
    en: 'What stands after the last notice of each, row by row.',
  },
  comparePick: { ja: '比べる', en: 'Compare' },
  comparePicked: { ja: '選んだ事案を比べる', en: 'Compare the incidents ticked' },
  comparePickedHint: { ja: '2 件から {n} 件まで', en: '2 to {n}' },
  compareThis: { ja: 'ほかの事案と比べる', en: 'Compare with another incident' },
  compareAdd: { ja: '比べる事案を加える', en: 'Add an incident' },
  compareAddHint: { ja: '組織や本文の語で探す', en: 'Search by organisation or words' },
  compareAddThis: { ja: '加える', en: 'Add' },
  compareRemove: { ja: '外す', en: 'Remove' },
  compareFull: {
    ja: '並べられるのは {n} 件までです。加えるには、どれかを外してください。',
    en: 'No more than {n} stand beside each other. Remove one to add another.',
  },
  compareNothingFound: { ja: '「{q}」に合う事案はありません。', en: 'No incident matches “{q}”.' },
  compareMissing: {
    ja: '「{id}」にあたる事案は、ないか、一つに決まりません。',
    en: 'No incident goes by “{id}”, or more than one does.',
  },
  compareBad: {
    ja: '一度に並べられる事案は 6 件までです。アドレスには、事案の番号をコンマで区切って書きます。',
    en: 'At most six incidents stand side by side. In the address, write their ids with commas between.',
  },
  compareCourse: { ja: '経過', en: 'Course' },
  compareCourseLong: {
    ja: '各事案の経過を、検知の日を 0 日として並べた図',
    en: 'The course of each incident, from the day of its detection',
  },
  compareCourseNote: {
    ja: '検知の日を 0 とする日数（検知が述べられていない事案は最初の公表の日）。離れた日ほど目盛りを詰めています。',
    en: 'Days from detection (from the first notice where no detection is stated). The scale is compressed away from 0.',
  },
  compareFromNotice: { ja: '最初の公表から', en: 'from the first notice' },
  compareEventOn: { ja: '{day} 日: {what}（{date}）', en: 'day {day}: {what} ({date})' },
  compareNotice: { ja: '公表', en: 'notice' },
  compareItem: { ja: '項目', en: 'Item' },
  compareNotTold: { ja: '述べられていない', en: 'not stated' },
  compareFacts: { ja: '述べられていること', en: 'What is stated' },
  compareAlone: { ja: 'ほかにない項目', en: 'Only here' },
  compareWithoutSentences: {
    ja: '値を選ぶと、そう述べている文へ行きます。',
    en: 'Each value leads to the sentence that states it.',
  },
  compareShowSentences: { ja: '根拠の文も並べる', en: 'Show the sentences as well' },
  compareWithSentences: {
    ja: '根拠の文を並べています。',
    en: 'Each value stands with the sentence that states it.',
  },
  compareHideSentences: { ja: '値だけを並べる', en: 'Show the values alone' },
  compareFromList: {
    ja: '事案の一覧で「比べる」に印を付けて選ぶこともできます。',
    en: 'Or tick “Compare” in the list of incidents.',
  },
  compareChoose: {
    ja: '下の欄で事案を探して加えてください。二つから比べられます。',
    en: 'Search below and add incidents. Two can be compared.',
  },
} as const satisfies Readonly<Record<string, Label>>
