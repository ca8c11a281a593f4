import { z } from 'zod'
import { kindsOfFact } from '../facts/index.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { BriefIncident, KeptIncident } from '../index/incident-contract.ts'
import type { CitedReport } from '../model/incident.ts'
import type { StandingJudgement } from '../model/judgement.ts'
import type { RootReason } from '../model/root-event.ts'
import { defineQuery } from './define-query.ts'
import { findIncident } from './find-incident.ts'
import { type IncidentLedger, incidentLedger } from './incident-ledger.ts'
import { type ListedIncident, listed } from './listed-incident.ts'

/** Kinds of fact that a ledger follows, in the order of a page. */
const followed = kindsOfFact.flatMap(({ kind, ledger }) => (ledger ? [kind] : []))

export const showIncidentInput = z.object({
  /** Its id or a former one, or a unique beginning (4 characters or more); or one of its notices, by id or path. */
  incident: z.string().min(1).max(4000),
  /** ISO prefix (2025, 2025-06, 2025-06-03): the ledger of the notices that were out by the end of it. */
  asOf: z
    .string()
    .regex(/^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$/)
    .optional(),
  /** Of `standing` and `ledger` only what is of this kind of fact. */
  kind: z.enum(followed).optional(),
})
export type ShowIncidentInput = z.infer<typeof showIncidentInput>

/** A root event that an incident traces back to, and the other incidents that do. */
export interface SharedRoot {
  readonly id: string
  readonly root: string
  /** Why the incident's own notices belong to it. */
  readonly because: readonly RootReason[]
  /** Oldest first. */
  readonly others: readonly BriefIncident[]
}

/** Everything that is kept of an incident. */
export interface IncidentView extends ListedIncident, IncidentLedger {
  /** Reports that its notices cite or link to and that are not in hand. */
  readonly cited: readonly CitedReport[]
  /** What people found of its notices, withdrawn judgements aside. */
  readonly judgements: readonly StandingJudgement[]
  readonly sharedRoots: readonly SharedRoot[]
}

/** One incident; null where the name fits none, or several. */
export async function showIncident(
  index: NoticeIndex,
  { incident: name, asOf, kind }: ShowIncidentInput,
): Promise<IncidentView | null> {
  const incident = await findIncident(index, name)
  if (!incident) return null
  const own = new Set(incident.notices)
  const [shown] = await listed(index, [incident])
  const judgements = await index.judgements()
  return {
    ...shown!,
    cited: incident.cited,
    judgements: judgements.filter(({ a, b }) => own.has(a) || own.has(b)),
    sharedRoots: await sharedRoots(index, incident, own),
    ...ofKind(await incidentLedger(index, incident, asOf ?? null), kind),
  }
}

const ofKind = (made: IncidentLedger, kind: string | undefined): IncidentLedger =>
  kind === undefined
    ? made
    : {
        ...made,
        ledger: { ...made.ledger, fields: made.ledger.fields.filter(field => field.kind === kind) },
        standing: made.standing.filter(({ field }) => field.kind === kind),
      }

async function sharedRoots(
  index: NoticeIndex,
  { id }: KeptIncident,
  own: ReadonlySet<string>,
): Promise<SharedRoot[]> {
  const shared: SharedRoot[] = []
  for (const { id: name } of (await index.rootsOf([id])).get(id) ?? []) {
    const event = await index.root(name)
    if (!event) continue
    shared.push({
      id: event.id,
      root: event.root,
      because: event.because.filter(({ notice }) => own.has(notice)),
      others: (await index.incidentsOfRoot(event.id)).filter(other => other.id !== id),
    })
  }
  return shared
}

export const showIncidentQuery = defineQuery({
  name: 'show-incident',
  summary: {
    ja: '一つの事案を、公表、まとめた理由、手元にない報、人の判断、同じ根本事象に遡る事案、報ごとの変化、時間の長さとともに',
    en: 'One incident with its notices, why they are joined, reports not in hand, judgements, incidents of the same root event, what each report changed, and measures of time',
  },
  input: showIncidentInput,
  output: async () => (await import('./answers/show-incident.ts')).showIncidentAnswer,
  bulk: ['ledger', 'joins', 'standing.version.before'],
  answer: showIncident,
})
