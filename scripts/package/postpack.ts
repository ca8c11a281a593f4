/** After `npm pack`: package.json is put back as it was. */
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keptManifest } from './kept-manifest.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const kept = keptManifest(root)
if (existsSync(kept)) renameSync(kept, join(root, 'package.json'))
