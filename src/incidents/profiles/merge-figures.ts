import { countLedger } from '../../facts/affected-count/ledger.ts'
import type { FigureOf, ProfiledFigure, StatedFigure } from '../../model/incident-profile.ts'

/** What one notice gives as the figure of the whole. */
export interface ToldFigure {
  /** Id. */
  readonly notice: string
  readonly figure: FigureOf<ProfiledFigure>
}

/**
 * The figure of an incident, never a sum: the one last stated. A part that is confirmed of more that is possible takes
 * nothing away from it. Where two of its notices give figures that cannot be held against each other (other people, an
 * addition, 延べ beside persons), or the last gives several, none stands for the whole.
 * @param told Oldest first.
 */
export function mergeFigures(told: readonly ToldFigure[]): FigureOf<StatedFigure> {
  let held: FigureOf<StatedFigure> = null
  for (const { notice, figure } of told) {
    if (figure === null) continue
    if (figure === 'unclear' || held === 'unclear') held = 'unclear'
    else held = held === null ? { ...figure, notice } : laterOf(held, { ...figure, notice })
  }
  return held
}

function laterOf(held: StatedFigure, later: StatedFigure): FigureOf<StatedFigure> {
  // Both count the same thing, so that what it is does not matter here.
  switch (countLedger.compare!(asCounted(held), asCounted(later), null)) {
    case 'beside':
    case 'against':
      return 'unclear'
    case 'vaguer':
      return held
    case 'within':
    case 'narrower':
      return later.status === 'confirmed' && held.status !== 'confirmed' && later.part !== 'total'
        ? held
        : later
    default:
      return later
  }
}

type Counted = Parameters<NonNullable<typeof countLedger.compare>>[0]

const asCounted = (figure: StatedFigure): Counted => ({
  ...figure,
  of: 'persons',
  group: figure.group as Counted['group'],
})
