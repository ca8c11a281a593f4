import type { Classified } from '../../model/incident-profile.ts'
import type { CodedTerm } from '../../model/vocabulary/coded-term.ts'
import { type Html, html } from '../html.ts'
import { sayIn } from '../labels.ts'
import type { PageRequest } from '../request.ts'

/** A sector or type in words, with the words of the name, or of the publisher for itself, that tell it. */
export function classifiedMark(
  { language }: PageRequest,
  classified: Classified<string> | null,
  terms: readonly CodedTerm[],
): Html {
  const say = sayIn(language)
  if (classified === null)
    return html`<span class="none">${say('unknownValue')}</span> <span class="hint">${say('noRule')}</span>`
  const { code, rule, words } = classified
  const isByList = rule === 'on-the-list' || rule === 'industry-on-the-list'
  const told = isByList
    ? say('toldByList')
    : aroundName(say(rule.startsWith('calls-itself') ? 'toldBySelf' : 'toldFrom'), words)
  return html`${terms.find(term => term.code === code)?.label[language] ?? code} <span class="hint">${told}</span>`
}

/** A sentence of the page's language with a name, or words of one, in its place: these are Japanese. */
function aroundName(sentence: string, name: string): Html {
  const [before = '', after = ''] = sentence.split('{name}')
  return html`${before}<bdi lang="ja">${name}</bdi>${after}`
}
