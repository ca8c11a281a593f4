import { collectingProblems } from './collecting.ts'
import { contentProblems } from './content.ts'
import { decisionProblems } from './decision.ts'
import { docxProblems } from './docx.ts'
import { overviewProblems } from './overview.ts'
import { pageProblems } from './page.ts'
import { pdfProblems } from './pdf.ts'
import { proofProblems } from './proof.ts'
import { readingProblems } from './reading.ts'

/** Every code there is, one line an area. A code is permanent: never renamed, never reused. */
export const problemCatalogue = {
  ...collectingProblems,
  ...proofProblems,
  ...overviewProblems,
  ...contentProblems,
  ...pageProblems,
  ...pdfProblems,
  ...docxProblems,
  ...readingProblems,
  ...decisionProblems,
}
