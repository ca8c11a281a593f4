import type { Language } from '../model/label.ts'
import { assertionStatuses, statusTerms } from '../model/status.ts'
import { say } from './labels.ts'

const spoken = ['more', 'untitled', 'undated', 'nobody', 'unreadStage', 'loading', 'leak'] as const

/** Words that the scripts say of a hit (browser/hits.js). */
export const hitWords = (language: Language) => ({
  ...Object.fromEntries(spoken.map(name => [name, say(name, language)])),
  status: Object.fromEntries(
    assertionStatuses.map(code => [code, [statusTerms[code].mark, statusTerms[code].label[language]]]),
  ),
  notStated: language === 'ja' ? '記載なし' : 'not stated',
})
