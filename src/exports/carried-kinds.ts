import type { Label } from '../model/label.ts'
import type { Carried, Grain, Omission } from './define-export.ts'

const factsAreApart: Label = {
  ja: '記載事項は facts の表にある（brief には一部が語として出る）',
  en: 'Facts are the records of the grain facts; brief only names some of them in words',
}

/** Kinds of fact that a record of a grain holds, whatever the format it is set down in. */
export const carriedKinds = (grain: Grain): Carried => carried[grain]

const carried: Readonly<Record<Grain, Carried>> = {
  notices: { only: ['leak', 'report-stage', 'genre', 'publisher'], because: factsAreApart },
  incidents: { only: ['leak', 'publisher'], because: factsAreApart },
  'root-events': { only: ['publisher'], because: factsAreApart },
  facts: 'all',
}

/** Why no export holds whole texts. */
export const textIsApart: Omission = {
  what: { ja: '公表の本文', en: 'The text of a notice' },
  because: {
    ja: '読み取った内容の書き出しである。本文は番号から notices/ID.txt で読める',
    en: 'This is what was read from it; the text itself is at notices/ID.txt',
  },
}
