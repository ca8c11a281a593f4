import type { KnownUnit, Manifest, SiteBefore } from './manifest.ts'
import type { WrittenFiles } from './write-file.ts'

/** A file of the site, with the hash and the size of its bytes. */
export type SiteFile = readonly [name: string, written: readonly [hash: string, size: number]]

/** What is kept, made and written in one publishing. */
export class Ledger {
  readonly #units: Record<string, KnownUnit> = {}
  readonly #ingredients: string[] = []
  readonly #places = new Map<string, number>()
  readonly #before: SiteBefore
  written = 0

  constructor(before: SiteBefore) {
    this.#before = before
  }

  #placeOf(ingredient: string): number {
    let place = this.#places.get(ingredient)
    if (place === undefined) {
      place = this.#ingredients.length
      this.#ingredients.push(ingredient)
      this.#places.set(ingredient, place)
    }
    return place
  }

  /** A unit of the publishing before that stays as it is. */
  keep(name: string, unit: KnownUnit): void {
    this.#units[name] = { ...unit, of: unit.of.map(i => this.#placeOf(this.#before.ingredients[i]![0])) }
  }

  put(
    name: string,
    state: string,
    ingredients: readonly string[],
    files: WrittenFiles,
    written: number,
  ): void {
    this.#units[name] = { state, of: ingredients.map(i => this.#placeOf(i)), files }
    this.written += written
  }

  /** Of one unit, by their names. */
  filesOf(name: string): WrittenFiles {
    return this.#units[name]?.files ?? {}
  }

  /** Those whose names begin so, in the order of their names. */
  files(beginning = ''): SiteFile[] {
    const found: SiteFile[] = []
    for (const { files } of Object.values(this.#units))
      for (const name in files) if (name.startsWith(beginning)) found.push([name, files[name]!])
    return beginning === '' ? found : found.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  }

  manifest(
    program: string,
    versionOf: (ingredient: string) => string,
    rest: Pick<Manifest, 'readings' | 'trends' | 'search'>,
  ): Manifest {
    return {
      tenmatsuSite: 1,
      program,
      ingredients: this.#ingredients.map(name => [name, versionOf(name)]),
      units: this.#units,
      ...rest,
    }
  }
}
