import type { AuthorityCode } from '../../model/vocabulary/authorities.ts'
import { makeFinder, makeTest } from '../../text/matches.ts'

/** A body named in a sentence; offsets into the sentence. */
export interface Named {
  readonly code: AuthorityCode
  readonly start: number
  readonly end: number
}

const abroad =
  '現地|当地|地元|海外|外国|各国|諸外国|米国|アメリカ|英国|イギリス|欧州|EU|ドイツ|独|フランス|イタリア|スペイン|オランダ|ベルギー|スイス|韓国|中国|香港|台湾|シンガポール|マレーシア|タイ|タイ王国|ベトナム|インド|インドネシア|フィリピン|オーストラリア|豪州|ニュージーランド|カナダ|メキシコ|ブラジル|トルコ|UAE|ドバイ|ポーランド|ハンガリー|チェコ'

// One alternation for all of them: the first that matches at a place wins, so the special stands before the general.
// biome-ignore format: one body a line
const names: readonly (readonly [AuthorityCode, string])[] = [
  ['foreign', `(?:${abroad})(?:国内|政府|国)?(?:の|における)?(?:個人情報保護|データ保護|関係|監督|規制|捜査|法執行|司法|治安|警察|サイバー)?(?:当局|警察|官庁|政府機関|監督機関|法執行機関|行政機関)|(?:個人)?データ保護(?:監督)?(?:当局|機関|局)|個人情報保護当局|連邦捜査局|(?<![A-Za-z])(?:FBI|ICO|CNIL|PIPC|PDPC|CISA)(?![A-Za-z])|インターポール|法執行機関`],
  ['ppc', '(?:国の|内閣府の?)?個人情報保護委?員会(?:事務局)?|(?:国の)?個人情報委員会|個情委'],
  ['police', '警察庁|警視庁|(?:[一-鿿]{2,3}(?:県|府|道)警|県警|府警|道警)(?:察)?(?:本部)?|(?:所轄|管轄|所管|最寄り|地元)?の?警察(?!官|犬)(?:署|本部|当局)?|捜査機関|捜査当局|110番|(?<![署警部察](?:に|へ))(?:被害|盗難|遺失)届(?=[をの](?:提出|出し|出す))'],
  ['ipa', '(?:独立行政法人)?情報処理推進機構(?:\\(IPA\\))?|(?<![A-Za-z])IPA(?![A-Za-z])'],
  ['jpcert', 'JPCERT(?:/CC|コーディネーションセンター)?'],
  ['mic', '総務省|総合通信局'],
  ['meti', '経済産業省|経産省|経済産業局'],
  ['fsa', '金融庁|財務局|財務事務所'],
  ['mlit', '国土交通省|国交省|地方整備局|運輸局|運輸支局|観光庁|海上保安'],
  ['mhlw', '厚生労働省|厚労省|地方厚生局|労働局|労働基準監督署'],
  ['mext', '文部科学省|文科省'],
  ['cyber_office', '内閣サイバーセキュリティセンター|(?<![A-Za-z])NISC(?![A-Za-z])|国家サイバー統括室'],
  ['stock_exchange', '証券取引所|東証(?!一部|プライム|スタンダード|グロース)'],
  ['other', '(?:一般(?:財団|社団)法人)?(?:日本)?情報経済社会(?:社会)?推進協会(?:\\(JIPDEC\\))?|JIPDEC|プライバシーマーク(?:審査機関|指定(?:審査)?機関|推進センター|事務局)|審査機関|認証機関|農林水産省|農水省|農政局|環境省|法務省|法務局|防衛省|デジタル庁|外務省|こども家庭庁|消費者庁|国税庁|文化庁|スポーツ庁|林野庁|水産庁|内閣府(?!個人|所管|の外局|\\))|国民生活センター|消費生活センター|消費者センター|(?:全国|日本)[一-鿿]{2,10}(?:連合会|工業会|業協会|団体連合|証券業協会)|証券業協会|決済推進協議会|(?:社団|財団)法人[一-鿿ァ-ヶー・]{3,20}(?:協会|連合会)'],
  ['local_government', '(?:[一-鿿]{1,6})?(?:保健所|教育委員会)|都庁|道庁|府庁|県庁|市役所|町役場|村役場|区役所|自治体(?!の)|(?<![一-鿿])(?:[一-鿿]{2,3}(?:県|府)|北海道|東京都|[一-鿿]{1,4}市)の?[一-鿿ァ-ヶー]{1,12}(?:課|室)(?=(?:[、とや]|及び|および|並びに)|等?[にへ]|\\()|(?<![一-鿿])(?:[一-鿿]{2,3}(?:県|府)|北海道|東京都|[一-鿿]{1,4}[市町村])(?![一-鿿ァ-ヶの])'],
  ['supervisory', '(?:関係|関連|所管|監督|管轄|主務|規制|所轄|担当)(?:する)?(?:諸|各|の)?(?:監督)?(?:行政)?(?:機関|官庁|省庁|当局|庁)(?!誌)|行政(?:機関|当局|庁)|監督官|主務官庁|公的(?:な)?機関|国(?=へ|に(?:報告|届))|当局(?!者)'],
]

const namesOf = makeFinder(new RegExp(names.map(([, source], i) => `(?<n${i}>${source})`).join('|'), 'g'))

// Nearly every sentence names none: a glance tells. A city alone is told nothing that counts.
const glance = makeTest(
  /警|員会|個情委|統括室|機関|当局|[省庁局]|監督署|機構|取引所|協会|保健所|連合会|工業会|協議会|捜査|監督官|役所|役場|自治体|東証|センター|マーク|110番|[害難失]届|[都道府県市].{1,13}[課室]|JPCERT|JIPDEC|IPA|NISC|FBI|ICO|CNIL|PIPC|PDPC|CISA|インターポール|国(?:へ|に(?:報告|届))/,
)

/** Every body that a sentence names, in order. Linear. */
export function namesIn(sentence: string): Named[] {
  const found: Named[] = []
  if (!glance(sentence)) return found
  for (const match of namesOf(sentence)) {
    const groups = match.groups ?? {}
    const which = names.findIndex((_, i) => groups[`n${i}`] !== undefined)
    found.push({ code: names[which]![0], start: match.index, end: match.index + match[0].length })
  }
  return found
}

// 「A、Bおよび」「Aを含む」「A等の」: between two names that share what follows.
const joins =
  /^(?:※[0-9]{0,2})?(?:\([^)]{0,40}\))?(?:[一-鿿ァ-ヶー]{0,16}(?:課|室|部|局|署|センター|係|支部))?(?:\([^()]{0,30}\))?(?:等|など)?(?:、|,|・|\/|[やとの]|及び|および|並びに|ならびに|又は|または|もしくは|あるいは|かつ|を含む|を含めた|をはじめと(?:する|した)|を始めとする|をはじめ|ほか|その他|\(|\)|に加え)(?:[、,の]|並びに|ならびに|および|及び|その他)?(?:[一-鿿ァ-ヶー]{0,14}|本件の|国の|地元の|所轄の|管轄の|最寄りの)$/

/** Whether two neighbouring names of a sentence are told the same thing. `between`: the words that stand between them. */
export const areJoined = (between: string): boolean =>
  between.length <= 44 && (between === '' || joins.test(between)) && !/報告|届|相談|通報|連絡/.test(between)

/** 「等の」「を含む」「その他」「（」: the general name after it only sums up the ones before. */
export const sumsUp = (between: string): boolean =>
  /(?:等|など|を含む|を含めた|をはじめと(?:する|した)|を始めとする|をはじめ|ほか|その他)の?(?:他の)?[、,]?[一-鿿]{0,6}$|^の$/.test(
    between,
  )
