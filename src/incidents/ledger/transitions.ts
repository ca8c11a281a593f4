import type { Label } from '../../model/label.ts'

/** What a notice does to what the incident's earlier notices said of the same thing. */
export const transitions = [
  'new',
  'same',
  'refined',
  'widened',
  'resolved',
  'corrected',
  'contradicted',
  'withdrawn',
] as const
export type Transition = (typeof transitions)[number]

/** What takes back or contradicts, which a reader must not miss, before what only says more; last what is no change. */
export const gravestFirst: readonly Transition[] = [
  'withdrawn',
  'contradicted',
  'corrected',
  'resolved',
  'widened',
  'refined',
  'new',
  'same',
]

/** Puts the gravest first. */
export const byGravity = (
  a: { readonly transition: Transition },
  b: { readonly transition: Transition },
): number => gravestFirst.indexOf(a.transition) - gravestFirst.indexOf(b.transition)

/** It changes what was told before; what is new or the same does not. */
export const isChange = ({ transition }: { readonly transition: Transition }): boolean =>
  transition !== 'new' && transition !== 'same'

export const transitionTerms: Readonly<Record<Transition, { readonly label: Label; readonly means: Label }>> =
  {
    new: {
      label: { ja: '新規', en: 'new' },
      means: { ja: 'それまでの公表にない', en: 'No earlier notice says it' },
    },
    same: {
      label: { ja: '同じ', en: 'same' },
      means: { ja: '前と同じことを述べている', en: 'It says what was said before' },
    },
    refined: {
      label: { ja: '具体化', en: 'refined' },
      means: { ja: '前より正確に述べている', en: 'It says the same more exactly' },
    },
    widened: {
      label: { ja: '拡大', en: 'widened' },
      means: {
        ja: '前より多くに及ぶと述べている（追加の件数・項目・対象を含む）',
        en: 'It reaches farther than was said: a further figure, item or group, or more of the same',
      },
    },
    resolved: {
      label: { ja: '決着', en: 'resolved' },
      means: {
        ja: '未確定だったことに答えが出た、または予定が進んだ',
        en: 'What was open has its answer, or what was planned has come about',
      },
    },
    corrected: {
      label: { ja: '訂正', en: 'corrected' },
      means: {
        ja: '前の公表を改めると自ら述べている',
        en: 'The notice itself says that it sets right what was said',
      },
    },
    contradicted: {
      label: { ja: '食い違い', en: 'contradicted' },
      means: {
        ja: '前の公表と両立しないことを、そうと断らずに述べている',
        en: 'It cannot hold beside what was said, and does not say so',
      },
    },
    withdrawn: {
      label: { ja: '取消し', en: 'withdrawn' },
      means: { ja: '公表そのものが取り消された', en: 'The incident was taken back' },
    },
  }
