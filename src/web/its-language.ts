import type { Language } from '../model/label.ts'
import { type Html, html } from './html.ts'

/** A run of kana, ideographs, CJK punctuation and full-width forms. */
const japanese = /[\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff9f]+/

/** Whether the text has any Japanese in it. */
export const hasJapanese = (text: string): boolean => japanese.test(text)

/** A text of the product that may quote a notice: on an English page its Japanese runs are marked as Japanese. */
export function inItsLanguage(text: string, language: Language): Html {
  if (language === 'ja') return html`${text}`
  const parts = text.split(new RegExp(`(${japanese.source})`))
  return html`${parts.map((part, i) => (i % 2 === 1 ? html`<span lang="ja">${part}</span>` : part))}`
}
