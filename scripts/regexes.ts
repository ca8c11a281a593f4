/**
 * `node scripts/regexes.ts [FOLDER ...]`: every regular expression of src/, one JSON object a line (`source`, `flags`,
 * `place`, and whether the code spells it out or makes it), for any tool that tells how long one can take. Those that
 * are made are seen as the modules load and the notices of the folders are read: without `FOLDER`, examples/notices.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../', import.meta.url))
const files = (readdirSync(`${project}src`, { recursive: true }) as string[])
  .filter(file => /\.[tj]s$/.test(file))
  .map(file => `src/${file}`)
  .sort()
/** They do their work as they load. */
const starts = /\/main\.|-worker\.ts$|\/browser|\/assets\//

interface Listed {
  readonly source: string
  readonly flags: string
  readonly place: string
  readonly made: 'spelt out' | 'constructed'
}
const listed = new Map<string, Listed>()
const keyOf = (source: string, flags: string): string => `${flags}/${source}`
function list(source: string, flags: string, place: string, made: Listed['made']): void {
  const key = keyOf(source, flags)
  if (!listed.has(key)) listed.set(key, { source, flags, place, made })
}

const skipped = /#!.*|\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y
const literal = /\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/y
const word = /[\w$]+/y
/** Behind these a slash begins a pattern; behind a name, a number or a closing bracket it divides. */
const mayPrecede = /(?:^|[(,=:[!&|?{};+>~]|\b(?:return|case|of|in|yield))$/

/** The patterns that a file spells out. */
function listLiterals(code: string, file: string): void {
  let before = ''
  /** For every template that is open, the braces that are open in it; -1 within its words. */
  const templates: number[] = []
  const takes = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(code)
  }
  for (let at = 0; at < code.length; ) {
    const c = code.charAt(at)
    const inWords = templates.at(-1) === -1
    if (inWords && c === '\\') at += 2
    else if (inWords && code.startsWith('${', at)) {
      templates[templates.length - 1] = 0
      before = '{'
      at += 2
    } else if (c === '`') {
      if (inWords) templates.pop()
      else templates.push(-1)
      before = '`'
      at++
    } else if (inWords || /\s/.test(c)) at++
    else {
      const passed = takes(skipped, at)
      const found = passed === null && c === '/' && mayPrecede.test(before) ? takes(literal, at) : null
      if (found) list(found[1]!, found[2]!, `${file}:${code.slice(0, at).split('\n').length}`, 'spelt out')
      const name = passed || found ? null : takes(word, at)
      if (templates.length > 0 && c === '{') templates[templates.length - 1]!++
      if (templates.length > 0 && c === '}') templates[templates.length - 1]!--
      if (found) before = ')'
      else if (passed === null) before = name?.[0] ?? c
      else if (!passed[0].startsWith('/')) before = "'"
      at += (passed ?? found ?? name)?.[0].length ?? 1
    }
  }
}
for (const file of files) listLiterals(readFileSync(project + file, 'utf8'), file)

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args, newTarget) {
    const pattern = Reflect.construct(target, args, newTarget) as RegExp
    if (listed.has(keyOf(pattern.source, pattern.flags))) return pattern
    const from = new Error().stack?.split('\n').find(line => line.includes(`${project}src/`))
    const place = /(src\/[^:)]+:\d+)/.exec(from ?? '')
    if (place) list(pattern.source, pattern.flags, place[1]!, 'constructed')
    return pattern
  },
})
for (const file of files) if (!starts.test(file)) await import(new URL(`../${file}`, import.meta.url).href)
const { readFolder } = await import('./evaluate/corpus.ts')
const folders = process.argv.slice(2)
for (const folder of folders.length > 0 ? folders : [`${project}examples/notices`])
  for (const _ of readFolder(folder));

for (const one of listed.values()) console.log(JSON.stringify(one))
