import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { joinIncidents } from '../src/incidents/join-incidents.ts'
import { byDay, pairOf, type ThreadedNotice } from '../src/incidents/pair.ts'
import { bandsOf, likeness, sketchOf } from '../src/incidents/shingles.ts'
import { signals } from '../src/incidents/signals/index.ts'
import type { Signal, SignalCase } from '../src/incidents/signals/signal.ts'
import { organisationKeys } from '../src/text/organisation-key.ts'
import { titleForm } from '../src/text/title-form.ts'
import { threadedNotice as notice } from './threaded-notices.ts'

const folder = new URL('../src/incidents/signals/', import.meta.url)
const files = readdirSync(fileURLToPath(folder)).filter(f => !['index.ts', 'signal.ts'].includes(f))

describe('signals', async () => {
  it('the registry holds every file of the folder', () => {
    assert.deepEqual(signals.map(s => `${s.name}.ts`).sort(), files.sort())
  })

  for (const file of files) {
    const { cases, ...rest } = (await import(new URL(file, folder).href)) as { cases: readonly SignalCase[] }
    const signal = Object.values(rest as Record<string, unknown>).find(
      (value): value is Signal => typeof value === 'object' && value !== null && 'weigh' in value,
    )!
    for (const { earlier, later, says, because } of cases)
      it(`${basename(file, '.ts')}: ${because} → ${says}`, () => {
        const said = signal.weigh(pairOf(notice('a', earlier), notice('b', later)))
        assert.equal(said === null ? 'nothing' : said.weight > 0 ? 'for' : 'against', says)
      })
  }
})

describe('organisation keys', () => {
  const alike: readonly (readonly [string, string])[] = [
    ['株式会社あおば製菓', 'あおば製菓株式会社'],
    ['㈱ＡＯＢＡ', '株式会社AOBA'],
    ['学校法人 みどり学園', '学校法人みどり学園（みどり大学）'],
    ['あおば製菓株式会社(2)', '株式会社 あおば製菓'],
    ['あおば製菓株式会', 'あおば製菓株式会社'],
    ['⻄あおば運輸株式会社', '西あおば運輸株式会社'],
    ['株式会社みどりホテル（旧社名：あおば観光）', 'あおば観光株式会社'],
  ]
  for (const [a, b] of alike)
    it(`${a} = ${b}`, () => assert.ok(organisationKeys(a).some(key => organisationKeys(b).includes(key))))
  for (const [a, b] of [
    ['あおば製菓株式会社', 'わかば製菓株式会社'],
    ['青葉都', '青葉都公立大学法人'],
    ['青葉県みどり市', '青葉県'],
  ] as const)
    it(`${a} ≠ ${b}`, () => assert.ok(!organisationKeys(a).some(key => organisationKeys(b).includes(key))))
})

describe('titles and texts', () => {
  it('a title loses the number of its report and what is usual', () => {
    assert.equal(
      titleForm('【第２報】予約サイトの停止について'),
      titleForm('予約サイトの停止について（第1報）'),
    )
    assert.notEqual(titleForm('予約サイトの停止について'), titleForm('会員サイトの停止について'))
  })
  it('texts that share most of their shingles are alike and meet in a band', () => {
    const text = Array.from(
      { length: 40 },
      (_, i) => `あおば市の${i}番目の施設で使う予約の仕組みが止まりました。`,
    ).join('')
    const [a, b] = [sketchOf(text), sketchOf(`${text}追記：再開しました。`)]
    assert.ok(likeness(a, b) > 0.8)
    assert.ok(bandsOf(a).some(band => bandsOf(b).includes(band)))
    assert.ok(likeness(a, sketchOf([...text].reverse().join(''))) < 0.2)
    assert.deepEqual(sketchOf('短い'), [])
  })
})

describe('joining', () => {
  const company = { own: ['あおば製菓'], publishers: ['あおば製菓株式会社'], types: ['ransomware'] }
  const notices = [
    notice('a1', { ...company, published: '2031-04-05', number: 1, events: ['2031-04-03'] }),
    notice('a2', {
      ...company,
      published: '2031-04-20',
      number: 2,
      cited: ['2031-04-05'],
      events: ['2031-04-03'],
    }),
    notice('a3', { ...company, published: '2031-07-20', stage: 'final', cited: ['2031-04-20'] }),
    notice('h1', {
      own: ['あおばhd'],
      published: '2031-04-05',
      events: ['2031-04-03'],
      victims: [{ name: 'あおば製菓株式会社', keys: ['あおば製菓'], relation: 'subsidiary' }],
    }),
    notice('x1', { ...company, types: ['misdirected_email'], published: '2032-01-10', stage: 'single' }),
    notice('c1', {
      own: ['みどり市'],
      published: '2031-04-06',
      events: ['2031-04-03'],
      types: ['ransomware'],
    }),
  ]
  const clustersOf = (given: readonly ThreadedNotice[]): string =>
    joinIncidents(given)
      .incidents.map(i => i.notices.join(' '))
      .sort()
      .join(' | ')

  it('joins reports and the parent, and neither another year’s nor another city’s incident', () => {
    assert.equal(clustersOf(notices), 'a1 h1 a2 a3 | c1 | x1')
  })

  it('puts reports of one day in the order of their numbers, one without a number as the first, a last one last', () => {
    const sameDay = [
      notice('a', { ...company, published: '2031-04-05', stage: 'final' }),
      notice('b', { ...company, published: '2031-04-05', stage: 'follow_up', number: 5 }),
      notice('c', { ...company, published: '2031-04-05', stage: 'follow_up', number: 4 }),
      notice('d', { ...company, published: '2031-04-05', stage: 'initial' }),
      notice('e', { ...company, published: '2031-04-04', stage: 'follow_up', number: 3 }),
    ]
    assert.equal(
      sameDay
        .toSorted(byDay)
        .map(({ id }) => id)
        .join(' '),
      'e d c b a',
    )
  })

  it('every join has its reasons', () => {
    const { incidents } = joinIncidents(notices)
    const joins = incidents.flatMap(i => i.joins)
    assert.equal(joins.length, 3)
    for (const { because } of joins) assert.ok(because.length > 0)
  })

  it('the order of input changes nothing', () => {
    const expected = JSON.stringify(joinIncidents(notices).incidents)
    for (let turn = 1; turn < notices.length; turn++)
      assert.equal(
        JSON.stringify(joinIncidents([...notices.slice(turn), ...notices.slice(0, turn)]).incidents),
        expected,
      )
  })

  it('links of the keeper weigh only where they are asked for', () => {
    const pair = [
      notice('p', { ...company, published: '2031-01-05', stage: 'single', types: [] }),
      notice('q', { ...company, published: '2031-03-05', types: [] }, ['p']),
    ]
    assert.equal(joinIncidents(pair).incidents.length, 1)
    assert.equal(joinIncidents(pair, { withoutCuratedLinks: true }).incidents.length, 2)
  })

  it('compares no two notices without a reason: ten times the notices, ten times the comparisons', () => {
    const many = (n: number) =>
      Array.from({ length: n }, (_, i) =>
        notice(`n${i}`, {
          own: [`組織${Math.floor(i / 3)}号`],
          published: '2031-04-05',
          events: ['2031-04-03'],
        }),
      )
    const [small, large] = [joinIncidents(many(300)).comparisons, joinIncidents(many(3000)).comparisons]
    assert.ok(large <= small * 11, `${small} → ${large}`)
  })
})
