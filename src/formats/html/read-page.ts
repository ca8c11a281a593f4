import { type Problem, problem } from '../../model/problem.ts'
import type { FormatInput, Part } from '../format.ts'
import { readPathHint } from '../path-hint.ts'
import type { PageLine } from './line-writer.ts'
import { documentOf } from './notice-document.ts'
import { datesOfLine } from './page-dates.ts'
import { type PageLines, readPageLines } from './page-lines.ts'
import { findTitle, type PageTitle, wordsOfLine } from './page-title.ts'
import { findPosts, selectorsOf } from './posts.ts'

/** Reads the notices of a page: one, or one for each post of a page that holds several. Always at least one. */
export function readPage({ text, path, address }: FormatInput): Part[] {
  const page = readPageLines(text, address ?? null)
  const { meta, outside } = page
  const hint = readPathHint(path)
  const title = findTitle(page.lines, page.before, meta.titles)
  const lines =
    title?.line && !page.lines.includes(title.line)
      ? [...raised(page.before, title), ...page.lines]
      : page.lines
  const posts = findPosts(lines, title?.line ?? null)
  if (posts.length === 0) {
    const notice = documentOf({
      lines,
      outside: without(outside, lines),
      title,
      page,
      hint,
      date: null,
      anchor: null,
    })
    return [
      { selector: null, document: { ...notice, problems: [...pageProblems(page), ...notice.problems] } },
    ]
  }
  const selectors = selectorsOf(posts)
  return posts.map(({ from, to, heading, date }, i) => {
    const notice = documentOf({
      lines: lines.slice(from, to),
      outside: i === 0 ? [...lines.slice(0, from), ...without(outside, lines)] : [],
      title: { value: wordsOfLine(heading), line: heading },
      page,
      hint: null,
      date,
      anchor: heading.anchor,
    })
    return {
      selector: selectors[i]!,
      document: { ...notice, problems: [...(i === 0 ? pageProblems(page) : []), ...notice.problems] },
    }
  })
}

/** The title and the dates that stand above the text, outside it. */
const raised = (before: readonly PageLine[], title: PageTitle): PageLine[] =>
  before.filter(line => line === title.line || datesOfLine(wordsOfLine(line)).length > 0)

const without = (outside: readonly PageLine[], lines: readonly PageLine[]): PageLine[] => {
  const used = new Set(lines)
  return outside.filter(line => !used.has(line))
}

function pageProblems({ isWhole, isSure, meta, lines, hasBody }: PageLines): Problem[] {
  const problems: Problem[] = []
  const chars = lines.reduce((sum, line) => sum + (line.kind === 'furniture' ? 0 : line.text.length), 0)
  if (!isWhole) problems.push(problem('page-too-deep', {}))
  const addresses = meta.embedded.map(address => address.slice(0, 200)).join('、')
  if (chars < 60 && (meta.embedded.length > 0 || !hasBody))
    problems.push(problem('page-has-frames', {}, { addresses }))
  else if (chars < 60 && meta.scripts > 0) problems.push(problem('page-needs-script', {}))
  else if (!isSure) problems.push(problem('main-part-unclear', {}))
  return problems
}
