import type { Label } from '../../model/label.ts'

/** Words of the page that reads a pasted notice. */
export const playgroundLabels = {
  playground: { ja: '試し読み', en: 'Try it' },
  playgroundLead: {
    ja: '公表の文や下書きを貼ると、述べていることと述べていないことをその場で読み取ります。読むのはこのブラウザの中だけで、文はどこにも送られません。',
    en: 'Paste a notice or a draft of one and see at once what it states and what it leaves out. It is read in this browser alone; nothing is sent anywhere.',
  },
  playgroundText: { ja: '公表の文', en: 'Text of a notice' },
  playgroundDay: {
    ja: '公表日（年のない日付の手がかり）',
    en: 'Day of publication (for dates without a year)',
  },
  playgroundSample: { ja: '作例を入れる', en: 'Put in a made-up example' },
  playgroundClear: { ja: '消す', en: 'Clear' },
  playgroundReading: { ja: '読み取り', en: 'Reading' },
  playgroundEmpty: { ja: 'まだ文がありません。', en: 'There is no text yet.' },
  playgroundTook: { ja: '{chars} 字を {ms} ミリ秒で読みました。', en: 'Read {chars} characters in {ms} ms.' },
  playgroundLong: {
    ja: '{n} 字までを読みます。残りは読んでいません。',
    en: 'The first {n} characters are read, the rest is not.',
  },
  playgroundNoScript: {
    ja: 'このページはブラウザの中で読み取るので、スクリプトが要ります。スクリプトなしでは tenmatsu read FILE を使えます。',
    en: 'This page reads in the browser and needs scripts. Without them, tenmatsu read FILE does the same.',
  },
  playgroundMissing: {
    ja: 'この導入には、ブラウザで読むためのスクリプトがありません。npm ci で開発用の部品も入れると使えます。',
    en: 'This installation lacks the script for reading in the browser. With the development parts (npm ci) it is there.',
  },
  playgroundLoading: { ja: '読み取りの準備をしています。', en: 'Getting ready to read.' },
  playgroundFailed: {
    ja: '読み取りでプログラムの誤りが起きました: {why}',
    en: 'Reading ran into an error of the program: {why}',
  },
} as const satisfies Readonly<Record<string, Label>>
