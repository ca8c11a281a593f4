import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'

/** What is called first: a plain script, since an older Node has to run it. It bears the name that main.ts compiles to. */
const entry = 'cli/main.js'
const entryInPackage = 'cli/tenmatsu.js'

/** Beside the compiled program: what it reads as it lies (style sheets, scripts of pages, tables). */
const isCarried = (path: string): boolean =>
  extname(path) !== '.ts' && !path.includes('/fixtures/') && !path.endsWith(entry)

/** Names of program files in strings (workers, files that decide a reading), which the compiler leaves as they are. */
const namesOfFiles = /'((?:[\w./-]*\/)?[\w-]*)\.ts'/g

/** Compiles src/ to dist/, so that it runs where types are not stripped: Node refuses to below node_modules. */
export function compile(root: string): void {
  const dist = join(root, 'dist')
  const made = mkdtempSync(join(tmpdir(), 'tenmatsu-compile-'))
  try {
    const options = ['--outDir', made, '--rootDir', root]
    const { status, stdout } = spawnSync('tsc', ['-p', join(root, 'tsconfig.package.json'), ...options], {
      cwd: root,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`tsc failed:\n${stdout}`)
    rmSync(dist, { recursive: true, force: true })
    cpSync(join(made, 'src'), dist, { recursive: true })
    cpSync(join(root, 'src'), dist, {
      recursive: true,
      filter: source => isFolder(source) || isCarried(source),
    })
    cpSync(join(root, 'src', entry), join(dist, entryInPackage))
    for (const name of readdirSync(dist, { recursive: true }) as string[]) {
      const file = join(dist, name)
      if (!/(?<!\.d)\.js$/.test(name) || name.includes('assets/')) continue
      const code = readFileSync(file, 'utf8')
      const named = code.replace(namesOfFiles, "'$1.js'")
      if (named !== code) writeFileSync(file, named)
    }
    removeEmpty(dist)
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

const isFolder = (path: string): boolean => extname(path) === ''

function removeEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmpty(join(folder, entry.name))
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true })
}
