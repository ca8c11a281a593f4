import type { NoticeIndex } from '../../index/contract.ts'
import type { Label, Language } from '../../model/label.ts'
import { type Html, html, nothing } from '../html.ts'
import { inItsLanguage } from '../its-language.ts'
import type { Page } from '../layout.ts'
import type { PageRequest } from '../request.ts'
import { apiLabels } from './labels.ts'
import { openApi } from './openapi.ts'
import { type ProblemKind, problemKinds } from './problem-kinds.ts'

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly description?: string
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly description: string
  readonly 'x-description-ja'?: string
  readonly schema: Schema
  readonly 'x-codes'?: Readonly<Record<string, Label>>
}

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly 'x-summary-ja': string
  readonly parameters: readonly Parameter[]
  readonly responses: {
    readonly '200': { readonly content: { readonly 'application/json': { readonly schema: Schema } } }
  }
}

interface Document {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

type Say = (name: keyof typeof apiLabels, values?: Readonly<Record<string, number>>) => string

/** Values that lead to something in this archive, for the examples. */
async function examples(index: NoticeIndex): Promise<Readonly<Record<string, string>>> {
  const text = { all: [], none: [] }
  const two = { text, filter: {}, offset: 0, limit: 2 } as const
  const { notices } = await index.search({ ...two, sort: 'newest' })
  const { incidents } = await index.incidents({ ...two, sort: 'most-notices' })
  const [root] = await index.roots()
  const unknown = '3fa9c01b7e'
  const ids = incidents.map(({ id }) => id)
  return {
    notice: notices[0]?.id ?? unknown,
    id: notices[0]?.id ?? unknown,
    incident: ids[0] ?? unknown,
    incidents: ids.length > 0 ? ids.join(',') : unknown,
    root: root?.id ?? unknown,
    organisation: notices[0]?.publishers[0] ?? '株式会社',
    names: notices[0]?.publishers[0] ?? '株式会社',
    q: '漏えい',
  }
}

/** The address of an example: what a question needs, and words where it takes any. */
function exampleOf(
  path: string,
  { parameters }: Operation,
  values: Readonly<Record<string, string>>,
): string {
  const query = new URLSearchParams()
  let filled = path
  for (const { name, required, schema, in: place } of parameters) {
    const value = values[name] ?? (required ? String(schema.enum?.[0] ?? '') : undefined)
    if (place === 'path') filled = filled.replace(`{${name}}`, encodeURIComponent(value ?? ''))
    else if (value !== undefined && (required || name === 'q')) query.set(name, value)
    else if (name === 'perPage') query.set(name, '5')
  }
  return query.size > 0 ? `${filled}?${query}` : filled
}

/** A command line that asks it; other letters than those of an address are left to curl to encode. */
function curlOf(origin: string, address: string): string {
  const { pathname, search, searchParams } = new URL(address, origin)
  if (!search.includes('%')) return `curl '${origin}${pathname}${search}'`
  const given = [...searchParams].map(([name, value]) => ` \\\n  --data-urlencode '${name}=${value}'`)
  return `curl -G '${origin}${pathname}'${given.join('')}`
}

/** The form of a value in a few words: `integer 1–200`, a list of codes and what they mean. */
function formOf(
  { schema, 'x-codes': words = {} }: Parameter,
  { say, language }: Pick<Means, 'say' | 'language'>,
): Html {
  const fallback =
    schema.default === undefined || schema.default === ''
      ? nothing
      : html` <span class="hint">(${say('orNothing')} <code>${String(schema.default)}</code>)</span>`
  if (schema.enum) {
    const codes = schema.enum.map(code => {
      const word = words[String(code)]?.[language]
      return html`<span class="code"><code>${String(code)}</code>${word === undefined ? nothing : html` <small>${word}</small>`}</span> `
    })
    return schema.enum.length > 12
      ? html`<details><summary>${say('codes', { count: schema.enum.length })}</summary>${codes}</details>${fallback}`
      : html`${codes}${fallback}`
  }
  const range =
    schema.minimum !== undefined && schema.maximum !== undefined && schema.maximum < 1e9
      ? ` ${schema.minimum}–${schema.maximum}`
      : ''
  if (schema.pattern?.startsWith('^\\d{4}(') || schema.pattern?.startsWith('^[0-9]{4}(?'))
    return html`<code>2025</code> <code>2025-06</code> <code>2025-06-03</code>`
  const types = [schema.type ?? schema.anyOf?.map(part => part.type) ?? []].flat()
  return html`${[...new Set(types)].join(' / ')}${range}${fallback}`
}

/** What a schema leads to, one step. */
const resolved = (schema: Schema, { components }: Document): Schema =>
  schema.$ref ? (components.schemas[schema.$ref.split('/').at(-1)!] ?? {}) : schema

/** The parts of an answer by name, with what each is. */
function partsOf(schema: Schema, document: Document): [string, Schema][] {
  const whole = resolved(schema, document)
  return [
    ...(whole.allOf ?? []).flatMap(part => partsOf(part, document)),
    ...Object.entries(whole.properties ?? {}),
  ]
}

function kindOf(schema: Schema, say: Say): string {
  if (schema.$ref) return schema.$ref.split('/').at(-1)!
  if (schema.items) return `${say('list')}: ${kindOf(schema.items, say)}`
  const of = schema.anyOf?.map(part => kindOf(part, say))
  return [...new Set(of ?? [schema.type ?? 'object'].flat())].join(' / ')
}

const anchored = (path: string): string => path.replace(/^\/api\/v1\//, '').replace(/\/\{id\}$/, '-id')

function operationSection(
  [path, { get }]: readonly [string, { readonly get: Operation }],
  document: Document,
  { values, origin, language, say }: Means,
): Html {
  const address = exampleOf(path, get, values)
  const parts = partsOf(get.responses['200'].content['application/json'].schema, document)
  const described = (parameter: Parameter): string =>
    (language === 'ja' ? parameter['x-description-ja'] : parameter.description) || parameter.description
  return html`<section class="operation" id="${anchored(path)}">
<h3><code>GET ${path}</code></h3>
<p>${inItsLanguage(language === 'ja' ? get['x-summary-ja'] : get.summary, language)}</p>
<pre class="example"><code>${inItsLanguage(curlOf(origin, address), language)}</code></pre>
<p class="hint"><a href="${address}">${say('tryIt')}</a></p>
${
  get.parameters.length === 0
    ? nothing
    : html`<div class="scrolls" tabindex="0" role="region" aria-label="${`${get.operationId} ${say('parameters')}`}"><table class="parameters">
<thead><tr><th scope="col">${say('parameter')}</th><th scope="col">${say('means')}</th><th scope="col">${say('form')}</th></tr></thead>
<tbody>${get.parameters.map(
        parameter =>
          html`<tr><th scope="row"><code>${parameter.name}</code>${parameter.required ? html` <span class="hint">${say('needed')}</span>` : nothing}</th><td>${inItsLanguage(described(parameter), language)}</td><td>${formOf(parameter, { say, language })}</td></tr>`,
      )}</tbody></table></div>`
}
<p class="parts"><b>${say('answer')}</b> ${parts.map(([name, part]) => html`<span><code>${name}</code> <small>${kindOf(part, say)}</small></span> `)}</p>
</section>`
}

interface Means {
  readonly values: Readonly<Record<string, string>>
  readonly origin: string
  readonly language: Language
  readonly say: Say
}

/** The API in words, made from its OpenAPI document. */
export async function referencePage(request: PageRequest, origin: string, index: NoticeIndex): Promise<Page> {
  const { language } = request
  const say: Say = (name, values = {}) =>
    apiLabels[name][language].replace(/\{(\w+)\}/g, (_, value: string) => String(values[value] ?? ''))
  const document = JSON.parse(await openApi()) as Document
  const paths = Object.entries(document.paths)
  const means: Means = { values: await examples(index), origin, language, say }
  const curl = (line: string): Html => html`<pre class="example"><code>${line}</code></pre>`
  const way = (id: string, title: keyof typeof apiLabels, text: keyof typeof apiLabels, line: string): Html =>
    html`<section id="${id}"><h3>${say(title)}</h3><p>${inItsLanguage(say(text), language)}</p>${curl(line)}</section>`
  const v1 = `${origin}/api/v1`
  return {
    title: say('title'),
    current: 'navApi',
    style: 'api.css',
    body: html`<h1>${say('title')}</h1>
<p class="lead">${inItsLanguage(say('lead'), language)}</p>
<p><a href="/api/openapi.json">${say('document')}</a></p>
<p>${inItsLanguage(say('data'), language)}</p>
<p>${inItsLanguage(say('mcp'), language)}</p>
<nav class="operations" aria-label="${say('questions')}"><ul>${paths.map(
      ([path, { get }]) =>
        html`<li><a href="${`#${anchored(path)}`}"><code>${path.replace('/api/v1/', '')}</code></a> <span>${inItsLanguage(language === 'ja' ? get['x-summary-ja'] : get.summary, language)}</span></li>`,
    )}</ul></nav>
<h2>${say('ways')}</h2>
${way('cursors', 'cursorTitle', 'cursorText', `curl '${v1}/search-notices?sort=newest&perPage=100&cursor=…'`)}
${way('fields', 'fieldsTitle', 'fieldsText', `curl '${v1}/list-incidents?fields=total,incidents.id,incidents.title,nextCursor'\ncurl '${v1}/list-roots?fields=total,roots.id,roots.root,roots.incidents,roots.told,nextCursor'`)}
${way('etags', 'tagTitle', 'tagText', `curl -i -H 'If-None-Match: W/"…"' '${v1}/count-units'`)}
${way('changes', 'changesTitle', 'changesText', `curl '${v1}/list-changes?modifiedSince=2026-01-01'\ncurl '${v1}/list-changes?since=…'`)}
${way('login', 'loginTitle', 'loginText', `curl --user NAME:PASSWORD '${v1}/count-units'`)}
<h2>${say('questions')}</h2>
${paths.map(path => operationSection(path, document, means))}
<h2>${say('refusals')}</h2>
<p>${inItsLanguage(say('refusalsText'), language)}</p>
<div class="scrolls" tabindex="0" role="region" aria-label="${say('refusals')}"><table class="parameters">
<thead><tr><th scope="col">${say('refusal')}</th><th scope="col">${say('status')}</th><th scope="col">${say('means')}</th><th scope="col">${say('todo')}</th></tr></thead>
<tbody>${Object.entries<ProblemKind>(problemKinds).map(
      ([name, { status, title, todo }]) =>
        html`<tr id="${name}"><th scope="row"><code>${name}</code></th><td>${status}</td><td>${title[language]}</td><td>${todo[language]}</td></tr>`,
    )}</tbody></table></div>`,
  }
}
