#!/usr/bin/env node
// Plain JavaScript, so that an older Node can run it far enough to say what is missing.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 24 || (major === 24 && minor < 11)) {
  console.error(
    `Tenmatsu needs Node 24.11 or later, and this is Node ${process.versions.node}. / Node 24.11 以降が必要です（現在 ${process.versions.node}）。`,
  )
  process.exit(70)
}
const { enableCompileCache } = await import('node:module')
enableCompileCache?.()
// The reader of a pipe has gone (… | head): nothing is wrong, and nobody listens.
process.stdout.on('error', error => process.exit(error.code === 'EPIPE' ? 0 : 70))
const { main } = await import('./main.ts')
process.exitCode = await main(process.argv.slice(2))
