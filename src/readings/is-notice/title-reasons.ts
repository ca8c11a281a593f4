import type { Label } from '../../model/label.ts'

/** Words that speak for or against an incident notice. */
export interface WordReason {
  readonly name: string
  readonly label: Label
  readonly points: number
  /** On the folded view. */
  readonly words: RegExp
  /** The words tell that something happened, and not only what the page is about. */
  readonly isEvent?: true
}

/** What a title, or the words of a link, show. */
export const titleReasons: readonly WordReason[] = [
  {
    name: 'title-names-attack',
    label: { ja: '題名が攻撃や不正な操作を名指す', en: 'The title names an attack' },
    points: 4,
    words:
      /不正(?:な)?(?:アクセス|侵入|ログイン|サインイン|利用|使用|取得|持ち?出し|持出|送金|引き?出し|閲覧|操作|通信|取引|プログラム|配信)|サイバー(?:攻撃|被害|インシデント)|サーバー?(?:への)?攻撃|への攻撃|ランサム|マルウェア|(?<!コロナ|ノロ|ロタ)ウイルス感染|(?:コンピュータ|PC|パソコン|端末).{0,6}感染|Emotet|改ざん|改竄|乗っ取り|のっとり|サポート詐欺|フィッシング(?:による)?被害|なりすましログイン|スキミング/i,
  },
  {
    name: 'title-names-loss',
    label: {
      ja: '題名が情報の漏えい・紛失・誤送信を名指す',
      en: 'The title names information lost or sent astray',
    },
    points: 4,
    words:
      /漏えい|漏洩|ろうえい|流出|誤(?:送信|送付|配信|発送|交付|廃棄|公開|掲載|表示|配布|投函|開示)|(?:情報|データ|名簿|書類|USB|メモリ|媒体|パソコン|PC|端末|カルテ|申請書|資料|鞄|かばん|スマートフォン|伝票).{0,12}(?:紛失|盗難|所在不明|亡失|置き忘れ|消失|滅失)|閲覧(?:可能|でき|され)|アクセス可能|公開(?:状態|されて)|情報の?不適切な(?:取り?扱い|管理|取得)/,
  },
  {
    name: 'title-names-abuse',
    label: { ja: '題名が不審・迷惑メールや障害を名指す', en: 'The title names abusive mail or an outage' },
    points: 1,
    words:
      /不審な?(?:メール|電話|アクセス|情報|ログイン)|迷惑メール|不正な?メール|(?:なりすまし|スパム)メール|(?:システム|ネットワーク|通信|接続|アクセス)障害|(?:サイト|ホームページ|サーバー?)の?.{0,8}(?:停止|閉鎖|障害|不具合)|(?:受注|出荷|決済|業務|サービス).{0,4}(?:停止|休止)/,
  },
  {
    name: 'title-says-security-incident',
    label: { ja: '題名が情報セキュリティの事案という', en: 'The title speaks of a security incident' },
    points: 3,
    words:
      /(?:情報)?セキュリティ(?:に関する)?(?:上の)?(?:インシデント|事案|事故|侵害)|個人情報.{0,16}(?:事案|事故|お詫び)|インシデント(?:の発生|に関する|について)/,
  },
  {
    name: 'title-apologises',
    label: { ja: '題名に詫びがある', en: 'The title apologises' },
    points: 2,
    words: /お?詫び|おわび|謝罪|陳謝/,
  },
  {
    name: 'title-in-series',
    label: { ja: '題名が続報・調査結果という', en: 'The title says follow-up or findings' },
    points: 2,
    words:
      /第[0-9一二三四五六七八九十]{1,2}次?報|続報|最終報|調査(?:の)?(?:結果|状況|報告)|復旧.{0,6}(?:状況|お知らせ|報告|見通し)/,
  },
  {
    name: 'title-says-happened',
    label: { ja: '題名が出来事として告げる', en: 'The title tells of an event' },
    points: 1,
    words: /の発生|発生した|を受け|被害|のおそれ|可能性|事案|判明|悪用|影響/,
  },
  {
    name: 'title-announces',
    label: { ja: '題名が知らせ・報告という', en: 'The title announces' },
    points: 1,
    words: /(?:お知らせ|ご?報告|ご連絡)(?!一覧|メール)|重要|緊急|について|に関し/,
  },
  {
    name: 'title-about-service',
    label: { ja: '題名が保守・営業の案内', en: 'The title is of maintenance or opening hours' },
    points: -5,
    words:
      /メンテナンス|保守(?:作業|点検)|定期点検|法定点検|計画停電|リニューアル|サイトを(?:開設|公開)|移転|休業|休館|休診|営業時間|年末年始|夏季|ゴールデンウィーク|料金(?:改定|変更)|価格改定|サービス(?:の)?終了|販売終了|(?:機能|仕様)(?:の)?(?:追加|変更|改善)/,
  },
  {
    name: 'title-sells',
    label: { ja: '題名が催し・製品の宣伝', en: 'The title advertises' },
    points: -6,
    words:
      /セミナー|ウェビナー|講演|講座|勉強会|シンポジウム|カンファレンス|展示会|出展|説明会|無料|ホワイトペーパー|資料請求|導入事例|お客様の声|新(?:サービス|製品|商品|機能)|提供(?:を)?開始|販売(?:を)?開始|発売|リリース(?:しました|のお知らせ)|キャンペーン|ソリューション|保険.{0,6}(?:案内|販売|発売)|パートナー|協業|業務提携|研究成果|論文|手法|開発(?:し|$)/,
  },
  {
    name: 'title-explains',
    label: { ja: '題名が解説・対策の読み物', en: 'The title explains or gives advice' },
    points: -6,
    words:
      /とは(?:[?？。]|$|何)|(?:仕組み|手口|基礎|選び方|メリット|のポイント(?!の)|チェックリスト|入門|解説|徹底|備え)|書評|特集|インタビュー|対談|なぜ|どう(?:する|守る|防ぐ)|[0-9]{1,2}(?:選|つの|の方法)|事例(?:集|紹介|から)|まとめ|ランキング|コラム|ブログ|連載|対策(?:方法|ガイド|マニュアル|の(?:基本|強化|すすめ|重要性))|トレンド|最新動向/,
  },
  {
    name: 'title-warns',
    label: { ja: '題名が注意の呼びかけ', en: 'The title warns' },
    points: -1,
    words: /注意喚起|ご注意|ご?留意|お気を付け|お気をつけ|ご用心|警戒/,
  },
  {
    name: 'title-warns-of-impostors',
    label: { ja: '題名が騙る者への注意', en: 'The title warns of impostors' },
    points: -2,
    words:
      /(?:騙|かた)(?:る|った|り)|偽(?:サイト|メール|アカウント|広告|物|通販)|詐欺(?:メール|サイト|電話|広告)?(?:に|へ|の)/,
  },
  {
    name: 'title-about-company',
    label: { ja: '題名が人事・決算・受賞・認証', en: 'The title is company news' },
    points: -6,
    words:
      /決算|業績予想|株主(?:総会|優待)|配当|自己株式|人事異動|組織(?:変更|改編)|役員|社長|採用|求人|インターン|受賞|表彰|認証.{0,4}取得|(?:ISMS|Pマーク|プライバシーマーク).{0,8}(?:取得|更新)|開店|オープン|寄付|寄贈|統合報告書|サステナ|協定.{0,4}締結|入札|公募|募集(?!代理|人)/,
  },
  {
    name: 'title-about-rules',
    label: { ja: '題名が規約・方針', en: 'The title is of terms or policy' },
    points: -5,
    words:
      /プライバシーポリシー|(?:利用)?規約|約款|(?:基本)?方針|ガイドライン|個人情報の(?:取り?扱い|保護)(?:について|に関する|$)|条例|要綱|法令?.{0,4}(?:改正|施行)|パブリックコメント|意見募集|情報公開(?:制度|請求|条例)|様式|手続き?(?:$|に|の)/,
  },
  {
    name: 'title-about-flaws',
    label: { ja: '題名が製品の脆弱性・更新', en: 'The title is of flaws or updates of products' },
    points: -4,
    words:
      /脆弱性|アップデート|更新プログラム|パッチ|バージョンアップ|CVE-|サポート終了|多要素認証.{0,10}(?:導入|必須|開始)|パスワード.{0,6}(?:定期|管理のお願い)|TLS|SSL|証明書/,
  },
  {
    name: 'title-about-drill',
    label: { ja: '題名が訓練・研修', en: 'The title is of a drill' },
    points: -5,
    words: /訓練|演習|研修|啓発|強化月間|月間|出前授業|コンテスト/,
  },
  {
    name: 'title-other-emergency',
    label: { ja: '題名が災害・製品の不良・感染症', en: 'The title is of another kind of emergency' },
    points: -5,
    words:
      /台風|地震|大雨|大雪|津波|停電|断水|感染症|コロナ|インフルエンザ|ノロ|リコール|(?:自主|製品|商品)回収|異物|食中毒|火災|交通事故|運休|品質|点検のお願い|誤植|訂正とお詫び|(?:価格|請求|計算|記載|表記|日付|金額)の?(?:誤|ミス)/,
  },
  {
    name: 'title-misconduct',
    label: { ja: '題名が職員などの非行', en: 'The title is of misconduct by staff' },
    points: -3,
    words: /懲戒|逮捕|横領|着服|盗用|飲酒|ハラスメント|研究費|検査の?不正|不適切な(?:会計|使用|検査)/,
  },
  {
    name: 'title-counts',
    label: { ja: '題名が統計・調査の報告', en: 'The title is a survey or statistics' },
    points: -6,
    words:
      /統計|白書|四半期|[0-9]{4}年度?(?:版|上半期|下半期)|年次(?:報告|レポート)|(?:実態|意識|アンケート)調査|(?:件数|状況)の?(?:推移|集計)|件数$|届出状況|レポート/,
  },
]
