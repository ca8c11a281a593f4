import type { ThreadedNotice } from '../src/incidents/pair.ts'
import type { Threading } from '../src/model/threading.ts'

const empty: Threading = {
  published: null,
  label: null,
  publishers: [],
  own: [],
  title: '',
  address: null,
  genre: null,
  stage: null,
  number: null,
  victims: [],
  named: [],
  speaksForGroup: false,
  cited: [],
  citations: [],
  numberWords: null,
  quoted: [],
  events: [],
  days: [],
  types: [],
  services: [],
  sketch: [],
}

/** A notice as threading takes it, by what matters of it. */
export const threadedNotice = (
  id: string,
  threading: Partial<Threading>,
  linked: readonly string[] = [],
): ThreadedNotice => ({ id, path: `${id}.md`, threading: { ...empty, ...threading }, linked })
