import type { Label } from './label.ts'

/** Which place in its series a notice takes: 第1報, 続報, 最終報, or the only one. */
export const stages = ['initial', 'follow_up', 'final', 'single'] as const
export type Stage = (typeof stages)[number]

export const stageTerms: Readonly<Record<Stage, Label>> = {
  initial: { ja: '初報', en: 'first report' },
  follow_up: { ja: '続報', en: 'follow-up' },
  final: { ja: '最終報', en: 'final report' },
  single: { ja: '単独の公表', en: 'single notice' },
}

/** A stage and its number in words: 続報 第3報; empty where neither is known. */
export function stageInWords(stage: string | null, number: number | null, language: 'ja' | 'en'): string {
  const known = stages.find(name => name === stage)
  const nth = number === null ? '' : language === 'ja' ? `第${number}報` : `no. ${number}`
  return [known ? stageTerms[known][language] : '', nth].filter(word => word !== '').join(' ')
}
