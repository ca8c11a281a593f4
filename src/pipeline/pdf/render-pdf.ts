import type { Rendered } from '../../formats/format.ts'
import type { PageContent } from '../../formats/pdf/page-content.ts'
import type { RenderedPages } from '../../formats/pdf/render-pages.ts'
import { type Problem, problem } from '../../model/problem.ts'
import type { PdfRead } from './messages.ts'
import { PdfStopped, PdfThread } from './pdf-thread.ts'
import { canRecognise, dotsPerInch, pictureByPoppler, recognise } from './recognise.ts'

/** What reading one PDF may take. */
export interface PdfLimits {
  readonly pages: number
  /** For the text of the whole file. */
  readonly milliseconds: number
  /** Pages whose text is recognised, some 5 s each. */
  readonly recognisedPages: number
}

/** A notice has 2 pages, the report of a committee 100: 200 pages are read in some 5 s. */
export const pdfLimits: PdfLimits = { pages: 200, milliseconds: 30_000, recognisedPages: 20 }
const pictureLimit = 20_000

const thread = new PdfThread()
let before: Promise<unknown> = Promise.resolve()

/**
 * Renders a PDF to text, in a thread that is killed where it takes too long or too much memory; pages without text are
 * recognised where the programs for that are installed. Whatever the bytes are, the answer is a text, perhaps empty,
 * and its problems. One PDF at a time.
 * @throws Error where the program itself fails.
 */
export function renderPdf(bytes: Uint8Array, limits: PdfLimits = pdfLimits): Promise<Rendered> {
  const turn = before.then(() => render(bytes, limits))
  before = turn.catch(() => {})
  return turn
}

async function render(bytes: Uint8Array, limits: PdfLimits): Promise<Rendered> {
  try {
    const answer = await thread.ask({ kind: 'read', bytes, mostPages: limits.pages }, limits.milliseconds)
    if (answer.kind === 'read') return await withRecognised(bytes, answer.read, limits)
    if (answer.kind === 'unopened') return unread(`pdf-${answer.because}`)
    throw new Error(answer.kind === 'failed' ? answer.because : answer.kind)
  } catch (error) {
    if (error instanceof PdfStopped) return unread('pdf-gave-up', { limit: error.limit })
    throw error
  }
}

const unread = (code: Problem['code'], details: Record<string, string> = {}): Rendered => ({
  text: '',
  origin: [],
  recognised: false,
  problems: [problem(code, {}, details)],
})

async function withRecognised(bytes: Uint8Array, read: PdfRead, limits: PdfLimits): Promise<Rendered> {
  const problems: Problem[] = []
  const { pages, broken, empty, isCutOff } = read
  const lost = [...broken]
  let rendered: RenderedPages = read
  let recognised = read.recognised
  if (pages > limits.pages)
    problems.push(problem('pdf-too-many-pages', {}, { pages: String(pages), limit: String(limits.pages) }))
  if (empty.length > 0) {
    const { found, missing } = await recogniseAll(bytes, read, limits)
    if (found.length > 0) {
      const answer = await thread.ask({ kind: 'render', recognised: found }, limits.milliseconds)
      if (answer.kind === 'rendered') rendered = answer.rendered
      recognised ||= found.some(page => page.glyphs.length > 0)
    }
    const unseen = empty.map(({ page }) => page).filter(page => !found.some(one => one.page === page))
    // In a PDF with text a page without any may well be blank.
    if (missing !== null && empty.length + broken.length >= Math.min(pages, limits.pages))
      problems.push(problem('pdf-no-text', {}, { pages: listed(unseen), missing }))
    else lost.push(...unseen)
  }
  if (isCutOff || lost.length > 0)
    problems.push(problem('pdf-incomplete', {}, { pages: listed(lost) || '?' }))
  if (recognised) problems.push(problem('text-recognised', {}))
  return { text: rendered.text, origin: rendered.origin, recognised, problems }
}

/** 1, 3–5, 8 */
function listed(pages: readonly number[]): string {
  const runs: [number, number][] = []
  for (const page of [...pages].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && run[1] === page - 1) run[1] = page
    else runs.push([page, page])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}

/** The pages that could be recognised; `missing` names the program that was not there, or is null. */
async function recogniseAll(
  bytes: Uint8Array,
  { empty }: PdfRead,
  { recognisedPages }: PdfLimits,
): Promise<{ found: PageContent[]; missing: string | null }> {
  if (!(await canRecognise())) return { found: [], missing: 'tesseract, jpn' }
  const found: PageContent[] = []
  let missing: string | null = null
  for (const size of empty.slice(0, recognisedPages)) {
    const answer = await thread
      .ask({ kind: 'picture', page: size.page, dotsPerInch }, pictureLimit)
      .catch(() => null)
    const drawn = answer?.kind === 'picture' ? answer.png : null
    const png = drawn ?? (await pictureByPoppler(bytes, size.page))
    if (!png) missing = '@napi-rs/canvas / pdftoppm'
    else
      found.push(
        ...(await recognise(png, size).then(
          page => [page],
          () => [],
        )),
      )
  }
  return { found, missing: found.length > 0 ? null : missing }
}
