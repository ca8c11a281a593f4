/** Where a notice stands in an archive's layout, at the end of a path or an address. */
const archivePath = /(\d{4}\/\d{2}\/[^/?#]+\.md)$/

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * The key by which an address names a notice: the path within a hand-kept archive (YYYY/MM/DD_organisation.md,
 * percent-encoded or not, on whatever host), else the address without scheme, fragment and final slash.
 * Relative addresses are taken from `from`, the path of the notice that holds them. Null for what is no address.
 */
export function linkKey(address: string, from: string): string | null {
  let url: URL
  try {
    url = new URL(address.trim(), `archive://here/${from.split('/').map(encodeURIComponent).join('/')}`)
  } catch {
    return null
  }
  const path = decoded(url.pathname).normalize('NFC')
  const inArchive = archivePath.exec(path)
  if (inArchive) return `path:${inArchive[1]}`
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  return `url:${url.host}${withoutSlashes(path)}${url.search}`
}

/** The keys under which others may point to a notice: its place in the archive, and its own address. */
export function nameKeys(path: string, address: string | null): readonly string[] {
  const inArchive = archivePath.exec(path.normalize('NFC'))
  const keys = [inArchive ? `path:${inArchive[1]}` : null, address === null ? null : linkKey(address, path)]
  return [...new Set(keys.filter(key => key !== null))]
}

/** A path without the slashes at its end. */
function withoutSlashes(path: string): string {
  let end = path.length
  while (path.charAt(end - 1) === '/') end--
  return path.slice(0, end)
}
