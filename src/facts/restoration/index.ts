import { compileCues } from '../../text/cues.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { readOutlook } from './read-outlook.ts'
import { restorationRules } from './rules.ts'
import {
  compareOutlooks,
  type RestorationValue,
  restorationSubject,
  restorationValue,
  showRestoration,
} from './value.ts'

const outlooksOf = compileCues(restorationRules)

/** When what stands still will work again, as far as the notice looks ahead: each outlook once. */
export const restoration = defineFact({
  kind: 'restoration',
  label: { ja: '復旧の見込み', en: 'Expected restoration' },
  section: 'operations',
  isPlain: true,
  unstated: () => [],
  summary: {
    ja: '止まったサービス・業務・システムがいつ再開・復旧する見込みか（日付や期間、準備ができ次第、時間を要する、見通しが立たない、再開の予定なし）。',
    en: 'When services, operations or systems that stand still are expected back: a day or a period, once it is safe, after some time, no outlook, or not at all.',
  },
  value: restorationValue,
  *find(notice): Iterable<Finding<RestorationValue> | Decline> {
    const seen = new Set<string>()
    for (const cue of outlooksOf(notice)) {
      const found = readOutlook(notice, cue)
      if ('value' in found) {
        const key = JSON.stringify(found.value)
        if (seen.has(key)) continue
        seen.add(key)
      }
      yield found
    }
  },
  show: showRestoration,
  ledger: { subject: restorationSubject, compare: compareOutlooks },
  gold: () => ({}),
})
