import { type Html, html, nothing } from '../html.ts'

/** Inks of lines and letters. */
export type Ink = 'ink' | 'soft' | 'faint' | 'line' | 'accent' | 'paper' | 'not-found'

/**
 * What an area is filled with. The first ten tell one another apart without colour, by pattern or by weight; the first
 * five are assertion statuses, in the colours that their signs have beside words.
 */
export const fills = [
  'confirmed',
  'possible',
  'investigating',
  'ruled-out',
  'not-found',
  'solid',
  'hatch',
  'tint',
  'open',
  'pale',
  'ink',
  'paper',
  'none',
  'clear',
] as const
export type Fill = (typeof fills)[number]

export interface Paint {
  readonly fill?: Fill
  /** What a status's pattern is made of, within the pattern. */
  readonly stripe?: 'possible' | 'investigating' | 'ruled-out'
  readonly stroke?: Ink
  /** Width of the stroke; 1 where it is absent. */
  readonly width?: number
  readonly dash?: string
}

export interface Lettering {
  /** In units of the picture; 12 where it is absent. */
  readonly size?: number
  readonly ink?: Ink
  readonly bold?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  /** The ground shows around the letters where lines run behind them. */
  readonly halo?: true
}

/**
 * How a picture's elements come by their colours. On a page by class, so that light, dark and print are the style
 * sheet's; in a file by attribute, so that it looks the same in whatever program opens it.
 */
export interface Brush {
  paint(paint: Paint): Html
  letters(lettering: Lettering): Html
  /**
   * An area with what it says when pointed at, leading to an address on a page. Every such address stands in the
   * picture's table too, so that the keyboard need not walk through every bar.
   */
  lead(address: string | null, says: string, inside: Html, language?: 'ja'): Html
}

const patterned: ReadonlySet<Fill> = new Set(['hatch', 'possible', 'investigating', 'ruled-out'])

/** The edge of an area whose filling is that of the ground. */
export const edgeOf = (fill: Fill): Pick<Paint, 'stroke' | 'width'> =>
  fill === 'open'
    ? { stroke: 'accent', width: 0.8 }
    : fill === 'not-found'
      ? { stroke: 'not-found', width: 0.8 }
      : {}

const common = ({ width, dash }: Paint): Html =>
  html`${width === undefined ? nothing : html` stroke-width="${width}"`}${dash === undefined ? nothing : html` stroke-dasharray="${dash}"`}`

const set = ({ size = 12, bold = false, anchor = 'start', halo }: Lettering): Html =>
  html`${halo ? html` stroke-width="3" stroke-linejoin="round" paint-order="stroke"` : nothing} font-size="${size}"${bold ? html` font-weight="600"` : nothing}${anchor === 'start' ? nothing : html` text-anchor="${anchor}"`}`

/** The brush of pages: classes of src/web/assets/charts.css. */
export const pageBrush: Brush = {
  paint: paint => {
    const { fill, stripe, stroke } = paint
    const classes = [
      stripe === undefined ? null : `stripe-${stripe}`,
      fill !== undefined && !patterned.has(fill) ? `fill-${fill}` : null,
      fill !== undefined && patterned.has(fill) ? 'fill-pattern' : null,
      stroke === undefined ? null : `stroke-${stroke}`,
    ].filter(name => name !== null)
    return html`${classes.length === 0 ? nothing : html` class="${classes.join(' ')}"`}${fill !== undefined && patterned.has(fill) ? html` fill="url(#chart-${fill})"` : nothing}${common(paint)}`
  },
  letters: lettering =>
    html` class="letters-${lettering.ink ?? 'ink'}${lettering.halo ? ' stroke-paper' : ''}"${set(lettering)}`,
  lead: (address, says, inside, language) => {
    const title = html`<title${language === undefined ? nothing : html` lang="${language}"`}>${says}</title>`
    return address === null
      ? html`<g>${title}${inside}</g>`
      : html`<a href="${address}" tabindex="-1">${title}${inside}</a>`
  },
}

const fileInks: Readonly<Record<Ink, string>> = {
  ink: '#1d1c1a',
  soft: '#57544d',
  faint: '#6d6a62',
  line: '#dcd8cd',
  accent: '#1f4b73',
  paper: '#ffffff',
  'not-found': '#3d6678',
}
const fileFills: Readonly<Partial<Record<Fill, string>>> = {
  confirmed: '#a3301f',
  'not-found': '#ffffff',
  solid: '#1f4b73',
  tint: '#9fbad1',
  open: '#ffffff',
  pale: '#e4e0d6',
  ink: '#1d1c1a',
  paper: '#ffffff',
  none: 'none',
  clear: 'none',
}

const fileStripes = { possible: '#8a5a00', investigating: '#6b4b97', 'ruled-out': '#2b6a45' } as const

/** The brush of files: every colour in the element itself, no link, no class. */
export const fileBrush: Brush = {
  paint: paint => {
    const { fill, stripe, stroke } = paint
    return html`${stripe === undefined ? nothing : html` fill="${fileStripes[stripe]}"`}${fill === undefined ? nothing : html` fill="${fileFills[fill] ?? `url(#chart-${fill})`}"`}${stroke === undefined ? nothing : html` stroke="${fileInks[stroke]}"`}${common(paint)}`
  },
  letters: lettering =>
    html` fill="${fileInks[lettering.ink ?? 'ink']}"${lettering.halo ? html` stroke="${fileInks.paper}"` : nothing}${set(lettering)}`,
  lead: (_address, says, inside) => html`<g><title>${says}</title>${inside}</g>`,
}

/** The patterns that areas are filled with: once in a page, once in each file. */
export const patterns = (brush: Brush): Html => html`<defs>
<pattern id="chart-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4"${brush.paint({ fill: 'paper' })}/><rect width="1.6" height="4"${brush.paint({ fill: 'solid' })}/></pattern>
<pattern id="chart-possible" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4"${brush.paint({ fill: 'paper' })}/><rect width="1.9" height="4"${brush.paint({ stripe: 'possible' })}/></pattern>
<pattern id="chart-investigating" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4"${brush.paint({ fill: 'paper' })}/><circle cx="2" cy="2" r="1.1"${brush.paint({ stripe: 'investigating' })}/></pattern>
<pattern id="chart-ruled-out" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4"${brush.paint({ fill: 'paper' })}/><rect width="4" height="1.4"${brush.paint({ stripe: 'ruled-out' })}/></pattern>
</defs>`
