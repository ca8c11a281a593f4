import type { WordReason } from './title-reasons.ts'

/** What the words of a page show, beside the facts that are read from it. */
export const pageReasons: readonly WordReason[] = [
  {
    name: 'tells-own-event',
    label: {
      ja: '自らに起きたことを済んだこととして告げる',
      en: 'It tells of something that happened to itself',
    },
    isEvent: true,
    points: 2,
    words:
      /(?:[当弊本](?!日|件|時|年|月|該|初|然|書|来|格|記|文|則|人|題|標)[一-鿿ァ-ヶー]|委託(?:先|業者)|子会社|職員|従業員|教員|担当者)[^。]{0,150}(?:発生|判明|確認|検知|発覚|紛失|送信|送付|受け|漏|流出|感染|侵害|窃取|改ざん|書き換え|暗号化|侵入|停止|置き忘れ|誤って|盗まれ|取得され|見え|表示され|届い|中継|閲覧)[^。]{0,30}(?:ました|ております|ておりました|たもの|たこと|おそれ)|(?:こと|状態|もの)(?:が|を)[^。、]{0,8}(?:判明|発覚|確認(?:され|いた|し)|わか)/,
  },
  {
    name: 'attacked',
    label: {
      ja: '攻撃や不正アクセスを受けた、検知したという',
      en: 'It says that an attack was met or noticed',
    },
    isEvent: true,
    points: 2,
    words:
      /(?:不正アクセス|サイバー攻撃|DDoS攻撃|ランサムウェア|マルウェア|不審な通信|不正ログイン|侵入)[^。]{0,30}(?:を受け|を検知|を確認|に感染|が発生|を許|が判明|と判明)/,
  },
  {
    name: 'apologises',
    label: { ja: '詫びている', en: 'It apologises' },
    isEvent: true,
    points: 1,
    words:
      /(?:深く|心より|心から|謹んで|重ねて)?(?:お詫び|おわび|陳謝)(?:申し上げ|いたし|致し)|(?:ご迷惑|ご心配|ご不便)[^。]{0,24}(?:お?かけ(?:し|いた|致)(?:まし|たこと|ており|ますこと))/,
  },
  {
    name: 'investigates',
    label: { ja: '調査・原因・再発防止を述べる', en: 'It tells of an investigation, a cause or prevention' },
    isEvent: true,
    points: 1,
    words:
      /調査を(?:進め|行|実施|継続|開始)|フォレンジック|原因(?:は|を)(?:調査|究明|特定)|再発防止(?:に|策|を)|外部(?:の)?専門(?:家|機関|業者|会社)|二次被害/,
  },
  {
    name: 'sells',
    label: { ja: '申込みや購入を勧める', en: 'It invites to buy or to sign up' },
    points: -4,
    words:
      /(?:お)?申し?込み(?:は|フォーム|方法|締切)|参加(?:費|無料)|受講料|定員|無料(?:体験|トライアル|相談|ダウンロード)|資料(?:請求|ダウンロード|をダウンロード)|ご購入|製品の特[長徴]|導入(?:企業|社数|実績)|ご提供(?:を開始)?(?:いたします|します)|お見積/,
  },
  {
    name: 'teaches',
    label: { ja: '一般論や助言を述べる', en: 'It teaches or advises in general' },
    points: -4,
    words:
      /とは、[^。]{1,80}(?:こと|もの|攻撃|手口)(?:です|である|を指し|をいい)|(?:し|り|き|い|み|け|め)ましょう。|(?:ことが|点が)(?:重要|大切|望ましい|求められ)(?:です|である|て)|(?:急増|多発|相次|増加)して(?:い|お)|企業(?:が|は)[^。]{0,30}(?:べき|必要が)|本(?:記事|稿|コラム|レポート|調査)では|IPA|警察庁(?:の|が|に)よる/,
  },
  {
    name: 'scheduled',
    label: { ja: '予定された作業や催し', en: 'It is work or an event planned ahead' },
    points: -4,
    words:
      /(?:日時|期間|作業(?:日時|時間|内容)|開催日|会場|実施日)[::]|(?:下記|以下)の(?:日程|日時|期間)(?:で|に|、)|メンテナンスを(?:実施|行)|(?:実施|開催|開始)(?:いたし|し)ます。/,
  },
  {
    name: 'not-from-us',
    label: { ja: '他人が名を騙っただけという', en: 'It says that others merely use its name' },
    points: -4,
    words:
      /(?:当|弊|本)(?:社|行|会|学|市|院|グループ|協会|庫)(?:グループ)?(?:とは|は)(?:一切|何ら|全く)?(?:の)?(?:関係|関わり|関与)(?:が|は|の)?(?:な|ござい|あり|して(?:い|お)り?ま)|(?:当|弊)社(?:から|が)(?:送信|配信|発信)した(?:もの|メール)ではあ?り?(?:ませ|な)/,
  },
  {
    name: 'other-matter',
    label: { ja: '情報の安全でない別の出来事', en: 'Another kind of event than one of information security' },
    points: -4,
    words:
      /回収(?:いたし|させて|対象)|返金(?:いたし|対応)|異物|食中毒|感染症|台風|地震|停電|機器の故障|設備の(?:老朽|故障)|落雷|工事|保健所|消毒|懲戒|横領|着服|飲酒|盗用|旅費|検査の数値/,
  },
  {
    name: 'no-incident-of-ours',
    label: { ja: '影響を受けていないという', en: 'It says that it is not affected' },
    points: -5,
    words:
      /(?:当社|弊社)(?:の)?(?:製品|サービス|システム)?(?:は|には|への)[^。]{0,40}(?:脆弱性)?(?:の)?影響(?:は(?:ございません|ありません|受けません)|を受け(?:ません|ない))|該当(?:する)?(?:製品|機種)は(?:ございません|ありません)/,
  },
]
