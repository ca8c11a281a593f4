/** A letter by its code, or a pair of letters as `first * 65536 + second`. */
export type Gram = number
export type Grams = ReadonlySet<Gram>

export const pairOf = (first: number, second: number): number => first * 0x10000 + second

/** How often a sentence holds such a letter, in rough numbers: kana are everywhere, one ideograph is rare. */
const letterWeight = (code: number): number => (code < 0x80 ? 3 : code < 0x30a0 ? 8 : code < 0x3100 ? 3 : 1)

// Words that a sentence of such a notice holds more often than not.
const everywhere = new Set(
  [
    '情報',
    '不正',
    '攻撃',
    '確認',
    'アク',
    'クセ',
    'セス',
    '公開',
    '影響',
    '対応',
    '調査',
    'シス',
    'ステ',
    'テム',
    '個人',
    '報の',
  ].map(word => pairOf(word.charCodeAt(0), word.charCodeAt(1))),
)

// Pairs of the words of this trade (サーバー, メール, サイト, ファイル, グループ …): one sentence in fifty or more holds them.
const often = new Set(
  (
    'サー,ール,メー,サイ,イト,ティ,リテ,ーバ,バー,ード,ービ,ビス,ウェ,ネッ,ット,トワ,ワー,ーク,ータ,デー,' +
    'ント,レス,ドレ,ファ,ァイ,イル,ルー,ルア,ーム,ペー,ージ,アカ,ウン,カー,パス,スワ,会社,当社,利用,可能,報告,' +
    '被害,外部,客様,関係,発生,判明,時点,管理,業務,復旧,通信'
  )
    .split(',')
    .map(word => pairOf(word.charCodeAt(0), word.charCodeAt(1))),
)

function weightOf(gram: Gram): number {
  if (gram < 0x10000) return letterWeight(gram)
  if (everywhere.has(gram)) return 2
  if (often.has(gram)) return 0.8
  return (letterWeight(Math.floor(gram / 0x10000)) * letterWeight(gram % 0x10000)) / 20
}

const commonnessOf = new WeakMap<Grams, number>()

/** How often a sentence holds one of them, in rough numbers: the smaller, the more it tells. */
export function commonness(grams: Grams): number {
  const isSmall = grams.size < 4
  let sum = isSmall ? undefined : commonnessOf.get(grams)
  if (sum === undefined) {
    sum = 0
    for (const gram of grams) sum += weightOf(gram)
    if (!isSmall) commonnessOf.set(grams, sum)
  }
  return sum
}

export const rarestFirst = (a: Grams, b: Grams): number => commonness(a) - commonness(b)
