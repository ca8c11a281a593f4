import type { Label } from '../../model/label.ts'

/** Words of the page that holds a list of names against the archive. */
export const supplierLabels = {
  suppliers: { ja: '取引先の見守り', en: 'My suppliers' },
  suppliersLead: {
    ja: '取引先・委託先・使っているサービスの名前を挙げると、それにかかわる事案を出します。当の組織の事案、委託先や提供元として起きた事案、その根本事象に遡る事案、公表の本文に名前がある事案を、近い順に分けて示します。',
    en: 'List your suppliers, contractors and services, and see the incidents that concern them: their own, those that happened at them as somebody’s vendor, those that trace back to a root event of theirs, and those whose notices have the name in the text.',
  },
  supplierNames: { ja: '名前の一覧', en: 'Names' },
  supplierExample: {
    ja: '株式会社みずうみ印刷\nとどけるクラウド,TodokeruCloud',
    en: '株式会社みずうみ印刷\nとどけるクラウド,TodokeruCloud',
  },
  supplierNamesHint: {
    ja: '一行に一つ。別の呼び方はコンマの後ろに（CSV）。一覧はこのページのアドレスに入るだけで、どこにも保存されません。',
    en: 'One a line; other names it goes by behind commas (CSV). The list stands in the address of this page and is kept nowhere.',
  },
  supplierFileHint: {
    ja: 'アーカイブの設定「suppliers」のファイルを読んでいます。',
    en: 'Read from the file that the archive’s setting “suppliers” names.',
  },
  supplierSince: { ja: 'この日以後に公表があったものだけ', en: 'Only with a notice since' },
  supplierShow: { ja: '調べる', en: 'Look them up' },
  supplierFound: { ja: 'かかわる事案', en: 'Incidents that concern them' },
  supplierCount: { ja: '事案 {n} 件', en: 'incidents: {n}' },
  supplierMore: { ja: 'ほか {n} 件', en: '{n} more' },
  supplierNothing: { ja: 'かかわる事案のない名前', en: 'Names that no incident concerns' },
  supplierNothingHint: {
    ja: 'このアーカイブの公表に出てこないというだけで、事案がないことを示すものではありません。',
    en: 'They do not occur in the notices of this archive; that is no sign that nothing happened.',
  },
  supplierFeeds: { ja: 'この一覧の更新を受け取る', en: 'Follow this list' },
  supplierTooLong: {
    ja: '一覧が長く、フィードのアドレスに入りません。一覧を分けるか、tenmatsu suppliers を使ってください。',
    en: 'The list is too long for the address of a feed. Part it, or use tenmatsu suppliers.',
  },
  concerning: { ja: 'かかわる名前', en: 'Concerning' },
} as const satisfies Readonly<Record<string, Label>>
