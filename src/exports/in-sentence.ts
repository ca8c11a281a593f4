import { kindsOfFact } from '../facts/index.ts'
import type { Language } from '../model/label.ts'
import type { Omission } from './define-export.ts'

const kinds = new Map(kindsOfFact.map(({ kind, label }) => [kind, label]))

/** What a file leaves out in a sentence, for formats and people that take it as text. */
export function inSentence(omissions: readonly Omission[], language: Language): string {
  const names = omissions.map(({ what }) => {
    const name = typeof what === 'string' ? kinds.get(what) : what
    return name?.[language] ?? String(what)
  })
  return language === 'ja' ? `ここに載らないもの: ${names.join('、')}` : `Left out: ${names.join('; ')}`
}
