// The page on which the browser searches: reads the address, asks the index, shows what is found.
import { element, HitList, indexFiles } from './hits.js'
import { SiteSearch } from './search-site.ts'

const results = document.getElementById('results')
const words = JSON.parse(results.dataset.words)
const form = document.getElementById('search')
const tally = document.getElementById('tally')
const widened = document.getElementById('widened')
const filters = document.getElementById('filters')

const hits = new HitList({
  list: document.getElementById('hits'),
  more: document.getElementById('more'),
  words,
  language: results.dataset.language,
  onFailure: () => {
    tally.textContent = words.failed
  },
})
const file = indexFiles(results.dataset)
let opening = null
const open = () => {
  opening ??= SiteSearch.open(file).catch(error => {
    opening = null
    throw error
  })
  return opening
}

let asked = 0

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
  hits.clear()
  widened.hidden = true
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
    tally.textContent =
      answer.total === 0 ? words.noResults : words.total.replace('{n}', answer.total.toLocaleString('en-US'))
    if (answer.variants.length > 0) {
      widened.replaceChildren(
        `${words.widened}: `,
        element('span', { lang: 'ja' }, answer.variants.map(v => v.forms.join('・')).join(' / ')),
      )
      widened.hidden = false
    }
    hits.show(search, answer.found, answer.terms)
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
addEventListener('popstate', answerAddress)
filters.hidden = false
document.getElementById('needs-scripts').remove()
// What a search needs first is there when the first word is typed.
form.elements.q.addEventListener('focus', () => open().catch(() => {}), { once: true })
answerAddress()
