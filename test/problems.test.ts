import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe as group, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { describe, doubtOf, type ProblemCode, problemCatalogue } from '../src/model/problem.ts'

const folder = fileURLToPath(new URL('../src/model/problems/', import.meta.url))
const areas = readdirSync(folder).filter(name => !['index.ts', 'catalogue-entry.ts'].includes(name))
const codes = Object.keys(problemCatalogue) as ProblemCode[]

group('the catalogue of problems', () => {
  it('holds every area of its folder, and no code twice', () => {
    const written = areas.flatMap(area => [
      ...readFileSync(folder + area, 'utf8').matchAll(/^ {2}'?([a-z-]+)'?: \{/gm),
    ])
    assert.deepEqual(written.map(([, code]) => code).sort(), [...codes].sort())
  })

  it('says in both languages what happened and what to do, with the same details', () => {
    for (const code of codes) {
      const { message, hint } = problemCatalogue[code]
      for (const words of [message, hint]) {
        assert.match(words.ja, /[ぁ-ん一-龠]/, code)
        assert.match(words.en, /^[^ぁ-ん]*[a-z]/, code)
      }
      const said = (words: string) =>
        [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!.replace(/(ja|en)$/i, ''))
      assert.deepEqual(said(message.ja).sort(), said(message.en).sort(), code)
    }
  })

  it('fills in what is known and leaves the rest to be seen', () => {
    const { message } = describe({ code: 'date-unreadable', place: {}, details: { line: '六月ごろ' } }, 'en')
    assert.equal(message, 'The date "六月ごろ" cannot be read')
    assert.match(describe({ code: 'date-unreadable', place: {}, details: {} }, 'ja').message, /\{line\}/)
  })

  it('weighs a doubt from 1 to 10; a slip of form is none', () => {
    for (const code of codes) {
      const doubt = doubtOf(code)
      assert.ok(doubt === null || (Number.isInteger(doubt) && doubt >= 1 && doubt <= 10), code)
    }
    assert.equal(doubtOf('trailing-space'), null)
  })
})
