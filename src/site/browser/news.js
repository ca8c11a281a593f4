// The page of what came since somebody last looked. Notices are numbered as they came to the archive, so that the last
// number that was seen tells what is new; this browser keeps it, and nothing is sent.
import { HitList, indexFiles } from './hits.js'
import { SiteSearch } from './search-site.ts'

const news = document.getElementById('news')
const words = JSON.parse(news.dataset.words)
const tally = document.getElementById('tally')
const mark = document.getElementById('mark')
const failed = () => {
  tally.textContent = location.protocol === 'file:' ? words.needsServer : words.failed
}
const hits = new HitList({
  list: document.getElementById('hits'),
  more: document.getElementById('more'),
  words,
  language: news.dataset.language,
  onFailure: failed,
})

// Sites beside each other on one host keep their own marks; both languages of one have the same.
const kept = `tenmatsu-looked ${new URL(news.dataset.index, location.href).pathname}`

/** The notice that was the last one when somebody looked; null where none is known, or may be. */
function lastSeen() {
  try {
    return localStorage.getItem(kept)
  } catch {
    return null
  }
}

function remember(id) {
  try {
    localStorage.setItem(kept, id)
    return true
  } catch {
    return false
  }
}

async function show() {
  const search = await SiteSearch.open(indexFiles(news.dataset))
  const { count } = search.core
  const seen = lastSeen()
  let last = count - 1
  if (seen !== null) while (last >= 0 && search.idOf(last) !== seen) last--
  const isKnown = seen !== null && last >= 0
  const { found } = await search.search('', { sort: 'newest' })
  const came = isKnown ? found.filter(doc => doc > last) : found
  tally.textContent = isKnown
    ? came.length === 0
      ? words.newsNone
      : words.newsCame.replace('{n}', came.length.toLocaleString('en-US'))
    : seen === null
      ? words.newsBeginHint
      : words.newsAnew
  hits.show(search, came, [])
  mark.hidden = count === 0 || (isKnown && came.length === 0)
  mark.textContent = seen === null ? words.newsBegin : words.newsSeen
  mark.onclick = () => {
    tally.textContent = remember(search.idOf(count - 1)) ? words.newsMarked : words.newsForgets
    mark.hidden = true
    hits.clear()
  }
}

document.getElementById('needs-scripts').remove()
tally.textContent = words.searching
show().catch(failed)
