import type { z } from 'zod'
import type { Label } from '../../model/label.ts'
import type { Query } from '../define-query.ts'
import { likeliest, wordsOf } from './parameters.ts'
import { inputSchema } from './schemas.ts'

/** What is wrong with one parameter of a question, and what would do. */
export interface Fault {
  readonly parameter: string
  readonly because: Label
}

const longestList = 60

const listed = (values: readonly unknown[]): string =>
  values.slice(0, longestList).map(String).join(', ') + (values.length > longestList ? ', …' : '')

type Issue = z.core.$ZodIssue

/**
 * Why a value was refused, in words; of each parameter the first reason.
 * @param query The question whose parameters these are, so that what it knows of them can be said.
 */
export function faultsOf(error: z.ZodError, query: Query | null = null): Fault[] {
  const faults = new Map<string, Fault>()
  for (const issue of error.issues) {
    const parameter = String(issue.path[0] ?? '')
    if (!faults.has(parameter)) faults.set(parameter, { parameter, because: because(issue, query) })
  }
  return [...faults.values()]
}

/** Another parameter of a question that takes a code. */
function takingCode(query: Query, code: string, parameter: string): string | null {
  const { properties = {} } = inputSchema(query) as {
    properties?: Readonly<Record<string, { readonly enum?: readonly unknown[] }>>
  }
  const found = Object.entries(properties).find(([name, of]) => name !== parameter && of.enum?.includes(code))
  return found?.[0] ?? null
}

/** What may have been meant by a code that a parameter does not take; empty where nobody knows. */
function meantBy({ input, path }: Issue, values: readonly string[], query: Query | null): Label {
  if (typeof input !== 'string') return { ja: '', en: '' }
  const elsewhere = query && takingCode(query, input, String(path[0] ?? ''))
  if (elsewhere)
    return { ja: `${input} は ${elsewhere} の値です。`, en: `${input} is a value of ${elsewhere}. ` }
  const like = likeliest(input, values)
  return like ? { ja: `${like} のことですか。`, en: `Is it ${like}? ` } : { ja: '', en: '' }
}

/** Whether a date or a moment was wanted. */
const isDate = (issue: Issue): boolean =>
  issue.code === 'invalid_format' && (issue.format !== 'regex' || /\{4\}\(/.test(issue.pattern ?? ''))

const dateForm: Label = {
  ja: '形が違います。日付は 2025、2025-06、2025-06-03、時刻は 2025-06-03T09:00:00Z のように書いてください',
  en: 'It has the wrong form. Write a date as 2025, 2025-06 or 2025-06-03, a moment as 2025-06-03T09:00:00Z',
}
const isBoolean = (issue: Issue): boolean => issue.code === 'invalid_type' && issue.expected === 'boolean'
const booleanForm: Label = { ja: 'true か false にしてください', en: 'It has to be true or false' }
const expectedWords: Readonly<Record<string, string>> = { number: '数', string: '文字列', int: '整数' }
const unusable: Label = { ja: 'この値は使えません', en: 'This value cannot be used' }
const wrongForm: Label = { ja: '形が違います', en: 'It has the wrong form' }

const withMeaning = (what: Label, meaning: Label | null): Label =>
  meaning ? { ja: `${what.ja}。${meaning.ja}`, en: `${what.en}. ${meaning.en}` } : what

function because(issue: Issue, query: Query | null): Label {
  const meaning = query && wordsOf(query, String(issue.path[0] ?? ''))
  switch (issue.code) {
    case 'invalid_value': {
      const meant = meantBy(issue, issue.values.map(String), query)
      return {
        ja: `${meant.ja}次のどれかにしてください: ${listed(issue.values)}`,
        en: `${meant.en}It has to be one of ${listed(issue.values)}`,
      }
    }
    case 'too_big':
      return issue.origin === 'string'
        ? {
            ja: `長すぎます（上限 ${issue.maximum} 字）`,
            en: `It is too long (${issue.maximum} characters at most)`,
          }
        : { ja: `${issue.maximum} 以下にしてください`, en: `It has to be ${issue.maximum} or less` }
    case 'too_small':
      return issue.origin === 'string'
        ? { ja: '空にはできません', en: 'It must not be empty' }
        : { ja: `${issue.minimum} 以上にしてください`, en: `It has to be ${issue.minimum} or more` }
    case 'invalid_format':
      return isDate(issue) ? dateForm : withMeaning(wrongForm, meaning)
    case 'invalid_union':
      if (issue.errors.flat().some(isDate)) return dateForm
      return issue.errors.flat().some(isBoolean) ? booleanForm : unusable
    case 'invalid_type':
      return issue.input === undefined
        ? withMeaning({ ja: '必要です', en: 'It is needed' }, meaning)
        : {
            ja: `${expectedWords[issue.expected] ?? issue.expected}にしてください`,
            en: `It has to be a ${issue.expected}`,
          }
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return unusable
  }
}
