import { pathInArchive } from '../archive/open-archive.ts'
import { type IncidentView, showIncident } from '../queries/show-incident.ts'
import { openBuiltArchive } from './built-archive.ts'
import { type Command, exitCodes, UserError } from './command.ts'
import { take } from './common-options.ts'
import { ledgerInWords } from './ledger-lines.ts'

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
    const { words, options, language, out, err } = context
    const [name] = words
    if (name === undefined || words.length > 1)
      throw new UserError(
        {
          ja: '事案を一つ、その番号か公表で書いてください: tenmatsu diff INCIDENT',
          en: 'Name one incident by its id or one of its notices: tenmatsu diff INCIDENT',
        },
        exitCodes.usage.code,
      )
    const asOf = options['as-of'] as string | undefined
    if (asOf !== undefined && !prefix.test(asOf))
      throw new UserError(
        {
          ja: `--as-of の日付「${asOf}」を読めません。2025、2025-06、2025-06-03 のように書いてください。`,
          en: `The date "${asOf}" of --as-of cannot be read. Write it as 2025, 2025-06 or 2025-06-03.`,
        },
        exitCodes.usage.code,
      )
    const { archive, index } = await openBuiltArchive(context)
    try {
      let found: IncidentView | null = null
      for (const candidate of [name, pathInArchive(archive, name)])
        if (candidate !== null) found ??= await showIncident(index, { incident: candidate, asOf })
      if (!found) {
        err(
          language === 'ja'
            ? `「${name}」にあたる事案は、ないか、一つに決まりません。tenmatsu incidents で探せます。\n`
            : `There is no incident "${name}", or more than one. Try tenmatsu incidents.\n`,
        )
        return exitCodes.failed.code
      }
      out(options.json ? `${JSON.stringify(found)}\n` : ledgerInWords(found, asOf ?? null, context))
      return exitCodes.ok.code
    } finally {
      index.close()
    }
  },
}
