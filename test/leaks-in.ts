/**
 * Addresses and numbers in what is published, found by other means than the masking's own: markup and links to pages
 * are taken out, widths unified, every sort of dash made one, and what is left is looked at as plain words.
 */
export function leaksIn(published: string): string[] {
  const words = published
    .replace(
      /<[^>]*>/g,
      tag => ` ${[...tag.matchAll(/(?:href|title|content)="([^"]*)"/g)].map(m => m[1]).join(' ')} `,
    )
    .normalize('NFKC')
    .replace(/https?:\/\/[^\s"'<>\\]+/g, address => ` ${/[^/]@[a-z]/.test(address) ? address : ''} `)
    .replace(/\p{Pd}|[ー−]/gu, '-')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
  const written = [
    // a@b.jp, a @ b.jp, a(at)b.jp
    /[\w.+-]*[\w*]\s?(?:@|[[({<【]\s?(?:at|@|アットマーク)\s?[\])}>】])\s?[a-z0-9][\w-]*(?:\.[\w-]+)*\.[a-z]{2,}/gi,
    // Three groups, the first of which begins with 0, ten or eleven digits in all.
    /(?<![\d\w.:/-])\(?0\d{1,4}[-). (]{1,2}\d{1,4}[-). ]{1,2}\d{3,4}(?![\d-])/g,
    /(?<![\d\w.:/-])\+\s?\d{1,3}[- ]\(?\d{1,4}\)?[- ]\d{2,4}[- ]\d{3,4}/g,
    /(?:TEL|FAX|電話|内線)\s?[:(]?\s?\d{2,5}-\d{3,4}(?!\d)/gi,
  ]
  return written
    .flatMap(pattern => words.match(pattern) ?? [])
    .filter(found => found.includes('@') || /at/i.test(found) || isNumber(found))
}

const isNumber = (found: string): boolean => {
  const digits = found.replace(/\D/g, '').length
  return digits >= 6 && digits <= 13 && !/^\D*0?\d{1,2}[-. ]\d{1,2}[-. ]\d{4}$/.test(found)
}
