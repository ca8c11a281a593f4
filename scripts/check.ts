/** `npm run check [-- --without-tests]`: format, lint, types, unused code, generated files, tests; the first failure stops it. */
import { spawnSync } from 'node:child_process'

const steps: readonly (readonly [string, string, readonly string[]])[] = [
  ['format and lint', 'biome', ['check', '.']],
  ['types', 'tsc', ['--noEmit', '-p', '.']],
  ['unused files, exports and dependencies', 'knip', []],
  ['generated files are fresh', 'node', ['scripts/generate.ts', '--check']],
  ['tests', 'npm', ['test', '--silent']],
]

for (const [name, command, args] of steps) {
  if (name === 'tests' && process.argv.includes('--without-tests')) continue
  console.log(`— ${name}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) {
    console.error(`check: "${name}" failed (${[command, ...args].join(' ')})`)
    process.exit(status ?? 1)
  }
}
