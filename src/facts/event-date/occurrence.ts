import type { EventCode } from './events.ts'
import type { Governed } from './governed.ts'
import {
  afterNews,
  again,
  already,
  alsoFound,
  anyHarm,
  attackerBefore,
  attackerDid,
  attackTopic,
  beforeInquiry,
  byInquiry,
  dataMonth,
  dayOfSubject,
  embeddedEvent,
  embeds,
  encryptionBegan,
  encryptionListed,
  finalReport,
  finite,
  flawTopic,
  foundBehind,
  foundGoingOn,
  foundInMain,
  foundOnDay,
  foundToHaveGoneOn,
  foundUnder,
  fromThenOn,
  hadGoneOn,
  harmInEntry,
  inquiryFirst,
  inquiryReported,
  inquiryTopic,
  isTheDay,
  itsHarm,
  knownLater,
  lasting,
  laterInquiry,
  missed,
  noOutage,
  noticed,
  nounCameToLight,
  ofBookings,
  ofCards,
  ofCustomers,
  ofData,
  ofInquiry,
  ofInquiryRow,
  ofNotices,
  ofPersons,
  ofThePeriod,
  ofThing,
  onLeakSite,
  otherMatter,
  outage,
  performed,
  period,
  periodHeading,
  plans,
  possibilityFound,
  ransomwareRan,
  receivedAfter,
  reportBefore,
  reportedBy,
  reportedWhole,
  seenAsItBegan,
  seenPosted,
  sentAndSeen,
  sentWrong,
  suffered,
  thenSameDay,
  thusReported,
  timesOfAttack,
  toldInEntry,
  toldOfHarm,
  toldSince,
  tookPlace,
  topicOfFinding,
  topicOfHarm,
  traceFound,
  wasTheFirst,
  workDone,
} from './occurrence-words.ts'

/** An event that a date's words tell of, and by which rule. */
export interface Told {
  readonly event: EventCode
  readonly rule: string
  /** Where the words that say so begin, counted from the date's end. */
  readonly at?: number
  /** A reading of last resort: counts only where nothing else tells of the event. */
  readonly weak?: boolean
  /** 「10月7日、…に侵入されたことが確認されました」: the day of the finding, or that of what was found. */
  readonly isOpen?: boolean
}

/** Rule of a day that stands in a list of attack times: the last of them is the end. */
export const listedTime = 'listed-time'

/** When it began, ended and was noticed, as far as the date's words say. */
export function occurrenceOf(g: Governed): Told[] {
  if (g.mention.end && !isWithinADay(g.mention)) return periodOf(g)
  if (g.mention.end) {
    const period = periodOf(g)
    if (period.length > 0) return period
  }
  if (isEndOfPeriod(g))
    return [{ event: g.mention.edge === 'from' ? 'occurred_from' : 'occurred_to', rule: 'attack-period' }]
  if (inquiryTopic.test(g.stem) && inquiryReported.test(g.after)) return []
  if (workDone.test(g.after) || /^[ ]?付け?の/.test(g.after)) return []
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
  if (reportBefore.test(g.before) && !finalReport.test(g.before) && receivedAfter.test(g.after))
    return [{ event: 'detected', rule: 'report-then-date' }]
  if (embeddedEvent.test(g.after)) return [{ event: 'occurred_from', rule: 'date-then-embedded' }]
  if (suffered.test(g.after) || (attackerBefore.test(g.before) && attackerDid.test(g.after)))
    return [{ event: 'occurred_from', rule: 'date-then-predicate' }]
  if (itsHarm.test(g.after) && g.mention.edge === null)
    return [{ event: 'occurred_from', rule: 'date-of-harm' }]
  if (attackTopic.test(g.before) && tookPlace.test(g.after) && (g.mention.edge ?? 'from') === 'from')
    return [{ event: 'occurred_from', rule: 'attack-then-date' }]
  if (g.held && harmNamed.test(g.held.lead) && onlyTime.test(g.held.inside))
    return [{ event: 'occurred_from', rule: 'harm-then-bracket' }]
  const inBracket = g.held && /^頃?$/.test(g.held.inside) ? toldBeforeBracket(g.held.lead) : []
  if (inBracket.length > 0) return inBracket
  const copular = toldByCopula(g)
  if (copular !== null) return [{ event: copular, rule: 'topic-then-date' }]
  if (already.test(g.after) || sentWrong.test(g.after))
    return [{ event: 'occurred_from', rule: 'date-then-predicate' }]
  return toldByPredicate(g)
}

/** 「11月6日8時30分~10時30分」 */
export const isWithinADay = ({ value, end }: Governed['mention']): boolean =>
  end !== null && end.value === value

/** Whether the date is one end of a period of the attack whose ends stand in clauses of their own. */
export const isEndOfPeriod = ({ mention: { edge, end }, stem }: Governed): boolean =>
  end === null && (edge === 'from' || edge === 'until') && ofThePeriod.test(stem)

/** 「気付いたのは4月3日のことです」, 「最初の侵入は4月2日でした」 */
function toldByCopula({ before, after, mention }: Governed): EventCode | null {
  if (mention.edge !== null || plans.test(after.slice(0, 12))) return null
  if (wasTheFirst.test(after)) return 'occurred_from'
  if (!isTheDay.test(after)) return null
  return topicOfFinding.test(before) ? 'detected' : topicOfHarm.test(before) ? 'occurred_from' : null
}

// 「不審なメッセージの配信（4月9日8時55分頃~9時40分頃）」
const harmNamed =
  /(?:不審な|不正な|迷惑)[^。、]{1,16}(?:配信|送信|操作|投稿|書き込み)$|(?:不正アクセス|不正ログイン|侵入|攻撃|改ざん|誤送信|誤配信)(?:の?発生)?$/
const onlyTime = /^[\d:時分秒頃ごろ~ -]{0,20}$/

/** 「VPNから侵入され（6月17日）、サーバーが暗号化された（8月28日）」 */
function toldBeforeBracket(lead: string): Told[] {
  const clause = `${lead.slice(lead.lastIndexOf('。') + 1).slice(-40)}、`
  if (!finite.test(clause) && !/(?:侵入があ|暗号化され)/.test(clause)) return []
  return [
    { event: 'occurred_from', rule: 'harm-then-bracket' },
    ...(/暗号化され/.test(clause) ? [{ event: 'encrypted', rule: 'harm-then-bracket' } as const] : []),
  ]
}

// 「4月16日20時以降、当該事象はいずれも確認されておりません」, 「1月17日以降の投稿が消えています」
const noneSince =
  /^(?:以降|から|より)?の(?:投稿|記事|データ|メディア|登録|注文|履歴|メール)|(?:確認|発生|検知|検出|認め|見受け|見られ)[^。、]{0,8}(?:ません|ない|おらず|なく)/

// 「11月6日8時30分~10時30分　担当者から連絡」: hours of one day.
const untilClock = /^[ ]?~[ ]?\d{1,2}[:時]/

// 「10月7日、サーバーに侵入されたことが確認されました」
const besideBoth = /^、[^。]{6,}(?:こと|旨)[がを][^。、]{0,6}(?:確認|判明)/

function toldByPredicate(g: Governed): Told[] {
  const { mention, sentence, isEntry } = g
  const told: Told[] = []
  const add = (event: EventCode, rule: string): void => {
    if (!told.some(t => t.event === event)) told.push({ event, rule })
  }
  const words = (isEntry ? g.after : sentence).replace(knownLater, '').replace(ofInquiry, '')
  const isPlanned = plans.test(sentence)
  const isSince = (mention.edge === 'from' && !untilClock.test(g.after)) || fromThenOn.test(g.after)
  const isUntil = mention.edge === 'until'
  // A year alone is that of the data or of a contract.
  const isYear = mention.value?.length === 4
  const isInside = isInsideFinding(g, words) || isQuoted(g)
  const isNoticed =
    noticed.test(words) &&
    !isPlanned &&
    !isSince &&
    !isUntil &&
    !isYear &&
    !thusReported.test(g.after) &&
    !flawTopic.test(g.before)
  // What a later inquiry found on a day is neither the beginning nor how it came to notice.
  const isFoundLater =
    !isEntry && byInquiry.test(g.stem) && (foundOnDay.test(g.after) || thenSameDay.test(g.after))
  const isReportOfIt =
    isNoticed &&
    !isEntry &&
    toldOfHarm.test(g.after) &&
    (g.after.startsWith('、') || !dayOfSubject.test(g.before))
  const hasGoneOn = isNoticed && !isEntry && !isInside && foundToHaveGoneOn.test(g.after)
  const isHarmed =
    !isFoundLater &&
    !isReportOfIt &&
    !hasGoneOn &&
    !onLeakSite.test(words) &&
    ((isInside ? anyHarm : finite).test(
      words.includes('その後の') ? words.replace(laterInquiry, '') : words,
    ) ||
      performed.test(words))

  if (isNoticed && !isInside)
    if (seenPosted.test(words)) told.push({ event: 'detected', rule: 'posting-noticed', weak: true })
    else
      told.push({
        event: 'detected',
        rule: 'noticed',
        weak: again.test(words),
        isOpen: !isEntry && besideBoth.test(g.after) && anyHarm.test(words),
      })
  if (encryptionBegan.test(words) && !isPlanned && !isUntil && !isYear) {
    add('occurred_from', 'encryption-began')
    add('encrypted', 'encryption-began')
  }
  if (missed.test(words) && !isPlanned && !isSince && !isUntil && !isYear && !isInside) {
    add('occurred_from', 'missed')
    if (/なくなって|見当たら|ないことに/.test(words)) add('detected', 'missed')
  }
  if (isSince && lasting.test(sentence) && !noneSince.test(g.after)) {
    add('occurred_from', 'since')
    if (seenAsItBegan.test(sentence)) add('detected', 'since')
  }
  if (isSince && toldSince.test(g.after)) add('detected', 'told-since')
  if (isNoticed && sentAndSeen.test(words) && !hasGoneOn && !inquiryFirst.test(words))
    add('occurred_from', 'sent-and-seen')
  if (isHarmed && !isPlanned && !isUntil && !isYear && !again.test(words))
    if (isInside || isStatedItself(words)) {
      add('occurred_from', isInside ? 'found-to-have-happened' : 'happened')
      if (ransomwareRan.test(words)) add('encrypted', 'ransomware-ran')
    }
  if (isNoticed && isInside && !isHarmed && !byInquiry.test(g.stem)) add('detected', 'noticed')
  if (told.length === 0 && !isSince && foundInMain.test(g.main) && !/^(?:現在|時点)/.test(g.main))
    add('detected', 'noticed-behind')
  if (isEntry && !isPlanned && !isSince && !isUntil && !isYear) {
    if (toldInEntry.test(words)) add('detected', 'told-in-entry')
    if (harmInEntry.test(words)) add('occurred_from', 'harm-in-entry')
    if (encryptionListed.test(words)) add('encrypted', 'ransomware-ran')
    if (/ランサムウェアの実行|(?:を|が)暗号化(?:[。\n]|$)/.test(words)) add('encrypted', 'ransomware-ran')
  }
  if (
    told.length === 0 &&
    (foundUnder.test(g.topic) || foundUnder.test(g.label)) &&
    !isPlanned &&
    mention.edge === null &&
    !isYear &&
    !isUntil
  )
    told.push({ event: 'detected', rule: 'under-heading-of-finding', weak: true })
  if (told.length === 0 && afterNews.test(g.before) && !isPlanned && mention.edge === null && !isYear)
    told.push({ event: 'detected', rule: 'after-news', weak: true })
  // An outage that reveals the attack is both its beginning and its discovery.
  const seen = beforeInquiry.exec(sentence)?.[0] ?? ''
  if ((isInside ? outage.test(seen) : outage.test(sentence)) && !isYear && !noOutage.test(words)) {
    add('occurred_from', 'outage')
    add('detected', 'outage')
  }
  return told
}

/** Whether each pattern matches behind what the one before it took. Linear, as one pattern for them all would not be. */
function standInOrder(words: string, patterns: readonly RegExp[]): boolean {
  let at = 0
  return patterns.every(pattern => {
    pattern.lastIndex = at
    const isThere = pattern.test(words)
    at = pattern.lastIndex
    return isThere
  })
}

/** Whether the harm is stated itself, and not only as the matter of a finding (…ことを確認). */
function isStatedItself(words: string): boolean {
  // What comes after 「…ましたが、」 is another statement.
  const statement = /^.{0,400}?(?:ました|ます)(?:が|ので|ため)、?/s.exec(words)?.[0] ?? words
  if (words.split('。').some(one => standInOrder(one, reportedWhole))) return false
  return (
    performed.test(words) ||
    !embeds.test(statement) ||
    /発生し(?:、|ました)|を受け、.{0,400}発覚|を受けたこと(?:により|で)/.test(words)
  )
}

// 「…まで」 and the end of the line: the heading says what went on.
const opensLine = /^まで(?![のにはも])|^(?:まで)?(?:にかけて)?(?:の(?:間|期間))?(?:です|である)?(?:。|\n|※|$)/
const localTime = /(?:日本|現地)時間[:：]? ?$/

function periodOf(g: Governed): Told[] {
  const heading =
    (g.mention.leads || localTime.test(g.before)) && opensLine.test(g.after) && periodHeading.test(g.topic)
      ? g.topic
      : ''
  const label = g.label || heading
  const labelled =
    /期間|時期|時間帯|(?:発生|送信|配信)日/.test(label) &&
    !/受付|対象者|保存|調査|有効|契約|閉鎖|停止|休止|休業|募集|対応|販売/.test(label)
  const words = g.isEntry ? g.after : g.sentence
  if (ofNotices.test(words)) return []
  const harmed = period.exec(words)
  const byLabel =
    labelled && /改ざん|発生|送信|配信|不正|漏|流出|閲覧|攻撃|公開|^.{0,6}(?:期間|時期)/.test(label)
  if (g.isEntry && !byLabel && ofInquiryRow.test(words)) return []
  const isStored = /保管され|登録され|宿泊|利用され/.test(g.sentence)
  if (
    (!byLabel || isStored) &&
    ((!harmed && !period.test(g.before.slice(-30))) || isOfData(g) || isOfBookings(g))
  )
    return []
  const more = {
    ...(harmed ? { at: harmed.index } : {}),
    ...(ofPersons.test(g.sentence) ? { weak: true } : {}),
  }
  return [
    { event: 'occurred_from', rule: 'attack-period', ...more },
    // An incident of one day has a beginning only.
    ...(isWithinADay(g.mention) ? [] : [{ event: 'occurred_to', rule: 'attack-period', ...more } as const]),
    ...(ransomwareRan.test(words) ? [{ event: 'encrypted', rule: 'attack-period', ...more } as const] : []),
  ]
}

// 「委託先から報告を受けた日」
const toldOn =
  /(?:(?:検知|発覚|判明|認知|覚知|発見|確認)した|(?:報告|連絡|通報|指摘)を受けた)(?:日|日時|時刻)$/

function labelledEvent(label: string): EventCode | null {
  if (
    /^(?:(?:事案|事故|事象|被害|障害|事件|インシデント|不正アクセス|不正ログイン|攻撃|サイバー攻撃|改ざん|漏えい|漏洩|流出|誤送信|紛失|盗難|感染)?の?(?:発生|攻撃)(?:した)?(?:日|日時|時期|時刻|時間|検知|年月日)?(?:時)?|(?:発生|誤?送信|誤?配信|改ざん|侵入|感染|漏えい|漏洩|流出)?日時|いつ)$/.test(
      label,
    )
  )
    return 'occurred_from'
  if (toldOn.test(label)) return 'detected'
  if (label.length <= 20 && /の(?:検知|発覚|判明|認知|覚知|発見)(?:した)?(?:日|日時|年月日)$/.test(label))
    return 'detected'
  return label.length <= 8 &&
    /(?:検知|発覚|判明|認知|覚知|発見|確認)(?:した)?(?:日|日時|時刻|時期|年月日)?$/.test(label)
    ? 'detected'
    : null
}

// 「犯行グループのサイトに…掲載されたことを」
const postedBefore = new RegExp(`${seenPosted.source}[^。、]{0,12}(?:の|こと)[をが]、?$`)

function directlyTold({ after, stem }: Governed, direct: string): Told[] {
  const from = after.indexOf(direct) + direct.length
  const rest = after.slice(from, from + 16)
  if (otherMatter.test(after) || (direct === '判明' && alsoFound.test(stem))) return []
  if (direct !== '発生' && direct !== '生じ' && postedBefore.test(stem))
    return [{ event: 'leak_published', rule: 'posting-seen' }]
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

/** Whether the date stands inside what somebody said: 「先方から『昨年末に攻撃があった』との第一報」. */
const isQuoted = ({ stem, after }: Governed): boolean =>
  stem.lastIndexOf('「') > stem.lastIndexOf('」') && /^[^「」]{0,160}」(?:と|旨)/.test(after)

/** Whether the date stands inside what was found (…X日に侵入されたことが判明), and not beside the finding. */
function isInsideFinding(
  { mention, before, stem, after, main, isEntry, topic }: Governed,
  words: string,
): boolean {
  if (foundBehind.test(after) && /^[^。、]{0,4}に?(?:判明|発覚|確認|明らか)/.test(main)) return true
  if (possibilityFound.test(after) || reportedBy.test(after) || nounCameToLight.test(after)) return false
  // 「10月29日に…侵入した形跡を確認」 is what logs told afterwards.
  if (traceFound.test(after)) return true
  if (
    byInquiry.test(stem) ||
    (/調査.{0,6}結果/.test(topic) && /(?:形跡|痕跡|こと|の(?:実行|侵入))/.test(words))
  )
    return true
  if (hadGoneOn.test(words)) return true
  if (isEntry) return false
  // 「サイトが3日深夜に攻撃を受けたことを確認」
  if (
    /(?<!(?:社|当|弊|同)[^、。]{0,2})が$/.test(before) &&
    /^に(?!、)[^。]{4,}(?:こと|旨)[^。]{0,15}(?:確認|検知)/.test(words)
  )
    return true
  if (!/(?:こと|旨|可能性)[^。]{0,15}(?:判明|明らか)/.test(words) || foundGoingOn.test(after)) return false
  const { clock, dayPart } = mention.surface
  return (
    /(?:が|において、?|で)$/.test(before) ||
    clock !== undefined ||
    dayPart === '未明' ||
    /^に(?!、)/.test(after)
  )
}

/** A period to the hour is that of the attack, whoever booked in it. */
const isOfBookings = ({ mention, after }: Governed): boolean =>
  mention.surface.clock === undefined && ofBookings.test(after)

/** The time in which the data came to be, and not that of the attack. Cards are read at the till: those are both. */
const isOfData = ({ after, sentence }: Governed): boolean => {
  const m = ofData.exec(after)
  return m !== null && !(ofCards.test(m[0]) && /カード|決済/.test(sentence))
}
