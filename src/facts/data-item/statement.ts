import type { AssertionStatus } from '../../model/status.ts'
import { exposureWords } from '../../text/assertion/event-words.ts'
import { assertionIn } from '../../text/assertion/index.ts'
import { outerBrackets } from '../../text/quotation.ts'
import { credentials, reasonToRefuse } from './refusals.ts'
import type { ItemRow } from './rows.ts'

/** What a sentence itself says of a row of items. */
export type Statement =
  | {
      readonly status: AssertionStatus
      readonly rule: string
      readonly start: number
      readonly end: number
      /** Only a noun is described (漏えいした氏名): it confirms nothing that the notice leaves open. */
      readonly described?: boolean
    }
  /** It was kept where the attacker came, and nothing more is said. */
  | { readonly status: 'kept'; readonly rule: string; readonly start: number; readonly end: number }
  | { readonly status: null; readonly because: string; readonly stop: boolean }

const exposed =
  /漏|流出|窃取|詐取|奪|抜き取|抜き出|盗(?!難防)|持ち出|持出|閲覧|公開(?:さ|状態)|ダウンロード(?:さ|し)|誤(?:送|表|掲|配|公)|紛失|流失|読み取|(?:取得|入手|参照|表示|アクセス|コピー)(?:さ|が(?:確認|可能|でき)|でき|可能)|(?:外部|社外|第三者)(?:へ|に)(?:送信|転送)/
const keeps =
  /含ま|含み|含め|含む|保存|保管|格納|保持|保有|登録|記録|記載|記入|限られ|限定さ|対象(?:と[なし]|です|に含)|管理(?!画面|者|シ)|収集|蓄積|残って|入って|共有/

// The way in, a trick, a rule of conduct: the words before the item tell that it is none of the information.
const mechanism =
  /(?:^|、|。)[^、。]{0,40}(?:他社|他の?(?:サービス|サイト)|別の?(?:サービス|サイト)|他所|弊社以外|当社以外|何らか)[^。]{0,40}$/
const asks =
  /(?:ください|下さい|お願い(?:いた|申|致|し)|お願いします|推奨|お?すすめ|お勧め|お控え|心掛け|ご注意|ご留意|ご検討|ことはございません|ことは一切|お(?:聞き|尋ね|伺い)(?:する|いたし|し))/
const misuse =
  /不正(?:に)?(?:利用|使用|な?請求|注文|購入)|悪用|なりすまし|二次被害|金銭|直接(?:的)?(?:な)?被害|のみ(?:をもって|で)|解読|復元|特定すること|引き出/

/** Reads what the sentence says of the row. */
export function readStatement(sentence: string, row: ItemRow): Statement {
  const refused = reasonToRefuse(sentence, row)
  if (refused !== null) return { status: null, because: refused, stop: true }
  if (notHeld.test(sentence.slice(row.end)))
    return { status: 'ruled_out', rule: 'not-held', start: row.start, end: row.end }
  if (sentence.includes('対象', row.end) && outOfScope.test(sentence.slice(row.end, row.end + 60)))
    return { status: 'ruled_out', rule: 'out-of-scope', start: row.start, end: row.end }
  if (unseen.test(sentence.slice(row.end)))
    return { status: 'not_found', rule: 'denied', start: row.start, end: row.end }
  if (limited.test(sentence.slice(row.end)))
    return { status: 'kept', rule: 'limited', start: row.start, end: row.end }
  const some = heldBySome.exec(sentence.slice(row.end, row.end + 24))
  if (some) return { status: 'kept', rule: 'held-by-some', start: row.start, end: row.end + some[0].length }
  const seen = plainlySeen(sentence, row)
  if (seen !== null) return seen
  // 「保存されている情報は氏名等であり、カード情報は…」: what follows the copula speaks of something else.
  const rest = sentence.slice(row.end, row.end + 200)
  const copula = copulaBehind.exec(rest) ?? copulaFarBehind.exec(rest)
  const said = copula ? sentence.slice(0, row.end + copula[0].length) : sentence
  const apart = copula ? null : ofItsOwn(sentence, row)
  if (apart !== null) return apart
  const { start, end } = place(said, row)
  const outer = readAt(said, start, end)
  if (row.bracket === null || outer.status === 'ruled_out' || outer.status === 'not_found') return outer
  const inner = readAt(said, row.start, row.end)
  if (inner.status === 'ruled_out' || inner.status === 'not_found' || outer.status === null)
    return inner.status === null ? outer : inner
  return outer
}

// Exposure in everyday verbs: 「…を見ることができました」「…が外へ送られた」「…が取り出されておりました」.
const everydayVerb =
  /^(?:等|など)?(?:の(?:個人)?(?:情報|写し|データ|一部|内容))?(?:等|など)?[をがも]、?(?:[^。、]{0,24}?(?:外部?|社外|国外|海外|第三者|相手|別)[^。、]{0,16}?[へに]、?(?:送(?:ら|信さ)れ|渡(?:ら|さ)れ|渡っ|知られ)|[^。、]{0,12}?(?:見ることができ|見える状態|見られる状態|取り出され|写し取られ|読み出され|読み取られ))(?=([^。]{0,40}))/
// 「第三者が氏名を取得していた」
const byIntruder = /(?:第三者|攻撃者|犯人|元(?:社員|従業員|職員))(?:が|は)[^。]{0,40}$/
const takenBy =
  /^(?:等|など)?(?:の(?:個人)?(?:情報|データ|一部))?(?:等|など)?を[^。、]{0,8}(?:取得|入手|収集|複製|転送)し(?:て(?:いた|おり|い)|た)(?=([^。]{0,40}))/
const doubted = /可能性|おそれ|恐れ|疑い|懸念/
const undone =
  /^(?:ませ|な[いかく]|ず|て(?:は)?(?:い|お)(?:な|ら|りませ|ませ))|(?:記録|跡|形跡|痕跡|事実|こと|可能性|おそれ)(?:は|も|が)[^。、]{0,12}(?:な[いかく]|ませ|おら)/

/** What a plain verb behind the row says of it, or null. Of credentials it tells how the attacker came in. */
function plainlySeen(sentence: string, row: ItemRow): Statement | null {
  if (credentials(row)) return null
  const { start, end } = row
  const told =
    everydayVerb.exec(sentence.slice(end, end + 120)) ??
    (byIntruder.test(sentence.slice(Math.max(0, start - 48), start))
      ? takenBy.exec(sentence.slice(end, end + 120))
      : null)
  if (!told || undone.test(told[1]!) || /か(?:どうか|否か)/.test(told[1]!)) return null
  const status = doubted.test(told[1]!) ? 'possible' : 'confirmed'
  return { status, rule: 'everyday-verb', start, end: end + told[0].length, described: false }
}

/** 「…は氏名等であり、」, 「…は氏名のみで、」: what follows speaks of something else. */
export const copulaBehind =
  /^(?:等|など)?(?:の(?:情報|各?項目))?(?:の一部)?(?:のみ|だけ)?(?:で(?:あり|は)?|です(?:が|ので|けれども)|となり(?:ますが)?|となっており(?:ますが)?|になりますが)、(?!あり|ござい)/
/** 「氏名、住所、その他ご希望の条件などの一部で、カード情報の流出は…」: the list goes on to things that are no items. */
export const copulaFarBehind =
  /^[、・や][^。はが]{0,70}?(?:の一部|のみ|等|など)で(?:あり)?、(?=[^。]{1,100}(?:ません|ない))/
const copulaBefore =
  /(?:の一部|のみ|だけ|等|など|情報|番号|アドレス|氏名|住所)(?:で(?:あり)?|ですが|となり(?:ますが)?|となっており(?:ますが)?|になりますが)、(?=([^。]{0,60})$)/

/** What is denied of the row after 「氏名のみで、」: the words before that speak of something else. Null where nothing is. */
function ofItsOwn(sentence: string, row: ItemRow): Statement | null {
  const ahead = sentence.slice(Math.max(0, row.start - 90), row.start)
  if (!ahead.includes('で、') && !ahead.includes('が、') && !ahead.includes('り、')) return null
  const before = copulaBefore.exec(ahead)
  if (!before) return null
  const from = row.start - before[1]!.length
  const { start, end } = place(sentence, row)
  if (start < from) return null
  const told = readAt(sentence.slice(from), start - from, end - from)
  if (told.status !== 'ruled_out' && told.status !== 'not_found') return null
  return { ...told, start: told.start + from, end: told.end + from }
}

// 「外部の専門システムで管理しており」: kept where the attacker did not come.
const elsewhere = /外部|別|異なる|代行|専門|他社/
const limited = /^(?:等|など)?[)」]?(?:の情報)?(?:のみ)?に(?:限られ|限定され|とどま)/
const notHeld =
  /^(?:\([^()]{0,40}\))?(?:等|など)?(?:の(?:決済)?情報)?(?:など|等)?(?:に?は|も|について(?:は|も)?|につきまして(?:は|も)?|に関しまして(?:は|も)?|に関して(?:は|も)?|を)、?[^。、]{0,40}?(?:(?:ため|ので|では|にて|しており)、[^。、]{0,40}?)?(?:保存|保有|保持|所持|登録|管理|格納|記録|掲載|含ま|取り?扱)(?:し|され|れ|っ|い)?て?(?:は)?(?:おらず|いない|おりません|いません|おりませんでした|ません|ないため|ない(?:こと|仕組|仕様|た))/
// 「カード情報は対象外です」; not what a compensation or an inquiry leaves out.
const outOfScope =
  /^(?:\([^()]{0,40}\))?(?:等|など)?(?:の情報)?(?:等|など)?(?:は|も|について(?:は|も)|につきまして(?:は|も))、?(?:(?!補償|調査|返金|保証|受付|交換)[^。、]){0,20}対象(?:外(?:です|で(?:あり|ござい)|と(?:なり|なって)|とな)|に(?:は)?含まれ(?:て(?:おり|い))?(?:ません|ない))/
// 「添付ファイルの閲覧履歴なし」
const unseen =
  /^(?:[^。、はがを]{0,12}の)?(?:[^。、はがをの]{0,8})(?:漏えい|漏洩|流出|閲覧|アクセス|ダウンロード|持ち出し)(?:の)?(?:履歴|痕跡|形跡|記録|事実)(?:は|も)?(?:なし|無し)(?=[)」】。、]|$)/
const denies =
  /漏|流出|窃取|抜き|持ち出|閲覧|公開|取得|参照|アクセス|影響|対象|該当|含|保存|保管|保有|保持|格納|登録|記録|管理し|記載|取り?扱|受け取|あり(?:ません|ませんでした)|ございません|懸念|可能性|おそれ|恐れ|残って|痕跡|形跡|掲載|確認/
const negative = /[な無](?:い|く|かった|し)|ませ|おら?ず|[らされ]ず|否定|外|別/

const subjectOfExposure = new RegExp(
  `^(?:\\([^()]{0,160}\\))?(?:等|など)?(?:の(?:個人)?情報|の内容|のデータ)?(?:等|など)?(?:の?一部)?(?:情報)?(?: ?約?[0-9,]{1,12}(?:件|名|人|通)分?)?(?:(?:及び|および|並びに|ならびに|と|や)[^。、がはを()]{1,30})?(?:(?:が|を|も|は|に(?:関する)?|について(?:は|も)?)、?[^。、]{0,36}?(?:(?:ため|ので|おり)、[^。、]{0,20}?)?|の)?(${exposureWords})`,
)
const subjectOfKeeping =
  /^(?:\([^()]{0,160}\))?(?:等|など)?(?:の(?:個人)?情報|のデータ)?(?:等|など)?(?:の?一部)?(?:が|を|も)、?[^。、]{0,24}?(?:保管|保存|登録|記録|格納|掲載|記載|管理|保持|保有|含ま|含む)(?:され|れ|し)?(?:て(?:い|お)|まし|た)/

/** What happens to the words: the exposure they are the subject of, where the sentence names one, else whatever it says. */
function assertionOf(sentence: string, start: number, end: number): Local {
  const direct = subjectOfExposure.exec(sentence.slice(end, end + 240))
  if (direct) {
    const at = end + direct[0].length
    const local = assertionIn(sentence, at - direct[1]!.length, at)
    if (local.status !== null) return local
  }
  return assertionIn(sentence, start, end)
}

type Local = ReturnType<typeof assertionIn>

// 「…が、本来閲覧できない元職員に伝えられ」
const ofOutsiders =
  /^[^。]{0,30}(?:本来|権限が?|資格が?)(?:、|は|を)?[^。、]{0,12}(?:(?:でき|有し(?:てい)?|持た)ない|のない|なく)[^。、はが]{0,16}(?:者|員|人|方|第三者|業者|会社|社)(?:に|が|へ|から|も)/
// 「パスワードの窃取につながるマルウェアに感染していない」
const ofMalware =
  /^(?:\([^()]{0,60}\)|[^。、]{0,8})の(?:窃取|漏えい|漏洩|流出)[^。、]{0,10}(?:マルウ[ェエ]ア|ウイルス|不正プログラム)[^。、]{0,4}(?:に|は|が)/
// 「口座情報を含むものが120件、含まないものが80件」
const heldBySome = /^(?:等|など)?(?:を|が)含(?:む|まれる)(?:もの|方|件|データ|ファイル|お客様)(?:が|は|:)/

function readAt(sentence: string, start: number, end: number): Statement {
  const keeping = subjectOfKeeping.exec(sentence.slice(end))
  if (keeping) {
    const to = end + keeping[0].length
    const next = sentence.slice(to - 1, to + 12)
    if (!/ません|な[いく]|おらず|可能性|おそれ|恐れ/.test(next) && !elsewhere.test(keeping[0]))
      return { status: 'kept', rule: 'kept', start, end: to }
  }
  const local = assertionOf(sentence, start, end)
  const reached = Math.max(local.end, end)
  const said = sentence.slice(Math.min(local.start, start), reached).replace(/不正アクセス(?!さ)/g, '')
  const after = sentence.slice(end, Math.min(sentence.length, reached + 8)).replace(/不正アクセス(?!さ)/g, '')
  if (local.status === 'ruled_out' || local.status === 'not_found') {
    if (ofOutsiders.test(sentence.slice(end, end + 60)))
      return { status: null, because: 'What is denied is the right of those who saw it.', stop: false }
    if (ofMalware.test(sentence.slice(end, end + 60)))
      return { status: null, because: 'What is denied is that a machine was infected.', stop: true }
    if (/^(?:等|など)?(?:の情報)?(?:以外|を除|の(?:ほか|他))/.test(sentence.slice(end, end + 14)))
      return { status: null, because: 'Everything but this is spoken of.', stop: false }
    if (!negative.test(after) || !denies.test(after))
      return { status: null, because: 'What is denied is something else.', stop: false }
    if (misuse.test(after) && !/漏|流出|含ま|閲覧|保有|保持|アクセス|得る情報は/.test(after))
      return { status: null, because: 'Its misuse is denied, not its exposure.', stop: true }
    return { status: local.status, rule: 'denied', start: Math.min(local.start, start), end: reached }
  }
  const own = sentence.slice(end).split(/(?:が|ため|ので|ことから|おり|あり)、/, 1)[0]!
  if (
    asks.test(own) &&
    !/(?:漏|流出|閲覧)[^。]{0,40}(?:可能性|おそれ)[^。]{0,24}(?:ため|こと|ので|が)、/.test(
      sentence.slice(end),
    )
  )
    return { status: null, because: 'It gives advice.', stop: true }
  if (mechanism.test(sentence.slice(0, start)))
    return { status: null, because: 'It tells of the information of others.', stop: true }
  if (local.status === null)
    return {
      status: null,
      because: local.because ?? 'It states nothing.',
      stop: local.mood !== 'actual' && sentence.endsWith('。'),
    }
  const doubtful =
    local.status === 'confirmed' && /^[^。、]{0,24}(?:懸念|可能性|おそれ|恐れ|疑い)/.test(sentence.slice(end))
  const status = doubtful ? 'possible' : local.status
  if (local.relative && keeps.test(said) && !exposed.test(said))
    return { status: 'kept', rule: 'kept', start, end: reached }
  const where = `${said}${sentence.slice(reached, reached + 2)}`
  if (exposed.test(where))
    return {
      status,
      rule: 'exposed',
      start: Math.min(local.start, start),
      end: reached,
      described: local.relative,
    }
  if (keeps.test(where))
    return {
      status: status === 'confirmed' ? 'kept' : status,
      rule: 'kept',
      start: Math.min(local.start, start),
      end: reached,
    }
  if (status !== 'confirmed' && /可能性|おそれ|恐れ|疑い|影響|対象|考えられ/.test(where))
    return { status, rule: 'possible', start: Math.min(local.start, start), end: reached }
  return { status: null, because: 'Nothing says that it was exposed.', stop: false }
}

/** The words whose predicate is the row's: the row itself, or the noun that its bracket explains. */
function place(sentence: string, row: ItemRow): { start: number; end: number } {
  if (row.bracket === null) {
    // 「契約情報（番号、期間）が」: the predicate comes after the bracket that the row ends in.
    const inside = outerBrackets(sentence).find(
      b => b.open > row.start && row.end > b.open && row.end <= b.close,
    )
    return inside ? { start: row.start, end: inside.open } : row
  }
  if (row.bracket.open === 0) return row
  const inside = row.bracket.close - row.bracket.open - 1
  if ('「『'.includes(sentence.charAt(row.bracket.open)) && row.end - row.start > 0.7 * inside)
    return { start: row.bracket.open, end: row.bracket.close + 1 }
  const from = Math.max(0, row.bracket.open - 2)
  return /[一-鿿ァ-ヶー々]$/.test(sentence.slice(from, row.bracket.open))
    ? { start: from, end: row.bracket.open }
    : row
}
