/** A company that a list of listed companies names. */
export interface ListedCompany {
  /** Securities code: 4 characters, a few with a fifth (1301, 130A). */
  readonly code: string
  /** As the list names it, most often without its legal form. */
  readonly name: string
  /** One of the 33 industries of the Tokyo Stock Exchange (食料品, 銀行業), where the list has such a column. */
  readonly industry: string | null
}
