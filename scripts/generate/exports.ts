import { numberColumns } from '../../src/exports/columns.ts'
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
- CSV: several values in a cell stand with ｜ between them. A text that begins with \`=\`, \`+\`, \`-\`, \`@\`, their full-width forms, a tab or a line break has an apostrophe before it, so that no spreadsheet runs it as a formula. Excel cuts a cell after 32,767 characters, and takes an id that has no letter for a number unless its column is imported as text.
- Feeds: ids of entries stay the same wherever the archive is served. Without \`--base\` an entry leads to its publisher alone.
- Parquet: the tables of CSV, without its guards; ${[...numberColumns].map(name => `\`${name}\``).join(', ')} are whole numbers, all other columns text. What is left out stands in the file's metadata (\`leaves_out\`).
- Formats of several files (${exportFormats
    .filter(({ files }) => files !== undefined)
    .map(({ name }) => `\`${name}\``)
    .join(
      ', ',
    )}) are written to a new folder (\`--out DIR\`) or, where the name ends in \`.zip\` and over HTTP, to one ZIP file.
- Markdown: exported with \`--originals\`, imported and exported again, the files are the same, and the same is read of them. Masked ones read the same but for what is masked.
- STIX, VERIS and MISP tell of incidents as they stand after their last notice ([ledger.md](ledger.md)): a value that a later notice corrected is the corrected one. Only what is confirmed (and in STIX relationships what is possible, with \`confidence\` 50) is coded; what is possible, under investigation, not found or ruled out stands in words, with its status before or behind it. [exports-coding.md](why/exports-coding.md) says why.
- STIX: ids are UUIDs of version 5; \`created\` and \`modified\` are the days of an incident's first and last notice, so that a newer reading of the same notices has the same \`modified\`. A notice of which only the month is known is \`published\` on its first day. Objects are checked one by one: the bundle schema of OASIS refuses incidents. ATT&CK techniques go by their number; their ids are not MITRE's.
- VERIS: \`timeline.incident\` has a month and a day only where the day it occurred is stated; \`plus.tenmatsu.timeline_basis\` says from what the year was taken. Where a term stands for several values (lost or stolen), none is chosen: the values are in \`notes\`. \`asset\` has the systems that are confirmed to be hit; \`availability.duration\` how long services stood still, where that is stated once and as a length.
- MISP: the folder is a feed. No attribute is marked for detection, addresses in words are defanged. Credibility (admiralty scale): 2 confirmed, 3 possible, 6 everything else.
- CSL-JSON and BibLaTeX: without \`--base\` a reference leads to its publisher alone.
- Annotations: an id holds for one reading; a newer version of the program may read more facts and number them anew. Without \`--base\` the target is the URN of the notice.

${exportFormats.map(section).join('\n\n')}\n`
}
