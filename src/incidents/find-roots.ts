import type { JoinedIncident } from '../model/incident.ts'
import type { Label } from '../model/label.ts'
import type { FoundRoot } from '../model/root-event.ts'
import type { ThreadedNotice } from './pair.ts'
import { attach, type LikenedTexts } from './roots/attach.ts'
import { type Event, itself, mentions, namesHarmed, namesIt, noticesOf, publishers } from './roots/event.ts'
import { namesOf } from './roots/names.ts'
import { passOn } from './roots/pass-on.ts'
import { seeds } from './roots/seeds.ts'
import { unitsOf } from './roots/unit.ts'

/** Fewer notices, or those of one organisation alone, are no event that others trace back to. */
const fewestNotices = 3

/** Root events among incidents. The order of input changes nothing; linear but for the members of one event. */
export function findRoots(
  notices: readonly ThreadedNotice[],
  incidents: readonly JoinedIncident[],
): readonly FoundRoot[] {
  return findRootsAndTexts(notices, incidents).roots
}

/** The same, and whose texts were held against each other on the way: what `staysJoined` asks for. */
export function findRootsAndTexts(
  notices: readonly ThreadedNotice[],
  incidents: readonly JoinedIncident[],
): { readonly roots: readonly FoundRoot[]; readonly likened: LikenedTexts } {
  const names = namesOf(notices)
  const units = unitsOf(notices, incidents, names)
  const events = seeds(units, names)
  const likened = attach(events, units, names)
  passOn(events, names)
  const found = events
    .map(event => rootOf(event))
    .filter(root => root !== null)
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.root < b.root ? -1 : 1))
  return { roots: withoutShadows(found), likened }
}

function rootOf(event: Event): FoundRoot | null {
  if (noticesOf(event) < fewestNotices || publishers(event) < 2) return null
  const members = [...event.members.values()].sort(
    (a, b) => (a.unit.day ?? 0) - (b.unit.day ?? 0) || a.unit.at - b.unit.at,
  )
  const because = members
    .flatMap(({ unit, label, words }) =>
      unit.notices.map(notice => ({
        day: notice.threading.published ?? '~',
        reason: {
          notice: notice.id,
          label,
          ...(label === itself ? { isItself: true as const } : {}),
          ...(words === undefined ? {} : { words }),
        },
      })),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.reason.notice < b.reason.notice ? -1 : 1))
    .map(({ reason }) => reason)
  return {
    id: because[0]!.notice,
    root: nameOf(event),
    notices: because.map(({ notice }) => notice),
    incidents: members.map(({ unit }) => unit.incident.id),
    because,
  }
}

/** Reasons whose words are the organisation's name. */
const naming: ReadonlySet<Label> = new Set([namesIt, mentions, namesHarmed])

/** The name that most members write, the longest of those equally frequent. */
function nameOf(event: Event): string {
  const count = new Map<string, number>()
  for (const { unit, label, words } of event.members.values()) {
    const name =
      label === itself ? unit.notices[0]!.threading.publishers[0] : naming.has(label) ? words : undefined
    if (name) count.set(name, (count.get(name) ?? 0) + 1)
  }
  const [most] = [...count].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))
  return most?.[0] ?? event.key
}

/** An event most of whose notices lie in a larger one is a link in its chain. */
function withoutShadows(roots: readonly FoundRoot[]): FoundRoot[] {
  const bySize = [...roots].sort((a, b) => b.notices.length - a.notices.length || (a.id < b.id ? -1 : 1))
  const kept: { root: FoundRoot; notices: Set<string> }[] = []
  for (const root of bySize) {
    const shared = kept.some(
      other => root.notices.filter(id => other.notices.has(id)).length > root.notices.length / 2,
    )
    if (!shared) kept.push({ root, notices: new Set(root.notices) })
  }
  return roots.filter(root => kept.some(k => k.root === root))
}
