import { statSync } from 'node:fs'
import { logFile } from '../archive/log.ts'
import type { Archive } from '../archive/open-archive.ts'

/** The size of the log, which grows whenever a page is taken or looked at again; null where there is none. */
export const logSize = ({ layout, home }: Archive): string | null =>
  layout === 'own' ? String(statSync(logFile(home), { throwIfNoEntry: false })?.size ?? 0) : null
