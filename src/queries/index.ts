import { compareIncidentsQuery } from './compare-incidents.ts'
import { countUnitsQuery } from './count-units.ts'
import type { Query } from './define-query.ts'
import { listChangesQuery } from './list-changes.ts'
import { listDoubtsQuery } from './list-doubts.ts'
import { listIncidentsQuery } from './list-incidents.ts'
import { listNewsQuery } from './list-news.ts'
import { listOrganisationsQuery } from './list-organisations.ts'
import { listProblemsQuery } from './list-problems.ts'
import { listRootsQuery } from './list-roots.ts'
import { searchNoticesQuery } from './search-notices.ts'
import { showHomeQuery } from './show-home.ts'
import { showIncidentQuery } from './show-incident.ts'
import { showNoticeQuery } from './show-notice.ts'
import { showOrganisationQuery } from './show-organisation.ts'
import { showRootQuery } from './show-root.ts'
import { showTrendCellQuery } from './show-trend-cell.ts'
import { showTrendsQuery } from './show-trends.ts'
import { watchNamesQuery } from './watch-names.ts'

/** Every question that can be asked of an archive. One line a question. */
// biome-ignore lint/suspicious/noExplicitAny: the registry holds queries of every input
export const queries: readonly Query<any, unknown>[] = [
  searchNoticesQuery,
  showNoticeQuery,
  listProblemsQuery,
  listDoubtsQuery,
  listIncidentsQuery,
  showIncidentQuery,
  compareIncidentsQuery,
  watchNamesQuery,
  listRootsQuery,
  showRootQuery,
  listOrganisationsQuery,
  showOrganisationQuery,
  showHomeQuery,
  showTrendsQuery,
  showTrendCellQuery,
  countUnitsQuery,
  listChangesQuery,
  listNewsQuery,
]
