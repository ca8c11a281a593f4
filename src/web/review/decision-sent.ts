import type { Archive } from '../../archive/open-archive.ts'
import { addFact, addFactInput } from '../../decisions/add-fact.ts'
import { confirmFact, confirmFactInput } from '../../decisions/confirm-fact.ts'
import { correctFact, correctFactInput } from '../../decisions/correct-fact.ts'
import type { FactOutcome } from '../../decisions/deciding-facts.ts'
import { rejectFact, rejectFactInput } from '../../decisions/reject-fact.ts'
import type { KindOfFact } from '../../facts/define-fact.ts'
import { kindsOfFact } from '../../facts/index.ts'
import type { NoticeIndex } from '../../index/contract.ts'
import type { Wanted } from './conflict-page.ts'
import { type Json, readValue } from './value-fields.ts'
import { wholeNumber } from './whole-number.ts'

/** What a form decides of a fact. */
interface DecisionSent {
  /** What is decided about: kind and place of the words. */
  readonly of: Pick<Wanted, 'kind' | 'start' | 'end'>
  /** Value and status that the fact is to have; null where it is to be gone. */
  readonly is: Wanted['is']
  decide(archive: Archive, index: NoticeIndex): Promise<FactOutcome>
}

/** What is in the form beside what it decides: the notice, and who decides it why. */
interface Signed {
  readonly notice: string
  readonly because: string
  readonly by?: string
}

/** Reads what a form decides; `agreed` where the fact is already as it is insisted on; null where it makes no sense. */
export function decisionSent(form: URLSearchParams, signed: Signed): DecisionSent | 'agreed' | null {
  const kind = kindsOfFact.find(known => known.kind === form.get('kind'))
  if (!kind) return null
  const [start, end] = [wholeNumber(form.get('start')), wholeNumber(form.get('end'))]
  const words = { ...signed, kind: kind.kind, start, end }
  const saw = jsonIn(form.get('saw'))
  const named = { ...words, saw, knows: form.getAll('knows') }
  const of = { kind: kind.kind, start: start ?? 0, end: end ?? 0 }
  switch (form.get('act')) {
    case 'confirm': {
      const { data } = confirmFactInput.safeParse(named)
      return data
        ? { of, is: data.saw, decide: (archive, index) => confirmFact.decide(archive, index, data) }
        : null
    }
    case 'correct':
      return corrected({
        ...named,
        value: valueSent(kind, form, saw),
        status: form.get('status') ?? undefined,
      })
    case 'reject':
      return rejected(named)
    case 'add': {
      const status = form.get('status') ?? undefined
      const { data } = addFactInput.safeParse({ ...words, value: readValue(kind, form), status })
      return data ? { of, is: null, decide: (archive, index) => addFact.decide(archive, index, data) } : null
    }
    case 'insist': {
      const wanted = jsonIn(form.get('is'))
      if (wanted === undefined) return null
      if (JSON.stringify(wanted) === JSON.stringify(saw)) return 'agreed'
      return wanted === null ? rejected(named) : corrected({ ...named, ...(wanted as object) })
    }
    default:
      return null
  }

  function corrected(input: object): DecisionSent | null {
    const { data } = correctFactInput.safeParse(input)
    if (!data) return null
    const is = { value: data.value ?? data.saw!.value, status: data.status ?? data.saw!.status }
    return { of, is, decide: (archive, index) => correctFact.decide(archive, index, data) }
  }

  function rejected(input: object): DecisionSent | null {
    const { data } = rejectFactInput.safeParse(input)
    return data ? { of, is: null, decide: (archive, index) => rejectFact.decide(archive, index, data) } : null
  }
}

/** The value that the fields of a form give; what the form does not ask for stays as it was. */
function valueSent(kind: KindOfFact, form: URLSearchParams, saw: Json | undefined): Json | undefined {
  const before = (saw as { value?: Json } | null | undefined)?.value
  const read = readValue(kind, form)
  return isRecord(before) && isRecord(read) ? { ...before, ...read } : read
}

const isRecord = (value: Json | undefined): value is Record<string, Json> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

function jsonIn(text: string | null): Json | undefined {
  if (text === null) return undefined
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
