import type { StandingStatement } from '../statements.ts'

/** What a confirmed system is in VERIS: its varieties, of which several leave open which it was, and where it runs. */
function mappedSystems(statements: readonly StandingStatement[], field: string): string[][] {
  const path = `asset.${field}: `
  return statements
    .filter(({ kind, status }) => kind === 'affected-system' && status === 'confirmed')
    .map(({ term }) =>
      (term?.maps?.veris ?? [])
        .filter(mapping => mapping.startsWith(path))
        .map(mapping => mapping.slice(path.length)),
    )
    .filter(values => values.length > 0)
}

const isServer = (variety: string): boolean => variety.startsWith('S - ')

/** The section `asset`: what was hit. @param isDeceived Whether somebody was, who is among the assets then. */
export function assetSection(statements: readonly StandingStatement[], isDeceived: boolean): object {
  const systems = mappedSystems(statements, 'assets.variety')
  const known = new Set(systems.filter(values => values.length === 1).flat())
  const hasServers = statements.some(
    ({ kind, status, value }) =>
      kind === 'affected-count' && status === 'confirmed' && (value as { of: string }).of === 'servers',
  )
  if (hasServers) known.add('S - Unknown')
  // A server of which nothing more is said may be the one that is named beside it.
  if ([...known].filter(isServer).length > 1) known.delete('S - Unknown')
  if (isDeceived) known.add('P - Unknown')
  const open = new Set(systems.filter(values => values.length > 1).map(values => values.join(' or ')))
  const [cloud] = mappedSystems(statements, 'cloud').flat()
  return {
    assets: (known.size === 0 ? ['Unknown'] : [...known]).map(variety => ({ variety })),
    cloud: [cloud ?? 'Unknown'],
    ...(open.size > 0 ? { notes: [...open].join('\n') } : {}),
  }
}
