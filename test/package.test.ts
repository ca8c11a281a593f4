import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, dirname, extname, join } from 'node:path'
import { before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium as browser } from 'playwright-core'
import { publint } from 'publint'
import { chromiumArguments } from '../scripts/chromium-arguments.ts'
import { temporaryFolder } from './archive-folders.ts'
import { chromium, skipUnless } from './needs.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = promisify(execFile)

// As npm packs it, in a copy, so that this folder's package.json is never another, and installed into an empty
// project: unpacked where npm would put it, beside the dependencies that it names.
const copy = temporaryFolder()
const project = temporaryFolder()
const installed = join(project, 'node_modules/tenmatsu')
let manifest: Record<string, Record<string, unknown>>

/** Runs Node in the project. */
const node = (...args: string[]) =>
  run(process.execPath, args, { cwd: project, env: { ...process.env, LANG: 'en' } })

before(
  async () => {
    for (const name of [
      'package.json',
      'tsconfig.json',
      'tsconfig.package.json',
      'src',
      'schemas',
      'scripts',
      'LICENSE',
      'README.md',
    ])
      cpSync(join(root, name), join(copy, name), { recursive: true })
    cpSync(join(root, 'examples'), join(copy, 'examples'), {
      recursive: true,
      filter: source => basename(source) !== 'archive',
    })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    const before = readFileSync(join(copy, 'package.json'), 'utf8')
    const bin = join(root, 'node_modules/.bin')
    await run('npm', ['pack', '--silent'], {
      cwd: copy,
      env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
    })
    assert.equal(readFileSync(join(copy, 'package.json'), 'utf8'), before, 'package.json is put back')
    const tarball = readdirSync(copy).find(name => name.endsWith('.tgz'))!
    mkdirSync(installed, { recursive: true })
    await run('tar', ['-xzf', join(copy, tarball), '--strip-components=1', '-C', installed])
    manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    for (const name of [...Object.keys(manifest.dependencies!), '@types/node', 'entities', 'undici-types']) {
      const target = join(project, 'node_modules', name)
      if (!existsSync(join(root, 'node_modules', name)) || existsSync(target)) continue
      mkdirSync(join(target, '..'), { recursive: true })
      symlinkSync(join(root, 'node_modules', name), target)
    }
    writeFileSync(join(project, 'package.json'), '{"name":"empty","private":true,"type":"module"}')
  },
  { timeout: 300_000 },
)

describe('the package', () => {
  it('holds the compiled program, and nothing that only the repository needs', async () => {
    assert.deepEqual(
      ['scripts', 'devDependencies', 'overrides', 'optionalDependencies'].filter(name => name in manifest),
      [],
    )
    assert.ok(!JSON.stringify(manifest).includes('tenmatsu-source'))
    const files = (readdirSync(installed, { recursive: true }) as string[]).sort()
    for (const file of [
      'dist/library.js',
      'dist/library.d.ts',
      'dist/cli/tenmatsu.js',
      'dist/web/assets/style.css',
      'dist/web/assets/playground.js',
    ])
      assert.ok(files.includes(file), file)
    assert.deepEqual(
      files.filter(file => /(?<!\.d)\.ts$|\/cases\.|fixtures|\.test\./.test(file)),
      [],
    )
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true })
    assert.deepEqual(
      messages.filter(({ type }) => type !== 'suggestion').map(({ code, path }) => [code, path]),
      [],
    )
  })

  it('reads a notice in Node', async () => {
    writeFileSync(
      join(project, 'read.js'),
      `import { read } from 'tenmatsu'
import { vocabularies } from 'tenmatsu/vocabulary'
import schema from 'tenmatsu/schemas/tenmatsu-export-1.schema.json' with { type: 'json' }
const { facts } = read('お客様300名の情報が漏えいしたおそれがあります。')
const { value, status, evidence } = facts.find(fact => fact.kind === 'affected-count')
console.log(JSON.stringify([value.count, status, evidence[0].quote, vocabularies.length > 10, typeof schema.title]))
`,
    )
    const { stdout } = await node('read.js')
    assert.deepEqual(JSON.parse(stdout), [300, 'possible', '300名', true, 'string'])
  })

  it('has types that a strict project compiles with', async () => {
    writeFileSync(
      join(project, 'typed.ts'),
      `import { type FactOfKind, read, statusTerms } from 'tenmatsu'
import { build, listIncidents, openArchive, openIndex } from 'tenmatsu/archive'
const counts: FactOfKind<'affected-count'>[] = read('x').facts.filter(fact => fact.kind === 'affected-count')
const persons: number = counts.reduce((sum, { value }) => sum + value.count, 0)
// @ts-expect-error no fact is of a kind that there is not
read('x').facts.filter(fact => fact.kind === 'nothing')
export const label: string = statusTerms.confirmed.label.ja
export async function incidents(folder: string): Promise<number> {
  const archive = openArchive(folder)
  await build(archive)
  const index = openIndex(archive.indexFile)
  const found = await listIncidents(index, { q: '', page: 1, perPage: 10, sort: 'newest' })
  index.close()
  return (found?.total ?? 0) + persons
}
`,
    )
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          module: 'nodenext',
          target: 'esnext',
          lib: ['esnext'],
          types: ['node'],
          noEmit: true,
          skipLibCheck: true,
        },
        include: ['typed.ts'],
      }),
    )
    await run(join(root, 'node_modules/.bin/tsc'), ['-p', project])
  })

  it('runs as a command: builds, searches, shows, and reads in threads of its own', async () => {
    const main = join(installed, manifest.bin!.tenmatsu as string)
    const folder = join(project, 'notices')
    cpSync(join(installed, 'examples/notices'), folder, { recursive: true })
    const args = ['--archive', folder, '--cache', join(project, 'cache'), '--lang', 'en']
    assert.match((await node(main, '--version')).stdout, /^\d+\.\d+\.\d+/)
    assert.match((await node(main, 'build', ...args)).stdout, /71/)
    const { stdout } = await node(main, 'search', '漏えい', '--json', ...args)
    const { total, hits } = JSON.parse(stdout) as { total: number; hits: { id: string }[] }
    assert.ok(total > 10)
    assert.match((await node(main, 'show', hits[0]!.id, ...args)).stdout, /Facts/)
    assert.match((await node(main, 'doctor', ...args).catch(error => error)).stdout, /Node/)

    // A site whose search finds every module that it is made of.
    const site = join(project, 'site')
    await node(main, 'publish', site, ...args)
    const modules = join(site, 'assets/modules')
    const names = (readdirSync(modules, { recursive: true }) as string[]).filter(name => name.endsWith('.js'))
    assert.ok(names.length > 10)
    for (const name of names)
      for (const [, target] of readFileSync(join(modules, name), 'utf8').matchAll(/\bfrom\s+'(\.[^']+)'/g))
        assert.ok(existsSync(join(modules, dirname(name), target!)), `${name}: ${target}`)
  })

  it('reads a notice in a browser', skipUnless(chromium(), 'chromium on PATH'), async () => {
    const server = await serveFolder(project)
    const { port } = server.address() as AddressInfo
    const imports = {
      tenmatsu: '/node_modules/tenmatsu/dist/library.js',
      zod: '/node_modules/zod/index.js',
      parse5: '/node_modules/parse5/dist/index.js',
      'entities/decode': '/node_modules/entities/dist/decode.js',
      'entities/escape': '/node_modules/entities/dist/escape.js',
    }
    writeFileSync(
      join(project, 'page.html'),
      `<!doctype html><meta charset="utf-8"><script type="importmap">${JSON.stringify({ imports })}</script><script type="module">
import { read } from 'tenmatsu'
const { facts } = read('お客様300名の情報が漏えいしたおそれがあります。')
const { value, status } = facts.find(fact => fact.kind === 'affected-count')
globalThis.said = [value.count, status]
</script>`,
    )
    const opened = await browser.launch({ executablePath: chromium()!, args: [...chromiumArguments] })
    try {
      const page = await opened.newPage()
      const errors: string[] = []
      page.on('pageerror', error => errors.push(String(error)))
      await page.goto(`http://127.0.0.1:${port}/page.html`)
      const said = await page.waitForFunction('globalThis.said', null, { timeout: 20_000 }).catch(() => null)
      assert.deepEqual([await said?.jsonValue(), errors], [[300, 'possible'], []])
    } finally {
      await opened.close()
      server.close()
    }
  })
})

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/** The files of a folder over HTTP, as a web server gives them. */
function serveFolder(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const file = join(folder, new URL(request.url!, 'http://x').pathname)
    if (!existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response
      .writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file))
  })
  return new Promise(done => server.listen(0, '127.0.0.1', () => done(server)))
}
