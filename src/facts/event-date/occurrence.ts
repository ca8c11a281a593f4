import type { EventCode } from './events.ts'
import type { Governed } from './governed.ts'

/** An event that a date's words tell of, and by which rule. */
export interface Told {
  readonly event: EventCode
  readonly rule: string
  /** Where the words that say so begin, counted from the date's end. */
  readonly at?: number
  /** A reading of last resort: counts only where nothing else tells of the event. */
  readonly weak?: boolean
}

const noticed =
  /検知|検出|発覚|判明|発見|覚知|認知|把握|認識|気[づ付]|確認(?!中|を開始|作業|書|メール|を行|を進|を依頼|いただ|ください|の上|のうえ|でき|しており|して(?:い|お)|が取れ|の結果|され(?:て(?:い|お)|ず|ません|なかっ))|(?:連絡|報告|指摘|通報|通知|情報提供|お?問い?合わせ|申告|申し出|届け出|相談|電話|公表|発表)(?:を(?:[^。、]{0,24}(?:から|より))?(?:受|受領)|があ(?:り|っ)|がござい|が入|をいただ|を頂|が寄せ)|(?:連絡|報告|通報|指摘)(?:あり|が[^。、]{0,24}(?:寄せられ|入り|あり))|(?:報告|連絡|通知|指摘)され(?:ま|、|た。)|(?:懸念|疑い|疑義)が生じ|(?:事象|事実|形跡|攻撃|侵入|感染|アクセス|被害)を確認して(?:おり|い)ます|アラート|第一報(?!を?(?:公表|掲載|発表|公開|リリース|お知らせ|報告|提出|お送り|配信))|(?:公表|発表)され(?:ま|た、)|通知(?:により|で、|を受)/
const harm =
  '(?:不正アクセス|不正なアクセス|サイバー攻撃|攻撃|侵入|感染|不正ログイン|改ざん|障害|被害|流出|漏えい|漏洩|誤送信|誤掲載|不正利用|不正使用|不具合|トラブル|インシデント|事案|事象|窃取|盗難|紛失|詐欺)'
const finite = new RegExp(
  `${harm}[^。]{0,30}?(?:発生(?:(?:いた|致)?し(?:、|まし|た(?!こと|旨|可能|との|もの))|。|$)|がありました|があり、|があった(?!こと|可能|もの|と)|を[受う]け(?:、|まし|て(?!いる|おり|いた)|る。|る$|た(?:。|、|\\)|$|ため|ところ|後|のち|もので|こと(?:により|から|で|に伴|に関|、)))|(?<!確認|検知|発見|検出|判明|報告|通知|指摘)され、|(?<!確認|検知|発見|検出|判明|報告|通知|指摘)されました|が行われ(?:、|まし|た)|(?<!(?:懸念|疑い|おそれ|恐れ|可能性))が生じ|に遭|が実行|が(?:流出|漏えい|漏洩)(?:しました|した。|。|$))|乗っ取ら|遠隔操作[^。]{0,24}インストール(?:し|さ)|感染し(?:、|まし|たことにより)|不正に(?:アクセス|利用|ログイン|使用)され(?!て(?:いる|いた|おり)|た(?:こと|可能|もの|形跡|痕跡|おそれ|恐れ|疑い))|侵入され(?:、|まし|た。)|(?:状況|状態|事態|現象)が発生(?:いた|致)?し(?:、|まし)|(?:攻撃者|第三者)(?:が|に)[^。]{0,30}(?:侵入|アクセス|送信|ログイン|実行)(?:し|さ)`,
)
const lasting =
  /^(?![^。]{0,40}(?:調査|捜査|監視|対策|復旧|協力|連携|特定|受付|再開|通常|いただける|利用可能|お詫び|ご報告))[^。]*(?:(?:不正アクセス|アクセス|攻撃|障害|事象|状態|状況|ログイン|リクエスト|送信|配信|通信|メール|サイト)[^。、]{0,25}(?:を受け|出回|届いて|と?なりまし|となり、|発生し|が行われ|続|なって|あり|され[、て]|検出|検知)|発生し|続い|しにくい|しづらい|(?:不正に|迷惑メール)[^。]{0,40}(?:していた|されていた|していました)|つながりにくい|(?:利用|アクセス|閲覧|接続|表示|ログイン|使用|送受信|注文|予約)[^。、]{0,6}(?:できな|出来な)|不通)/
const outage =
  /(?:障害|トラブル|不具合|動作不良|使用不能|接続できな|アクセスできな|閲覧できな|(?:システム|サービス|サーバー?)[^。]{0,10}停止)[^。]{0,20}(?:発生(?:(?:いた|致)?し|、)|生じ|なり、|なり障害|なりました|陥|を検知)/
const ransomwareRan =
  /暗号化され|ランサムウェア[^。]{0,15}(?:感染し(?!て(?:い|お))|感染被害|攻撃を受け|実行|攻撃により)|ランサムウエアが[^。]{0,10}実行/
// Load without a break-in, or an outage that is only what was confirmed.
const noOutage = /DDoS|発生し(?:た|ている|ていた)(?:こと|旨|との)/
// 「…との報告を4月14日に受けました」
const reportBefore = /(?:報告|連絡|通知|指摘|通報)[をはが](?:過日|、)?[^。、]{0,14}$/
const receivedAfter = /^に?、?(?:[^。、]{0,8})?(?:受け|いただ|あり|ござい|受領)/
// 「…攻撃を受けたことをご報告いたします」: the statement itself, and no finding.
const performed =
  /(?:発生し|を[受う]け)た(?:件|事案|事象|問題)(?:に|[(、])|(?:発生し|を[受う]け)た(?:こと|旨)[をが]?[^。、]{0,12}(?:ご?報告(?:いた|申|し)|お知らせ|公表)/
const foundInMain =
  /^[^。]{0,120}?(?:こと|旨|可能性|形跡|痕跡|疑い)[をが][^。、]{0,12}(?:発覚|判明|確認|検知|認識|把握)(?:いた|致)?(?:し|さ)/
const traceFound = /^に(?!、)[^。、]{2,40}[たる](?:形跡|痕跡)[をが](?:確認|発見|判明)/
const again = /^[^。]{0,14}(?:再び|再度|同様)/
const dataMonth = /^[^。、]{0,4}(?:卒業|入学|生まれ|在籍|分|号)/
// 「4月10日に作成されたアカウントの悪用」: the day of a thing, and not of what was found about it.
const ofThing =
  /^に(?:作成|導入|設定|発行|設置|取得|登録|提供|付与|退職|入社|納品|購入)(?:(?:いた|致)?し|され)?た(?!ところ|後|際)/
// 「その後の調査により、12月22日に情報漏えいの可能性が判明」: the day it came to be known.
// 「5月6日に宿泊予約した一部のお客様」: the day of the data.
const ofCustomers =
  /^に[^。、]{0,24}(?:予約|購入|登録|注文|応募|申込|申し込み|利用|来場|来館|受診)(?:(?:いた|致)?し|され|いただい)た(?:一部の|すべての)?(?:お客|方|会員|利用者|患者|皆)/
// 「1月4日に配信されたことが確認されました」: the day of what was found.
const embeddedEvent =
  /^(?:頃|ごろ)?に、?[^。、]{0,6}(?:配信|送信|送付|発信|投稿|改ざん|侵入|実行|窃取)(?:さ|し)(?:れ)?(?:てい)?た(?:こと|事実|旨)[がを]/
// 「1月30日のランサムウェア攻撃に関する被害」
const itsHarm = new RegExp(
  `^の[^。、]{0,8}(?:ランサムウェア|${harm})(?![^。、]{0,40}(?:お知らせ|公表|発表|リリース|第[一二三四五六七八九十\\d]+報|について))`,
)
// Mail that goes out is seen the day it goes.
const sentAndSeen =
  /(?:送信|配信|送付|発信)[^。、]{0,12}(?:行われ|され)(?:る|た|てい[るた])?(?:こと|現象|事象|事実|事案)?[がを](?:確認|判明|発覚)/
// 「6月24日から不正なリクエストを検知」, 「接続しにくい状態」: what lasts was seen as it began.
const seenAsItBegan = /検知|検出|(?:接続|アクセス|つなが|利用)[^。、]{0,6}(?:にく|づら|でき[なず])|不通/
// 「12月に受けたランサムウェア攻撃」
const suffered = new RegExp(
  `^に(?:受けた|受けました|起こった|起こりました|起きた|起きました)[^。、]{0,20}${harm}`,
)
// 「外部の第三者が6月23日にアクセスし」
const attackerBefore = /(?:第三者|攻撃者|何者か|犯人)(?:が|により)、?$/
const attackerDid = /^に[^。、]{0,24}(?:アクセス|侵入|ログイン|送信|接続|実行)(?:し|さ)/
// 「1月18日以降、複数のお客様よりお問い合わせをいただき」
const toldSince = /^以降、?[^。、]{0,30}(?:問い?合わせ|連絡|申し出|相談|指摘|通報)(?:を|が)/
const possibilityFound = /^に、?[^。、]{0,60}可能性(?:がある(?:こと|旨))?[がを](?:判明|確認|認識|把握)/
// 「…に攻撃を受けたことにより、流出したとの報告を受けました」: the day is inside what was reported.
const thusReported =
  /^に(?!、)[^。、]{2,60}(?:受け|発生し|あっ|(?<!確認|判明|検知|発覚)され)たこと(?:により|から)、/
// 「不正な書き込みは、2月28日、4月3日に行われ」: the days of the attacks themselves.
const attackTopic = /(?:不正な[^。、]{1,16}|不正アクセス|攻撃|侵入|改ざん|不正ログイン|送信)(?:は|が)、?$/
const tookPlace = /^[^。]{0,40}?(?:行われ|発生し|ありました|あり、|受けて|続き)/
const anyHarm = new RegExp(`${harm}|不審な|アクセス元|ログイン|実行|閲覧され`)
const plans = /予定|見込|目途|目処|めど/
const embeds =
  /(?:こと|旨|との|可能性|形跡|痕跡|疑い|おそれ|恐れ|事実|通信|懸念|事案|事象|被害|状況|状態|現象)[^。]{0,20}(?:検知|発覚|判明|確認|発見|報告(?!いた|申)|連絡|通知|通報|指摘|情報提供|認識)/
const byInquiry =
  /調査[^。]{0,20}(?:結果|ところ|により|にて|で|において)[、,]?|(?:確認|解析|分析)(?:し|を行)[^。]{0,6}(?:結果|ところ)/
const period =
  /不正アクセス|不正な(?:アクセス|ログイン)|不正に(?:アクセス|閲覧|ログイン)|攻撃|侵入|改ざん|漏えい|漏洩|流出|不正ログイン|不正利用|閲覧(?:できる|可能)|公開され|表示され|送信され|配信され|ログイン(?:試行|が|を)|フィッシング|アクセスがあった|不審な|アクセスできる|アクセス可能|掲載|スパム|メールが[^。、]{0,12}(?:届|送)|負荷が|断続的に|状態と?な/
const ofData =
  /^(?:の)?(?:間|期間)?(?:中)?(?:に|の)?[^。、]{0,36}?(?:登録|入会|会員|在籍|契約|依頼|事案|記事|来館|応募|制作|利用された|利用した|卒業|実施した|参加|当選|採用|退職|送受信)/
// 「…決済をされたお客様1,234名で、漏えいした可能性のある情報は以下」: whom it concerns, not when.
const ofPersons = /(?:お客様|お客さま|会員様?|方)[^。]{0,20}(?:名|人|件|方)[^。]{0,6}(?:で|です|、)/
const ofCards = /(?:購入|決済|カード|入力)/

// 「専門会社の中間報告を受け」: of the inquiry, and not of the incident.
const ofInquiry = /(?:中間|最終|調査(?:結果)?|解析結果)(?:の|に関する)?報告/g
// 「最初の侵入（調査により判明）」 tells how it came to be known, not when.
const knownLater = /\((?:調査|後日|その後|のちの?|解析)[^()]{0,12}(?:判明|確認)\)/g
// 「委託先から当市へ電話で連絡」, as the entries of a timeline have it.
const toldInEntry =
  /(?<!個人情報保護委員会)(?:から|より)[^。]{0,60}(?:連絡|報告|通報|指摘|情報提供|第一報|相談|お?問い?合わせ|通知|申し出|届け出)/
const harmInEntry =
  /(?:不正アクセス|侵入|攻撃|感染|不正ログイン|ランサムウェアの実行|改ざん|誤送信|盗難|事故|事案)(?:の?(?:発生|開始))?(?:\([^()]{0,30}\))?(?:[。\n]|$)/
// Days listed under 「不正アクセスが行われた時間帯」.
const timesOfAttack =
  /(?:攻撃|不正|侵入|ログイン|送信|閲覧|漏えい|漏洩|流出|発生|行われ|受け|表示)[^。]{0,12}(?:時間帯?|期間|日時|日)(?:\([^()]{0,20}\))?$/
const foundUnder = /(?:発覚|判明|発見|覚知|検知)(?:した|の|に至った)?(?:経緯|端緒)|^端緒/

/** Rule of a day that stands in a list of attack times: the last of them is the end. */
export const listedTime = 'listed-time'

/** When it began, ended and was noticed, as far as the date's words say. */
export function occurrenceOf(g: Governed): Told[] {
  if (g.mention.end) return periodOf(g)
  if (dataMonth.test(g.after) || ofThing.test(g.after) || ofCustomers.test(g.after)) return []
  const labelled = labelledEvent(g.label)
  if (labelled) return [{ event: labelled, rule: 'labelled' }]
  if (g.direct !== null) return directlyTold(g, g.direct)
  if (
    (g.isEntry || g.mention.leads) &&
    g.after.length <= 20 &&
    timesOfAttack.test(g.topic) &&
    /^[\s\d:時分頃台~半-]{0,20}$/.test(g.after)
  )
    return [{ event: 'occurred_from', rule: listedTime }]
  if (reportBefore.test(g.before) && receivedAfter.test(g.after))
    return [{ event: 'detected', rule: 'report-then-date' }]
  if (embeddedEvent.test(g.after)) return [{ event: 'occurred_from', rule: 'date-then-embedded' }]
  if (suffered.test(g.after) || (attackerBefore.test(g.before) && attackerDid.test(g.after)))
    return [{ event: 'occurred_from', rule: 'date-then-predicate' }]
  if (itsHarm.test(g.after) && g.mention.edge === null)
    return [{ event: 'occurred_from', rule: 'date-of-harm' }]
  if (attackTopic.test(g.before) && tookPlace.test(g.after) && g.mention.edge === null)
    return [{ event: 'occurred_from', rule: 'attack-then-date' }]
  const inBracket = g.held && /^頃?$/.test(g.held.inside) ? toldBeforeBracket(g.held.lead) : []
  if (inBracket.length > 0) return inBracket
  return toldByPredicate(g)
}

/** 「VPNから侵入され（6月17日）、サーバーが暗号化された（8月28日）」 */
function toldBeforeBracket(lead: string): Told[] {
  const clause = `${lead.slice(lead.lastIndexOf('。') + 1).slice(-40)}、`
  if (!finite.test(clause) && !/(?:侵入があ|暗号化され)/.test(clause)) return []
  return [
    { event: 'occurred_from', rule: 'harm-then-bracket' },
    ...(/暗号化され/.test(clause) ? [{ event: 'encrypted', rule: 'harm-then-bracket' } as const] : []),
  ]
}

function toldByPredicate(g: Governed): Told[] {
  const { mention, sentence, isEntry } = g
  const told: Told[] = []
  const add = (event: EventCode, rule: string): void => {
    if (!told.some(t => t.event === event)) told.push({ event, rule })
  }
  const words = (isEntry ? g.after : sentence).replace(knownLater, '').replace(ofInquiry, '')
  const isPlanned = plans.test(sentence)
  const isSince = mention.edge === 'from'
  const isUntil = mention.edge === 'until'
  // A year alone is that of the data or of a contract.
  const isYear = mention.value?.length === 4
  const isInside = isInsideFinding(g, words)
  const isNoticed =
    noticed.test(words) && !isPlanned && !isSince && !isUntil && !isYear && !thusReported.test(g.after)
  const isHarmed = (isInside ? anyHarm : finite).test(words) || performed.test(words)

  if (isNoticed && !isInside) add('detected', 'noticed')
  if (isSince && lasting.test(sentence)) {
    add('occurred_from', 'since')
    if (seenAsItBegan.test(sentence)) add('detected', 'since')
  }
  if (isSince && toldSince.test(g.after)) add('detected', 'told-since')
  if (isNoticed && sentAndSeen.test(words)) add('occurred_from', 'sent-and-seen')
  if (isHarmed && !isPlanned && !isUntil && !isYear && !again.test(words))
    if (isInside || isStatedItself(words)) {
      add('occurred_from', isInside ? 'found-to-have-happened' : 'happened')
      if (ransomwareRan.test(words)) add('encrypted', 'ransomware-ran')
    }
  if (isNoticed && isInside && !isHarmed && !byInquiry.test(g.stem)) add('detected', 'noticed')
  if (told.length === 0 && !isSince && foundInMain.test(g.main)) add('detected', 'noticed-behind')
  if (isEntry && !isPlanned && !isSince && !isUntil && !isYear) {
    if (toldInEntry.test(words)) add('detected', 'told-in-entry')
    if (harmInEntry.test(words)) add('occurred_from', 'harm-in-entry')
    if (/ランサムウェアの実行/.test(words)) add('encrypted', 'ransomware-ran')
  }
  if (
    told.length === 0 &&
    foundUnder.test(g.topic) &&
    !isPlanned &&
    mention.edge === null &&
    !isYear &&
    !isUntil
  )
    told.push({ event: 'detected', rule: 'under-heading-of-finding', weak: true })
  // An outage that reveals the attack is both its beginning and its discovery.
  if (outage.test(sentence) && !isInside && !isYear && !noOutage.test(words)) {
    add('occurred_from', 'outage')
    add('detected', 'outage')
  }
  return told
}

/** Whether the harm is stated itself, and not only as the matter of a finding (…ことを確認). */
function isStatedItself(words: string): boolean {
  // What comes after 「…ましたが、」 is another statement.
  const statement = /^.{0,400}?(?:ました|ます)(?:が|ので|ため)、?/s.exec(words)?.[0] ?? words
  return (
    performed.test(words) ||
    !embeds.test(statement) ||
    /発生し(?:、|ました)|を受け、.*発覚|を受けたこと(?:により|で)/.test(words)
  )
}

function periodOf(g: Governed): Told[] {
  const labelled =
    /期間|発生日|発生日時/.test(g.label) &&
    !/受付|対象者|保存|調査|有効|契約|閉鎖|停止|休止|休業|募集/.test(g.label)
  const words = g.isEntry ? g.after : g.sentence
  const harmed = period.exec(words)
  const byLabel = labelled && /改ざん|発生|不正|漏|流出|閲覧|攻撃|公開|^.{0,6}期間/.test(g.label)
  const isStored = /保管され|登録され|宿泊|利用され/.test(g.sentence)
  if ((!byLabel || isStored) && ((!harmed && !period.test(g.before.slice(-30))) || isOfData(g))) return []
  const more = {
    ...(harmed ? { at: harmed.index } : {}),
    ...(ofPersons.test(g.sentence) ? { weak: true } : {}),
  }
  return [
    { event: 'occurred_from', rule: 'attack-period', ...more },
    { event: 'occurred_to', rule: 'attack-period', ...more },
  ]
}

// 「委託先から報告を受けた日」
const toldOn =
  /(?:(?:検知|発覚|判明|認知|覚知|発見|確認)した|(?:報告|連絡|通報|指摘)を受けた)(?:日|日時|時刻)$/

function labelledEvent(label: string): EventCode | null {
  if (
    /^(?:(?:事案|事故|事象|被害|障害|事件)?の?(?:発生|攻撃)(?:した)?(?:日|日時|時期|時刻|時間|検知|年月日)?(?:時)?|(?:発生|誤?送信|誤?配信|改ざん|侵入|感染|漏えい|漏洩|流出)?日時|いつ)$/.test(
      label,
    )
  )
    return 'occurred_from'
  if (toldOn.test(label)) return 'detected'
  return label.length <= 8 &&
    /(?:検知|発覚|判明|認知|覚知|発見|確認)(?:した)?(?:日|日時|時刻|時期|年月日)?$/.test(label)
    ? 'detected'
    : null
}

function directlyTold({ after }: Governed, direct: string): Told[] {
  const from = after.indexOf(direct) + direct.length
  const rest = after.slice(from, from + 16)
  if (direct !== '発生' && direct !== '生じ')
    return /脆弱性|手法|手口/.test(rest) ? [] : [{ event: 'detected', rule: 'date-then-predicate' }]
  if (/同様|同種/.test(rest)) return []
  return [
    { event: 'occurred_from', rule: 'date-then-predicate' },
    ...(/^[^。、]{1,12}(?:障害|トラブル|不具合)/.test(rest)
      ? [{ event: 'detected', rule: 'outage' } as const]
      : []),
  ]
}

/** Whether the date stands inside what was found (…X日に侵入されたことが判明), and not beside the finding. */
function isInsideFinding({ mention, before, stem, after, isEntry, topic }: Governed, words: string): boolean {
  if (possibilityFound.test(after)) return false
  // 「10月29日に…侵入した形跡を確認」 is what logs told afterwards.
  if (traceFound.test(after)) return true
  if (byInquiry.test(stem) || (/調査.{0,6}結果/.test(topic) && /(?:形跡|痕跡|こと)/.test(words))) return true
  if (isEntry || !/(?:こと|旨|可能性)[^。]{0,15}(?:判明|明らか)/.test(words)) return false
  const { clock, dayPart } = mention.surface
  return (
    /(?:が|において、?|で)$/.test(before) ||
    clock !== undefined ||
    dayPart === '未明' ||
    /^に(?!、)/.test(after)
  )
}

/** The time in which the data came to be, and not that of the attack. Cards are read at the till: those are both. */
const isOfData = ({ after, sentence }: Governed): boolean => {
  const m = ofData.exec(after)
  return m !== null && !(ofCards.test(m[0]) && /カード|決済/.test(sentence))
}
