import { z } from 'zod'
import type { KindOfFact } from '../../facts/define-fact.ts'
import type { Label, Language } from '../../model/label.ts'
import { vocabularies } from '../../model/vocabulary/index.ts'
import { type Html, html, nothing } from '../html.ts'
import { fieldTerms, optionTerms } from './field-terms.ts'

/** A value in the form of JSON. */
export type Json = z.infer<ReturnType<typeof z.json>>

/** One field of a fact's value, as a form asks for it. */
interface Field {
  /** Empty where the value has no fields of its own. */
  readonly name: string
  readonly is: 'choice' | 'number' | 'yes-or-no' | 'words' | 'json'
  readonly options: readonly string[]
  /** It may be left out. */
  readonly isOptional: boolean
  /** It may be null, which an empty field stands for. */
  readonly isNullable: boolean
}

interface Schema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

// biome-ignore lint/suspicious/noExplicitAny: kinds of every value type
type Kind = KindOfFact<string, any>

/** The fields of a kind's value, from its schema. */
function fieldsOf(kind: Kind): Field[] {
  const schema = z.toJSONSchema(kind.value, { io: 'input', unrepresentable: 'any' }) as Schema
  if (!schema.properties) return [fieldOf('', schema, true)]
  return Object.entries(schema.properties).map(([name, field]) =>
    fieldOf(name, field, schema.required?.includes(name) ?? false),
  )
}

function fieldOf(name: string, schema: Schema, isRequired: boolean): Field {
  const others = schema.anyOf?.filter(({ type }) => type !== 'null')
  const isNullable = others !== undefined && others.length < schema.anyOf!.length
  const only = isNullable && others.length === 1 ? others[0]! : schema
  const options = only.enum ?? []
  const is =
    options.length > 0
      ? 'choice'
      : only.type === 'number' || only.type === 'integer'
        ? 'number'
        : only.type === 'boolean'
          ? 'yes-or-no'
          : only.type === 'string'
            ? 'words'
            : 'json'
  return { name, is, options, isOptional: !isRequired, isNullable }
}

/** Options that a new value begins with: they claim nothing. */
const plainOptions: ReadonlySet<string> = new Set(['unspecified', 'exact', 'statement', 'stated'])

/** Prefix of the names of value fields in a form. */
const prefix = 'value.'

const memberOf = (value: Json | undefined, name: string): Json | undefined =>
  name === ''
    ? value
    : value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, Json>)[name]
      : undefined

/** The words of each option: those of the vocabulary, or of the kind where it shows each otherwise. */
function optionWords(
  kind: Kind,
  field: Field,
  value: Json | undefined,
  language: Language,
): Map<string, string> {
  const vocabulary = vocabularies.find(({ name }) => name === kind.kind)
  const shown = field.options.map(option => {
    const label: Label | undefined =
      vocabulary?.terms.find(({ code }) => code === option)?.label ?? optionTerms[option]
    if (label) return label[language]
    try {
      const example = field.name === '' ? option : { ...(value as object), [field.name]: option }
      return kind.value.safeParse(example).success ? kind.show(example, language) : option
    } catch {
      return option
    }
  })
  return new Map(
    field.options.map((option, i) => [
      option,
      shown.indexOf(shown[i]!) === shown.lastIndexOf(shown[i]!) ? shown[i]! : option,
    ]),
  )
}

/** The fields of a value in a form, filled with what it is. `id` keeps the fields of several forms apart. */
export function valueFields(kind: Kind, value: Json | undefined, language: Language, id: string): Html {
  return html`${fieldsOf(kind).map(fieldHtml)}`

  function fieldHtml(field: Field): Html {
    const { name, is } = field
    const now =
      value === undefined ? field.options.find(option => plainOptions.has(option)) : memberOf(value, name)
    const inputName = `${prefix}${name}`
    const inputId = `${id}-${name === '' ? 'value' : name}`
    const label = name === '' ? kind.label[language] : (fieldTerms[name]?.[language] ?? name)
    const isRequired = !field.isOptional && !field.isNullable
    const required = isRequired && is !== 'json' ? html` required` : nothing
    const labelled = html`<label for="${inputId}">${label}</label>`
    switch (is) {
      case 'choice': {
        const words = optionWords(kind, field, value, language)
        return html`<p class="field">${labelled}<select id="${inputId}" name="${inputName}"${required}>${isRequired && now !== undefined ? nothing : html`<option value=""></option>`}${field.options.map(
          option =>
            html`<option value="${option}"${option === now ? html` selected` : nothing}>${words.get(option)!}</option>`,
        )}</select></p>`
      }
      case 'yes-or-no':
        return html`<p class="field check"><input type="hidden" name="${inputName}" value="false"><input type="checkbox" id="${inputId}" name="${inputName}" value="true"${now === true ? html` checked` : nothing}>${labelled}</p>`
      case 'number':
        return html`<p class="field">${labelled}<input id="${inputId}" name="${inputName}" inputmode="decimal" maxlength="20" value="${typeof now === 'number' ? String(now) : ''}"${required}></p>`
      case 'words':
        return html`<p class="field wide">${labelled}<input id="${inputId}" name="${inputName}" maxlength="500" lang="ja" value="${typeof now === 'string' ? now : ''}"${required}></p>`
      case 'json':
        return html`<p class="field wide">${labelled}<input id="${inputId}" name="${inputName}" maxlength="4000" class="json" value="${now === undefined ? '' : JSON.stringify(now)}"></p>`
    }
  }
}

/**
 * The value that a form says. What it leaves empty is left out, or null where the kind has that; a figure may have
 * commas and full-width digits. Whether it has the form of its kind is for the decision to say.
 */
export function readValue(kind: Kind, form: URLSearchParams): Json {
  const read: Record<string, Json> = {}
  for (const { name, is, isNullable } of fieldsOf(kind)) {
    const words = (form.getAll(`${prefix}${name}`).at(-1) ?? '').trim()
    const value = words === '' ? (isNullable ? null : undefined) : readField(words, is)
    if (name === '') return value ?? null
    if (value !== undefined) read[name] = value
  }
  return read
}

function readField(words: string, is: Field['is']): Json {
  switch (is) {
    case 'choice':
    case 'words':
      return words
    case 'yes-or-no':
      return words === 'true'
    case 'number': {
      const plain = words.normalize('NFKC').replace(/[,\s]/g, '')
      return /^-?\d{1,15}(?:\.\d{1,9})?$/.test(plain) ? Number(plain) : words
    }
    case 'json':
      try {
        return JSON.parse(words) as Json
      } catch {
        return words
      }
  }
}
