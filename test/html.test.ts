import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { decode } from '../src/formats/decode.ts'
import { html } from '../src/formats/html/index.ts'
import { formatOf } from '../src/formats/index.ts'
import { editDistance } from './edit-distance.ts'

const fixtures = fileURLToPath(new URL('../src/formats/html/fixtures/', import.meta.url))

/** Characters without white space, which a page and its expected text break differently. */
const bare = (text: string): string => text.replace(/\s+/g, '')

describe('pages of many shapes: their text, in order, without the site around it', () => {
  let wrong = 0
  let all = 0
  for (const name of readdirSync(fixtures).sort())
    it(name.replaceAll('-', ' '), () => {
      const { text } = decode(readFileSync(join(fixtures, name, 'source.html')))
      assert.equal(formatOf(text).name, 'html')
      const parts = html.read({ text, path: null })
      const read = parts.map(part => part.document.text).join('')
      const expected = readFileSync(join(fixtures, name, 'text.txt'), 'utf8')
      for (const noise of readFileSync(join(fixtures, name, 'noise.txt'), 'utf8').split('\n'))
        if (noise !== '') assert.ok(!read.includes(noise), `${noise} is read:\n${read}`)
      const distance = editDistance(bare(expected), bare(read))
      wrong += distance
      all += bare(expected).length
      const share = 1 - distance / Math.max(1, bare(expected).length)
      assert.ok(share >= 0.995, `${(share * 100).toFixed(1)} % of the characters. Read:\n${read}`)
    })

  it('together at least 99.5 % of the characters', () => {
    assert.ok(all > 3000 && 1 - wrong / all >= 0.995, `${wrong} of ${all} wrong`)
  })
})
