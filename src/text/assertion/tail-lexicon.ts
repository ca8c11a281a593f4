import type { Operator } from './operators.ts'

/** What the reader of a predicate's tail meets: an operator, words that change nothing, or a sign of attribution. */
export interface TailToken {
  /** Operators in the order they apply; empty for words that only look like one (ご確認, のみならず). */
  readonly operators: readonly Operator[]
  /** `formal`: a noun that only carries the predicate on (事実, こと, 可能性): what follows it still speaks of it. */
  readonly formal?: boolean
  /** An adjective before such a noun (明確な痕跡): stepped over as if it were not there. */
  readonly light?: boolean
}

interface Rule extends TailToken {
  /** The characters a match can begin with. */
  readonly starts: string
  readonly pattern: RegExp
}

const rule = (
  operators: Operator[],
  source: string,
  more: { formal?: boolean; light?: boolean } = {},
): Rule => ({
  operators,
  starts: [...firstLetters(source)].join(''),
  pattern: new RegExp(source, 'y'),
  ...more,
})

/** The letters a pattern of literals, classes, groups and optional parts can begin with; lookarounds are stepped over. */
function firstLetters(source: string): Set<string> {
  const found = new Set<string>()
  let open = true // whether the next part can still begin a match
  for (let i = 0; i < source.length; ) {
    const c = source.charAt(i)
    if (c === '|') {
      open = true
      i++
      continue
    }
    let end = i + 1
    if (c === '(') {
      for (let depth = 1; depth > 0; end++) depth += source[end] === '(' ? 1 : source[end] === ')' ? -1 : 0
    } else if (c === '[') end = source.indexOf(']', i) + 1
    if (!open) {
      i = end
      continue
    }
    const part = source.slice(i, end)
    const lookaround = /^\(\?<?[=!]/.test(part)
    if (c === '(' && !lookaround)
      for (const each of firstLetters(part.replace(/^\(\?:|\)$/g, ''))) found.add(each)
    else if (c === '[') for (const each of part.slice(1, -1)) found.add(each)
    else if (!lookaround) found.add(c)
    const optional = source.charAt(end) === '?'
    open = lookaround || optional
    i = optional ? end + 1 : end
  }
  return found
}

const seeker =
  '(?:中|作業|を(?:進め|行って|行い|行う|行な|急|続|継続|実施し|開始|要し|して)|し?ている?(?:最中|ところ|段階)|に(?:努め|取り組|時間|着手)|が(?:必要|続)|を?継続)'
const heard =
  '(?:等|など)?(?:[をはもが]|について(?:は|も)?|につきまして(?:は|も)?)?(?:、)?(?:現時点(?:では|で)?|現在(?:まで|のところ)?|これまで(?:に|のところ)?|一切|特に|一件も|1件も)?、?(?:受け|受領|受信|受電|あり|ある|あっ|ござい|届|寄せ|得[てら]|入って|いただ|頂|承|賜|されて(?:い|お)|なされ|し?て?おりませ|しており?ません|上がって)'

// Longest and most special first: the first rule that matches at a position wins.
// biome-ignore format: one rule a line
const rules: readonly Rule[] = [
  // Words that only look like an operator
  rule([], 'のみならず|に限らず|に限りません|だけでなく|だけではなく|ばかりでなく|を?問わず|にかかわらず|に関わらず|に関係なく|間もなく|やむなく|やむを得ず|遅滞なく|少なくと?|少なくない|ないし(?!た)|なければな|なくてはな|に(?:過ぎ|すぎ)(?:ません|ない)|に(?:違い|相違)(?:ありません|ない|ございません)|差し支え(?:ありません|ない|ございません)|ほかな(?:りません|らない)|恐れ入り|恐れながら|畏れ入り|とりあえず|まず|必ず|いずれ|いわゆる|相次|はずの?|わけ'),
  rule(['perform'], '申し?訳(?:ござい|あり)?(?:ませ|な)?(?:ん|い)?|(?:お|ご)(?:知らせ|詫び|わび|案内|説明|願い|礼)|お騒がせ|遺憾'),
  rule([], '(?:確認|判明|発生|発覚|調査|検知)(?:状況|結果の|方法|事項|手順|件数|日時|日(?!本)|時期|原因|経緯|の(?:経緯|原因|時期)|要因|源)'),
  rule([], '(?:明確|具体的|決定的|確定的|直接的?|客観的|明らか|確実|顕著|新た|不審)(?:な(?!い|く|っ|か)|に(?=示|裏付|繋|つなが|示唆))?(?=[一-鿿])', { light: true }),
  rule([], '示(?:す|唆する|している|した)|裏付ける', { formal: true }),
  rule(['hearsay'], '(?:との|という|とする|旨の|といった)(?:趣旨の|内容の)?(?:投稿|書き?込み|噂|うわさ|報道|記事|主張|声明|犯行声明|脅迫|要求|口コミ|情報が拡散)|か(?:の|に)(?:よう(?:に|な)|ごと[くき])|か(?:に|のように)見せ|旨[をが](?:記載|書)(?:した|された|いた|かれた)(?:不審な|偽の)?(?:メール|SMS|メッセージ)(?=が)|との内容で、|を?(?:示唆|主張)する(?:投稿|書き?込み|記事|声明|内容|メッセージ)|と主張'),
  // Possibility and its degrees
  rule(['possible'], 'かもしれ(?:ません|ない)?|(?:場合|ケース|こと)(?:が|も)(?:ある|あり|ござい)'),
  rule([], '疑[うい]の?余地[はがも](?:全く|一切)?(?:ありません|ございません|ない|なく)|(?<=[いし])(?:切れ(?=[まなず])|去)', { formal: true }),
  rule(['unlikely'], '(?:可能性|恐れ|おそれ|危険性|リスク|蓋然性)(?:等|など)?(?:について)?(?:は|が|も|の)?(?:、)?(?:現時点では|一般的に|極めて|きわめて|非常に|かなり|相当|相当程度|限りなく|ほとんど|十分に|比較的|著しく)?(?:低|少な|小さ)(?:い|く|かった|いた|し)|考え(?:にくい|難い|づらい|にくく|難く)|(?:可能性|恐れ|おそれ|リスク)は(?:ほぼ|ほとんど)(?:ない|ありません|ございません)'),
  rule(['possible', 'exclude'], '(?:可能性|おそれ|恐れ|リスク|疑い)(?:等|など|そのもの)?(?:を|は|も|が|まで|までは|については)?(?:、)?(?:完全に|現時点(?:では|で|において)?|全て|すべて|全く|一概に|確実に|必ずしも)?(?:は|を)?(?:否定|排除|払拭|払しょく|除外|拭[いえう]|ぬぐ[いえう]|打ち?消|うち消|否め|捨て|消[さしすせえ]|晴れ(?=[なまずて])|言い?切|言いき|なく(?=は[なあ]))', { formal: true }),
  rule(['possible'], '心配(?=[はも](?:な|ござ|あり|一切))', { formal: true }),
  rule(['exist'], 'という(?:事態|事案|結果)(?=[とに](?:な|至|つ)|が(?:発生|生))'),
  rule(['possible'], '可能性|おそれ|恐れ|怖れ|虞|懸念|疑い|疑義|疑わ|嫌疑|危険性|危惧|余地|蓋然性|兆し', { formal: true }),
  rule(['possible'], 'リスク(?=(?:が|は|も|の)(?:あ|ござい|高|否|存|生じ|判|確)|(?:を|は|も|が)(?:完全に|全て|一概に)?(?:否|排|払))', { formal: true }),
  rule(['able'], '可能な(?!限り)|可能(?=と|で|に|だ|。|$)'),
  rule(['exclude'], '否定|排除(?=[しすでさはが])|払拭(?=[しすでさはが])|払しょく|否め|除外でき|言い?切れ(?=ない|ま)|拭(?:い?(?=き|切)|え)|ぬぐ(?:い|え|う)|打ち?消[さしすせ]|うち消[さしすせ]'),
  rule(['claim', 'neg'], '(?:言|い)い(?:難|がた|にく|づら)(?:い|く)'),
  rule(['claim'], '言い?切[れる]|言いき[れる]|言え(?=ま|な|る|ず)|いえ(?=ま|な|る|ず)|言う(?=ことは?でき)|(?:申し|申)上げられ|限(?=りません|らない|らず)|断定|断言|断じ(?=[るて])|保証(?=[はがをしすで])|みなす(?=こと)'),
  rule(['infer'], '濃厚|確実(?!に)|推定|推測|推察|想定(?=さ)|考え(?=られ|得|う|ら)|思われ|(?<=[たるい])とされ(?=[るてた])|みられ|見られ(?=る|ま|て|、)|見込(?=ま|み|ん)|模様|見方|うかが(?=わ|え)'),
  // Prevention, purpose
  rule(['prevent'], '(?:ない|ません)よう(?!な)|ないために|ぬよう|防止|防ぐ|防ぎ|防げ|防い|抑止|抑制|回避|避け|未然|予防|対策|低減|備え|最小限|最小化|食い止め|阻止|対応策|に強い|検知する仕組|を想定した|絶対に?'),
  rule(['advise'], 'ご?確認(?:を|の(?:うえ|上)、?)?(?:いただ|頂|ください|下さい|願い|のほど|お願い)'),
  // Whether
  rule(['condition'], '(?:判明(?:し|いたし)?|分かり|わかり|確認(?:でき|され|が(?:でき|取れ))?|確定(?:し)?|特定(?:でき|され)?)次第|(?<=[っしれえ])ても(?=、|[一-鿿])'),
  rule([], '事実(?:関係の?)?確認(?=の|を|中|に努)'),
   rule(['whether'], '(?:ない|ありません|ございません|なかった)か(?=[、どをはにも否]|について|。|$)|有無(?!にかかわらず|に関わらず|を問わず)|可否|か否か|かどうか|のか(?=[、はをにも]|について|。|$)|[たるい]か(?=[、はをに]|も(?!しれ)|について|。|$)|是非', { formal: true }),
  // Investigation, and investigation done with
  rule([], '(?:調査|解析|分析|検証|精査|確認|照会|フォレンジック)(?:作業)?(?:を|は|が|の|も)?(?:進め(?:た|る)|行(?:っ|な)た|実施した|した|しました|い)?(?:ところ|結果|範囲|段階|時点|中で(?![すあご])|中に|過程|により|によ(?:り|って|る)|に基づ|から|上(?:は|では)|が?完了|が?終了|終え|を終え|機関|会社|委員会|対象|チーム|員|では|で(?=は|、)|で(?=[一-鿿])|において|報告)|第三者調査'),
  rule(['investigate'], `(?:確認|特定|把握|検出)${seeker}|不明|未確認|未確定|未判明|未特定`),
  rule(['looked-into'], '(?:調査|確認|精査|解析|検証|分析|監視|モニタリング)(?:作業)?(?:を|も)?(?:進め|行い|行って|行なって|実施し|依頼し|継続し|続け|重ね|して)(?:て?(?:まい|参)り|いたし|てき)?まし(?:た|て)|(?:調査|精査|解析)(?:いた)?しました'),
  rule(['investigate'], '(?:調査|精査|解析|究明|照会|検証|分析)(?:中(?!で[^すあご]))?|調べ'),
  // Hearing, telling
  rule(['report'], `(?:ご|お)?(?:報告|連絡|通報|指摘|情報提供|申告|回答|通知|届出|説明|申し?入れ|発表|公表|申し?出|申出)${heard}|とのこと|と(?:聞いて|伺って|うかがって)|被害報告${heard}`, { formal: true }),
  rule(['inquiry'], `(?:ご|お)?(?:問い?合わ?せ|相談|苦情|照会)${heard}`, { formal: true }),
  rule(['perform'], 'ご?(?:報告|連絡|通知|公表|発表|説明|周知|開示)|心配|迷惑|深く|謹んで|申し?上げ|受け止め'),
  // Confirming
  rule(['confirm', 'neg'], '(?:確認|特定|判明|把握|断定|断言|発見|判断|結論)(?:する|できる|され(?:る|た))?(?:まで)?に?は?(?:至ら(?:ず|な)|[至い]た?って(?:い|お)(?:な|ら|りません|ません)|至りません)(?:い|かった|でした|ず)?'),
  rule(['confirm'], '(?:確認|特定|把握|検出|発見)出来(?!事)|確認|判明|発覚|発見|検知|検出|認め|認知|見つか|見つけ|見つから|把握|特定|明らか|明白|分か(?=[っりら])|判(?=[っらり])|わか(?=[っりら])|露見|感知|観測|認識|見受け|覚知|結論|判断|確定|決定(?!的)|該当|裏付け(?=ら)|承知|知り|見当た'),
  rule(['hard'], '困難|難し(?:い|く)|不可能'),
  rule(['neg'], '至っ(?:て(?:い|お))(?:ない|らず|りません|ません)|至らず|至らなかった|至りませんでした|存じません|皆無|ゼロ(?!デイ)|免れ|無関係|無事|及んで(?:い|お)(?:ない|らず|りません|ません)|及(?:ばない|びません)'),
  // Evidence and its absence
  rule(['trace'], '痕跡|証跡|形跡|証拠|確証|足跡|跡(?=[はがもをの])|兆候|徴候|根拠|記録(?!さ)|ログ(?!イ)|エビデンス|裏付け', { formal: true }),
  rule([], '事(?=[がはをにで])|事実|事象|事態|事案|事件|事故|状態|状況|旨|(?<!時)点(?!検)|件(?!数)|疑念|事例|様子|次第|被害|影響(?:範囲)?|もの|こと|行為|操作|動作|挙動|動き|活動|経過|おり', { formal: true }),
  rule([], '(?:を|も)?含め(?!ら)(?:た|て)?|(?:を|も)?含む', { formal: true }),
  rule([], '(?:に(?:繋が|つなが|結び付|関わ|至)|を(?:示|示唆す|裏付け|疑わせ|含|含め|含んだ|伴|意味す|うかがわせ))(?:る|す|む|う|た|て)?(?:ような|可能性のある)?', { formal: true }),
  rule(['purpose'], 'するため(?=に|の|、|[一-鿿])|べく、?|すること?を目的'),
  // Existence
  rule(['exist', 'future'], '(?:発生する|生じる|起きる)(?=こと(?:は|も))'),
  rule(['exist'], '発生|生じ|起き|起こ|引き起こ|存在|至っ|至り|及ん|及び(?=まし)|招い|招き|あった|あっ(?=て)|あり(?=ま|、|$)|ある|ござい|含ま|含み|含め(?=ら)|保有|保存|保持|格納|登録|記載|掲載|収集|取得|入っ(?=て)|出て|対象とな|行われ|なされ|受け|被っ|存し'),
  // Conditions, advice, plans
  rule(['generic'], 'かね(?:ない|ません)|を目的|目的と|手口'),
  rule(['condition'], '場合|万一|万が一|(?<!実)際(?=は|に|、)|とき(?=は|に|、)|たら(?=、)|れば|なら(?=ば)|(?:と)?仮定'),
  rule(['advise'], 'ご?注意|ご?留意|気を付け|気をつけ|ご?警戒|お控え|ください|下さい'),
  rule(['plan'], '予定|所存|方針|まいり(?=ま)|参り(?=ま)'),
  rule(['generic'], 'とは(?=、|[一-鿿ァ-ヶ])'),
  // Negation
  rule(['neg'], 'なかった|なく(?!な[らり])|無く|ない|無い|無かった|なし|無し|ません(?:でした)?|(?<=[おいせれきえらさけじめわて])ず(?=[、。にとはも]|$)|ぬ(?=[、。])'),
]

/** A token in a text, and where it ends. */
export interface TokenAt {
  readonly token: TailToken
  readonly end: number
}

// By a character's code, the number (from 1 on) of the list of rules that can begin with it.
const listOf = new Uint8Array(0x10000)
const lists: Rule[][] = []
for (const each of rules)
  for (const c of each.starts) {
    const code = c.charCodeAt(0)
    if (listOf[code] === 0) listOf[code] = lists.push([])
    lists[listOf[code]! - 1]!.push(each)
  }

// Tails of one sentence are read from many places, and meet the same tokens.
let latest = ''
let met = new Map<number, TokenAt | null>()

/** The token that begins at `at`, with its end; null where an ordinary character stands. */
export function tokenAt(text: string, at: number): TokenAt | null {
  const list = listOf[text.charCodeAt(at)]!
  if (list === 0) return null
  if (text !== latest) {
    latest = text
    met = new Map()
  }
  let token = met.get(at)
  if (token === undefined) {
    token = readToken(lists[list - 1]!, text, at)
    met.set(at, token)
  }
  return token
}

function readToken(candidates: readonly Rule[], text: string, at: number): TokenAt | null {
  for (const candidate of candidates) {
    const { pattern } = candidate
    pattern.lastIndex = at
    if (pattern.test(text) && pattern.lastIndex > at) return { token: candidate, end: pattern.lastIndex }
  }
  return null
}
