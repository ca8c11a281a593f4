import { z } from 'zod'
import type { NoticeIndex } from '../index/contract.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'
import { doubtOf, type Problem, type ProblemCode, problemCatalogue } from '../model/problem.ts'
import { defineQuery } from './define-query.ts'

export const listDoubtsInput = z.object({
  /** Only doubts of this kind. */
  code: z.enum(Object.keys(problemCatalogue) as [ProblemCode, ...ProblemCode[]]).optional(),
  page: z.coerce.number().int().min(1).default(1),
  perPage: z.coerce.number().int().min(1).max(1000).default(50),
})
export type ListDoubtsInput = z.infer<typeof listDoubtsInput>

/** One thing for a reviewer to look at. */
export interface Doubt {
  readonly notice: NoticeSummary
  /** What is doubtful and why, in words by `describe`. */
  readonly problem: Problem
  /** From 1 to 10 (`doubtOf`). */
  readonly weight: number
  /** The words in the text that it is about; null where it is about something missing. */
  readonly words: string | null
  /** The words that they are at odds with, if any. */
  readonly otherWords: string | null
}

export interface ListDoubtsOutput {
  readonly total: number
  readonly page: number
  readonly perPage: number
  readonly byCode: Readonly<Partial<Record<ProblemCode, number>>>
  /** The most doubtful first, then the newest notice first. */
  readonly doubts: readonly Doubt[]
}

type Found = Pick<Doubt, 'notice' | 'problem' | 'weight'>

/** What is missing in the head of a commentary, which is no 公表, is missing rightly. */
const headDoubts: ReadonlySet<ProblemCode> = new Set([
  'date-missing',
  'publisher-missing',
  'title-missing',
  'date-partial',
])

const newestFirst = (a: NoticeSummary, b: NoticeSummary): number => {
  const [x, y] = [a.published ?? '', b.published ?? '']
  return x === y ? (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) : x > y ? -1 : 1
}

const mostDoubtfulFirst = (a: Found, b: Found): number =>
  b.weight - a.weight ||
  newestFirst(a.notice, b.notice) ||
  (a.problem.place.start ?? 0) - (b.problem.place.start ?? 0)

/** What a reviewer should look at first: whatever puts a reading in doubt, the most doubtful first. */
export async function listDoubts(index: NoticeIndex, input: ListDoubtsInput): Promise<ListDoubtsOutput> {
  const byCode: Partial<Record<ProblemCode, number>> = {}
  const found: Found[] = []
  for (const { notice, problems } of await index.problems())
    for (const problem of problems) {
      const weight = doubtOf(problem.code)
      if (weight === null || (input.code !== undefined && problem.code !== input.code)) continue
      if (notice.genre === 'commentary' && headDoubts.has(problem.code)) continue
      byCode[problem.code] = (byCode[problem.code] ?? 0) + 1
      found.push({ notice, problem, weight })
    }
  found.sort(mostDoubtfulFirst)
  const start = (input.page - 1) * input.perPage
  const shown = found.slice(start, start + input.perPage)
  const texts = await index.texts([...new Set(shown.map(({ notice }) => notice.id))])
  const doubts = shown.map((doubt): Doubt => {
    const text = texts.get(doubt.notice.id)?.text ?? ''
    const { place } = doubt.problem
    return { ...doubt, words: wordsAt(text, place), otherWords: wordsAt(text, place.other ?? {}) }
  })
  return { total: found.length, page: input.page, perPage: input.perPage, byCode, doubts }
}

const longest = 200

function wordsAt(text: string, place: { readonly start?: number; readonly end?: number }): string | null {
  if (place.start === undefined || place.end === undefined || place.end <= place.start) return null
  const words = text.slice(place.start, Math.min(place.end, place.start + longest))
  return words === '' ? null : words
}

export const listDoubtsQuery = defineQuery({
  name: 'list-doubts',
  summary: {
    ja: '読み取りが疑わしい点を、疑わしい順に挙げる',
    en: 'What puts a reading in doubt, the most doubtful first',
  },
  input: listDoubtsInput,
  output: async () => (await import('./answers/list-doubts.ts')).listDoubtsAnswer,
  list: {
    items: 'doubts',
    keyOf: ({ notice, problem: { code, place } }: Doubt) => `${notice.id} ${code} ${place.start ?? ''}`,
  },
  answer: listDoubts,
})
