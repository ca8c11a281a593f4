import { outcome } from '../../facts/leak/index.ts'
import { problem } from '../../model/problem.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import type { Check } from './check.ts'
import { bothPlaces, statementOf } from './cited.ts'

type LeakFact = Parameters<typeof outcome>[0][number]

const possible = /おそれ|恐れ|可能性|疑|懸念|有無|調査中|報道/
const named = /(?<!(?:資金|資産)の?)(?:漏えい|漏洩|流出|ろうえい)(?!対策|防止|保険)/
const denied = /(?:漏えい|漏洩|流出|ろうえい)[^、。]{0,8}(?:な(?:し|い|かった)|ありません|ございません)/

/** What the title says of the leak in its own words, and their place in the text. */
function titleWords(notice: NoticeText): { words: string; start: number; end: number } | null {
  const title = notice.document.head.title
  if (!title?.span) return null
  return { words: title.value, start: title.span.start, end: title.span.end }
}

/** The title takes a leak as fact where the body leaves it possible, or calls possible what the body confirms. */
export const titleAndBody: Check = {
  name: 'title-and-body',
  codes: ['title-stronger-than-body', 'title-weaker-than-body'],
  *run({ facts }, notice) {
    const title = titleWords(notice)
    const words = title?.words.normalize('NFKC') ?? ''
    if (!title || !named.test(words) || denied.test(words)) return
    const said = outcome(facts.filter((fact): fact is LeakFact => fact.kind === 'leak'))
    if (!said || (said.value.said !== 'statement' && said.value.said !== 'description')) return
    // That one item did not get out says nothing of the title's leak.
    if (said.value.of === 'item' && (said.status === 'ruled_out' || said.status === 'not_found')) return
    const hedged = possible.test(words)
    const code =
      !hedged && said.status !== 'confirmed'
        ? 'title-stronger-than-body'
        : hedged && said.status === 'confirmed' && !/報道/.test(words)
          ? 'title-weaker-than-body'
          : null
    if (code === null) return
    const [evidence] = said.evidence
    yield problem(code, bothPlaces(evidence, title), {
      title: title.words,
      body: statementOf(notice, evidence),
    })
  },
}
