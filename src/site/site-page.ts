import type { NoticeIndex } from '../index/contract.ts'
import type { KeptIncident, KeptRoot } from '../index/incident-contract.ts'
import type { TrendStates } from './trend-pages.ts'
import type { Versions } from './versions.ts'

/** A page of the web app that becomes a file in every language. */
export interface SitePage {
  /** As the web app knows it, without a language. */
  readonly address: string
  /** Without the folder of the language. */
  readonly file: string
  /** Other addresses that lead to this file. */
  readonly alsoAt?: readonly string[]
  /** What it is made from, where that is known more finely than `profiles`, `organisations` and the like. */
  readonly from?: readonly string[]
  /** A hash of what a page of a list shows of the whole list; what it shows of its entries is told by their names. */
  readonly state?: string
  /** A view of another page, which is the one that search engines are told of: its file. */
  readonly viewOf?: string
}

/** What lists of pages are made from; asked for once. */
export interface SiteContents {
  readonly index: NoticeIndex
  readonly versions: Versions
  readonly trends: TrendStates
  /** By id. */
  readonly notices: ReadonlyMap<string, { readonly published: string | null }>
  readonly incidents: readonly KeptIncident[]
  readonly roots: readonly KeptRoot[]
  /** Ids of notices that were taken down. */
  readonly takenDown: readonly string[]
}

/** A type of page: one line in pages.ts makes it part of the site. */
export type PageType = (contents: SiteContents) => readonly SitePage[] | Promise<readonly SitePage[]>
