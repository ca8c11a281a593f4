import { exposureWords } from '../../text/assertion/event-words.ts'

/** How an exposure is worded. The pattern's first group, or else all of it, is what happens to the information. */
export interface ExposureRule {
  readonly rule: string
  /** Without it in a sentence the pattern need not be tried. */
  readonly needs: RegExp
  readonly pattern: RegExp
}

const information =
  '(?:情報|データ|ファイル|氏名|お名前|メールアドレス|メール|名簿|資料|文書|書類|内容|アドレス|番号|リスト|写真|画像|データベース|パスワード|履歴|カルテ|ログ)'

// Words that also mean harmless things speak of exposure only where information is what they happen to.
// biome-ignore format: one rule a line
export const exposureRules: readonly ExposureRule[] = [
  { rule: 'exposure-word', needs: /[漏流窃搾詐奪盗抜持閲誤紛得入ろリ]/, pattern: new RegExp(exposureWords, 'g') },
  { rule: 'information-accessed', needs: /アクセス/, pattern: new RegExp(`${information}(?:等|など)?(?:へ|に対して?|に|について)、?(?:第三者(?:に|から)?)?(?:不正に|不正)?(アクセス)(?=さ|し(?:た|て)|が?可能|でき)`, 'g') },
  { rule: 'information-published', needs: /公開/, pattern: new RegExp(`${information}[^。、「」がを]{0,16}(?:が|を|の)[^。「」がを]{0,24}?(公開)(?=さ|し(?:て|た)|状態)`, 'g') },
  { rule: 'information-taken', needs: /取得|参照|ダウンロード|入手|コピー|CSV|複製|読み|見ら|覗き/, pattern: new RegExp(`${information}[^。「」がを、]{0,12}(?:が|を)[^。「」がを]{0,16}?(取得|参照|ダウンロード|入手|コピー|CSV出力|複製|読み取ら|読み出さ|読みださ|見られ|盗み見ら|覗き見)(?=(?:(?:等|など)(?:を)?)?され(?!な[いく]よう|る)|れ(?!な[いく]よう|る))`, 'g') },
  { rule: 'information-spared', needs: /影響|アクセス/, pattern: /(?:お?客(?:様|さま)|顧客|個人|会員|取引先|患者|利用者|学生|ユーザー)[^。、]{0,12}?(?:情報|データ)(?:等|など|を含むデータ)?(?:へ|に対する)の?(?:直接的な?)?(影響|不正アクセス|アクセス)/g },
  { rule: 'information-spared', needs: /含|保|格納|掲載|取り扱/, pattern: /(?:個人情報|個人データ|お?客(?:様|さま)(?:の|に関する)?情報|顧客情報)(?:等|など)?(?:は|も)(?:一切|全く)?(含まれて|含んで|保存して|保有して|保管して|格納して|掲載して|取り扱って)(?=い(?:ない|ません)|おりません)/g },
  { rule: 'information-sent-out', needs: /外部/, pattern: /外部(?:の[^。、]{1,12})?(?:へ|に)(?:の)?(?:不正に|不正な)?(?:データ|情報|ファイル)?(?:の|が|を)?(送信|転送|アップロード)/g },
  { rule: 'information-sent-out', needs: /外部/, pattern: /(?:データ|情報|ファイル)(?:等|など)?(?:の一部)?(?:が|を|の)(?:不正に|攻撃者に|第三者に)?外部(?:の[^。、]{1,12})?(?:へ|に)(?:不正に)?(送信|転送|アップロード)/g },
  { rule: 'given-wrongly', needs: /誤って/, pattern: /誤って[^。、「」]{0,20}?(送信|送付|公開|掲載|配信|交付|提供)(?=し(?:た|て|ま)|され|さ)/g },
  { rule: 'handed-over', needs: /提供|売却|販売|譲渡/, pattern: new RegExp(`${information}[^。「」]{0,30}?(?:第三者|外部|業者|グループ|他社|知人|競合)[^。、「」]{0,8}(?:に|へ)(?:不正に)?(提供|売却|販売|譲渡)(?=し(?:た|て(?:い|お))|され)`, 'g') },
  { rule: 'open-to-outsiders', needs: /でき|可能/, pattern: new RegExp(`${information}[^。「」]{0,40}?(?:第三者|外部|誰でも|部外者|他の(?:利用者|会員|お?客))[^。、「」]{0,16}(参照|検索|アクセス|ダウンロード)(?=でき(?:る|た)|可能)`, 'g') },
  { rule: 'information-affected', needs: /影響範囲に含/, pattern: /(?:情報|データ)が[^。、]{0,12}影響範囲に(含まれ)(?=(?:る|た|ている)(?:可能性|おそれ|恐れ))/g },
  { rule: 'information-affected', needs: /影響を受け|対象とな/, pattern: /(?:不正アクセス|攻撃|本件|本事案|被害)の?(影響|対象)(?=(?:を受け|とな)(?:った|た)(?:可能性|おそれ|恐れ)(?:の|が)ある(?:お?客(?:様|さま)の?|個人|顧客|会員|取引先の?)?(?:情報|データ))/g },
  { rule: 'information-shown', needs: /表示/, pattern: new RegExp(`${information}[^。「」がを、]{0,12}(?:が|を)[^。「」がを]{0,24}?(?:誤って|他の|別の|第三者|閲覧者)[^。「」がを]{0,16}?(表示)(?=さ)`, 'g') },
]
