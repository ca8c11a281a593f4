import { z } from 'zod'
import { type Amended, headFields } from '../../model/amendment.ts'
import type { Block, BlockKind, Document, Head, HeadValue, Origin, Reference } from '../../model/document.ts'
import type { TextSpan } from '../../model/span.ts'
import { heldTo } from './held-to.ts'
import { problemAnswer } from './problem.ts'

const offset = z.number().int().nonnegative()

/** UTF-16 offsets into the document's text, half open. */
const spanAnswer = z
  .object({ start: offset, end: offset })
  .meta({ id: 'Span' }) as unknown as z.ZodType<TextSpan>

const headValue = heldTo<HeadValue>()(
  z.object({ value: z.string(), span: spanAnswer.nullable() }).meta({ id: 'HeadValue' }),
)

const referenceAnswer = heldTo<Reference>()(
  z.object({ label: z.string(), address: z.string().nullable(), span: spanAnswer }),
)

const amendedValue = z.union([z.string(), z.number(), z.array(z.string()), z.null()])

const amendedAnswer = heldTo<Amended>()(
  z
    .object({
      field: z.enum(headFields),
      value: amendedValue,
      was: amendedValue,
      decision: z.string(),
      because: z.string(),
      by: z.string().nullable(),
      at: z.string(),
    })
    .meta({ id: 'Amended' }),
)

const headAnswer = heldTo<Head>()(
  z
    .object({
      title: headValue.nullable(),
      published: headValue.nullable(),
      updated: z.array(headValue),
      publishers: z.array(headValue),
      address: headValue.nullable(),
      references: z.array(referenceAnswer),
      incidentLabel: headValue.nullable().describe('The 事案ID that the keeper noted'),
      stageLabel: headValue.nullable().describe('The 公表種別 that the keeper noted'),
      caseNumber: headValue.nullable(),
      amended: z.array(amendedAnswer).exactOptional(),
    })
    .meta({ id: 'Head' }),
)

const blockKinds = [
  'overview',
  'heading',
  'paragraph',
  'item',
  'row',
  'footnote',
  'figure',
  'furniture',
] as const satisfies readonly BlockKind[]

const blockAnswer = heldTo<Block>()(
  z
    .object({
      kind: z.enum(blockKinds),
      span: spanAnswer,
      content: spanAnswer,
      level: z.number().int(),
      under: offset.nullable(),
      marker: z.string().exactOptional(),
      label: spanAnswer.exactOptional(),
      continues: offset.exactOptional(),
      cells: z.array(spanAnswer).exactOptional(),
      header: offset.nullable().exactOptional(),
    })
    .meta({ id: 'Block' }),
)

const originAnswer = heldTo<Origin>()(
  z.object({
    start: offset,
    end: offset,
    at: z.union([
      z.object({ kind: z.literal('source'), start: offset, end: offset }),
      z.object({
        kind: z.literal('page'),
        page: z.number().int(),
        box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
        width: z.number(),
        height: z.number(),
      }),
    ]),
  }),
)

export const documentAnswer = heldTo<Document>()(
  z
    .object({
      text: z.string(),
      head: headAnswer,
      blocks: z.array(blockAnswer),
      bodyStart: offset,
      problems: z.array(problemAnswer),
      statements: z.array(offset),
      origin: z.array(originAnswer).exactOptional(),
      recognised: z.literal(true).exactOptional(),
    })
    .meta({ id: 'Document' }),
)
