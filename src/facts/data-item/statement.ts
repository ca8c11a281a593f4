import type { AssertionStatus } from '../../model/status.ts'
import { exposureWords } from '../../text/assertion/event-words.ts'
import { assertionIn } from '../../text/assertion/index.ts'
import { outerBrackets } from '../../text/quotation.ts'
import type { ItemRow } from './rows.ts'

/** What a sentence itself says of a row of items. */
export type Statement =
  | { readonly status: AssertionStatus; readonly rule: string; readonly start: number; readonly end: number }
  /** It was kept where the attacker came, and nothing more is said. */
  | { readonly status: 'kept'; readonly rule: string; readonly start: number; readonly end: number }
  | { readonly status: null; readonly because: string; readonly stop: boolean }

const exposed =
  /漏|流出|窃取|詐取|奪|抜き取|抜き出|盗(?!難防)|持ち出|持出|閲覧|公開(?:さ|状態)|ダウンロード(?:さ|し)|誤(?:送|表|掲|配|公)|紛失|流失|読み取|(?:取得|入手|参照|表示|アクセス|コピー|転送|送信)(?:さ|が(?:確認|可能|でき)|でき|可能)|外部に(?:送信|転送)/
const keeps =
  /含ま|含み|含め|含む|保存|保管|格納|保持|保有|登録|記録|記載|記入|限られ|限定さ|対象(?:と[なし]|です|に含)|管理(?!画面|者|シ)|収集|蓄積|残って|入って|共有/

// What follows the word tells that it is no piece of exposed information.
// biome-ignore format: one kind a line
const others: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['password', /^(?:の|を|が|・|等の?|も|・ID等?の|(?:や|及び|および|と).{0,12}の)?(?:強制|一括|定期|念のため、?)?(?:的な)?(?:ご)?(?:変更|再設定|リセット|初期化|再発行|使い?回し|管理|運用|ポリシー|強化|更新|無効|設定(?!情報)|を設定し|失効|総当|スプレー|リスト|入力|聞き出|使用|見直|なし|認証|忘れ|解読|の?脆弱|複雑|ロック|付き|保護|共有|推測|同じ|を?お?聞き|試行|不備|流用|共通|漏えいした場合|に加え|の?みで|を(?:他|別|同|複数|不正|用|使|利用|悪用|求|尋|教|開|推|知|長|定期|十分)|(?:を)?要求|再|が(?:同じ|単純|弱|推測))/],
  ['card', /^(?:会社|決済(?!情報)|のご?利用|払い|の(?:差し?替え|再発行|裏面|ご?利用|停止|会社|変更|お手続|暗証|明細|交換|入力)|裏面|明細|利用|等の決済|によ|で(?:の|お)|(?:番号)?等?を(?:入力|お?聞|お?尋|盗み取ろ|お?伺|求め|騙し取)|(?:情報)?(?:を|の)?(?:ご)?入力|業界|ブランド|発行|(?:等)?(?:情報)?の(?:保護|入力|非保持)|(?:の)?不正(?:利用|使用))/],
  ['mail_content', /^(?:中|内|に(?:記載|ある|添付)|の(?:リンク|URL)|を(?:開|クリック|ご確認|受信)|や添付|等を開|を送信した)/],
  ['email', /^(?:宛|あて|へ(?!の)|から|に(?!関|つ)|を(?:詐称|装|名乗|騙|悪用|偽|使っ|用い|ご?確認|知)|の(?:なりすまし|ドメイン|確認|乗っ取|アカウント|入力|認証)|で(?!す|あ|はな)|\(省略|ドメイン|とは異な|のドメイン|等に送|アカウント)/],
  ['id_number', /^(?:を(?:用|使|入力|悪用|お?忘|不正|利用)|に(?!関|つ)|の(?:乗っ取|不正|停止|無効|削除|管理|見直|棚卸|統制|共有|連携|なりすまし)|で(?:の|ロ)|へ(?:の|不正))/],
  ['phone', /^(?:[:：]\s?[0-9(]|に(?!関|つ)|へ(?:の|お|ご)?(?:電話|連絡|発信)|をお?(?:かけ|確認))/],
  ['photo', /^(?:のような|の通り|は(?:イメージ|一例)|を撮|選択)/],
  ['identity_document', /^(?:の(?:ご?提示|ご?持参))/],
  ['business_secret', /^(?:セキュリティ|管理(?:体制|責任|規程|者)|システム|の管理|保護|の取扱|へのアクセス(?:権|制)|漏えい防止|資産)/],
  ['other', /^(?:画像|の(?:改ざん|書き?換え|変更))/],
  ['address', /^(?:宛|あて|へ(?:書面|お届け|送付|郵送)|に(?:お届け|郵送|送付|書面))/],
  ['technical', /^(?:等|など)?(?:が(?:失われ|残って|残存|削除|消去)|の?(?:保存|分析|解析|監視|管理|取得|確認|調査|保全|収集|制限|遮断|ブロック|特定|から(?:の|不正)|強化|変更|無効|再|更新|ローテ)|を(?:確認|分析|解析|調査|保全|監視|不正|用|悪用|遮断|ブロック|取得|変更|無効|更新|入力|窃取し)|から|による|[をが](?:窃取|盗|略取|詐取|不正に?(?:入手|取得)))/],
  ['purchase', /^(?:(?:の|を)?ご?確認|が(?:ない|ある)か|管理|システム|の(?:受付|停止|再開|キャンセル)|サイト|を(?:停止|再開))/],
  ['health', /^(?:システム|センター|部|機関)/],
  ['inquiry', /^(?:を(?:ご記入|明記)|によ|をお知らせ)/],
]
const patternOf = new Map(others)

// The way in, a trick, a rule of conduct: the words before the item tell that it is none of the information.
const mechanism =
  /(?:^|、|。)[^、。]{0,40}(?:他社|他の?(?:サービス|サイト)|別の?(?:サービス|サイト)|他所|弊社以外|当社以外|何らか)[^。]{0,40}$/
const asks =
  /(?:ください|下さい|お願い(?:いた|申|致|し)|お願いします|推奨|お?すすめ|お勧め|お控え|心掛け|ご注意|ご留意|ご検討|ことはございません|ことは一切|お(?:聞き|尋ね|伺い)(?:する|いたし|し))/
const misuse =
  /不正(?:に)?(?:利用|使用|な?請求|注文|購入)|悪用|なりすまし|二次被害|金銭|直接(?:的)?(?:な)?被害|のみ(?:をもって|で)|解読|復元|特定すること|引き出/

/** Reads what the sentence says of the row. */
export function readStatement(sentence: string, row: ItemRow): Statement {
  if (credentials(row) && ledToEntry.test(sentence.slice(row.end)))
    return { status: null, because: 'It is the way in.', stop: true }
  if (row.items.every(item => item.code === 'technical') && gone.test(sentence.slice(row.end)))
    return { status: null, because: 'It is what was left or lost of the traces.', stop: true }
  if (credentials(row) && usedToEnter.test(sentence.slice(row.end, row.end + 30)))
    return { status: null, because: 'It is the way in.', stop: true }
  if (wouldAsk.test(sentence.slice(row.end)))
    return { status: null, because: 'It says what nobody would ask for.', stop: true }
  if (describesPeople.test(sentence.slice(row.end, row.end + 16)))
    return { status: null, because: 'It describes people.', stop: true }
  const before = sentence.slice(Math.max(0, row.start - 40), row.start)
  if (
    credentials(row) &&
    wayIn.test(before) &&
    /^[^。、]{0,16}(?:窃取|漏|流出|盗|不正に)/.test(sentence.slice(row.end))
  )
    return { status: null, because: 'It is the way in.', stop: true }
  if (/(?:上記|これら|それ|以上|対象)?以外の[^、。]{0,30}$/.test(before))
    return { status: null, because: 'It is what is left when the rest is taken away.', stop: true }
  if (/^[^。]{0,24}したことによる[^。]{0,24}では(?:な|あり)/.test(sentence.slice(row.end)))
    return { status: null, because: 'It is said to be no cause.', stop: true }
  if (notHeld.test(sentence.slice(row.end)))
    return { status: 'ruled_out', rule: 'not-held', start: row.start, end: row.end }
  if (limited.test(sentence.slice(row.end)))
    return { status: 'kept', rule: 'limited', start: row.start, end: row.end }
  // 「保存されている情報は氏名等であり、カード情報は…」: what follows the copula speaks of something else.
  const copula = /^(?:等|など)?(?:の情報)?であり、/.exec(sentence.slice(row.end))
  const said = copula ? sentence.slice(0, row.end + copula[0].length) : sentence
  const { start, end } = place(said, row)
  const outer = readAt(said, start, end)
  if (row.bracket === null || outer.status === 'ruled_out' || outer.status === 'not_found') return outer
  const inner = readAt(said, row.start, row.end)
  if (inner.status === 'ruled_out' || inner.status === 'not_found' || outer.status === null)
    return inner.status === null ? outer : inner
  return outer
}

const credentials = (row: ItemRow): boolean =>
  row.items.every(
    item =>
      item.code === 'id_number' ||
      item.code === 'password' ||
      item.code === 'email' ||
      item.code === 'technical',
  )
const usedToEnter =
  /^(?:等|など)?(?:の(?:情報|認証情報))?(?:が(?:用い|使わ|使用さ|不正に(?:利用|使用))|を(?:用い|使|悪用|不正に?(?:入手|取得|利用|使用)|窃取(?:し|され(?:た|て)?(?:こと|た?ため|たもの))|入手し|利用し|推測|入力|組み合わせ)|で(?:の)?ログイン|により?(?:不正)?ログイン|による(?:不正)?(?:ログイン|アクセス))/
const ledToEntry =
  /^[^。]{0,50}(?:た(?:こと)?(?:で|により|が原因)|これ(?:ら)?を(?:利用|用い|悪用|使)|たことによる)[^。]{0,40}(?:アクセス|ログイン|侵入|送信)/
const gone = /^(?:等|など)?(?:の一部)?が(?:失われ|残って|残存|削除|消去|存在しな|確認できな)/
const limited = /^(?:等|など)?[)」]?(?:の情報)?(?:のみ)?に(?:限られ|限定され|とどま)/
const wayIn = /(?:管理(?:画面|者|システム|アカウント|サイト|ツール)|VPN)[^、。]{0,16}$/
const notHeld =
  /^(?:\([^()]{0,40}\))?(?:等|など)?(?:の(?:決済)?情報)?(?:など|等)?(?:に?は|も|について(?:は|も)?|につきまして(?:は|も)?|に関しまして(?:は|も)?|に関して(?:は|も)?|を)、?[^。、]{0,40}?(?:(?:ため|ので|では|にて|しており)、[^。、]{0,40}?)?(?:保存|保有|保持|所持|登録|管理|格納|記録|掲載|含ま|取り?扱)(?:し|され|れ|っ|い)?て?(?:は)?(?:おらず|いない|おりません|いません|おりませんでした|ません|ないため|ない(?:こと|仕組|仕様|た))/
const wouldAsk =
  /^[^。]{0,50}(?:お?聞き(?:する|出)|お?尋ね|お?伺い|求める|入力を(?:お願い|求)|要求する|依頼する)[^。]{0,20}(?:こと|ご?連絡)[^。]{0,12}(?:ありません|ございません|ない|ません)/
const describesPeople =
  /^(?:等|など)?(?:の(?:ある|あった)|があ(?:る|った)|をされた|された|をお持ちの|を登録された|登録された)(?:お客|方|会員|ユーザ|人|企業)/

const denies =
  /漏|流出|窃取|抜き|持ち出|閲覧|公開|取得|参照|アクセス|影響|対象|該当|含|保存|保管|保有|保持|格納|登録|記録|管理し|記載|取り?扱|受け取|あり(?:ません|ませんでした)|ございません|懸念|可能性|おそれ|恐れ|残って|痕跡|形跡|掲載|確認/
const negative = /[な無](?:い|く|かった|し)|ませ|おら?ず|[らされ]ず|否定|外|別/

const subjectOfExposure = new RegExp(
  `^(?:\\([^()]{0,160}\\))?(?:等|など)?(?:の(?:個人)?情報|の内容|のデータ)?(?:等|など)?(?:の?一部)?(?:情報)?(?: ?約?[0-9,]{1,12}(?:件|名|人|通)分?)?(?:(?:が|を|も|は|に(?:関する)?|について(?:は|も)?)、?[^。、]{0,36}?(?:(?:ため|ので|おり)、[^。、]{0,20}?)?|の)?(${exposureWords})`,
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

function readAt(sentence: string, start: number, end: number): Statement {
  const keeping = subjectOfKeeping.exec(sentence.slice(end))
  if (keeping) {
    const to = end + keeping[0].length
    const next = sentence.slice(to - 1, to + 12)
    if (!/ません|な[いく]|おらず|可能性|おそれ|恐れ/.test(next))
      return { status: 'kept', rule: 'kept', start, end: to }
  }
  const local = assertionOf(sentence, start, end)
  const reached = Math.max(local.end, end)
  const said = sentence.slice(Math.min(local.start, start), reached).replace(/不正アクセス(?!さ)/g, '')
  const after = sentence.slice(end, Math.min(sentence.length, reached + 8)).replace(/不正アクセス(?!さ)/g, '')
  if (local.status === 'ruled_out' || local.status === 'not_found') {
    if (/^(?:等|など)?(?:の情報)?(?:以外|を除|の(?:ほか|他))/.test(sentence.slice(end, end + 14)))
      return { status: null, because: 'Everything but this is spoken of.', stop: false }
    if (!negative.test(after) || !denies.test(after))
      return { status: null, because: 'What is denied is something else.', stop: false }
    if (misuse.test(after) && !/漏|流出|含ま|閲覧|保有|保持|アクセス/.test(after))
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
      stop: local.mood !== 'actual',
    }
  const doubtful =
    local.status === 'confirmed' && /^[^。、]{0,24}(?:懸念|可能性|おそれ|恐れ|疑い)/.test(sentence.slice(end))
  const status = doubtful ? 'possible' : local.status
  if (local.relative && keeps.test(said) && !exposed.test(said))
    return { status: 'kept', rule: 'kept', start, end: reached }
  const where = `${said}${sentence.slice(reached, reached + 2)}`
  if (exposed.test(where))
    return { status, rule: 'exposed', start: Math.min(local.start, start), end: reached }
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

/** Why the item is none of the exposed information whatever the sentence says, or null. */
export function excluded(
  sentence: string,
  item: { code: string; start: number; end: number },
): string | null {
  const after = sentence.slice(item.end, item.end + 24)
  if (patternOf.get(item.code)?.test(after)) return 'It is spoken of for another reason.'
  if (/^(?:を|が|に)?(?:騙|かた|装|名乗|偽)/.test(after)) return 'It is faked.'
  return null
}
