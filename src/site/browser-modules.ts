import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const src = fileURLToPath(new URL('../', import.meta.url))

/** The script of the page that searches, among the files of `browserModules`. */
export const searchModule = 'site/browser/page.js'

// In the package the files are compiled already, and import each other as .js.
const imports = /(\bfrom\s+|\bimport\s+)'(\.[^']+)\.(ts|js)'/g

/**
 * The modules that the browser runs, by their paths: the very files that the program runs, with their types taken
 * away by Node and without the comments that fill whole lines. A page that needs one needs those it imports.
 */
export function browserModules(): ReadonlyMap<string, string> {
  const modules = new Map<string, string>()
  const next = [join(src, 'site/browser/page.js')]
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    const path = relative(src, file).split(sep).join('/').replace(/\.ts$/, '.js')
    if (modules.has(path)) continue
    const source = readFileSync(file, 'utf8')
    const code = file.endsWith('.ts') ? quietly(() => stripTypeScriptTypes(source)) : source
    for (const [, , target, ending] of code.matchAll(imports))
      next.push(resolve(dirname(file), `${target}.${ending}`))
    modules.set(
      path,
      short(code.replace(imports, (_, before: string, target: string) => `${before}'${target}.js'`)),
    )
  }
  return new Map([...modules].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Where a module stands in the site. */
export const moduleFile = (path: string): string => posix.join('assets/modules', path)

/** Without the lines that hold nothing but a comment, and the blanks that types leave behind. */
function short(code: string): string {
  let kept = ''
  let isOpen = false
  for (const line of code.split('\n')) {
    const words = line.trim()
    const isComment = isOpen || /^\/\*(?!.*\*\/.)/.test(words)
    if (isComment) isOpen = !words.endsWith('*/')
    else if (words !== '' && !words.startsWith('//')) kept += `${line.trimEnd()}\n`
  }
  return kept
}

/** Node says of its stripping of types that it is experimental; whoever publishes a site need not hear it. */
function quietly<T>(act: () => T): T {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return act()
  } finally {
    process.emitWarning = emitWarning
  }
}
