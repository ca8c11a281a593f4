import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { commands } from '../src/cli/index.ts'
import { kindsOfFact } from '../src/facts/index.ts'
import { byteFormats, formats } from '../src/formats/index.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const foldersIn = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter(e => e.isDirectory())
    .map(e => e.name)
    .sort()

describe('the shape of the house', () => {
  it('the registry of facts is its folder, and a kind is index.ts and cases.ts', () => {
    const kinds = foldersIn('src/facts')
    assert.deepEqual(kindsOfFact.map(k => k.kind).sort(), kinds)
    for (const kind of kinds)
      for (const file of ['index.ts', 'cases.ts'])
        assert.ok(existsSync(join(root, 'src/facts', kind, file)), `src/facts/${kind}/${file}`)
  })

  it('the registry of formats is its folder, and a format brings fixtures', () => {
    const names = foldersIn('src/formats')
    assert.deepEqual([...formats, ...byteFormats].map(f => f.name).sort(), names)
    for (const name of names)
      assert.ok(foldersIn(`src/formats/${name}`).includes('fixtures'), `${name} has no fixtures`)
  })

  it('a command is a file of its own name', async () => {
    for (const [name, load] of Object.entries(commands)) {
      assert.equal((await load()).name, name)
      assert.ok(existsSync(join(root, 'src/cli', `${name}.ts`)), `src/cli/${name}.ts`)
    }
  })

  it('no drawer for odds and ends', () => {
    const names = readdirSync(join(root, 'src'), { recursive: true }) as string[]
    assert.deepEqual(
      names.filter(n => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.ts$)/.test(n)),
      [],
    )
  })
})
