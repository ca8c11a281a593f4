import { type ExportFormat, type Grain, grains } from '../../src/exports/define-export.ts'
import { exportFormats } from '../../src/exports/index.ts'
import { leavesOut } from '../../src/exports/leaves-out.ts'
import { kindsOfFact } from '../../src/facts/index.ts'
import { table } from './table.ts'

const label = new Map(kindsOfFact.map(kind => [kind.kind, kind.label]))

/** What a format leaves out of a grain: kinds of fact with one reason stand in one row. */
function omissions(format: ExportFormat, grain: Grain): string {
  const rows = Map.groupBy(leavesOut(format, grain), ({ because }) => because.en)
  return table(
    ['載らないもの', 'なぜ', 'Left out', 'Why'],
    [...rows.values()].map(group => {
      const names = (language: 'ja' | 'en'): string =>
        group
          .map(({ what }) =>
            typeof what === 'string' ? (label.get(what)?.[language] ?? what) : what[language],
          )
          .join(language === 'ja' ? '、' : '; ')
      const { because } = group[0]!
      return [names('ja'), because.ja, names('en'), because.en]
    }),
  )
}

const section = (format: ExportFormat): string =>
  [
    `## ${format.name}`,
    `${format.summary.en}.`,
    `${format.summary.ja}。`,
    `\`${format.mediaType}\`, .${format.extension}. ${
      format.saysWhatItLeavesOut
        ? 'The file says itself what it leaves out. 載らないものはファイルの中にも記す。'
        : 'The format has no place to say what it leaves out: the command says it on standard error. 載らないものを書く場所がない形式なので、コマンドが標準エラーに出す。'
    }`,
    ...format.grains.map(
      grain =>
        `### ${format.name}: ${grain}\n\n${format
          .layout(grain)
          .map(name => `\`${name}\``)
          .join(', ')}\n\n${omissions(format, grain).trim()}`,
    ),
  ].join('\n\n')

export function exportPage(): string {
  return `# Exports 書き出し

\`tenmatsu export FORMAT\` writes what a question finds; \`/export/FORMAT\` of the pages gives the same, with the filters of the list in its address (\`grain\`, \`limit\` beside them). A record is one of ${grains.map(grain => `\`${grain}\``).join(', ')}.

- The same archive and the same question give the same bytes.
- What is exported is masked as pages are ([masking.md](masking.md)); \`--originals\` is for the keeper's own use.
- A leak that is \`null\` (an empty cell) is not stated, which is not the same as \`not_found\` or \`ruled_out\`. Dates are ISO prefixes: \`2025-06\` where no day is known.
- \`start\` and \`end\` of evidence are UTF-16 offsets into the notice's text (\`/notices/ID.txt\`), as everywhere in this program; only \`annotations\` counts in code points, as its standard asks. Exported with \`--originals\`, words are those of the text as it is kept.
- JSON Lines: [tenmatsu-export-1.schema.json](../schemas/tenmatsu-export-1.schema.json) is the JSON Schema of a line. The first line (\`"type":"export"\`) says what was asked for and what is left out.
- CSV: several values in a cell stand with ｜ between them. A text that begins with \`=\`, \`+\`, \`-\`, \`@\`, their full-width forms, a tab or a line break has an apostrophe before it, so that no spreadsheet runs it as a formula. Excel cuts a cell after 32,767 characters.
- Feeds: ids of entries stay the same wherever the archive is served. Without \`--base\` an entry leads to its publisher alone.
- Annotations: an id holds for one reading; a newer version of the program may read more facts and number them anew. Without \`--base\` the target is the URN of the notice.

${exportFormats.map(section).join('\n\n')}\n`
}
