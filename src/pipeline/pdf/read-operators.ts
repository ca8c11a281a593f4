import type { Glyph, Rule } from '../../formats/pdf/page-content.ts'

/** A font as the drawing of text needs it; pdf.js has more. */
export interface DrawnFont {
  readonly fontMatrix?: readonly number[]
  readonly vertical?: boolean
  readonly bold?: boolean
  readonly black?: boolean
  readonly name?: string
}

/** A glyph of a show-text operator, or a number that moves the next one. */
type Shown =
  | number
  | {
      readonly unicode: string
      readonly width: number
      readonly isSpace: boolean
      readonly vmetric?: number[]
    }

/** A page's drawing as pdf.js hands it over: codes of operators with their arguments. */
export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** Codes of the operators, by pdf.js's names for them. */
export type OperatorCodes = Readonly<Record<string, number>>

/** What the operators show. Invisible glyphs are those that a scanner lays over its picture. */
export interface Drawn {
  readonly visible: Glyph[]
  readonly invisible: Glyph[]
  readonly rules: Rule[]
}

type Matrix = readonly [number, number, number, number, number, number]

const identity: Matrix = [1, 0, 0, 1, 0, 0]

const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
]

const toMatrix = (value: unknown): Matrix => {
  const numbers = Array.from((value ?? identity) as ArrayLike<number>)
  return numbers.length === 6 && numbers.every(Number.isFinite) ? (numbers as unknown as Matrix) : identity
}

interface State {
  ctm: Matrix
  font: DrawnFont
  size: number
  charSpacing: number
  wordSpacing: number
  /** Factor of horizontal scaling. */
  scale: number
  leading: number
  rise: number
  mode: number
}

/** Text rendering mode 3 draws nothing (ISO 32000-1, table 106). */
const invisibleMode = 3
/** Filled and stroked: how a font without a bold face is made to look bold. */
const strokedMode = 2
/** More glyphs than any page has; what follows is not read. */
const mostGlyphs = 60_000
const mostRules = 4_000
const deepestNesting = 200
/** A filled rectangle no thicker than this, in points, is a line. */
const thickestRule = 2.5
/** Slant of text that still counts as horizontal: 2 degrees. */
const straight = 0.035

const boldName = /bold|black|heavy|demi|[-,](?:w[6-9]|eb|db|ub)\b|(?:ゴシック|明朝)(?:太|E|B)/i

/**
 * Follows the drawing operators of a page (ISO 32000-1, 8 and 9) as far as text and straight lines go: where each
 * glyph stands, and the rules of tables.
 * @param view The page's transformation to points from its top left corner.
 * @param fontOf The font by the name that pdf.js gives it.
 */
export function readOperators(
  list: OperatorList,
  codes: OperatorCodes,
  view: readonly number[],
  fontOf: (id: string) => DrawnFont | null,
): Drawn {
  return new OperatorReader(codes, toMatrix(view), fontOf).read(list)
}

class OperatorReader {
  readonly #drawn: Drawn = { visible: [], invisible: [], rules: [] }
  readonly #names = new Map<number, string>()
  readonly #fontOf: (id: string) => DrawnFont | null
  readonly #stack: State[] = []
  #state: State
  #textMatrix: Matrix = identity
  #line = { x: 0, y: 0 }
  #at = { x: 0, y: 0 }

  constructor(codes: OperatorCodes, view: Matrix, fontOf: (id: string) => DrawnFont | null) {
    for (const [name, code] of Object.entries(codes)) this.#names.set(code, name)
    this.#fontOf = fontOf
    this.#state = {
      ctm: view,
      font: {},
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      mode: 0,
    }
  }

  read({ fnArray, argsArray }: OperatorList): Drawn {
    for (let i = 0; i < fnArray.length; i++) {
      if (this.#drawn.visible.length + this.#drawn.invisible.length > mostGlyphs) break
      this.#operator(this.#names.get(fnArray[i]!) ?? '', (argsArray[i] ?? []) as readonly unknown[])
    }
    return this.#drawn
  }

  #operator(name: string, args: readonly unknown[]): void {
    const number = (index: number): number => Number(args[index] ?? 0) || 0
    const state = this.#state
    switch (name) {
      case 'save':
        this.#save()
        break
      case 'restore':
      case 'paintFormXObjectEnd':
        this.#state = this.#stack.pop() ?? state
        break
      case 'transform':
        state.ctm = multiply(state.ctm, toMatrix(args))
        break
      case 'paintFormXObjectBegin':
        this.#save()
        if (args[0]) this.#state.ctm = multiply(this.#state.ctm, toMatrix(args[0]))
        break
      case 'beginText':
        this.#textMatrix = identity
        this.#moveTo(0, 0)
        break
      case 'setFont':
        state.font = this.#fontOf(String(args[0])) ?? {}
        state.size = number(1)
        break
      case 'setGState':
        for (const [key, value] of (args[0] ?? []) as [string, unknown][])
          if (key === 'Font' && Array.isArray(value)) {
            state.font = this.#fontOf(String(value[0])) ?? {}
            state.size = Number(value[1]) || 0
          }
        break
      case 'setCharSpacing':
        state.charSpacing = number(0)
        break
      case 'setWordSpacing':
        state.wordSpacing = number(0)
        break
      case 'setHScale':
        state.scale = number(0) / 100
        break
      case 'setLeading':
        state.leading = -number(0)
        break
      case 'setTextRise':
        state.rise = number(0)
        break
      case 'setTextRenderingMode':
        state.mode = number(0)
        break
      case 'setTextMatrix':
        this.#textMatrix = toMatrix(args.length === 6 ? args : args[0])
        this.#moveTo(0, 0)
        break
      case 'setLeadingMoveText':
        state.leading = number(1)
        this.#moveTo(this.#line.x + number(0), this.#line.y + number(1))
        break
      case 'moveText':
        this.#moveTo(this.#line.x + number(0), this.#line.y + number(1))
        break
      case 'nextLine':
        this.#moveTo(this.#line.x, this.#line.y + state.leading)
        break
      case 'showText':
        this.#show((args[0] ?? []) as readonly Shown[])
        break
      case 'constructPath':
        this.#path(args)
        break
    }
  }

  #save(): void {
    if (this.#stack.length < deepestNesting) this.#stack.push({ ...this.#state })
  }

  #moveTo(x: number, y: number): void {
    this.#line = { x, y }
    this.#at = { x, y }
  }

  #show(shown: readonly Shown[]): void {
    const { font, charSpacing, wordSpacing, rise, mode } = this.#state
    const flipped = this.#state.size < 0
    const size = Math.abs(this.#state.size)
    if (size === 0) return
    const direction = flipped ? -1 : 1
    const scale = this.#state.scale * direction
    const unit = size * (font.fontMatrix?.[0] ?? 0.001)
    const vertical = font.vertical === true
    const all = multiply(this.#state.ctm, this.#textMatrix)
    const bold =
      mode === strokedMode ||
      font.bold === true ||
      font.black === true ||
      (font.name !== undefined && boldName.test(font.name))
    let along = 0
    for (const one of shown) {
      if (typeof one === 'number') {
        along += ((vertical ? 1 : -1) * one * size) / 1000
        continue
      }
      const spacing = (one.isSpace ? wordSpacing : 0) + charSpacing
      const metric = vertical ? (one.vmetric ?? [-1000, one.width / 2, 880]) : null
      const advance = (metric ? -metric[0]! : one.width) * unit
      const x = this.#at.x + (metric ? -metric[1]! * unit : along * scale)
      const y = this.#at.y + rise + (metric ? -(along + metric[2]! * unit) : 0)
      this.#glyph(one.unicode, multiply(all, [scale, 0, 0, direction, x, y]), {
        size,
        width: one.width * unit,
        bold,
        vertical,
      })
      along += metric ? advance - spacing * direction : advance + spacing * direction
    }
    if (vertical) this.#at.y -= along
    else this.#at.x += along * scale
  }

  /** Keeps a glyph that stands upright; slanted and turned ones (stamps, watermarks) are no part of the text. */
  #glyph(
    text: string,
    [a, b, c, d, x, y]: Matrix,
    { size, width, bold, vertical }: { size: number; width: number; bold: boolean; vertical: boolean },
  ): void {
    const across = Math.hypot(a, b)
    const up = Math.hypot(c, d)
    if (!(across > 0 && up > 0) || !Number.isFinite(x + y) || text === '') return
    if (a <= 0 || Math.abs(b) > straight * across) return
    const list = this.#state.mode === invisibleMode ? this.#drawn.invisible : this.#drawn.visible
    list.push({ text, x, y, width: width * across, size: size * up, bold, vertical })
  }

  #path(args: readonly unknown[]): void {
    const name = this.#names.get(Number(args[0])) ?? ''
    const filled = /fill/i.test(name)
    const stroked = /stroke/i.test(name)
    if ((!filled && !stroked) || this.#drawn.rules.length >= mostRules) return
    for (const path of (args[1] ?? []) as unknown[]) {
      if (!path || typeof (path as ArrayLike<number>).length !== 'number') continue
      for (const corners of straightParts(path as ArrayLike<number>)) this.#outline(corners, stroked)
    }
  }

  /** The rules in one outline: its upright and level sides where it is stroked, itself where it is a thin filled box. */
  #outline(corners: readonly (readonly [number, number])[], stroked: boolean): void {
    const m = this.#state.ctm
    const points = corners.map(([x, y]) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]] as const)
    const xs = points.map(p => p[0])
    const ys = points.map(p => p[1])
    const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const { rules } = this.#drawn
    if (Math.min(x1 - x0, y1 - y0) <= thickestRule) {
      rules.push(x1 - x0 > y1 - y0 ? level(x0, x1, (y0 + y1) / 2) : upright((x0 + x1) / 2, y0, y1))
      return
    }
    if (!stroked) return
    for (let i = 1; i < points.length; i++) {
      const [ax, ay] = points[i - 1]!
      const [bx, by] = points[i]!
      if (Math.abs(ax - bx) < 0.5) rules.push(upright(ax, Math.min(ay, by), Math.max(ay, by)))
      else if (Math.abs(ay - by) < 0.5) rules.push(level(Math.min(ax, bx), Math.max(ax, bx), ay))
    }
  }
}

const level = (x0: number, x1: number, y: number): Rule => ({ x0, y0: y, x1, y1: y })
const upright = (x: number, y0: number, y1: number): Rule => ({ x0: x, y0, x1: x, y1 })

/** Corners of the parts of a path that have no curves. pdf.js codes: 0 move, 1 line, 2 cubic, 3 quadratic, 4 close. */
function straightParts(path: ArrayLike<number>): (readonly [number, number])[][] {
  const parts: (readonly [number, number])[][] = []
  let part: (readonly [number, number])[] = []
  let curved = false
  const end = (): void => {
    if (part.length > 1 && part.length <= 64 && !curved) parts.push(part)
    part = []
    curved = false
  }
  for (let i = 0; i < path.length && parts.length < mostRules; ) {
    const code = path[i++]
    if (code === 0) {
      end()
      part.push([path[i++]!, path[i++]!])
    } else if (code === 1) part.push([path[i++]!, path[i++]!])
    else if (code === 2 || code === 3) {
      curved = true
      i += code === 2 ? 6 : 4
    } else if (code === 4) {
      const first = part[0]
      if (first) part.push(first)
    } else break
  }
  end()
  return parts
}
