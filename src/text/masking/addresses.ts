import { matchesIn } from '../matches.ts'

/** An e-mail address in a folded text. */
export interface FoundAddress {
  readonly start: number
  readonly end: number
  /** In small letters, disguises aside. */
  readonly domain: string
  /** Written with a stand-in for @. */
  readonly isDisguised: boolean
}

// A part that its publisher has starred out already (mim*****@…) is an address all the same.
const local = `[A-Za-z0-9_*●○■](?:[A-Za-z0-9._%+'*●○■-]{0,63}[A-Za-z0-9_*●○■+-])?`
const at = String.raw`(?: ?@ ?| ?[(\[<{【〔「] ?(?:at|@|アット|アットマーク|あっとまーく|★|☆) ?[)\]>}】〕」] ?| ?アットマーク ?|[★☆■◎●＊*#]|_at_)`
const dot = String.raw`(?: \. |\.| ?[(\[] ?(?:\.|dot|ドット) ?[)\]] ?)`
const domain = `[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:${dot}[A-Za-z0-9][A-Za-z0-9-]{0,62}){1,6}`
const address = new RegExp(`(${local})(${at})(${domain})`, 'gi')
// What every address has in its middle: most texts have none, and are not looked through for what stands around it.
const middle = new RegExp(`[A-Za-z0-9_*●○■+-]${at}[A-Za-z0-9]`, 'i')

/** Endings that no domain has: a picture for a dense screen (logo@2x.png), a page. */
const fileEnding = /\.(?:png|jpe?g|gif|svg|webp|ico|html?|php|aspx?|jsp|css|m?js|pdf|xml|json)$/
const domainEnding = /\.(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})$/
const fourNumbers = /^\d{1,3}(?:\.\d{1,3}){3}$/

/** Every e-mail address of a folded text, in order. */
export function findAddresses(text: string): FoundAddress[] {
  const found: FoundAddress[] = []
  if (!middle.test(text)) return found
  for (const match of matchesIn(text, address)) {
    const [words, , sign, written] = match as unknown as [string, string, string, string]
    const plain = plainDomain(written)
    const kept = domainWithin(plain)
    if (kept === null) continue
    // What was read on beyond the domain (a sentence's full stop and the word after it) is not its own.
    const cut = plain.length - kept.length
    found.push({
      start: match.index,
      end: match.index + words.length - cut,
      domain: kept,
      isDisguised: sign.trim() !== '@',
    })
  }
  return found
}

const plainDomain = (written: string): string => written.replace(new RegExp(dot, 'gi'), '.').toLowerCase()

/** The longest beginning of the words that is a domain, or null. */
function domainWithin(words: string): string | null {
  if (fourNumbers.test(words)) return words
  if (fileEnding.test(words)) return null
  for (let kept = words; kept.includes('.'); kept = kept.slice(0, kept.lastIndexOf('.')))
    if (domainEnding.test(kept)) return kept
  return null
}

// Names under which Japanese organisations of one sort stand, so that the name is one before.
const second = /^(?:co|or|ne|ac|ad|ed|go|gr|lg|com|net|org|gov|edu)$/

const ofAnOrganisation = /\.(?:co|or|ac|ed|go|gr|lg)\.jp$/

/**
 * Whether a domain is of a sort that is given to Japanese organisations alone, one each (jprs.jp/about/jp-dom/type): an
 * address of it that sent abusive mail was forged or taken over, and its holder is a victim.
 */
export const isOfAnOrganisation = (host: string): boolean => ofAnOrganisation.test(host)

/** The part of a domain that its owner registered: example.co.jp for mail.example.co.jp. */
export function registeredDomain(host: string): string {
  const labels = host.toLowerCase().split('.')
  const count = labels.length > 2 && labels.at(-1)!.length === 2 && second.test(labels.at(-2)!) ? 3 : 2
  return labels.slice(-count).join('.')
}
