import { createHash } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeCapture } from '../src/archive/captures.ts'
import { realDisk } from '../src/archive/disk.ts'
import { initArchive } from '../src/archive/init-archive.ts'
import { type Archive, openArchive } from '../src/archive/open-archive.ts'
import { printSettings, settingsFile } from '../src/archive/settings.ts'
import { type Served, type ServeOptions, serveIndex } from '../src/cli/serve.ts'
import { confirmFact } from '../src/decisions/confirm-fact.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import type { FactDecision } from '../src/model/decision.ts'
import type { NoticeRow } from '../src/model/notice-row.ts'
import { build } from '../src/pipeline/build.ts'
import { importNotices } from '../src/pipeline/import-notices.ts'
import { openKept } from '../src/pipeline/kept.ts'
import { openPagesOfNotices } from '../src/pipeline/pages-of-notices.ts'
import { takeDown } from '../src/pipeline/takedown.ts'
import { openRebuilding } from '../src/web/review/rebuilding.ts'
import { openGuard } from '../src/web/session/guard.ts'
import { hashPassword } from '../src/web/session/password.ts'
import { temporaryFolder } from './archive-folders.ts'

const examples = fileURLToPath(new URL('../examples/notices', import.meta.url))
const pdf = fileURLToPath(
  new URL('../src/formats/pdf/fixtures/two-columns-with-a-table/source.pdf', import.meta.url),
)

/** A page of one type that the server has. */
export interface PageToSee {
  /** Names a picture of it. */
  readonly name: string
  /** Names no language. */
  readonly address: string
  readonly status: number
}

export interface PagesToSee {
  readonly pages: readonly PageToSee[]
  close(): Promise<void>
}

const suppliers = `名前,別名
株式会社かすみね通信印刷,とどける便クラウド
株式会社みやびコールセンター
白瀬メディカルサプライ株式会社
株式会社ことり倉庫
`

/**
 * The examples and a PDF as an archive of our own with all that one can hold: watched names, a page that was changed
 * without a word, a notice that was taken down, a decision.
 */
export async function archiveWithEverything(): Promise<Archive> {
  const folder = temporaryFolder()
  initArchive(folder)
  writeFileSync(join(folder, 'suppliers.csv'), suppliers)
  const savedSearches = [{ name: '委託先のランサムウェア', q: '委託先 ランサムウェア' }]
  writeFileSync(
    join(folder, settingsFile),
    printSettings({ tenmatsu: 1, suppliers: 'suppliers.csv', savedSearches }),
  )
  const scans = temporaryFolder()
  copyFileSync(pdf, join(scans, 'printed.pdf'))
  const archive = openArchive(folder)
  await importNotices(archive, [examples])
  const [ofPdf] = (await importNotices(archive, [scans])).notices
  await build(archive, { workers: 0 })
  const index = openIndex(archive.indexFile)
  const markdown = readdirSync(join(folder, 'notices'), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.md') && `notices/${path}` !== ofPdf!.notice)
    .sort()
  const rows = []
  for (const path of markdown) {
    const entry = index.entries().find(one => one.path === `notices/${path}`)
    if (entry) rows.push(index.row(entry.id)!)
  }
  const [gone, ...others] = rows
  const changed = others.find(row => row.facts.some(fact => fact.kind === 'affected-count'))!
  captureAgain(folder, changed.path)
  const decided = others.find(row => row !== changed && row.facts.length > 3)!
  const [fact] = decided.facts
  const { start, end } = fact!.evidence[0]
  await confirmFact.decide(archive, index, {
    notice: decided.id,
    kind: fact!.kind,
    start,
    end,
    saw: { value: fact!.value, status: fact!.status } as NonNullable<FactDecision['saw']>,
    knows: [],
    because: '原文のとおり',
    by: '白瀬 みなと',
  })
  index.close()
  await takeDown(archive, gone!, '公表元の申し出による')
  await build(archive, { workers: 0 })
  return archive
}

/** The notice's page as it stood a day before, with another figure. */
function captureAgain(folder: string, notice: string): void {
  const bytes = Buffer.from(
    readFileSync(join(folder, notice), 'utf8').replace(/\d(?=[\d,]{2,}(?:人|名|件))/, '1'),
  )
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const at = '2025-03-01T00:00:00.000Z'
  writeCapture(realDisk, folder, bytes, {
    sha256,
    size: bytes.length,
    origin: 'fetched',
    name: '1.html',
    at,
    format: 'markdown',
    mediaType: 'text/markdown',
    parts: [{ selector: null, notice, text: sha256 }],
    fetched: {
      address: 'https://www.kumoi.example/news/1.html',
      redirects: [],
      status: 200,
      headers: [],
      at,
    },
  })
}

const serveArchive = (archive: Archive, more: Partial<ServeOptions> = {}): Promise<Served> =>
  serveIndex({
    indexFile: archive.indexFile,
    host: '127.0.0.1',
    port: 0,
    kept: openKept(archive),
    pages: openPagesOfNotices(archive),
    review: {
      archive,
      rebuilding: openRebuilding(archive),
      closed: archive.layout === 'own' ? null : { because: 'foreign', folder: archive.folder },
    },
    ...more,
  })

interface Named {
  readonly id: string
}

/** Serves an archive, an empty one, and one behind a password; what the archive does not have is left out. */
export async function servePagesToSee(archive: Archive): Promise<PagesToSee> {
  const emptyFolder = temporaryFolder()
  initArchive(emptyFolder)
  const emptyArchive = openArchive(emptyFolder)
  await build(emptyArchive, { workers: 0 })
  const credentials = [{ name: 'minato', hash: await hashPassword('a password of a test') }]
  const open = await serveArchive(archive)
  const empty = await serveArchive(emptyArchive)
  const guarded = await serveArchive(emptyArchive, { guard: openGuard({ credentials }) })

  const list = async (query: string): Promise<readonly Named[]> => {
    const answer = (await (await fetch(`${open.address}/api/${query}`)).json()) as Record<string, Named[]>
    return answer.hits ?? answer.incidents ?? answer.roots ?? answer.organisations ?? []
  }
  const exists = async (path: string): Promise<boolean> => (await fetch(open.address + path)).status === 200

  const [long] = await richest(open.address, await list('search?perPage=40&q=ランサムウェア'))
  const [vendor] = await list('search?perPage=1&q=委託先における')
  const [incident] = await list('list-incidents?sort=most-notices&perPage=1')
  const compared = (await list('list-incidents?several=true&perPage=3')).map(({ id }) => id)
  const [root] = await list('list-roots')
  const [organisation] = await list('list-organisations?sort=most-clients')
  const kept = openKept(archive)
  const [tombstone] = kept?.tombstones() ?? []
  const ids = (await list('search?perPage=100')).map(({ id }) => id)
  const having = async (pathOf: (id: string) => string): Promise<string | null> => {
    for (const id of ids.slice(0, 100)) if (await exists(pathOf(id))) return id
    return null
  }
  const own = archive.layout === 'own'
  const scanned = own ? await having(id => `/notices/${id}/pages/1.png`) : null
  const rewritten = own ? await having(id => `/notices/${id}/captures/2`) : null

  const types: readonly (readonly [name: string, path: string | null, status?: number])[] = [
    ['home', '/'],
    ['notices', '/notices'],
    ['search', '/notices?q=漏えい+委託&leak=possible'],
    ['nothing-found', '/notices?q="どこにもない言い回し"'],
    ['notice', `/notices/${long!.id}`],
    ['fact', `/notices/${long!.id}?fact=${long!.dated}`],
    ['notice-of-vendor', `/notices/${vendor!.id}`],
    ['notice-of-pdf', scanned && `/notices/${scanned}?fact=1`],
    ['notice-changed', rewritten && `/notices/${rewritten}`],
    ['capture', rewritten && `/notices/${rewritten}/captures/2`],
    ['incidents', '/incidents'],
    ['incidents-narrowed', '/incidents?type=ransomware&leak=confirmed'],
    ['incidents-none', '/incidents?q=どこにもない言い回し'],
    ['incident', `/incidents/${incident!.id}`],
    ['compare', `/compare?incidents=${compared.join(',')}`],
    ['compare-two', `/compare?incidents=${compared.slice(0, 2).join(',')}&q=委託`],
    ['compare-nothing', '/compare'],
    ['roots', '/roots'],
    ['root', root ? `/roots/${root.id}` : null],
    ['organisations', '/organisations'],
    ['organisation', organisation ? `/organisations/${organisation.id}` : null],
    ['trends', '/trends'],
    ['trends-narrowed', '/trends?unit=root_event&type=ransomware'],
    ['trend-delays', '/trends/to-first-notice?row=all&column=stated'],
    ['trend-matrix', '/trends/measures-by-cause'],
    ['trend-kinds', '/trends/kinds?column=unauthorized_access'],
    ['suppliers', '/suppliers'],
    [
      'suppliers-given',
      `/suppliers?names=${encodeURIComponent('株式会社かすみね通信印刷\n白瀬市\nことり倉庫')}&since=2025-06`,
    ],
    ['news', '/news'],
    ['playground', (await exists('/playground')) ? '/playground' : null],
    ['doubts', '/doubts'],
    ['review', '/review'],
    ['review-notice', own ? `/notices/${long!.id}/review` : null],
    ['review-fact', own ? `/notices/${long!.id}/review?fact=3` : null],
    ['decisions', '/decisions'],
    ['problems', '/problems'],
    ['variants', '/variants'],
    ['about', '/about'],
    ['api', '/api'],
    ['tombstones', '/tombstones'],
    ['tombstone', tombstone ? `/notices/${tombstone.id}` : null, 410],
    ['missing', '/nowhere', 404],
    ['missing-notice', '/notices/0000000000', 404],
    ['bad-request', '/notices?from=yesterday', 400],
  ]
  const ofEmpty = [
    '/',
    '/notices',
    '/incidents',
    '/roots',
    '/organisations',
    '/trends',
    '/suppliers',
    '/news',
  ]
    .concat(['/doubts', '/review', '/decisions', '/problems', '/tombstones', '/compare'])
    .map(path => ({
      name: `empty-${path.slice(1) || 'home'}`,
      address: empty.address + path,
      status: 200,
    }))
  return {
    pages: [
      ...types.flatMap(([name, path, status = 200]) =>
        path ? [{ name, address: open.address + path, status }] : [],
      ),
      ...ofEmpty,
      { name: 'login', address: `${guarded.address}/login`, status: 200 },
    ],
    close: async () => {
      for (const served of [open, empty, guarded]) await served.close()
    },
  }
}

/** Notices with those of the most kinds of fact first, and of each the date of an event that its body states first. */
async function richest(
  address: string,
  notices: readonly Named[],
): Promise<readonly { id: string; kinds: number; dated: number }[]> {
  const counted = []
  for (const { id } of notices) {
    const { facts, document } = (await (await fetch(`${address}/api/notices/${id}`)).json()) as Pick<
      NoticeRow,
      'facts' | 'document'
    >
    const dates = facts
      .map(({ kind, evidence: [{ start }] }, fact) => ({ kind, start, fact }))
      .filter(({ kind, start }) => kind === 'event-date' && start >= document.bodyStart)
      .sort((a, b) => a.start - b.start)
    counted.push({ id, kinds: new Set(facts.map(({ kind }) => kind)).size, dated: dates[0]?.fact ?? 0 })
  }
  return counted.sort((a, b) => b.kinds - a.kinds)
}
