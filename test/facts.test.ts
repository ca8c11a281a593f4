import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import { type FactCase, findFacts, type KindOfFact } from '../src/facts/define-fact.ts'
import { kindsOfFact } from '../src/facts/index.ts'
import { sections } from '../src/model/sections.ts'
import { openNotice } from '../src/text/notice-text.ts'
import { documentOf } from './document-of.ts'

const folder = new URL('../src/facts/', import.meta.url)

async function casesOf(kind: KindOfFact): Promise<readonly FactCase[]> {
  const module: { cases: readonly FactCase[] } = await import(new URL(`${kind.kind}/cases.ts`, folder).href)
  return module.cases
}

describe('kinds of fact', () => {
  it('each belongs to a section of the notice page', () => {
    for (const { kind, section } of kindsOfFact)
      assert.ok(
        sections.some(({ code }) => code === section),
        `${kind} names no section`,
      )
  })

  it('each says its headline in both languages, also of a notice that states nothing', () => {
    for (const kind of kindsOfFact) {
      const [ja, en] = [kind.headline?.([], 'ja'), kind.headline?.([], 'en')]
      assert.equal(ja?.parts.length, en?.parts.length)
      for (const part of ja?.parts ?? []) assert.equal(part.fact, null, kind.kind)
    }
  })

  it('the registry holds exactly the folders', () => {
    const folders = readdirSync(folder, { withFileTypes: true })
      .filter(e => e.isDirectory())
      .map(e => e.name)
    assert.deepEqual(kindsOfFact.map(k => k.kind).sort(), folders.sort())
  })
})

for (const kind of kindsOfFact) {
  const cases = await casesOf(kind)
  describe(`${kind.kind}: ${kind.label.ja}`, () => {
    for (const c of cases)
      it(c.text + (c.because ? ` [nothing: ${c.because}]` : ''), () => {
        const { facts } = findFacts(kind, openNotice(documentOf(c.text, c)))
        const got = facts.map((fact, i) => {
          const status = c.finds[i]?.status
          return {
            quote: fact.evidence[0].quote,
            value: fact.value,
            ...(status ? { status: fact.status } : {}),
          }
        })
        assert.deepEqual(got, c.finds)
        if (c.finds.length === 0) assert.ok(c.because, 'a case that must stay silent says because')
      })
  })
}
