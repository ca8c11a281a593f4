import type { OrganisationTypeCode } from '../../model/vocabulary/organisation-types.ts'
import type { SectorCode } from '../../model/vocabulary/sectors.ts'

/** Words that tell what an organisation is. */
export interface TellingWords<C extends string> {
  /** Name of the rule. */
  readonly rule: string
  readonly code: C
  /** On the name, folded, without what stands in brackets. */
  readonly words: RegExp
}

const company = '株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|[(](?:株|有|同)[)]'

/** Types of organisation by their names; the first that is met holds. What runs a hospital or a school is one. */
export const typesByName: readonly TellingWords<OrganisationTypeCode>[] = [
  {
    rule: 'professional-firm',
    code: 'professional_firm',
    words:
      /(?:弁護士|税理士|監査|社会保険労務士|司法書士|行政書士|弁理士|特許業務|土地家屋調査士)法人|(?:法律|会計|税理士|特許|司法書士)事務所$/,
  },
  { rule: 'legal-form-of-company', code: 'company', words: new RegExp(company) },
  {
    rule: 'hospital-name',
    code: 'hospital',
    words:
      /(?:病院|クリニック|医院|診療所|医療センター|歯科|(?:脳神経)?外科|内科|眼科|小児科|皮膚科)$|医療法人/,
  },
  {
    rule: 'university-name',
    code: 'university',
    words:
      /大学法人|大学(?:院|校|短期大学部)?$|短期大学(?:部)?$|高等専門学校$|^[^ ]{2,16}大学(?:[^ ]{1,14}(?:学部|研究科|研究所|学科|図書館|センター|機構)|短期大学部)$/,
  },
  {
    rule: 'school-name',
    code: 'school',
    words:
      /学校法人|(?:小|中|高等|高等専修|専門|専修|各種|看護|特別支援|義務教育|中等教育)学校(?:及び.{1,20}学校)?$|(?:中学|高等|高校|小学)$|(?:学院|学園|幼稚園|こども園|予備校)$/,
  },
  {
    rule: 'national-body',
    code: 'national_government',
    words:
      /^(?:内閣府|(?:総務|法務|外務|財務|文部科学|厚生労働|農林水産|経済産業|国土交通|環境|防衛)省|[一-鿿]{2,6}庁(?=$| ))|^(?:国立国会図書館|国立[^ ]{2,16}研究所|[^ ]{0,8}裁判所|[^ ]{0,8}税務署|国家公安委員会|個人情報保護委員会|公正取引委員会)$|(?:地方整備|総合事務|財務|労働|国税|経済産業|法務)局$/,
  },
  {
    rule: 'local-body',
    code: 'local_government',
    words:
      /^(?:東京都|北海道|(?:京都|大阪)府|[一-鿿]{2,3}県)(?=$| ?[^ 立]{1,16}(?:局|部|課|室|所)$)|^(?:(?:東京都|北海道|(?:京都|大阪)府|[一-鿿]{2,3}県) ?)?[一-鿿ぁ-んァ-ヶー]{1,8}[市区町村](?=$| )|教育委員会$|(?:広域連合|企業団|事務組合|広域行政組合|一部事務組合|消防組合)(?=$| )|消防本部$|警察本部$|^(?:[一-鿿]{1,6}[都道府県市区町村])立/,
  },
  {
    rule: 'legal-form-of-association',
    code: 'association',
    words: /(?:社団|財団|宗教|特定非営利活動|NPO)法人/,
  },
  {
    rule: 'incorporated-agency',
    code: 'incorporated_agency',
    words:
      /独立行政法人|国立研究開発法人|(?:公社|公団|公庫|事業団|営団)(?=$| )|大学共同利用機関法人|^日本放送協会$/,
  },
  { rule: 'social-welfare-corporation', code: 'social_welfare', words: /社会福祉(?:法人|協議会)/ },
  {
    rule: 'association-name',
    code: 'association',
    words:
      /(?:学会|協会|連盟|商工会|商工会議所|弁護士会|医師会|実行委員会|協議会|労働組合|職員組合|同窓会|財団|後援会|振興会|研究会)(?=$| )|商工会連合会$/,
  },
  {
    rule: 'cooperative-name',
    code: 'cooperative',
    words:
      /(?:協同|信用|共済|健康保険|森林|漁業|農業|住宅)組合|組合連合会|生活協同組合|(?:信用|労働|農林中央)金庫|(?:生協|農協|漁協)$|組合$/,
  },
  {
    rule: 'company-in-latin-letters',
    code: 'company',
    words:
      /(?:Co\.?,? ?Ltd|SDN\.? ?BHD|Limited|Corporation|GmbH|L\.L\.C)\.?$|(?:^|[ ,.])(?:Ltd|Inc|LLC|Corp|S\.A|B\.V|PLC|Group)\.?$|^PT\.|有限公司$/i,
  },
  { rule: 'called-a-company', code: 'company', words: /社$/ },
]

/** What a publisher calls itself. */
export interface SelfWords {
  readonly rule: string
  readonly words: RegExp
  readonly sector?: SectorCode
  readonly type?: OrganisationTypeCode
}

/** What it is, by the word with which a publisher speaks of itself most often. */
export const bySelfWords: readonly SelfWords[] = [
  { rule: 'calls-itself-bank', words: /^当行$/, sector: 'finance', type: 'company' },
  { rule: 'calls-itself-credit-association', words: /^当金庫$/, sector: 'finance', type: 'cooperative' },
  { rule: 'calls-itself-university', words: /^(?:本学|当大学)$/, sector: 'education', type: 'university' },
  { rule: 'calls-itself-school', words: /^(?:本校|当校)$/, sector: 'education', type: 'school' },
  {
    rule: 'calls-itself-hospital',
    words: /^(?:当院|当病院|当医院|当クリニック|当診療所|当歯科)$/,
    sector: 'health',
    type: 'hospital',
  },
  {
    rule: 'calls-itself-local-government',
    words: /^本[市県町村区府]$/,
    sector: 'public',
    type: 'local_government',
  },
  { rule: 'calls-itself-hotel', words: /^当(?:ホテル|旅館)$/, sector: 'hospitality' },
  { rule: 'calls-itself-cooperative', words: /^(?:当組合|当生協|当農協)$/, type: 'cooperative' },
  { rule: 'calls-itself-association', words: /^(?:当|本)(?:協会|財団|学会|連盟)$/, type: 'association' },
  { rule: 'calls-itself-company', words: /^(?:当社|弊社|小社|我が社)$/, type: 'company' },
]
