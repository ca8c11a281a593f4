import type { UnitCounts } from '../index/incident-contract.ts'
import { type CountingUnit, countingUnits, countingUnitTerms } from '../model/counting-unit.ts'
import type { Label } from '../model/label.ts'

/** A number of one unit, with the rule by which it is counted. */
export interface CountedUnit {
  readonly unit: CountingUnit
  readonly count: number
  readonly label: Label
  readonly rule: Label
}

/** The three units of what was matched, in the order 公表, 事案, 根本事象. */
export function countedUnits({ notices, incidents, roots, unrooted }: UnitCounts): readonly CountedUnit[] {
  const counts = { notice: notices, incident: incidents, root_event: roots + unrooted }
  return countingUnits.map(unit => ({ unit, count: counts[unit], ...countingUnitTerms[unit] }))
}
