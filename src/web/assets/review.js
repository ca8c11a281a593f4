// Review from the keyboard, and words of the text by selecting them. Without this script the same links and forms do.
const entries = [...document.querySelectorAll('a[data-fact]')]
const queued = [...document.querySelectorAll('a.queued')]
const panel = document.querySelector('#review')
const text = document.querySelector('.words')

for (const hint of document.querySelectorAll('.keys[hidden]')) hint.hidden = false

// While the readings are being brought up to date, the page looks again by itself.
const pending = document.querySelector('[data-pending] a')
if (pending) setTimeout(() => location.replace(pending.href), 1500)

/** Shows the chosen entry in the list, which may have a scroll of its own. */
const list = document.querySelector('.facts-inner')
const chosen = entries.find(entry => entry.hasAttribute('aria-current'))
for (let fold = chosen?.closest('details'); fold; fold = fold.parentElement.closest('details'))
  fold.setAttribute('open', '')

/** Opens one of the things that may be done and goes to its first field. */
function open(name) {
  const fold = panel?.querySelector(`details.${name}`)
  if (!fold) return false
  fold.open = true
  const fields = [...fold.querySelectorAll('select, input:not([type="hidden"]), textarea')]
  const says = name === 'reject' || name === 'undo'
  const first = says ? fields.find(field => field.name === 'because') : fields[0]
  first?.focus()
  return true
}

/** Confirms the chosen fact, for the reason that stands there. */
function confirm() {
  const form = panel?.querySelector('form.confirm')
  form?.requestSubmit()
  return Boolean(form)
}

/** The next doubt of the queue; outside of it the next fact that nobody has looked at. */
function goOn() {
  const next = panel?.querySelector('a.next-doubt') ?? panel?.querySelector('a.next-fact')
  next?.click()
  return Boolean(next)
}

/** The next fact or entry of the queue; back to the first after the last. */
function step(by) {
  if (queued.length > 0) {
    const now = queued.indexOf(document.activeElement)
    queued[now < 0 ? (by > 0 ? 0 : queued.length - 1) : (now + by + queued.length) % queued.length].focus()
    return true
  }
  if (entries.length === 0) return false
  const now = entries.indexOf(chosen)
  const next =
    entries[now < 0 ? (by > 0 ? 0 : entries.length - 1) : (now + by + entries.length) % entries.length]
  const address = new URL(next.href)
  // The panel is what one goes through the facts for; the words are marked beside it.
  address.hash = 'review'
  location.href = address.href
  return true
}

const keys = {
  j: () => step(1),
  k: () => step(-1),
  c: confirm,
  e: () => open('correct'),
  r: () => open('reject'),
  u: () => open('undo'),
  n: goOn,
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (event.key === 'Escape' && event.target.closest?.('.act')) {
    event.target.blur()
    return
  }
  if (event.target.closest?.('input, select, textarea')) return
  const act = Object.hasOwn(keys, event.key) ? keys[event.key] : null
  if (act?.()) event.preventDefault()
})

// A form is sent once, however often its button is pressed.
document.addEventListener('submit', event => {
  if (event.target.dataset.sent) event.preventDefault()
  event.target.dataset.sent = 'yes'
})
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent
})

// Words of the text are selected with the pointer or the keyboard, and offered to be added.
const form = document.querySelector('form.add-words')
if (form && text) {
  const offer = document.createElement('button')
  offer.type = 'button'
  offer.className = 'add-selected'
  offer.hidden = true
  offer.textContent = panel.dataset.addSelected
  document.body.append(offer)

  /** Words around the selection, which tell it from the same words elsewhere. */
  const around = range => {
    const before = document.createRange()
    before.selectNodeContents(text)
    before.setEnd(range.startContainer, range.startOffset)
    const after = document.createRange()
    after.selectNodeContents(text)
    after.setStart(range.endContainer, range.endOffset)
    return { before: before.toString().slice(-200), after: after.toString().slice(0, 200) }
  }
  const selected = () => {
    const selection = getSelection()
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
    const range = selection.getRangeAt(0)
    const quote = range.toString().trim()
    return text.contains(range.commonAncestorContainer) && quote !== '' && quote.length <= 2000
      ? { quote, ...around(range) }
      : null
  }
  document.addEventListener('selectionchange', () => {
    offer.hidden = selected() === null
  })
  // Pressing the button must not take the selection away first.
  offer.addEventListener('pointerdown', event => event.preventDefault())
  offer.addEventListener('click', () => {
    const words = selected()
    if (!words) return
    for (const [name, value] of Object.entries(words)) form.elements[name].value = value
    offer.hidden = true
    open('add')
    form.scrollIntoView({ block: 'nearest' })
  })
  form.elements.quote.addEventListener('input', () => {
    form.elements.before.value = ''
    form.elements.after.value = ''
  })
}

// Where the facts have a scroll of their own beside the text, the panel stays in it and the text goes to the words.
if (list && chosen && location.hash === '#review' && getComputedStyle(list).overflowY !== 'visible') {
  list.scrollTop = 0
  document.getElementById(`fact-${chosen.dataset.fact}`)?.scrollIntoView({ block: 'center' })
}
