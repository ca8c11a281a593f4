import { join } from 'node:path'

/** Where package.json is kept while a package is made. */
export const keptManifest = (root: string): string => join(root, '.package.json.tmp')
