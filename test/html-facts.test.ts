import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { html } from '../src/formats/html/index.ts'
import { markdown } from '../src/formats/markdown/index.ts'
import type { Document } from '../src/model/document.ts'
import { readNotice } from '../src/readings/read-notice.ts'
import { bodyAsHtml, noise, sites } from './notice-pages.ts'

const folder = fileURLToPath(new URL('../examples/notices/', import.meta.url))

interface Example {
  readonly path: string
  readonly document: Document
  readonly body: string
}

/** Notices of the example archive that are one statement with a title, a day and a publisher. */
const examples: Example[] = (readdirSync(folder, { recursive: true }) as string[])
  .filter(path => path.endsWith('.md'))
  .sort()
  .flatMap(path => {
    const text = readFileSync(join(folder, path), 'utf8')
    const { document } = markdown.read({ text, path })[0]!
    const { head, statements, bodyStart } = document
    const isWhole = head.title && head.published?.value.length === 10 && head.publishers.length === 1
    return isWhole && statements.length === 0 ? [{ path, document, body: text.slice(bodyStart) }] : []
  })

const factsOf = (document: Document): string[] =>
  readNotice(document).reading.facts.map(f => `${f.kind} ${f.status} ${JSON.stringify(f.value)}`)

/** How many of `wanted` are among `found`, each counted as often as it is there. */
function sharedBy(wanted: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>()
  for (const fact of found) left.set(fact, (left.get(fact) ?? 0) + 1)
  let n = 0
  for (const fact of wanted) {
    const times = left.get(fact) ?? 0
    if (times > 0) {
      n++
      left.set(fact, times - 1)
    }
  }
  return n
}

describe('facts of a page are those of the same notice in Markdown', () => {
  for (const [name, page] of Object.entries(sites))
    for (const lines of name === 'a blog' ? (['br', 'p'] as const) : (['br'] as const))
      it(`${name}, lines as <${lines}>`, () => {
        let same = 0
        let wanted = 0
        let read = 0
        for (const { path, document, body } of examples) {
          const { title, published, publishers, address } = document.head
          const source = page({
            title: title!.value,
            date: published!.value,
            organisation: publishers[0]!.value,
            address: address?.value ?? 'https://www.example.jp/news/1.html',
            body: bodyAsHtml(body, lines),
          })
          const parts = html.read({ text: source, path: null })
          assert.equal(parts.length, 1, path)
          const made = parts[0]!.document
          assert.equal(made.head.title?.value, title!.value, path)
          assert.equal(made.head.published?.value, published!.value, path)
          assert.equal(made.head.publishers[0]?.value, publishers[0]!.value, path)
          for (const words of noise) assert.ok(!made.text.includes(words), `${path}: ${words}`)
          const expected = factsOf(document)
          const found = factsOf(made)
          const shared = sharedBy(expected, found)
          if (process.env.SHOW && shared < expected.length) {
            console.log(path)
            for (const fact of expected) if (!found.includes(fact)) console.log('   -', fact)
            for (const fact of found) if (!expected.includes(fact)) console.log('   +', fact)
          }
          same += shared
          wanted += expected.length
          read += found.length
        }
        assert.ok(wanted > 1000, `${wanted} facts`)
        const share = Math.min(same / wanted, same / read)
        assert.ok(share >= 0.95, `${same} of ${wanted} facts, ${read} read`)
      })
})
