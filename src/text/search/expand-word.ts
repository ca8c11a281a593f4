import { variants } from './variants.ts'

/** A word with more spellings than this keeps those of its first variable parts; the rest stands as typed. */
export const mostForms = 64

const groupOf = new Map<string, readonly string[]>()
for (const group of variants) for (const form of group) groupOf.set(form, group)
const longest = Math.max(...[...groupOf.keys()].map(form => form.length))

/** The longest form of the table that begins at `at`, or null. */
function formAt(word: string, at: number): string | null {
  for (let size = Math.min(longest, word.length - at); size > 1; size--) {
    const form = word.slice(at, at + size)
    if (groupOf.has(form)) return form
  }
  return groupOf.has(word.charAt(at)) ? word.charAt(at) : null
}

/**
 * Every spelling of a word in search form, its own first, `most` of them at most; a part of the word may vary
 * (情報漏洩, 情報漏えい).
 */
export function expandWord(word: string, most: number = mostForms): readonly string[] {
  let forms = ['']
  for (let at = 0; at < word.length; ) {
    const form = formAt(word, at)
    const spellings =
      form === null ? [word.charAt(at)] : [form, ...groupOf.get(form)!.filter(f => f !== form)]
    const kept = forms.length * spellings.length <= most ? spellings : [spellings[0]!]
    forms = forms.flatMap(head => kept.map(spelling => head + spelling))
    at += form?.length ?? 1
  }
  return forms
}
