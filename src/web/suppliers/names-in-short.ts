import { readWatchedNames } from '../../queries/watched-names.ts'

/** The first names of a list (CSV), as long as they make a line. */
export function namesInShort(names: string): string {
  const line = readWatchedNames(names)
    .map(({ name }) => name)
    .join('、')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
