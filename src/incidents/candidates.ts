import { type Pair, pairOf, siteOf, sitesOfMany, type ThreadedNotice } from './pair.ts'
import { bandsOf } from './shingles.ts'
import { founderOf, openingsOf, stemsOf, withoutPrefecture } from './signals/shared-name.ts'

/** Within a block a notice is compared with so many before it: an organisation with hundreds of notices stays linear. */
const window = 60

/** A block of texts of that many organisations is a text that a vendor gave out. */
const widestBand = 60

const kin = new Set(['subsidiary', 'group'])

/** Pairs that share an organisation, a site or a passage, each once. `sorted` by day. */
export function candidates(
  sorted: readonly ThreadedNotice[],
  curated: boolean,
): { pairs: Pair[]; comparisons: number } {
  const blocks = new Map<string, number[]>()
  const put = (key: string, at: number): void => {
    const block = blocks.get(key)
    if (!block) blocks.set(key, [at])
    else if (block[block.length - 1] !== at) block.push(at)
  }
  const whole = new Set(sorted.flatMap(({ threading }) => threading.own))
  const ofAnybody = sitesOfMany(sorted)
  const placeOf = new Map(sorted.map(({ id }, at) => [id, at]))
  sorted.forEach(({ threading, linked }, at) => {
    for (const key of threading.own) {
      put(`o ${key}`, at)
      for (const stem of stemsOf(key)) if (whole.has(stem)) put(`o ${stem}`, at)
      const founder = founderOf(key)
      put(`f ${founder ?? withoutPrefecture(key)}`, at)
    }
    for (const { relation, keys } of [...threading.victims, ...threading.named])
      if (kin.has(relation) || threading.speaksForGroup)
        for (const key of keys) if (whole.has(key)) put(`o ${key}`, at)
    for (const opening of openingsOf(threading)) put(`d ${opening}`, at)
    const site = siteOf(threading.address)
    if (site !== null && !ofAnybody.has(site)) put(`s ${site}`, at)
    for (const band of bandsOf(threading.sketch)) put(`b ${band}`, at)
    if (!curated) return
    if (threading.label !== null) put(`l ${threading.label}`, at)
    for (const id of linked) {
      const other = placeOf.get(id)
      if (other === undefined) continue
      put(`k ${id}`, other)
      put(`k ${id}`, at)
    }
  })
  const seen = new Set<number>()
  const pairs: Pair[] = []
  for (const [key, block] of blocks) {
    if (key.startsWith('b ') && block.length > widestBand) continue
    block.sort((a, b) => a - b)
    for (let i = 1; i < block.length; i++)
      for (let j = Math.max(0, i - window); j < i; j++) {
        const [a, b] = [block[j]!, block[i]!]
        const code = a * sorted.length + b
        if (a === b || seen.has(code)) continue
        seen.add(code)
        pairs.push(pairOf(sorted[a]!, sorted[b]!, ofAnybody))
      }
  }
  return { pairs, comparisons: pairs.length }
}
