// The page on which the browser searches: reads the address, asks the index, shows what is found.
// Everything that comes from a notice is put in as text, never as markup.
import { visibleText as visible } from '../../web/visible-text.ts'
import { SiteSearch } from './search-site.ts'

const results = document.getElementById('results')
const words = JSON.parse(results.dataset.words)
const { version, language, index } = results.dataset
const form = document.getElementById('search')
const tally = document.getElementById('tally')
const widened = document.getElementById('widened')
const hits = document.getElementById('hits')
const more = document.getElementById('more')
const filters = document.getElementById('filters')

/** Hits that are put on the page at once; each is filled when it comes near the window. */
const perPage = 20

const folder = new URL(index, location.href)

async function file(name) {
  const answer = await fetch(new URL(`${name}?v=${version}`, folder))
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
  const inflated = answer.body.pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(inflated).arrayBuffer())
}

let opening = null
const open = () => {
  opening ??= SiteSearch.open(file).catch(error => {
    opening = null
    throw error
  })
  return opening
}

const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

const status = code => {
  const [mark, word] = words.status[code] ?? ['–', words.notStated]
  return element(
    'span',
    { class: `status ${code ?? 'not_stated'}` },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, mark),
    ` ${word}`,
  )
}

function snippet({ text, marks }) {
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
function fill(entry, { id, published, leak, notice, snippets }) {
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
    element('span', { class: 'leak' }, element('span', { class: 'name' }, words.leak), ' ', status(leak)),
  )
  entry.replaceChildren(element('div', { class: 'when' }, when), what, how)
  entry.removeAttribute('aria-busy')
}

let asked = 0
let current = null
let shownUntil = 0

const near = new IntersectionObserver(
  entries => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) {
        near.unobserve(target)
        fillLater(target)
      }
  },
  { rootMargin: '120px' },
)

async function fillLater(entry) {
  const mine = asked
  const { answer, search } = current
  try {
    const hit = await search.hit(Number(entry.dataset.doc), answer.terms)
    if (mine === asked) fill(entry, hit)
  } catch {
    if (mine === asked) tally.textContent = words.failed
  }
}

function showMore() {
  const { answer } = current
  const next = answer.found.slice(shownUntil, shownUntil + perPage)
  for (const doc of next) {
    const entry = element('li', { class: 'hit waiting', 'data-doc': String(doc), 'aria-busy': 'true' })
    hits.append(entry)
    near.observe(entry)
  }
  shownUntil += next.length
  more.hidden = shownUntil >= answer.total
}

/** The question that an address asks. */
function questionOf(params) {
  const date = name =>
    /^\d{4}(-\d{2}(-\d{2})?)?$/.test(params.get(name) ?? '') ? params.get(name) : undefined
  const year = /^\d{4}$/.test(params.get('year') ?? '') ? params.get('year') : undefined
  const filter = {}
  const from = year ?? date('from')
  const to = year ?? date('to')
  if (from) filter.from = from
  if (to) filter.to = to
  if (params.get('leak')) filter.leak = params.get('leak')
  if (params.get('stage')) filter.stage = params.get('stage')
  if (['relevance', 'newest', 'oldest'].includes(params.get('sort'))) filter.sort = params.get('sort')
  return { q: (params.get('q') ?? '').slice(0, 1000), filter }
}

const isQuestion = ({ q, filter }) => q.trim() !== '' || Object.keys(filter).some(name => name !== 'sort')

async function answerAddress() {
  const question = questionOf(new URLSearchParams(location.search))
  form.elements.q.value = question.q
  const { from, to, leak, sort } = question.filter
  form.elements.year.value = from === to && /^\d{4}$/.test(from ?? '') ? from : ''
  form.elements.leak.value = leak ?? ''
  form.elements.sort.value = sort === 'relevance' ? '' : (sort ?? '')
  const mine = ++asked
  hits.replaceChildren()
  widened.hidden = true
  more.hidden = true
  if (!isQuestion(question)) {
    tally.textContent = ''
    return
  }
  tally.textContent = words.searching
  try {
    if (location.protocol === 'file:') throw new Error('file')
    const search = await open()
    const answer = await search.search(question.q, question.filter)
    if (mine !== asked) return
    current = { answer, search }
    shownUntil = 0
    tally.textContent =
      answer.total === 0 ? words.noResults : words.total.replace('{n}', answer.total.toLocaleString('en-US'))
    if (answer.variants.length > 0) {
      widened.replaceChildren(
        `${words.widened}: `,
        element('span', { lang: 'ja' }, answer.variants.map(v => v.forms.join('・')).join(' / ')),
      )
      widened.hidden = false
    }
    showMore()
  } catch {
    if (mine === asked) tally.textContent = location.protocol === 'file:' ? words.needsServer : words.failed
  }
}

/** Asks for what the form holds, as an address that can be kept and passed on. */
function ask() {
  const params = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (value !== '') params.set(name, value)
  const address = `${location.pathname}${params.size > 0 ? `?${params}` : ''}`
  if (address !== location.pathname + location.search) history.pushState(null, '', address)
  answerAddress()
}

form.addEventListener('submit', event => {
  event.preventDefault()
  ask()
})
filters.addEventListener('change', ask)
more.addEventListener('click', showMore)
addEventListener('popstate', answerAddress)
filters.hidden = false
document.getElementById('needs-scripts').remove()
// What a search needs first is there when the first word is typed.
form.elements.q.addEventListener('focus', () => open().catch(() => {}), { once: true })
answerAddress()
