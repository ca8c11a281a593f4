import type { ViewSpan } from '../../model/span.ts'
import type { NoticeText } from '../../text/notice-text.ts'

const longest = 40
// A short form of the notice's own is no name: 「本サイト」, 「当該システム」.
const shortForm = /^(?:本|当|同|該|上記|以下|弊|各|この|その)/
// A title of a notice ends otherwise, and holds particles.
// What an organisation is called names no system of it.
const noName =
  /について|に関する|お知らせ|[。、]|への|による|会社|法人|組合|協会|協議会|大学|機構|財団|グループ$/

/**
 * The name that stands in 「」 around the word that begins at `event.start`, or just before it:
 * 「かえで予約システム」, 「かえで便り」サイト. Null where there is none.
 */
export function nameOfSystem({ view: { text } }: NoticeText, event: ViewSpan): string | null {
  const before = text.slice(Math.max(0, event.start - longest), event.start)
  const open = Math.max(before.lastIndexOf('「'), before.lastIndexOf('『'))
  if (open < 0) return null
  const inside = before.slice(open + 1)
  const close = inside.search(/[」』]/)
  if (close >= 0) {
    if (!/^[」』](?:の|という)?(?:公式)?$/.test(inside.slice(close))) return null
    return asName(inside.slice(0, close))
  }
  const rest = text.slice(event.start, event.start + longest)
  const end = rest.search(/[」』]/)
  return end < 0 ? null : asName(inside + rest.slice(0, end))
}

const asName = (words: string): string | null =>
  words.length < 2 || words.length > longest || shortForm.test(words) || noName.test(words) ? null : words
