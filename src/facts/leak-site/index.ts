import { z } from 'zod'
import { viewSpan } from '../../model/span.ts'
import { type Assertion, assertionAt, presupposed } from '../../text/assertion/index.ts'
import { type FoundWords, makeWordFinder } from '../../text/find-words.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { strongestStatement } from '../strongest-statement.ts'

const value = z.object({
  /** `threat`: publication was threatened and nothing of it seen; `search`: a search of the dark web goes on. */
  said: z.enum(['publication', 'threat', 'search']),
})
type LeakSiteValue = z.infer<typeof value>

const terms = {
  publication: { ja: '公開・掲載', en: 'publication' },
  threat: { ja: '公開するとの脅迫', en: 'threatened' },
  search: { ja: 'ダークウェブ等の監視', en: 'search of the dark web' },
} as const

const wording =
  /公開(?!鍵|日|時|予定|範囲|前|後|サーバ|停止|設定|中止|用)|掲載(?!内容|日|時)|暴露|流通|拡散|アップロード|ダークウェブ|ダークWeb|ダークサイト|リークサイト|闇サイト|インターネット(?:上|等)/gi
const wordsIn = makeWordFinder(wording)

/** Data or the name of the victim published by the attacker, on a leak site, the dark web or the internet, or not. */
export const leakSite = defineFact({
  kind: 'leak-site',
  label: { ja: 'リークサイト等での公開', en: 'Leak site' },
  section: 'whose',
  summary: {
    ja: '攻撃者がリークサイト・ダークウェブ・インターネット上に情報や社名を公開したか。自組織の掲載や誤公開は含めない。',
    en: 'Whether the attacker published data or the name of the victim on a leak site, the dark web or the internet; the publisher’s own releases and wrong publications are something else.',
  },
  value,
  *find(notice): Iterable<Finding<LeakSiteValue> | Decline> {
    for (const found of wordsIn(notice))
      yield site.test(found.words) ? ofSite(found) : ofPublication(notice, found)
  },
  show: ({ said }, language) => terms[said][language],
  ledger: {
    // A threat is no publication, and a search is an open question about one.
    subject: ({ said }) => (said === 'threat' ? null : { key: 'publication', label: terms.publication }),
  },
  gold: facts => {
    const denied = facts.some(
      ({ value, status }) =>
        value.said === 'publication' && (status === 'not_found' || status === 'ruled_out'),
    )
    return {
      leak_site: strongestStatement(denied ? facts.filter(fact => fact.value.said !== 'search') : facts),
    }
  },
})

const site = /ダーク|リークサイト|闇サイト|インターネット/i
const hidden = /ダークウェブ|ダークWeb|ダークサイト|リークサイト|闇サイト/i
const published = /公開|掲載|暴露|流通|拡散|アップロード/

const decline = (rule: string, { span }: FoundWords, because: string): Decline => ({ rule, span, because })

const finding = (
  rule: string,
  said: LeakSiteValue['said'],
  found: FoundWords,
  assertion: Assertion,
): Finding<LeakSiteValue> | Decline =>
  assertion.status === null
    ? decline(rule, found, assertion.because ?? 'It states nothing.')
    : {
        rule,
        span: viewSpan(Math.min(found.span.start, assertion.words.start), assertion.words.end),
        value: { said },
        // Nobody can know that it stands nowhere: what is stated is that none was seen.
        status: assertion.status === 'ruled_out' ? 'not_found' : assertion.status,
        operators: assertion.operators,
      }

const searching = /^[^。]{0,24}?(?:調査|監視|モニタリング|モニター|検索|パトロール|サーチ|クローリング)/
const goesOn =
  /^[^。]{0,40}?(?:継続|実施して(?:い|お)|行って(?:い|お)|行なって(?:い|お)|して(?:い|お)り?(?!ました)|中(?:です|であ|でご|。|$)|進めて|強化して|続け)/
const seen =
  /^[^。]{0,120}?(?:流出|漏えい|漏洩|情報|データ|掲載|痕跡|形跡|売買)[^。、]{0,24}?(確認|発見|検出|見つか|見受け|認め)/
const seenOnSite =
  /^(?:サイト)?(?:\([^()]{0,24}\))?(?:等|など)?(?:に|で|にて|上に|上で|上にて|から)[^。]{0,60}?(確認|判明|発見|検出|見つか|見受け|認め)/
// 「ダークウェブ（いわゆる闇サイト）上」
const explained = /^\([^()]{0,24}\)/
const notSeen =
  /^[^。、]{0,14}?(?:ません|ない(?!よう|か)|らず|ておらず|なかった|なし)|^(?:され|でき)た(?:との|という|旨の|等の)[^。]{0,30}?(?:ない|ありません|ございません|なし|おりません)/
const wasSeen = /^(?:され|し|いたし|致し|でき|り|ら)(?:て|まし)?(?:た(?!場合|際|とき|ら)|て?(?:い|お)[りま])/

/** A site is named, and nothing is said to be published there in so many words. */
function ofSite(found: FoundWords): Finding<LeakSiteValue> | Decline {
  const { text, end } = found
  const after = text.slice(end, end + 200)
  if (published.test(after) || hidden.test(after.replace(explained, '')))
    return decline('site', found, 'What is said of it follows.')
  const search = hidden.test(found.words) ? searching.exec(after) : null
  const skipped = search?.[0].length ?? 0
  const shown = seenOnSite.exec(after) ?? (search && seen.exec(after.slice(skipped)))
  if (shown && leakedThing.test(text)) {
    const to = shown.index + shown[0].length + (after.startsWith(shown[0]) ? 0 : skipped)
    const rest = after.slice(to)
    const tail = notSeen.exec(rest) ?? wasSeen.exec(rest)
    if (tail && (notSeen.test(rest) || !search || taken.test(text)))
      return {
        rule: 'seen-there',
        span: viewSpan(
          found.span.start,
          Math.min(found.span.end + to + tail[0].length, found.from + text.length),
        ),
        value: { said: 'publication' },
        status: notSeen.test(rest) ? 'not_found' : 'confirmed',
        operators: notSeen.test(rest) ? ['confirm', 'neg'] : ['confirm'],
      }
  }
  const on = search ? goesOn.exec(after.slice(skipped)) : null
  if (!search || !on) return decline('site', found, 'Nothing is said of what is there.')
  const to = found.span.end + skipped + on[0].length
  return {
    rule: 'search-goes-on',
    span: viewSpan(found.span.start, Math.min(to, found.from + text.length)),
    value: { said: 'search' },
    status: 'investigating',
    operators: ['investigate'],
  }
}

const leakedThing = /情報|データ|ファイル|社名|当社|弊社|名称|文書|一覧|サンプル/
const attacker =
  /攻撃者|ハッカー|犯行グループ|犯罪グループ|攻撃グループ|ランサム[^。、]{0,10}グループ|脅迫者|犯人|サイバー犯罪|不正アクセス者|脅威アクター|海外の?サイト|掲示板|フォーラム/
const taken =
  /(?:流出|漏えい|漏洩|窃取|持ち出|盗|奪|搾取|不正に取得|抜き取|不正アクセス)[^。]{0,40}(?:情報|データ|ファイル|文書|事実|もの)[^。]{0,24}$/
const ownInformation =
  /(?:情報|データ|ファイル|文書|写真)(?:等|など)?(?:について|につきまして|に関して)?(?:は|も)?、?[^。、]{0,30}$/
const ourOwn =
  /(?:お知らせ|当社(?:ホームページ|HP|ウェブサイト|サイト)|弊社(?:ホームページ|HP|ウェブサイト|サイト)|プレスリリース|記事|報道|公式サイト|卒業アルバムに|誤って|設定|意図せず|一般に|サイト内で?|既に)[^。、]{0,30}$/
const passive =
  /^(?:さ(?!せて)|が|は|も|の(?:事実|有無|痕跡|形跡|確認|対象)|、|等|など|に関する|を(?:確認|示)|・|や|または|又は|及び|および|する|した|し(?!て(?:い|お)りま)|しない|$|。)/
const threat = /^(?:する|した|しない)(?:と(?:の|い|主張|脅)?|旨|など|こと|、)|^を(?:示唆|予告|ほのめか)/
const threatening = /脅|要求|メッセージ|条件|身代金|声明|メール|支払/

/** Something is said to be published: it counts where an attacker, a site or what was taken stands before it. */
function ofPublication(notice: NoticeText, found: FoundWords): Finding<LeakSiteValue> | Decline {
  const { text, start, end } = found
  const before = text.slice(Math.max(0, start - 120), start)
  const after = text.slice(end, end + 40)
  if (!passive.test(after)) return decline('published', found, 'Nobody else is said to have published it.')
  const byOthers = attacker.test(before) || hidden.test(before)
  if (threat.test(after) && threatening.test(text) && (byOthers || ownInformation.test(before)))
    return {
      rule: 'threatened',
      span: viewSpan(found.span.start, found.span.end + Math.min(after.length, 20)),
      value: { said: 'threat' },
      status: 'not_found',
    }
  const assertion = assertionAt(notice, found.span)
  const listed = deniedInList.exec(text.slice(end, end + 110))
  const denied = assertion.status === 'not_found' || assertion.status === 'ruled_out' || listed !== null
  const online = /(?:インターネット|ネット|Web|ウェブ|SNS|外部|公表サイト|海外サイト)[^。]{0,24}$/i.test(
    before,
  )
  const about =
    byOthers ||
    (/^公開|暴露/.test(found.words)
      ? taken.test(before) ||
        (denied && ownInformation.test(before.replace(onTheNet, ''))) ||
        (online && taken.test(text))
      : denied && /^(?:流通|拡散)/.test(found.words) && spread.test(before))
  // 「情報の掲載がないかを継続監視しております」
  if (byOthers && /^[^。、]{0,12}(?:ない|無い|いる)か(?:を|に|どうか|、)/.test(after))
    return {
      rule: 'search-goes-on',
      span: viewSpan(found.span.start, Math.min(found.span.end + 20, found.from + text.length)),
      value: { said: 'search' },
      status: 'investigating',
      operators: ['whether'],
    }
  if (!about) return decline('published', found, 'It is not said to be the attacker’s publication.')
  if (!byOthers && (ourOwn.test(before.slice(-60)) || /^し/.test(after)) && !denied)
    return decline('published', found, 'It is the publisher’s own.')
  if (denied && listed === null && assertion.words.start < found.span.start)
    return decline('published', found, 'The denial is of something before it.')
  if (listed && assertion.status !== 'not_found' && assertion.status !== 'ruled_out')
    return finding('published', 'publication', found, {
      ...assertion,
      status: 'not_found',
      words: viewSpan(found.span.start, found.span.end + listed[0].length),
    })
  if (!denied && /^(?:流通|拡散)/.test(found.words)) return decline('published', found, 'Rumours spread too.')
  if (assertion.status === null && assertion.because === presupposed && /^(?:された|されている)/.test(after))
    return finding('published', 'publication', found, { ...assertion, status: 'confirmed' })
  return finding('published', 'publication', found, assertion)
}

const spread =
  /(?:インターネット|ネット上|SNS|ダーク|情報)(?:(?!マルウ|ウイルス|感染|メール|外部へ|暗号化)[^。]){0,30}$/
const onTheNet = /(?:インターネット|ネット|SNS|外部|第三者)(?:上|等|など)?(?:に|へ|で)?(?:不正に)?$/
// 「公開される等の二次被害は確認されていません」: one of several things, none of them seen.
const deniedInList =
  /^(?:さ|し)?(?:れ|て)?[^。、]{0,12}?(?:等|など|事実|痕跡|形跡|たり)(?:(?!ましたが|ですが|ており、)[^。]){0,60}?(?:確認|認め|見受け|発見|見)[^。、]{0,8}(?:ません|ない|らず|なかった)/
