import type { Snippet } from '../queries/snippets.ts'
import { type Html, html } from './html.ts'

/** A stretch of a notice with its hits marked. Marks that overlap or lie outside are clipped, never trusted. */
export function snippetMark({ text, marks }: Snippet): Html {
  const parts: (string | Html)[] = []
  let at = 0
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(from, at)
    const end = Math.min(to, text.length)
    if (end <= start) continue
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`)
    at = end
  }
  parts.push(text.slice(at))
  return html`<span lang="ja">${parts}</span>`
}
