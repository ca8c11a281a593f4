import { type Html, html } from '../html.ts'
import { dateMark } from '../notice-marks.ts'

/** From the first notice to the last. */
export const period = (first: string | null, last: string | null, language: 'ja' | 'en'): Html =>
  first === last || last === null
    ? dateMark(first, language)
    : html`${dateMark(first, language)}<span class="to"> – </span>${dateMark(last, language)}`
