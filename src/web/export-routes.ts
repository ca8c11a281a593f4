import { setImmediate } from 'node:timers/promises'
import { type Context, Hono } from 'hono'
import type { ExportFormat, Grain } from '../exports/define-export.ts'
import { inChunks } from '../exports/in-chunks.ts'
import { exportFormats } from '../exports/index.ts'
import { type Question, questionSchemas } from '../exports/question.ts'
import type { NoticeIndex } from '../index/contract.ts'
import { errorPage } from './error-page.ts'
import type { Frame } from './frame.ts'
import { sayIn } from './labels.ts'
import { typedDate } from './search-request.ts'

const filters = new Set(Object.values(questionSchemas).flatMap(schema => Object.keys(schema.shape)))

/**
 * What an address asks to be exported: `grain`, `limit` and the filters of its list; null where one of them cannot be
 * read. Empty parameters are absent ones, and where a page of the list starts is of no interest.
 */
function readQuestion(format: ExportFormat, params: URLSearchParams): Question | null {
  const grain = (params.get('grain') || format.grains[0]) as Grain
  if (!format.grains.includes(grain)) return null
  const schema = questionSchemas[grain]
  const given: Record<string, string> = {}
  for (const [name, value] of params) {
    if (value.trim() === '' || name === 'page' || name === 'perPage' || !filters.has(name)) continue
    if (!(name in schema.shape)) return null
    given[name] = name === 'from' || name === 'to' ? typedDate(value) : value
  }
  const limit = params.get('limit') || format.limit
  const asked = schema.safeParse({ ...given, ...(limit ? { perPage: limit } : {}) })
  return asked.success ? ({ grain, input: asked.data } as Question) : null
}

/** The rest of a file as bytes; others are served between its pieces. */
function bytesOf(
  first: string | Uint8Array,
  rest: AsyncGenerator<string | Uint8Array>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const encoded = (chunk: string | Uint8Array): Uint8Array =>
    typeof chunk === 'string' ? encoder.encode(chunk) : chunk
  let isFirst = true
  return new ReadableStream(
    {
      async pull(controller) {
        if (isFirst) {
          isFirst = false
          controller.enqueue(encoded(first))
          return
        }
        await setImmediate()
        const { value, done } = await rest.next()
        if (done) controller.close()
        else controller.enqueue(encoded(value))
      },
      cancel: async () => {
        await rest.return(undefined)
      },
    },
    { highWaterMark: 1 },
  )
}

/** Files of what a list shows, all of it: /export/csv?grain=incidents&q=… */
export function exportRoutes(index: () => NoticeIndex, { requestOf, answer }: Frame): Hono {
  const app = new Hono()
  for (const format of exportFormats)
    app.get(`/export/${format.name}`, async (c: Context) => {
      const request = requestOf(c)
      const say = sayIn(request.language)
      const question = readQuestion(format, request.params)
      if (question === null)
        return answer(c, request, errorPage(request, 400, say('badRequestTitle'), [say('badCondition')]))
      const pieces = inChunks(
        format.write({
          index: index(),
          question,
          language: request.language,
          base: new URL(c.req.url).origin,
        }),
      )
      // Before anything is sent, so that an index that cannot be used is still said to be.
      const { value: first = '' } = await pieces.next()
      const isFeed = format.limit !== undefined
      c.header('Content-Type', format.mediaType)
      c.header(
        'Content-Disposition',
        `${isFeed ? 'inline' : 'attachment'}; filename="tenmatsu-${format.files ? format.name : question.grain}.${format.extension}"`,
      )
      c.header('Cache-Control', 'no-cache')
      c.header('Vary', 'Accept-Language, Accept-Encoding')
      return c.body(bytesOf(first, pieces))
    })
  return app
}
