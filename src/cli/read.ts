import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readParts } from '../formats/index.ts'
import { goldRecord, readNotice } from '../readings/read-notice.ts'
import { type Command, exitCodes } from './command.ts'

export const read: Command = {
  name: 'read',
  summary: { ja: '公表文を読み、記載事項を出す', en: 'Read notices and print their facts' },
  usage: 'PATH… [--gold] [--root DIR]',
  options: {
    gold: { type: 'boolean', does: { ja: 'gold 形式で一行に一件', en: 'One gold-form record a line' } },
    root: { type: 'string', argument: 'DIR', does: { ja: 'path の基準', en: 'What `path` is relative to' } },
  },
  examples: [
    {
      line: 'tenmatsu read notices/2025 --gold --root notices',
      does: { ja: '2025年の公表をすべて読む', en: 'Read every notice of 2025' },
    },
  ],
  async run({ words, options, out }) {
    for (const path of words) {
      const files = statSync(path).isDirectory()
        ? (readdirSync(path, { recursive: true }) as string[]).sort().map(f => join(path, f))
        : [path]
      for (const file of files.filter(f => statSync(f).isFile())) {
        const name = relative(String(options.root ?? '.'), file)
        for (const part of readParts({ text: readFileSync(file, 'utf8'), path: name })) {
          const { reading, notice } = readNotice(part.document)
          out(
            `${JSON.stringify(goldRecord(part.selector ? `${name}#${part.selector}` : name, reading, notice))}\n`,
          )
        }
      }
    }
    return exitCodes.ok.code
  },
}
