import type { Label } from '../../model/label.ts'

/** What a date may be the date of. */
export const eventCodes = [
  'occurred_from',
  'occurred_to',
  'detected',
  'encrypted',
  'contained',
  'investigation_done',
  'leak_published',
  'reported_ppc',
  'reported_police',
  'restored',
  'previous_notice',
] as const
export type EventCode = (typeof eventCodes)[number]

const endings: ReadonlySet<string> = new Set<EventCode>(['occurred_to', 'investigation_done', 'restored'])

/** Whether something comes to its end by the event: of several days the last counts. */
export const isEnding = (event: string): boolean => endings.has(event)

export const eventLabels: Readonly<Record<EventCode, Label>> = {
  occurred_from: { ja: '発生', en: 'occurred' },
  occurred_to: { ja: '発生期間の終わり', en: 'occurred until' },
  detected: { ja: '検知', en: 'detected' },
  encrypted: { ja: '暗号化', en: 'encrypted' },
  contained: { ja: '封じ込め', en: 'contained' },
  investigation_done: { ja: '調査完了', en: 'investigation done' },
  leak_published: { ja: '窃取情報の公開', en: 'leak published' },
  reported_ppc: { ja: '個人情報保護委員会への報告', en: 'reported to the PPC' },
  reported_police: { ja: '警察への相談・届出', en: 'reported to the police' },
  restored: { ja: '復旧・再開', en: 'restored' },
  previous_notice: { ja: '以前の公表', en: 'earlier notice' },
}
