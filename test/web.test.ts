import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { UserError } from '../src/cli/command.ts'
import { serveIndex } from '../src/cli/serve.ts'
import { readParts } from '../src/formats/index.ts'
import { IndexUnusable } from '../src/index/contract.ts'
import { grouped } from '../src/model/grouped.ts'
import { readNotice } from '../src/readings/read-notice.ts'
import { createApp } from '../src/web/app.ts'
import { cutsWithin, cutText } from '../src/web/cut-text.ts'
import { documentText } from '../src/web/document-text.ts'
import { sayIn } from '../src/web/labels.ts'
import { navigationPaths } from '../src/web/navigation.ts'
import { linkable } from '../src/web/request.ts'
import { visibleText } from '../src/web/visible-text.ts'
import { sharedFolder, skipUnless } from './needs.ts'
import { words } from './page-words.ts'
import { ids, madeIndex, madeKinds, madeRow, madeRows } from './pages-made.ts'

const index = madeIndex()
after(() => index.close())
const app = createApp({ index: () => index, kinds: madeKinds })

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await app.request(path, { headers })
  return { response, body: await response.text() }
}

/** A text without what is shown as layout: white space, signs of Markdown and tables, <br>, the signs of ^{※1}. */
const bare = (text: string) =>
  text
    .replace(/<br\s*\/?>/gi, '')
    .replace(/\^\{([^{}\n]{1,12})\}/g, '$1')
    .replace(/[\s#|:*+\-–—―]/g, '')

/** The words of a notice's text as shown, without what the page itself says in it. */
function shownText(part: string): string {
  let shown = ''
  for (const { text, inside } of words(part)) if (!inside.includes('summary')) shown += text
  return shown
}

const pages = [
  // Those two have braces of their own.
  ...navigationPaths.filter(path => path !== '/api' && path !== '/playground'),
  '/notices?q=漏えい',
  '/notices?q=漏洩+委託&leak=possible&from=2025&publisher=架空',
  '/notices?q=どこにもない語',
  '/notices?page=99',
  '/notices?from=soon&leak=maybe',
  `/notices/${ids.full}`,
  `/notices/${ids.full}?fact=1`,
  `/notices/${ids.hostile}?fact=0`,
  `/notices/${ids.bare}`,
  '/notices/ffffffffff',
  '/problems?code=head-missing',
  '/doubts?code=parts-miss-total',
  '/doubts?page=9',
  '/nowhere',
]
const inLanguage = (path: string, lang: string) => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`

describe('every page', () => {
  for (const path of pages)
    it(`${path} is well-formed, strict and said in both languages`, async () => {
      for (const lang of ['ja', 'en']) {
        const { response, body } = await get(inLanguage(path, lang))
        assert.equal(
          response.headers.get('content-security-policy'),
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        )
        assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
        assert.match(body, new RegExp(`<html lang="${lang}">`))
        assert.doesNotMatch(body, /undefined|\[object|NaN|\{\w+\}/)
        const titles = body.match(/<h1/g)
        assert.equal(titles?.length, 1)
        for (const { text, lang: said } of words(body))
          if (lang === 'en' && said !== 'ja')
            assert.doesNotMatch(text, /[\u3041-\u30ff\u3400-\u9fff]/, 'Japanese on an English page')
      }
    })

  it('takes nothing from elsewhere and has nothing inline', async () => {
    for (const path of pages) {
      const { body } = await get(path)
      for (const [, address] of body.matchAll(/<(?:link|script|img)[^>]*?(?:href|src)="([^"]*)"/g))
        assert.match(address!, /^\//)
      assert.doesNotMatch(body, /<script(?![^>]* src=)|<style|\son\w+="|\sstyle="/)
    }
  })

  it('keeps the language that was asked for in every link to another page', async () => {
    for (const path of ['/notices', `/notices/${ids.full}`, '/problems']) {
      const { body } = await get(inLanguage(path, 'en'))
      for (const [, address] of body.matchAll(/<a [^>]*?href="(\/[^"]*)"/g))
        if (!/\.(?:txt|json)$/.test(address!)) assert.match(address!, /lang=(?:en|ja)/)
    }
  })

  it('answers in the language of the browser where none is asked for', async () => {
    assert.match((await get('/about', { 'accept-language': 'en-GB,en;q=0.9' })).body, /<html lang="en">/)
    assert.match(
      (await get('/about', { 'accept-language': 'fr, en;q=0.3, ja;q=0.8' })).body,
      /<html lang="ja">/,
    )
    assert.match((await get('/about', { 'accept-language': ';;,q=x' })).body, /<html lang="ja">/)
    assert.match((await get('/about')).body, /<html lang="ja">/)
  })
})

describe('the list', () => {
  it('says the total with its unit, and marks the words found', async () => {
    const { body } = await get('/notices?q=委託')
    assert.match(body, /<strong>1 件<\/strong>/)
    assert.match(body, /<mark>委託<\/mark>/)
  })

  it('names the spellings that were searched together', async () => {
    const { body } = await get('/notices?q=漏洩')
    assert.match(body, /次の表記もあわせて探しました/)
    assert.match(body, /漏洩・漏えい・ろうえい/)
  })

  it('shows the state of absence', async () => {
    const { body } = await get('/notices?sort=oldest')
    for (const words of ['（題名なし）', '日付不明', '組織不明', '記載なし', '報は不明'])
      assert.ok(body.includes(words), words)
  })

  it('says what to do next where nothing is found', async () => {
    const { body } = await get('/notices?q="まったくない" 言葉&leak=confirmed')
    for (const words of ['>0 件<', '引用符を外す', '語を減らす', '条件を外して', '表記ゆれの表'])
      assert.ok(body.includes(words), words)
  })

  it('keeps every condition in the links of facets and pages', async () => {
    const { body } = await get('/notices?q=不正アクセス&sort=oldest&perPage=1')
    assert.match(body, /href="\/notices\?q=[^"]*&amp;sort=oldest&amp;perPage=1&amp;page=2"/)
    assert.match(body, /href="\/notices\?q=[^"]*&amp;leak=possible&amp;sort=oldest/)
  })

  it('leads a form with empty fields to the address without them', async () => {
    const { response } = await get('/notices?q=VPN&from=&to=&leak=')
    assert.equal(response.status, 302)
    assert.equal(response.headers.get('location'), '/notices?q=VPN')
  })

  it('reads a date as a person types it', async () => {
    const { body, response } = await get('/notices?from=２０２５年６月&to=2025/6/30')
    assert.equal(response.status, 200)
    assert.match(body, /<strong>1 件<\/strong>/)
  })

  it('says which condition it cannot read', async () => {
    const { response, body } = await get('/notices?from=yesterday&page=-1&lang=en')
    assert.equal(response.status, 400)
    assert.match(body, /published from/)
    assert.match(body, /A page is a whole number/)
  })
})

describe('a notice', () => {
  it('shows every character of its text', async () => {
    for (const row of madeRows) {
      const { body } = await get(`/notices/${row.id}`)
      const [, text] =
        /<div class="words" lang="ja">([\s\S]*?)<\/div>\s*(?:<p class="cut"|<p class="back")/.exec(body)!
      const written = row.document.text.replace('\u202e', '⟨U+202E⟩').replace('\u0007', '⟨U+0007⟩')
      assert.equal(bare(shownText(text!)), bare(written))
    }
  })

  it('highlights the sentence of the chosen fact, its words most, and its entry', async () => {
    const { body } = await get(`/notices/${ids.full}?fact=1`)
    assert.match(body, /<a href="[^"]*fact=1#fact-1" data-fact="1" aria-current="true">/)
    let sentence = ''
    let chosen = ''
    for (const [, classes, inside] of body.matchAll(/class="((?:evidence|around)[^"]*)"[^>]*>([^<]*)</g)) {
      if (classes!.includes('in-sentence')) sentence += inside
      if (classes!.includes('chosen')) chosen += inside
    }
    assert.equal(chosen, 'お客様4,142名')
    assert.match(sentence, /^2025年5月12日、当社が.*受け、お客様4,142名の氏名が.*判明しました。$/)
  })

  it('has one place for every fact to lead to, also where facts overlap', async () => {
    const { body } = await get(`/notices/${ids.full}`)
    for (const n of madeRows[0]!.facts.keys()) {
      assert.equal(body.split(`id="fact-${n}"`).length, 2)
      assert.equal(body.split(`id="entry-${n}"`).length, 2)
    }
  })

  it('says each status by sign and word', async () => {
    const { body } = await get(`/notices/${ids.full}`)
    for (const [sign, word] of [
      ['◐', 'おそれ'],
      ['●', '確認'],
      ['○', '確認されていない'],
    ])
      assert.match(body, new RegExp(`>${sign}</span> ${word}<`))
  })

  it('says what it does not say', async () => {
    const { body } = await get(`/notices/${ids.full}`)
    assert.match(
      body,
      /<h3>対応<\/h3><p class="unstated"><span class="name">述べていない<\/span> 委託先<\/p>/,
    )
    assert.match((await get(`/notices/${ids.bare}`)).body, /述べていない<\/span> 公表日、組織</)
  })

  it('shows alike facts as one row, each quote leading to its own words', async () => {
    const row = madeRow({
      id: 'dddddddddd',
      title: '項目について',
      lines: [{ kind: 'paragraph', words: '氏名と住所、またお名前、加えて御氏名が漏えいしました。' }],
      facts: ['氏名', 'お名前', '御氏名'].map(quote => ({
        kind: 'made-vendor',
        value: '氏名',
        status: 'possible' as const,
        quote,
      })),
    })
    const one = madeIndex([row])
    const body = await (
      await createApp({ index: () => one, kinds: madeKinds }).request('/notices/dddddddddd?fact=2')
    ).text()
    one.close()
    assert.equal(body.split('class="row"').length, 2)
    assert.equal(body.split('class="value"').length, 2)
    for (const n of [0, 1, 2]) assert.equal(body.split(`id="entry-${n}"`).length, 2)
    assert.match(body, /data-fact="2" aria-current="true">\s*<q lang="ja">御氏名<\/q>/)
  })

  it('shows both places of a contradiction, from either', async () => {
    const { body } = await get(`/notices/${ids.full}`)
    const [at] = /\?at=\d+-\d+_\d+-\d+#place/.exec(body) ?? assert.fail('no link to a place')
    const { body: there } = await get(`/notices/${ids.full}${at}`)
    assert.equal(there.split('id="place"').length, 2)
    let chosen = ''
    for (const [, words] of there.matchAll(/class="[^"]* chosen"[^>]*>([^<]*)</g)) chosen += words
    assert.equal(chosen, 'お客様4,142名4,000名')
    for (const odd of ['9-2', '0-999999999', 'x', '1-2_3', '5-5_6-6'])
      assert.doesNotMatch((await get(`/notices/${ids.full}?at=${odd}`)).body, /id="place"/)
  })

  it('leads to the earlier notice and back', async () => {
    assert.match((await get(`/notices/${ids.full}`)).body, new RegExp(`href="/notices/${ids.earlier}"`))
    assert.match((await get(`/notices/${ids.earlier}`)).body, new RegExp(`href="/notices/${ids.full}"`))
  })

  it('links the original safely, and never anything but http and https', async () => {
    const { body } = await get(`/notices/${ids.full}`)
    assert.match(
      body,
      /rel="noreferrer noopener" href="https:\/\/kaku\.example\.com\/news\/20250603\?a=1&amp;b=2"/,
    )
    for (const id of [ids.full, ids.hostile])
      assert.doesNotMatch((await get(`/notices/${id}`)).body, /href="\s*javascript/i)
  })

  it('shows a table with its head, a figure as not read, problems and candidates passed over', async () => {
    const { body } = await get(`/notices/${ids.full}`)
    assert.match(body, /<th scope="col">対象<\/th><th scope="col">件数<\/th>/)
    assert.match(body, /図（読み取っていません）/)
    assert.match(body, /<sup>※1<\/sup>/)
    assert.match(body, /<p class="footnote[^"]*"><span class="marker">※1/)
    assert.match(body, /公表概要がありません/)
    assert.match(body, /A part of 4,142名\./)
  })

  it('of a thousand facts in one sentence stays a page, and still shows the chosen sentence', async () => {
    const numbers = Array.from({ length: 1000 }, (_, i) => `第${i}号の名簿`)
    const row = madeRow({
      id: 'cccccccccc',
      title: '名簿について',
      lines: [{ kind: 'paragraph', words: `${numbers.join('、')}が漏えいしました。` }],
      facts: numbers.map(quote => ({ kind: 'made-count', value: quote, status: 'confirmed', quote })),
    })
    const many = madeIndex([row])
    const response = await createApp({ index: () => many, kinds: madeKinds }).request(
      '/notices/cccccccccc?fact=999',
    )
    const body = await response.text()
    many.close()
    assert.ok(body.length < 1_000_000, `${body.length} characters`)
    assert.match(body, /class="evidence in-sentence chosen"[^>]*>第999号の名簿</)
    assert.match(body, /class="evidence in-sentence"[^>]*>第0号の名簿</)
  })

  it('is plain text and JSON as well', async () => {
    const text = await get(`/notices/${ids.full}.txt`)
    assert.match(text.response.headers.get('content-type')!, /^text\/plain/)
    assert.equal(text.body, madeRows[0]!.document.text)
    for (const path of [`/notices/${ids.full}.json`, `/api/notices/${ids.full}`]) {
      const { response, body } = await get(path)
      assert.match(response.headers.get('content-type')!, /^application\/json/)
      assert.deepEqual(JSON.parse(body).facts, madeRows[0]!.facts)
    }
  })

  it('is found by the beginning of its id', async () => {
    const { response } = await get('/notices/a1b2c3')
    assert.equal(response.headers.get('location'), `/notices/${ids.full}`)
  })
})

describe('doubts', () => {
  it('say what is doubtful, and lead to both places', async () => {
    const { body } = await get('/doubts')
    assert.match(body, /確かめるところ 1 件/)
    assert.match(body, /<span class="weight doubtSome">疑い 中<\/span> [^<]*「4,000名」と「お客様4,142名」/)
    assert.equal(body.match(/\?at=\d+-\d+_\d+-\d+#place/g)?.length, 3)
    assert.equal((await get('/doubts?code=nonsense')).response.status, 400)
    assert.equal((await get('/doubts?page=99')).response.status, 404)
  })
})

describe('real notices', skipUnless(sharedFolder(), '../shared/corpus'), () => {
  it('show every character of their text, and a place for every fact', () => {
    const say = sayIn('ja')
    const view = {
      say,
      language: 'ja',
      chosen: null,
      factAddress: String,
      anchor: (n: number) => `fact-${n}`,
    } as const
    const corpus = join(sharedFolder()!, 'corpus')
    const files = (readdirSync(corpus, { recursive: true }) as string[]).filter(f => f.endsWith('.md')).sort()
    const seeds = readdirSync(join(corpus, '../seeds')).map(f => join('../seeds', f))
    for (const path of [...files.filter((_, i) => i % 16 === 0), ...seeds])
      for (const { document } of readParts({ text: readFileSync(join(corpus, path), 'utf8'), path })) {
        const { facts } = readNotice(document).reading
        const part = String(documentText(document, facts, view))
        const own = part.replace(/<p class="statement".*?<\/p>/g, '')
        assert.equal(bare(shownText(own)), bare(visibleText(document.text)), path)
        for (const n of facts.keys())
          assert.equal(part.split(`id="fact-${n}"`).length, 2, `${path}: fact ${n}`)
      }
  })
})

describe('serving', () => {
  it('says so where the port is taken, and what to do where the index is gone', async () => {
    const indexFile = join(tmpdir(), 'tenmatsu-no-such-folder', 'index.sqlite')
    const served = await serveIndex({ indexFile, host: '127.0.0.1', port: 0 })
    try {
      const port = Number(new URL(served.address).port)
      await assert.rejects(serveIndex({ indexFile, host: '127.0.0.1', port }), UserError)
      const response = await fetch(`${served.address}/notices`)
      assert.equal(response.status, 503)
    } finally {
      await served.close()
    }
  })
})

describe('hostile input', () => {
  it('of a notice stays words', async () => {
    for (const path of [
      '/notices',
      `/notices/${ids.hostile}?fact=0`,
      `/notices?publisher=${encodeURIComponent('<script>')}`,
    ]) {
      const { body } = await get(path)
      assert.doesNotMatch(body, /<script>|<img src=x|onerror=alert\(2\)>"/)
      assert.doesNotMatch(body, /[\u202a-\u202e\u2066-\u2069\u0007]/)
    }
    assert.match((await get(`/notices/${ids.hostile}`)).body, /⟨U\+202E⟩/)
  })

  it('in an address gets a page, never a stack', async () => {
    const addresses = [
      '/notices/..%2f..%2fetc%2fpasswd',
      `/notices/${'a'.repeat(5000)}`,
      '/notices/%00',
      `/notices/${ids.full}.exe`,
      `/notices/${ids.full}?fact=999999999`,
      `/notices/${ids.full}?fact=-1`,
      `/notices/${ids.full}?fact=__proto__`,
      `/notices?q=${encodeURIComponent('"'.repeat(999))}`,
      `/notices?q=${'x'.repeat(1001)}`,
      '/notices?q=%E3%81',
      '/notices?q=-&leak=constructor',
      '/notices?page=1e9&perPage=0',
      '/problems?code=__proto__',
      '/assets/..%2fapp.ts',
      '/assets/constructor',
      '/?lang=<script>',
      `/${encodeURIComponent('<script>')}`,
      '/api/search?leak=nonsense',
      '/api/notices/zzz',
      '/api/list-problems?code=zzz',
    ]
    for (const path of addresses) {
      const { response, body } = await get(path)
      assert.ok([200, 302, 400, 404].includes(response.status), `${path}: ${response.status}`)
      assert.doesNotMatch(body, /<script>|\.ts:\d+|at file:/, path)
    }
  })

  it('only http and https become links', () => {
    for (const address of [
      'javascript:alert(1)',
      ' javascript:x',
      'data:text/html,x',
      'http:/x',
      '//x.example',
      'https://',
      'ftp://x',
    ])
      assert.equal(linkable(address), null, address)
    assert.equal(linkable('HTTPS://Kaku.example.com/a b'), 'https://kaku.example.com/a%20b')
  })

  it('only reading is possible', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const response = await app.request('/notices', { method })
      assert.equal(response.status, 405)
    }
  })

  it('a foreign name for this machine is turned away', async () => {
    const local = createApp({ index: () => index, hosts: ['127.0.0.1', 'localhost'] })
    assert.equal((await local.request('http://rebound.example:4646/')).status, 421)
    assert.equal((await local.request('http://127.0.0.1:4646/about')).status, 200)
  })
})

describe('trouble', () => {
  it('with the index says what to do; an error of the program says so without a stack', async () => {
    const errors: Error[] = []
    const broken = (error: Error) =>
      createApp({
        index: () => {
          throw error
        },
        onError: e => errors.push(e),
      })
    const unusable = await broken(
      new IndexUnusable({ ja: '半分しかありません', en: 'it is half-written' }),
    ).request('/notices')
    assert.equal(unusable.status, 503)
    assert.match(await unusable.text(), /tenmatsu build/)
    const wrong = await broken(new Error('secret detail')).request('/notices')
    assert.equal(wrong.status, 500)
    assert.ok(wrong.headers.get('content-security-policy'))
    assert.doesNotMatch(await wrong.text(), /secret detail/)
    assert.equal(errors.length, 2)
  })
})

describe('assets', () => {
  it('may be kept for ever under their version, and are confirmed by their tag', async () => {
    const { body } = await get('/about')
    const [address] = /\/assets\/style\.css\?v=[0-9a-f]{12}/.exec(body)!
    const { response } = await get(address)
    assert.match(response.headers.get('cache-control')!, /immutable/)
    const again = await get('/assets/style.css', { 'if-none-match': response.headers.get('etag')! })
    assert.equal(again.response.status, 304)
  })
})

describe('cutting', () => {
  it('parts overlapping facts and loses nothing', () => {
    const cuts = cutText([
      { fact: 0, span: { start: 2, end: 8 }, as: 'words' },
      { fact: 1, span: { start: 5, end: 12 }, as: 'words' },
      { fact: 2, span: { start: 5, end: 5 }, as: 'words' },
      { fact: 1, span: { start: 0, end: 12 }, as: 'sentence' },
    ])
    const within = cutsWithin(cuts, { start: 1, end: 15 })
    assert.deepEqual(
      within.map(c => [c.start, c.end, c.facts, c.sentences]),
      [
        [1, 2, [], [1]],
        [2, 5, [0], [1]],
        [5, 8, [0, 1], [1]],
        [8, 12, [1], [1]],
        [12, 15, [], []],
      ],
    )
  })
})

describe('numbers in words', () => {
  it('are grouped by threes as everywhere, to three decimals', () => {
    for (const n of [
      0, 7, 999, 1000, 12_345, 1_234_567, -1, -999, -1000, -12_345, 0.5, 1027.5, 999.9996, 7.33333,
    ])
      assert.equal(grouped(n), n.toLocaleString('en-US'), String(n))
  })
})
