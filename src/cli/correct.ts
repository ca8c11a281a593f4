import { addFact } from '../decisions/add-fact.ts'
import type { CorrectFactInput } from '../decisions/correct-fact.ts'
import { correctFact } from '../decisions/correct-fact.ts'
import { type AssertionStatus, assertionStatuses } from '../model/status.ts'
import { locateWords } from '../text/locate-words.ts'
import { type Command, type CommandContext, UsageError, type UserError } from './command.ts'
import { decideOnNamed, type FactAtHand, factAtHand, factDecisionOptions } from './fact-decision.ts'

type Json = NonNullable<CorrectFactInput['value']> | null

export const correct: Command = {
  name: 'correct',
  summary: {
    ja: '記載事項の値か断定の度合いを正す。読み取られなかったものを加える',
    en: 'Correct the value or the status of a fact, or add one that was not read',
  },
  usage:
    'NOTICE KIND [--quote WORDS] [--set FIELD=VALUE]… [--value JSON] [--status STATUS] [--add] --because TEXT [--by NAME] [--over DECISION]',
  options: {
    ...factDecisionOptions,
    set: {
      type: 'string',
      argument: 'FIELD=VALUE',
      multiple: true,
      does: {
        ja: '値の項目を一つ正す（項目は docs/facts.md、または --json の出力にある）',
        en: 'Correct one field of the value (fields are in docs/facts.md and in what --json prints)',
      },
    },
    value: {
      type: 'string',
      argument: 'JSON',
      does: { ja: '値の全体を JSON で書く', en: 'The whole value, as JSON' },
    },
    status: {
      type: 'string',
      argument: 'STATUS',
      does: {
        ja: `断定の度合い（${assertionStatuses.join('・')}）`,
        en: `Assertion status (${assertionStatuses.join(', ')})`,
      },
    },
    add: {
      type: 'boolean',
      does: {
        ja: '読み取られなかった記載事項を、--quote の語句で加える',
        en: 'Add a fact that was not read, by the words of --quote',
      },
    },
  },
  examples: [
    {
      line: "tenmatsu correct 3fa9c01b7e affected-count --quote '1,204名' --set count=1204 --status possible --because '「おそれ」と述べている' --by 青木",
      does: {
        ja: '件数と断定の度合いを正す',
        en: 'Correct a figure and how strongly it is asserted',
      },
    },
    {
      line: "tenmatsu correct 3fa9c01b7e cve --add --quote 'CVE-2026-0001' --value '{\"id\":\"CVE-2026-0001\"}' --because '注記にある'",
      does: { ja: '読み取られなかったものを加える', en: 'Add what was not read' },
    },
  ],
  run: context =>
    decideOnNamed('correct', context, async at =>
      context.options.add === true ? added(at, context) : corrected(at, context),
    ),
}

async function corrected(at: FactAtHand, context: CommandContext) {
  const named = factAtHand(at, context)
  const value = valueGiven(context, named.saw.value)
  const status = statusGiven(context)
  return correctFact.decide(at.archive, at.index, {
    ...named,
    ...(value === undefined ? {} : { value }),
    ...(status === undefined ? {} : { status }),
  })
}

async function added({ archive, index, row, kind, signed }: FactAtHand, context: CommandContext) {
  const quote = context.options.quote as string | undefined
  const place = quote === undefined ? null : locateWords(row.document.text, { quote })
  if (place === null)
    throw new UsageError({
      ja: '--quote には、公表の本文にある語句を、一か所に決まる長さで書いてください。',
      en: '--quote takes words of the notice, as many as it takes to tell where they stand.',
    })
  const value = valueGiven(context, {})
  if (value === undefined)
    throw new UsageError({
      ja: '加える記載事項の値を --value か --set に書いてください。',
      en: 'Say the value of the fact with --value or --set.',
    })
  const status = statusGiven(context) ?? 'confirmed'
  return addFact.decide(archive, index, { notice: row.id, kind, ...place, value, status, ...signed })
}

/** The value that --value and --set come to; undefined where neither is given. */
function valueGiven({ options }: CommandContext, before: Json): Json | undefined {
  const sets = (options.set ?? []) as string[]
  const whole = options.value as string | undefined
  if (whole === undefined && sets.length === 0) return undefined
  let value: Json = before
  if (whole !== undefined)
    try {
      value = JSON.parse(whole) as Json
    } catch (error) {
      throw notJson((error as Error).message)
    }
  for (const set of sets) {
    const at = set.indexOf('=')
    if (at < 1 || value === null || typeof value !== 'object' || Array.isArray(value)) throw notAField(set)
    value = { ...value, [set.slice(0, at)]: wordOrJson(set.slice(at + 1)) }
  }
  return value
}

/** 1204, true and null as what they are, everything else as words. */
function wordOrJson(text: string): Json {
  return /^(?:-?\d{1,15}(?:\.\d{1,9})?|true|false|null)$/.test(text) ? (JSON.parse(text) as Json) : text
}

const notJson = (because: string): UserError =>
  new UsageError({
    ja: `--value の JSON を読めません（${because}）。`,
    en: `The JSON of --value cannot be read (${because}).`,
  })

const notAField = (set: string): UserError =>
  new UsageError({
    ja: `--set は 項目=値 の形で書いてください（「${set}」）。値が項目を持たない種類では --value を使います。`,
    en: `--set takes FIELD=VALUE, not "${set}". For a kind whose value has no fields, use --value.`,
  })

function statusGiven({ options }: CommandContext): AssertionStatus | undefined {
  const status = options.status as string | undefined
  if (status === undefined) return undefined
  const known = assertionStatuses.find(s => s === status)
  if (known) return known
  throw new UsageError({
    ja: `--status は ${assertionStatuses.join('・')} のどれかです。`,
    en: `--status is one of ${assertionStatuses.join(', ')}.`,
  })
}
