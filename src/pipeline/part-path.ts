/** The path of a part: the file's own, or `page.txt#2025-513`. */
export const partPath = (path: string, selector: string | null): string =>
  selector === null ? path : `${path}#${selector}`
