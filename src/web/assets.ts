import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const types = {
  'style.css': 'text/css; charset=utf-8',
  'compare.css': 'text/css; charset=utf-8',
  'suppliers.css': 'text/css; charset=utf-8',
  'playground.css': 'text/css; charset=utf-8',
  'incidents.css': 'text/css; charset=utf-8',
  'incident.css': 'text/css; charset=utf-8',
  'organisations.css': 'text/css; charset=utf-8',
  'charts.css': 'text/css; charset=utf-8',
  'charts.js': 'text/javascript; charset=utf-8',
  'review.css': 'text/css; charset=utf-8',
  'review.js': 'text/javascript; charset=utf-8',
  'api.css': 'text/css; charset=utf-8',
  'home.css': 'text/css; charset=utf-8',
  'notice.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const

/** Every file of src/web/assets that pages name. */
export const assetNames = Object.keys(types)

export interface Asset {
  readonly body: string
  readonly type: string
  /** First 12 hex digits of the SHA-256 of the body: its ETag, and the `v` of its address. */
  readonly version: string
}

const loaded = new Map<string, Asset>()

/** A file of src/web/assets, read once; null for a name that is not in the list. */
export function asset(name: string): Asset | null {
  const known = loaded.get(name)
  if (known) return known
  const type = Object.entries(types).find(([file]) => file === name)?.[1]
  if (type === undefined) return null
  const body = readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')
  const version = createHash('sha256').update(body).digest('hex').slice(0, 12)
  const made: Asset = { body, type, version }
  loaded.set(name, made)
  return made
}

/** The asset's address with its version, so that a browser may keep it for ever. */
export const assetAddress = (name: string): string => `/assets/${name}?v=${asset(name)?.version ?? ''}`
