import { z } from 'zod'
import type { NoticeIndex } from '../index/contract.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'
import { type Problem, type ProblemCode, problemCatalogue } from '../model/problem.ts'
import { defineQuery } from './define-query.ts'

export const listProblemsInput = z.object({
  /** Only problems of this kind. */
  code: z.enum(Object.keys(problemCatalogue) as [ProblemCode, ...ProblemCode[]]).optional(),
})
export type ListProblemsInput = z.infer<typeof listProblemsInput>

export interface ListProblemsOutput {
  readonly total: number
  /** How many problems of each kind there are. */
  readonly byCode: Readonly<Partial<Record<ProblemCode, number>>>
  /** The notices that have any, by path. */
  readonly notices: readonly { readonly notice: NoticeSummary; readonly problems: readonly Problem[] }[]
}

export async function listProblems(
  index: NoticeIndex,
  input: ListProblemsInput,
): Promise<ListProblemsOutput> {
  const byCode: Partial<Record<ProblemCode, number>> = {}
  const notices: { notice: NoticeSummary; problems: Problem[] }[] = []
  let total = 0
  for (const { notice, problems } of await index.problems()) {
    const wanted = problems.filter(p => input.code === undefined || p.code === input.code)
    for (const p of wanted) byCode[p.code] = (byCode[p.code] ?? 0) + 1
    total += wanted.length
    if (wanted.length > 0) notices.push({ notice, problems: wanted })
  }
  return { total, byCode, notices }
}

export const listProblemsQuery = defineQuery({
  name: 'list-problems',
  summary: {
    ja: '人が見たほうがよい点を、公表ごとに挙げる',
    en: 'What a person may want to look at, notice by notice',
  },
  input: listProblemsInput,
  output: async () => (await import('./answers/list-problems.ts')).listProblemsAnswer,
  list: { items: 'notices', keyOf: ({ notice }: ListProblemsOutput['notices'][number]) => notice.id },
  answer: listProblems,
})
