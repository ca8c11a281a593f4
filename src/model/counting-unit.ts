import type { Label } from './label.ts'

/** What may be counted. A number says which of them it is, and by what rule. */
export const countingUnits = ['notice', 'incident', 'root_event'] as const
export type CountingUnit = (typeof countingUnits)[number]

export const countingUnitTerms: Readonly<
  Record<CountingUnit, { readonly label: Label; readonly rule: Label }>
> = {
  notice: {
    label: { ja: '公表', en: 'notices' },
    rule: {
      ja: '組織が公表した文書を1件ずつ数える。同じ公表が二か所にあっても1件とし、論評は数えない',
      en: 'Each act of publishing by an organisation is one; a release met in two places counts once, commentary not at all',
    },
  },
  incident: {
    label: { ja: '事案', en: 'incidents' },
    rule: {
      ja: '同じ被害組織の同じ出来事を、続報がいくつあっても1件と数える。訓練や誤りとして取り消されたものは数えない',
      en: 'What happened at one victim is one, however many notices tell of it; what was taken back as an exercise or an error is not counted',
    },
  },
  root_event: {
    label: { ja: '根本事象', en: 'root events' },
    rule: {
      ja: '複数の組織の事案が遡る一つの侵害（委託先・サービスなど）を1件、どこにも遡らない事案をそれぞれ1件と数える',
      en: 'The one breach (of a vendor, service or contractor) that incidents of several organisations trace back to is one, and so is each incident that traces back to none',
    },
  },
}
