/** When a model should take a tool, what it gets, and a call to begin with. */
export interface ToolAdvice {
  readonly advice: string
  readonly example: Readonly<Record<string, unknown>>
}

/** By name of the question. One that is not here is told by its summary alone. */
export const toolAdvice: Readonly<Record<string, ToolAdvice>> = {
  'search-notices': {
    advice:
      'Begin here when you have words, a name or a time. Gives `total` and `hits` (id, title, published, publishers, leak status, snippets with the words found); no facts: take an id on to show-notice, or search by incident with list-incidents. Search in Japanese.',
    example: { q: 'ランサムウェア 委託先', from: '2025-04', sort: 'newest' },
  },
  'show-notice': {
    advice:
      'Gives `facts`, each with kind, value, status and `evidence` whose `quote` stands word for word in `document.text`; cite the quote with the id and address of the notice. Also the notices before and after it and its incident.',
    example: { notice: '8b5571284e' },
  },
  'list-incidents': {
    advice:
      'Begin here for what happened rather than for single documents: notices that tell of one event are one incident. `units` says how many notices, incidents and root events were met, `facets` how they are spread. Filters take codes (type, vector, sector, data, cause …).',
    example: { type: 'ransomware', several: true, sort: 'newest' },
  },
  'show-incident': {
    advice:
      'What stands after the last of its notices is in `standing`, each with its status and the sentence that says so; `timeline` and `times` give its days. How each report changed it is `ledger`; ask for it with `fields`. A long incident stands on many lines: `kind` takes those of one kind of fact (affected-count, leak, cause …). `asOf` shows it as it was told on a day.',
    example: { incident: '8b5571284e' },
  },
  'compare-incidents': {
    advice: 'Ids with commas between, 2 to 6. Rows are what is stated, columns the incidents.',
    example: { incidents: '8b5571284e,77dc77218d' },
  },
  'watch-names': {
    advice:
      'Give a list of suppliers or services; each name comes back with the incidents that concern it: its own, at it as the vendor, or of a group company.',
    example: { names: '雲居精機株式会社\n星見プラスチック工業' },
  },
  'list-roots': {
    advice:
      'A root event is one breach (of a vendor, a service) that several organisations tell of. Members and why they belong: show-root, or `fields` with roots.because.',
    example: { sort: 'most-notices' },
  },
  'show-root': {
    advice:
      'Takes the id of a root event, or of an incident or notice that traces back to it. `fan` lists the incidents in the order of time, `account` adds up persons by a rule that it states: quote the rule with the number. Why each notice belongs is `because`; ask for it with `fields`.',
    example: { root: 'ca9087a81d' },
  },
  'list-organisations': {
    advice: 'Use it to find how a name is written here before filtering by organisation or vendor.',
    example: { q: '星見' },
  },
  'show-organisation': {
    advice: 'By id or by name in any spelling: its own incidents, and those that happened at it as a vendor.',
    example: { organisation: '雲居精機株式会社' },
  },
  'show-trends': {
    advice:
      'Every number comes with what it counts (`unit`); show-trend-cell lists what is behind one of them. Ask for one picture by `name` where you can.',
    example: {},
  },
  'count-units': {
    advice:
      'For "how many": always say which unit a number counts, and the rule beside it. `by` splits it into years or months.',
    example: { q: 'ランサムウェア', by: 'year' },
  },
  'list-changes': {
    advice: 'For keeping a copy up to date: hand `next` of an answer on as `since`.',
    example: {},
  },
  'list-problems': {
    advice: 'Slips in the files and readings that a person may want to look at; not facts about incidents.',
    example: {},
  },
  'list-doubts': {
    advice: 'Where the reading itself may be wrong: check these before relying on a value.',
    example: {},
  },
}
