import type { Block, HeadValue } from '../model/document.ts'
import { type Problem, problem } from '../model/problem.ts'
import { isCutOff } from './block-list.ts'

/** What a notice without a written overview lacks, and where its lines are too many to be read. */
export function missingParts(notice: {
  readonly title: HeadValue | null
  readonly published: HeadValue | null
  readonly publishers: readonly HeadValue[]
  readonly blocks: readonly Block[]
}): Problem[] {
  const problems: Problem[] = []
  if (!notice.title) problems.push(problem('title-missing', {}))
  if (!notice.published) problems.push(problem('date-missing', {}))
  if (notice.publishers.length === 0) problems.push(problem('publisher-missing', {}))
  if (notice.blocks.length === 0) problems.push(problem('body-missing', {}))
  if (isCutOff(notice.blocks))
    problems.push(problem('too-many-lines', { start: notice.blocks.at(-1)!.span.start }))
  return problems
}
