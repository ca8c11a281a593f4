/** A line of robots.txt that speaks of paths. */
interface Rule {
  readonly allow: boolean
  readonly path: string
}

/** What a robots.txt says to us. */
export interface Robots {
  readonly rules: readonly Rule[]
  /** Milliseconds between two requests (Crawl-delay, which is no part of the standard and meant all the same). */
  readonly delay: number
}

export const allowsAll: Robots = { rules: [], delay: 0 }

/** RFC 9309, 2.5: at least 500 KiB are read, and no more. */
export const robotsBytes = 500 * 1024
const mostRules = 5_000
const longestRule = 2_000
const longestDelay = 30_000

const line = /^\s*([A-Za-z-]{1,20})\s*:(.*)$/s

/**
 * Reads robots.txt (RFC 9309): the groups that name us, joined, else those for everybody. Never throws.
 * @param agent Our product token, in small letters.
 */
export function readRobots(text: string, agent: string): Robots {
  const ours: Rule[] = []
  const everybodys: Rule[] = []
  let [ourDelay, theirDelay] = [0, 0]
  let [named, forUs, forAll] = [false, false, false]
  let open = false
  for (const row of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const words = line.exec(row.slice(0, longestRule).split('#', 1)[0]!)
    if (!words) continue
    const [key, value] = [words[1]!.toLowerCase(), words[2]!.trim()]
    if (key === 'user-agent') {
      // A name after rules begins a new group; names in a row share one.
      if (!open) [forUs, forAll] = [false, false]
      open = true
      const token = value.toLowerCase().split(/[\s/]/, 1)[0]!
      if (token === '*') forAll = true
      if (token === agent) {
        forUs = true
        named = true
      }
      continue
    }
    if (key === 'sitemap') continue
    open = false
    if (key === 'crawl-delay') {
      const delay = Math.min(longestDelay, Math.max(0, Number(value) * 1000 || 0))
      if (forUs) ourDelay = delay
      if (forAll) theirDelay = delay
    } else if ((key === 'allow' || key === 'disallow') && value !== '') {
      const rule = { allow: key === 'allow', path: normal(value) }
      if (forUs && ours.length < mostRules) ours.push(rule)
      if (forAll && everybodys.length < mostRules) everybodys.push(rule)
    }
  }
  return named ? { rules: ours, delay: ourDelay } : { rules: everybodys, delay: theirDelay }
}

/** The rule that forbids a path, as written; null where it is allowed. The longest match decides, allow before disallow. */
export function forbidding({ rules }: Robots, { pathname, search }: URL): string | null {
  const path = normal(pathname + search)
  let best: Rule | null = null
  for (const rule of rules)
    if (matches(rule.path, path))
      if (
        !best ||
        rule.path.length > best.path.length ||
        (rule.path.length === best.path.length && rule.allow)
      )
        best = rule
  return best && !best.allow ? `Disallow: ${best.path}` : null
}

/** One spelling of escapes, so that /%7ea and /~a are the same (RFC 9309, 2.2.2). */
function normal(path: string): string {
  return path
    .replace(/%[0-9a-fA-F]{2}/g, code => {
      const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16))
      return /[A-Za-z0-9._~-]/.test(letter) ? letter : code.toUpperCase()
    })
    .replace(/[^\x21-\x7e]+/g, words => encodeURIComponent(words.toWellFormed()))
}

/** `*` for any letters, `$` for the end. Takes the pieces between stars from the left, so that it is linear. */
function matches(rule: string, path: string): boolean {
  const isWhole = rule.endsWith('$')
  const pieces = (isWhole ? rule.slice(0, -1) : rule).split('*')
  const [first, ...rest] = pieces
  if (!path.startsWith(first!)) return false
  let at = first!.length
  for (const [i, piece] of rest.entries()) {
    if (isWhole && i === rest.length - 1) return path.length - piece.length >= at && path.endsWith(piece)
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return !isWhole || at === path.length
}
