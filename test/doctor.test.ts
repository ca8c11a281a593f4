import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { initArchive } from '../src/archive/init-archive.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import { commands } from '../src/cli/index.ts'
import { build } from '../src/pipeline/build.ts'
import { madeUpNotice, temporaryFolder, write } from './archive-folders.ts'
import { runCommand } from './run-command.ts'

const run = (...args: string[]) => runCommand(args)

describe('doctor', () => {
  it('looks at the machine and the archive, and says what to do where something is off', async () => {
    const home = temporaryFolder()
    initArchive(home)
    write(home, { 'notices/2025/06/03_株式会社あおば製作所.md': madeUpNotice(1) })
    const before = await run('doctor', '--archive', home)
    assert.equal(before.code, 0)
    assert.match(before.out, /◐ Index: It is not there yet\n {4}tenmatsu build makes it/)
    await build(openArchive(home), { workers: 1 })
    const { out } = await run('doctor', '--archive', home)
    assert.match(out, /● Node: /)
    assert.match(out, /● Full-text search \(SQLite FTS5\): SQLite 3/)
    assert.match(out, /● Index: 1 notice,/)
    writeFileSync(join(home, 'index.sqlite'), 'no index')
    appendFileSync(join(home, 'log.jsonl'), '{"n":99}\n')
    const broken = await run('doctor', '--archive', home, '--json')
    assert.equal(broken.code, 1)
    const { findings } = JSON.parse(broken.out) as { findings: { about: { en: string }; health: string }[] }
    assert.deepEqual(
      findings.filter(({ health }) => health === 'bad').map(({ about }) => about.en),
      ['End of the log'],
    )
    assert.ok(findings.some(({ about, health }) => about.en === 'Index' && health === 'lacking'))
  })
})

describe('completions', () => {
  it('know every command and its options, in each shell', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { code, out } = await run('completions', shell)
      assert.equal(code, 0)
      for (const [name, load] of Object.entries(commands)) {
        assert.ok(out.includes(name), `${shell}: ${name}`)
        for (const option of Object.keys((await load()).options))
          assert.ok(out.includes(option), `${name} --${option}`)
      }
    }
    assert.equal((await run('completions', 'tcsh')).code, 2)
  })

  it('complete in bash', async () => {
    const { out } = await run('completions', 'bash')
    const ask = `COMP_WORDS=(tenmatsu search --le); COMP_CWORD=2; _tenmatsu; echo "\${COMPREPLY[@]}"`
    assert.equal(execFileSync('bash', ['-c', `${out}\n${ask}`], { encoding: 'utf8' }), '--leak\n')
  })
})
