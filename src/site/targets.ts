import type { Target, Targets } from './addresses.ts'
import type { SitePage } from './site-page.ts'
import { dataFormats, type Unit, unitFiles } from './units.ts'

/** What stands beside the data files. */
const besideData = ['record.schema.json', 'datapackage.json', 'SHA256SUMS', 'README.md']

/** Which file every address of the web app leads to. */
export function targetsOf(pages: readonly SitePage[], units: readonly Unit[]): Targets {
  const targets = new Map<string, Target>([
    ['/search', { file: 'search.html' }],
    ['/data', { file: 'data.html' }],
    ['/news', { file: 'news.html' }],
    ['/export/atom?grain=notices', { file: 'feeds/notices.{language}.xml', shared: true }],
    ['/export/jsonfeed?grain=notices', { file: 'feeds/notices.{language}.json', shared: true }],
    ['/export/csv?grain=notices', { file: 'data/notices.csv', shared: true }],
    ['/export/csv?grain=facts', { file: 'data.html' }],
    ['/export/csv?grain=incidents', { file: 'data/incidents.csv', shared: true }],
  ])
  for (const { address, file, alsoAt = [] } of pages)
    for (const at of [address, ...alsoAt]) targets.set(at, { file })
  for (const unit of units)
    if (unit.does !== 'page')
      for (const file of unitFiles(unit)) targets.set(`/${file}`, { file, shared: true })
  const wholes = ['notices', 'incidents'].flatMap(grain => dataFormats.map(format => `${grain}.${format}`))
  for (const name of [...wholes, ...besideData])
    targets.set(`/data/${name}`, { file: `data/${name}`, shared: true })
  return targets
}
