import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openArchive } from '../src/archive/open-archive.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import type { KeptIncident } from '../src/index/incident-contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import type { CountingUnit } from '../src/model/counting-unit.ts'
import type { Fact } from '../src/model/fact.ts'
import { emptyProfile, type IncidentProfile } from '../src/model/incident-profile.ts'
import type { NoticeRow } from '../src/model/notice-row.ts'
import { build } from '../src/pipeline/build.ts'
import { countUnits, countUnitsInput } from '../src/queries/count-units.ts'
import { listIncidents, listIncidentsInput } from '../src/queries/list-incidents.ts'
import { showIncident } from '../src/queries/show-incident.ts'
import { showTrendCell, showTrendCellInput } from '../src/queries/show-trend-cell.ts'
import { showTrends, showTrendsInput } from '../src/queries/show-trends.ts'
import { byMonth } from '../src/queries/trends/by-month.ts'
import { authorities, measuresByCause } from '../src/queries/trends/deeds.ts'
import { toFinalReport, toFirstNotice } from '../src/queries/trends/delays.ts'
import { itemsWithin, type TrendFilter } from '../src/queries/trends/make-trends.ts'
import { kinds, leaks, vectors } from '../src/queries/trends/over-time.ts'
import { persons } from '../src/queries/trends/persons.ts'
import { quartilesOf } from '../src/queries/trends/quartiles.ts'
import { inNumbers, type Trend, type TrendName, type TrendTable } from '../src/queries/trends/trend.ts'
import { createApp } from '../src/web/app.ts'
import { fileBrush, pageBrush } from '../src/web/charts/brush.ts'
import { drawTrend } from '../src/web/trends/draw-trend.ts'
import { temporaryFolder } from './archive-folders.ts'
import { words } from './page-words.ts'

/** Rows and columns that count nothing by themselves. */
const figures = new Set(['least', 'lower', 'median', 'upper', 'most'])

/** A picture as one number per row and column. */
const asNumbers = (trend: Trend): Record<string, Record<string, number>> =>
  Object.fromEntries(
    trend.rows.map((row, i) => [
      row.key,
      Object.fromEntries(
        trend.columns.flatMap((column, j) => {
          const value = trend.cells[i]![j]
          return value === null || value === undefined || value === 0 ? [] : [[column.key, value]]
        }),
      ),
    ]),
  )

const tally = (pairs: readonly (readonly [string, string])[]): Record<string, Record<string, number>> => {
  const found: Record<string, Record<string, number>> = {}
  for (const [row, column] of pairs) {
    const of = found[row] ?? {}
    found[row] = of
    of[column] = (of[column] ?? 0) + 1
  }
  return found
}

/** Without rows that hold nothing. */
const told = (numbers: Record<string, Record<string, number>>): Record<string, Record<string, number>> =>
  Object.fromEntries(Object.entries(numbers).filter(([, row]) => Object.keys(row).length > 0))

describe('pictures of the example archive', () => {
  const cache = temporaryFolder()
  let index: NoticeIndex
  /** Every incident with its notices that count, oldest first, each read by itself. */
  let incidents: { readonly incident: KeptIncident; readonly notices: readonly NoticeRow[] }[]

  before(async () => {
    const archive = openArchive(fileURLToPath(new URL('../examples/notices', import.meta.url)), { cache })
    await build(archive, { workers: 1 })
    index = openIndex(archive.indexFile)
    incidents = []
    for (const incident of index.keptIncidents()) {
      if (incident.told === 0) continue
      const notices: NoticeRow[] = []
      for (const id of incident.counted) notices.push((await index.find(id))!)
      incidents.push({ incident, notices })
    }
  })
  after(() => {
    index.close()
    rmSync(cache, { recursive: true, force: true })
  })

  const trend = async (name: TrendName, given: Record<string, string> = {}): Promise<Trend> =>
    (await showTrends(index, showTrendsInput.parse({ name, ...given }))).trends[0]!
  const dayOf = (notices: readonly NoticeRow[]): string =>
    notices
      .map(({ document }) => document.head.published?.value ?? null)
      .filter(day => day !== null)
      .sort()[0] ?? 'undated'
  const real = () => incidents.filter(({ incident }) => incident.state !== 'no_incident')

  it('counts notices, incidents and root events by month as the notices themselves have it', async () => {
    const numbers = asNumbers(await trend('by-month'))
    const pairs: [string, string][] = []
    const roots = new Map<string, string[]>()
    for (const { notices } of incidents)
      for (const notice of notices) {
        const month = notice.document.head.published?.value.slice(0, 7) ?? 'undated'
        pairs.push([month, 'notice'])
      }
    for (const { incident, notices } of real()) {
      const month = dayOf(notices).slice(0, 7)
      pairs.push([month, 'incident'])
      const names = (await index.rootsOf([incident.id])).get(incident.id) ?? []
      if (names.length === 0) pairs.push([month, 'root_event'])
      for (const { id } of names) roots.set(id, [...(roots.get(id) ?? []), month])
    }
    for (const months of roots.values()) pairs.push([months.sort()[0]!, 'root_event'])
    assert.ok(roots.size > 0)
    assert.deepEqual(told(numbers), tally(pairs))
  })

  it('agrees with count-units, month by month and in all', async () => {
    const { units, periods } = await countUnits(index, countUnitsInput.parse({ by: 'month' }))
    const { units: counted } = await showTrends(index, showTrendsInput.parse({ name: 'by-month' }))
    assert.deepEqual(counted, units)
    const numbers = asNumbers(await trend('by-month'))
    for (const { period, notice, incident, root_event } of periods!)
      assert.deepEqual(
        numbers[period ?? 'undated'],
        Object.fromEntries(Object.entries({ notice, incident, root_event }).filter(([, n]) => n > 0)),
        String(period),
      )
  })

  /** Codes of a kind of fact, as the last notice to name each says it, what was confirmed staying so. */
  const codes = (notices: readonly NoticeRow[], kind: string, strongestFirst: readonly string[]) => {
    const held = new Map<string, string>()
    for (const { facts } of notices) {
      const own = new Map<string, string>()
      for (const fact of facts as readonly Fact<string, { code: string }>[])
        if (fact.kind === kind) {
          const before = own.get(fact.value.code)
          if (before === undefined || strongestFirst.indexOf(fact.status) < strongestFirst.indexOf(before))
            own.set(fact.value.code, fact.status)
        }
      for (const [code, status] of own) if (held.get(code) !== 'confirmed') held.set(code, status)
    }
    return [...held].filter(([, status]) => !['not_found', 'ruled_out'].includes(status))
  }
  const statuses = ['confirmed', 'possible', 'investigating', 'ruled_out', 'not_found']

  it('counts types by month out of the facts of every notice', async () => {
    const pairs = real().flatMap(({ notices }) =>
      codes(notices, 'incident-type', statuses).map(([code]) => [dayOf(notices).slice(0, 7), code] as const),
    )
    const kinds = await trend('kinds')
    assert.deepEqual(told(asNumbers(kinds)), tally(pairs))
    assert.equal(kinds.of, real().length)
    const without = real().filter(({ notices }) => codes(notices, 'incident-type', statuses).length === 0)
    assert.equal(kinds.leftOut[0]!.count, without.length)
  })

  it('counts vectors by quarter and status out of the facts of every notice', async () => {
    const pairs = real().flatMap(({ notices }) =>
      codes(notices, 'vector', statuses).map(([code, status]) => {
        const [year, month] = dayOf(notices).split('-')
        return [`${year}-Q${Math.ceil(Number(month) / 3)}`, `${code}.${status}`] as const
      }),
    )
    assert.ok(pairs.length > 5)
    assert.deepEqual(told(asNumbers(await trend('vectors'))), tally(pairs))
  })

  it('counts every incident once by what is stated of a leak, and the statuses add up to all', async () => {
    const picture = await trend('leaks')
    assert.deepEqual(
      told(asNumbers(picture)),
      tally(
        real().map(
          ({ incident, notices }) => [dayOf(notices).slice(0, 7), incident.leak ?? 'not_stated'] as const,
        ),
      ),
    )
    assert.equal(
      picture.cells.flat().reduce((sum: number, n) => sum + (n ?? 0), 0),
      real().length,
    )
  })

  it('counts authorities by how far the report has come', async () => {
    const order = ['planned', 'in_progress', 'done']
    const pairs = real().flatMap(({ notices }) => {
      const held = new Map<string, string>()
      for (const fact of notices.flatMap(({ facts }) => facts) as readonly Fact<
        string,
        { code: string; state: string }
      >[]) {
        if (fact.kind !== 'authority' || ['not_found', 'ruled_out'].includes(fact.status)) continue
        const before = held.get(fact.value.code)
        if (before === undefined || order.indexOf(fact.value.state) > order.indexOf(before))
          held.set(fact.value.code, fact.value.state)
      }
      return [...held]
    })
    assert.ok(pairs.length > 5)
    assert.deepEqual(told(asNumbers(await trend('authorities'))), tally(pairs))
  })

  it('gives the days to the first notice that the ledger of each incident gives', async () => {
    const days: number[] = []
    for (const { incident } of real()) {
      const { times } = (await showIncident(index, { incident: incident.id }))!
      const found = times.find(({ measure }) => measure === 'detection-to-first-notice')
      if (found) days.push(found.days)
    }
    const picture = await trend('to-first-notice')
    const all = asNumbers(picture).all!
    assert.equal(all.stated, days.length)
    assert.equal(all.stated! + (all.unstated ?? 0), real().length)
    const sorted = days.toSorted((a, b) => a - b)
    assert.equal(all.most, sorted.at(-1))
    const middle = (sorted.length - 1) / 2
    assert.equal(all.median, (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2)
    assert.equal(picture.of + picture.leftOut.reduce((sum, { count }) => sum + count, 0), real().length)
  })

  it('parts the incidents that state persons into tenfolds that add up', async () => {
    const picture = await trend('persons')
    const numbers = asNumbers(picture)
    for (const unit of ['incident', 'root_event']) {
      const bins = ['1', '10', '100', '1000', '10000', '100000', '1000000']
      const inBins = bins.reduce((sum, bin) => sum + (numbers[bin]![unit] ?? 0), 0)
      assert.equal(inBins, numbers.stated![unit])
      assert.equal(inBins, picture.points.filter(({ line }) => line === unit).length)
    }
    assert.equal(
      (numbers.stated!.incident ?? 0) +
        (numbers.unclear!.incident ?? 0) +
        (numbers.not_stated!.incident ?? 0),
      real().length,
    )
    assert.ok(numbers.stated!.root_event! <= numbers.stated!.incident!)
  })

  it('counts measures with causes, and of both only those that state both', async () => {
    const numbers = asNumbers(await trend('measures-by-cause'))
    const both = real().filter(
      ({ notices }) =>
        codes(notices, 'cause', statuses).length > 0 &&
        notices.some(({ facts }) =>
          facts.some(
            ({ kind, status }) => kind === 'measure' && !['not_found', 'ruled_out'].includes(status),
          ),
        ),
    )
    assert.equal(numbers.any!.any, both.length)
    for (const row of Object.values(numbers))
      for (const [cause, n] of Object.entries(row)) assert.ok(n <= numbers.any![cause]!)
  })

  it('tells one by one what each number counts, and how the list of incidents shows the same', async () => {
    let listed = 0
    for (const unit of ['notice', 'incident', 'root_event'] as const) {
      const { trends } = await showTrends(index, showTrendsInput.parse({ unit }))
      for (const { name, rows, columns, cells } of trends)
        for (const [i, row] of rows.entries())
          for (const [j, column] of columns.entries()) {
            const input = showTrendCellInput.parse({
              name,
              unit,
              row: row.key,
              column: column.key,
              perPage: 200,
            })
            const found = await showTrendCell(index, input)
            const place = `${name} ${unit} ${row.key} ${column.key}`
            if (found === null) {
              assert.ok(
                [row.key, column.key].some(key => figures.has(key)),
                place,
              )
              continue
            }
            assert.equal(found.total, cells[i]![j], place)
            assert.equal(new Set(found.items.map(({ id }) => id)).size, found.total, place)
            if (found.conditions === null || found.total === 0) continue
            listed++
            const list = await listIncidents(
              index,
              listIncidentsInput.parse({ ...found.conditions, perPage: 200 }),
            )
            const shown = list!.incidents.filter(({ state }) => state !== 'no_incident').map(({ id }) => id)
            assert.deepEqual(shown.sort(), found.items.map(({ id }) => id).sort(), place)
          }
    }
    assert.ok(listed > 60, String(listed))
  })

  it('counts a whole row or column, every thing once', async () => {
    const column = await showTrendCell(
      index,
      showTrendCellInput.parse({ name: 'kinds', column: 'unauthorized_access', perPage: 200 }),
    )
    const kinds = await trend('kinds')
    const j = kinds.columns.findIndex(({ key }) => key === 'unauthorized_access')
    assert.equal(
      column!.total,
      kinds.cells.reduce((sum, row) => sum + (row[j] ?? 0), 0),
    )
    const vectors = await trend('vectors')
    const [{ of }] = vectors.columns as [(typeof vectors.columns)[0]]
    const whole = await showTrendCell(index, showTrendCellInput.parse({ name: 'vectors', column: of }))
    const parts = vectors.columns.flatMap((column, at) => (column.of === of ? [at] : []))
    assert.equal(
      whole!.total,
      vectors.cells.reduce((sum, row) => sum + parts.reduce((all, at) => all + (row[at] ?? 0), 0), 0),
    )
    const list = await listIncidents(index, listIncidentsInput.parse(whole!.conditions))
    assert.equal(list!.detail.incidents, whole!.total)
    const input = showTrendCellInput.parse({ name: 'kinds', row: '1999-01' })
    assert.equal(await showTrendCell(index, input), null)
  })

  it('narrows all pictures down alike', async () => {
    const all = await showTrends(index, showTrendsInput.parse({}))
    const months = all.trends[0]!.rows.map(({ key }) => key).filter(key => key !== 'undated')
    const half = months[Math.floor(months.length / 2)]!
    let incidentsIn = 0
    for (const given of [{ to: half }, { from: months[months.indexOf(half) + 1]! }]) {
      const { units } = await showTrends(index, showTrendsInput.parse(given))
      incidentsIn += units.find(({ unit }) => unit === 'incident')!.count
    }
    const undated = asNumbers(all.trends[0]!).undated?.incident ?? 0
    assert.equal(incidentsIn + undated, real().length)
    const types = await showTrends(index, showTrendsInput.parse({ type: 'ransomware' }))
    const kinds = all.trends.find(({ name }) => name === 'kinds')!
    const j = kinds.columns.findIndex(({ key }) => key === 'ransomware')
    assert.equal(
      types.units.find(({ unit }) => unit === 'incident')!.count,
      kinds.cells.reduce((sum, row) => sum + (row[j] ?? 0), 0),
    )
  })

  describe('on pages', () => {
    let app: ReturnType<typeof createApp>
    before(() => {
      app = createApp({ index: () => index })
    })
    const get = async (path: string) => {
      const response = await app.request(path)
      return { status: response.status, headers: response.headers, body: await response.text() }
    }

    it('are well-formed, strict and said in both languages', async () => {
      const paths = [
        '/trends',
        '/trends?unit=notice&from=2025-03&type=ransomware',
        '/trends?from=1999&to=1999',
        '/trends/persons?unit=root_event',
        '/trends/measures-by-cause',
        '/trends/kinds?column=ransomware',
        '/trends/to-first-notice?row=all&column=stated',
      ]
      for (const path of paths)
        for (const lang of ['ja', 'en']) {
          const { status, body } = await get(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
          assert.equal(status, 200, path)
          assert.equal(body.match(/<h1/g)?.length, 1)
          assert.doesNotMatch(body, /undefined|\[object|NaN|\{\w+\}|\sstyle="|\son\w+="|Infinity/, path)
          const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
          assert.equal(new Set(ids).size, ids.length, path)
          for (const { text, lang: said } of words(body))
            if (lang === 'en' && said !== 'ja')
              assert.doesNotMatch(
                text,
                /[\u3041-\u30ff\u3400-\u9fff]/,
                `Japanese on an English page: ${path}`,
              )
        }
    })

    it('have the numbers of the query in their tables, and every link answers', async () => {
      const { body } = await get('/trends?lang=en')
      const links = [...body.matchAll(/<td class="number"><a href="([^"]*)">([\d,]+)<\/a>/g)]
      assert.ok(links.length > 100)
      for (const [, address, number] of links.filter((_, i) => i % 17 === 0)) {
        const page = await get(address!.replaceAll('&amp;', '&').replace(/#.*/, ''))
        assert.equal(page.status, 200, address)
        assert.match(page.body, new RegExp(`id="list-title">[^\\n]*: ${number}<`), address)
      }
      for (const { name } of (await showTrends(index, showTrendsInput.parse({}))).trends)
        assert.ok(body.includes(`id="${name}"`), name)
    })

    it('come as CSV, as JSON and as SVG with its colours in it', async () => {
      const csv = await get('/trends/leaks.csv?lang=en')
      assert.match(csv.headers.get('content-type')!, /text\/csv/)
      const [head, ...lines] = csv.body.replace('\ufeff', '').trim().split('\r\n')
      const picture = await trend('leaks')
      assert.equal(head!.split(',').length, picture.columns.length + 2)
      assert.deepEqual(
        lines.map(line => line.split(',').slice(2).map(Number)),
        picture.cells,
      )
      assert.deepEqual(
        JSON.parse((await get('/trends/leaks.json')).body).trend,
        JSON.parse(JSON.stringify(picture)),
      )
      for (const name of [
        'by-month',
        'kinds',
        'persons',
        'to-final-report',
        'measures-by-cause',
        'authorities',
      ]) {
        const svg = await get(`/trends/${name}.svg?lang=ja`)
        assert.match(svg.headers.get('content-type')!, /image\/svg\+xml/)
        assert.match(
          svg.body,
          /^<\?xml[\s\S]*<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[\s\S]*<title id="title">/,
        )
        assert.doesNotMatch(svg.body, /class="|<a |var\(|undefined|NaN/)
        for (const [, id] of svg.body.matchAll(/url\(#([\w-]+)\)/g))
          assert.ok(svg.body.includes(`id="${id}"`))
      }
    })

    it('refuse what cannot be asked', async () => {
      assert.equal((await get('/trends/nothing')).status, 404)
      assert.equal((await get('/trends/kinds.pdf')).status, 404)
      assert.equal((await get('/trends?unit=victims')).status, 400)
      assert.equal((await get('/trends?type=magic')).status, 400)
      assert.equal((await get('/trends?from=soon')).status, 400)
      assert.equal((await get('/trends/kinds?row=2025-01&column=magic')).status, 404)
      assert.equal((await get('/trends/to-first-notice?row=all&column=median')).status, 404)
    })
  })
})

let made = 0
const { selfWords: _, earlierNotice: __, ...plain } = emptyProfile
/** An incident of one notice, with what it is said to be changed. */
function incident(
  change: Partial<IncidentProfile> = {},
  published: string | null = '2025-04-10',
): IncidentProfile {
  const id = `ab${String(++made).padStart(8, '0')}`
  return {
    ...plain,
    victims: [],
    id,
    state: 'open',
    title: '不正アクセスについて',
    organisations: ['架空商事株式会社'],
    first: published,
    last: published,
    leak: null,
    told: 1,
    tellings: [{ notice: id, published }],
    firstReport: published,
    persons: null,
    records: null,
    finalReport: null,
    hasFinalReport: false,
    vendors: [],
    sector: null,
    organisationType: null,
    roots: [],
    ...change,
  }
}
const within = (profiles: readonly IncidentProfile[], filter: TrendFilter = {}) =>
  itemsWithin(profiles, filter)
const numbersOf = (table: TrendTable) => asNumbers(inNumbers(table))
const countsOf = (profiles: readonly IncidentProfile[], filter: TrendFilter = {}) => {
  const items = within(profiles, filter)
  return (['notice', 'incident', 'root_event'] as CountingUnit[]).map(unit => items[unit].length)
}

describe('pictures of made incidents', () => {
  it('count what has no date, or no month, apart, and in no period that is asked for', () => {
    const profiles = [incident(), incident({}, null), incident({}, '2025')]
    assert.deepEqual(numbersOf(byMonth(within(profiles))), {
      '2025-04': { notice: 1, incident: 1, root_event: 1 },
      undated: { notice: 2, incident: 2, root_event: 2 },
    })
    assert.deepEqual(countsOf(profiles, { from: '2025-04' }), [1 + 1, 1 + 1, 1 + 1])
    assert.deepEqual(countsOf(profiles, { from: '2025-04', to: '2026' }), [2, 2, 2])
    assert.deepEqual(countsOf(profiles, { to: '2024' }), [0, 0, 0])
  })

  it('count an incident that was taken back as notices alone', () => {
    const exercise = incident({ state: 'no_incident' })
    assert.deepEqual(countsOf([incident(), exercise]), [2, 1, 1])
  })

  it('show the months between in which nothing was told', () => {
    const table = byMonth(within([incident({}, '2024-11-30'), incident({}, '2025-02-01')]))
    assert.deepEqual(
      table.rows.map(({ key }) => key),
      ['2024-11', '2024-12', '2025-01', '2025-02'],
    )
  })

  it('go by year where there are many months', () => {
    const table = byMonth(within([incident({}, '2015-03-01'), incident({}, '2025-02-01')]))
    assert.equal(table.rows.length, 11)
    assert.equal(table.rowLabel.en, 'year')
  })

  it('count a root event once, in each of two roots, and by the first of its notices', () => {
    const profiles = [
      incident({ roots: ['aa00000001'] }, '2025-05-01'),
      incident({ roots: ['aa00000001', 'aa00000002'] }, '2025-04-01'),
      incident({}, '2025-06-01'),
    ]
    assert.deepEqual(numbersOf(byMonth(within(profiles))), {
      '2025-04': { notice: 1, incident: 1, root_event: 2 },
      '2025-05': { notice: 1, incident: 1 },
      '2025-06': { notice: 1, incident: 1, root_event: 1 },
    })
  })

  it('take the strongest of a root event for its leak, and a notice for what its incident is', () => {
    const profiles = [
      incident({ roots: ['aa00000001'], leak: 'possible' }),
      incident({ roots: ['aa00000001'], leak: 'confirmed' }),
    ]
    const items = within(profiles)
    assert.deepEqual(numbersOf(leaks(items.root_event, 'root_event')), { '2025-04': { confirmed: 1 } })
    assert.deepEqual(numbersOf(leaks(items.notice, 'notice')), { '2025-04': { confirmed: 1, possible: 1 } })
  })

  it('give days only where both are known to the day and in order, and quartiles of four at least', () => {
    const after = (detected: string | undefined, change: Partial<IncidentProfile> = {}) =>
      incident({ ...(detected === undefined ? {} : { days: { detected } }), ...change })
    const profiles = [
      after('2025-04-10'),
      after('2025-04-07'),
      after('2025-03-31'),
      after('2025-04'),
      after(undefined),
      after('2025-04-12'),
      after('2025-04-01', { firstReport: null }),
    ]
    const table = inNumbers(toFirstNotice(within(profiles).incident))
    assert.deepEqual(asNumbers(table), { all: { stated: 3, unstated: 4 } })
    assert.deepEqual(
      table.leftOut.map(({ count }) => count),
      [3, 1],
    )
    const four = numbersOf(toFirstNotice(within([...profiles, after('2025-04-09')]).incident)).all!
    assert.deepEqual(four, { stated: 4, unstated: 4, lower: 0.8, median: 2, upper: 4.8, most: 10 })
  })

  it('have no final report where none is', () => {
    const profiles = [
      incident({ days: { detected: '2025-04-01' }, finalReport: '2025-06-01', hasFinalReport: true }),
      incident({ days: { detected: '2025-04-01' } }),
    ]
    assert.deepEqual(numbersOf(toFinalReport(within(profiles).incident)).all, { stated: 1, unstated: 1 })
  })

  it('keep a figure that stands for no whole apart from none, and count a root event once', () => {
    const figure = (count: number) =>
      ({
        count,
        approx: false,
        bound: 'exact',
        gross: false,
        group: 'customers',
        part: 'total',
        status: 'possible',
        notice: 'ab00000000',
      }) as const
    const profiles = [
      incident({ persons: figure(9) }),
      incident({ persons: figure(10) }),
      incident({ persons: figure(1_000_000), roots: ['aa00000001'] }),
      incident({ persons: figure(500), roots: ['aa00000001'] }),
      incident({ persons: 'unclear' }),
      incident({ records: figure(7) }),
    ]
    const items = within(profiles)
    const numbers = numbersOf(persons(items.incident, items.root_event, new Map([['aa00000001', 1_000_500]])))
    assert.deepEqual(numbers['1'], { incident: 1, root_event: 1 })
    assert.deepEqual(numbers['10'], { incident: 1, root_event: 1 })
    assert.deepEqual(numbers['100'], { incident: 1 })
    assert.deepEqual(numbers['1000000'], { incident: 1, root_event: 1 })
    assert.deepEqual(numbers.unclear, { incident: 1, root_event: 1 })
    assert.deepEqual(numbers.not_stated, { incident: 1, root_event: 1 })
    assert.deepEqual(numbers.most, { incident: 1_000_000 })
  })

  it('take the farthest that a deed has come, and no cause that is denied', () => {
    const profiles = [
      incident({
        roots: ['aa00000001'],
        authorities: [{ code: 'ppc', state: 'planned' }],
        causes: [{ code: 'no_mfa', status: 'ruled_out' }],
        measures: [{ code: 'mfa', state: 'planned' }],
      }),
      incident({
        roots: ['aa00000001'],
        authorities: [{ code: 'ppc', state: 'done' }],
        causes: [{ code: 'unpatched', status: 'possible' }],
        measures: [{ code: 'patch', state: 'done' }],
      }),
    ]
    const items = within(profiles)
    assert.deepEqual(numbersOf(authorities(items.root_event, 'root_event')), { ppc: { done: 1 } })
    assert.deepEqual(numbersOf(authorities(items.incident, 'incident')), { ppc: { done: 1, planned: 1 } })
    assert.deepEqual(numbersOf(measuresByCause(items.incident, 'incident')), {
      any: { any: 1, unpatched: 1 },
      patch: { any: 1, unpatched: 1 },
    })
  })

  it('are drawn of nothing, of one thing, and of what has no date alone', () => {
    const one = incident({
      types: [{ code: 'ransomware', status: 'confirmed' }],
      vectors: [{ code: 'vpn', status: 'investigating' }],
      authorities: [{ code: 'ppc', state: 'in_progress' }],
    })
    for (const profiles of [
      [],
      [one],
      [incident({}, null)],
      [one, incident({}, null), incident({}, '2026')],
    ]) {
      const { incident: items, root_event } = within(profiles)
      const tables = [
        byMonth(within(profiles)),
        kinds(items, 'incident'),
        vectors(items, 'incident'),
        leaks(items, 'incident'),
        persons(items, root_event, new Map()),
        toFirstNotice(items),
        toFinalReport(items),
        measuresByCause(items, 'incident'),
        authorities(items, 'incident'),
      ]
      for (const table of tables)
        for (const language of ['ja', 'en'] as const) {
          const { file, pictures } = drawTrend({
            trend: inNumbers(table),
            language,
            address: () => null,
            pointAddress: () => null,
          })
          for (const picture of [file, ...(pictures ?? []).map(drawn => drawn.picture)]) {
            const drawn = `${picture.width} ${picture.height} ${picture.draw(pageBrush)} ${picture.draw(fileBrush)}`
            assert.doesNotMatch(drawn, /NaN|Infinity|undefined|="-\d+(?:\.\d+)?" height/, table.name)
            assert.ok(picture.width >= 0 && picture.height >= 0)
          }
        }
    }
  })

  it('reckon quartiles between two values in proportion', () => {
    assert.equal(quartilesOf([1, 2, 3]), null)
    assert.deepEqual(quartilesOf([4, 1, 3, 2]), { least: 1, lower: 1.8, median: 2.5, upper: 3.3, most: 4 })
    assert.deepEqual(quartilesOf([5, 5, 5, 5, 5]), { least: 5, lower: 5, median: 5, upper: 5, most: 5 })
  })
})
