import { isTitle } from '../clauses.ts'
import type { Bracket } from '../quotation.ts'
import { isEvent } from './event-words.ts'
import { type LocalReading, presupposed, silent } from './local-reading.ts'
import { readEvent } from './read-event.ts'
import { readThing } from './read-thing.ts'
import { syntaxOf } from './sentence-syntax.ts'

// Of a longer sentence, only this much on either side is read, so that the work stays in proportion to the text.
const reach = 1_000
const deepest = 4

/**
 * Reads the status of `sentence.slice(start, end)` from its sentence alone. `asEvent`: the words name something that
 * happens (無効化), though they are none of the events known to every kind.
 */
export function assertionIn(sentence: string, start: number, end: number, asEvent = false): LocalReading {
  if (sentence.length <= 3 * reach) return readSentence(sentence, start, end, deepest, asEvent)
  // Neighbouring words share a window, and so its syntax.
  const from = Math.max(0, (Math.floor(start / reach) - 1) * reach)
  const window = windowOf(sentence, from)
  if (end - from > window.length) return silent(start, end, 'The words are too long to be read.')
  const local = readSentence(window, start - from, end - from, deepest, asEvent)
  return { ...local, start: local.start + from, end: local.end + from }
}

// The same string each time: the syntax of another with the same words is found only by comparing them all.
let windowed = { sentence: '', from: -1, window: '' }
function windowOf(sentence: string, from: number): string {
  if (windowed.from !== from || windowed.sentence !== sentence)
    windowed = { sentence, from, window: sentence.slice(from, from + 3 * reach) }
  return windowed.window
}

function readSentence(
  sentence: string,
  start: number,
  end: number,
  depth: number,
  asEvent: boolean,
): LocalReading {
  const syntax = syntaxOf(sentence)
  const holder = syntax.brackets.find(b => b.open < start && end <= b.close)
  if (holder)
    return depth === 0
      ? silent(start, end, 'The brackets are too deep to be read.')
      : inBrackets(sentence, holder, start, end, depth, asEvent)
  return asEvent || isEvent(sentence.slice(start, end))
    ? readEvent(syntax, start, end)
    : readThing(syntax, start, end)
}

// 「メールの文面には「…」とありました」
const foreign =
  /(?:文面|件名|タイトル|表題|(?:メール|SMS)の?(?:本文|内容)|メッセージ|脅迫文|犯行声明)(?:の内容)?(?:には|に|は|として|で|:)?、?$/

// 「大量に流出している」等の情報が投稿されましたが: what others spread.
const spread =
  /^(?:等|など|といった|という|とする|との|旨)?の?(?:情報|噂|うわさ|内容|デマ|指摘|声|憶測)(?:等|など)?(?:が|を|は|も)[^。「」]{0,24}(?:投稿|拡散|流布|流れ|書き込|出回|広ま|見受けられ)/
// 「一部漏えいしている」と記載しましたが、正しくは: what is put right here.
const putRight =
  /^(?:と|旨を?)(?:記載|公表|お知らせ|ご?報告|発表|ご?案内|説明)[^。、「」]{0,14}(?:が|ものの)、[^。、「」]{0,10}(?:正しくは|正確には|実際には|誤り|訂正)/

function inBrackets(
  sentence: string,
  { open, close }: Bracket,
  start: number,
  end: number,
  depth: number,
  asEvent: boolean,
): LocalReading {
  const inner = sentence.slice(open + 1, close)
  const quoted = '「『'.includes(sentence.charAt(open))
  if (quoted) {
    if (isTitle(inner)) return silent(start, end, 'It is the title of a notice.')
    const after = sentence.slice(close + 1, close + 40)
    if (
      /^(?:と(?:の|いった|いう|する|称|記載|表示|偽)?|など|その他の?|の)[^。「、]{0,24}(?:メール|SMS|ショートメッセージ|メッセージ|電話|サイト|画面|文面|偽|警告|DM|脅迫|投稿|要求|主張|声明|書き込み|口コミ|タイトル|件名|表現)/.test(
        after,
      )
    )
      return silent(start, end, 'It quotes a message of somebody else.', { mood: 'generic' })
    if (foreign.test(sentence.slice(Math.max(0, open - 16), open)))
      return silent(start, end, 'It quotes a message of somebody else.', { mood: 'generic' })
    const further = sentence.slice(close + 1, close + 80)
    if (spread.test(further)) return silent(start, end, 'It quotes what others spread.', { mood: 'generic' })
    if (putRight.test(further))
      return silent(start, end, 'It quotes what is put right here.', { mood: 'generic' })
    if (/^と(?:いいま|いう(?!こと)|称しま|定義|総称|呼)/.test(after) || /^以下/.test(inner))
      return silent(start, end, 'It is a name given to something.')
  } else if (/^(?:以下|※|注)/.test(inner) && /「/.test(inner))
    return silent(start, end, 'It is a name given to something.')
  const local = readSentence(inner, start - open - 1, end - open - 1, depth - 1, asEvent)
  // 「その他の影響(情報の漏えいなど)は確認されていない」: an aside has the predicate of what it explains.
  if (!quoted && local.because === presupposed && local.operators.length === 0) {
    const around = readEvent(syntaxOf(sentence), open, close + 1)
    if (around.status !== null) return { ...around, start }
  }
  return { ...local, start: local.start + open + 1, end: local.end + open + 1 }
}
