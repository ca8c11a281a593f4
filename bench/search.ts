/**
 * How long a search takes: the index (top 20 with rank, facets and snippets) beside a scan of all folded texts in
 * memory that only counts. `node bench/search.ts [DIR]`; DIR defaults to the shared corpus.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openIndex } from '../src/index/sqlite/index.ts'
import { ensureBuilt } from '../src/pipeline/ensure-built.ts'
import { searchInput, searchNotices } from '../src/queries/search-notices.ts'
import { foldDocument } from '../src/text/notice-text.ts'
import { parseSearch } from '../src/text/search/parse-search.ts'
import { searchForm } from '../src/text/search/search-form.ts'
import { asPhrase, drawPiece, seeded } from '../test/draw-pieces.ts'
import { sharedFolder } from '../test/needs.ts'

const shared = sharedFolder()
const folder = process.argv[2] ?? (shared === null ? null : join(shared, 'corpus'))
if (folder === null) throw new Error('Name a folder of notices: node bench/search.ts DIR')

const words = [
  ...[
    '漏洩',
    '委託',
    'VPN',
    'サーバー',
    'の',
    'ランサムウェア',
    '個人情報 -漏えい',
    '不正アクセス メール',
    '-委託',
  ],
  ...[
    '第三者 情報 漏えい',
    'ランサムウェア OR マルウェア',
    '"お問い合わせ"',
    '暗号化 復旧',
    'クレジットカード 決済',
  ],
]

/** Milliseconds that `work` takes. */
async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const inWords = (name: string, times: number[]): string => {
  const sorted = times.sort((a, b) => a - b)
  const at = (p: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))]!.toFixed(2)
  return `${name.padEnd(34)} p50 ${at(0.5).padStart(6)}  p95 ${at(0.95).padStart(6)}  max ${at(1).padStart(6)} ms`
}

const cache = mkdtempSync(join(tmpdir(), 'tenmatsu-bench-'))
try {
  const { archive } = await ensureBuilt(folder, { cache })
  const index = openIndex(archive.indexFile)
  const documents = index.entries().map(entry => index.row(entry.id)!.document)
  const texts = documents.map(document => searchForm(foldDocument(document).text))
  const next = seeded(20251121)
  const pieces = Array.from({ length: 500 }, () =>
    drawPiece(
      documents.map(d => d.text),
      next,
    ),
  )
  const sets: Readonly<Record<string, readonly string[]>> = {
    'pieces of the text, as phrases': pieces.map(asPhrase),
    'pieces of the text, as words': pieces,
    'words that people search for': Array.from({ length: 20 }, () => words).flat(),
  }
  process.stdout.write(`${documents.length} notices, top 20\n`)
  for (const [name, queries] of Object.entries(sets)) {
    const [indexed, scanned]: [number[], number[]] = [[], []]
    for (const q of queries) {
      indexed.push(await timed(() => searchNotices(index, searchInput.parse({ q, perPage: 20 }))))
      scanned.push(
        await timed(() => {
          const { all, none } = parseSearch(q)
          const has = (text: string, forms: readonly string[]) => forms.some(form => text.includes(form))
          return texts.filter(
            text =>
              all.every(group => group.some(t => has(text, t.forms))) && !none.some(t => has(text, t.forms)),
          ).length
        }),
      )
    }
    process.stdout.write(
      `${name}\n  ${inWords('index', indexed)}\n  ${inWords('scan in memory, count alone', scanned)}\n`,
    )
  }
  index.close()
} finally {
  rmSync(cache, { recursive: true })
}
