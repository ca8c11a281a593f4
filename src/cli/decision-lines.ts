import type { Archive } from '../archive/open-archive.ts'
import { factDecisionInWords } from '../decisions/fact-decision-in-words.ts'
import { type ListedDecision, listDecisions, noticesOf } from '../decisions/list-decisions.ts'
import type { NoticeIndex } from '../index/contract.ts'
import { verdictTerms } from '../model/judgement.ts'
import type { Language } from '../model/label.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'
import { describe } from '../model/problem.ts'
import { amendedLines } from './amended-lines.ts'
import type { CommandContext } from './command.ts'
import { titleOf, whenAndWho } from './notice-line.ts'
import { oneLine, styler } from './terminal-text.ts'

const words = {
  none: { ja: '判断はまだありません。', en: 'Nothing has been decided yet.' },
  withdrawn: { ja: '取り消し済み', en: 'withdrawn' },
  replaced: { ja: '改められた', en: 'replaced' },
  nobody: { ja: '記名なし', en: 'unsigned' },
  gone: { ja: '（このアーカイブにない）', en: '(not in this archive)' },
  takesBack: { ja: '取り消し', en: 'takes back' },
} as const

/** Every decision with what became of it, oldest first, and the files that cannot be read. */
export async function printDecisions(
  archive: Archive,
  index: NoticeIndex,
  { options, language, color, out, err }: CommandContext,
): Promise<void> {
  const { decisions, problems } = listDecisions(archive)
  if (options.json) {
    out(`${JSON.stringify({ decisions, problems })}\n`)
    return
  }
  if (decisions.length === 0) out(`${words.none[language]}\n`)
  const style = styler(color)
  const ids = decisions.flatMap(({ decision }) => noticesOf(decision).map(({ id }) => id))
  const known = await index.summariesOf(ids)
  for (const listed of decisions) {
    const { name, standing } = listed
    const state = standing.state === 'stands' ? '' : `  [${words[standing.state][language]}: ${standing.by}]`
    out(`${style(oneLine(name), 'bold')}${oneLine(state)}\n`)
    for (const line of linesOf(listed, known, language)) out(`  ${line}\n`)
  }
  for (const problem of problems) {
    const { message, hint } = describe(problem, language)
    err(`${oneLine(problem.place.path ?? '')}: ${oneLine(message)} — ${oneLine(hint)}\n`)
  }
}

function linesOf(
  { decision }: ListedDecision,
  known: ReadonlyMap<string, NoticeSummary>,
  language: Language,
): string[] {
  const signed = `${oneLine(decision.because)}  (${oneLine(decision.by ?? words.nobody[language])}, ${decision.at})`
  if (decision.decision === 'withdrawal')
    return [`${words.takesBack[language]}: ${oneLine(decision.of)}`, signed]
  const notices = noticesOf(decision).map(({ id, path }) => {
    const notice = known.get(id)
    return notice
      ? `${id}  ${whenAndWho(notice, language)}  ${titleOf(notice, language)}`
      : `${id}  ${oneLine(path)} ${words.gone[language]}`
  })
  if (decision.decision === 'amendment') return [...notices, ...amendedLines(decision, language), signed]
  const found =
    decision.decision === 'judgement'
      ? verdictTerms[decision.verdict][language]
      : factDecisionInWords(decision, language)
  return [oneLine(found), ...notices, signed]
}
