import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { STATUS_CODES } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { WARCRecord, WARCRecordOpts } from 'warcio'
import { cannotWrite } from './archive-error.ts'
import { type CaptureRecord, captureFile } from './captures.ts'
import type { LogLine } from './log-line.ts'

/** What a WARC file came to hold. */
export interface WarcSummary {
  /** Records of the file, the one about the file itself left out. */
  readonly records: number
  readonly captures: number
}

/**
 * Writes captures as WARC 1.1 (ISO 28500:2017), each record compressed by itself: what was fetched as responses with
 * the redirects that led there, anything else as resources, a later look that found the same bytes as a revisit.
 * The same captures give the same bytes.
 * @param lines The archive's log, for the later looks.
 * @throws ArchiveError where `out` cannot be written; what was at it before is then still there.
 */
export async function writeWarc(
  home: string,
  captures: readonly CaptureRecord[],
  lines: readonly LogLine[],
  out: string,
): Promise<WarcSummary> {
  const { WARCRecord, WARCSerializer } = await import('warcio')
  const looks = Map.groupBy(
    lines.filter(line => line.did === 'seen'),
    line => line.sha256,
  )
  let records = 0
  const parts = inOrder(captures).flatMap(capture =>
    recordsOf(home, capture, looks.get(capture.sha256) ?? []),
  )

  async function* bytes(): AsyncGenerator<Uint8Array> {
    const info = { software: 'tenmatsu', format: 'WARC File Format 1.1' }
    const date = captures.map(({ at }) => at).sort()[0] ?? '1970-01-01T00:00:00Z'
    const about = { ...common('warcinfo', 'warcinfo', date), date }
    yield* gzipped(WARCRecord.createWARCInfo(about, info))
    for (const { options, body, digest } of parts) {
      yield* gzipped(WARCRecord.create(options, body()), digest)
      records++
    }
  }
  async function* gzipped(record: WARCRecord, payloadDigestForRevisit = ''): AsyncGenerator<Uint8Array> {
    const serializer = new WARCSerializer(record, { gzip: true })
    if (payloadDigestForRevisit !== '') await serializer.digestRecord({ payloadDigestForRevisit })
    yield* serializer
  }
  const partial = `${out}.partial`
  try {
    await pipeline(Readable.from(bytes()), createWriteStream(partial))
    await rename(partial, out)
  } catch (error) {
    await rm(partial, { force: true })
    throw cannotWrite(out, error)
  }
  return { records, captures: captures.length }
}

const inOrder = (captures: readonly CaptureRecord[]): CaptureRecord[] =>
  [...captures].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.sha256 < b.sha256 ? -1 : 1))

interface Part {
  readonly options: WARCRecordOpts
  body(): AsyncIterable<Uint8Array>
  readonly digest?: string
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** What every record has; its id is made of what it is about, so that it is the same in every file. */
function common(type: NonNullable<WARCRecordOpts['type']>, about: string, at: string): WARCRecordOpts {
  const hex = createHash('sha256').update(`${type} ${about} ${at}`).digest('hex')
  // A UUID of version 8, which is made as one pleases (RFC 9562, section 5.8).
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  return { type, warcVersion: 'WARC/1.1', date: at, warcHeaders: { 'WARC-Record-ID': `<urn:uuid:${uuid}>` } }
}

function recordsOf(
  home: string,
  capture: CaptureRecord,
  looks: readonly (LogLine & { did: 'seen' })[],
): Part[] {
  const { sha256, mediaType, fetched, at } = capture
  const body = (): AsyncIterable<Uint8Array> => createReadStream(captureFile(home, capture))
  const url = fetched ? (fetched.redirects.at(-1)?.to ?? fetched.address) : `urn:sha256:${sha256}`
  const taken = fetched?.at ?? at
  const again = looks.map(
    (look): Part => ({
      options: {
        ...common('revisit', sha256 + look.address, look.at),
        url: look.address,
        refersToUrl: url,
        refersToDate: taken,
      },
      body: nothing,
      digest: `sha256:${sha256}`,
    }),
  )
  if (!fetched) {
    const options = common('resource', sha256, at)
    const warcHeaders = { ...options.warcHeaders, 'Content-Type': oneLine(mediaType) }
    return [{ options: { ...options, url, warcHeaders }, body }, ...again]
  }
  const redirects = fetched.redirects.map(
    ({ from, status, to }): Part => ({
      options: {
        ...common('response', `${from} ${to}`, taken),
        url: from,
        statusline: statusLine(status),
        httpHeaders: [
          ['Location', oneLine(to)],
          ['Content-Length', '0'],
        ],
      },
      body: nothing,
    }),
  )
  const options: WARCRecordOpts = {
    ...common('response', sha256, taken),
    url,
    statusline: statusLine(fetched.status),
    httpHeaders: headersOf(capture),
  }
  return [...redirects, { options, body }, ...again]
}

const statusLine = (status: number): string => `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`.trim()

/** What would end a header and begin another is taken out. */
const oneLine = (words: string): string => words.replace(/[\r\n\0]+/g, ' ')

/** Codings that are undone in the bytes as kept; a reader of the record would undo them again. */
const undone = /^(?:content-encoding|transfer-encoding|content-length)$/i

function headersOf({ fetched, size }: CaptureRecord): [string, string][] {
  const headers = (fetched?.headers ?? []).map(([name, value]): [string, string] => [
    oneLine(undone.test(name) ? `X-Archive-Orig-${name}` : name),
    oneLine(value),
  ])
  return [...headers, ['Content-Length', String(size)]]
}
