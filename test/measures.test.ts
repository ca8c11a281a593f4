import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { measure } from '../src/facts/measure/index.ts'
import { measureRules } from '../src/facts/measure/rules/index.ts'
import { measureTerms } from '../src/model/vocabulary/measures.ts'
import { openNotice } from '../src/text/notice-text.ts'
import { documentOf } from './document-of.ts'

describe('measures', () => {
  it('every code of the vocabulary is named by a rule', () => {
    const named = new Set<string>(measureRules.map(rule => rule.code))
    assert.deepEqual(
      measureTerms.map(term => term.code).filter(code => !named.has(code)),
      [],
    )
  })

  it('rules of one code have names of their own', () => {
    const names = measureRules.map(rule => `${rule.code} ${rule.name}`)
    const twice = names.filter((name, i) => names.indexOf(name) !== i)
    assert.deepEqual(twice, [])
  })

  for (const unit of [
    '遮断',
    '調査の結果、',
    'サーバーを停止し、',
    '- 監視\n',
    '委託先に対し',
    '「(',
    '※ログを監視',
  ])
    it(`${JSON.stringify(unit)} without end is read in bounded time`, () => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length))
      const notice = openNotice(documentOf(text))
      const began = performance.now()
      for (const _ of measure.find(notice));
      assert.ok(performance.now() - began < 2_000)
    })
})
