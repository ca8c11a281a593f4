const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const blocks = setOf(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol optgroup p pre search section summary table tbody td tfoot th thead tr ul',
)

/** Whether an element stands on lines of its own. Elements that a site made up (x-card) do. */
export const isBlock = (tagName: string): boolean => blocks.has(tagName) || tagName.includes('-')

/** Elements whose content is no text of the page, whatever it looks like. */
export const rawText = setOf('script style template title textarea iframe noembed noframes xmp')

/** Elements that are never read: no words, or words that a visitor chooses among. */
export const unread = setOf(
  'script style template title textarea head link meta base iframe noembed noframes svg canvas audio video object embed select datalist option input progress meter rp rt colgroup frame frameset map area',
)

/** h1 to h6 as 1 to 6; 0 for every other element. */
export const headingLevel = (tagName: string): number =>
  /^h[1-6]$/.test(tagName) ? Number(tagName.slice(1)) : 0
