import { type HeadField, type HeadValues, headFieldTerms } from '../../model/amendment.ts'
import type { NoticeRow } from '../../model/notice-row.ts'
import type { NoticeSummary } from '../../model/notice-summary.ts'
import { stages, stageTerms } from '../../model/stage.ts'
import { headFieldOf } from '../../pipeline/amend-head.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Say } from '../labels.ts'
import { link } from '../request.ts'
import { tokenInput } from '../session/routes.ts'
import type { ReviewView } from './review-view.ts'
import { whoAndWhy } from './signing.ts'

/** A field of a notice's head as a form writes it: empty where it is not known, organisations a line each. */
type Written = Readonly<Record<HeadField, string>>

const fields = ['title', 'published', 'organisations', 'address', 'stage', 'number'] as const

/** A notice's head as a form writes it. */
export function writtenHead({ document: { head } }: NoticeRow, { stage, number }: NoticeSummary): Written {
  return {
    title: head.title?.value ?? '',
    published: head.published?.value ?? '',
    organisations: head.publishers.map(({ value }) => value).join('\n'),
    address: head.address?.value ?? '',
    stage: stage ?? '',
    number: number === null ? '' : String(number),
  }
}

/** The field of the head that the doubt of the queue is about; null where there is none, or it has just been decided. */
const inDoubt = (doubt: ReviewView['doubt'], done: ReviewView['done']): HeadField | null =>
  doubt === null || done !== null ? null : headFieldOf(doubt.code)

/** Says that the head is right where it is in doubt. */
export function confirmHead(
  { request, reviewer, notice, row, rank, doubt, done }: ReviewView,
  say: Say,
): Html {
  const name = inDoubt(doubt, done)
  if (name === null) return nothing
  const now = writtenHead(row, notice)[name]
  return html`<form class="act confirm" method="post" action="${link(request, `/notices/${notice.id}/amend`)}">${tokenInput(reviewer.token)}${rank === null ? nothing : html`<input type="hidden" name="rank" value="${rank}">`}<input type="hidden" name="holds" value="${name}"><input type="hidden" name="${name}" value="${now}"><input type="hidden" name="was.${name}" value="${now}">
<p class="head-value"><span class="name">${headFieldTerms[name][request.language]}</span> ${now === '' ? html`<span class="none">${say('unknown')}</span>` : html`<bdi lang="ja">${now}</bdi>`}</p>
${whoAndWhy(reviewer, say, 'holds', say('holdsReason'))}
<p class="button-line"><button accesskey="c">${say('holdsButton')}</button></p></form>`
}

/** Puts right what the head of a notice was read to say. */
export function amendForm({ request, reviewer, notice, row, rank, doubt, done }: ReviewView, say: Say): Html {
  const { language } = request
  const now = writtenHead(row, notice)
  const field = (name: HeadField, input: Html, isWide = true): Html =>
    html`<p class="field${isWide ? ' wide' : ''}"><label for="amend-${name}">${headFieldTerms[name][language]}</label>${input}<input type="hidden" name="was.${name}" value="${now[name]}"></p>`
  const line = (name: HeadField, more: Html): Html =>
    html`<input id="amend-${name}" name="${name}" maxlength="1000" value="${now[name]}" ${more}>`
  return html`<details class="act amend"${inDoubt(doubt, done) ? html` open` : nothing}><summary>${say('amendSummary')}</summary>
<form method="post" action="${link(request, `/notices/${notice.id}/amend`)}">${tokenInput(reviewer.token)}${rank === null ? nothing : html`<input type="hidden" name="rank" value="${rank}">`}
<p class="hint">${say('amendHint')}</p>
<div class="fields">${field('title', line('title', html`lang="ja"`))}
${field('published', line('published', html`placeholder="2026-04-05"`), false)}
${field('stage', html`<select id="amend-stage" name="stage">${now.stage === '' ? html`<option value=""></option>` : nothing}${stages.map(stage => html`<option value="${stage}"${stage === now.stage ? html` selected` : nothing}>${stageTerms[stage][language]}</option>`)}</select>`, false)}
${field('organisations', html`<textarea id="amend-organisations" name="organisations" rows="2" maxlength="4000" lang="ja">${now.organisations}</textarea>`)}
${field('number', line('number', html`inputmode="numeric"`), false)}
${field('address', line('address', html`inputmode="url"`))}</div>
${whoAndWhy(reviewer, say, 'amend')}
<p class="button-line"><button>${say('amendButton')}</button></p></form></details>`
}

const lines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')

/**
 * What a form sets: the fields that were changed in it, and the one that it says holds.
 * @param now The head as it is; where the form was made from another, somebody has put it right meanwhile.
 */
export function readAmendment(
  form: URLSearchParams,
  now: Written,
): { readonly sets: HeadValues; readonly isStale: boolean } {
  const sets: Record<string, unknown> = {}
  let isStale = false
  const tidy = (text: string | null): string => lines(text ?? '').join('\n')
  for (const name of fields) {
    const [was, is] = [tidy(form.get(`was.${name}`)), tidy(form.get(name))]
    if (!form.has(name) || (was === is && form.get('holds') !== name)) continue
    if (was !== tidy(now[name])) isStale = true
    if (name === 'organisations') sets[name] = lines(is)
    else if (name === 'number') sets[name] = is === '' ? null : Number(is.normalize('NFKC'))
    else if (name === 'stage') sets[name] = is
    else sets[name] = is === '' ? null : is
  }
  return { sets: sets as HeadValues, isStale }
}
