import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { factInWords, factKinds, problemInWords, read, readAll } from '../src/library.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const body = `当社サーバーへの不正アクセスについて

6月3日、当社のサーバーが不正アクセスを受け、お客様1,200名の情報が漏えいしたおそれがあります。
`

describe('reading in a program of one’s own', () => {
  it('gives facts with status and evidence that stands in the text', () => {
    const { document, facts, problems } = read(body, {
      published: '2025-06-05',
      publishers: ['株式会社あおば製作所'],
    })
    const count = facts.find(fact => fact.kind === 'affected-count')!
    assert.deepEqual([count.value.count, count.value.of, count.status], [1200, 'persons', 'possible'])
    for (const fact of facts)
      for (const { start, end, quote } of fact.evidence) assert.equal(document.text.slice(start, end), quote)
    assert.equal(factInWords(count, 'en'), 'Affected count customers: 1,200 persons (possible)')
    const day = facts.find(fact => fact.kind === 'event-date')!
    assert.equal(day.value.date, '2025-06-03')
    for (const problem of problems) assert.ok(problemInWords(problem, 'ja').message)
  })

  it('reads Markdown, pages and pages of posts as the archive does, and takes nothing from the caller that the text says', () => {
    const page = `<!doctype html><html lang="ja"><title>お知らせ</title><main><h1>お知らせ</h1><p>2025年6月3日</p><p>${'不正アクセスにより300名の情報が漏えいしたおそれがあります。'.repeat(3)}</p></main>`
    assert.ok(read(page).facts.some(({ kind }) => kind === 'affected-count'))
    const markdown = `# 公表概要\n- 題名\n- 2025年6月3日\n- 株式会社あおば製作所\n\n# 本文\n漏えいはございません。\n`
    const { document } = read(markdown, { title: '別の題名', published: '2024-01-01' })
    assert.deepEqual([document.head.title?.value, document.head.published?.value], ['題名', '2025-06-03'])
    assert.equal(readAll('').length, 1)
    assert.throws(() => read(body, { published: 'June' }), RangeError)
    assert.ok(factKinds.length > 20)
  })

  it('reaches nothing of Node', () => {
    const seen = new Set<string>()
    const bare = new Set<string>()
    const visit = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      const code = readFileSync(file, 'utf8')
      const imports =
        /(?:^|\n)\s*(?:import|export)\s(?!type\b)[^'"]*?from\s*'([^']+)'|import\('([^']+)'\)|(?:^|\n)import '([^']+)'/g
      for (const match of code.matchAll(imports)) {
        const target = (match[1] ?? match[2] ?? match[3])!
        if (target.startsWith('.')) visit(resolve(dirname(file), target))
        else bare.add(target)
      }
      // Formats of bytes are recognised by their bytes, which `read` is never given.
      if (!/[\\/]formats[\\/](?:docx|pdf)[\\/]/.test(file))
        assert.doesNotMatch(code, /\b(?:Buffer\.|process\.|__dirname|require\()/, file)
    }
    visit(resolve(root, 'src/library.ts'))
    assert.ok(seen.size > 100)
    assert.deepEqual([...bare].sort(), ['parse5', 'zod'])
  })

  it('is shown by an example that runs', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--conditions=tenmatsu-source', 'examples/read-a-notice.ts'],
      { cwd: root },
    )
    assert.match(stdout, /about 1200 persons, possible: 約1,200名/)
  })
})
