import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Asset } from '../assets.ts'

/** As `npm pack` puts it beside the other assets. */
const packed = new URL('../assets/playground.js', import.meta.url)

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
  })
  return outputFiles[0]!.text
}

let made: Promise<Asset | null> | undefined

/** The script as an asset: as it was packed, else bundled once; null where it cannot be made here. */
export function playgroundScript(): Promise<Asset | null> {
  made ??= scriptText().then(
    body => ({
      body,
      type: 'text/javascript; charset=utf-8',
      version: createHash('sha256').update(body).digest('hex').slice(0, 12),
    }),
    () => null,
  )
  return made
}

async function scriptText(): Promise<string> {
  try {
    return readFileSync(packed, 'utf8')
  } catch {
    return bundlePlayground()
  }
}
