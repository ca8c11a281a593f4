import { kindsOfFact } from '../facts/index.ts'
import { type Field, reasonTerms, type Statement, type Version } from '../incidents/ledger/ledger.ts'
import type { Standing } from '../incidents/ledger/state-as-of.ts'
import type { TimeMeasure } from '../incidents/ledger/times.ts'
import { gravestFirst, type Transition, transitionTerms } from '../incidents/ledger/transitions.ts'
import type { Label, Language } from '../model/label.ts'
import { describe } from '../model/problem.ts'
import { speakerInWords } from '../model/speaker.ts'
import { stageInWords } from '../model/stage.ts'
import { statusTerms } from '../model/status.ts'
import type { IncidentView } from '../queries/show-incident.ts'
import type { CommandContext } from './command.ts'
import { spanOfDays } from './incident-lines.ts'
import { titleOf, whenAndWho } from './notice-line.ts'
import { oneLine, styler } from './terminal-text.ts'

const words = {
  silent: { ja: 'この公表から読み取った記載事項はありません', en: 'No facts were read from this notice' },
  before: { ja: '前', en: 'was' },
  now: { ja: '今', en: 'now' },
  branches: { ja: '分かれている事柄', en: 'Strands' },
  times: { ja: '時間の長さ', en: 'Measures of time' },
  stated: { ja: '明記', en: 'stated' },
  inferred: { ja: '推定を含む', en: 'partly inferred' },
  standing: { ja: '{day} の時点で述べられていること', en: 'What stood stated on {day}' },
  against: { ja: '食い違う前の記載', en: 'against what was said before' },
  withdrawn: { ja: '取り消された', en: 'withdrawn' },
  notInHand: { ja: '手元にない報', en: 'Report not in hand' },
  notOut: {
    ja: 'その日までに出た公表はありません',
    en: 'No notice of it was out by that day',
  },
} as const satisfies Readonly<Record<string, Label>>

interface Change {
  readonly field: Field
  readonly version: Version
}

/** One incident, notice after notice, with what each added and changed. */
export function ledgerInWords(view: IncidentView, asOf: string | null, context: CommandContext): string {
  const { language, color } = context
  const style = styler(color)
  const { ledger } = view
  const days = new Map(ledger.notices.map(({ id, published }) => [id, published]))
  const lines = [
    style(
      `${view.id}  ${spanOfDays(view.first, view.last, language)}  ${oneLine(view.organisations.join('、'))}`,
      'bold',
    ),
    `    ${oneLine(view.title ?? '')}`,
  ]
  lines.push(...citedLines(view, context))
  if (ledger.notices.length === 0) lines.push('', words.notOut[language])
  for (const notice of view.notices.filter(({ id }) => days.has(id))) {
    lines.push(
      '',
      style(`■ ${whenAndWho(notice, language)}  ${notice.id}`, 'bold'),
      `  ${titleOf(notice, language)}`,
    )
    const changes = ledger.fields.flatMap(field =>
      field.versions
        .filter(version => version.notice === notice.id)
        .map((version): Change => ({ field, version })),
    )
    lines.push(...changesInWords(changes, ledger.notices[0]?.id === notice.id, days, context))
  }
  if (asOf !== null) lines.push(...standingLines(view, asOf, context))
  return `${[...lines, ...branchLines(view, context), ...timeLines(view, context)].join('\n')}\n`
}

function changesInWords(
  changes: readonly Change[],
  isFirst: boolean,
  days: ReadonlyMap<string, string | null>,
  { language, color }: CommandContext,
): string[] {
  const style = styler(color)
  if (changes.length === 0) return [`  ${words.silent[language]}`]
  const isNew = ({ version }: Change): boolean => version.transition === 'new'
  const lines: string[] = isFirst ? firstLines(changes.filter(isNew), language, style) : []
  for (const transition of gravestFirst) {
    if (transition === 'same' || (isFirst && transition === 'new')) continue
    const label = transitionTerms[transition].label[language]
    for (const { field, version } of changes.filter(change => change.version.transition === transition)) {
      const sign = style(`[${label}]`, isGrave(transition) ? 'yellow' : 'cyan')
      const strand = field.branch === null ? '' : oneLine(`〈${field.branch}〉`)
      lines.push(`  ${sign} ${kindName(field.kind, language)}${strand}: ${valuesInWords(version, language)}`)
      if (transition !== 'new') lines.push(style(`      ${reasonTerms[version.because][language]}`, 'dim'))
      if (version.before) {
        const day = days.get(version.before.notice)
        lines.push(`      ${words.before[language]}${day ? ` ${day}` : ''} ${quoted(version.before)}`)
      }
      lines.push(`      ${version.before ? `${words.now[language]} ` : ''}${quoted(version.statement)}`)
    }
  }
  const same = changes.filter(({ version }) => version.transition === 'same')
  if (same.length > 0) lines.push(style(`  ${sameInWords(same, language)}`, 'dim'))
  return lines
}

/** Reports that the notices cite and that are not in hand: what they changed is not known. */
function citedLines({ cited }: IncidentView, { language, color }: CommandContext): string[] {
  return cited.map(({ published, title, stage, number, by, evidence }) => {
    const what = [published ?? '', stageInWords(stage, number, language), title ?? ''].filter(w => w !== '')
    return styler(color)(
      oneLine(`    ${words.notInHand[language]}: ${what.join(' ')} [${by} 「${evidence.quote}」]`),
      'dim',
    )
  })
}

/** The first notice tells everything for the first time: a line a kind of fact says what, and `show` says where. */
function firstLines(
  changes: readonly Change[],
  language: Language,
  style: ReturnType<typeof styler>,
): string[] {
  const comma = language === 'ja' ? '、' : ', '
  const sign = style(`[${transitionTerms.new.label[language]}]`, 'cyan')
  return [...Map.groupBy(changes, ({ field }) => field.kind)].map(([kind, own]) => {
    const values = own.map(({ field, version }) => {
      const strand = field.branch === null ? '' : oneLine(`〈${field.branch}〉`)
      return `${strand}${valueInWords(version.statement, language)}`
    })
    return `  ${sign} ${kindName(kind, language)}: ${values.join(comma)}`
  })
}

const isGrave = (transition: Transition): boolean =>
  transition === 'withdrawn' || transition === 'contradicted' || transition === 'corrected'

/** What is told again, in one line; what is told more weakly says so. */
function sameInWords(same: readonly Change[], language: Language): string {
  const label = transitionTerms.same.label[language]
  const names = same.map(({ field, version }) => {
    const name = nameOf(field, language)
    return version.because === 'told-again' ? name : `${name} (${reasonTerms[version.because][language]})`
  })
  const comma = language === 'ja' ? '、' : ', '
  return `[${label}] ${same.length}: ${[...new Set(names)].join(comma)}`
}

const kindOf = (name: string) => kindsOfFact.find(({ kind }) => kind === name)

const kindName = (kind: string, language: Language): string => kindOf(kind)?.label[language] ?? kind

/** The kind of fact, its subject where that is not the kind itself, and the strand. */
function nameOf({ kind, label, branch }: Field, language: Language): string {
  const of = kindName(kind, language)
  const name = of === label[language] ? of : `${of} ${label[language]}`
  return oneLine(branch === null ? name : `${name}〈${branch}〉`)
}

/** What was and what is; of what stands beside the earlier that it does, since it does not take its place. */
function valuesInWords({ statement, before, transition, because }: Version, language: Language): string {
  const now = valueInWords(statement, language)
  if (before === null || transition === 'withdrawn') return now
  const was = valueInWords(before, language)
  if (because !== 'added-to-it' && because !== 'further-part') return `${was} → ${now}`
  return language === 'ja' ? `${now}（${was} に加えて）` : `${now} (beside ${was})`
}

function valueInWords({ fact }: Statement, language: Language): string {
  const kind = kindOf(fact.kind)
  const { mark, label } = statusTerms[fact.status]
  const told = speakerInWords(fact, language)
  const value = kind ? kind.show(fact.value, language) : JSON.stringify(fact.value)
  // A status of `confirmed` goes without saying where being said is all there is.
  const status = kind?.isPlain && fact.status === 'confirmed' ? '' : ` ${mark}${label[language]}`
  return oneLine(`${value}${status}${told === '' ? '' : ` (${told})`}`)
}

/** Of a long sentence this many characters are shown, around the words that count. */
const most = 120

function quoted({ sentence, fact: { evidence } }: Statement): string {
  const { start, end, quote } = sentence
  if (end - start <= most) return `「${oneLine(quote).trim()}」`
  const [words] = evidence
  const from = Math.max(start, Math.min(words.start - (most >> 1), end - most))
  const to = Math.min(end, Math.max(from + most, Math.min(words.end, from + 2 * most)))
  const cut = oneLine(quote.slice(from - start, to - start)).trim()
  return `「${from > start ? '…' : ''}${cut}${to < end ? '…' : ''}」`
}

/** Everything that stood on a day, a line a kind of fact. */
function standingLines(
  { standing }: IncidentView,
  asOf: string,
  { language, color }: CommandContext,
): string[] {
  if (standing.length === 0) return []
  const comma = language === 'ja' ? '、' : ', '
  const inWords = ({ field: { branch }, version: { statement }, against, isWithdrawn }: Standing): string => {
    const strand = branch === null ? '' : oneLine(`〈${branch}〉`)
    const notes = [
      ...(isWithdrawn ? [words.withdrawn[language]] : []),
      ...(against ? [`${words.against[language]}: ${valueInWords(against, language)}`] : []),
    ]
    return `${strand}${valueInWords(statement, language)}${notes.length > 0 ? ` [${notes.join(comma)}]` : ''}`
  }
  return [
    '',
    styler(color)(words.standing[language].replace('{day}', asOf), 'bold'),
    ...[...Map.groupBy(standing, ({ field }) => field.kind)].map(
      ([kind, own]) => `  ${kindName(kind, language)}: ${own.map(inWords).join(comma)}`,
    ),
  ]
}

function branchLines({ ledger: { branches } }: IncidentView, { language, color }: CommandContext): string[] {
  if (branches.length === 0) return []
  return [
    '',
    styler(color)(words.branches[language], 'bold'),
    ...branches.map(({ label, headings }) =>
      oneLine(`  〈${label}〉 ${headings.map(({ notice }) => notice).join(', ')}`),
    ),
  ]
}

function timeLines({ times, ledgerProblems }: IncidentView, { language, color }: CommandContext): string[] {
  if (times.length === 0 && ledgerProblems.length === 0) return []
  return [
    '',
    styler(color)(words.times[language], 'bold'),
    ...times.map(time => `  ${timeInWords(time, language)}`),
    ...ledgerProblems.map(problem => oneLine(`  ! ${describe(problem, language).message}`)),
  ]
}

function timeInWords({ label, from, to, days, hours, basis }: TimeMeasure, language: Language): string {
  const long = language === 'ja' ? `${days} 日` : `${days} ${days === 1 ? 'day' : 'days'}`
  const inHours = hours === null ? '' : language === 'ja' ? `（${hours} 時間）` : ` (${hours} hours)`
  const ends = [from, to].map(
    ({ label: end, at, notice, evidence }) =>
      `${end[language]} ${at.replace('T', ' ')} [${notice}${evidence ? ` 「${oneLine(evidence.quote)}」` : ''}]`,
  )
  return `${label[language]}: ${long}${inHours}  ${words[basis][language]}  ${ends.join(' → ')}`
}
