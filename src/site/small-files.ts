import type { Language } from '../model/label.ts'
import { relativeAddress } from './addresses.ts'
import { say } from './labels.ts'
import { escaped } from './rewrite-page.ts'

/** Addresses in one sitemap at most: the protocol allows 50,000. */
const mostAddresses = 45_000

/** sitemap.xml, and further files where there are too many pages for one (sitemaps.org, 0.9). */
export function sitemaps(site: string, pages: readonly string[]): ReadonlyMap<string, string> {
  const address = (file: string): string => escaped(site + file.split('/').map(encodeURIComponent).join('/'))
  const opening = '<?xml version="1.0" encoding="UTF-8"?>\n'
  const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
  const map = (files: readonly string[]): string =>
    `${opening}<urlset ${namespace}>\n${files.map(file => `<url><loc>${address(file)}</loc></url>\n`).join('')}</urlset>\n`
  if (pages.length <= mostAddresses) return new Map([['sitemap.xml', map(pages)]])
  const parts = Array.from({ length: Math.ceil(pages.length / mostAddresses) }, (_, i) =>
    pages.slice(i * mostAddresses, (i + 1) * mostAddresses),
  )
  const names = parts.map((_, i) => `sitemap-${i + 1}.xml`)
  return new Map([
    [
      'sitemap.xml',
      `${opening}<sitemapindex ${namespace}>\n${names.map(name => `<sitemap><loc>${address(name)}</loc></sitemap>\n`).join('')}</sitemapindex>\n`,
    ],
    ...parts.map((part, i): [string, string] => [names[i]!, map(part)]),
  ])
}

export const robots = (site: string | null): string =>
  `User-agent: *\nAllow: /\n${site === null ? '' : `Sitemap: ${site}sitemap.xml\n`}`

/** What stands at the address of an incident or root event that became part of another. */
export function redirectPage(from: string, to: string, language: Language, site: string | null): string {
  const there = relativeAddress(from, to)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=${escaped(there)}">
<meta name="robots" content="noindex">
<title>${say('movedTitle', language)}</title>
<link rel="canonical" href="${escaped(site === null ? there : site + to)}">
</head>
<body><p>${say('movedTitle', language)} <a href="${escaped(there)}">${say('movedTo', language)}</a></p></body>
</html>
`
}
