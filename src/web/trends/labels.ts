import type { Label } from '../../model/label.ts'

/** Words of the pictures and of what stands around them. */
export const trendLabels = {
  trends: { ja: '推移', en: 'Trends' },
  trendsTitle: { ja: '推移と分布', en: 'Trends' },
  trendsLead: {
    ja: '公表から読み取ったことを数えた図です。どの数からも、その数を作っている公表・事案・根本事象の一覧へ進めます。',
    en: 'Pictures of what was read from the notices. Every number leads to the notices, incidents or root events that it counts.',
  },
  trendsLeadOfSite: {
    ja: '公表から読み取ったことを数えた図です。それぞれに、数えるものと数の表があります。',
    en: 'Pictures of what was read from the notices, each with what it counts and its numbers as a table.',
  },
  trendContents: { ja: '図の一覧', en: 'Pictures' },
  trendsNarrow: { ja: '期間・種別・業種で絞る', en: 'Period, type, sector' },
  trendsFrom: { ja: '期間（から）', en: 'From' },
  trendsTo: { ja: '期間（まで）', en: 'To' },
  sector: { ja: '業種', en: 'Sector' },
  incidentType: { ja: '事案種別', en: 'Type' },
  trendEmpty: {
    ja: 'この条件では、読み取れた記載がありません。',
    en: 'Under these conditions nothing was read.',
  },
  trendsEmpty: {
    ja: '条件に合うものがないため、図はありません。',
    en: 'Nothing meets the conditions, so there is nothing to draw.',
  },
  pictureCounts: { ja: '数えるもの', en: 'Counted' },
  pictureOf: { ja: '対象: {unit} {n}', en: 'Of {n} {unit}' },
  pictureLeftOut: { ja: '含まない:', en: 'Left out:' },
  leftOutPart: { ja: '{label} {n}', en: '{n} {label}' },
  pictureSays: {
    ja: '図「{title}」。同じ数が下の表にあります。',
    en: 'Picture: {title}. The table beneath has the same numbers.',
  },
  numbersAsTable: { ja: '数を表で見る', en: 'The numbers as a table' },
  tableOf: { ja: '「{title}」の数', en: 'Numbers: {title}' },
  ownScales: { ja: '目盛の上限は図ごとに異なります。', en: 'Each small picture has a scale of its own.' },
  mostFrequent: {
    ja: '多い {n} 種を図に示します。残りは表にあります。',
    en: 'The {n} most frequent are drawn; the others are in the table.',
  },
  matrixCut: {
    ja: '多い対策 {rows}・原因 {columns} を示します。すべては表にあります。',
    en: 'The {rows} most frequent measures and {columns} causes; all of them are in the table.',
  },
  spreadKey: {
    ja: '線は最小から最大、箱は四分位、太い縦線は中央値。目盛は対数。',
    en: 'Line: least to most; box: the middle half; thick bar: the median. On a logarithmic scale.',
  },
  dotsKey: {
    ja: '点は 1 件、破線は中央値、太い線は四分位の間。目盛は対数。',
    en: 'One dot each; dashed: the median; thick line: the middle half. On a logarithmic scale.',
  },
  dotsKeySeveral: {
    ja: '点は {n} 件、破線は中央値、太い線は四分位の間。目盛は対数。',
    en: 'A dot for {n}; dashed: the median; thick line: the middle half. On a logarithmic scale.',
  },
  medianNote: { ja: 'n = {n}、中央値 {median}', en: 'n = {n}, median {median}' },
  medianDays: { ja: 'n = {n}、中央値 {median} 日', en: 'n = {n}, median {median} d' },
  spreadLong: {
    ja: '{label}: 最小 {least}、四分位 {lower}〜{upper}、中央値 {median}、最大 {most} 日（{n} 件）',
    en: '{label}: least {least}, quartiles {lower} to {upper}, median {median}, most {most} days (n = {n})',
  },
  daysMark: { ja: '{n}日', en: '{n} d' },
  personsMark: { ja: '{n}人', en: '{n}' },
  allPictures: { ja: 'すべての図へ', en: 'All pictures' },
  pictureFiles: { ja: 'この図を:', en: 'Take it along:' },
  asCsv: { ja: 'CSV', en: 'CSV' },
  asSvg: { ja: 'SVG', en: 'SVG' },
  asJson: { ja: 'JSON', en: 'JSON' },
  pictureSource: {
    ja: '顛末による読み取り。公表 {notices} 件・事案 {incidents} 件・根本事象 {roots} 件、{from}〜{to}。',
    en: 'As read by Tenmatsu: {notices} notices, {incidents} incidents, {roots} root events, {from} to {to}.',
  },
  cellTitle: { ja: '{trend}: {row}', en: '{trend}: {row}' },
  cellTotal: { ja: '{unit} {n} 件', en: '{unit}: {n}' },
  cellWhole: { ja: 'すべて', en: 'all' },
  cellMissingTitle: { ja: 'この図にその数はありません', en: 'The picture has no such number' },
  cellMissingText: {
    ja: '図の行か列に当たるものがないか、いくつかの事案を数えたものではありません。',
    en: 'There is no such row or column, or the number counts nothing by itself (a median).',
  },
  cellIncidents: { ja: '事案 {n} 件が遡る', en: '{n} incidents trace back to it' },
  cellDays: { ja: '{n} 日', en: '{n} days' },
  cellPersons: { ja: '{n} 人', en: '{n} persons' },
  inTheList: { ja: '事案の一覧で開く', en: 'Open in the list of incidents' },
  undatedAside: {
    ja: '月の分からないものは表だけにあります',
    en: 'What is known to no month is in the table alone',
  },
} as const satisfies Record<string, Label>
