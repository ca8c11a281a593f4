import type { LedgerProjection, Progress } from '../ledger-projection.ts'
import { isGroupNamedIn } from './group.ts'
import type { AffectedCount } from './index.ts'
import { countedNames } from './show-count.ts'

/** 「約13万」 stands for every number that rounds to it, up or down, and is near it. */
const isRoundingOf = (rounded: number, exact: number): boolean => {
  if (rounded === 0) return false
  let unit = 1
  while (rounded % (unit * 10) === 0) unit *= 10
  const off = Math.abs(exact - rounded)
  return off < unit && off <= rounded / 10
}

const sameFigure = (earlier: AffectedCount, later: AffectedCount): Progress => {
  const was = Number(earlier.approx) + Number(earlier.bound !== 'exact')
  const is = Number(later.approx) + Number(later.bound !== 'exact')
  return is < was ? 'refined' : is > was ? 'vaguer' : 'same'
}

/** People, the entries about them and their accounts are counted alike: 「1,200件（1,200名）」「2万件のID」. */
const thing = ({ of }: AffectedCount) => (of === 'records' || of === 'accounts' ? 'persons' : of)

/** People of whom nothing is said may be those of any group. */
const isOfSameGroup = (a: AffectedCount, b: AffectedCount): boolean =>
  a.of === b.of && (a.group === b.group || a.group === 'other' || b.group === 'other')

/** Figures of one thing stand side by side; an addition or a part never takes the place of another figure. */
export const countLedger: LedgerProjection<'affected-count', AffectedCount> = {
  subject: value => ({ key: thing(value), label: countedNames[thing(value)] }),
  isPlural: true,
  // 「最大約2億5千万円」 then 「2億50百万円」: the same number is the same figure, however it is worded.
  needsLikeWords: (progress, earlier, later) => progress !== 'same' && earlier.count !== later.count,
  extent: ({ of, group, part }, words) =>
    part === 'of-which' || of === 'money' || !isGroupNamedIn(group, words) ? null : group,
  isTotal: ({ part }) => part === 'total',
  compare(earlier, later) {
    if (earlier.count === later.count) return sameFigure(earlier, later)
    if (earlier.gross !== later.gross || later.part === 'added') return 'beside'
    if ((earlier.part === 'of-which') !== (later.part === 'of-which')) return 'beside'
    if (earlier.approx && isRoundingOf(earlier.count, later.count)) return 'refined'
    if (later.approx && isRoundingOf(later.count, earlier.count)) return 'vaguer'
    if (!isOfSameGroup(earlier, later)) return 'beside'
    if (later.count > earlier.count) return 'wider'
    return earlier.bound === 'max' ? 'within' : 'narrower'
  },
}
