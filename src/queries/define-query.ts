import type { z } from 'zod'
import type { NoticeIndex } from '../index/contract.ts'
import type { Label } from '../model/label.ts'

/** Whether a part of an answer is wanted, by its path: `hits.snippets`. What is not need not be made. */
export type Wants = (path: string) => boolean

/** One question, defined once: command line, HTTP route, MCP tool and docs page are derived from it. */
export interface Query<Input extends z.ZodType = z.ZodType, Output = unknown> {
  /** Kebab-case, as in an address: /api/v1/search-notices. */
  readonly name: string
  readonly summary: Label
  readonly input: Input
  /**
   * The schema of what it answers (src/queries/answers/), loaded where it is published: it knows every kind of fact,
   * which whoever only asks need not.
   */
  readonly output: () => Promise<z.ZodType<NonNullable<Output>>>
  /** Where the answer is a list: what it is a list of. */
  readonly list?: ListOf
  /** Parts that only a program wants (places of every line, what rules decided against), by their paths: `document.blocks`. */
  readonly bulk?: readonly string[]
  /** Answers; null where what is asked about is not there. `wants`: everything, unless said. */
  answer(index: NoticeIndex, input: z.output<Input>, wants?: Wants): Promise<Output>
}

/** The items of a list, and what tells one from the others; a cursor keeps its place by it. */
export interface ListOf {
  /** The property of the answer that holds them. */
  readonly items: string
  // biome-ignore lint/suspicious/noExplicitAny: the registry holds lists of every item
  keyOf(item: any): string
}

export const defineQuery = <Input extends z.ZodType, Output>(
  query: Query<Input, Output>,
): Query<Input, Output> => query
