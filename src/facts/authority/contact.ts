/** What a sentence says of telling a body: how far it has come, and where the words end. */
export interface Contact {
  readonly status: 'done' | 'planned'
  /** Offset after the words that say so, in the sentence. */
  readonly end: number
  readonly rule: string
}

export type ContactOrNot = Contact | { readonly because: string }

const told =
  '報告|一報|届け?出|届け|(?:被害|遺失|盗難|紛失)届|相談|通報|連絡|申告|申請|申し出|申し立て|告訴|告発|提出|通知|情報提供|情報共有|提供|共有|説明|照会|協力|連携|協議|速報|確報|続報|伝達|要請|依頼'

// After the name: a division or a bracket, 「等の関係機関」, those told with it, then the particle that makes it the
// one who is told.
const rest =
  '^(?:※[0-9]{0,2})?(?:の?[ 一-鿿ァ-ヶーA-Za-z]{0,20}(?:課|室|部|局|署|センター|係|窓口|支部|事務所|部門))?(?:[(「](?:[^()「」]|\\([^()]{0,9}\\)){0,60}[)」])?\\)?(?:様)?(?:等|など)?(?:(?:の|を含む|を含めた|をはじめと(?:する|した)|を始めとする|をはじめ、?)?(?:各所|各方面|関係|関連|公的|専門|行政|外部|捜査)[一-鿿]{0,6})?(?:等|など)?(?:(?:、|及び|および|並びに|ならびに|や|・)[^。、はがをへにと]{1,24}?){0,2}[)」]?、?'
const toward = new RegExp(
  `${rest}(?::|には?|にも|へは?|へも|への|に対し(?:て|ても|ては|まして)?(?:も|は)?、?|に対する|にまで)、?(?<gap>[^。]{0,60}?)(?<verb>${told})`,
)
const together = new RegExp(
  `${rest}(?:と|とも|とは|との)(?:の)?、?(?<gap>[^。]{0,30}?)(?<verb>連携|協力|協議|相談|共有|連絡|調整|協働|打ち?合わせ|情報交換)`,
)
const guided = new RegExp(
  `${rest}(?:(?=ご指導)|の|から|から(?:の|も|は)|より|からの)(?:ご)?(?<gap>[^。、]{0,16}?)(?<verb>指導|助言|指示|アドバイス|要請|協力|支援|捜査|派遣|指摘|勧告)`,
)
const investigating = new RegExp(
  `${rest}(?:が|による|により|にて|は|も|において)、?(?<gap>[^。、]{0,16}?)(?<verb>捜査|(?:現地|合同)?調査(?!会社|機関|結果報告))`,
)
const bare = new RegExp(`${rest}(?<gap>)(?<verb>報告|届出|届け出|相談|通報|被害届|被害相談|被害申告)`)
// The paper names whom it is handed to: 「被害届を提出しました」.
const handedIn = /^[をの](?<gap>)(?<verb>提出|出し|出す)/
const labelled = /(?:報告先|届出先|届け出先|相談先|通報先|報告機関|届出機関)[^。]{0,6}[::]?[^。]{0,30}$/

const rules: readonly (readonly [string, RegExp])[] = [
  ['told', toward],
  ['worked-with', together],
  ['guided-by', guided],
  ['investigated-by', investigating],
  ['noun', bare],
  ['handed-in', handedIn],
]

// 「漏えいの報告については、4月10日に委員会へ行いました」: what is told stands before whom it is told to.
const reportAsTopic =
  /(?:報告|届出|届け出|速報|確報|相談)(?:に(?:つ(?:いて|きまして)|関しまして))?は、?[^。]{0,40}$/
const madeTo =
  /^(?:等|など)?(?:に(?:対し(?:て)?)?|へ)(?:は|も)?、?[^。、]{0,16}?(?=(?:行い|行っ|実施|済ませ|終え|完了))/
const asked =
  /(?:ください|下さい|お願い(?:いた|致|申)|お願いします|いただきますよう|頂きますよう|お勧め|推奨|可能です|いただけます)/
const conditional = /(?:場合(?:に)?(?:は|も|、)|際(?:に)?は|万一|万が一|もし(?!く))[^。]{0,60}$/
const pretending =
  /^(?:官)?(?:を|など(?:を)?)?(?:名乗|装|かた|騙|詐称)|^[^。]{0,12}(?:を装|を名乗|をかた|を騙|になりすま)/
const obliged = /^(?:の|を|が)?(?:する)?(?:必要|義務|要件|対象|基準|期限|事由|書式|様式)/
const denied =
  /^[^。、]{0,16}(?:ておりません|ていません|ていない|ておらず|ませんでした|しないこと|しておらない|要しない|不要)/

/** Reads what `sentence` says of the body named at `start`; `end` is where the row of names it stands in ends. */
export function readContact(sentence: string, start: number, end: number): ContactOrNot {
  const before = sentence.slice(Math.max(0, start - 120), start)
  const after = sentence.slice(end, end + 120)
  if (/^との(?:密な)?連携(?:の|を)?(?:強化|体制)/.test(after))
    return { because: 'It speaks of readiness for another time.' }
  if (pretending.test(after)) return { because: 'Somebody pretends to be it.' }
  const topical = reportAsTopic.test(before) ? madeTo.exec(after) : null
  if (topical) {
    const to = end + topical[0].length
    return { rule: 'told', ...statusOf(before, '報告', sentence.slice(to), to) }
  }
  for (const [rule, pattern] of rules) {
    const match = pattern.exec(after)
    if (!match) continue
    const gap = match.groups?.gap ?? ''
    const verb = match.groups?.verb ?? ''
    // What stands between must not be told to somebody else: 「警察に対応を…、お客様へ連絡」.
    if (
      rule === 'told' &&
      /(?:お客|顧客|ご本人|対象者|皆様|関係者|取引先|各位)[^。]{0,12}(?:へ|に)/.test(gap)
    )
      continue
    const to = end + match[0].length
    const tail = sentence.slice(to)
    const asks = asked.exec(tail.slice(0, 60))
    if ((asks && asks.index < 24) || /最寄り/.test(sentence.slice(Math.max(0, start - 4), end)))
      return { because: 'It asks the reader to turn to it.' }
    if (conditional.test(before.slice(-70)) && !/ております|ました|済/.test(tail.slice(0, 24)))
      return { because: 'It says what would be done if.' }
    if (obliged.test(tail)) return { because: 'It speaks of a duty, not of a report.' }
    if (denied.test(tail)) return { because: 'It says that nothing was told.' }
    return { rule, ...statusOf(before, verb, tail, to) }
  }
  if (labelled.test(before)) return { rule: 'label', status: 'done', end }
  return { because: 'Nothing says that it was told.' }
}

const already =
  /^[^。、]{0,24}?(?:済|ました|ており(?:ます)?|てい(?:ます|る|た)|完了|中(?:です|で|。|$)|終え|した(?!い)|頂いて|いただいて|開始|なされ|受け(?:て|な)|のもと|の下|され)/
const toCome =
  /^[^。、]{0,28}?(?:予定|いたします|致します|行います|おこないます|行ないます|します|いただきます|まいります|参ります|方針|所存|考えです|見込み|努めます)|^(?:の|を|も|に向けた|に向けて)?(?:提出)?(?:の|を)?(?:検討|準備)|^(?:[・、]?(?:ご?相談|連絡|届け?出|報告|通報))?(?:を|の)?(?:する|行う)?(?:ため)?(?:の|に向けた)(?:準備|検討)/
const later = /(?:今後(?!も)(?:の対応)?|必要に応じ|必要があれば|早急に|可及的)[^。]{0,40}$/
// 「報告するとともに、調査を実施したところ、…いたします」: the clause it is told with is of the past, whatever comes after it.
const toldWithPast =
  /^[^。、]{0,12}(?:とともに|と共に)[^。]{0,60}?(?:て(?:おり|いる(?:が|ところ))|まし(?:たが|たところ|て)|(?<!いただい)た(?:ところ|結果))、/
const goingOn =
  /(?:引き続き|引続き|今後も|現在|既に|すでに|直ちに|直後|同日|速やかに、?(?=.{0,4}$))[^。]{0,40}$/

function statusOf(before: string, verb: string, tail: string, to: number): Pick<Contact, 'status' | 'end'> {
  const close = (
    status: Contact['status'],
    match: RegExpExecArray | null,
  ): Pick<Contact, 'status' | 'end'> => ({
    status,
    end: to + Math.min(match?.[0].length ?? 0, 40),
  })
  const done = already.exec(tail)
  const plan = toCome.exec(tail)
  if (done && (!plan || done[0].length <= plan[0].length)) return close('done', done)
  const lasting = verb === '連携' || verb === '協力' || verb === '捜査' || verb === '指導' || verb === '要請'
  if (plan) return close(lasting && goingOn.test(before) ? 'done' : 'planned', plan)
  // An open clause shares the last predicate of its sentence where it says とともに, or where the time is to come.
  const ends = tail.slice(-24)
  const comes =
    /(?:予定|いたします|致します|行います|ます|まいります|参ります|所存|方針)(?:です|でおり)?[。)]?$/.test(
      ends,
    )
  const past = /(?:ました|ております|済みです|ています|おります)[。)]?$/.test(ends)
  if (comes && !past) {
    if (later.test(before)) return close('planned', null)
    if (
      /^[^。、]{0,12}(?:とともに|と共に|につきましては|については)/.test(tail) &&
      !goingOn.test(before) &&
      !toldWithPast.test(tail)
    )
      return close('planned', null)
  }
  return close('done', null)
}
