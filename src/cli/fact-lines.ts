import type { KindOfFact } from '../facts/define-fact.ts'
import { kindsOfFact } from '../facts/index.ts'
import type { Document } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Language } from '../model/label.ts'
import { speakerInWords } from '../model/speaker.ts'
import { statusTerms } from '../model/status.ts'

/** A fact in a line: its kind, value and status, with the status's sign so that no colour is needed. */
export function factLine(fact: Fact, language: Language): string {
  const kind: KindOfFact | undefined = kindsOfFact.find(k => k.kind === fact.kind)
  const { mark, label } = statusTerms[fact.status]
  const value = kind ? kind.show(fact.value, language) : JSON.stringify(fact.value)
  const told = speakerInWords(fact, language)
  return `${mark} ${kind?.label[language] ?? fact.kind}: ${value} [${label[language]}${told === '' ? '' : `, ${shown(told)}`}]`
}

/** Words of a notice on one line of a terminal: control characters, which could command it, are taken out. */
export const shown = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')

/** A notice's head in a line or two. */
export function headLines({ head }: Document, language: Language): string {
  const unknown = language === 'ja'
  const title = head.title?.value ?? (unknown ? '（題名なし）' : '(no title)')
  const date = head.published?.value ?? (unknown ? '日付不明' : 'date unknown')
  const who = head.publishers.map(p => p.value).join('、') || (unknown ? '組織不明' : 'organisation unknown')
  return `${shown(title)}\n  ${shown(`${date}  ${who}`)}\n`
}
