import { makeFinder } from '../matches.ts'

/** Words of trades that end the names of firms and bodies where no legal form is written (甲野運輸, 乙ロジスティクス). */
const trade =
  '(?:運輸|運送|急便|通運|物流|倉庫|ロジスティクス|エクスプレス|印刷|プリント|出版|新聞社?|放送|電機|電器|電子|電工|製作所|製薬|製菓|製紙|工業|産業|商事|商会|商店|興業|興産|実業|物産|建設|建材|工務店|設備工業|不動産|観光局|観光協会|観光公社|旅行社?|トラベル|ツーリスト|警備保障|医師会|薬剤師会|福祉協議会|商工会|青年会議所|写真館|写真社|フォト|スタジオ|会計事務所|法律事務所|総合研究所|総研|コンサルティング|システムズ|情報システム|情報サービス|ソリューションズ?|テクノロジーズ?|テクノス?|テック|エンジニアリング|ソフトウェア|ソフト|コミュニケーションズ?|ネットワークス|ペイメント|フーズ|フード|ホールディングス|パートナーズ|メディカル|メディア|ファーマ|クリエイト|クリエイティブ|デザイン|プランニング|プロモーション|エージェンシー|エンタープライズ|インターナショナル|ジャパン|アメリカ|ヨーロッパ|タイランド|ベトナム|マレーシア|スポーツ|マーケティング|トレーディング|マネジメント|サポート|キャリア|スタッフ|リース|カード|商船|交通|鉄道|バス|観光バス|共同(?:事業体|企業体)|コンソーシアム|生命|損保|証券)'

const letters = '[一-鿿ァ-ヶーA-Za-z0-9&・々]'
const ahead =
  '(?=\\(|」|』|社(?![会員内長])|様|殿|側|において|における|にて|では|で(?=[、発])|の|が|は|に|へ|より|から|、|を|と)'

// A name of its own, not what it does: no 外部印刷, 大手旅行, 専門写真館.
const common =
  '(?:外部|大手|専門|国内|海外|現地|地元|市内|県内|区内|町内|当該|同|各|全|他の?|一部|複数|主要|協力|関連|提携|既存|新規|第三者|民間|別の?|以前|当社|弊社|自社|本社|社内|業務|個人|顧客|会員|基幹|管理|予約|販売|営業|人事|給与|会計|配送|運用|保守|開発|制作|連結|国際|地域|物流|商品|製品|出荷|製造|生産|医療|介護|観光|印刷|通販|電話|受付|本庁|中央|第[一二三1-3])'

/** A firm's name that ends in the word of its trade. */
const ofTrade = `(?!${common}(?:${trade}|${letters}{0,3}(?:システム|サーバ)))(?:[ぁ-ん]{2,5}|[ぁ-ん]{0,4}${letters}{1,14}?)${trade}`
const byTrade = `${ofTrade}${ahead}`

/** Any word that stands where a name must: 委託先である｜甲野. */
const any = `(?!${common})(?:[ぁ-ん]{1,4}(?=${letters}))?(?=${letters}{0,20}[一-鿿ァ-ヶA-Za-z])${letters}{3,20}${ahead}`
const noName =
  /(?:業者|会社|企業|事業者?|ベンダー?|プロバイダー?|法人|団体|機関|組織|[先元者店員社]|センター|拠点|工場|サイト|システム|サーバー?|サービス|ネットワーク|クラウド|フォーム|ツール|ソフト|製品|ストア|窓口|部門|本部|支店|営業所|事務所|事務局|学校|病院|病棟|施設|情報|データ|業務|会議|制度|契約|場合|状況|関係|自身|全社|数社|両社|各社)$|^(?:以下|一部|複数|現在|今回|上記|下記|第三者|個人|民間|公的|外部|海外|国内|米国|中国|台湾|タイ|欧州)$|[0-9]社/

const appositive = new RegExp(`(?:である|であります|でございます|、|:)「?(${byTrade}|${any})`, 'y')
const ofRole = new RegExp(`の(${byTrade})`, 'y')
const bracketed = new RegExp(`\\((${ofTrade})\\)`, 'y')
const only = new RegExp(`^${trade}$`)
const inTrade = new RegExp(`${trade}$`)

/** The name without a legal form that stands after a role noun which ends at `at`; null where no such name does. */
export function plainNameAfterRole(text: string, at: number): { start: number; end: number } | null {
  for (const pattern of [appositive, ofRole, bracketed]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return placed(match[1]!, at + match[0].indexOf(match[1]!))
  }
  return null
}

/** What hands work to somebody or names whose service it is, and the name without a legal form behind it. */
export const handsWorkTo = makeFinder(
  new RegExp(
    `(?:委託|依頼|発注|外注)(?:を)?(?:して(?:い[るた]|おります|おりました)|する|した)(?=(${byTrade}))|(?<=を)(?:提供|運営|運用|担当)(?:する|して(?:い[るた]|おります))(?=(${byTrade}))`,
    'g',
  ),
)

/** Where the name stands that a match of `handsWorkTo` looks ahead to. */
export const plainNameAfterVerb = (match: RegExpExecArray): { start: number; end: number } | null =>
  placed(match[1] ?? match[2]!, match.index + match[0].length)

const placed = (name: string, start: number): { start: number; end: number } | null =>
  only.test(name) || (noName.test(name) && !inTrade.test(name)) ? null : { start, end: start + name.length }
