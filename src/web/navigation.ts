import type { LabelName } from './labels.ts'

/** What a page names as `current`, its address, and its words where they are not the page's own name. */
export type Entry = readonly [current: LabelName, path: string, words?: LabelName]

/** What people come for. One line an entry; four of them stand side by side on a phone. */
export const mainNavigation = [
  ['home', '/'],
  ['notices', '/notices'],
  ['incidents', '/incidents'],
  ['rootEvents', '/roots'],
  ['organisations', '/organisations'],
  ['trends', '/trends'],
] as const satisfies readonly Entry[]

/** What they come back to: what concerns them, what is to be checked, how it is read. */
export const watchNavigation = [
  ['suppliers', '/suppliers', 'navSuppliers'],
  ['news', '/news', 'navNews'],
] as const satisfies readonly Entry[]

export const checkNavigation = [
  ['doubts', '/doubts'],
  ['about', '/about'],
] as const satisfies readonly Entry[]

/** What they seldom look up, folded away. */
export const seldomNavigation = [
  ['playground', '/playground'],
  ['compare', '/compare', 'navCompare'],
  ['problems', '/problems'],
  ['variants', '/variants'],
  ['navApi', '/api'],
] as const satisfies readonly Entry[]

/** A published site answers nothing: it has the pages that are only read, few enough to stand side by side. */
export const siteNavigation = [
  ['news', '/news', 'navNews'],
  ['playground', '/playground'],
  ['doubts', '/doubts'],
  ['problems', '/problems'],
  ['variants', '/variants'],
  ['about', '/about'],
] as const satisfies readonly Entry[]

/** Where the navigation of a server leads, each page once. */
export const navigationPaths: readonly string[] = [
  ...mainNavigation,
  ...watchNavigation,
  ...checkNavigation,
  ...seldomNavigation,
].map(([, path]) => path)
