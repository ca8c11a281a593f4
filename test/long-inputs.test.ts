import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { safeName } from '../src/archive/notice-path.ts'
import { renderDocx } from '../src/formats/docx/render-docx.ts'
import { readXml } from '../src/formats/docx/xml.ts'
import { html } from '../src/formats/html/index.ts'
import { inflate } from '../src/pipeline/inflate.ts'
import { readRobots } from '../src/sources/fetch/robots.ts'
import { waysToWrite } from '../src/text/parties/self-words.ts'
import { qualifiersAround } from '../src/text/quantities/qualifiers.ts'
import { doublesInProportion } from './in-proportion.ts'
import { table, writeDocx } from './made-docx.ts'

const blanks = 100_000

describe('what is no body of a notice is read in time in proportion to its length too', () => {
  it('lines of robots.txt that end in the middle', () => {
    const row = (n: number): string => `-:${'\t'.repeat(400 * n)}\u2028-:${'\t'.repeat(400 * n)}\u2028-:\n`
    doublesInProportion(n => readRobots(row(n).repeat(50), 'tenmatsu'))
    assert.deepEqual(readRobots('User-agent: *\nDisallow:  /a \n', 'tenmatsu').rules, [
      { allow: false, path: '/a' },
    ])
  })

  it('a name of blanks and points', () => {
    doublesInProportion(n => safeName(`見本${' .'.repeat(blanks * n)}見本`))
    assert.equal(safeName('見本. .'), '見本')
  })

  it('a publisher with blanks in its name', () => {
    doublesInProportion(n => waysToWrite(`A${' '.repeat(blanks * n)}A`))
    assert.ok(waysToWrite('見本  ABC').includes('見本ABC'))
  })

  it('a title of blanks', () =>
    doublesInProportion(n =>
      html.read({
        text: `<html><title>見本${' '.repeat(blanks * n)}｜${' '.repeat(blanks * n)}-</title><p>漏えい。`,
        path: null,
      }),
    ))

  it('an element with a name of dashes', () =>
    doublesInProportion(n => html.read({ text: `<html><a-${'b-'.repeat(blanks * n)}>漏えい。`, path: null })))

  it('a paragraph of blanks in a Word document', () =>
    doublesInProportion(n =>
      renderDocx(writeDocx(table([[`漏えい${' '.repeat(blanks * n)}です`, '件数']])), inflate),
    ))

  it('attributes of a Word document that have no value', () =>
    doublesInProportion(n => readXml(`<a ${`b${' '.repeat(200)}`.repeat(500 * n)}/>`.repeat(20))))

  it('qualifiers that may be cut in two ways', () =>
    doublesInProportion(n => {
      const words = '最小で'.repeat(4 * n)
      for (let i = 0; i < 2_000; i++)
        qualifiersAround(`${words}9名`, { start: words.length, end: words.length + 2 } as never, 0, '')
    }))
})
