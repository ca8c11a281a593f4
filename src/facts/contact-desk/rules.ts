import type { ContactDeskCode } from '../../model/vocabulary/contact-desks.ts'

/** A way to name a place to ask, or a way to it. */
export interface DeskRule {
  readonly code: ContactDeskCode
  readonly rule: string
  /** The words that name it. They take up nothing of a number or an address. */
  readonly words: RegExp
  /** Must match somewhere in the same sentence. */
  readonly sentence?: RegExp
  /** Must match what stands before the words in the sentence (at most 60 characters); `notBefore` must not. */
  readonly before?: RegExp
  readonly notBefore?: RegExp
  /** A sentence that is longer is none. */
  readonly longest?: number
}

// 「ご心配をおかけし」, 「保存されている連絡先、会員様」, 「ご連絡先が確認できる方」
const elsewise =
  '(?!(?:等|など)?(?:が(?:確認|不明|判明)|を(?:お?(?:かけ|掛け)|いただ|頂|把握|登録)|の(?:情報|登録|把握)|データ|情報)|、(?![^。]{0,60}(?:(?:お|ご)(?:問|連絡|相談|質問|不明|不安)|窓口)))'
const asking = '(?:お?問い?合わ?せ(?:先)?|ご?照会|ご?質問|ご不明|ご心配|ご不安|ご?相談|ご?連絡先|窓口)'
const matter =
  /(?:本件|本事案|本事象|本事故|本お知らせ|本公表|本リリース|本書|この件|この事|今回|上記|不正アクセス|サイバー攻撃|漏えい|漏洩|流出|流失|インシデント|システム障害)/
const place =
  /下記|以下|末尾|文末|後述|こちら|次の|窓口|合わ?せ先|連絡先|センター|デスク|フォーム|相談室|お客様係|(?:課|部|室|係|局|担当)(?:まで|へ|に|宛)|(?:まで|へ|に|宛)(?:、?(?:直接|お気軽に))?(?:お|ご)(?:問|願|連絡|相談|申し)|(?:まで|へ)お願い/

/** How notices name a place to ask, and the ways to it; of one code the first that fits is taken. */
export const contactDeskRules: readonly DeskRule[] = [
  {
    code: 'dedicated',
    rule: 'of-its-own',
    words:
      /(?:専用|特設|臨時|特別)(?:の)?(?:お客(?:様|さま)|電話|臨時|お?問い?合わ?せ|ご?相談|受付|対応|照会|メール|Web){0,3}(?:の)?(?:窓口|フリーダイヤル|ダイヤル|電話|コールセンター|デスク|フォーム|相談室|センター|アドレス)(?!対応|業務|への一本化)/g,
  },
  {
    code: 'dedicated',
    rule: 'set-up',
    words:
      /(?:窓口|相談室|(?:相談|お客様)センター|ダイヤル|デスク|合わ?せ先)(?:等|など)?(?:を|の|も)(?:[^。、0-9A-Za-z]{0,12}?)(?:設置|開設|設け(?!られた)|立ち?上げ|新設|用意)/g,
    notBefore: /(?:インターネットバンキング|営業|銀行|受診)の?$/,
  },
  {
    code: 'named',
    rule: 'for-the-matter',
    words: new RegExp(`${asking}${elsewise}`, 'g'),
    sentence: place,
    before: matter,
    notBefore: /(?:カード|端末|利用)に関する$/,
  },
  {
    code: 'named',
    rule: 'place-below',
    words: new RegExp(`${asking}${elsewise}`, 'g'),
    sentence:
      /(?:下記|以下|末尾|文末|後述|次の)[^。]{0,24}(?:窓口|合わ?せ先|連絡先|フォーム|まで|へ|にて|より)|(?:合わ?せ|連絡)先?(?:は|につきましては|について)、?(?:下記|以下|次)/,
  },
  {
    code: 'named',
    rule: 'heading',
    longest: 48,
    words:
      /^[【<(［[《■◆●▼○・\s0-9.()]{0,8}(?:本件(?:に関する|について(?:の)?|の))?(?:お客様)?(?:お|ご)?(?:問い?合わ?せ|連絡|相談|照会)(?:先|窓口|受付窓口)?(?:について)?(?=[】>)］\]》:\s]{0,4}$)/g,
  },
  {
    code: 'ordinary',
    rule: 'ordinary-desk',
    words:
      /(?:カスタマー(?:センター|サポート|サービス|デスク)|お客(?:様|さま)(?:相談|センター|サポート|サービス|窓口|係)[^。、]{0,6}|サポート(?:センター|デスク|窓口)|(?:当社|弊社|当院|当店|当校)の?(?:担当(?:者|営業)?|代表|お?問い?合わ?せ(?:窓口|先|フォーム)|窓口)|最寄りの[^。、]{1,10}|お取引の?(?:ある)?(?:店舗|支店|営業店))(?:まで|へ|に|より|から|宛)/g,
    sentence: /問い?合|連絡|相談|照会/,
  },
  {
    code: 'call_centre',
    rule: 'call-centre',
    words:
      /(?:コールセンター|フリーダイヤル|フリーコール|ヘルプデスク)(?!業務|事業|運営|会社|を受託|の委託|に従事|で(?:勤務|働)|システム|スタッフ|における|内)/g,
    notBefore: /(?:運営する|受託する|委託先の|全国の)$/,
  },
  {
    code: 'form',
    rule: 'form',
    words:
      /(?:問い?合わ?せ|専用|受付|相談|メール|Web|WEB|連絡|下記の?|以下の?|こちらの?)(?:用)?(?:の)?フォーム(?!(?:等|など)?を(?:通じ|経由)(?!て?(?:の)?、?(?:お|ご)(?:問|連絡))|[^。]{0,24}(?:漏|流出|不正|改ざん|停止|閉鎖|脆弱|入力され|に入力した|登録され|閲覧)|を利用[^。]{0,20}(?:送信|された)|(?:の|に)(?:設定|表示|不具合|改))/g,
  },
  {
    code: 'mail',
    rule: 'mail',
    sentence: /省略|問い?合|相談|照会|連絡|@/,
    words:
      /(?:メール|E-?mail|e-mail|E-Mail|MAIL)(?:アドレス)?(?=\(省略\)|:(?! ?[0-9,]{1,9}件)|[\s ]*\(?省略|に(?:て|よる)(?:の)?(?:お|ご)?(?:問|連絡|受|相談|回答)|で(?:の|も)?、?(?:お|ご)?(?:問|連絡|受付|相談)|(?:まで|宛(?:て)?(?:に)?|へ)(?:お|ご)(?:問|連絡|送)|お?問い?合わ?せ)/g,
    notBefore: /(?:不審な|迷惑|なりすまし|フィッシング|偽|件の|名の|送信元の?|差出人の?)$/,
  },
  {
    code: 'phone',
    rule: 'phone',
    sentence: /省略|問い?合|相談|照会|連絡|[0-9]-[0-9]/,
    words:
      /(?:お?電話|TEL|Tel|℡|フリーダイヤル)(?:番号)?(?=\(省略\)|:(?! ?[0-9,]{1,9}件)|[\s ]*\(?省略|(?:対応|受付|窓口)|に(?:て|よる)(?:の)?(?:お|ご)?(?:問|連絡|受|相談)|で(?:の|も)?、?(?:お|ご)?(?:問|連絡|受付|相談)|お?問い?合わ?せ|が(?:つなが|繋が|混み))/g,
    notBefore: /(?:不審な|迷惑|偽の?|折り返し)$/,
  },
  {
    code: 'hours',
    rule: 'hours',
    notBefore: /(?:店舗|診療|窓口の|通常の)$/,
    words: /(?:受付時間|対応時間|営業時間|受付(?=:)|平日)/g,
    sentence: /[0-9]{1,2}(?::[0-9]{2}|時)[^。]{0,6}[~～\-から]{1,2}/,
  },
]
