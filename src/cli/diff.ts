import { type IncidentView, showIncident } from '../queries/show-incident.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type Command, exitCodes, UsageError, UserError } from './command.ts'
import { take } from './common-options.ts'
import { ledgerInWords } from './ledger-lines.ts'
import { namesInArchive, noIncident } from './named-notice.ts'
import { printAnswer } from './print-answer.ts'
import { oneWord } from './words-given.ts'

const prefix = /^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$/

export const diff: Command = {
  name: 'diff',
  summary: {
    ja: '一つの事案を公表の順にたどり、何が加わり、変わり、食い違うかを、前後の文とともに出す',
    en: 'Follow one incident from notice to notice: what each added, changed or contradicted, both sentences side by side',
  },
  usage: 'INCIDENT [--archive DIR] [--as-of DATE] [--json]',
  options: {
    ...take('archive', 'cache', 'json'),
    'as-of': {
      type: 'string',
      argument: 'DATE',
      does: {
        ja: 'この日までに出た公表だけで（2025、2025-06、2025-06-03）',
        en: 'Only by what was out by the end of this day, month or year (2025, 2025-06, 2025-06-03)',
      },
    },
  },
  examples: [
    {
      line: 'tenmatsu diff 3fa9c01b7e --archive my-archive',
      does: {
        ja: '事案の番号（以前の番号、初めの4字でもよい）か、その公表の一つで',
        en: 'By the id of the incident (a former one, or its first 4 characters, will do), or by any notice of it',
      },
    },
    {
      line: 'tenmatsu diff 3fa9c01b7e --as-of 2025-07-31',
      does: { ja: '2025年7月末の時点で分かっていたこと', en: 'What was known at the end of July 2025' },
    },
  ],
  async run(context) {
    const { words, options } = context
    const name = oneWord(words, {
      ja: '事案を一つ、その番号か公表で書いてください: tenmatsu diff INCIDENT',
      en: 'Name one incident by its id or one of its notices: tenmatsu diff INCIDENT',
    })
    const asOf = options['as-of'] as string | undefined
    if (asOf !== undefined && !prefix.test(asOf))
      throw new UsageError({
        ja: `--as-of の日付「${asOf}」を読めません。2025、2025-06、2025-06-03 のように書いてください。`,
        en: `The date "${asOf}" of --as-of cannot be read. Write it as 2025, 2025-06 or 2025-06-03.`,
      })
    return withBuiltArchive(context, async ({ archive, index }) => {
      let found: IncidentView | null = null
      for (const candidate of namesInArchive(archive, name))
        found ??= await showIncident(index, { incident: candidate, asOf })
      if (!found) throw new UserError(noIncident(name), exitCodes.failed.code)
      const view = found
      printAnswer(context, view, () => ledgerInWords(view, asOf ?? null, context))
      return exitCodes.ok.code
    })
  },
}
