import type { Label } from '../model/label.ts'
import type { Problem } from '../model/problem.ts'

/** What a build did, and what the archive holds after it. */
export interface BuildSummary {
  readonly notices: number
  readonly problems: number
  readonly problemsByCode: Readonly<Record<string, number>>
  /** Notices that came, changed (or were read anew), and went with this build. */
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** Wall-clock seconds. */
  readonly seconds: number
  /** Why the old index was thrown away, where it was. */
  readonly renewed: Label | null
  /** Hash of the log's last line, which stands for all of the log; null where the folder is foreign or has no log. */
  readonly logHead: string | null
  /** Notices that were taken down; not among `notices`. */
  readonly takenDown: number
}

/** What of the summary stays true until the next change; kept in the index. */
export type ArchiveState = Pick<BuildSummary, 'notices' | 'problems' | 'problemsByCode'>

export function stateOf(notices: number, problems: readonly Problem[]): ArchiveState {
  const byCode: Record<string, number> = {}
  for (const { code } of problems) byCode[code] = (byCode[code] ?? 0) + 1
  const sorted = Object.entries(byCode).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return { notices, problems: problems.length, problemsByCode: Object.fromEntries(sorted) }
}
