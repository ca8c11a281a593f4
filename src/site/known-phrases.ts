import { vocabularies } from '../model/vocabulary/index.ts'
import { expandWord } from '../text/search/expand-word.ts'
import { searchFormOf } from '../text/search/search-form.ts'
import { variants } from '../text/search/variants.ts'

/** Words that people look for, beside those of the vocabulary. */
const asked =
  `サイバー攻撃 不正アクセス 不正ログイン 不正利用 不正送金 個人情報 個人データ 機密情報 顧客情報 会員情報 患者情報 情報漏えい
  情報流出 個人情報漏えい 個人情報流出 個人情報保護委員会 個人情報保護法 二次被害 被害届 再発防止 再発防止策 お知らせ お詫び 第1報
  第2報 第3報 最終報 調査結果 影響範囲 発生原因 原因究明 復旧作業 業務停止 サービス停止 システム障害 通信障害 ネットワーク サーバー
  データベース クラウド クラウドサービス バックアップ パスワード 認証情報 多要素認証 二段階認証 アカウント アクセス権限 アクセスログ
  リモートデスクトップ リモートアクセス テレワーク パソコン スマートフォン タブレット usbメモリ ハードディスク ホームページ
  ウェブサイト webサイト ecサイト オンラインショップ 通販サイト 会員サイト クレジットカード カード情報 セキュリティコード 銀行口座
  口座番号 電話番号 メールアドレス 生年月日 マイナンバー 健康診断 診療情報 成績情報 履歴書 メール誤送信 誤送信 誤送付 誤配信 誤公開
  誤廃棄 一斉送信 添付ファイル なりすまし なりすましメール 迷惑メール フィッシング フィッシングサイト フィッシングメール
  標的型攻撃 標的型メール ランサムウェア マルウェア ウイルス感染 ウイルス対策 コンピュータウイルス サポート詐欺 身代金 暗号化 改ざん
  脆弱性 設定ミス 設定不備 ゼロデイ サプライチェーン 委託先 業務委託先 再委託先 委託業務 取引先 仕入先 子会社 関連会社 グループ会社
  海外子会社 連結子会社 従業員 元従業員 退職者 内部不正 持ち出し 不正持ち出し 教職員 児童生徒 学生情報 保護者 利用者 契約者 応募者
  求職者 株主様 教育委員会 市役所 小学校 中学校 高等学校 大学院 専門学校 図書館 自治体 県警察 警察署 総務省 金融庁 経済産業省
  厚生労働省 文部科学省 医療機関 医療センター 医療法人 社会福祉法人 学校法人 株式会社 有限会社 一般社団法人 独立行政法人 信用金庫
  証券会社 保険会社 製造業 物流センター 外部専門家 専門機関 調査会社 フォレンジック フォレンジック調査 第三者機関 第三者委員会
  ダークウェブ リークサイト 攻撃者 犯行声明 踏み台 総当たり攻撃 ddos攻撃 sqlインジェクション 乗っ取り 不審メール 紛失 盗難 置き忘れ`
    .split(/\s+/)
    .filter(word => word !== '')

/** Longer ones, and those that join several things, nobody types. */
const longest = 12

/**
 * Phrases of three characters and more that the search index of a site holds as it holds pairs: what the program has
 * words for, what people ask for, and all spellings of either. Of all others a browser finds out by their pairs.
 */
export function knownPhrases(): readonly string[] {
  const terms = vocabularies.flatMap(({ terms }) =>
    terms.flatMap(({ label }) => label.ja.split(/[・、（）()]/)),
  )
  const words = [...asked, ...terms].map(searchFormOf).filter(word => word !== '')
  const forms = [...words.flatMap(word => expandWord(word, 8)), ...variants.flat()]
  const lengthOf = (form: string): number => Array.from(form).length
  return [...new Set(forms)].filter(form => lengthOf(form) > 2 && lengthOf(form) <= longest).sort()
}
