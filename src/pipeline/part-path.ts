/** The path of a part: the file's own, or `page.txt#2025-513`. */
export const partPath = (path: string, selector: string | null): string =>
  selector === null ? path : `${path}#${selector}`

/** A part's file: `page.txt` for `page.txt#2025-513`; a path without a selector stays as it is. */
export const withoutSelector = (path: string): string => {
  const at = path.lastIndexOf('#')
  return at < 0 ? path : path.slice(0, at).replace(/#$/, '')
}
