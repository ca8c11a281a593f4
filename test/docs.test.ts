import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Command } from '../src/cli/command.ts'
import { everyCommandsOptions } from '../src/cli/command-line.ts'
import { commands } from '../src/cli/index.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const pages = globSync(['*.md', 'docs/**/*.md', 'evaluation/*.md', 'examples/*.md'], { cwd: root })
  .filter(page => !page.startsWith('examples/archive'))
  .sort()
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8')

/** Command lines in the code of a page: the command's name (several with | between them) and what comes after it. */
const commandLines = (text: string): [names: string, rest: string][] =>
  [...text.matchAll(/(?:^|`|&& |\$ )(?:npm run -s )?tenmatsu (?:-- )?([a-z][a-z|]*)\b([^`\n]*)/gm)].map(
    ([, names, rest]) => [names!, rest!],
  )

describe('the docs', () => {
  it('lead to files that are there', () => {
    const wrong = pages.flatMap(page =>
      [...textOf(page).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
        .map(([, target]) => target!)
        .filter(target => !/^[a-z]+:/.test(target))
        .filter(target => !existsSync(join(root, dirname(page), decodeURI(target))))
        .map(target => `${page}: ${target}`),
    )
    assert.deepEqual(wrong, [])
  })

  it('name commands and options that there are', async () => {
    const wrong: string[] = []
    for (const page of pages.filter(page => page !== 'CHANGELOG.md'))
      for (const [names, rest] of commandLines(textOf(page))) {
        const named = names.split('|').filter(name => name !== 'COMMAND' && name !== 'help')
        const known: Command[] = []
        for (const name of named)
          if (commands[name]) known.push(await commands[name]())
          else wrong.push(`${page}: tenmatsu ${name}`)
        const options = [...known.flatMap(c => Object.keys(c.options)), ...Object.keys(everyCommandsOptions)]
        for (const [, option] of rest.replace(/ #.*$/, '').matchAll(/(?:^|[\s[|])--([a-z][a-z-]*)/g))
          if (known.length > 0 && !options.includes(option!))
            wrong.push(`${page}: tenmatsu ${names} … --${option}`)
      }
    assert.deepEqual(wrong, [])
  })

  it('name files of the project that there are', () => {
    const wrong = [
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'README.md',
      ...globSync('docs/*.md', { cwd: root }),
    ].flatMap(page =>
      [...textOf(page).matchAll(/`((?:src|test|docs|scripts|bench|evaluation|examples)\/[^`\s]*)`/g)]
        .map(([, path]) => path!)
        .filter(path => globSync(path.replace(/<[a-z]+>|NAME/g, '*'), { cwd: root }).length === 0)
        .map(path => `${page}: ${path}`),
    )
    assert.deepEqual(wrong, [])
  })
})
