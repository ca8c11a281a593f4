import type { Label, Language } from '../model/label.ts'
import { stageInWords } from '../model/stage.ts'
import type { AssertionStatus } from '../model/status.ts'
import { genreInWords } from '../model/vocabulary/genres.ts'
import type { NoticeSummary } from '../queries/notice-summary.ts'
import { type Html, html, nothing } from './html.ts'
import { inItsLanguage } from './its-language.ts'
import { sayIn, statusWords } from './labels.ts'
import { link, type PageRequest } from './request.ts'

/** An assertion status by sign and word. The sign is read out by nobody: the word says the same. */
export function statusMark(status: AssertionStatus | null, language: Language): Html {
  const { mark, word } = statusWords(status, language)
  return html`<span class="status ${status ?? 'not_stated'}"><span class="mark" aria-hidden="true">${mark}</span> ${word}</span>`
}

/** What happened and to how many, in a few words; a line may end behind each, and begins with none of the dots. */
export const briefWords = (brief: readonly Label[], language: Language): Html =>
  html`${brief.map((label, i) => html`${i > 0 ? ' ' : ''}<span class="bit">${inItsLanguage(label[language], language)}${i < brief.length - 1 ? ' ·' : ''}</span>`)}`

/** Which report of a series this is: 続報 第2報. */
export function stageMark(notice: NoticeSummary, language: Language): Html {
  const words = stageInWords(notice.stage, notice.number, language)
  return words === ''
    ? html`<span class="stage none">${sayIn(language)('unreadStage')}</span>`
    : html`<span class="stage">${words}</span>`
}

/** What sort of text it is, where it is no plain notice of an incident: commentary is no 公表. */
export const genreMark = (genre: string | null, language: Language): Html =>
  genre === null || genre === 'incident_notice'
    ? nothing
    : html`<span class="genre ${genre}">${genreInWords(genre, language)}</span>`

/** The day of publication, or that it is not known. */
export const dateMark = (published: string | null, language: Language): Html =>
  published === null
    ? html`<span class="none">${sayIn(language)('unknownDate')}</span>`
    : html`<time datetime="${published}">${published}</time>`

/** The names of the organisations, or that none is known. */
export const publisherMark = (publishers: readonly string[], language: Language): Html =>
  publishers.length === 0
    ? html`<span class="none">${sayIn(language)('unknownPublisher')}</span>`
    : html`<span lang="ja" class="publishers">${publishers.map((name, i) => [i > 0 ? '、' : '', html`<bdi>${name}</bdi>`])}</span>`

/** The title as the notice has it. */
export const titleMark = (title: string | null, language: Language): Html =>
  title === null
    ? html`<span class="none">${sayIn(language)('unknownTitle')}</span>`
    : html`<span lang="ja">${title}</span>`

/** A notice in one line, leading to its page. */
export const noticeLine = (request: PageRequest, notice: NoticeSummary, before: Html = nothing): Html =>
  html`${before}<a href="${link(request, `/notices/${notice.id}`)}">${titleMark(notice.title, request.language)}</a>
<span class="byline">${dateMark(notice.published, request.language)} ${publisherMark(notice.publishers, request.language)} ${stageMark(notice, request.language)} ${genreMark(notice.genre, request.language)}</span>`
