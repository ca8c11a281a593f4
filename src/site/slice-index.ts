import type { NoticeIndex } from '../index/contract.ts'

/** What is found, instead of what is asked for. */
interface Found {
  /** Ids, in order. */
  readonly notices?: readonly string[]
  readonly incidents?: readonly string[]
}

const uncounted = {
  notices: 0,
  copies: 0,
  commentary: 0,
  incidents: 0,
  noIncidents: 0,
  roots: 0,
  unrooted: 0,
}

/** An index in which a search finds the notices given, or the incidents, in their order, whatever it asks for. */
export function sliceIndex(index: NoticeIndex, { notices = [], incidents = [] }: Found): NoticeIndex {
  const own = {
    search: async () => {
      const known = await index.summariesOf(notices)
      const found = notices.flatMap(id => known.get(id) ?? [])
      return { total: found.length, notices: found, facets: { leak: {}, stage: {}, year: {} } }
    },
    incidents: async ({ offset, limit }: { offset: number; limit: number }) => {
      const found = []
      for (const id of incidents.slice(offset, offset + limit)) {
        const incident = await index.incident(id)
        if (incident) found.push(incident)
      }
      return { total: incidents.length, incidents: found, units: uncounted, facets: {} }
    },
  }
  return new Proxy(index, {
    get: (target, name: keyof NoticeIndex) => {
      if (name === 'search' || name === 'incidents') return own[name]
      const value: unknown = target[name]
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
