import { amendNotice, type NoticeAmended } from '../decisions/amend-notice.ts'
import { type HeadField, type HeadValues, headFieldTerms, headValues } from '../model/amendment.ts'
import type { Label } from '../model/label.ts'
import { stages } from '../model/stage.ts'
import { amendedLines } from './amended-lines.ts'
import { type Command, type CommandContext, exitCodes, UsageError, type UserError } from './command.ts'
import { take } from './common-options.ts'
import { decideInArchive, replacedLines } from './decide-in-archive.ts'
import { namedNotice } from './named-notice.ts'
import { oneWord } from './words-given.ts'

export const amend: Command = {
  name: 'amend',
  summary: {
    ja: '公表の題名・公表日・組織・アドレス・報の段階を正す（読み取りより優先し、作り直しても残る）',
    en: 'Put right title, day, organisation, address or report stage of a notice: it comes before what is read, and survives every rebuild',
  },
  usage:
    'NOTICE [--title TITLE] [--published DATE] [--organisation NAME]… [--address URL] [--stage STAGE] [--number N] --because TEXT [--by NAME]',
  options: {
    ...take('archive', 'cache', 'json'),
    title: { type: 'string', argument: 'TITLE', does: { ja: '題名', en: 'The title' } },
    published: {
      type: 'string',
      argument: 'DATE',
      does: {
        ja: '公表日 2026-04-05（日がわからなければ 2026-04）',
        en: 'The day of publication: 2026-04-05, or 2026-04',
      },
    },
    organisation: {
      type: 'string',
      multiple: true,
      argument: 'NAME',
      does: {
        ja: '公表した組織。連名なら繰り返す',
        en: 'The organisation that published it; several times for joint publishers',
      },
    },
    address: {
      type: 'string',
      argument: 'URL',
      does: { ja: '載っているアドレス', en: 'Where it is published' },
    },
    stage: {
      type: 'string',
      argument: stages.join('|'),
      does: {
        ja: '報の段階: 初報・続報・最終報・単独',
        en: 'Its place in its series',
      },
    },
    number: { type: 'string', argument: 'N', does: { ja: '第N報の N', en: 'N of 第N報' } },
    ...take('because', 'by'),
  },
  examples: [
    {
      line: "tenmatsu amend 3fa9c01b7e --published 2026-04-05 --because '添付の PDF の日付' --by 青木",
      does: {
        ja: '公表日を正す。decisions/ に一つのファイルとして残り、tenmatsu undo で取り消せる',
        en: 'Put the day right; kept as one file of decisions/, and taken back with tenmatsu undo',
      },
    },
    {
      line: "tenmatsu amend 3fa9 --organisation 架空商事株式会社 --organisation 架空物流株式会社 --because '連名の公表'",
      does: { ja: '二つの組織の連名とする', en: 'It was published by two organisations jointly' },
    },
    {
      line: "tenmatsu amend 3fa9 --stage follow_up --number 2 --address '' --because '掲載終了'",
      does: {
        ja: '第2報とし、アドレスは不明とする（空の値は「不明」）',
        en: 'It is report no. 2, and its address is not known (an empty value says so)',
      },
    },
  ],
  run: runAmend,
}

async function runAmend(context: CommandContext): Promise<number> {
  const { words, options } = context
  const name = oneWord(words, {
    ja: '正す公表を一つ書いてください: tenmatsu amend NOTICE --title … --because TEXT',
    en: 'Name the one notice to amend: tenmatsu amend NOTICE --title … --because TEXT',
  })
  const sets = valuesOf(options)
  return decideInArchive(
    'amend',
    context,
    async ({ archive, index, signed }) => {
      const notice = await namedNotice(archive, index, name)
      return amendNotice.decide(archive, index, { notice: notice.id, sets, ...signed })
    },
    made => {
      tell(made, context)
      return exitCodes.ok.code
    },
  )
}

/** What the options set. @throws UserError where there is nothing, or a value that cannot be meant. */
function valuesOf(options: CommandContext['options']): HeadValues {
  const { title, published, organisation, address, stage, number } = options
  const names = organisation as string[] | undefined
  const orUnknown = (value: typeof title): unknown => (value === '' ? null : value)
  const given = {
    title: orUnknown(title),
    published: orUnknown(published),
    organisations: names?.filter(each => each.trim() !== ''),
    address: orUnknown(address),
    stage,
    number: number === undefined || number === '' ? orUnknown(number) : Number(number),
  }
  const read = headValues.safeParse(given)
  if (!read.success) throw wrongValue(read.error.issues[0]!.path[0] as HeadField)
  const sets = Object.fromEntries(Object.entries(read.data).filter(([, value]) => value !== undefined))
  if (Object.keys(sets).length > 0) return sets
  throw new UsageError({
    ja: '正す項目を書いてください: --title、--published、--organisation、--address、--stage、--number',
    en: 'Say what to put right: --title, --published, --organisation, --address, --stage, --number',
  })
}

const forms: Readonly<Record<HeadField, Label>> = {
  title: { ja: '一行、1,000 字まで', en: 'one line of at most 1,000 characters' },
  published: { ja: '2026-04-05、2026-04、2026 の形', en: 'as 2026-04-05, 2026-04 or 2026' },
  organisations: { ja: '一行、1,000 字まで、40 まで', en: 'one line each, and 40 at most' },
  address: { ja: 'http:// か https:// から', en: 'beginning with http:// or https://' },
  stage: { ja: stages.join('、'), en: stages.join(', ') },
  number: { ja: '1 から 999 の整数', en: 'a whole number from 1 to 999' },
}

const wrongValue = (field: HeadField): UserError =>
  new UsageError({
    ja: `${headFieldTerms[field].ja}の値を使えません。${forms[field].ja}で書いてください。`,
    en: `The value of "${headFieldTerms[field].en}" cannot be used. Write it ${forms[field].en}.`,
  })

function tell(made: NoticeAmended, { options, language, out }: CommandContext): void {
  if (options.json) {
    out(`${JSON.stringify(made)}\n`)
    return
  }
  const { path, notice, replaces } = made
  out(language === 'ja' ? `${path} に書きました: ${notice}\n` : `Wrote ${path}: ${notice}\n`)
  for (const line of amendedLines(made, language)) out(`  ${line}\n`)
  out(replacedLines(replaces, language))
}
