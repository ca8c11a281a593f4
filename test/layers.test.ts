import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'

/** Folders of src in the order data flows. A file imports its own folder or one before it. */
const layers = [
  'model',
  'text',
  'formats',
  'facts',
  'readings',
  'incidents',
  'sources',
  'archive',
  'index',
  'pipeline',
  'queries',
  'decisions',
  'exports',
  'mcp',
  'web',
  'site',
  'cli',
]

/** Folders whose sub-folders are units that do not know each other. */
const foldersOfUnits = ['formats', 'facts', 'exports', 'index']

/** Below sources/ there is no clock, no network, no disk: stages are functions of values. */
const pure = layers.slice(0, layers.indexOf('sources'))

const src = fileURLToPath(new URL('../src/', import.meta.url))
const files = (readdirSync(src, { recursive: true }) as string[]).filter(f => f.endsWith('.ts')).sort()

const importsOf = (code: string): string[] =>
  [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*'([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gm,
    ),
  ].map(m => (m[1] ?? m[2] ?? m[3])!)

/** The code without the imports that are gone when it runs, and without those that wait until they are called. */
const withoutTypes = (code: string): string =>
  code
    .replace(/(^|\n)\s*(?:import|export) type\s[^'"]*?from\s*'[^']+'/g, '$1')
    .replace(/(^|\n)\s*import \{(?:\s*type \w+,?)+\s*\} from\s*'[^']+'/g, '$1')
    .replace(/import\('[^']+'\)/g, '')

describe('layers', () => {
  it('every folder of src is a layer', () => {
    const folders = readdirSync(src, { withFileTypes: true })
      .filter(e => e.isDirectory())
      .map(e => e.name)
    assert.deepEqual(
      folders.filter(f => !layers.includes(f)),
      [],
    )
  })

  it('imports go down the flow, and units do not know each other', () => {
    const wrong: string[] = []
    // The files beside the folders are what the package offers to others: they stand above everything.
    for (const file of files.filter(f => f.includes(sep))) {
      const [layer, unit] = file.split(sep)
      for (const target of importsOf(readFileSync(join(src, file), 'utf8'))) {
        if (!target.startsWith('.')) continue
        const [otherLayer, otherUnit] = relative(src, resolve(src, dirname(file), target)).split(sep)
        if (layers.indexOf(otherLayer!) > layers.indexOf(layer!))
          wrong.push(`${file} imports upward: ${target}`)
        const inUnit = unit && !unit.endsWith('.ts')
        if (
          layer === otherLayer &&
          foldersOfUnits.includes(layer!) &&
          inUnit &&
          otherUnit !== unit &&
          !otherUnit!.endsWith('.ts')
        )
          wrong.push(`${file} imports its neighbour: ${target}`)
      }
    }
    assert.deepEqual(wrong, [])
  })

  it('no clock, network, disk or chance below sources', () => {
    const wrong: string[] = []
    for (const file of files.filter(f => pure.includes(f.split(sep)[0]!))) {
      const code = readFileSync(join(src, file), 'utf8')
      for (const target of importsOf(code))
        if (target.startsWith('node:')) wrong.push(`${file} imports ${target}`)
      for (const word of ['Date.now(', 'new Date()', 'Math.random(', 'process.', 'fetch(', 'performance.'])
        if (code.includes(word)) wrong.push(`${file} uses ${word}`)
    }
    assert.deepEqual(wrong, [])
  })

  it('no file needs itself through others, types aside', () => {
    const needs = new Map(
      files.map(file => [
        file,
        importsOf(withoutTypes(readFileSync(join(src, file), 'utf8')))
          .filter(target => target.startsWith('.'))
          .map(target => relative(src, resolve(src, dirname(file), target))),
      ]),
    )
    const circles: string[] = []
    const done = new Set<string>()
    const walk = (file: string, above: readonly string[]): void => {
      if (above.includes(file)) circles.push([...above.slice(above.indexOf(file)), file].join(' → '))
      if (above.includes(file) || done.has(file)) return
      for (const target of needs.get(file) ?? []) walk(target, [...above, file])
      done.add(file)
    }
    for (const file of files) walk(file, [])
    assert.deepEqual(circles, [])
  })
})
