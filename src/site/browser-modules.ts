import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const src = fileURLToPath(new URL('../', import.meta.url))

/** The scripts of the pages that run any, among the files of `browserModules`. */
export const pageModules = { search: 'site/browser/search.js', news: 'site/browser/news.js' } as const
export type PageModule = (typeof pageModules)[keyof typeof pageModules]

// In the package the files are compiled already, and import each other as .js.
const imports = /(\bfrom\s+|\bimport\s+)'(\.[^']+)\.(ts|js)'/g

const pathOf = (file: string): string => relative(src, file).split(sep).join('/').replace(/\.ts$/, '.js')

/** Files and those that they import, with what they hold. Imports of types alone are none. */
function importedBy(first: readonly string[]): Map<string, string> {
  const sources = new Map<string, string>()
  const next = first.map(path => join(src, path))
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (sources.has(file)) continue
    const source = readFileSync(file, 'utf8')
    sources.set(file, source)
    for (const [, , target, ending] of source.replace(typeImports, '').matchAll(imports))
      next.push(resolve(dirname(file), `${target}.${ending}`))
  }
  return sources
}
const typeImports = /^(?:import|export) type [^']{0,2000}'[^']{0,200}'/gm

/**
 * The modules that the browser runs, by their paths: the very files that the program runs, with their types taken
 * away by Node and without the comments that fill whole lines. A page that needs one needs those it imports.
 */
export function browserModules(): ReadonlyMap<string, string> {
  const modules = [...importedBy(Object.values(pageModules))].map(([file, source]): [string, string] => {
    const code = file.endsWith('.ts') ? quietly(() => stripTypeScriptTypes(source)) : source
    return [pathOf(file), short(code.replace(imports, (_, before, target) => `${before}'${target}.js'`))]
  })
  return new Map(modules.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Files of the site that a page fetches which runs a module: its own, and those it imports. */
export const modulesOf = (module: PageModule): readonly string[] => {
  const others = [...importedBy([module]).keys()].map(pathOf).filter(path => path !== module)
  return [module, ...others.sort()].map(moduleFile)
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
