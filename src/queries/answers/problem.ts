import { z } from 'zod'
import { type Place, type Problem, type ProblemCode, problemCatalogue } from '../../model/problem.ts'
import { heldTo } from './held-to.ts'

export const problemCode = z.enum(Object.keys(problemCatalogue) as [ProblemCode, ...ProblemCode[]])

const offset = z.number().int().nonnegative()

const placeAnswer = heldTo<Place>()(
  z.object({
    path: z.string().exactOptional(),
    start: offset.exactOptional(),
    end: offset.exactOptional(),
    other: z.object({ start: offset, end: offset }).exactOptional(),
  }),
)

export const problemAnswer = heldTo<Problem>()(
  z
    .object({ code: problemCode, place: placeAnswer, details: z.record(z.string(), z.string()) })
    .meta({ id: 'Problem' }),
)

/** How many problems of each code. */
export const byCodeAnswer = z.partialRecord(problemCode, z.number().int())
