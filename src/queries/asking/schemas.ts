import { z } from 'zod'
import type { Query } from '../define-query.ts'

type JsonSchema = Readonly<Record<string, unknown>>

/** By the schema of the question: a refusal looks into it as well. */
const taken = new WeakMap<z.ZodType, JsonSchema>()

/** The JSON Schema (2020-12) of what a question takes. Numbers may come as words, as they do in an address. */
export function inputSchema(query: Query): JsonSchema {
  const known = taken.get(query.input) ?? schemaOfInput(query)
  taken.set(query.input, known)
  return known
}

function schemaOfInput(query: Query): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(query.input, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
  })
  return schema as JsonSchema
}

/** By name of the question: they never change, and those of facts are large. */
const made = new Map<string, Promise<JsonSchema>>()

/** The JSON Schema (2020-12) of what a question answers. */
export function outputSchema(query: Query): Promise<JsonSchema> {
  const known = made.get(query.name) ?? schemaOfAnswer(query)
  made.set(query.name, known)
  return known
}

async function schemaOfAnswer(query: Query): Promise<JsonSchema> {
  return z.toJSONSchema(await query.output(), {
    target: 'draft-2020-12',
    io: 'output',
    unrepresentable: 'any',
  }) as JsonSchema
}
