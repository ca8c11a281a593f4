import type { Progress } from '../../facts/ledger-projection.ts'
import type { AssertionStatus } from '../../model/status.ts'
import type { Entry } from './entries.ts'
import type { Reason } from './ledger.ts'
import type { Transition } from './transitions.ts'
import { isOfAPart, isSoFar, recallsEarlier, saysCorrection } from './wording.ts'

/** What a later statement does to an earlier one of the same thing. */
export interface Verdict {
  readonly transition: Transition
  readonly because: Reason
}

const verdict = (transition: Transition, because: Reason): Verdict => ({ transition, because })

const holds = (status: AssertionStatus): boolean => status === 'confirmed' || status === 'possible'
const isDenial = (status: AssertionStatus): boolean => status === 'not_found' || status === 'ruled_out'

/** Judges two statements of one thing. `progress`: how the later value stands to the earlier, as its kind says. */
export function judge(earlier: Entry, later: Entry, progress: Progress, deniesItemsOnly: boolean): Verdict {
  const from = earlier.statement.fact.status
  const to = later.statement.fact.status
  const { around } = later.place
  const isSetRight = later.opened.saysItCorrects || saysCorrection(around)
  const isForNow = to === 'not_found' && isSoFar(later.place.sentence.quote)
  const changes = progress !== 'same' && progress !== 'vaguer' && progress !== 'back'
  const weakens = isDenial(to) || (from === 'confirmed' && to === 'possible')
  if (holds(from) && isDenial(to) && (deniesItemsOnly || isOfAPartOf(earlier, later)))
    return verdict('same', 'of-a-part')
  if (isSetRight && (changes || (from !== to && (weakens || isDenial(from)))))
    return verdict('corrected', 'says-it-corrects')
  if (isFlip(from, to)) return ofFlip(earlier, later, recallsEarlier(around))
  switch (progress) {
    case 'against':
    case 'narrower':
      if (recallsEarlier(around)) return verdict('corrected', 'says-it-corrects')
      if (from !== 'confirmed' && to === 'confirmed') return verdict('resolved', 'estimate-replaced')
      if (from !== 'confirmed' && progress === 'narrower') return verdict('refined', 'narrowed-down')
      return verdict('contradicted', 'another-value')
    case 'wider':
      return verdict('widened', 'more-of-it')
    case 'within':
      return verdict('refined', 'within-the-most')
    case 'further':
      return verdict('resolved', 'come-about')
    case 'refined':
      return verdict('refined', 'more-exact')
    case 'back':
    case 'vaguer':
      return from === to ? verdict('same', 'told-more-weakly') : ofStatus(from, to, isForNow)
    case 'same':
    case 'beside':
      return ofStatus(from, to, isForNow)
  }
}

const isOfAPartOf = (earlier: Entry, later: Entry): boolean =>
  isOfAPart(
    // 「ドメイン名以外に漏えいした事実は…」 denies the others.
    `${later.place.leading.slice(-80)}${later.statement.fact.evidence[0].quote}${/以外/.exec(later.place.after.slice(0, 50)) ?? ''}`,
    earlier.statement.sentence.quote,
    earlier.statement.fact.status === 'confirmed',
  )

/** What was stated is denied, or the other way round. A suspicion that is laid to rest is none. */
const isFlip = (from: AssertionStatus, to: AssertionStatus): boolean =>
  (from === 'confirmed' && isDenial(to)) ||
  (isDenial(from) && to === 'confirmed') ||
  (from === 'ruled_out' && to === 'possible')

function ofFlip(earlier: Entry, later: Entry, recalls: boolean): Verdict {
  const from = earlier.statement.fact.status
  // One notice says both: of this part it holds and of that it does not. Which part the other speaks of is open.
  if (holds(from) && [...earlier.statuses].some(isDenial)) return verdict('same', 'told-more-weakly')
  if (isDenial(from) && [...later.statuses].some(isDenial)) return verdict('widened', 'further-part')
  if (recalls) return verdict('corrected', 'says-it-corrects')
  return verdict('contradicted', isDenial(from) ? 'denied-before' : 'denied-now')
}

/**
 * The order in which an open question comes to its answer. `isForNow`: none was found so far, which is not the last word.
 */
function ofStatus(from: AssertionStatus, to: AssertionStatus, isForNow: boolean): Verdict {
  if (from === to) return verdict('same', 'told-again')
  if (from === 'investigating')
    return to === 'possible' || isForNow
      ? verdict('refined', 'answer-in-part')
      : verdict('resolved', 'answered')
  if (from === 'possible' && isForNow) return verdict('refined', 'answer-in-part')
  if (from === 'possible' && to !== 'investigating') return verdict('resolved', 'answered')
  if (from === 'not_found' && to === 'ruled_out') return verdict('resolved', 'answered')
  if (from === 'not_found' && to === 'possible') return verdict('widened', 'suspected-after-all')
  return verdict('same', 'told-more-weakly')
}
