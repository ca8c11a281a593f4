import { type Fault, faultsOf } from '../../queries/asking/fault.ts'
import { isPaged, likeliest, parametersOf } from '../../queries/asking/parameters.ts'
import type { Query } from '../../queries/define-query.ts'
import { typedDate } from '../search-request.ts'

/** A question as an address puts it. */
export interface Asked {
  readonly input: Readonly<Record<string, unknown>>
  readonly cursor: string | null
  readonly fields: string | null
}

/** Parameters that every question takes beside its own. */
const common = ['fields', 'lang'] as const

/** The names of everything that may be asked of a question at its address. */
export const namesAt = (query: Query): readonly string[] => [
  ...parametersOf(query),
  ...(isPaged(query) ? ['cursor'] : []),
  ...common,
]

/**
 * Reads the question that an address puts. Nothing is passed over: an unknown parameter, one that is given twice and
 * bytes that are no UTF-8 are faults.
 * @param isLenient As the addresses before v1 were read: empty parameters are absent, unknown ones nothing, dates as typed.
 */
export function readRequest(query: Query, search: string, isLenient: boolean): Asked | readonly Fault[] {
  const own = parametersOf(query)
  const names = namesAt(query)
  const faults: Fault[] = []
  const given: Record<string, string> = {}
  const wrong = (parameter: string, ja: string, en: string): void => {
    faults.push({ parameter: parameter.slice(0, 60), because: { ja, en } })
  }
  if (!isUtf8(search))
    wrong('', 'パーセント符号化が UTF-8 になっていません', 'The address is not percent-encoded as UTF-8')
  for (const [name, value] of new URLSearchParams(search)) {
    if (isLenient && (value.trim() === '' || !names.includes(name))) continue
    if (Object.hasOwn(given, name)) wrong(name, '二度書かれています', 'It is given twice')
    else if (names.includes(name))
      given[name] = isLenient && (name === 'from' || name === 'to') ? typedDate(value) : value
    else {
      const like = likeliest(name, names)
      const all = names.join(', ')
      wrong(
        name,
        `ここにはないパラメータです。${like ? `${like} のことですか。` : ''}使えるのは ${all}`,
        `There is no such parameter here.${like ? ` Is it ${like}?` : ''} There are ${all}`,
      )
    }
  }
  const { cursor = null, fields = null } = given
  if (cursor !== null && given.page !== undefined)
    wrong('cursor', 'page と一緒には使えません', 'It does not go with page')
  const asked = query.input.safeParse(
    Object.fromEntries(Object.entries(given).filter(([name]) => own.includes(name))),
    { reportInput: true },
  )
  if (!asked.success) faults.push(...faultsOf(asked.error, query))
  if (faults.length > 0 || !asked.success) return faults.slice(0, 20)
  return { input: asked.data as Asked['input'], cursor, fields }
}

/** Whether every percent-encoded run of an address is whole UTF-8. */
function isUtf8(search: string): boolean {
  try {
    decodeURIComponent(search.replaceAll('+', ' '))
    return true
  } catch {
    return false
  }
}
