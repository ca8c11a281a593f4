import { bracketsAfter, bracketsAround, type Parties, type PartyMention } from '../../text/parties/index.ts'

/** A sign that the incident happened at a party, from one sentence. */
export interface Sign {
  readonly party: number
  readonly rule: string
  /** 2 where the words name the place (Xにおいて, Xのサーバー), 1 where they only point to it. */
  readonly weight: number
  readonly mention: PartyMention
  /** The publisher uses a service here whose provider the sentence does not name. */
  readonly usesService?: boolean
  /** Whoever provides the service, or does the work, tells of it: 提供元より, 委託先より. */
  readonly ofProvider?: boolean
  /** Said to have been hit besides somebody else: 乙においても. */
  readonly asWell?: boolean
  /** 当社のサーバーに加え、乙…も: the sentence names the publisher first. */
  readonly besidePublisher?: boolean
  /** Named in one breath with the publisher: 当社および乙のサーバー. */
  readonly together?: boolean
}

const happening =
  /不正(?:な|に)?(?:アクセス|ログイン|利用|操作|侵入|リクエスト|通信|取得|プログラム|行為|送金)|攻撃(?!者|グループ)|ランサム|侵入|感染|マルウェア|ウイルス|改ざん|改竄|乗っ取|暗号化|障害|漏えい|漏洩|流出|誤送|誤配|誤発送|誤交付|誤掲載|誤って|持ち出|誤廃棄|紛失|置き忘れ|盗難|盗ま|詐欺|被害|インシデント|閲覧(?:可能|でき|され)|設定(?:ミス|不備|誤)|不審|スパム|迷惑メール|抜き取|窃取|書き換え|侵害|遠隔(?:で)?操作|身代金|公開状態|(?:誰でも|外部に|一般に|社外に)[^。、]{0,12}公開され|公開された状態|見(?:られる|える)(?:状態|形|まま)|偽(?:の|サイト|メール)|詐取|アクセスできる状態|取り違え|不具合|持ち去|入り込/
const onlyLeak = /^(?:漏えい|漏洩|流出|閲覧|不審)/

const thing =
  '(?:サーバー?|システム|ネットワーク|サイト|ホームページ|HP|PC|パソコン|端末|データベース|クラウド|設備|機器|工場|拠点|サービス|アカウント|ログイン|管理画面|ストア|ショップ|環境|基盤|フォーム|フォルダ|ツール|アプリ|プラットフォーム|ソフト|装置|ファイル|データセンター|プログラム|ストレージ|車両|倉庫|店舗|事務所|メールアドレス|Instagram|LINE|SNS|X\\()'

// A regulator's notice: it happened at the one that is told to mend it.
const sanction = /勧告|行政(?:上の対応|指導|処分)|改善(?:命令|指示)/
const sanctioned =
  /^に(?:対(?:し|する|して)|関する)[^。]{0,80}(?:勧告|行政(?:上の対応|指導|処分)|改善(?:命令|指示))/

// What follows the party, after its brackets.
const at =
  /^(?:側|社内|内部|内)?(?:において|に於いて|における|におきまして|におい|にて(?!(?:提供|販売|出店|配信|公開|展開|運営|(?:追加|詳細)?(?:の)?調査))|内で|内の|で(?=[、発確]|不正アクセスが|サイバー攻撃が|ランサムウェア|情報(?:漏|流)))|^(?:の[^、。]{0,20})?(?:で|において|において)発生/
const towards =
  /^(?:[の・](?![^、。]{0,12}利用者(?:のうち|に対))[^、。]{0,20})?(?:に対(?:する|し|して)|への|へ(?=不正|攻撃|サイバー|侵入|第三者|外部)|に(?=不正(?:な)?アクセス|サイバー攻撃))[^。]{0,30}?(?:攻撃|不正|侵入|ランサム|アクセス)/
const itsThing = new RegExp(
  `^(?:の|内の|側の|が)?(?!利用|使用)[^、。のをがはに]{0,24}(?:の[^、。をがはに]{0,16})?${thing}`,
)
// Xのランサムウェア感染により, X社の「サイバー攻撃被害」: what befell it stands for the place.
const itsIncident =
  /^の[「『]?(?:ランサムウェア|サイバー攻撃|不正アクセス|マルウェア|ウイルス)(?:への|による)?(?:感染|被害|攻撃)/
// Xのホームページ上では…とお知らせした: where it was told of, not where it happened.
const tellingPage =
  /^の[^、。]{0,12}(?:ホームページ|サイト|HP)(?:上)?(?:で|に|にて|において)[^。]{0,24}(?:お知らせ|公表|掲載|公開)/
// X社が公表した原因および被害範囲: the account of it is X's to give.
const accountsForIt = /^が(?:公表|発表)(?:した|しました|する)(?:原因|被害|事案|事象|不正|サイバー)/
// Xの従業員が誤って送付, Xの元社員が持ち出した, Xの設定ミスにより: it happened by its hands.
const itsPeople =
  /^の(?:元|派遣|契約)*(?:社員|従業員|職員|スタッフ|作業員|作業者|配達員|配送員|担当者|技術者|エンジニア|係員|役員|オペレーター|教員|教諭|講師|医師|看護師)[^、。]{0,4}(?:が|は|による|の(?:パソコン|PC|端末|メール))/
// 甲社の「乙」が不正アクセスを受け: a product by its name.
const itsProduct =
  /^の「(?![^「」]{0,30}(?:お知らせ|ニュース|リリース|公表|報告|お詫び|について))[^「」]{1,30}」(?:の[^、。をがはに]{0,16})?(?:が|に|へ|で)/
// 保守業者のアカウントが悪用され、学内のサーバーに侵入: the key was its, the door the publisher's.
const itsKey =
  /^の[^、。をがはに]{0,16}(?:アカウント|ID|認証情報|パスワード)(?:を|が)[^。]{0,40}(?:社内|学内|院内|庁内|行内|園内|校内|当社|弊社|当行|本学|当院|本校|当法人)(?:の)?[^、。]{0,12}(?:サーバ|ネットワーク|システム|環境)/
// X社が、通知書を誤って送付: what whoever does the work did.
const itsSlip =
  /^(?:が|は)、?[^。]{0,50}?(?:誤って|誤送|誤配|誤発送|紛失|置き忘れ|無断で|持ち出|持ち去|盗まれ|設定を誤|見(?:られる|える)(?:状態|形)|取り違え|間違え|間違って)/
const itsError = /^(?:側)?の[^、。をがはに]{0,8}(?:ミス|誤り|不備|不手際|過失)/
const runs =
  /^が[、]?(?:[^、。がをに]{0,24}(?:で|において|にて|として|を通じて|より))?(?:運営|管理|保有|保管|運用|提供|所有|設置|開設|展開|保守|開発|販売|実施)(?:・[一-鿿]{2})*(?:する|して|を|し|の)/
const uses =
  /^(?:が|の|にて|で|において|は)?[、]?(?:[^、。がをに]{0,16}(?:で|において|にて|として|に))?(?:業務)?(?:利用|使用|導入|活用|契約|採用|運用)(?:する|して|を|し|の|中)/
// Xが運用するサーバー is X's own; the publisher may run what is somebody else's.
const operates = /^が[^、。がをに]{0,12}運用/
const suffers =
  /^(?:が|は|も)[^。]{0,60}?(?:攻撃|不正アクセス|被害|ランサムウェア|サイバー|感染|暗号化)[^。]{0,14}?(?:受け|に遭|にあ|感染|され|確認|発生)/
const tells =
  /^(?:側)?(?:より|から|によると|によりますと|によれば)[^。]{0,120}?(?:報告|連絡|説明|通知|公表|発表|報せ|知らせ|知らされ|申し出|情報提供|とのこと)|^(?:側)?(?:によると|によりますと|によれば)/
const externalService =
  /^[^。]{0,40}?(?:サービス|メールシステム|メール配信|ツール|プラットフォーム|電子申請|フォーム|ASP|SaaS|カート|予約(?:管理)?システム|クラウド|アプリ|システム)/
const ownUse =
  /アカウント|VPN|ルーター?|ファイアウォール|社内|基幹|ログインID|管理画面|管理(?:システム|画面)|認証情報|ID・|IDと|パスワードが|サーバー?[にへのが]|PC|パソコン|端末|従業員が|職員が|ネットワーク/

/** 当社および｜グループ会社: what is said of both is said of the publisher. */
const withPublisher =
  /(?:当|弊)(?:社|行|会)(?:および|及び|並びに|ならびに|と|や|、|・)(?:[当弊]社の?)?[^、。のがをはに]{0,12}(?:である|の)?$/

const provider = /^(?:提供|運営|委託|受託|再委託)/

const attackDenied = /(?:アクセス|侵入|攻撃|感染|影響|痕跡|形跡)[^、。]{0,30}(?:ません|なかった|ない)/
const denied = /(?:ません|ございません|なかった|ない)(?=が|もの|。|$|旨|と|こと|です|で)/

// 当社｜および当社グループ会社｜が利用する
const alongside =
  /^(?:および|及び|ならびに|並びに|と|、|・)(?:当社の?|一部の?|当社グループの?)*(?:グループ会社|関係会社|連結子会社|子会社|関連会社|グループ)(?:各社|[0-9]{1,2}社)?/

/** Where the words go on after a mention: brackets that explain it, or that it stands in, are stepped over. */
const goesOnAt = (text: string, start: number, end: number): number =>
  bracketsAround(text, start) ?? bracketsAfter(text, end)?.end ?? end

// 当社の｜委託先, 当社が委託する｜業者; 当社が甲のモールにて提供する: before a name が leaves the publisher the subject.
const ofRole = /^(?:の|が)?[^、。はをに]{0,6}$/
const ofName = /^(?!が$)(?:の|が)?[^、。はをに]{0,6}$/

/** What follows a mention, without the mark that closes it. */
const trailFrom = (text: string, at: number): string =>
  text
    .slice(at, at + 160)
    .replace(/^[」』) ]+/, '')
    .replace(/^(?:様|さま|殿|グループ(?!会社|企業))/, '')
    .replace(alongside, '')

/** Whether a place of a sentence stands within 「…」 that is closed soon. */
function insideQuotation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at)
  return before.lastIndexOf('「') > before.lastIndexOf('」') && text.slice(at, at + 200).includes('」')
}

/** Whether words after 「利用する」 name a service of somebody else's, before what happened to it. */
function usesOthers(rest: string): boolean {
  const hit = rest.search(happening)
  const thing = hit < 0 ? rest : rest.slice(0, hit)
  return externalService.test(thing) && !ownUse.test(thing)
}

/** One mention and the words around it, as the patterns want them. */
interface Place {
  readonly self: boolean
  /** Named as a town: 甲市. */
  readonly isTown: boolean
  /** What follows, without brackets, up to 160 characters. */
  readonly trail: string
  /** Where in the trail the first word for an incident stands; -1 where none does. */
  readonly hit: number
  /** Characters up to the next party. */
  readonly gap: number
  /** Whether another party than the publisher stands between the mention and a little after the hit. */
  readonly otherBeforeHit: boolean
  readonly otherAfter: boolean
  readonly hasRole: boolean
  /** A plain role (委託先), stated as such. */
  readonly hasPlainRole: boolean
  /** The words before it. */
  readonly lead: string
}

type Told = Pick<Sign, 'rule' | 'weight' | 'usesService'> | null

// 委託先が管理するサーバーにおいて…不正アクセス: who runs it for the publisher says more than whose site it is.
const runsForOthers =
  /^が[^、。がをに当弊本]{0,20}(?:管理|運用|運営|保守|提供|保有)(?:・[一-鿿]{2})?(?:する|して(?:い[るた]|おります?))[^、。当弊本]{0,24}?(?:サーバー?|システム|サイト|ホームページ|環境|サービス|クラウド|ネットワーク|アプリ|データベース|設備)[^、。当弊本]{0,16}?(?:において|に対|[がへにでは]|への)/

// 委託業者が管理する当社サーバー: the machine is the publisher's all the same.
const runsOurs =
  /^が[^、。がをに]{0,12}(?:管理|運用|運営|保守)(?:・[一-鿿]{2})?(?:する|して(?:い[るた]|おります?))[当弊本][社行会院学校園市]/

/** 当社が利用する…: a service of somebody else's, or something of its own. */
function signOfUse({ self, trail, otherBeforeHit, otherAfter }: Place): Told {
  const rest = trail.replace(uses, '')
  if (self ? otherBeforeHit : otherAfter) return null
  if (usesOthers(rest)) return { rule: 'uses-service', weight: self ? 2 : 1, usesService: true }
  if (!self) return { rule: 'uses', weight: 1 }
  return itsThing.test(`の${rest.replace(/^(?:いる|いた|おります|る)/, '')}`)
    ? { rule: 'its-thing', weight: 1.5 }
    : null
}

// 甲市内の小学校: a place, not the publisher.
const withinTown =
  /^内(?:に(?:ある|所在する)|の(?![^、。]{0,6}(?:ネットワーク|システム|サーバ|端末|パソコン|LAN)))/

function signOf(place: Place): Told {
  const { self, trail, hit, gap } = place
  if (self && place.isTown && withinTown.test(trail)) return null
  // An account at a service is its user's.
  if (!self && !place.hasRole && /^の?(?:公式)?アカウント/.test(trail)) return null
  if (!self && sanctioned.test(trail)) return { rule: 'sanctioned', weight: 2 }
  if (hit < 0) return !self && place.hasRole && tells.test(trail) ? { rule: 'tells', weight: 1 } : null
  if (!self && (tellingPage.test(trail) || itsKey.test(trail))) return null
  const clause = /^[^。]*?(?:が、|ものの、|。|$)/.exec(trail)?.[0] ?? trail
  // 「グループ会社においては、漏えいした事実は確認されていない」: that nothing leaked there is no sign for it.
  const ofLeakAlone = place.hasPlainRole && onlyLeak.test(trail.slice(hit, hit + 4))
  if (denied.test(clause) && (self || ofLeakAlone || attackDenied.test(clause))) return null
  if (uses.test(trail) && (self || !operates.test(trail))) return signOfUse(place)
  if (at.test(trail)) return { rule: 'at', weight: 2 }
  if (!self && place.hasPlainRole && runsForOthers.test(trail)) return { rule: 'runs-for-others', weight: 6 }
  if (!self && runsOurs.test(trail)) return null
  if (runs.test(trail)) return { rule: 'runs', weight: 2 }
  const interrupted = gap < hit && !(self && gap > 40)
  if (!interrupted) {
    if (towards.test(trail)) return { rule: 'towards', weight: 2 }
    if (itsThing.test(trail) || (!self && itsProduct.test(trail))) {
      // 予約システムを運用する甲社のサーバーが: whoever runs it says more than whose system it is.
      if (!self && runsBefore.test(place.lead)) return { rule: 'runs-for-others', weight: 6 }
      return { rule: 'its-thing', weight: 2 }
    }
    if (itsPeople.test(trail) || itsError.test(trail)) return { rule: 'its-hands', weight: self ? 1 : 2 }
    if (!self && place.hasRole && itsSlip.test(trail)) return { rule: 'its-hands', weight: 2 }
    if (suffers.test(trail)) return { rule: 'suffers', weight: 2 }
    if (!self && itsIncident.test(trail)) return { rule: 'its-incident', weight: 2 }
  }
  // 委託先の社員が、当社から預かった名簿を紛失
  else if (!self && !place.otherBeforeHit && itsPeople.test(trail)) return { rule: 'its-hands', weight: 2 }
  if (!self && accountsForIt.test(trail)) return { rule: 'accounts-for-it', weight: 1 }
  return !self && tells.test(trail) ? { rule: 'tells', weight: 1 } : null
}

// 【参考】当社システムに対する…: the title of somebody else's notice.
const citing =
  /^(?:【参考】|\(参考\)|<参考>|参考[:：]|[※・]?(?:[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日付)[^、。]{0,20}(?:リリース|公表))/
// 提供会社のX社より報告を受けた: who runs the thing reports, in a sentence that does not repeat what happened.
const reports = /^(?:より|から)[^。]{0,40}(?:報告|連絡|通知|知らせ)(?:を受け|があ|がご)/
const runsIt = /(?:提供|運営|運用|管理)(?:会社|元|事業者|業者|企業)/

/** Whoever runs the service that is spoken of and reports on it, where the sentence says no more. */
function* reporters(
  text: string,
  from: number,
  mentions: readonly PartyMention[],
  { all }: Parties,
): Generator<Sign> {
  for (const mention of mentions) {
    const { self, name, roles } = all[mention.party]!
    const start = mention.span.start - from
    const end = mention.span.end - from
    if (self || name === '' || roles[0]?.relation !== 'service_provider') continue
    if (!runsIt.test(text.slice(Math.max(0, start - 16), start))) continue
    if (reports.test(trailFrom(text, goesOnAt(text, start, end))))
      yield { party: mention.party, rule: 'provider-reports', weight: 1, mention, ofProvider: true }
  }
}

// 甲社が提供する…を利用しております。｜このたび同システムに…
const usedHere = /を(?:利用|使用|導入|採用|活用)して(?:おり|い)(?:ます)?/
const sameService =
  /(?:^|[、。])?(?:同|当該|本)(?:システム|サービス|ソフト(?:ウェア)?|アプリ|ツール|クラウド|フォーム)[^。、]{0,12}?(?:に|が|で|において|へ|の)/

/** The party whose service a sentence says is used here; null where it names none, or tells already what befell it. */
export const providerUsedHere = (
  text: string,
  mentions: readonly PartyMention[],
  { all }: Parties,
): PartyMention | null =>
  usedHere.test(text) && !happening.test(text)
    ? (mentions.find(m => all[m.party]!.roles[0]?.relation === 'service_provider') ?? null)
    : null

/** 「同システムに脆弱性があり、第三者が…閲覧」: what befell the service spoken of just before. */
export const befellSameService = (text: string): boolean =>
  sameService.test(text) && (happening.test(text) || /脆弱性|第三者/.test(text))

// 不正アクセス対応窓口, サイバー攻撃対策本部: named for the incident, and no place of it.
const namedForIt =
  /(?:不正アクセス|サイバー攻撃|ランサムウェア|情報漏えい|個人情報漏洩|個人情報漏えい)[^、。をがはに]{0,8}(?:窓口|対策本部|対策室|対応室|コールセンター|ダイヤル)/g

/** The signs of one sentence that begins at `from`; `mentions` are those of the sentence, in order. */
export function signsIn(
  sentence: string,
  from: number,
  mentions: readonly PartyMention[],
  parties: Parties,
): Sign[] {
  const signs: Sign[] = []
  const text = /窓口|対策本部|対策室|対応室|コールセンター|ダイヤル/.test(sentence)
    ? sentence.replace(namedForIt, words => '・'.repeat(words.length))
    : sentence
  if (!happening.test(text) && !sanction.test(text)) return [...reporters(text, from, mentions, parties)]
  const isSelf = (m: PartyMention | undefined): boolean => m !== undefined && parties.all[m.party]!.self
  const othersAct = parties.all.some(p => !p.self && (p.roles[0]?.weight ?? 0) >= 3)
  const firstOther = mentions.findIndex(m => !isSelf(m))
  let rowEnd = -1
  mentions.forEach((mention, i) => {
    const self = isSelf(mention)
    const end = mention.span.end - from
    const next = mentions[i + 1]
    // X社「弊社工場への攻撃について」: the word is X's own.
    if (self && firstOther >= 0 && citing.test(text)) return
    if (self && ((firstOther >= 0 && firstOther < i) || othersAct) && insideQuotation(text, end)) return
    // 当社の｜委託先: the word only says whose contractor it is.
    if (
      self &&
      next &&
      !isSelf(next) &&
      (next.how === 'role' ? ofRole : ofName).test(
        text.slice(end, Math.min(next.span.start - from, end + 12)),
      )
    )
      return
    const start = mention.span.start - from
    const together =
      !self &&
      (withPublisher.test(text.slice(Math.max(0, start - 30), start)) ||
        withPublisher.test(text.slice(Math.max(0, end - 24), end)) ||
        (rowEnd >= 0 && start >= rowEnd && nextInRow.test(text.slice(rowEnd, Math.min(start, rowEnd + 70)))))
    if (together && mention.how === 'name') rowEnd = end
    const goesOn = goesOnAt(text, mention.span.start - from, end)
    // 転送ソフト(開発元:乙社)のサーバー: who made the product only, and the machine is its user's.
    if (!self && maker.test(text.slice(Math.max(0, start - 8), mention.how === 'role' ? end : start))) return
    const trail = trailFrom(text, goesOn)
    const following = mentions.slice(i + 1, i + 12).find(m => m.span.start - from >= goesOn)
    const gap = following ? following.span.start - from - goesOn : Number.POSITIVE_INFINITY
    const hit = trail.search(happening)
    const nextOther = mentions.slice(i + 1, i + 8).find(m => !isSelf(m))
    const told = signOf({
      self,
      isTown: self && /[都道府県市区町村]$/.test(text.slice(start, end)),
      trail,
      hit,
      gap,
      otherBeforeHit: nextOther !== undefined && nextOther.span.start - from < goesOn + hit + 40,
      otherAfter: nextOther !== undefined,
      hasRole: parties.all[mention.party]!.roles.length > 0,
      hasPlainRole: (parties.all[mention.party]!.roles[0]?.weight ?? 0) >= 3,
      lead: text.slice(Math.max(0, start - 30), start),
    })
    // The publisher's own data leaks wherever they were kept: that alone does not say it happened there.
    const less = self && hit >= 0 && onlyLeak.test(trail.slice(hit, hit + 4)) ? 0.25 : 1
    if (!told || (together && mention.how !== 'name')) return
    const asWell = !self && (together || alsoAt.test(trail))
    const besidePublisher = asWell && besides.test(text.slice(0, mention.span.start - from))
    const ofProvider = provider.test(text.slice(mention.span.start - from, end))
    signs.push({
      ...told,
      weight: told.weight * less,
      party: mention.party,
      mention,
      ofProvider,
      asWell,
      besidePublisher,
      together,
    })
  })
  return signs.filter(sign => !isOnlyWhere(sign, signs, text, from))
}

const runsBefore =
  /(?:システム|サイト|ホームページ|サービス|ネットワーク|サーバー?)(?:の[^、。がをに]{0,6})?を(?:運用|管理|保守|運営)(?:・[一-鿿]{2})?(?:する|して(?:い[るた]|おります))[「『]?$/
// 当社および甲社｜、｜乙社
const nextInRow = /^[」』]?(?:\([^()]{0,60}\))?[」』]?(?:、|,|・|及び|および|並びに|ならびに|と){1,2}[「『]?$/
const maker = /\((?:開発|製造|販売)元(?:は|:)?$|\(メーカー:$/
const besides = /(?:当|弊|本)[社行会学院校][^、。]{0,20}(?:に加え|だけでなく|のほか|と同様|に続)/
const alsoAt = /^(?:の[^、。]{0,20})?(?:において|に対して|で|に|へ)?も(?=[、不第サラ攻感被同])/

const placing = ['runs', 'runs-for-others', 'its-thing', 'towards', 'suffers']

/** 甲において、再受注先である乙が運用するサーバーに対し: of the two it happened at the latter. */
function isOnlyWhere(
  { rule, party, mention }: Sign,
  signs: readonly Sign[],
  text: string,
  from: number,
): boolean {
  if (rule !== 'at') return false
  const end = mention.span.end - from
  return signs.some(
    other =>
      other.party !== party &&
      placing.includes(other.rule) &&
      !other.usesService &&
      other.mention.span.start - from > end &&
      /^[^。]{0,30}?において、[^。]*(?:である|の)?$/.test(text.slice(end, other.mention.span.start - from)),
  )
}
