import type { EventCode } from './events.ts'
import type { Governed } from './governed.ts'

/** An event that a date's words tell of, and by which rule. */
export interface Told {
  readonly event: EventCode
  readonly rule: string
}

const noticed =
  /検知|検出|発覚|判明|発見|覚知|認知|把握|認識|気[づ付]|確認(?!中|作業|書|メール|を行|を進|を依頼|いただ|ください|の上|のうえ|でき|しており|して(?:い|お)|が取れ|の結果|され(?:て(?:い|お)|ず|ません))|(?:連絡|報告|指摘|通報|通知|情報提供|お?問い?合わせ|申告|申し出|届け出|公表|発表)(?:を受|があ(?:り|っ)|がござい|が入|をいただ|を頂|が寄せ)|連絡あり|第一報/
const harm =
  '(?:不正アクセス|不正なアクセス|サイバー攻撃|攻撃|侵入|感染|不正ログイン|改ざん|障害|被害|流出|漏えい|漏洩|誤送信|誤掲載|不正利用|不正使用|不具合|トラブル|インシデント|事案|事象|窃取|盗難|紛失|詐欺)'
const finite = new RegExp(
  `${harm}[^。]{0,30}?(?:発生(?:し、|しまし|いたしまし|。|$)|がありました|があり、|を受けました|を受け、|を受けた|(?<!確認|検知|発見|検出|判明)され、|(?<!確認|検知|発見|検出|判明)されました|が行われ(?:、|まし|た)|が生じ|に遭|が実行)|乗っ取ら|(?:攻撃者|第三者)(?:が|に)[^。]{0,30}(?:侵入|アクセス|送信|ログイン|実行)(?:し|さ)`,
)
const lasting =
  /(?:発生して|発生し、|を受けて|受け、|続い|しにくい|しづらい|つながりにくい|できない|停止し|不通|攻撃|不正)/
const outage =
  /(?:障害|トラブル|不具合|使用不能|接続できな|アクセスできな|停止)[^。]{0,20}(?:発生し|生じ|なり、|なりました|陥|を検知)/
const ransomwareRan =
  /暗号化され|ランサムウェア[^。]{0,15}(?:感染し|感染被害|攻撃を受け|実行|攻撃により)|ランサムウエアが[^。]{0,10}実行/
const embeds =
  /(?:こと|旨|との|可能性|形跡|痕跡|疑い|おそれ|恐れ|事実|通信|懸念|事案|事象|被害|状況|状態|現象)[^。]{0,20}(?:検知|発覚|判明|確認|報告|連絡|認識)/
const byInquiry = /調査[^。]{0,20}(?:結果|ところ|により|にて|で|において)[、,]?/
const period =
  /不正アクセス|不正に(?:アクセス|閲覧|ログイン)|攻撃|侵入|改ざん|漏えい|漏洩|流出|不正ログイン|不正利用|閲覧(?:できる|可能)|公開され|表示され|送信され|アクセスできる|アクセス可能|掲載|スパム/
const ofData =
  /^(?:の)?(?:間|期間)?(?:中)?(?:に|の)?[^。、]{0,36}?(?:登録|入会|会員|在籍|契約|依頼|事案|記事|来館|応募|制作|利用された|利用した|卒業|採用|退職|送受信)/
const ofCards = /(?:購入|決済|カード|入力)/

/** When it began, ended and was noticed, as far as the date's words say. */
export function occurrenceOf(g: Governed): Told[] {
  const { mention, before, stem, after, isEntry, label } = g
  const told: Told[] = []
  const add = (event: EventCode, rule: string): void => {
    if (!told.some(t => t.event === event)) told.push({ event, rule })
  }
  if (mention.end) {
    const labelled = /期間/.test(label) && !/受付|対象者|保存|調査/.test(label)
    if (
      (labelled && /改ざん|発生|不正|漏|流出|閲覧|攻撃|公開|^.{0,6}期間/.test(label)) ||
      (period.test(before.slice(-30) + g.sentence) && !isOfData(g))
    ) {
      add('occurred_from', 'attack-period')
      add('occurred_to', 'attack-period')
    }
    return told
  }
  if (
    /^(?:発生|発生日|発生日時|発生時期|発生時刻|事案発生日|事故発生日|攻撃日時?|発生検知)(?:時)?$/.test(label)
  )
    add('occurred_from', 'labelled')
  if (/(?:検知|発覚|判明|認知|覚知|発見|確認)(?:日|日時|時刻)?$/.test(label) && label.length <= 8)
    add('detected', 'labelled')
  if (told.length > 0) return told

  // 「12月9日に発生した攻撃について」: the predicate stands right behind the date and takes nothing else with it.
  const direct =
    /^[にの、]{0,2}(?:初めて|最初に)?(発生|発覚|検知|確認|判明|覚知|認知|認識)(?:いた|致)?(?:し|され)/.exec(
      after,
    )
  if (direct) {
    const rest = after.slice(direct[0].length, direct[0].length + 12)
    if (direct[1] !== '発生') add('detected', 'date-then-predicate')
    else if (!/同様|同種/.test(rest)) {
      add('occurred_from', 'date-then-predicate')
      if (/^(?:た|ました)[^。、]{0,8}(?:障害|トラブル|不具合)/.test(rest)) add('detected', 'outage')
    }
    return told
  }

  const words = isEntry ? after : g.sentence
  const found = byInquiry.test(stem)
  const since = mention.edge === 'from'
  // The date may stand inside what was found, or beside the finding.
  const inside =
    found ||
    (/(?:こと|旨|可能性)[^。]{0,15}(?:判明|明らか)/.test(words) &&
      !isEntry &&
      (/(?:が|において、?|で)$/.test(before) ||
        mention.surface.clock !== undefined ||
        mention.surface.dayPart === '未明' ||
        /^に(?!、)/.test(after)))
  if (
    !inside &&
    !since &&
    mention.edge !== 'until' &&
    noticed.test(words) &&
    mention.surface.month !== undefined
  )
    add('detected', 'noticed')
  if (since && lasting.test(g.sentence)) add('occurred_from', 'since')
  if (inside ? new RegExp(harm).test(words) : finite.test(words)) {
    if (inside || !embeds.test(words) || /発生し(?:、|ました)|を受け、.*発覚/.test(words)) {
      add('occurred_from', inside ? 'found-to-have-happened' : 'happened')
      if (ransomwareRan.test(words)) add('encrypted', 'ransomware-ran')
    }
  }
  if (outage.test(g.sentence) && !inside && !/DDoS/.test(words)) {
    add('occurred_from', 'outage')
    add('detected', 'outage')
  }
  return told
}

/** The time in which the data came to be, and not that of the attack. Cards are read at the till: those are both. */
const isOfData = ({ after }: Governed): boolean => {
  const m = ofData.exec(after)
  return m !== null && !ofCards.test(m[0])
}
