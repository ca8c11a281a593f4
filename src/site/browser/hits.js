// Hits as the pages of the site show them. Everything that comes from a notice is put in as text, never as markup.
import { visibleText as visible } from '../../web/visible-text.ts'

/** Gives files of an index, inflated. `data`: of the element that says where it lies (data-index, data-version). */
export function indexFiles({ index, version }) {
  const folder = new URL(index, location.href)
  const fetched = async name => {
    const answer = await fetch(new URL(`${name}?v=${version}`, folder))
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
    return answer.blob()
  }
  // Files behind which others go on.
  const kept = new Map()
  const first = name => {
    if (!kept.has(name)) kept.set(name, fetched(name))
    kept.get(name).catch(() => kept.delete(name))
    return kept.get(name)
  }
  return async (name, behind) => {
    const parts = await Promise.all([...(behind === undefined ? [] : [first(behind)]), fetched(name)])
    const inflated = new Blob(parts).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    return new Uint8Array(await new Response(inflated).arrayBuffer())
  }
}

export const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

export const status = (code, words) => {
  const [mark, word] = words.status[code] ?? ['–', words.notStated]
  return element(
    'span',
    { class: `status ${code ?? 'not_stated'}` },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, mark),
    ` ${word}`,
  )
}

export function snippet({ text, marks }) {
  const line = element('p', { class: 'snippet', lang: 'ja' })
  let at = 0
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(from, at)
    const end = Math.min(to, text.length)
    if (end <= start) continue
    line.append(visible(text.slice(at, start)), element('mark', {}, visible(text.slice(start, end))))
    at = end
  }
  line.append(visible(text.slice(at)))
  return line
}

/** Fills an entry of the list. */
function fill(entry, { id, published, leak, notice, snippets }, words, language) {
  const shown = notice[language]
  const title = element('a', { href: `notices/${id}.html` }, visible(notice.title ?? words.untitled))
  if (notice.title !== null) title.lang = 'ja'
  const who = element('p', { class: 'who' })
  if (notice.publishers.length === 0) who.append(element('span', { class: 'none' }, words.nobody))
  else who.append(element('span', { lang: 'ja', class: 'publishers' }, visible(notice.publishers.join('、'))))
  const when =
    published === null
      ? element('span', { class: 'none' }, words.undated)
      : element('time', { datetime: published }, published)
  const what = element('div', { class: 'what' }, element('h2', {}, title), who)
  if (shown.brief.length > 0)
    what.append(element('p', { class: 'brief', lang: language }, visible(shown.brief.join(' · '))))
  what.append(...snippets.map(snippet))
  const how = element('div', { class: 'how' })
  if (shown.genre !== '') how.append(element('span', { class: 'genre' }, shown.genre), ' ')
  how.append(
    element('span', { class: shown.stage === '' ? 'stage none' : 'stage' }, shown.stage || words.unreadStage),
    ' ',
    element(
      'span',
      { class: 'leak' },
      element('span', { class: 'name' }, words.leak),
      ' ',
      status(leak, words),
    ),
  )
  entry.replaceChildren(element('div', { class: 'when' }, when), what, how)
  entry.classList.remove('waiting')
  entry.removeAttribute('aria-busy')
}

/** Hits that are put on the page at once; each is filled when it comes near the window. */
const perPage = 20

/** A list of hits that grows by a button. */
export class HitList {
  #list
  #more
  #words
  #language
  #onFailure
  #shown = { search: null, docs: [], terms: [], until: 0 }
  #near = new IntersectionObserver(
    entries => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) {
          this.#near.unobserve(target)
          this.#fillLater(target)
        }
    },
    { rootMargin: '120px' },
  )

  constructor({ list, more, words, language, onFailure }) {
    this.#list = list
    this.#more = more
    this.#words = words
    this.#language = language
    this.#onFailure = onFailure
    more.addEventListener('click', () => this.#showMore())
  }

  clear() {
    this.#list.replaceChildren()
    this.#more.hidden = true
    this.#shown = { search: null, docs: [], terms: [], until: 0 }
  }

  /** Shows notices by their numbers, with stretches in which the terms stand. */
  show(search, docs, terms) {
    this.clear()
    this.#shown = { search, docs, terms, until: 0 }
    this.#showMore()
  }

  #showMore() {
    const shown = this.#shown
    const next = shown.docs.slice(shown.until, shown.until + perPage)
    for (const doc of next) {
      const entry = element('li', { class: 'hit waiting', 'data-doc': String(doc), 'aria-busy': 'true' })
      this.#list.append(entry)
      this.#near.observe(entry)
    }
    shown.until += next.length
    this.#more.hidden = shown.until >= shown.docs.length
  }

  async #fillLater(entry) {
    const shown = this.#shown
    try {
      const hit = await shown.search.hit(Number(entry.dataset.doc), shown.terms)
      if (shown === this.#shown) fill(entry, hit, this.#words, this.#language)
    } catch {
      if (shown === this.#shown) this.#onFailure()
    }
  }
}
