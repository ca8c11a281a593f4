import { kindsOfFact } from '../../facts/index.ts'
import { readParts } from '../../formats/index.ts'
import type { Document } from '../../model/document.ts'
import type { Language } from '../../model/label.ts'
import type { Problem } from '../../model/problem.ts'
import { checkReading } from '../../readings/checks/index.ts'
import { type Reading, readNotice } from '../../readings/read-notice.ts'
import { declinedSection } from '../declined-section.ts'
import { documentText } from '../document-text.ts'
import { factSections } from '../fact-sections.ts'
import { headlines } from '../headlines.ts'
import { type Html, html, nothing } from '../html.ts'
import { sayIn } from '../labels.ts'
import { problemLine } from '../problem-line.ts'

/** Of a longer text only so many characters are read: a page of so many is still pleasant to use. */
export const longestPasted = 100_000

/** A pasted text as read. */
export interface PastedReading {
  readonly document: Document
  readonly reading: Reading
  /** Of the text and of the reading. */
  readonly problems: readonly Problem[]
}

/**
 * Reads a text as the notice that it is: Markdown, HTML or plain text by its content, the first notice of several.
 * @param published ISO day, or empty: by which dates without a year are read where the text gives no day of its own.
 */
export function readPasted(text: string, published: string): PastedReading {
  const [part] = readParts({ text: text.slice(0, longestPasted), path: 'pasted.txt' })
  const { document } = part!
  const { head } = document
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(published)
  const dated: Document =
    head.published === null && isDay
      ? { ...document, head: { ...head, published: { value: published, span: null } } }
      : document
  const { reading, notice } = readNotice(dated)
  return { document: dated, reading, problems: [...dated.problems, ...checkReading(reading, notice)] }
}

/** The reading as the page of a notice shows it. @param chosen Index of the fact whose sentence is marked, or null. */
export function pastedPage(
  { document, reading, problems }: PastedReading,
  language: Language,
  chosen: number | null,
): Html {
  const say = sayIn(language)
  const { facts } = reading
  const { published, publishers, title } = document.head
  const { entries, course } = headlines(facts, kindsOfFact, {
    say,
    language,
    published: html`${say('publication')} ${published?.value ?? say('unknownDate')}`,
    factAddress: n => `#fact-${n}`,
  })
  const unstated = [
    ...(title === null ? [say('unknownTitle')] : []),
    ...(published === null ? [say('published')] : []),
    ...(publishers.length === 0 ? [say('publisher')] : []),
  ]
  return html`<dl class="keys">${entries}${course}</dl>
<div class="reading">
<section class="facts" aria-labelledby="facts-title"><div class="facts-inner"><h2 id="facts-title">${say('facts')}</h2>
${factSections(facts, { say, language, kinds: kindsOfFact, chosen, factAddress: n => `#fact-${n}`, headUnstated: unstated })}
<p class="hint unstated-hint">${say('unstatedHint')}</p>
${problems.length === 0 ? nothing : html`<section class="problems" id="problems"><h3>${say('problems')}</h3><ul>${problems.map(p => html`<li>${problemLine(p, language)}</li>`)}</ul></section>`}
${declinedSection(reading.declined, kindsOfFact, language)}
</div></section>
<section class="text" aria-labelledby="text-title"><h2 id="text-title">${say('text')}</h2><div class="words" lang="ja">
${documentText(document, facts, { say, language, chosen, factAddress: n => `#entry-${n}`, anchor: n => `fact-${n}` })}
</div></section></div>`
}
