import type { CitedReport } from '../model/incident.ts'
import type { ThreadedNotice } from './pair.ts'

export function citedReports(_notices: readonly ThreadedNotice[]): readonly CitedReport[] {
  return []
}
