/**
 * Archives in a program of one's own, in Node: open one, bring its index up to date, ask it.
 * `import { openArchive, build, openIndex } from 'tenmatsu/archive'`.
 */
export { ArchiveError } from './archive/archive-error.ts'
export { initArchive } from './archive/init-archive.ts'
export { type Archive, openArchive } from './archive/open-archive.ts'
export { IndexUnusable, type NoticeIndex } from './index/contract.ts'
export { openIndex } from './index/sqlite/index.ts'
export { type BuildOptions, build } from './pipeline/build.ts'
export type { BuildSummary } from './pipeline/build-summary.ts'
export { countUnits } from './queries/count-units.ts'
export { queries } from './queries/index.ts'
export { listChanges } from './queries/list-changes.ts'
export { listIncidents } from './queries/list-incidents.ts'
export { maskedIndex } from './queries/masked-index.ts'
export { searchNotices } from './queries/search-notices.ts'
export { showIncident } from './queries/show-incident.ts'
export { showNotice } from './queries/show-notice.ts'
