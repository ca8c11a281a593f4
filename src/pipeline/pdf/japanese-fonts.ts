import { createRequire } from 'node:module'

/** What the canvas knows of fonts, as far as it is asked here. */
interface Fonts {
  readonly families: readonly { readonly family: string }[]
  setAlias(family: string, alias: string): boolean
}

/** Families that systems bring for Japanese, the best first. */
const sansSerif =
  /^(?:Noto Sans CJK JP|Noto Sans JP|Hiragino Sans|Hiragino Kaku Gothic|Yu Gothic|BIZ UDP?Gothic|Meiryo|IPA(?:ex|P)?Gothic|TakaoP?Gothic|MS P?Gothic)/
const serif =
  /^(?:Noto Serif CJK JP|Noto Serif JP|Hiragino Mincho|Yu Mincho|BIZ UDP?Mincho|IPA(?:ex|P)?Mincho|TakaoP?Mincho|MS P?Mincho)/

let done = false

/**
 * Lets the canvas draw what a PDF does not embed with a Japanese font of the system, where there is one: its own
 * choice for the generic families has Latin letters alone. Nothing happens where no canvas is installed.
 */
export function useJapaneseFonts(): void {
  if (done) return
  done = true
  let fonts: Fonts
  try {
    // An optional dependency of pdf.js, and found from there.
    const canvas = createRequire(import.meta.resolve('pdfjs-dist'))('@napi-rs/canvas') as {
      GlobalFonts: Fonts
    }
    fonts = canvas.GlobalFonts
  } catch {
    return
  }
  const names = fonts.families.map(({ family }) => family)
  const gothic = names.find(name => sansSerif.test(name))
  const mincho = names.find(name => serif.test(name)) ?? gothic
  if (gothic) for (const generic of ['sans-serif', 'monospace']) fonts.setAlias(gothic, generic)
  if (mincho) fonts.setAlias(mincho, 'serif')
}
