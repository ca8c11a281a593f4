import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, it } from 'node:test'
import { openArchive } from '../src/archive/open-archive.ts'
import { serveIndex } from '../src/cli/serve.ts'
import { build } from '../src/pipeline/build.ts'
import { madeUpNotice, temporaryFolder, write } from './archive-folders.ts'

describe('an address that is too long', () => {
  it('is answered with a page that says what to do, and the server goes on', async () => {
    const folder = temporaryFolder()
    write(folder, { '2025/06/03_株式会社あおば製作所.md': madeUpNotice(1) })
    const archive = openArchive(folder, { cache: temporaryFolder() })
    await build(archive, { workers: 0 })
    const server = await serveIndex({ indexFile: archive.indexFile, host: '127.0.0.1', port: 0 })
    try {
      const long = await fetch(`${server.address}/suppliers?names=${'%E7%B5%84'.repeat(20_000)}`)
      assert.equal(long.status, 431)
      const page = await long.text()
      assert.match(page, /tenmatsu suppliers FILE/)
      assert.match(page, /lang="en"/)
      const { hostname, port } = new URL(server.address)
      const socket = connect(Number(port), hostname)
      socket.end('GET /api/v1/search-notices?q=漏えい HTTP/1.1\r\nHost: localhost\r\n\r\n')
      assert.match(await text(socket), /^HTTP\/1\.1 400 .*--data-urlencode/s, 'Japanese that is not encoded')
      const fitting = await fetch(`${server.address}/suppliers?names=${'%E7%B5%84'.repeat(5000)}`)
      assert.equal(fitting.status, 200)
    } finally {
      await server.close()
    }
  })
})
