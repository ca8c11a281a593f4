import type { NoticeText, Sentence } from '../../text/notice-text.ts'
import type { Contact } from './contact.ts'
import type { Named } from './names.ts'

// 「（1月9日速報、2月12日確報）」 right after the name: the bracket says when it was told.
const bracket =
  /^(?:様)?\((?=[^()]{0,60}日)[^()]{0,60}?(?:報告|速報|確報|届|相談|通報|連絡|申告)[^()]{0,40}\)/
const besideName = /^\([^()]{0,60}\)/
const heading =
  /届け?出|(?:報告|連絡|相談|通報|届け?出)(?:を)?(?:いた)?した(?:機関|先|当局)|(?:報告|相談|通報|連絡)先|(?:機関|当局|官庁|行政|警察|委員会|省庁|関係先)[^。、]{0,6}(?:へ|に対する)の(?:報告|相談|通報|連絡|届)/
const planned = /予定|今後/
const ofReaders = /お問い?合わせ|窓口|ご相談|ご連絡/
// What may stand beside the names of a list: brackets, joining words, a number or a day.
const beside =
  /\([^()]{0,60}\)|[0-9]{1,4}[年月日/.]|[0-9]+|及び|および|並びに|ならびに|など|関係機関|[、,,・/と等様の。:;\s■●◆○-]/g
const shortest = 2

/**
 * How the names of a list without a predicate were told: by the bracket beside the name, or by the heading over the
 * list (届出, 報告した機関); null where neither says so.
 */
export function readListed(
  notice: NoticeText,
  sentence: Sentence,
  named: readonly Named[],
  name: Named,
): Contact | null {
  const { text } = sentence
  const inBracket = bracket.exec(text.slice(name.end, name.end + 120))
  if (inBracket)
    return {
      rule: 'told',
      status: planned.test(inBracket[0]) ? 'planned' : 'done',
      end: name.end + inBracket[0].length,
    }
  const { block } = notice.blocks[sentence.block]!
  if (block.kind === 'heading' || block.under === null || text.length > 300) return null
  const over = notice.blocks[block.under]!.content
  const words = notice.view.text.slice(over.start, Math.min(over.end, over.start + 60))
  if (!heading.test(words) || ofReaders.test(words) || !isList(text, named)) return null
  const end = name.end + (besideName.exec(text.slice(name.end, name.end + 70))?.[0].length ?? 0)
  return { rule: 'told', status: planned.test(words) ? 'planned' : 'done', end }
}

/** Whether a sentence is nothing but the names in it. */
function isList(text: string, named: readonly Named[]): boolean {
  let rest = ''
  let at = 0
  for (const { start, end } of named) {
    rest += text.slice(at, start)
    at = end
  }
  rest += text.slice(at)
  return rest.replace(beside, '').length <= shortest * named.length
}
