import type { z } from 'zod'
import type { NoticeIndex } from '../index/contract.ts'
import type { Label } from '../model/label.ts'

/** One question, defined once: command line, HTTP route, MCP tool and docs page are derived from it. */
export interface Query<Input extends z.ZodType = z.ZodType, Output = unknown> {
  /** Kebab-case, as in an address: /api/search-notices. */
  readonly name: string
  readonly summary: Label
  readonly input: Input
  /** Answers; null where what is asked about is not there. */
  answer(index: NoticeIndex, input: z.output<Input>): Promise<Output>
}

export const defineQuery = <Input extends z.ZodType, Output>(
  query: Query<Input, Output>,
): Query<Input, Output> => query
