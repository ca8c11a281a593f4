import { hash } from 'node:crypto'
import { jsonSchema } from '../exports/json-schema.ts'

/** A data file of the site. */
export interface SummedFile {
  readonly file: string
  readonly size: number
  readonly sha256: string
}

export const sumsFile = 'data/SHA256SUMS'

export const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex')

const mediaTypes: Readonly<Record<string, string>> = { csv: 'text/csv', jsonl: 'application/jsonl' }

/** What stands beside the data files and tells of them: schema, sums, description. */
export function dataPackage(files: readonly SummedFile[], site: string | null): ReadonlyMap<string, string> {
  const sums = files.map(({ file, size, sha256 }) => ({
    name: file.slice('data/'.length),
    bytes: size,
    sha256,
  }))
  const schema = `${JSON.stringify(jsonSchema(), null, 1)}\n`
  const described = {
    profile: 'data-package',
    name: 'tenmatsu-site',
    title: 'Security-incident notices as read by Tenmatsu',
    ...(site === null ? {} : { homepage: site }),
    resources: sums.map(({ name, bytes, sha256 }) => ({
      name: name.replace('.', '-'),
      path: name,
      format: name.split('.').at(-1),
      mediatype: mediaTypes[name.split('.').at(-1)!],
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
    })),
  }
  return new Map([
    ['data/record.schema.json', schema],
    ['data/datapackage.json', `${JSON.stringify(described, null, 1)}\n`],
    [sumsFile, sums.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')],
    ['data/README.md', readme],
  ])
}

const readme = `# データ / Data

- \`notices-*\`, \`facts-*\`: 公表とその記載事項。公表の月ごと。 / Notices and the facts they state, by the month of the notice.
- \`incidents-*\`: 事案。最初の公表の月ごと。 / Incidents, by the month of their first notice.
- \`notices\`, \`incidents\`, \`root-events\`: すべての公表、事案、根本事象。 / All notices, incidents and root events.
- \`.jsonl\`: 一行目が説明、二行目から一行一件。\`record.schema.json\` が形を示す。 / The first line describes the file, every further line is a record; \`record.schema.json\` says what it holds.
- \`.csv\`: 同じものを表で。先頭行が列名（UTF-8、BOM 付き）。 / The same as a table.
- \`SHA256SUMS\`: \`sha256sum -c SHA256SUMS\` で確かめる。 / Check with \`sha256sum -c SHA256SUMS\`.

すべて公表に書かれていることの記録で、事実かどうかの判断は含まない。メールアドレス・電話番号・担当者名は伏せてある。
All of it records what notices state; whether it is true is not judged. E-mail addresses, phone numbers and contact names are masked.
`
