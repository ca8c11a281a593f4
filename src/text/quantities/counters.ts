/** What a counter can count. 件 and つ leave it to the words around. */
export type CounterSense =
  | 'entries' // 件
  | 'persons' // 名, 人
  | 'organisations' // 社, 校, 団体
  | 'places' // か所, 拠点: organisations where the words around say so
  | 'machines' // 台
  | 'accounts'
  | 'messages' // 通
  | 'files'
  | 'bytes' // in GB
  | 'money' // yen
  | 'foreign-money'
  | 'households'
  | 'things' // つ, 個: named by what follows
  | 'sheets' // 枚, 冊, 部: media
  | 'times' // 回, 度
  | 'kinds' // 種類, 項目, 点

export interface Counter {
  /** As written in the folded view. */
  readonly words: string
  readonly sense: CounterSense
  /** What one of them is worth in the unit of its sense: 1000 for TB in GB. */
  readonly factor: number
}

interface CounterEntry {
  readonly pattern: string
  readonly sense: CounterSense
  readonly factor?: number
  /** Kanji numerals may stand before it (二名); elsewhere 一部, 三次 and the like are words. */
  readonly kanji?: boolean
}

// First match wins, so longer words stand before the shorter ones they begin with. A look-ahead keeps a
// counter from biting into a word: 3社会科, 10名簿, 2人事部, 5個人情報.
const entries: readonly CounterEntry[] = [
  {
    pattern: '(?:個の|つの|の)?(?:ユーザー?|メール|会員|管理者?|利用者)?アカウント(?!情報)',
    sense: 'accounts',
    kanji: true,
  },
  { pattern: '(?:個の|つの)?(?:ユーザー?|会員|利用者)?IDs?(?![A-Za-z])', sense: 'accounts' },
  { pattern: '口座', sense: 'accounts' },
  { pattern: '(?:個の|つの)?(?:電子)?ファイル(?!サーバ|共有)', sense: 'files', kanji: true },
  { pattern: '(?:個の|つの)?データファイル', sense: 'files' },
  { pattern: '(?:台の)?(?:業務用?)?(?:サーバー?|端末|パソコン|PC)(?![A-Za-z機室])', sense: 'machines' },
  { pattern: '(?:個人情報|顧客)?(?:レコード|データ)(?!ベース|セン|ファイル)', sense: 'entries' },
  { pattern: '(?:メール)?アドレス(?!帳)', sense: 'entries' },
  { pattern: '帳票', sense: 'entries' },
  { pattern: '件(?!名|数)', sense: 'entries', kanji: true },
  { pattern: '名(?!簿|称|前(?!後)|義|刺|誉|古屋|目)', sense: 'persons', kanji: true },
  { pattern: '人(?!事|気|材|員|件|権|工|間|格|称|体)', sense: 'persons', kanji: true },
  { pattern: '世帯', sense: 'households' },
  { pattern: '社(?!員|会|内|団|債|宅|長|是|史|屋)', sense: 'organisations', kanji: true },
  {
    pattern: '(?:小学|中学|高等学|小中学|大学|専門学|学)?校(?!長|舎|務|正|則|門)',
    sense: 'organisations',
    kanji: true,
  },
  { pattern: '店舗', sense: 'organisations', kanji: true },
  { pattern: '店(?!長|頭|員|内)', sense: 'organisations' },
  {
    pattern:
      '(?:加盟)?(?:団体|法人|企業|組織|機関|自治体|市区町村|市町村|医療機関|病院|クリニック|診療所|施設|事業所|事業者|ホテル|幼稚園|保育園|保育所|組合|大学|金融機関|グループ会社|子会社|会社|取引先)(?!名|番号|情報)',
    sense: 'organisations',
    kanji: true,
  },
  { pattern: '園(?!児|長|内)', sense: 'organisations' },
  { pattern: '[かカヶケヵ箇個]所', sense: 'places', kanji: true },
  { pattern: '拠点', sense: 'places', kanji: true },
  { pattern: '(?:サイト|ドメイン|サービス|システム|回線)(?!名)', sense: 'things' },
  { pattern: '台(?!東|帳|湾|本|詞|頭|所|数)', sense: 'machines', kanji: true },
  { pattern: '通(?!り|信|知|常|報|話|帳|販|じ|し|番|勤|学)', sense: 'messages', kanji: true },
  { pattern: '円(?!滑|満|形|高|安)', sense: 'money' },
  {
    pattern: '(?:米|豪|香港)?ドル|ユーロ|USD|ポンド|人民元|バーツ|ウォン|ビットコイン|BTC',
    sense: 'foreign-money',
  },
  { pattern: '(?:PB|ペタバイト)(?![A-Za-z])', sense: 'bytes', factor: 1_000_000 },
  { pattern: '(?:TB|テラバイト|テラ)(?![A-Za-z])', sense: 'bytes', factor: 1000 },
  { pattern: '(?:GB|ギガバイト|ギガ)(?![A-Za-z])', sense: 'bytes', factor: 1 },
  { pattern: '(?:MB|メガバイト)(?![A-Za-z])', sense: 'bytes', factor: 0.001 },
  { pattern: '(?:KB|kB|キロバイト)(?![A-Za-z])', sense: 'bytes', factor: 0.000001 },
  { pattern: '(?:個|ケ)(?!人|別|々|社|室|体|展|性)', sense: 'things' },
  { pattern: 'つ(?!い|き|け|ま|つ|な)', sense: 'things', kanji: true },
  { pattern: '[枚冊](?!数|子)', sense: 'sheets', kanji: true },
  { pattern: '部(?!署|門|分|長|品|会|隊|外|内|員|活)', sense: 'sheets' },
  { pattern: '(?:回線|回|度)(?!答|復|収|避|線|目|合)', sense: 'times' },
  { pattern: '種類?(?!別)|項目|パターン|点(?!検|数|滴|在)|区分|段階', sense: 'kinds' },
]

const patterns = entries.map(entry => ({ ...entry, at: new RegExp(entry.pattern, 'y') }))

const any = new RegExp(entries.map(entry => entry.pattern).join('|'), 'y')

/** The counter that begins at `at` in folded text, or null. `kanji`: the numeral before it has no Arabic digit. */
export function counterAt(text: string, at: number, kanji: boolean): Counter | null {
  any.lastIndex = at
  if (!any.test(text)) return null
  for (const entry of patterns) {
    if (kanji && !entry.kanji) continue
    entry.at.lastIndex = at
    const m = entry.at.exec(text)
    if (m) return { words: m[0], sense: entry.sense, factor: entry.factor ?? 1 }
  }
  return null
}
