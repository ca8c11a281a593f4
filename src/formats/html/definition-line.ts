import { isOnlyDate } from '../../text/structure/dated.ts'
import { type PageLine, shiftLink } from './line-writer.ts'

/** The words before a value: 発生日時. A longer one is a question or a sentence, and stands on a line of its own. */
const longestTerm = 40

/**
 * A term and its value on one line: 「発生日時：6月1日」, 「6月1日　攻撃を検知」. Null where either is more than a line of
 * words, or the term is a question.
 */
export function definitionLine(terms: readonly PageLine[], values: readonly PageLine[]): PageLine | null {
  const [term] = terms
  const [value] = values
  if (terms.length !== 1 || values.length !== 1 || term?.kind !== 'text' || value?.kind !== 'text')
    return null
  if (term.text.length > longestTerm || /[。？?]$/.test(term.text)) return null
  const by = isOnlyDate(term.text) ? '　' : /[：:]$/.test(term.text) ? '' : '：'
  const at = term.text.length + by.length
  return {
    ...term,
    text: term.text + by + value.text,
    end: Math.max(term.end, value.end),
    links: [...term.links, ...value.links.map(link => shiftLink(link, at))],
    isLinks: term.isLinks && value.isLinks,
    gap: false,
  }
}
