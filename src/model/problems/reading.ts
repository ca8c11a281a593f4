import type { CatalogueEntry } from './catalogue-entry.ts'

/** What stays open in a reading, and statements in it that contradict each other. */
export const readingProblems = {
  'reading-failed': {
    severity: 'error',
    doubt: 10,
    message: {
      ja: '読み取りの途中で誤りが起き、記載事項を読めませんでした（{because}）',
      en: 'An error stopped the reading, so no facts were read ({because})',
    },
    hint: {
      ja: 'プログラムの誤りです。この公表を添えて知らせてください',
      en: 'This is an error of the program: please report it with this notice',
    },
  },
  'date-ambiguous': {
    severity: 'note',
    doubt: 5,
    message: {
      ja: '日付「{words}」は {date} と読みましたが、{alternatives} とも読めます',
      en: 'The date "{words}" was read as {date}; it may also mean {alternatives}',
    },
    hint: { ja: '前後の文から年を確かめてください', en: 'Check the year by the sentences around it' },
  },
  'date-year-guessed': {
    severity: 'note',
    doubt: 4,
    message: {
      ja: '日付「{words}」の年は書かれておらず、公表日から遠い {date} と推定しました',
      en: 'The year of "{words}" is not stated; {date} was inferred, far from the publication',
    },
    hint: { ja: '前後の文から年を確かめてください', en: 'Check the year by the sentences around it' },
  },
  'number-abstained': {
    severity: 'note',
    doubt: 5,
    message: {
      ja: '数「{words}」は一つの数に読めないため、読んでいません',
      en: 'The figures "{words}" do not say one number and were not read',
    },
    hint: { ja: '本文で数を確かめてください', en: 'Check the number in the text' },
  },
  'weekday-contradicts-date': {
    severity: 'note',
    doubt: 5,
    message: {
      ja: '{date} は{weekday}曜日ですが、本文には（{written}）とあります',
      en: '{date} is a {weekday}曜日, and the text says ({written})',
    },
    hint: {
      ja: '日付と曜日のどちらが正しいか、発表元で確かめてください',
      en: 'Check with the publisher which of the two is right',
    },
  },
  'part-exceeds-whole': {
    severity: 'warning',
    doubt: 9,
    message: {
      ja: '内数「{part}」が、全体の「{whole}」より大きくなっています（{words}）',
      en: 'The part "{part}" is larger than the whole "{whole}" ({words})',
    },
    hint: {
      ja: '二つの数の関係を本文で確かめてください（どちらも書かれたとおりに読んでいます）',
      en: 'Check in the text how the two figures belong together (both were read as written)',
    },
  },
  'parts-miss-total': {
    severity: 'warning',
    doubt: 8,
    message: {
      ja: '内訳「{parts}」を足すと {sum} で、合計「{total}」と合いません',
      en: 'The parts "{parts}" add up to {sum}, not to the total "{total}"',
    },
    hint: {
      ja: '内訳に漏れや重複がないか、本文で確かめてください（数は書かれたとおりに読んでいます）',
      en: 'Check in the text whether a part is missing or counted twice (the figures were read as written)',
    },
  },
  'events-out-of-order': {
    severity: 'warning',
    doubt: 7,
    message: {
      ja: '「{first}」（{firstJa}）が「{second}」（{secondJa}）より前になっています',
      en: '"{first}" ({firstEn}) comes before "{second}" ({secondEn})',
    },
    hint: {
      ja: '二つの文を読み、年や出来事の読み違いか、発表元の誤りかを確かめてください',
      en: 'Read both sentences: a year or an event may be read wrongly, or the publisher may have slipped',
    },
  },
  'times-out-of-order': {
    severity: 'warning',
    message: {
      ja: '{secondJa}（{second}、公表 {secondNotice}）が{firstJa}（{first}、公表 {firstNotice}）より前になるため、間の日数を出しません',
      en: 'The {secondEn} ({second}, notice {secondNotice}) would come before the {firstEn} ({first}, notice {firstNotice}); no length of time is given',
    },
    hint: {
      ja: '二つの公表の文を読み、別の出来事の日付か、年の読み違いか、発表元の誤りかを確かめてください',
      en: 'Read the sentences of both notices: another event, a year read wrongly, or a slip of the publisher',
    },
  },
  'done-after-publication': {
    severity: 'warning',
    doubt: 5,
    message: {
      ja: '公表日 {published} より後の {date} に済んだこととして「{words}」とあります',
      en: 'Something is told as done on {date}, after the publication on {published}: "{words}"',
    },
    hint: {
      ja: '後からの追記か、日付の誤りかを確かめ、追記なら概要に更新日を足してください',
      en: 'Check whether it is a later addition (then add its date to the overview) or a wrong date',
    },
  },
  'title-stronger-than-body': {
    severity: 'note',
    doubt: 4,
    message: {
      ja: '題名「{title}」は漏えいを事実としていますが、本文は「{body}」までしか述べていません',
      en: 'The title "{title}" takes the leak as fact, the body says no more than "{body}"',
    },
    hint: {
      ja: '本文の度合いを採るのが安全です。二つの文を確かめてください',
      en: 'The status of the body is the safe one; check both sentences',
    },
  },
  'title-weaker-than-body': {
    severity: 'note',
    doubt: 6,
    message: {
      ja: '題名「{title}」は漏えいをおそれとしていますが、本文は「{body}」と述べています',
      en: 'The title "{title}" calls the leak possible, the body says "{body}"',
    },
    hint: {
      ja: '本文が確認した範囲を確かめてください',
      en: 'Check what exactly the body confirms',
    },
  },
  'leak-statements-disagree': {
    severity: 'note',
    doubt: 6,
    message: {
      ja: '漏えいについて「{one}」と「{other}」の両方が書かれています',
      en: 'Of the leak the text says both "{one}" and "{other}"',
    },
    hint: {
      ja: '対象や時点が違うのか、片方の読み違いかを確かめてください',
      en: 'Check whether they speak of different things or times, or one of them is read wrongly',
    },
  },
  'value-affirmed-and-denied': {
    severity: 'note',
    doubt: 2,
    message: {
      ja: '同じ項目（{kindJa}）について「{yes}」と「{no}」の両方が書かれています',
      en: 'Of the same thing ({kindEn}) the text says both "{yes}" and "{no}"',
    },
    hint: {
      ja: '対象や時点が違うのか、片方の読み違いかを確かめてください',
      en: 'Check whether they speak of different things or times, or one of them is read wrongly',
    },
  },
} as const satisfies Record<string, CatalogueEntry>
