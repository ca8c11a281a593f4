import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { readParts } from '../src/formats/index.ts'
import { joinIncidents } from '../src/incidents/join-incidents.ts'
import type { ThreadedNotice } from '../src/incidents/pair.ts'
import { threadNotice } from '../src/incidents/thread-notice.ts'
import type { JoinedIncident } from '../src/model/incident.ts'
import { readNotice } from '../src/readings/read-notice.ts'
import { sharedFolder, skipUnless } from './needs.ts'
import { threadedNotice } from './threaded-notices.ts'

interface Head {
  readonly title: string
  readonly day: string
  readonly links?: readonly string[]
}

/** A notice of あおば製菓 in the layout of a hand-kept archive, as threading takes it. */
function notice(id: string, { title, day, links = [] }: Head, body: string): ThreadedNotice {
  const [year, month, date] = day.split('-').map(Number)
  const lines = [
    title,
    `${year}年${month}月${date}日`,
    'あおば製菓株式会社',
    'https://aoba.example/news',
    ...links,
  ]
  const text = `# 公表概要\n${lines.map(line => `- ${line}\n`).join('')}\n# 本文\n${body}\n`
  const path = `${day.replaceAll('-', '/')}_あおば製菓株式会社.md`
  const [part] = readParts({ text, path })
  const { notice: read, reading } = readNotice(part!.document)
  return { id, path, threading: threadNotice(reading, read), linked: [] }
}

const theIncident = (...notices: readonly ThreadedNotice[]): JoinedIncident => {
  const { incidents } = joinIncidents(notices)
  assert.equal(incidents.length, 1, 'they are one incident')
  return incidents[0]!
}
const cited = (...notices: readonly ThreadedNotice[]) =>
  theIncident(...notices).cited.map(({ published, number, title, by, evidence }) => ({
    ...(published && { published }),
    ...(number && { number }),
    ...(title && { title }),
    by,
    quote: evidence.quote,
  }))

const title = 'ランサムウェアによる不正アクセスに関するご報告'
const fourth = notice(
  'd',
  { title: `${title}（第四報）`, day: '2031-02-13' },
  '2030年12月17日付けの第一報、同月26日付けの第二報、および2031年1月22日付けの第三報の内容はこちらです。\n調査を続けております。',
)

describe('reports cited and not in hand', () => {
  it('those named by day and number', () => {
    assert.deepEqual(cited(fourth), [
      { published: '2030-12-17', number: 1, by: 'd', quote: '2030年12月17日付けの第一報' },
      { published: '2030-12-26', number: 2, by: 'd', quote: '同月26日付けの第二報' },
      { published: '2031-01-22', number: 3, by: 'd', quote: '2031年1月22日付けの第三報' },
    ])
  })

  it('are no more missing once they are in hand', () => {
    const second = notice('b', { title: `${title}（第二報）`, day: '2030-12-26' }, '復旧を進めています。')
    assert.deepEqual(
      cited(fourth, second).map(({ number }) => number),
      [1, 3],
    )
  })

  it('one that was published the day after it was dated is the same', () => {
    const second = notice('b', { title: `${title}（第二報）`, day: '2030-12-27' }, '復旧を進めています。')
    assert.deepEqual(
      cited(fourth, second).map(({ number }) => number),
      [1, 3],
    )
  })

  it('one quoted by its title and its day, which is the first by what it is called', () => {
    const first = '不正アクセスによる情報流出の可能性について'
    const body = `当社への不正アクセスにつきまして、5月28日に公表（「${first}」、以下 第1報）しましたが、その後の調査結果についてお知らせいたします。`
    const second = notice('b', { title: `${first}（第2報）`, day: '2031-07-02' }, body)
    assert.deepEqual(cited(second), [
      {
        published: '2031-05-28',
        number: 1,
        title: first,
        by: 'b',
        quote: `5月28日に公表（「${first}」、以下 第1報`,
      },
    ])
  })

  it('one that the keeper links to, said once with what the text says of it', () => {
    const links = ['第1報：https://archive.example/blob/main/2031/06/03_あおば製菓株式会社.md']
    const body = '6月3日に公表いたしました不正アクセスにつきまして、調査が完了しました。'
    assert.deepEqual(cited(notice('b', { title: `${title}（最終報）`, day: '2031-07-02', links }, body)), [
      { published: '2031-06-03', number: 1, by: 'b', quote: '6月3日に公表' },
    ])
  })

  it('those that the number alone implies, but for the first ones, which bear none', () => {
    const first = notice('a', { title, day: '2031-06-03' }, '6月1日に不正アクセスを確認しました。')
    const body = '6月1日に確認した不正アクセスの件です。調査を続けています。'
    const third = notice('c', { title: `${title}（第3報）`, day: '2031-07-02' }, body)
    assert.deepEqual(cited(first, third), [{ number: 2, by: 'c', quote: '第3報' }])
  })

  it('a notice of somebody else is in hand as well', () => {
    const vendor = threadedNotice('v', { own: ['みどり印刷'], published: '2031-06-03' })
    const client = notice(
      'c',
      { title: '委託先における不正アクセスについて', day: '2031-06-20' },
      '6月3日に公表いたしました、委託先である株式会社みどり印刷への不正アクセスの件です。',
    )
    assert.deepEqual(
      joinIncidents([vendor, client]).incidents.flatMap(incident => incident.cited),
      [],
    )
    assert.equal(cited(client).length, 1)
  })
})

/** Real notices of a folder or a file, as threading takes them. */
function* realNotices(folder: string, isMeant: (path: string) => boolean): Generator<ThreadedNotice> {
  for (const path of readdirSync(folder).filter(isMeant).sort())
    for (const [at, { document }] of readParts({
      text: readFileSync(join(folder, path), 'utf8'),
      path,
    }).entries()) {
      const { notice: read, reading } = readNotice(document)
      const id = `${path}#${at}`
      yield { id, path: id, threading: threadNotice(reading, read), linked: [] }
    }
}

describe('the texts that the project began from', () => {
  const shared = sharedFolder()
  const needs = skipUnless(shared, '../shared')
  const seeds = (...starts: string[]): ThreadedNotice[] => [
    ...realNotices(join(shared!, 'seeds'), path => starts.some(start => path.startsWith(start))),
  ]

  it('a second report shows its first, a fourth its three, as cited and not in hand', needs, () => {
    assert.deepEqual(
      theIncident(...seeds('002')).cited.map(({ published, number }) => [published, number]),
      [['2020-05-28', 1]],
    )
    assert.deepEqual(
      theIncident(...seeds('003')).cited.map(({ number }) => number),
      [1, 2, 3],
    )
  })

  it('a final report joins its first, from a page of posts; the one between is not in hand', needs, () => {
    const all = seeds('000', '001')
    const { incidents } = joinIncidents(all)
    const final = incidents.find(({ notices }) => notices.some(id => id.startsWith('000')))!
    assert.equal(final.notices.length, 2)
    assert.deepEqual(
      final.cited.map(({ number }) => number),
      [2],
    )
    assert.deepEqual(
      incidents.map(({ state }) => state).filter(state => state === 'no_incident'),
      ['no_incident'],
    )
  })

  it('posts join the archive’s notices of the same release, and count once', needs, () => {
    const posts = seeds('001')
    const kept = [...realNotices(join(shared!, 'corpus/2025/12'), path => path.endsWith('.md'))]
    const { incidents } = joinIncidents([...posts, ...kept])
    const isPost = (id: string): boolean => id.startsWith('001')
    const copies = incidents.flatMap(({ twins }) => twins)
    assert.ok(copies.length >= 13, `${copies.length} posts are copies`)
    assert.ok(copies.every(({ notice: at, copy }) => isPost(copy) && !isPost(at)))
  })
})

const own = { own: ['あおば製菓'], events: ['2031-04-03'], title }
const told = (id: string, published: string | null, more: Parameters<typeof threadedNotice>[1]) =>
  threadedNotice(id, { ...own, published, ...more })

describe('what became of an incident', () => {
  const first = told('a', '2031-04-05', { stage: 'initial' })
  const last = told('b', '2031-05-05', { stage: 'final' })

  it('open until a notice says that it is the last', () => {
    assert.equal(theIncident(first).state, 'open')
    assert.equal(theIncident(first, last).state, 'final')
  })
  it('open again where a numbered report follows', () => {
    const more = told('c', '2031-06-05', { stage: 'follow_up', number: 3 })
    assert.equal(theIncident(first, last, more).state, 'open')
    const plain = told('c', '2031-06-05', { stage: 'follow_up' })
    assert.equal(theIncident(first, last, plain).state, 'final')
  })
  it('none at all once it is taken back', () => {
    const back = told('c', '2031-04-06', { genre: 'retraction', stage: 'final' })
    assert.equal(theIncident(first, back).state, 'no_incident')
  })
})

describe('one release met twice', () => {
  const sketch = Array(64).fill(7)
  const release = told('a', '2031-04-05', { sketch, address: 'https://aoba.example/7', number: 2 })
  const copied = [...sketch.slice(0, 56), ...Array(8).fill(8)]

  it('what knows less of its day and address is the copy', () => {
    const post = told('b', null, { sketch: copied })
    assert.deepEqual(theIncident(post, release).twins, [{ notice: 'a', copy: 'b' }])
    const again = told('c', '2031-04-05', { sketch: copied })
    assert.deepEqual(theIncident(post, release, again).twins, [
      { notice: 'a', copy: 'c' },
      { notice: 'a', copy: 'b' },
    ])
  })
  it('a report that repeats the one before is no copy', () => {
    const third = told('c', '2031-04-06', { sketch: copied, number: 3 })
    assert.deepEqual(theIncident(release, third).twins, [])
  })
  it('a copy that a person finds to be another incident is none', () => {
    const post = told('b', null, { sketch: copied })
    const judgements = [{ a: 'a', b: 'b', verdict: 'different', because: '別の事案' } as const]
    const { incidents } = joinIncidents([release, post], { judgements })
    assert.deepEqual(
      incidents.map(({ twins }) => twins),
      [[], []],
    )
  })
  it('a copy after the last report opens nothing', () => {
    const last = told('b', '2031-05-05', { stage: 'final', number: 3, sketch })
    const copy = told('c', '2031-05-06', { stage: 'follow_up', number: 3, sketch: copied })
    assert.equal(theIncident(release, last, copy).state, 'final')
  })
})
