import { searchFormOf } from '../text/search/search-form.ts'

/** Names in search form, on lines of their own, of things that an index keeps. */
const formsOf = new WeakMap<object, string>()

/** Whether one of the names of a thing that an index keeps holds some words (in search form, on one line). */
export function isNamed(thing: object, names: readonly string[], words: string): boolean {
  if (words === '') return true
  let forms = formsOf.get(thing)
  if (forms === undefined) {
    forms = names.map(searchFormOf).join('\n')
    formsOf.set(thing, forms)
  }
  return forms.includes(words)
}
