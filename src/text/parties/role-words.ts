import type { Relation } from '../../model/vocabulary/relations.ts'
import { makeFinder } from '../matches.ts'

// Nouns that say what an organisation is to the publisher, whether its name stands beside them or not.
// biome-ignore format: one relation a line
const nouns: readonly (readonly [Relation, string])[] = [
  ['subsidiary', '子会社|孫会社|現地法人'],
  ['group', 'グループ(?:会社|企業|法人)|関連会社|関係会社|親会社|系列会社|持分法適用会社|(?:海外|国内|現地|生産|製造|販売|営業|開発|統括)拠点(?=である|の?(?:\\(|「)|、[A-Z])'],
  ['client', '(?:業務)?委託元|発注元|元請け?(?:企業|会社)?'],
  ['contractor', '委託先(?:の|である)(?:会社|事業者|業者|企業|法人)(?=(?:が|に(?:おい|おけ|て|よ|対)|で(?!す)|の(?!名|一))(?!の))|委託(?:先|業者|会社|事業者|企業)(?:保険)?(?:代理店|企業|会社|事業者|業者|法人|鑑定会社)?|受託(?:者|事業者|会社|業者|先|企業|法人)|再受注(?:先|者)|受注(?:者|業者|事業者|会社)|指定管理者|請負(?:者|業者|会社)|(?:下請|孫請)け?(?:先|業者|会社|企業|(?=である|の))|外注先|(?:保険|募集)代理店|(?<=[当弊]社の?)代理店(?=である|の|に|が|へ|より|から)|(?:印刷|制作|製作|作成|撮影|保守|運送|配送|物流|開発)(?:業者|事業者|会社)|鑑定会社|(?:制作|作成|印刷|製作)(?:に関係)?した(?:会社|業者|事業者)|協力会社(?=の|に|が|へ|より|から|」|$)|(?<![一-鿿ァ-ヶ])(?:事業者|業者)(?=の[^、。]{0,8}(?:システム|サーバ)|への(?:不正|サイバ|攻撃)|に(?:おける|対する))|(?:外部|当該)(?:業者|事業者|企業)|外部会社|(?:システム|ネットワーク|サイト|ホームページ|データ|設備|施設|機器)の?(?:管理|運用|保守|構築)(?:会社|業者|事業者)|(?:(?:委託|依頼|お願い)し|任せ|請け負わせ)て(?:いる|いた|おります|おりました)[^、。「」()]{0,12}?(?:会社|事業者|業者|企業|法人)|(?:受注|受託|請け負|発注)(?:って|して)?(?:いる|いた|した)[^、。「」()にをが]{0,8}?(?:会社|事業者|業者|企業)'],
  ['service_provider', '(?:サービス|システム|ツール|アプリ|ソフト(?:ウェア)?|クラウド|基盤)を提供(?:する|して(?:いる|いた|おります|おりました))[^、。「」()にをが]{0,8}?(?:会社|事業者|業者|企業)|(?:決済|収納)代行(?:会社|業者|事業者|企業)|(?:提供|運営|開発)(?:会社|元(?:業者|企業|会社|事業者)?|事業者|ベンダー?|業者|企業)|ベンダー?(?!ー)(?:企業|会社|社)?|クラウド事業者|(?:システム|サービス|カート)(?:会社|事業者|業者|プロバイダー?)|(?:外部|サービス)プロバイダー?|サーバー?(?:管理|運用)?(?:会社|業者|事業者)'],
  ['other', '(?:引受|取扱|提携)(?:損害|生命)?保険会社|損害保険会社|取引先(?:企業|会社|様|事業者)?(?=(?:である|の[一-鿿ァ-ヶA-Za-z]{1,20}社|企業|会社|に(?:おける|おいて|対する)|への(?:不正|サイバ|攻撃)|「))|(?:業務)?提携(?:先|会社)(?:企業)?|加盟店|フランチャイジー|販売代理店'],
]

const source = nouns.map(([, pattern]) => `(${pattern})`).join('|')

/** Every role noun of a string. */
export const roleNounsIn = makeFinder(new RegExp(source, 'g'))

/** Which relation one of the matches of `roleNounsIn` names. */
export function relationOf(match: RegExpMatchArray | RegExpExecArray): Relation {
  return nouns.find((_, i) => match[i + 1] !== undefined)![0]
}

const wholeAlias = new RegExp(`^(?:当該|本)?(?:${source})$`)

/** The relation that an agreed short form itself states (以下「委託先」), if it does. */
export function relationNamedBy(alias: string): Relation | null {
  const match = wholeAlias.exec(alias)
  return match ? relationOf(match) : null
}

/** What stands between a role noun and the name that bears the role: である, の, 「, a place. */
export const betweenRoleAndName =
  /^(?:である、?|であります|でもある|でございます|であり、[^、。]{0,10}である|として|の|、|,|:|=|企業|会社)?(?:[ァ-ヶー一-鿿]{2,8}の)?[「『(]?$/

interface Governing {
  readonly relation: Relation
  readonly rule: string
  readonly weight: number
  readonly pattern: RegExp
}

const doing =
  '(?:して(?:い(?:る|た|ます)|おります|おりました|おり)|した|する|しました|いたしました|いたしております)'

/** What is handed to somebody outside: of 本日の司会を担当する nobody becomes a contractor. */
const work =
  '印刷|制作|製作|作成|撮影|保守|点検|運送|配送|配達|発送|物流|開発|構築|運用|管理|運営|清掃|警備|入力|集計|調査|検査|設計|施工|工事|廃棄|事務|業務'

/** Words that end directly before a name and give its bearer a role. Run on the last 60 characters before it. */
export const before: readonly Governing[] = [
  {
    relation: 'contractor',
    rule: 'entrusts',
    weight: 3,
    pattern: new RegExp(
      `(?:再?(?:委託|依頼|発注|外注)を?${doing}|(?:任せ|請け負わせ)て(?:いる|いた|おります))(?:[^、。「」()にをが]{0,20})?[、,「『(]{0,2}$|委託契約を(?:締結|結ん)${doing}[「『]?$`,
    ),
  },
  {
    relation: 'group',
    rule: 'of-the-group',
    weight: 2,
    pattern: /(?:[当弊][社行]|自社)グループの[「『]?$/,
  },
  {
    relation: 'contractor',
    rule: 'runs-the-office',
    weight: 3,
    pattern:
      /(?:事務局|センター|窓口|教室|会場)[」』]?\((?:運営|受託|業務受託)(?:者|会社|事業者|団体|法人)?[:は、]?$/,
  },
  {
    relation: 'contractor',
    rule: 'named-in-brackets',
    weight: 1,
    pattern: /(?:業者|事業者|会社|メーカー|企業)[(「『]$/,
  },
  {
    relation: 'contractor',
    rule: 'has-work-done',
    weight: 3,
    pattern: /業務(?:を)?委託を(?:行う|行って(?:いる|おります|いた)|お願いして(?:いる|おります))$/,
  },
  {
    relation: 'contractor',
    rule: 'asks-to-do',
    weight: 3,
    pattern: new RegExp(
      `(?:${work})(?:業務)?[^、。「」()をがは]{0,8}を(?:お願い|お任せ)(?:${doing})(?:[^、。「」()にをが]{0,8})?[「『]?$`,
    ),
  },
  {
    relation: 'contractor',
    rule: 'has-charge-of',
    weight: 2,
    pattern: new RegExp(
      `(?:${work})(?:業務)?[^、。「」()をがは]{0,8}(?:を|に)(?:担う|受け持(?:つ|っている|っていた)|携わ(?:る|っている|っていた)|担って(?:いる|いた|おります)|担当(?:${doing})|手掛け(?:る|ている|ていた)|手がけ(?:る|ている|ていた))(?:[^、。「」()にをが]{0,8})?[「『]?$`,
    ),
  },
  {
    relation: 'contractor',
    rule: 'runs-system',
    weight: 2,
    pattern:
      /(?<![当弊本](?:[社行会校院学園市町村県区]|法人|協会|財団)[^。]{0,40})(?:システム|サイト|ホームページ|ネットワーク|サーバー?)(?:の[^、。がをに]{0,6})?を(?:運用|管理|保守)(?:・[一-鿿]{2})?(?:する|して(?:い[るた]|おります))[「『]?$/,
  },
  {
    relation: 'contractor',
    rule: 'undertakes',
    weight: 3,
    pattern: new RegExp(
      `(?<!(?:[当弊本](?:社|法人|財団|会|組合|公社)|弊所)が[^、。]{0,24})(?:受託|受注|請け?負|請け負)(?:${doing}|って(?:いる|いた)|った)(?:[^、。「」()にをが利使]{0,12})?[、,「『(]{0,2}$`,
    ),
  },
  {
    relation: 'client',
    rule: 'entrusts-us',
    weight: 3,
    pattern: new RegExp(
      `[当弊](?:社|法人|財団|組合|公社)が[^、。]{0,20}(?<!(?:運営|管理)を)(?:受託|受注|請け?負)(?:${doing}|って(?:いる|いた|おります)|った)[「『]?$`,
    ),
  },
  {
    relation: 'service_provider',
    rule: 'uses',
    weight: 2,
    pattern: new RegExp(
      `(?:利用|使用|導入|活用|採用|契約|運用)(?:${doing}|中の)(?:[^。「」()]{0,30}?(?:である)?)?[、,「『]{0,2}$`,
    ),
  },
  {
    relation: 'service_provider',
    rule: 'provides',
    weight: 2,
    pattern: new RegExp(
      `(?<!が|店を|店舗を|ホテルを|施設を|病院を|学校を|園を)(?:提供|運営)(?:${doing}|:|元の)(?:[^、。「」()にをが]{0,10})?[、,「『(]{0,2}$`,
    ),
  },
]

/** Words that follow a name, after its brackets. */
export const after: readonly Governing[] = [
  {
    relation: 'subsidiary',
    rule: 'is-subsidiary',
    weight: 3,
    pattern: /^は、?[^、。]{0,20}(?:子会社|孫会社|現地法人)(?:です|であり|でございます|に(?:あた|当た))/,
  },
  {
    relation: 'group',
    rule: 'is-of-the-group',
    weight: 3,
    pattern:
      /^は、?[^、。]{0,20}(?:グループ(?:会社|企業)|関連会社|関係会社)(?:です|であり|でございます|に(?:あた|当た))/,
  },
  {
    relation: 'contractor',
    rule: 'is-contractor',
    weight: 3,
    pattern:
      /^は、?[^、。]{0,24}(?:委託先|委託業者|受託者|請負業者|指定管理者)(?:です|であり|でございます|に(?:あた|当た))/,
  },
  {
    relation: 'contractor',
    rule: 'is-entrusted',
    weight: 3,
    pattern: /^(?:へ|に)(?:対し)?[、,]?[^、。]{0,30}?(?:再委託|委託|外注)(?!元)/,
  },
  {
    relation: 'service_provider',
    rule: 'which-provides',
    weight: 1,
    pattern:
      /^(?:(?:が|の)(?:[^、。がをに]{0,12}を(?:構築|開発)し)?(?:提供|開発|販売)(?:・[一-鿿]{2})?(?:し|する|を)|の?提供(?:の|する)[^、。]{0,24}(?:サービス|システム|ツール|クラウド|プラットフォーム))/,
  },
  {
    relation: 'service_provider',
    rule: 'whose-service',
    weight: 0.4,
    pattern:
      /^(?:の[^、。をがはに]{0,24}|社?・?)(?:サービス|メールシステム|メールセキュリティ|クラウド|カートシステム|プラットフォーム|フォーム|予約システム)/,
  },
  {
    relation: 'service_provider',
    rule: 'which-runs',
    weight: 0.5,
    pattern: /^(?:が|の)(?:運営|管理|運用|保守)(?:・[一-鿿]{2})?(?:し|する|を)/,
  },
]
