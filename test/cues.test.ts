import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type CueGroup, compileCues } from '../src/text/cues.ts'
import { type NoticeText, openNotice } from '../src/text/notice-text.ts'
import { sectionOf } from '../src/text/sections.ts'
import { documentOf } from './document-of.ts'

const open = (text: string): NoticeText => openNotice(documentOf(text))

const groups: readonly CueGroup<'lamp' | 'door'>[] = [
  {
    cue: '消え|消し',
    rules: [
      { code: 'lamp', rule: 'lamp-out', before: /灯り[をが][^。、]{0,6}$/, notAfter: /^ない/ },
      { code: 'door', rule: 'door-gone', after: /^(?:た|て)/, sentence: /扉/ },
    ],
  },
]
const cuesOf = compileCues(groups)
const found = (text: string): string[] => {
  const notice = open(text)
  return [...cuesOf(notice)].map(
    ({ code, words }) => `${code} ${notice.view.text.slice(words.start, words.end)}`,
  )
}

describe('cues', () => {
  it('the first rule that fits takes the cue, with the words that touch it', () => {
    assert.deepEqual(found('廊下の灯りが急に消えた。'), ['lamp 灯りが急に消え'])
    assert.deepEqual(found('扉が跡形もなく消えた。'), ['door 消えた'])
  })
  it('what must not follow, and what must stand near, decide', () => {
    assert.deepEqual(found('灯りが消えない。'), [])
    assert.deepEqual(found('跡形もなく消えた。'), [])
    assert.deepEqual(found('扉。\n跡形もなく消えた。'), [])
  })
  it('questions are passed over', () => assert.deepEqual(found('灯りが消えましたか?'), []))
  it('a text twice as long takes no more than about twice the time', () => {
    const time = (length: number): number => {
      const notice = open('灯りが消え、扉を消し'.repeat(length / 10))
      const runs = [1, 2, 3].map(() => {
        const start = performance.now()
        for (const _ of cuesOf(notice));
        return performance.now() - start
      })
      return Math.min(...runs)
    }
    time(20_000)
    const once = time(50_000)
    const twice = time(100_000)
    assert.ok(twice <= 2.5 * once + 20, `${once.toFixed(1)} ms, then ${twice.toFixed(1)} ms`)
  })
})

describe('sections', () => {
  const sectionAfter = (heading: string): string | null => {
    const notice = open(`## ${heading}\n本文です。`)
    return sectionOf(notice, notice.sentences.at(-1)!.block)
  }
  it('the heading says what stands below it', () => {
    assert.equal(sectionAfter('1. 原因と再発防止策'), 'cause')
    assert.equal(sectionAfter('再発防止策'), 'measures')
    assert.equal(sectionAfter('お客様へのお願い'), 'advice')
    assert.equal(sectionAfter('発生の経緯'), 'course')
    assert.equal(sectionAfter('ご挨拶'), null)
  })
})
