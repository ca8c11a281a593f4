import { type Judged, judgeNotices } from '../decisions/judge-notices.ts'
import type { NoticeIndex } from '../index/contract.ts'
import { type Verdict, verdicts, verdictTerms } from '../model/judgement.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type Command, type CommandContext, exitCodes, UsageError } from './command.ts'
import { take } from './common-options.ts'
import { decideInArchive, replacedLines } from './decide-in-archive.ts'
import { printDecisions } from './decision-lines.ts'
import { namedNotice } from './named-notice.ts'
import { refuseWords } from './words-given.ts'

export const judge: Command = {
  name: 'judge',
  summary: {
    ja: '二つの公表が同じ事案かどうかを判断する（規則より優先し、作り直しても残る）',
    en: 'Judge whether two notices tell of the same incident: it wins over every rule and survives every rebuild',
  },
  usage: 'NOTICE NOTICE --same|--different|--undecided --because TEXT [--by NAME] | --list',
  options: {
    ...take('archive', 'cache', 'json'),
    same: { type: 'boolean', does: { ja: '同じ事案である', en: 'They tell of the same incident' } },
    different: { type: 'boolean', does: { ja: '別の事案である', en: 'They tell of different incidents' } },
    undecided: {
      type: 'boolean',
      does: {
        ja: '調べたが決められない（まとめ方は変えず、判断の跡だけを残す）',
        en: 'It was looked at and cannot be told: changes nothing, and is kept',
      },
    },
    ...take('because', 'by'),
    list: {
      type: 'boolean',
      does: {
        ja: 'これまでの判断を、取り消されたものも含めて出す',
        en: 'List all decisions, withdrawn ones too',
      },
    },
  },
  examples: [
    {
      line: "tenmatsu judge 3fa9c01b7e 80d1 --same --because '第2報の受付番号が同じ' --by 青木",
      does: {
        ja: '同じ事案と判断する。decisions/ に一つのファイルとして残る',
        en: 'Find them the same; kept as one file of decisions/',
      },
    },
    {
      line: "tenmatsu judge 3fa9c01b7e 80d1 --different --because '別の年の出来事'",
      does: {
        ja: '判断を改める。同じ二件の前の判断に代わる',
        en: 'Judge anew; it takes the place of what was found of the two before',
      },
    },
    { line: 'tenmatsu judge --list', does: { ja: '判断の一覧', en: 'List the decisions' } },
  ],
  run: runJudge,
}

async function runJudge(context: CommandContext): Promise<number> {
  const { words, options } = context
  if (options.list === true) {
    refuseWords(words)
    return withBuiltArchive(context, async ({ archive, index }) => {
      await printDecisions(archive, index, context)
      return exitCodes.ok.code
    })
  }
  const [a, b] = words
  if (a === undefined || b === undefined || words.length > 2)
    throw new UsageError({
      ja: '比べる公表を二つ書いてください: tenmatsu judge NOTICE NOTICE --same --because TEXT',
      en: 'Name the two notices: tenmatsu judge NOTICE NOTICE --same --because TEXT',
    })
  const verdict = verdictOf(options)
  return decideInArchive(
    'judge',
    context,
    async ({ archive, index, signed }) => {
      const [first, second] = [await namedNotice(archive, index, a), await namedNotice(archive, index, b)]
      return judgeNotices.decide(archive, index, { a: first.id, b: second.id, verdict, ...signed })
    },
    async (judged, index) => {
      await tell(judged, verdict, index, context)
      return exitCodes.ok.code
    },
  )
}

/** The one verdict among the options. */
function verdictOf(options: CommandContext['options']): Verdict {
  const [verdict, ...others] = verdicts.filter(name => options[name] === true)
  if (verdict !== undefined && others.length === 0) return verdict
  throw new UsageError({
    ja: '--same（同じ事案）、--different（別の事案）、--undecided（決められない）のどれか一つを付けてください。',
    en: 'Say one of --same, --different and --undecided.',
  })
}

/** What was written, and where the two notices are now. */
async function tell(
  judged: Judged,
  verdict: Verdict,
  index: NoticeIndex,
  { options, language, out, err }: CommandContext,
): Promise<void> {
  const [a, b] = judged.notices
  const found = await index.incidentsOf([a, b])
  const [of, other] = [found.get(a) ?? null, found.get(b) ?? null]
  if (options.json) {
    out(`${JSON.stringify({ ...judged, incidents: [of, other] })}\n`)
    return
  }
  const label = verdictTerms[verdict][language]
  out(
    language === 'ja'
      ? `${judged.path} に書きました: ${a} と ${b} は${label}\n`
      : `Wrote ${judged.path}: ${a} and ${b}: ${label}\n`,
  )
  out(replacedLines(judged.replaces, language))
  out(
    of === other
      ? language === 'ja'
        ? `  いまの事案: ${of}\n`
        : `  their incident now: ${of}\n`
      : language === 'ja'
        ? `  いまの事案: ${a} は ${of}、${b} は ${other}\n`
        : `  their incidents now: ${a} in ${of}, ${b} in ${other}\n`,
  )
  if (verdict !== 'undecided' && (of === other) !== (verdict === 'same'))
    err(
      language === 'ja'
        ? 'ほかの判断と食い違うため、この判断には従っていません。tenmatsu judge --list で確かめてください。\n'
        : 'It contradicts other judgements and is not obeyed. See tenmatsu judge --list.\n',
    )
}
