import { exposureWords } from '../../text/assertion/event-words.ts'

/** How an exposure is worded. The pattern's first group, or else all of it, is what happens to the information. */
export interface ExposureRule {
  readonly rule: string
  /** The words are everyday ones (見る, 渡る), which name an event only here. */
  readonly everyday?: true
  readonly pattern: RegExp
}

const information =
  '(?:情報|データ|ファイル|氏名|お名前|メールアドレス|メール|名簿|資料|文書|書類|内容|アドレス|番号|リスト|写真|画像|データベース|パスワード|履歴|カルテ|ログ|連絡先|やり取り|チャット|電話帳|アドレス帳)'

// What can be seen, taken or sent, some words before; further words than above, since more must stand between.
const known =
  '(?:情報|データ(?!セ)|ファイル|氏名|お名前|住所|アドレス|番号|名簿|資料|文書|書類|調査票|申請書|通知書|診断書|台帳|一覧|中身|内容|履歴|写し|写真|画像|カルテ|メール)[^。「」]{0,40}?'
// What is seen in the sense of noticed: 「痕跡が見られた」.
const abstract =
  '(?:跡|証拠|挙動|傾向|変化|異常|問題|進行|改善|動き|アクセス|通信|影響|兆候|様子|差|行為|操作|ログイン)'

// Words that also mean harmless things speak of exposure only where information is what they happen to.
// biome-ignore format: one rule a line
export const exposureRules: readonly ExposureRule[] = [
  { rule: 'exposure-word', pattern: new RegExp(exposureWords, 'g') },
  { rule: 'information-accessed', pattern: new RegExp(`${information}(?:等|など)?(?:へ|に対して?|に|について)、?(?:(?:第三者|攻撃者|部外者)(?:に|から|が)?|外部から)?(?:不正に|不正)?(アクセス)(?=さ|し(?:た|て)|が?可能|でき)`, 'g') },
  { rule: 'information-accessed', pattern: /(?:個人|予約|予約者|会員|登録|応募|顧客|患者|利用者|会員様|お?客(?:様|さま)(?:の[^。、「」のをが]{0,8})?)(?:情報|データ|名簿)(?:等|など|の一部)?(?:への|に対する|に対して?)、?(?:(?:第三者|攻撃者|部外者|外部)(?:による|からの|から|により)、?)?(不正(?:な)?アクセス|不正(?:な)?閲覧)(?=が(?:行われ(?!てい(?:ない|ません)|ておりません)|生じ|発生し|あっ(?:た|て)|あり(?!ません)|ござい(?!ません)|なされ(?!てい(?:ない|ません)|ておりません))|を(?:受け|行))/g },
  { rule: 'information-taken', pattern: /(?<!ログ|統計|設定)(?:情報|データ|名簿|リスト)(?:等|など|の一部)?(?:が|の|を)(?:(?:CSV|エクセル|Excel|外部|ファイル|電子)[^。、「」がを]{0,8})?(出力|エクスポート|書き出し)(?=が(?:行われ|なされ|実行され)(?:た(?!い)|てい(?:た|まし|る)|ており(?!ませ))|され(?:てい(?:た|まし)|ており(?!ませ)|てしま|た(?!い)|まし))/g },
  { rule: 'information-published', pattern: new RegExp(`${information}[^。、「」がを]{0,16}(?:が|を|の)[^。「」がを]{0,24}?(公開)(?=さ|し(?:て|た)|状態|(?:が|を)確認|が行われ)`, 'g') },
  { rule: 'information-published', pattern: new RegExp(`${information}[^。、「」]{0,16}が[^。、]{0,24}?(?:インターネット|掲示板|ダークウェブ|SNS)[^。、]{0,8}に(掲載|投稿)(?=さ)`, 'g') },
  { rule: 'information-taken', pattern: new RegExp(`${information}[^。「」がを、]{0,12}(?:が|を)[^。「」がを]{0,16}?(取得|参照|ダウンロード|入手|コピー|CSV出力|複製|読み取ら|読み出さ|読みださ|盗み見ら|覗き見)(?=(?:(?:等|など)(?:を)?)?され(?!な[いく]よう|る)|れ(?!な[いく]よう|る))`, 'g') },
  { rule: 'information-taken', pattern: new RegExp(`(?:攻撃者|第三者|犯人|何者か|犯行グループ)が[^。、「」]{0,30}?${information}[^。「」を]{0,10}を[^。、「」]{0,8}?(取得|入手|ダウンロード|コピー|複製|参照)(?=し(?:た|て(?:い|お)|まし))`, 'g') },
  { rule: 'information-spared', pattern: /(?:お?客(?:様|さま)|顧客|個人|会員|取引先|患者|利用者|学生|ユーザー)[^。、]{0,12}?(?:情報|データ)(?:等|など|を含むデータ)?(?:へ|に対する)の?(?:直接的な?)?(影響|不正アクセス|アクセス)/g },
  { rule: 'information-spared', pattern: /(?:個人情報|個人データ|お?客(?:様|さま)(?:の|に関する)?情報|顧客情報)(?:等|など)?(?:は|も)(?:一切|全く)?(含まれて|含んで|保存して|保有して|保管して|格納して|掲載して|取り扱って)(?=い(?:ない|ません)|おりません)/g },
  { rule: 'information-sent-out', pattern: /外部(?:の[^。、]{1,12})?(?:へ|に)(?:の)?(?:不正に|不正な)?(?:データ|情報|ファイル)?(?:の|が|を)?(送信|転送|アップロード)/g },
  { rule: 'information-sent-out', pattern: /(?:データ|情報|ファイル)(?:等|など)?(?:の一部)?(?:が|を|の)(?:不正に|攻撃者に|第三者に)?外部(?:の[^。、]{1,12})?(?:へ|に)(?:不正に)?(送信|転送|アップロード)/g },
  { rule: 'given-wrongly', pattern: /誤って(?:[^。、「」]{0,20}?|、?[^。、「」]{0,40}(?:情報|氏名|名簿|書類|通知|メール|ファイル)[^。、「」]{0,24}?)(送信|送付|公開|掲載|配信|交付|提供)(?=(?:いた)?し(?:た|て|ま|、)|され|さ)/g },
  { rule: 'given-wrongly', everyday: true, pattern: /誤って[^。、「」]{0,20}?(郵送|発送|返送|配布|投函|手渡し|封入|同封|添付)(?=(?:いた)?し(?:た|て|ま|、)|され|さ)/g },
  { rule: 'handed-over', pattern: new RegExp(`${information}[^。「」]{0,30}?(?:第三者|外部|業者|グループ|他社|知人|友人|親族|競合|転職先|勤務先|出向元)[^。、「」]{0,8}(?:に|へ)(?:不正に)?(提供|売却|販売|譲渡)(?=し(?:た|て(?:い|お))|され)`, 'g') },
  { rule: 'open-to-outsiders', pattern: new RegExp(`${information}[^。「」]{0,40}?(?:第三者|外部|誰でも|部外者|他の(?:利用者|会員|お?客))[^。、「」]{0,16}(参照|検索|アクセス|ダウンロード)(?=でき(?:る|た)|可能)`, 'g') },
  { rule: 'shown-to-others', everyday: true, pattern: /(?:互い|(?:他の|ほかの|別の)[^、。「」]{1,12}|受信者(?:同士)?|全員)(?:に|から|で)[^、。「」]{0,6}(見え)(?=る(?:状態|形)|てい(?:た|まし)|ており|てしま)/g },
  { rule: 'information-seen', everyday: true, pattern: new RegExp(`${known}(?<!と)(?<!${abstract}[^。、]{0,6}[がはも][^。、]{0,8})(見られ|読まれ|覗かれ|のぞかれ)(?=た(?!い)|て(?!い(?:ない|ません)の)|る(?:おそれ|恐れ|可能性|危険|状態|こと|心配)|、)`, 'g') },
  { rule: 'information-seen', everyday: true, pattern: new RegExp(`${known}(?:(見る|読む|覗く|のぞく)(?=ことが(?:でき(?:る状|た|まし|てい|てしま|ており)|可能)|(?:可能性|おそれ|恐れ))|(見え)(?=る状態|る形|てい(?:た|まし)|ており|てしま))`, 'g') },
  { rule: 'information-seen', everyday: true, pattern: new RegExp(`${known}(?:第三者|外部|他人|部外者|攻撃者)[^。、「」]{0,6}に(知られ)(?=た(?!い)|てしま|る(?:おそれ|恐れ|可能性))`, 'g') },
  { rule: 'information-seen', everyday: true, pattern: /(目に触れ)(?=る(?:状態|おそれ|恐れ|可能性)|た|てい|てしま)/g },
  { rule: 'information-taken', everyday: true, pattern: new RegExp(`(?:${known}|(?:外(?:部)?|社外)[へに][^。「」]{0,12}?)(抜か|引き出さ|吸い出さ|吸い上げら|持ち去ら|撮影さ)(?=れ(?!な[いく]よう))`, 'g') },
  { rule: 'information-taken', everyday: true, pattern: new RegExp(`${known}[をも][^。、「」をが]{0,10}(持ち去っ|持ち去り|持ち去る|抜き取っ|抜き取る|盗ん|奪っ|引き出し|吸い出し)(?=た|て|だ|まし|、|(?:おそれ|恐れ|可能性))`, 'g') },
  { rule: 'information-out', everyday: true, pattern: new RegExp(`${known}(?:外部|社外|学外|院外|庁外|外)[へに](出|出回っ|渡っ)(?=た|てい|てしま|て(?:おり|い)|る(?:おそれ|恐れ|可能性))`, 'g') },
  { rule: 'information-sent-out', everyday: true, pattern: new RegExp(`${known}(?:外部|社外|国外|海外|組織外|攻撃者|第三者)[^、。「」]{0,16}[へに]、?(送られ)(?=た|て|る)`, 'g') },
  { rule: 'handed-over', everyday: true, pattern: new RegExp(`${information}(?:等|など)?(?:の一部)?[がはも][^。、「」]{0,16}(?:第三者|外部|他者|他人|攻撃者|犯人|部外者)[^、。「」]{0,6}[へに](渡っ|渡り|渡され)(?=た|て|まし|、)`, 'g') },
  { rule: 'given-wrongly', everyday: true, pattern: /誤った(?:相手|宛先|あて先|宛て先|送り先|送付先|住所|番号|方|お?客)[^。、「」]{0,10}[へに][^。、「」]{0,10}(送る|送っ|送ら|送付|送信|届い|届け|渡し|渡っ|交付)(?=た|て|まし|し(?:た|て|ま)|れ|され|事[案故])/g },
  { rule: 'given-wrongly', everyday: true, pattern: new RegExp(`${known}(?:別の|(?<!その)他の|ほかの|無?関係の?ない|無関係の?|(?:本来の?)?(?:宛先|送付先|相手)?と(?:は)?異なる|違う)[^、。「」]{0,10}(?:方|人|(?<!攻撃)者|様|相手|会員|世帯|宛先|患者|事業所)(?:宛て?)?[へに][^。、「」]{0,12}(届い|届け|渡し|渡っ|交付|送付|送信|送っ|送ら)(?=た|て|まし|し(?:た|て|ま)|れ|され)`, 'g') },
  { rule: 'given-wrongly', everyday: true, pattern: /(?:別人|別の(?:方|人|お?客様?|会員|世帯|患者)|他人|他の(?:方|人|お?客様?|会員|世帯|患者|事業所))の[^、。「」]{0,16}(?:書|票|証|券|データ|ファイル|情報|名簿|書類|資料|伝票|明細)を[^、。「」]{0,16}(同封|封入|発送|送付|送信|交付|渡し|添付|郵送|届け)(?=し|て|た|さ|、|まし)/g },
  { rule: 'shown-to-others', everyday: true, pattern: /(?:受信者|宛先|全員|他の(?:方|人|会員|利用者|参加者|お?客様?))[^。「」]{0,24}(?:アドレス|氏名|お名前|情報)[^。「」、]{0,6}が[^。「」、]{0,12}(見え|表示され|露出し)(?=る(?:状態|形)|てい|た(?:状態|まま)|ており|てしま)/g },
  { rule: 'information-seen', everyday: true, pattern: new RegExp(`${known}が[^。「」、]{0,16}(読み取れ|判読でき|判別でき)(?=る(?:状態|形)|てい|まし)`, 'g') },
  { rule: 'information-seen', everyday: true, pattern: new RegExp(`${known}を[^。「」、を]{0,8}(見)(?=た(?:おそれ|恐れ|可能性)|てい(?:た|まし))`, 'g') },
  { rule: 'information-out', everyday: true, pattern: new RegExp(`${known}(?:外部|社外|外)[へに](流れ)(?=た|てい|ており|る(?:おそれ|恐れ|可能性))`, 'g') },
  { rule: 'handed-over', everyday: true, pattern: new RegExp(`${information}[^。「」]{0,12}を[^。「」を]{0,12}(?:第三者|外部|他社|競合|知人|業者|企業|他人)[^、。「」を]{0,8}に(渡し|流し|売り|漏らし)(?=た|てい|まし|、|ており)`, 'g') },
  { rule: 'information-published', pattern: /(?:第三者|攻撃者|犯行グループ)[^。「」]{0,16}公開(?:し|され)?(?:た|ている)[^。「」]{0,16}に[^。「」]{0,24}(?:情報|名簿|データ|ファイル|氏名|資料)[^。「」]{0,10}が(含まれ)(?=てい(?:た|る)|ており)/g },
  { rule: 'information-affected', pattern: /(?:情報|データ)が[^。、]{0,12}影響範囲に(含まれ)(?=(?:る|た|ている)(?:可能性|おそれ|恐れ))/g },
  { rule: 'information-affected', pattern: /(?:不正アクセス|攻撃|本件|本事案|被害)の?(影響|対象)(?=(?:を受け|とな)(?:った|た)(?:可能性|おそれ|恐れ)(?:の|が)ある(?:お?客(?:様|さま)の?|個人|顧客|会員|取引先の?)?(?:情報|データ))/g },
  { rule: 'information-shown', pattern: new RegExp(`${information}[^。「」がを、]{0,12}(?:が|を)[^。「」がを]{0,24}?(?:誤って|他の|別の|第三者|閲覧者)[^。「」がを]{0,16}?(表示)(?=さ)`, 'g') },
]
