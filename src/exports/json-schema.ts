import { z } from 'zod'
import {
  factRecord,
  headRecord,
  incidentRecord,
  noticeRecord,
  rootEventRecord,
  schemaVersion,
} from './records.ts'

/** The JSON Schema (2020-12) of one line of a JSON Lines export. */
export function jsonSchema(): object {
  const line = z.union([headRecord, noticeRecord, incidentRecord, rootEventRecord, factRecord])
  const { $schema, ...schema } = z.toJSONSchema(line, { target: 'draft-2020-12', io: 'output' })
  return {
    $schema,
    $id: `${schemaVersion}.schema.json`,
    title: 'A line of a JSON Lines export of Tenmatsu',
    ...schema,
  }
}
