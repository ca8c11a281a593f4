import type { Fact } from '../../model/fact.ts'
import type { FigureOf, NoticeProfile, ProfiledFigure } from '../../model/incident-profile.ts'
import { strongest } from '../../model/status.ts'
import { affirmed } from '../ledger-projection.ts'
import type { AffectedCount } from './index.ts'

type Count = Fact<'affected-count', AffectedCount>

/** What the affected counts of a notice give to its profile. */
export function countProfile(
  facts: readonly Count[],
): Pick<NoticeProfile, 'persons' | 'records' | 'hasCount'> {
  const counted = affirmed(facts).filter(
    ({ value: { of, count } }) => count > 0 && of !== 'money' && of !== 'bytes',
  )
  const of = (...things: readonly AffectedCount['of'][]): Count[] =>
    counted.filter(({ value }) => things.includes(value.of))
  return {
    persons: wholeFigure(of('persons')),
    records: wholeFigure(of('records', 'accounts')),
    hasCount: counted.length > 0,
  }
}

/**
 * The figure that stands for all: the largest total if no other figure is above it; without a total the largest, if
 * all count one group of people. A part or an addition never stands for all.
 */
function wholeFigure(facts: readonly Count[]): FigureOf<ProfiledFigure> {
  if (facts.length === 0) return null
  const whole = facts.filter(({ value: { part } }) => part === 'total' || part === 'unspecified')
  const totals = whole.filter(({ value }) => value.part === 'total')
  const held = largestOf(totals.length > 0 ? totals : whole)
  if (held === null) return 'unclear'
  const beside = facts.filter(({ value }) => value.count !== held.count)
  if (totals.length > 0)
    return beside.some(({ value: { count, gross } }) => count > held.count && gross === held.gross)
      ? 'unclear'
      : held
  const groups = new Set([held, ...beside.map(({ value }) => value)].map(({ group }) => group))
  groups.delete('other')
  return groups.size > 1 ? 'unclear' : held
}

/** The largest figure with the strongest that is said of it; what is not 延べ before what is. */
function largestOf(facts: readonly Count[]): ProfiledFigure | null {
  const net = facts.filter(({ value }) => !value.gross)
  const among = net.length > 0 ? net : facts
  const most = Math.max(...among.map(({ value }) => value.count))
  const same = among.filter(({ value }) => value.count === most)
  const plainest = same.find(({ value: { approx, bound } }) => !approx && bound === 'exact') ?? same[0]
  if (!plainest) return null
  const { count, approx, bound, gross, group, part } = plainest.value
  return { count, approx, bound, gross, group, part, status: strongest(same.map(({ status }) => status))! }
}
