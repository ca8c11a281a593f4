import type { ViewSpan } from '../../model/span.ts'
import type { NoticeText } from '../../text/notice-text.ts'

const longest = 40
// A short form of the notice's own is no name: 「本サイト」, 「当該システム」.
const shortForm = /^(?:本|当|同|該|上記|以下|弊|各|この|その)/
// A title or a sentence holds particles; what an organisation is called names no system of it.
const noName =
  /について|に関する|お知らせ|[。、をが]|への|による|でき|会社|法人|組合|協会|協議会|大学|機構|財団|グループ$/

// ウェブサイト『…』
const behind = /^[「『]([^「」『』]{1,40})[」』]/

/**
 * The name that stands in 「」 around the noun, just before it or just behind it:
 * 「かえで予約システム」, 「かえで便り」サイト, ウェブサイト「かえで便り」. Null where there is none.
 */
export function nameOfSystem({ view: { text } }: NoticeText, noun: ViewSpan): string | null {
  const called = behind.exec(text.slice(noun.end, noun.end + longest + 2))
  if (called) return asName(called[1]!)
  const before = text.slice(Math.max(0, noun.start - longest), noun.start)
  const open = Math.max(before.lastIndexOf('「'), before.lastIndexOf('『'))
  if (open < 0) return null
  const inside = before.slice(open + 1)
  const close = inside.search(/[」』]/)
  if (close >= 0) {
    if (!/^[」』](?:の|という)?(?:公式)?$/.test(inside.slice(close))) return null
    return asName(inside.slice(0, close))
  }
  const rest = text.slice(noun.start, noun.start + longest)
  const end = rest.search(/[」』]/)
  // 「マイページ」 is called so by all.
  if (end < 0 || (inside === '' && noun.end > noun.start && end === noun.end - noun.start)) return null
  return asName(inside + rest.slice(0, end))
}

const asName = (words: string): string | null =>
  words.length < 2 || words.length > longest || shortForm.test(words) || noName.test(words) ? null : words
