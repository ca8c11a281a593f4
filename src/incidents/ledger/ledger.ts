import type { Document } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { Label } from '../../model/label.ts'
import type { Transition } from './transitions.ts'

/** A notice as the ledger takes it: its id, its day, its text, and what was read from it. */
export interface LedgerNotice {
  readonly id: string
  /** ISO prefix. */
  readonly published: string | null
  readonly document: Document
  readonly facts: readonly Fact[]
}

/** Words of a notice: offsets into its document's text, half open. */
export interface Words {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** What one notice states, with the sentence, line or row that says so. */
export interface Statement {
  readonly notice: string
  readonly fact: Fact
  readonly sentence: Words
  /** The heading it stands under. */
  readonly heading: Words | null
}

/** Why a version is what it is. Codes are permanent; `reasonTerms` has their words. */
export const reasonTerms = {
  'first-told': { ja: '初めて述べた', en: 'told for the first time' },
  'told-again': { ja: '同じことを述べた', en: 'told again' },
  'told-more-weakly': {
    ja: '前より弱い、または大まかな言い方',
    en: 'told more weakly, or less exactly, than before',
  },
  'more-exact': { ja: '前より正確', en: 'more exact than before' },
  'within-the-most': { ja: '前に述べた上限の内', en: 'within the most that was said before' },
  'answer-in-part': {
    ja: '調査中だったことの一部が分かった',
    en: 'of an open question something is now known',
  },
  'more-of-it': { ja: '前より大きい', en: 'more than was said before' },
  'added-to-it': {
    ja: '前の数に加わる別の数（合計しない）',
    en: 'a further figure beside the earlier one, not summed with it',
  },
  'further-part': { ja: '前になかった項目・対象', en: 'a further item or group' },
  'suspected-after-all': {
    ja: '確認されていないとしたことに、おそれが生じた',
    en: 'possible, where none had been found',
  },
  answered: { ja: '未確定だったことに答えが出た', en: 'the answer to what was open' },
  'come-about': { ja: '予定や途中だったことが進んだ', en: 'what was planned or under way has come farther' },
  'estimate-replaced': {
    ja: 'おそれとした値に代わる確認した値',
    en: 'a confirmed value in place of a possible one',
  },
  'says-it-corrects': { ja: '改める旨を述べている', en: 'the notice says that it sets it right' },
  'denied-before': { ja: '前に否定したことを認めた', en: 'what was denied before is stated' },
  'denied-now': { ja: '前に認めたことを否定した', en: 'what was stated before is denied' },
  'another-value': { ja: '前と違う値を、断りなく述べた', en: 'another value, without a word about it' },
  'narrowed-down': {
    ja: 'おそれの範囲が前より狭まった',
    en: 'what may be affected is less than was said before',
  },
  'of-a-part': { ja: '一部だけについての否定', en: 'a denial of a part only' },
  'taken-back': { ja: '公表が取り消された', en: 'the notice takes it back' },
} as const satisfies Readonly<Record<string, Label>>
export type Reason = keyof typeof reasonTerms

/** What one notice did to one field, both sentences side by side. */
export interface Version {
  readonly notice: string
  readonly published: string | null
  readonly transition: Transition
  readonly because: Reason
  readonly statement: Statement
  /** What an earlier notice said, which this is compared with. */
  readonly before: Statement | null
}

/** One thing that the incident's notices tell of, and its versions in their order. Notices that are silent have none. */
export interface Field {
  readonly kind: string
  /** What its statements share: the kind of fact, its subject, the branch, a number where several stand side by side. */
  readonly key: string
  readonly label: Label
  /** Key of the branch whose sentences tell of it; null where the text does not say. */
  readonly branch: string | null
  readonly versions: readonly [Version, ...Version[]]
}

/** One strand of an incident that the text itself keeps apart by headings. */
export interface Branch {
  readonly key: string
  /** The words that name it in the first notice that has it. */
  readonly label: string
  /** Where each notice opens it. */
  readonly headings: readonly { readonly notice: string; readonly words: Words }[]
}

export interface Ledger {
  /** Oldest first. */
  readonly notices: readonly { readonly id: string; readonly published: string | null }[]
  /** In the order of the kinds of fact, then as they were first told. */
  readonly fields: readonly Field[]
  readonly branches: readonly Branch[]
}
