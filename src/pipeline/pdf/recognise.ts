import { execFile } from 'node:child_process'
import type { Glyph, PageContent } from '../../formats/pdf/page-content.ts'

/** A page that is a picture. */
export interface PageSize {
  readonly page: number
  readonly width: number
  readonly height: number
}

/** Of the picture that is given to the recogniser: finer ones take longer and are read no better. */
export const dotsPerInch = 200

const pageLimit = 90_000
const mostOutput = 64 * 2 ** 20
/** Signs of which the recogniser is less sure, in percent, are specks. */
const leastSure = 20
const hasWords = /[0-9A-Za-z０-９ぁ-ゖァ-ヺ一-龥]/

let finding: Promise<boolean> | undefined

/** Whether the program tesseract is on PATH with its data for Japanese. */
export function canRecognise(): Promise<boolean> {
  finding ??= run('tesseract', ['--list-langs'], Buffer.alloc(0), 10_000).then(
    languages => /^jpn$/m.test(languages.toString()),
    () => false,
  )
  return finding
}

/** The page drawn by poppler's pdftoppm; null where that is not installed or fails. */
export function pictureByPoppler(pdf: Uint8Array, page: number): Promise<Uint8Array | null> {
  const words = ['-r', String(dotsPerInch), '-f', String(page), '-l', String(page), '-gray', '-png', '-']
  return run('pdftoppm', words, pdf, pageLimit).then(
    png => (png.length > 0 ? png : null),
    () => null,
  )
}

/**
 * Reads the words off a picture of a page with tesseract.
 * @throws Error where the program fails or takes too long.
 */
export async function recognise(png: Uint8Array, size: PageSize): Promise<PageContent> {
  const words = ['stdin', 'stdout', '-l', 'jpn', '--dpi', String(dotsPerInch), 'tsv']
  const table = await run('tesseract', words, png, pageLimit)
  return { ...size, glyphs: glyphsOf(table.toString()), rules: [], recognised: true }
}

function run(program: string, words: readonly string[], input: Uint8Array, timeout: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      words,
      {
        encoding: 'buffer',
        timeout,
        killSignal: 'SIGKILL',
        maxBuffer: mostOutput,
        // One core a page: several pages may be under way.
        env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    )
    // A program that is not there, or ends early, does not take its input.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

const points = (pixels: string | undefined): number => (Number(pixels) * 72) / dotsPerInch

/**
 * The words of tesseract's table (level, page, block, paragraph, line, word, left, top, width, height, confidence,
 * text) as glyphs: each word's box is shared out among its characters, and its line says how large they are.
 */
function glyphsOf(table: string): Glyph[] {
  const rows = table.split('\n').map(row => row.split('\t'))
  const heights = rows.filter(row => row[0] === '4').map(row => points(row[9]))
  const usual = heights.sort((a, b) => a - b)[Math.floor(heights.length / 2)] ?? 10
  const glyphs: Glyph[] = []
  let size = usual
  let y = 0
  for (const [level, , , , , , left, top, width, height, sure, text] of rows) {
    if (level === '4') {
      const own = points(height)
      // What varies a little is the ink of the characters, not their size.
      size = Math.abs(own - usual) < usual * 0.3 ? usual : own
      y = points(top) + own - 0.08 * size
    }
    if (level !== '5' || !text?.trim()) continue
    if (Number(sure) < leastSure && !hasWords.test(text)) continue
    // Boxes hug the ink, or overlap: the order is the recogniser's, and small gaps are none.
    const before = glyphs.at(-1)
    const reached = before?.y === y ? before.x + before.width : 0
    const from = reached > 0 && points(left) - reached < size ? reached : points(left)
    const end = Math.max(from + 1, points(left) + points(width))
    const characters = Array.from(text.trim())
    const each = (end - from) / characters.length
    for (const [i, one] of characters.entries())
      glyphs.push({ text: one, x: from + i * each, y, width: each, size, bold: false, vertical: false })
  }
  return glyphs
}
