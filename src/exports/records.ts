import { z } from 'zod'
import { kindsOfFact } from '../facts/index.ts'
import { evidence } from '../model/evidence.ts'
import { incidentStates } from '../model/incident.ts'
import { type ProblemCode, problemCatalogue } from '../model/problem.ts'
import { stages } from '../model/stage.ts'
import { assertionStatus } from '../model/status.ts'
import { genreTerms } from '../model/vocabulary/genres.ts'
import { organisationTypeTerms } from '../model/vocabulary/organisation-types.ts'
import { sectorTerms } from '../model/vocabulary/sectors.ts'

/** Named in every file: it changes when a record of one version can no longer be read as one of the other. */
export const schemaVersion = 'tenmatsu-export-1'

const id = z.string().regex(/^[0-9a-f]{10}$/)
const isoPrefix = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const label = z.object({ ja: z.string(), en: z.string() })
const leak = assertionStatus.nullable().describe('null: the notice says nothing of a leak')
const brief = z.array(label).describe('What happened and to how many, in a few words')

export const noticeRecord = z.object({
  type: z.literal('notice'),
  id,
  path: z.string(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the file it is kept in'),
  published: isoPrefix.nullable(),
  title: z.string().nullable(),
  publishers: z.array(z.string()),
  address: z.string().nullable().describe('Where its publisher put it'),
  genre: z.enum(genreTerms.map(({ code }) => code)).nullable(),
  stage: z.enum(stages).nullable(),
  number: z.number().int().nullable().describe('N of an explicit 第N報'),
  leak,
  brief,
  incident: id.nullable(),
  roots: z.array(id).describe('Root events that its incident traces back to'),
  problems: z.array(z.enum(Object.keys(problemCatalogue).sort() as ProblemCode[])),
})
export type NoticeRecord = z.infer<typeof noticeRecord>

export const incidentRecord = z.object({
  type: z.literal('incident'),
  id,
  formerly: z.array(id).describe('Incidents that became part of it'),
  splitFrom: id.nullable(),
  state: z.enum(incidentStates),
  title: z.string().nullable(),
  organisations: z.array(z.string()),
  first: isoPrefix.nullable(),
  last: isoPrefix.nullable(),
  leak,
  brief,
  types: z
    .array(z.object({ code: z.string(), status: assertionStatus }))
    .describe('Types of incident that its notices name, those they deny included'),
  sector: z
    .enum(sectorTerms.map(({ code }) => code))
    .nullable()
    .describe('Of the organisation whose incident it is; null: no rule tells it'),
  organisationType: z.enum(organisationTypeTerms.map(({ code }) => code)).nullable(),
  persons: z
    .union([
      z.object({
        count: z.number().int(),
        approx: z.boolean(),
        bound: z.enum(['exact', 'max', 'min']),
        gross: z.boolean().describe('One may be counted more than once'),
        group: z.string().describe('Who is counted'),
        status: assertionStatus,
        notice: id.describe('In which the figure stands'),
      }),
      z.literal('unclear'),
    ])
    .nullable()
    .describe(
      'The last figure of all persons affected; unclear: figures are stated, but none stands for the whole; null: none is stated',
    ),
  told: z.number().int().describe('How many of its notices count: no commentary, and no copy of another'),
  notices: z.array(id).describe('Oldest first'),
  copies: z.array(z.object({ notice: id, copy: id })),
  joins: z.array(
    z.object({
      earlier: id,
      later: id,
      weight: z.number(),
      because: z.array(
        z.object({ signal: z.string(), label, weight: z.number(), words: z.string().nullable() }),
      ),
    }),
  ),
  roots: z.array(z.object({ id, name: z.string() })),
})
export type IncidentRecord = z.infer<typeof incidentRecord>

export const rootEventRecord = z.object({
  type: z.literal('root-event'),
  id,
  formerly: z.array(id),
  splitFrom: id.nullable(),
  name: z.string().describe('The organisation it happened at'),
  organisations: z.array(z.string()).describe('Whoever published its notices'),
  first: isoPrefix.nullable(),
  last: isoPrefix.nullable(),
  told: z.number().int(),
  incidents: z.array(id),
  notices: z
    .array(z.object({ id, because: label, words: z.string().nullable(), isItself: z.boolean() }))
    .describe('Oldest first'),
})
export type RootEventRecord = z.infer<typeof rootEventRecord>

/** A fact, whichever kind: its value stands apart, since each kind has its own. */
const anyFact = z.object({
  type: z.literal('fact'),
  notice: id,
  n: z.number().int().nonnegative().describe('Its place among the facts of the notice, from 0'),
  published: isoPrefix.nullable().describe('Of the notice'),
  publishers: z.array(z.string()).describe('Of the notice'),
  kind: z.string(),
  value: z.unknown(),
  says: label.describe('The value in words'),
  status: assertionStatus,
  speaker: z
    .enum(['publisher', 'relayed'])
    .describe('relayed: the publisher passes on what somebody else reports'),
  evidence: z
    .array(evidence)
    .min(1)
    .describe('start and end: UTF-16 offsets into the text of the notice (notices/ID.txt), half open'),
  rule: z.string(),
  operators: z.array(z.string()),
})
export type FactRecord = z.infer<typeof anyFact>

/** A fact of one of the kinds, with the value of that kind. */
export const factRecord = z.discriminatedUnion(
  'kind',
  kindsOfFact.map(({ kind, value }) => anyFact.extend({ kind: z.literal(kind), value })) as unknown as [
    typeof anyFact,
    ...(typeof anyFact)[],
  ],
)

/** The first line of a JSON Lines file. */
export const headRecord = z.object({
  type: z.literal('export'),
  schema: z.literal(schemaVersion),
  grain: z.enum(['notices', 'incidents', 'root-events', 'facts']),
  conditions: z.record(z.string(), z.unknown()).describe('What was asked for, in the names of the filters'),
  leavesOut: z
    .array(z.object({ what: z.union([z.string(), label]), because: label }))
    .describe('What the file does not carry, and why; kinds of fact by their names'),
})
export type HeadRecord = z.infer<typeof headRecord>

export type ExportRecord = NoticeRecord | IncidentRecord | RootEventRecord | FactRecord
