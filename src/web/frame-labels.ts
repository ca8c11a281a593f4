import type { Label } from '../model/label.ts'

/** Words of the frame of every page. */
export const frameLabels = {
  product: { ja: '顛末', en: 'Tenmatsu' },
  tagline: { ja: 'セキュリティ事案の公表を読む', en: 'Reading security-incident notices' },
  skip: { ja: '本文へ移動', en: 'Skip to the content' },
  mainNavigation: { ja: '主なページ', en: 'Main pages' },
  moreNavigation: { ja: '見守り・点検・資料', en: 'Watching, checks and reference' },
  navSuppliers: { ja: '取引先', en: 'Suppliers' },
  navNews: { ja: '新着', en: 'What’s new' },
  navCompare: { ja: '事案を比べる', en: 'Compare incidents' },
  navApi: { ja: 'HTTP API', en: 'HTTP API' },
  navMore: { ja: 'そのほか', en: 'More' },
  home: { ja: 'ホーム', en: 'Home' },
  notices: { ja: '公表', en: 'Notices' },
  problems: { ja: '問題', en: 'Problems' },
  variants: { ja: '表記ゆれ', en: 'Spellings' },
  about: { ja: '読み方', en: 'Guide' },
  languageChoice: { ja: '言語', en: 'Language' },
  footer: {
    ja: 'ここにあるのは公表に書かれていることの記録です。事実かどうかの判断は含みません。',
    en: 'This is a record of what notices state. Whether it is true is not judged here.',
  },
} as const satisfies Record<string, Label>
