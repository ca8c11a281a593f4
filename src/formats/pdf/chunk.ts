import type { Glyph, Rule } from './page-content.ts'
import { plainCharacters } from './plain-characters.ts'

/** x0, y0, x1, y1 in points from the top left corner of the page. */
export type Box = readonly [number, number, number, number]

/** Words that stand together on one line: a line, or what a line has of one column or cell. */
export interface Chunk {
  readonly text: string
  readonly box: Box
  /** Baseline. */
  readonly y: number
  /** The size of most of its characters. */
  readonly size: number
  readonly bold: boolean
}

export const union = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
]

/** A glyph with the space that was drawn before it. */
interface Placed {
  text: string
  readonly x: number
  readonly y: number
  readonly end: number
  readonly size: number
  readonly bold: boolean
  space: '' | ' ' | '　'
}

/** Glyphs on one baseline, in no order. */
interface Baseline {
  readonly y: number
  readonly size: number
  glyphs: Placed[]
}

/** Of a line's size: what a Japanese character takes above and below its baseline. */
const above = 0.88
const below = 0.12
/** Of a line's size: a wider gap parts two chunks. */
const partingGap = 1.25
const wide = /[^\x00-\xff\u2010-\u201f]/
const kanaOnly = /^[ぁ-ゖァ-ヺー・]+$/
const enumerator =
  /^(?:[(（［[]?[0-9０-９a-zA-Zａ-ｚＡ-Ｚァ-ヴ一二三四五六七八九十ⅰ-ⅻⅠ-Ⅻ]{1,3}[)）\]］.．、:：]|[・●○■□◆◇▪•➢✓\-–※①-⑳]|※[0-9０-９]{1,2}|[(（][注※][0-9０-９]{0,2}[)）])$/

/**
 * Cuts a page's glyphs into chunks: glyphs on one baseline without a wide gap or a rule between them. Marks set high
 * (※1) go with their line, ruby is left out, letter-spaced words are closed up.
 */
export function cutChunks(glyphs: readonly Glyph[], rules: readonly Rule[]): Chunk[] {
  const baselines = groupByBaseline(placed(glyphs))
  joinRaised(baselines)
  const upright = rules.filter(rule => rule.x0 === rule.x1)
  return baselines.flatMap(baseline => chunksOf(baseline, upright))
}

/** Glyphs with words in them, each with the space drawn before it; what was struck twice to look bold, once. */
function placed(glyphs: readonly Glyph[]): Placed[] {
  const kept: Placed[] = []
  const seen = new Set<string>()
  let space: Placed['space'] = ''
  for (const glyph of glyphs) {
    const text = plainCharacters(glyph.text)
    if (text.trim() === '') {
      if (text !== '') space = text.includes('　') ? '　' : space || ' '
      continue
    }
    const { x, y, size } = glyph
    // Narrower than any letter, so that 「ll」 stays two.
    const cell = Math.max(0.1, size / 10)
    const column = Math.round(x / cell)
    const row = Math.round(y / cell)
    const struck = [0, -1, 1].some(dx => [0, -1, 1].some(dy => seen.has(`${text}${column + dx},${row + dy}`)))
    if (!struck)
      kept.push({ text, x, y, end: x + Math.max(glyph.width, size * 0.1), size, bold: glyph.bold, space })
    seen.add(`${text}${column},${row}`)
    space = ''
  }
  return kept
}

function groupByBaseline(glyphs: readonly Placed[]): Baseline[] {
  const groups: Baseline[] = []
  let group: Baseline | undefined
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    if (!group || glyph.y - group.y > 0.3 * Math.min(glyph.size, group.size)) {
      group = { y: glyph.y, size: glyph.size, glyphs: [] }
      groups.push(group)
    }
    group.glyphs.push(glyph)
  }
  return groups.map(({ glyphs: all }) => ({
    y: weighted(all, glyph => glyph.y),
    size: weighted(all, glyph => glyph.size),
    glyphs: all.sort((a, b) => a.x - b.x),
  }))
}

/** The commonest value, to a fifth of a point. */
function weighted(glyphs: readonly Placed[], of: (glyph: Placed) => number): number {
  const counts = new Map<number, number>()
  for (const glyph of glyphs) {
    const value = Math.round(of(glyph) * 5) / 5
    counts.set(value, (counts.get(value) ?? 0) + glyph.text.length)
  }
  let best = 0
  let most = -1
  for (const [value, count] of counts)
    if (count > most) {
      best = value
      most = count
    }
  return best
}

/** Gives small runs beside or above the words of a line to that line, or drops them: marks set high, and ruby. */
function joinRaised(baselines: Baseline[]): void {
  for (let i = 0; i < baselines.length; i++) {
    const small = baselines[i]!
    const near = baselines.slice(Math.max(0, i - 3), i + 4).filter(other => other !== small)
    if (!near.some(other => other.size * 0.8 >= small.size)) continue
    small.glyphs = runsOf(small.glyphs, small.size).flatMap(run => {
      const size = Math.max(...run.map(glyph => glyph.size))
      const from = run[0]!.x
      const to = run.at(-1)!.end
      for (const line of near) {
        if (size > line.size * 0.8 || line.glyphs.length === 0) continue
        const rise = line.y - small.y
        const beside = line.glyphs.some(
          g => Math.abs(g.end - from) < 0.7 * line.size || Math.abs(g.x - to) < 0.7 * line.size,
        )
        if (rise > -0.3 * line.size && rise < 0.7 * line.size && beside) {
          line.glyphs = [...line.glyphs, ...run].sort((a, b) => a.x - b.x)
          return []
        }
        const over = line.glyphs.some(g => g.x < to && g.end > from)
        const isRuby = size < line.size * 0.62 && rise > 0.7 * line.size && rise < 1.4 * line.size && over
        if (isRuby && kanaOnly.test(run.map(g => g.text).join(''))) return []
      }
      return run
    })
  }
}

function runsOf(glyphs: readonly Placed[], size: number): Placed[][] {
  const runs: Placed[][] = []
  for (const glyph of glyphs) {
    const run = runs.at(-1)
    if (run && glyph.x - run.at(-1)!.end < 0.5 * size) run.push(glyph)
    else runs.push([glyph])
  }
  return runs
}

function chunksOf({ y, size, glyphs }: Baseline, upright: readonly Rule[]): Chunk[] {
  const bars = upright
    .filter(rule => rule.y0 < y - size * 0.3 && rule.y1 > y - size * 0.5)
    .map(rule => rule.x0)
  const parts: Placed[][] = []
  const barred = new Set<Placed[]>()
  for (const glyph of glyphs) {
    const part = parts.at(-1)
    const last = part?.at(-1)
    const bar = last && bars.some(x => x >= last.x + (last.end - last.x) / 2 && x <= glyph.x + size * 0.3)
    if (part && last && !bar && glyph.x - last.end < partingGap * Math.max(last.size, glyph.size))
      part.push(glyph)
    else {
      const next = [glyph]
      if (bar) barred.add(next)
      parts.push(next)
    }
  }
  return joinParts(parts, barred, size).map(part => toChunk(part, y))
}

/** Words spaced so widely that each character stands alone, and markers set apart from what they mark, go together. */
function joinParts(parts: readonly Placed[][], barred: ReadonlySet<Placed[]>, size: number): Placed[][] {
  const joined: Placed[][] = []
  const isOne = (part: readonly Placed[]): boolean => part.length === 1 && wide.test(part[0]!.text)
  let spread = false
  for (const part of parts) {
    const before = joined.at(-1)
    const gap = before && !barred.has(part) ? part[0]!.x - before.at(-1)!.end : Number.POSITIVE_INFINITY
    const marks = before !== undefined && enumerator.test(before.map(glyph => glyph.text).join(''))
    spread = before !== undefined && gap < 4 * size && isOne(part) && (spread || (isOne(before) && !marks))
    if (before && (spread || (marks && gap < 5 * size))) before.push(...part)
    else joined.push([...part])
  }
  return joined
}

function toChunk(glyphs: readonly Placed[], y: number): Chunk {
  const size = weighted(glyphs, glyph => glyph.size)
  const bold = glyphs.filter(glyph => glyph.bold).length > glyphs.length * 0.7
  return {
    text: wordsOf(glyphs),
    box: [glyphs[0]!.x, y - size * above, Math.max(...glyphs.map(g => g.end)), y + size * below],
    y,
    size,
    bold,
  }
}

/** The words of a chunk, with the spaces that part words and without those that only spread them. */
function wordsOf(glyphs: readonly Placed[]): string {
  const gaps = glyphs.slice(1).map((glyph, i) => gapBetween(glyphs[i]!, glyph))
  const usual = gaps.length < 3 ? 0 : Math.max(0, [...gaps].sort((a, b) => a - b)[gaps.length >> 1]!)
  const spaces = glyphs.map((glyph, i) =>
    i === 0 ? '' : spaceBetween(glyphs[i - 1]!, glyph, gaps[i - 1]! - usual),
  )
  const parted = spaces.filter(space => space !== '').length
  const wideOnes = glyphs.filter(glyph => wide.test(glyph.text)).length
  const isSpread =
    glyphs.length === 2
      ? wideOnes === 2 && spaces[1] === '　'
      : parted >= (glyphs.length - 1) * 0.8 && wideOnes >= glyphs.length / 2
  return glyphs.map((glyph, i) => (isSpread ? glyph.text : spaces[i]! + glyph.text)).join('')
}

/** The gap between two glyphs, as a multiple of their size. */
const gapBetween = (a: Placed, b: Placed): number => (b.x - a.end) / Math.max(a.size, b.size)

/** @param gap Beyond what all characters of the line are spread by. */
function spaceBetween(a: Placed, b: Placed, gap: number): string {
  const wideSides = Number(wide.test(a.text)) + Number(wide.test(b.text))
  if (wideSides === 0) return b.space !== '' || gap > 0.22 ? ' ' : ''
  if (b.space === '　' || gap > 0.8) return '　'
  return b.space !== '' && gap > 0.1 ? ' ' : ''
}
