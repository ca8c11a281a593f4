import type { CodedTerm } from './coded-term.ts'

/** What a notice says of when its services or systems will be back. */
export const restorationTerms = [
  { code: 'expected', label: { ja: '時期の見込みあり', en: 'Expected at a stated time' } },
  { code: 'when_ready', label: { ja: '準備・確認ができ次第', en: 'Once it is ready or safe' } },
  { code: 'takes_time', label: { ja: '時間を要する見込み', en: 'It will take some time' } },
  { code: 'unknown', label: { ja: '見通しが立たない', en: 'No outlook' } },
  { code: 'not_planned', label: { ja: '再開の予定なし', en: 'Will not come back' } },
] as const satisfies readonly CodedTerm[]

export type RestorationCode = (typeof restorationTerms)[number]['code']
