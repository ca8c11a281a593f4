// Reads what is pasted, in the browser. Bundled by bundle.ts with everything that reading needs.
import { longestPasted, pastedPage, readPasted } from './read-pasted.ts'

const language = document.documentElement.lang === 'en' ? 'en' : 'ja'
const text = document.getElementById('pasted')
const day = document.getElementById('pasted-day')
const result = document.getElementById('pasted-reading')
const status = document.getElementById('pasted-status')
const words = status.dataset

const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '')

let read = null

/** Everything the text says goes through the templates of the pages, which escape it. */
function show(chosen) {
  result.innerHTML = read ? String(pastedPage(read, language, chosen)) : ''
}

function readNow() {
  const pasted = text.value
  if (pasted.trim() === '') {
    read = null
    show(null)
    status.textContent = words.empty
    return
  }
  const started = performance.now()
  try {
    read = readPasted(pasted, day.value)
  } catch (error) {
    read = null
    show(null)
    status.textContent = fill(words.failed, { why: String(error) })
    return
  }
  const ms = (performance.now() - started).toFixed(performance.now() - started < 10 ? 1 : 0)
  show(null)
  status.textContent =
    fill(words.took, { chars: Math.min(pasted.length, longestPasted), ms }) +
    (pasted.length > longestPasted ? ` ${fill(words.long, { n: longestPasted })}` : '')
}

let waiting = 0
const soon = () => {
  clearTimeout(waiting)
  waiting = setTimeout(readNow, 250)
}
text.addEventListener('input', soon)
day.addEventListener('input', soon)

document.getElementById('pasted-sample').addEventListener('click', () => {
  text.value = document.getElementById('sample').content.textContent.trim()
  readNow()
  text.focus()
})
document.getElementById('pasted-clear').addEventListener('click', () => {
  text.value = ''
  readNow()
  text.focus()
})

// A fact leads to its words, and words to their fact: the page is drawn anew with it chosen.
result.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#fact-"], a[href^="#entry-"]')
  if (!link) return
  event.preventDefault()
  const [, where, n] = /^#(fact|entry)-(\d+)$/.exec(link.getAttribute('href')) ?? []
  if (n === undefined) return
  show(Number(n))
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const target = document.getElementById(`${where}-${n}`)
  target?.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'center' })
  const entry = document.querySelector(`[data-fact="${n}"]`)
  ;(where === 'entry' ? (target ?? entry) : entry)?.focus?.({ preventScroll: true })
})

readNow()
