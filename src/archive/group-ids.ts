import { type GroupLine, type GroupNoun, isGroupLine } from './group-line.ts'
import type { IdFile } from './id-file.ts'
import { wantedId } from './ids.ts'

/** What a group of notices is called. */
export interface GroupName {
  readonly id: string
  /** Ids that became part of it, sorted; each of them leads here. */
  readonly formerly: readonly string[]
  /** The id it was once part of. */
  readonly splitFrom?: string
}

/** A group as it was kept somewhere else than in ids.jsonl. */
export type KeptGroup = GroupName & { readonly notices: readonly string[] }

/** For each id that notices last belonged to: how many of them are in which group. */
type Claims = ReadonlyMap<string, ReadonlyMap<number, number>>

/**
 * The ids of incidents or of root events: that of the first notice known to a group, kept while notices come and go.
 * Where groups merge, the id that was minted first stays and the others become its `formerly`; where one splits, its
 * id stays with one part, and each other part is named after its own first notice and says what it was split from.
 * `disjoint` groups share no notice: an id stays with the part that holds the notice it was named after. Groups that
 * may overlap go by the greater part of their notices.
 */
export class GroupRegister {
  /** As last written, of ids that are not part of another; in the order in which they were minted. */
  private readonly lines = new Map<string, GroupLine>()
  private readonly mintedAt = new Map<string, number>()
  /** The ids that a notice last belonged to. */
  private readonly holders = new Map<string, Set<string>>()
  /** For each id that became part of another: which. */
  private readonly partOf = new Map<string, string>()
  private readonly file: IdFile
  private readonly noun: GroupNoun
  private readonly disjoint: boolean

  constructor(file: IdFile, noun: GroupNoun, { disjoint }: { readonly disjoint: boolean }) {
    this.file = file
    this.noun = noun
    this.disjoint = disjoint
    for (const { value } of file.values) if (isGroupLine(value) && value.noun === noun) this.remember(value)
  }

  /** Whether an id stands in ids.jsonl, or in what is to be appended to it. */
  knows(id: string): boolean {
    return this.mintedAt.has(id)
  }

  /** Writes down again what ids.jsonl has lost. */
  restore(kept: readonly KeptGroup[]): void {
    for (const group of kept) if (!this.mintedAt.has(group.id)) this.write(group, group.notices)
  }

  /** Names groups of notices, given oldest first, in their order. */
  name(groups: readonly (readonly string[])[]): GroupName[] {
    const claims = this.claimsOf(groups)
    const heirs = this.heirsOf(claims, groups)
    const inherited = groups.map((): string[] => [])
    for (const [id, at] of heirs) inherited[at]!.push(id)
    for (const ids of inherited) ids.sort(this.byMinting)
    const former = this.formerIds(heirs, groups)
    const kept = groups.map((_, at) => inherited[at]![0] ?? former[at]![0])
    const taken = new Set(kept.filter(id => id !== undefined))
    const ids = kept.map((id, at) => {
      const name = id ?? mint(groups[at]!, taken)
      taken.add(name)
      return name
    })
    const names = ids.map((id, at): GroupName => {
      const formerly = [...new Set([...inherited[at]!, ...former[at]!])]
        .filter(name => !taken.has(name))
        .sort()
      const isNew = inherited[at]!.length === 0
      const from = isNew ? this.originOf(groups[at]!, claims, at) : this.lines.get(id)!.splitFrom
      // Back together, it is split from nothing.
      return from === undefined || formerly.includes(from)
        ? { id, formerly }
        : { id, formerly, splitFrom: from }
    })
    // Those that were there first: a former id is written as one of its own when nobody else claims it any more.
    const order = [...names.keys()].sort((a, b) => Number(!inherited[a]![0]) - Number(!inherited[b]![0]))
    for (const at of order) this.write(names[at]!, groups[at]!)
    return names
  }

  /** The group that each id goes on with. */
  private heirsOf(claims: Claims, groups: readonly (readonly string[])[]): ReadonlyMap<string, number> {
    const heirs = new Map<string, number>()
    for (const [id, shares] of claims) {
      const heir = this.heirOf(id, shares, groups)
      if (heir !== undefined) heirs.set(id, heir)
    }
    return heirs
  }

  /** For each group the ids that lead to it: they follow the notice that they are named after. */
  private formerIds(heirs: ReadonlyMap<string, number>, groups: readonly (readonly string[])[]): string[][] {
    const groupOf = new Map(
      this.disjoint ? groups.flatMap((notices, at) => notices.map(id => [id, at] as const)) : [],
    )
    const former = groups.map((): string[] => [])
    for (const [name, id] of this.partOf) {
      const at = groupOf.get(name) ?? heirs.get(id)
      if (at !== undefined) former[at]!.push(name)
    }
    for (const names of former) names.sort(this.byMinting)
    return former
  }

  private readonly byMinting = (a: string, b: string): number =>
    (this.mintedAt.get(a) ?? 0) - (this.mintedAt.get(b) ?? 0)

  private claimsOf(groups: readonly (readonly string[])[]): Claims {
    const claims = new Map<string, Map<number, number>>()
    groups.forEach((notices, at) => {
      for (const notice of notices)
        for (const id of this.heldBy(notice)) {
          const shares = claims.get(id) ?? new Map<number, number>()
          claims.set(id, shares.set(at, (shares.get(at) ?? 0) + 1))
        }
    })
    return claims
  }

  /** The ids that a notice last belonged to; where there are none, the one that is named after it. */
  private heldBy(notice: string): Iterable<string> {
    const held = this.holders.get(notice)
    if (held && held.size > 0) return held
    return this.disjoint && this.lines.has(notice) ? [notice] : []
  }

  private heirOf(
    id: string,
    shares: ReadonlyMap<number, number>,
    groups: readonly (readonly string[])[],
  ): number | undefined {
    const size = this.lines.get(id)!.notices.length
    const candidates = [...shares]
      // Of groups that may overlap, one that shares a few notices is another.
      .filter(([at, share]) => this.disjoint || 2 * share >= Math.min(size, groups[at]!.length))
      .map(([at, share]) => ({ at, share, named: groups[at]!.includes(id) ? 1 : 0 }))
      .sort((a, b) =>
        this.disjoint
          ? b.named - a.named || b.share - a.share || a.at - b.at
          : b.share - a.share || b.named - a.named || a.at - b.at,
      )
    return candidates[0]?.at
  }

  /** The id that most of a new group's notices come from. */
  private originOf(notices: readonly string[], claims: Claims, at: number): string | undefined {
    const from = [...new Set(notices.flatMap(notice => [...this.heldBy(notice)]))]
    const share = (id: string): number => claims.get(id)!.get(at) ?? 0
    return from.sort((a, b) => share(b) - share(a) || this.byMinting(a, b))[0]
  }

  private write({ id, formerly, splitFrom }: GroupName, notices: readonly string[]): void {
    const line: GroupLine = {
      id,
      noun: this.noun,
      notices: [...notices].sort(),
      ...(formerly.length > 0 ? { formerly } : {}),
      ...(splitFrom === undefined ? {} : { splitFrom }),
    }
    if (JSON.stringify(this.lines.get(id)) === JSON.stringify(line)) return
    this.file.add(line)
    this.remember(line)
  }

  private remember(line: GroupLine): void {
    const { id, notices, formerly = [] } = line
    for (const notice of this.lines.get(id)?.notices ?? []) this.holders.get(notice)?.delete(id)
    for (const name of formerly) {
      this.forget(name)
      this.partOf.set(name, id)
    }
    this.partOf.delete(id)
    this.lines.set(id, line)
    if (!this.mintedAt.has(id)) this.mintedAt.set(id, this.mintedAt.size)
    for (const notice of notices) {
      const held = this.holders.get(notice)
      if (held && !this.disjoint) held.add(id)
      else this.holders.set(notice, new Set([id]))
    }
  }

  private forget(id: string): void {
    for (const notice of this.lines.get(id)?.notices ?? []) this.holders.get(notice)?.delete(id)
    this.lines.delete(id)
  }
}

/** The id of the first of the notices after which no other group is named. */
function mint(notices: readonly string[], taken: ReadonlySet<string>): string {
  const free = notices.find(id => !taken.has(id))
  if (free !== undefined) return free
  for (let turn = 1; ; turn++) {
    const id = wantedId(notices[0]!, null, turn)
    if (!taken.has(id)) return id
  }
}
