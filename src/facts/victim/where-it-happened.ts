import { bracketsAfter, type Parties, type PartyMention } from '../../text/parties/index.ts'

/** A sign that the incident happened at a party, from one sentence. */
export interface Sign {
  readonly party: number
  readonly rule: string
  /** 2 where the words name the place (Xにおいて, Xのサーバー), 1 where they only point to it. */
  readonly weight: number
  readonly mention: PartyMention
  /** The publisher uses a service here whose provider the sentence does not name. */
  readonly usesService?: boolean
}

const happening =
  /不正(?:な)?(?:アクセス|ログイン|利用|操作|侵入|リクエスト|通信|取得|プログラム|行為|送金)|攻撃(?!者|グループ)|ランサム|侵入|感染|マルウェア|ウイルス|改ざん|改竄|乗っ取|暗号化|障害|漏えい|漏洩|漏洩|流出|誤送|誤配|誤廃棄|紛失|盗難|詐欺|被害|インシデント|閲覧(?:可能|でき)|設定(?:ミス|不備|誤)|不審|スパム|迷惑メール/
const onlyLeak = /^(?:漏えい|漏洩|漏洩|流出|閲覧|不審)/

const thing =
  '(?:サーバー?|システム|ネットワーク|サイト|ホームページ|HP|PC|パソコン|端末|データベース|クラウド|設備|機器|工場|拠点|サービス|アカウント|ログイン|管理画面|ストア|ショップ|環境|基盤|フォーム|フォルダ|装置|ファイル|メールアドレス|Instagram|LINE|SNS|X\\()'

// What follows the party, after its brackets.
const at =
  /^(?:側|社内|内部|内)?(?:において|に於いて|における|におきまして|におい|にて|内で|内の|で(?=[、発確]))|^(?:の[^、。]{0,20})?(?:で|において|において)発生/
const towards =
  /^(?:の[^、。]{0,14})?(?:に対(?:する|し|して)|への|へ)[^。]{0,30}?(?:攻撃|不正|侵入|ランサム|アクセス)/
const itsThing = new RegExp(
  `^(?:の|内の|側の|が)?(?!利用|使用)[^、。のをがはに]{0,24}(?:の[^、。をがはに]{0,16})?${thing}`,
)
const runs =
  /^が[、]?(?:[^、。がをに]{0,12}(?:で|において|にて|として|を通じて|より))?(?:運営|管理|保有|保管|運用|提供|所有|設置|開設|展開|保守|開発|販売|実施)(?:・[一-鿿]{2})*(?:する|して|を|し|の)/
const uses =
  /^(?:が|の|にて|で|において|は)?[、]?(?:[^、。がをに]{0,16}(?:で|において|にて|として|に))?(?:業務)?(?:利用|使用|導入|活用|契約|採用|運用)(?:する|して|を|し|の|中)/
const suffers =
  /^(?:が|は|も)[^。]{0,60}?(?:攻撃|不正アクセス|被害|ランサムウェア|サイバー|感染)[^。]{0,14}?(?:受け|に遭|にあ|感染|され|確認|発生)/
const tells =
  /^(?:側)?(?:より|から|によると|によりますと|によれば)[^。]{0,120}?(?:報告|連絡|説明|通知|公表|発表|報せ|申し出|情報提供|とのこと)|^(?:側)?(?:によると|によりますと|によれば)/
const externalService =
  /^[^。]{0,40}?(?:サービス|メールシステム|メール配信|ツール|プラットフォーム|電子申請|フォーム|ASP|SaaS|カート|予約(?:管理)?システム|クラウド|ソフト|アプリ|システム)/
const ownUse =
  /アカウント|VPN|ルーター?|ファイアウォール|社内|基幹|ログインID|管理画面|管理(?:システム|画面)|認証情報|ID・|IDと|パスワードが|サーバー?[にへのが]|PC|パソコン|端末|従業員が|職員が|ネットワーク/

/** 当社および｜グループ会社: what is said of both is said of the publisher. */
const withPublisher =
  /(?:当|弊)(?:社|行|会)(?:および|及び|並びに|ならびに|と|や|、|・)(?:当社の?)?[^、。のがをはに]{0,12}$/

const denied = /(?:ません|ございません|なかった|ない)(?=が|もの|。|$|旨|と|こと|です|で)/

// 当社｜および当社グループ会社｜が利用する
const alongside =
  /^(?:および|及び|ならびに|並びに|と|、|・)(?:当社の?|一部の?|当社グループの?)*(?:グループ会社|関係会社|連結子会社|子会社|関連会社|グループ)(?:各社|[0-9]{1,2}社)?/

/** What follows a mention: brackets that explain it and the mark that closes it are stepped over. */
export function trailAfter(text: string, end: number): string {
  const brackets = bracketsAfter(text, end)
  const from = brackets?.end ?? end
  return text
    .slice(from, from + 160)
    .replace(/^[」』)]+/, '')
    .replace(/^(?:様|さま|殿|グループ(?!会社|企業))/, '')
    .replace(alongside, '')
}

/** Whether a place of a sentence stands within 「…」. */
function insideQuotation(text: string, at: number): boolean {
  const open = text.lastIndexOf('「', at - 1)
  return open >= 0 && text.indexOf('」', open) >= at
}

/** Whether words after 「利用する」 name a service of somebody else's, before what happened to it. */
function usesOthers(rest: string): boolean {
  const hit = rest.search(happening)
  const thing = hit < 0 ? rest : rest.slice(0, hit)
  return externalService.test(thing) && !ownUse.test(thing)
}

/** The signs of one sentence; `mentions` are those of the sentence, in order. */
export function signsIn(
  text: string,
  from: number,
  mentions: readonly PartyMention[],
  parties: Parties,
): Sign[] {
  const signs: Sign[] = []
  if (!happening.test(text)) return signs
  mentions.forEach((mention, i) => {
    const self = parties.all[mention.party]!.self
    const end = mention.span.end - from
    // X社「弊社工場への攻撃について」: the word is X's own.
    if (
      self &&
      i > 0 &&
      insideQuotation(text, end) &&
      mentions.slice(0, i).some(m => !parties.all[m.party]!.self)
    )
      return
    const trail = trailAfter(text, end)
    const next = mentions[i + 1]
    const gap = next ? next.span.start - from - end : Number.POSITIVE_INFINITY
    const hit = trail.search(happening)
    const add = (rule: string, weight: number, extra: Partial<Sign> = {}): void => {
      // The publisher's own data leaks wherever they were kept: that alone does not say it happened there.
      const less = self && hit >= 0 && onlyLeak.test(trail.slice(hit)) ? 0.25 : 1
      signs.push({ party: mention.party, rule, weight: weight * less, mention, ...extra })
    }
    // 当社の｜委託先: the word only says whose contractor it is.
    if (
      self &&
      next &&
      gap <= 8 &&
      /^(?:(?:の|が)?[^、。はをに]{0,6})$/.test(text.slice(end, end + gap)) &&
      !parties.all[next.party]!.self
    )
      return
    if (!self && tells.test(trail) && parties.all[mention.party]!.roles.length > 0 && hit < 0)
      return add('tells', 1)
    if (hit < 0 || (!self && withPublisher.test(text.slice(Math.max(0, end - 24), end)))) return
    const clause = /^[^。]*?(?:が、|ものの、|。|$)/.exec(trail)?.[0] ?? trail
    if (
      denied.test(clause) &&
      (self || /(?:アクセス|侵入|攻撃|感染|影響|痕跡|形跡)[^、。]{0,30}(?:ません|なかった|ない)/.test(clause))
    )
      return
    if (uses.test(trail)) {
      if (!self) {
        if (mentions.slice(i + 1).some(m => !parties.all[m.party]!.self)) return
        const rest = trail.replace(uses, '')
        if (usesOthers(rest)) add('uses-service', 1, { usesService: true })
        else add('uses', 1)
        return
      }
      const rest = trail.replace(uses, '')
      const named = mentions
        .slice(i + 1)
        .find(m => !parties.all[m.party]!.self && m.span.start - from < end + hit + 40)
      if (named) return
      if (usesOthers(rest)) add('uses-service', 2, { usesService: true })
      else if (itsThing.test(`の${rest.replace(/^(?:いる|いた|おります|る)/, '')}`)) add('its-thing', 1.5)
      return
    }
    if (at.test(trail)) return add('at', 2)
    if (runs.test(trail)) return add('runs', 2)
    if (gap < (hit < 0 ? 0 : hit) && !(self && gap > 40)) {
      // Another party stands between this one and what happened.
      if (!self && tells.test(trail)) add('tells', 1)
      return
    }
    if (towards.test(trail)) return add('towards', 2)
    if (itsThing.test(trail)) return add('its-thing', 2)
    if (suffers.test(trail)) return add('suffers', 2)
    if (!self && tells.test(trail)) return add('tells', 1)
  })
  return signs
}
