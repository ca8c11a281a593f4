import type { Problem, ProblemCode } from '../../model/problem.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import type { Reading } from '../read-notice.ts'

/** Something that is looked for in a finished reading: two statements that contradict each other, or a doubt. */
export interface Check {
  /** As its file: parts-and-totals. */
  readonly name: string
  /** The codes of the problems it gives. */
  readonly codes: readonly ProblemCode[]
  /** Places are offsets into the document's text; a contradiction names both statements (`place.other`). */
  run(reading: Reading, notice: NoticeText): Iterable<Problem>
}
