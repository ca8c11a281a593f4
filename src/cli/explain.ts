import { statSync } from 'node:fs'
import { versionInWords } from '../decisions/fact-decision-in-words.ts'
import type { FactVersion } from '../model/decision.ts'
import type { Document } from '../model/document.ts'
import type { EvidenceRole } from '../model/evidence.ts'
import type { Declined, Fact } from '../model/fact.ts'
import type { Language } from '../model/label.ts'
import { type FactReview, factVerdictTerms } from '../model/review.ts'
import { textSpan } from '../model/span.ts'
import { partPath } from '../pipeline/part-path.ts'
import { readFile } from '../pipeline/read-file.ts'
import { type NoticeText, openNotice } from '../text/notice-text.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type Command, type CommandContext, exitCodes, UsageError, UserError } from './command.ts'
import { take } from './common-options.ts'
import { factLine, headLines, shown } from './fact-lines.ts'
import { refuseUnknownKind } from './named-fact.ts'
import { namedNotice } from './named-notice.ts'
import { printAnswer } from './print-answer.ts'

interface Explained {
  readonly path: string
  readonly document: Document
  readonly facts: readonly Fact[]
  readonly declined: readonly Declined[]
}

export const explain: Command = {
  name: 'explain',
  summary: {
    ja: '記載事項ごとに、規則・根拠の文・断定の度合いの理由を示す',
    en: 'Show for each fact the rule, the sentence and why it has its status',
  },
  usage: 'NOTICE [KIND] [--archive DIR] [--json]',
  options: { ...take('archive', 'cache', 'json') },
  examples: [
    {
      line: 'tenmatsu explain 3f2a9c --archive my-archive',
      does: { ja: '番号の初めで指定した公表のすべて', en: 'Everything about the notice whose id begins so' },
    },
    {
      line: 'tenmatsu explain notice.md leak',
      does: {
        ja: 'アーカイブなしで、ファイルの漏えいの記載だけ',
        en: 'Only what a file says about a leak, without an archive',
      },
    },
  ],
  async run(context) {
    const { words } = context
    const [name, kind] = words
    if (name === undefined || words.length > 2)
      throw new UsageError({
        ja: '公表を一つ書いてください: tenmatsu explain NOTICE [KIND]',
        en: 'Name one notice: tenmatsu explain NOTICE [KIND]',
      })
    if (kind !== undefined) refuseUnknownKind(kind)
    const wanted = <T extends { readonly kind: string }>(items: readonly T[]): readonly T[] =>
      kind === undefined ? items : items.filter(item => item.kind === kind)
    for (const notice of await noticesNamed(name, context)) {
      const narrowed = { ...notice, facts: wanted(notice.facts), declined: wanted(notice.declined) }
      const { path, facts, declined } = narrowed
      printAnswer(context, { path, facts, declined }, () => inWords(narrowed, context))
    }
    return exitCodes.ok.code
  },
}

/** The notice in the archive; without `--archive`, a file is read as it lies, with every notice in it. */
async function noticesNamed(name: string, context: CommandContext): Promise<Explained[]> {
  const stats = context.options.archive === undefined ? statSync(name, { throwIfNoEntry: false }) : undefined
  if (stats?.isFile()) {
    const { parts, because } = await readFile({
      path: name,
      pathInSource: name,
      file: name,
      size: stats.size,
    })
    if (because !== undefined)
      throw new UserError({
        ja: `${name} を開けません（${because}）。`,
        en: `Cannot open ${name} (${because}).`,
      })
    return parts.map(part => ({ ...part, path: partPath(name, part.selector) }))
  }
  return withBuiltArchive(context, async ({ archive, index }) => {
    return [await namedNotice(archive, index, name)]
  })
}

function inWords(
  { path, document, facts, declined }: Explained,
  { language, color }: CommandContext,
): string {
  const notice = openNotice(document)
  const ja = language === 'ja'
  const blocks = facts.map(fact => {
    const [value, ...others] = fact.evidence
    const operators = fact.operators.length > 0 ? fact.operators.join(' → ') : ja ? 'なし' : 'none'
    return [
      factLine(fact, language),
      `    ${ja ? '規則' : 'rule'}: ${fact.rule}    ${ja ? '演算子（内側から）' : 'operators, innermost first'}: ${operators}`,
      `    ${sentenceAround(notice, value, color)}`,
      ...others.map(e => `    ${roleNames[e.role][language]}: ${sentenceAround(notice, e, color)}`),
      ...(fact.reviewed ? [`    ${reviewLine(fact.kind, fact.reviewed, language)}`] : []),
    ].join('\n')
  })
  const declines = declined.map(
    d => `✗ ${d.kind} / ${d.rule}: ${shown(d.because)}\n    ${sentenceAround(notice, d, color)}`,
  )
  return [
    `${shown(path)}\n  ${headLines(document, language)}`,
    facts.length > 0 ? blocks.join('\n\n') : ja ? '記載事項はありません。' : 'No facts.',
    ...(declines.length > 0 ? [`\n${ja ? '採らなかったもの' : 'Declined'}:`, declines.join('\n')] : []),
    '',
  ].join('\n')
}

/** What a person decided of a fact, and what was read. */
function reviewLine(kind: string, { decision, verdict, read }: FactReview, language: Language): string {
  const ja = language === 'ja'
  const before =
    read === null ? (ja ? 'なし' : 'nothing') : versionInWords(kind, read as FactVersion, language)
  return shown(
    `${factVerdictTerms[verdict][language]}: ${decision}    ${ja ? '読み取り' : 'as read'}: ${before}`,
  )
}

const roleNames: Readonly<Record<EvidenceRole, Readonly<Record<Language, string>>>> = {
  value: { ja: '値', en: 'value' },
  status: { ja: '断定の度合い', en: 'status' },
  anchor: { ja: '基準の日付', en: 'anchor' },
  source: { ja: '発言主体', en: 'speaker' },
}

/** The sentence that holds the words, with the words marked: by colour, or by brackets that no notice uses. */
function sentenceAround(
  notice: NoticeText,
  words: { readonly start: number; readonly end: number },
  color: boolean,
): string {
  const { text } = notice.document
  const view = notice.view.toView(textSpan(words.start, words.end))
  const sentence = notice.sentences.find(s => s.span.start <= view.start && view.start < s.span.end)
  const whole = sentence ? notice.view.toText(sentence.span) : words
  const start = Math.min(whole.start, words.start)
  const end = Math.max(whole.end, words.end)
  const [open, close] = color ? ['\u001b[1;4m', '\u001b[0m'] : ['⟦', '⟧']
  return (
    shown(text.slice(start, words.start)) +
    open +
    shown(text.slice(words.start, words.end)) +
    close +
    shown(text.slice(words.end, end))
  )
}
