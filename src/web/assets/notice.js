// Choosing a fact without loading the page again. Without this script the same links do the same by themselves.
const entries = [...document.querySelectorAll('a[data-fact]')]
const words = [...document.querySelectorAll('[data-sentences]')]
const calm = matchMedia('(prefers-reduced-motion: reduce)')

const holds = (element, name, fact) => (element.dataset[name] ?? '').split(' ').includes(fact)

/** Shows which fact is chosen, in the list and in the text. */
function choose(fact) {
  for (const entry of entries)
    if (entry.dataset.fact === fact) {
      entry.setAttribute('aria-current', 'true')
      for (let fold = entry.closest('details'); fold; fold = fold.parentElement.closest('details'))
        fold.setAttribute('open', '')
    } else entry.removeAttribute('aria-current')
  for (const element of words) {
    element.classList.toggle('in-sentence', fact !== null && holds(element, 'sentences', fact))
    element.classList.toggle('chosen', fact !== null && holds(element, 'facts', fact))
  }
}

/** In a published site the fact stands behind the number sign, where no server is asked for a page of its own. */
const factOf = address => {
  const { searchParams, hash } = new URL(address, location.href)
  return searchParams.get('fact') ?? /^#(?:fact|entry)-(\d{1,6})$/.exec(hash)?.[1] ?? null
}

/** Where the list has a scroll of its own (beside the text), shows the chosen entry in it. */
function showEntry(fact) {
  const list = document.querySelector('.facts-inner')
  const entry = entries.find(e => e.dataset.fact === fact)
  if (!entry || list.scrollHeight <= list.clientHeight) return
  const above = entry.getBoundingClientRect().top - list.getBoundingClientRect().top
  if (above < 0 || above > list.clientHeight - 120) list.scrollTop += above - list.clientHeight / 3
}

/** Brings an element into view, unless all of it is there already. */
function bring(element, block) {
  element?.scrollIntoView({ behavior: calm.matches ? 'auto' : 'smooth', block })
}

function follow(link) {
  const fact = factOf(link.href)
  choose(fact)
  showEntry(fact)
  if (location.href !== link.href) history.pushState(null, '', link.href)
  if (link.dataset.facts === undefined) {
    bring(document.getElementById(`fact-${fact}`), 'center')
    return
  }
  const entry = entries.find(e => e.dataset.fact === fact)
  bring(entry, 'nearest')
  entry?.focus({ preventScroll: true })
}

document.addEventListener('click', event => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
  const link = event.target.closest('a[data-fact], a[data-facts], a[data-headline]')
  if (!link || factOf(link.href) === null) return
  event.preventDefault()
  follow(link)
})

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea'))
    return
  const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
  if (step === 0 || entries.length === 0) return
  event.preventDefault()
  const now = entries.findIndex(e => e.hasAttribute('aria-current'))
  const next =
    entries[now < 0 ? (step > 0 ? 0 : entries.length - 1) : (now + step + entries.length) % entries.length]
  follow(next)
  next.focus({ preventScroll: true })
})

addEventListener('popstate', () => {
  choose(factOf(location.href))
  showEntry(factOf(location.href))
})
if (factOf(location.href) !== null) choose(factOf(location.href))
showEntry(factOf(location.href))

for (const hint of document.querySelectorAll('.keys[hidden]')) hint.hidden = false
