import type { Evidence, EvidenceRole } from '../model/evidence.ts'
import type { Label, Language } from '../model/label.ts'
import type { Grain, Omission } from './define-export.ts'
import type { FactRecord, IncidentRecord, NoticeRecord, RootEventRecord } from './records.ts'

export type Cell = string | number | null

/** The columns of a table in their order: name, and value of a record. */
type Columns<R> = Readonly<Record<string, (record: R, language: Language) => Cell>>

/** Several values in one cell: ｜ stands in no id, and hardly in a name. */
const several = (values: readonly string[]): string => values.join('｜')
const inWords = (labels: readonly Label[], language: Language): string =>
  several(labels.map(label => label[language]))

const quotes = (evidence: readonly Evidence[], role: EvidenceRole): string =>
  several(evidence.filter(e => e.role === role).map(({ quote }) => quote))

const notices: Columns<NoticeRecord> = {
  id: r => r.id,
  published: r => r.published,
  title: r => r.title,
  publishers: r => several(r.publishers),
  genre: r => r.genre,
  stage: r => r.stage,
  number: r => r.number,
  leak: r => r.leak,
  brief: (r, language) => inWords(r.brief, language),
  incident: r => r.incident,
  roots: r => several(r.roots),
  address: r => r.address,
  path: r => r.path,
  sha256: r => r.sha256,
  problems: r => several(r.problems),
}

/** What is stated not to be so is in no list of what happened. */
const denied: ReadonlySet<string> = new Set(['not_found', 'ruled_out'])

const incidents: Columns<IncidentRecord> = {
  id: r => r.id,
  first: r => r.first,
  last: r => r.last,
  title: r => r.title,
  organisations: r => several(r.organisations),
  state: r => r.state,
  leak: r => r.leak,
  brief: (r, language) => inWords(r.brief, language),
  types: r => several(r.types.filter(({ status }) => !denied.has(status)).map(({ code }) => code)),
  sector: r => r.sector,
  organisation_type: r => r.organisationType,
  persons: ({ persons }) => (typeof persons === 'object' ? (persons?.count ?? null) : null),
  persons_status: ({ persons }) => (typeof persons === 'object' ? (persons?.status ?? null) : persons),
  told: r => r.told,
  notices: r => several(r.notices),
  copies: r => several(r.copies.map(({ copy }) => copy)),
  roots: r => several(r.roots.map(({ id }) => id)),
  root_names: r => several(r.roots.map(({ name }) => name)),
  formerly: r => several(r.formerly),
  split_from: r => r.splitFrom,
}

const rootEvents: Columns<RootEventRecord> = {
  id: r => r.id,
  name: r => r.name,
  first: r => r.first,
  last: r => r.last,
  organisations: r => several(r.organisations),
  told: r => r.told,
  incidents: r => several(r.incidents),
  notices: r => several(r.notices.map(({ id }) => id)),
  formerly: r => several(r.formerly),
  split_from: r => r.splitFrom,
}

const facts: Columns<FactRecord> = {
  notice: r => r.notice,
  n: r => r.n,
  published: r => r.published,
  publishers: r => several(r.publishers),
  kind: r => r.kind,
  says: (r, language) => r.says[language],
  value: r => JSON.stringify(r.value),
  status: r => r.status,
  speaker: r => r.speaker,
  quote: r => r.evidence[0]?.quote ?? null,
  start: r => r.evidence[0]?.start ?? null,
  end: r => r.evidence[0]?.end ?? null,
  status_words: r => quotes(r.evidence, 'status'),
  anchor_words: r => quotes(r.evidence, 'anchor'),
  source_words: r => quotes(r.evidence, 'source'),
  evidence: r => JSON.stringify(r.evidence),
  rule: r => r.rule,
  operators: r => several(r.operators),
}

/** The table of each grain. */
// biome-ignore lint/suspicious/noExplicitAny: each grain has records of its own
export const columns: Readonly<Record<Grain, Columns<any>>> = {
  notices,
  incidents,
  'root-events': rootEvents,
  facts,
}

/** Columns whose cells are whole numbers; those of all others are text. */
export const numberColumns: ReadonlySet<string> = new Set(['number', 'persons', 'told', 'n', 'start', 'end'])

/** What the table of a grain cannot hold, though its records do. */
export const leftOutOfTables = (grain: Grain): readonly Omission[] =>
  grain === 'incidents' || grain === 'root-events'
    ? [
        {
          what: { ja: 'まとめた理由', en: 'Why notices were joined' },
          because: {
            ja: '公表の組ごとの理由は、一件一行の表に収まらない（jsonl にはある）',
            en: 'There are several for every pair of notices, which one line cannot hold (jsonl has them)',
          },
        },
      ]
    : []
