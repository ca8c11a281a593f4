import type { FactNamed, FactOutcome } from '../decisions/deciding-facts.ts'
import { factDecisionInWords, versionInWords } from '../decisions/fact-decision-in-words.ts'
import type { FactVersion } from '../model/decision.ts'
import type { NoticeRow } from '../model/notice-row.ts'
import { type CommandContext, type CommandOption, exitCodes, UsageError } from './command.ts'
import { take } from './common-options.ts'
import { type Deciding, decideInArchive, replacedLines } from './decide-in-archive.ts'
import { namedFact, refuseUnknownKind } from './named-fact.ts'
import { namedNotice } from './named-notice.ts'
import { oneLine } from './terminal-text.ts'

/** Options of every command that decides about a fact. */
export const factDecisionOptions: Readonly<Record<string, CommandOption>> = {
  ...take('archive', 'cache', 'json'),
  quote: {
    type: 'string',
    argument: 'WORDS',
    does: {
      ja: '記載事項の語句、またはその一部（種類だけで一つに決まるときは要らない）',
      en: 'Words of the fact, or some of them; not needed where there is one of the kind',
    },
  },
  over: {
    type: 'string',
    argument: 'DECISION',
    multiple: true,
    does: {
      ja: 'すでにある判断を知ったうえで、それに代える',
      en: 'Know of a decision that stands, and take its place',
    },
  },
  ...take('because', 'by'),
}

/** What a command that decides about a fact has at hand. */
export interface FactAtHand extends Deciding {
  readonly row: NoticeRow
  readonly kind: string
}

/** Opens the archive, lets `decide` decide about the fact that the command names, builds, and tells what came of it. */
export async function decideOnNamed(
  command: string,
  context: CommandContext,
  decide: (at: FactAtHand) => Promise<FactOutcome>,
): Promise<number> {
  const { words } = context
  const [notice, kind] = words
  if (notice === undefined || kind === undefined || words.length > 2)
    throw new UsageError({
      ja: `公表と記載事項の種類を書いてください: tenmatsu ${command} NOTICE KIND --because TEXT`,
      en: `Name a notice and a kind of fact: tenmatsu ${command} NOTICE KIND --because TEXT`,
    })
  refuseUnknownKind(kind)
  return decideInArchive(
    command,
    context,
    async at => decide({ ...at, row: await namedNotice(at.archive, at.index, notice), kind }),
    outcome => tell(outcome, kind, context),
  )
}

/** A fact that is there. */
type FactAsSeen = FactNamed & { readonly saw: FactVersion }

/** The fact that the options name, in the form that a decision takes. */
export function factAtHand({ row, kind, signed }: FactAtHand, { options }: CommandContext): FactAsSeen {
  const fact = namedFact(row, kind, options.quote as string | undefined)
  const { start, end } = fact.evidence[0]
  const knows = ((options.over ?? []) as string[]).map(name =>
    name.replace(/^.*[\\/]/, '').replace(/\.json$/, ''),
  )
  const saw = { value: fact.value, status: fact.status } as FactVersion
  return { notice: row.id, kind, start, end, saw, knows, ...signed }
}

function tell(outcome: FactOutcome, kind: string, { options, language, out, err }: CommandContext): number {
  const isDecided = outcome.outcome === 'decided'
  if (options.json) out(`${JSON.stringify(outcome)}\n`)
  else if (isDecided) {
    const { path, notice, replaces } = outcome
    out(language === 'ja' ? `${path} に書きました（公表 ${notice}）\n` : `Wrote ${path} (notice ${notice})\n`)
    out(replacedLines(replaces, language))
  }
  if (isDecided) return exitCodes.ok.code
  const { standing, is } = outcome
  err(
    language === 'ja'
      ? 'この記載事項には、すでに判断があります。何も書いていません。\n'
      : 'This fact has been decided about already. Nothing was written.\n',
  )
  for (const { name, decision } of standing) {
    const by = decision.by ?? (language === 'ja' ? '記名なし' : 'unsigned')
    err(`  ${oneLine(name)}\n    ${oneLine(factDecisionInWords(decision, language))}\n`)
    err(`    ${oneLine(decision.because)} (${oneLine(by)}, ${decision.at})\n`)
  }
  const [latest] = standing
  if (latest)
    err(
      language === 'ja'
        ? `知ったうえで改めるには、--over ${oneLine(latest.name)} を付けてください。\n`
        : `To decide all the same, add --over ${oneLine(latest.name)}.\n`,
    )
  else if (is)
    err(
      language === 'ja'
        ? `  いまの記載事項: ${oneLine(versionInWords(kind, is, language))}\n`
        : `  the fact as it is now: ${oneLine(versionInWords(kind, is, language))}\n`,
    )
  return exitCodes.failed.code
}
