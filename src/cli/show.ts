import { kindsOfFact } from '../facts/index.ts'
import type { Amended } from '../model/amendment.ts'
import type { Fact } from '../model/fact.ts'
import type { Language } from '../model/label.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'
import { describe } from '../model/problem.ts'
import { speakerInWords } from '../model/speaker.ts'
import { statusTerms } from '../model/status.ts'
import { type NoticeView, showNotice } from '../queries/show-notice.ts'
import { amendedLines } from './amended-lines.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type Command, type CommandContext, exitCodes } from './command.ts'
import { take } from './common-options.ts'
import { incidentLine } from './incident-lines.ts'
import { namesInArchive, noNotice, takenDown, tombstoneNamed } from './named-notice.ts'
import { standing, titleOf, whenAndWho } from './notice-line.ts'
import { printAnswer } from './print-answer.ts'
import { oneLine, styler } from './terminal-text.ts'
import { oneWord } from './words-given.ts'

export const show: Command = {
  name: 'show',
  summary: {
    ja: '一件の公表の、記載事項と根拠、問題、前後の公表を出す',
    en: 'Show one notice: its facts with their words, its problems, the notices before and after it',
  },
  usage: 'NOTICE [--archive DIR] [--text] [--masked] [--json]',
  options: {
    ...take('archive', 'cache', 'json', 'masked'),
    text: { type: 'boolean', does: { ja: '本文も出す', en: 'Print its text as well' } },
  },
  examples: [
    {
      line: 'tenmatsu show 3fa9c01b7e --archive my-archive',
      does: {
        ja: '番号で。ほかと区別がつけば初めの4字でもよい',
        en: 'By its id; the first 4 characters will do where no other begins so',
      },
    },
    {
      line: 'tenmatsu show notices/2025/06/03_架空商事株式会社.md --json',
      does: { ja: 'ファイルの場所で。結果を JSON で出す', en: 'By its path. Print the result as JSON' },
    },
  ],
  run: runShow,
}

async function runShow(context: CommandContext): Promise<number> {
  const { words, options, language, out, err } = context
  const name = oneWord(words, {
    ja: '公表を一件、番号か場所で書いてください: tenmatsu show NOTICE',
    en: 'Name one notice by its id or its path: tenmatsu show NOTICE',
  })
  return withBuiltArchive(context, async ({ archive, index }) => {
    let notice: NoticeView | null = null
    for (const candidate of namesInArchive(archive, name)) notice ??= await showNotice(index, candidate)
    const tombstone = notice ? null : tombstoneNamed(archive, name)
    if (tombstone) {
      if (options.json) out(`${JSON.stringify({ tombstone })}\n`)
      else err(`${takenDown(tombstone)[language]}\n`)
      return exitCodes.failed.code
    }
    if (!notice) throw noNotice(name)
    const found = notice
    printAnswer(context, found, () => inWords(found, context))
    return exitCodes.ok.code
  })
}

const headings = {
  facts: { ja: '記載事項', en: 'Facts' },
  noFacts: { ja: '読み取った記載事項はありません', en: 'No facts were read' },
  amended: { ja: '人が正した項目', en: 'Put right by a person' },
  problems: { ja: '問題', en: 'Problems' },
  references: { ja: 'この公表が指すもの', en: 'Refers to' },
  referredBy: { ja: 'この公表を指すもの', en: 'Referred to by' },
  incident: { ja: '事案', en: 'Incident' },
  text: { ja: '本文', en: 'Text' },
} as const

function inWords(notice: NoticeView, { language, color, options }: CommandContext): string {
  const style = styler(color)
  const section = (name: keyof typeof headings, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', style(headings[name][language], 'bold'), ...lines]
  const link = (other: NoticeSummary): string =>
    `${other.id}  ${whenAndWho(other, language)}  ${titleOf(other, language)}`
  const references = notice.references.map(r => {
    const label = r.label === '' ? '' : `${oneLine(r.label)}: `
    return `  ${label}${r.notice ? link(r.notice) : oneLine(r.address ?? '')}`
  })
  const lines = [
    style(titleOf(notice, language), 'bold'),
    whenAndWho(notice, language),
    standing(notice, language),
    oneLine(notice.document.head.address?.value ?? ''),
    style(`${notice.id}  ${oneLine(notice.path)}`, 'dim'),
  ].filter(line => line !== '')
  const { amended = [] } = notice.document.head
  const facts = notice.facts.map(fact => factInWords(fact, language, words => style(words, 'cyan')))
  return `${[
    ...lines,
    ...section(
      'amended',
      amended.flatMap(one => amendmentInWords(one, language)),
    ),
    ...section('facts', facts.length > 0 ? facts : [`  ${headings.noFacts[language]}`]),
    ...section(
      'problems',
      notice.problemList.map(p => problemInWords(describe(p, language))),
    ),
    ...section('references', references),
    ...section(
      'referredBy',
      notice.referredBy.map(other => `  ${link(other)}`),
    ),
    ...section('incident', placeInWords(notice, { language, color })),
    ...(options.text ? section('text', notice.document.text.split('\n').map(oneLine)) : []),
  ].join('\n')}\n`
}

/** What a person put right: now, before, who and why. */
const amendmentInWords = (
  { field, value, was, by, at, because, decision }: Amended,
  language: CommandContext['language'],
): string[] => [
  ...amendedLines({ sets: { [field]: value }, was: { [field]: was } }, language).map(line => `  ${line}`),
  `      ${oneLine([by, at.slice(0, 10), because].filter(word => word !== null).join(', '))}  (${oneLine(decision)})`,
]

/** The incident that a notice tells of, and the root events that it traces back to. */
function placeInWords(
  { incident, roots }: NoticeView,
  terminal: Pick<CommandContext, 'language' | 'color'>,
): string[] {
  if (!incident) return []
  const { language } = terminal
  const told = language === 'ja' ? `公表 ${incident.told} 件` : `notices: ${incident.told}`
  const label = language === 'ja' ? '根本事象' : 'root event'
  return [
    `  ${incidentLine(incident, terminal)}  (${told})`,
    ...roots.map(({ id, root }) => `  ${label}: ${id}  ${oneLine(root)}`),
  ]
}

const problemInWords = (p: { message: string; hint: string }): string =>
  `  ${oneLine(p.message)}${p.hint === '' ? '' : `\n      ${oneLine(p.hint)}`}`

/** A fact on two lines: how it is asserted and what it is, then the words that say so. */
function factInWords(fact: Fact, language: Language, quoted: (words: string) => string): string {
  const kind = kindsOfFact.find(k => k.kind === fact.kind)
  const status = statusTerms[fact.status]
  const value = kind ? kind.show(fact.value, language) : JSON.stringify(fact.value)
  const label = kind?.label[language] ?? fact.kind
  const told = speakerInWords(fact, language)
  const by = told === '' ? '' : `  (${oneLine(told)})`
  return `  ${status.mark} ${status.label[language]}  ${label}: ${oneLine(value)}${by}\n      ${quoted(`「${oneLine(fact.evidence[0].quote)}」`)}`
}
