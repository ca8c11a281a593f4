import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { cannotWrite } from './archive-error.ts'

/** What somebody did at the server. */
export interface AuditEntry {
  readonly did: 'login' | 'login-refused' | 'logout' | 'decided' | 'refused'
  /** As they are logged in, or called themselves; null where neither is known. */
  readonly who: string | null
  /** Network address. */
  readonly from: string
  /** A decision's name, or why something was refused. */
  readonly what?: string
}

export const auditFile = (home: string): string => join(home, 'audit.jsonl')

/**
 * Adds a line to audit.jsonl, which is only ever added to.
 * @param at ISO, UTC.
 * @throws ArchiveError where it cannot be written.
 */
export function appendAudit(home: string, entry: AuditEntry, at: string): void {
  const path = auditFile(home)
  const { did, who, from, what } = entry
  try {
    appendFileSync(
      path,
      `${JSON.stringify({ at, did, who, from, ...(what === undefined ? {} : { what }) })}\n`,
      {
        mode: 0o600,
      },
    )
  } catch (error) {
    throw cannotWrite(path, error)
  }
}
