import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import type { Asset } from '../assets.ts'

/** As `npm pack` puts it beside the other assets. */
const packed = new URL('../assets/playground.js', import.meta.url)

/** Zod brings its messages in some fifty languages along, an eighth of the script; nothing here shows them. */
const oneLocale: Plugin = {
  name: 'one-locale',
  setup: build => {
    build.onLoad({ filter: /zod[/\\]v4[/\\]locales[/\\]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
    }))
  },
}

/**
 * The reader as one script for the browser.
 * @throws Error where neither the packed script nor the bundler (a development dependency) is there.
 */
export async function bundlePlayground(): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./browser.js', import.meta.url))],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    legalComments: 'none',
    write: false,
    plugins: [oneLocale],
  })
  return outputFiles[0]!.text
}

let made: Asset | null | undefined
let making: Promise<Asset | null> | undefined

/** The script as an asset: as it was packed, else bundled once; null where it cannot be made here. */
export function playgroundScript(): Promise<Asset | null> {
  making ??= (packedScript() ?? bundlePlayground()).then(assetOf, () => null)
  return making.then(script => {
    made = script
    return script
  })
}

function packedScript(): Promise<string> | null {
  return existsSync(packed) ? readFile(packed, 'utf8') : null
}

const assetOf = (body: string): Asset => ({
  body,
  type: 'text/javascript; charset=utf-8',
  version: createHash('sha256').update(body).digest('hex').slice(0, 12),
})

export const playgroundScriptPath = '/assets/playground.js'

/**
 * Where the script will be found, at once: a page need not wait until it is bundled, which begins now. Without a
 * version until then; null where it cannot be made here.
 */
export function playgroundAddress(): string | null {
  if (made === undefined) void playgroundScript()
  if (made) return `${playgroundScriptPath}?v=${made.version}`
  return made === undefined && (existsSync(packed) || hasBundler()) ? playgroundScriptPath : null
}

function hasBundler(): boolean {
  try {
    import.meta.resolve('esbuild')
    return true
  } catch {
    return false
  }
}
