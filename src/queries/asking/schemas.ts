import { z } from 'zod'
import type { Query } from '../define-query.ts'

type JsonSchema = Readonly<Record<string, unknown>>

/** The JSON Schema (2020-12) of what a question takes. Numbers may come as words, as they do in an address. */
export function inputSchema(query: Query): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(query.input, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
  })
  return schema as JsonSchema
}

/** The JSON Schema (2020-12) of what a question answers. */
export async function outputSchema(query: Query): Promise<JsonSchema> {
  return z.toJSONSchema(await query.output(), {
    target: 'draft-2020-12',
    io: 'output',
    unrepresentable: 'any',
  }) as JsonSchema
}
