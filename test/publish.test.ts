import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { XMLValidator } from 'fast-xml-parser'
import { main } from '../src/cli/main.ts'
import type { PublishSummary } from '../src/site/publish-site.ts'
import { temporaryFolder, treeOf, write } from './archive-folders.ts'
import { leaksIn } from './leaks-in.ts'
import { addressesIn, attribute, filesOfSite, leadsNowhere, parsePage } from './site-files.ts'

const examples = fileURLToPath(new URL('../examples/notices', import.meta.url))
const url = 'https://archive.example.jp/notices-of-2025/'

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const code = await main(
    [...args, '--lang', 'en'],
    text => {
      out += text
    },
    text => {
      err += text
    },
    { HOME: '/nowhere' },
  )
  return { code, out, err }
}

async function published(out: string, archive: string, ...more: string[]): Promise<PublishSummary> {
  const ran = await run('publish', out, '--archive', archive, '--json', ...more)
  assert.equal(ran.code, 0, ran.err)
  return JSON.parse(ran.out) as PublishSummary
}

/** A notice in the hand-kept layout. */
const notice = (title: string, day: string, publisher: string, body: string): string =>
  `# 公表概要\n- ${title}\n- ${day}\n- ${publisher}\n- https://www.example.jp/news/${day.length}.html\n\n# 本文\n${body}\n`

/** Names of the files that are not the same in two trees. */
const differing = (a: Record<string, string>, b: Record<string, string>): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(name => a[name] !== b[name])

/** What a publishing leaves that is killed: the files that it was about to write. */
const planned = '.tenmatsu-site-planned.json'

const withoutManifest = (folder: string): Record<string, string> =>
  Object.fromEntries(Object.entries(treeOf(folder)).filter(([name]) => name !== '.tenmatsu-site.json'))

describe('a published site', () => {
  const site = temporaryFolder()
  const cache = temporaryFolder()
  let files: string[]
  let pages: string[]
  const read = (file: string): string => readFileSync(join(site, file), 'utf8')

  before(async () => {
    const summary = await published(site, examples, '--cache', cache, '--url', url)
    files = filesOfSite(site)
    pages = files.filter(file => file.endsWith('.html'))
    assert.deepEqual(summary.missing, [])
    assert.equal(summary.files, files.length)
    assert.equal(
      summary.bytes,
      files.reduce((sum, file) => sum + readFileSync(join(site, file)).length, 0),
    )
  })

  it('has every type of page, in both languages', () => {
    for (const start of [
      /^index\.html$/,
      /^notices\/index\.html$/,
      /^notices\/year-\d{4}\.html$/,
      /^notices\/[0-9a-f]{10}\.html$/,
      /^notices\/[0-9a-f]{10}\.txt$/,
      /^incidents\/index\.html$/,
      /^incidents\/type-[a-z_]+\.html$/,
      /^incidents\/[0-9a-f]{10}\.html$/,
      /^incidents\/[0-9a-f]{10}-as-of-\d{4}-\d{2}-\d{2}\.html$/,
      /^roots\/index\.html$/,
      /^roots\/[0-9a-f]{10}\.html$/,
      /^organisations\/[0-9a-f]{10}\.html$/,
      /^trends\/index\.html$/,
      /^trends\/kinds\.svg$/,
      /^search\.html$/,
      /^data\.html$/,
      /^404\.html$/,
      /^sitemap\.xml$/,
      /^robots\.txt$/,
      /^\.nojekyll$/,
    ])
      assert.ok(
        files.some(file => start.test(file)),
        String(start),
      )
    const english = pages.filter(file => file.startsWith('en/')).map(file => file.slice(3))
    const japanese = pages.filter(file => !file.startsWith('en/') && file !== '404.html')
    assert.deepEqual(english, japanese)
    assert.ok(read('en/index.html').includes('<html lang="en">'))
  })

  it('is valid HTML throughout, and no id stands twice', () => {
    for (const file of pages) {
      const { errors, elements } = parsePage(read(file))
      assert.deepEqual(errors, [], file)
      const ids = elements.flatMap(element => attribute(element, 'id') ?? [])
      assert.deepEqual(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        [],
        file,
      )
    }
  })

  it('every link leads to a file of the site, or to the page of a publisher; nothing else is loaded', () => {
    const dead: string[] = []
    for (const file of pages) {
      const page = parsePage(read(file))
      for (const address of addressesIn(page)) {
        if (/^https?:\/\//.test(address)) continue
        const inside = file === '404.html' ? address.replace(/^\/notices-of-2025\//, './') : address
        if (inside.startsWith('/') || leadsNowhere(site, file, inside)) dead.push(`${file}: ${address}`)
      }
      for (const element of page.elements) {
        if (!['script', 'img', 'link', 'iframe', 'object', 'embed', 'video'].includes(element.tagName))
          continue
        const [loaded, rel] = [
          attribute(element, 'src') ?? attribute(element, 'href'),
          attribute(element, 'rel'),
        ]
        if (loaded?.startsWith('http') && rel !== 'canonical') dead.push(`${file} loads ${loaded}`)
      }
    }
    assert.deepEqual(dead.slice(0, 10), [])
  })

  it('carries its policy, its address and what it is about in every page', () => {
    for (const file of pages) {
      const { elements } = parsePage(read(file))
      const metas = elements.filter(({ tagName }) => tagName === 'meta')
      const policy = metas.find(meta => attribute(meta, 'http-equiv') === 'Content-Security-Policy')
      assert.match(attribute(policy!, 'content')!, /default-src 'none'/, file)
      assert.doesNotMatch(attribute(policy!, 'content')!, /unsafe|\*|https?:/, file)
      const canonical = elements.find(element => attribute(element, 'rel') === 'canonical')
      assert.ok(attribute(canonical!, 'href')!.startsWith(url), file)
      assert.ok(
        metas.some(meta => attribute(meta, 'property') === 'og:title'),
        file,
      )
      for (const element of elements) {
        assert.ok(!element.attrs.some(({ name }) => /^on|^style$/.test(name)), file)
        if (element.tagName === 'script') assert.ok(attribute(element, 'src') !== null, file)
      }
    }
    const views = pages.filter(file => /-as-of-/.test(file))
    for (const file of views) {
      const { elements } = parsePage(read(file))
      const canonical = elements.find(element => attribute(element, 'rel') === 'canonical')!
      assert.doesNotMatch(attribute(canonical, 'href')!, /-as-of-/)
      assert.match(read(file), /<meta name="robots" content="noindex">/)
    }
  })

  it('no page is larger than 100 KB compressed', () => {
    for (const file of pages) assert.ok(gzipSync(read(file)).length < 100_000, file)
  })

  it('its feeds are well formed and lead to its pages', () => {
    const feeds = files.filter(file => file.startsWith('feeds/'))
    for (const kind of [/^feeds\/notices\.ja\.xml$/, /^feeds\/kind-/, /^feeds\/organisation-.*\.en\.json$/])
      assert.ok(
        feeds.some(file => kind.test(file)),
        String(kind),
      )
    for (const file of feeds) {
      const text = read(file)
      assert.doesNotMatch(text, /site\.invalid|undefined/, file)
      const addresses = file.endsWith('.xml')
        ? [...text.matchAll(/href="(https:\/\/archive\.example\.jp[^"]*)"/g)].map(found => found[1]!)
        : (JSON.parse(text) as { feed_url: string; items: { url: string }[] }).items.map(item => item.url)
      if (file.endsWith('.xml')) assert.equal(XMLValidator.validate(text), true, file)
      assert.ok(addresses.length > 0, file)
      for (const address of addresses)
        assert.ok(files.includes(decodeURIComponent(address.slice(url.length))), `${file}: ${address}`)
    }
    const self = /<link rel="self"[^>]*href="([^"]*)"/.exec(read('feeds/notices.ja.xml'))?.[1]
    assert.equal(self, `${url}feeds/notices.ja.xml`)
    const ids = feeds
      .filter(file => file.endsWith('.ja.xml'))
      .map(file => /<id>([^<]*)<\/id>/.exec(read(file))![1])
    assert.equal(new Set(ids).size, ids.length, 'every feed has an id of its own')
  })

  it('the sitemap names every page and nothing else', () => {
    const named = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(found =>
      decodeURIComponent(found[1]!.slice(url.length)),
    )
    assert.ok(named.length > 100)
    for (const file of named) assert.ok(pages.includes(file) && !/-as-of-|^404/.test(file), file)
  })

  it('its data files are as their sums say, and the whole is the sum of its months', () => {
    const sums = read('data/SHA256SUMS').trimEnd().split('\n')
    const tree = treeOf(join(site, 'data'))
    for (const line of sums) {
      const [sum, name] = line.split('  ')
      assert.equal(tree[name!], sum, name)
    }
    const lines = (file: string): string[] => read(file).trimEnd().split('\n')
    for (const grain of ['notices', 'incidents']) {
      const months = files.filter(file => file.startsWith(`data/${grain}-`) && file.endsWith('.jsonl'))
      assert.ok(months.length > 1)
      assert.deepEqual(
        lines(`data/${grain}.jsonl`).slice(1),
        months.flatMap(file => lines(file).slice(1)),
      )
    }
    const incidents = filesOfSite(site).filter(file => /^incidents\/[0-9a-f]{10}\.html$/.test(file))
    assert.equal(lines('data/incidents.jsonl').length, incidents.length + 1)
    const { resources } = JSON.parse(read('data/datapackage.json')) as { resources: { path: string }[] }
    assert.equal(resources.length, sums.length)
    assert.ok(JSON.parse(read('data/record.schema.json')).$id)
  })

  it('carries no address and no number, in no file', () => {
    for (const file of files) {
      if (!/\.(html|txt|xml|json|jsonl|csv|svg)$/.test(file)) continue
      const text =
        file.startsWith('data/') || file.startsWith('feeds/') ? read(file).split('\n') : [read(file)]
      assert.deepEqual(text.flatMap(leaksIn), [], file)
    }
  })

  it('the same archive gives the same bytes', async () => {
    const again = temporaryFolder()
    await published(again, examples, '--cache', temporaryFolder(), '--url', url)
    assert.deepEqual(differing(withoutManifest(again), withoutManifest(site)), [])
  })

  it('writes nothing where nothing has changed', async () => {
    const summary = await published(site, examples, '--cache', cache, '--url', url)
    assert.deepEqual([summary.written, summary.removed], [0, 0])
  })
})

describe('publishing again', () => {
  const archive = temporaryFolder()
  const cache = temporaryFolder()
  const site = temporaryFolder()
  const body = (n: number): string =>
    `当社のサーバーが不正アクセスを受け、お客様${n}名の情報が漏えいしたおそれがあります。`
  const first = (n: number, words = body(n)): Record<string, string> => ({
    [`2025/06/0${n}_株式会社あおば${n}.md`]: notice(
      `不正アクセスについて ${n}`,
      `2025年6月${n}日`,
      `株式会社あおば${n}`,
      words,
    ),
  })
  before(async () => {
    for (const n of [1, 2, 3, 4]) write(archive, first(n))
    await published(site, archive, '--cache', cache)
  })
  const fromNothing = async (): Promise<Record<string, string>> => {
    const fresh = temporaryFolder()
    await published(fresh, archive, '--cache', cache)
    return withoutManifest(fresh)
  }

  it('makes anew what a change touches and leaves the rest; the bytes are those of a new site', async () => {
    const before = treeOf(site)
    write(archive, first(2, `${body(2)}\n\n追って報告します。`))
    const { written } = await published(site, archive, '--cache', cache)
    assert.ok(written > 0)
    const after = treeOf(site)
    const pageOf = (n: number): string =>
      Object.keys(after).find(
        file =>
          /^notices\/[0-9a-f]{10}\.html$/.test(file) &&
          readFileSync(join(site, file), 'utf8').includes(`不正アクセスについて ${n}</`) &&
          readFileSync(join(site, file), 'utf8').includes(`<h1><span lang="ja">不正アクセスについて ${n}<`),
      )!
    assert.notEqual(after[pageOf(2)], before[pageOf(2)])
    assert.equal(after[pageOf(3)], before[pageOf(3)])
    assert.deepEqual(differing(withoutManifest(site), await fromNothing()), [])
  })

  it('takes away the pages of what is gone, and no file that is not ours', async () => {
    writeFileSync(join(site, 'CNAME'), 'archive.example.jp\n')
    mkdirSync(join(site, 'notices', 'own'), { recursive: true })
    writeFileSync(join(site, 'notices', 'own', 'note.html'), 'mine')
    rmSync(join(archive, '2025/06/04_株式会社あおば4.md'))
    const { removed } = await published(site, archive, '--cache', cache)
    assert.ok(removed >= 6)
    assert.ok(existsSync(join(site, 'CNAME')) && existsSync(join(site, 'notices/own/note.html')))
    rmSync(join(site, 'CNAME'))
    rmSync(join(site, 'notices/own'), { recursive: true })
    assert.deepEqual(differing(withoutManifest(site), await fromNothing()), [])
  })

  it('makes a page again that was lost', async () => {
    rmSync(join(site, 'en/about.html'))
    const { written } = await published(site, archive, '--cache', cache)
    assert.equal(written, 1)
    assert.deepEqual(differing(withoutManifest(site), await fromNothing()), [])
  })

  it('goes on after a run that did not end, and mends what was changed in size', async () => {
    const page = filesOfSite(site).find(file => /^notices\/[0-9a-f]{10}\.html$/.test(file))!
    writeFileSync(join(site, page), 'x')
    rmSync(join(site, 'about.html'))
    writeFileSync(join(site, planned), JSON.stringify(['notices/0000000000.html']))
    writeFileSync(join(site, 'notices/0000000000.html'), 'half')
    await published(site, archive, '--cache', cache)
    assert.ok(!existsSync(join(site, 'notices/0000000000.html')))
    assert.deepEqual(differing(withoutManifest(site), await fromNothing()), [])
  })

  it('writes into no folder that holds other files, unless it is forced to', async () => {
    const taken = temporaryFolder()
    writeFileSync(join(taken, 'thesis.txt'), 'mine')
    const refused = await run('publish', taken, '--archive', archive, '--cache', cache)
    assert.equal(refused.code, 3)
    assert.match(refused.err, /holds other files/)
    assert.deepEqual(readdirSync(taken), ['thesis.txt'])
    await published(taken, archive, '--cache', cache, '--force')
    assert.equal(readFileSync(join(taken, 'thesis.txt'), 'utf8'), 'mine')
    for (const inside of [archive, join(archive, '2025'), join(archive, 'site')]) {
      const inArchive = await run('publish', inside, '--archive', archive, '--cache', cache, '--force')
      assert.equal(inArchive.code, 3)
      assert.match(inArchive.err, /part of the archive/)
    }
    const repository = temporaryFolder()
    mkdirSync(join(repository, '.git'))
    await published(repository, archive, '--cache', cache)
  })
})

describe('a site that is published again after a change', () => {
  const archive = join(temporaryFolder(), 'archive')
  const site = temporaryFolder()
  const source = temporaryFolder()
  before(async () => {
    cpSync(examples, source, { recursive: true })
    for (const args of [
      ['init', archive],
      ['import', source, '--archive', archive],
    ])
      assert.equal((await run(...args)).code, 0, args.join(' '))
    await published(site, archive, '--url', url)
  })
  /** Publishes again and from nothing: the same bytes, and of the search index only what the change touches. */
  const same = async (mostSearchFiles = Number.POSITIVE_INFINITY): Promise<void> => {
    const old = treeOf(site)
    await published(site, archive, '--url', url)
    const fresh = temporaryFolder()
    await published(fresh, archive, '--url', url)
    assert.deepEqual(differing(withoutManifest(site), withoutManifest(fresh)), [])
    const search = (folder: string): object =>
      (JSON.parse(readFileSync(join(folder, '.tenmatsu-site.json'), 'utf8')) as { search: object }).search
    assert.deepEqual(search(site), search(fresh))
    const written = differing(old, treeOf(site)).filter(file => /^search\/[gp]\//.test(file))
    assert.ok(written.length <= mostSearchFiles, `${written.length} files of the search index`)
  }
  const notices = (): string[] =>
    (readdirSync(join(archive, 'notices'), { recursive: true }) as string[])
      .filter(name => name.endsWith('.md'))
      .sort()
  const middle = (): string => join(archive, 'notices', notices()[notices().length >> 1]!)
  const edit = (change: (text: string) => string): void =>
    writeFileSync(middle(), change(readFileSync(middle(), 'utf8')))

  /** The file of the first notice that reads so. */
  const named = (words: RegExp): string =>
    notices()
      .map(name => join(archive, 'notices', name))
      .find(path => words.test(readFileSync(path, 'utf8')))!

  it('of words', async () => {
    edit(text => `${text}\n追って、𠮷野ヶ里係が窓口に掲示します。\n`)
    await same(60)
  })
  it('of a leak status, in words before all others', async () => {
    edit(text => text.replace('# 本文\n', '# 本文\nお客様12,345名の情報が漏えいしたことを確認しました。\n\n'))
    await same(150)
  })
  it('of a title, which the other incidents of its root event name', async () => {
    const root = filesOfSite(site).find(file => /^roots\/[0-9a-f]{10}\.html$/.test(file))!
    const [, id] = /notices\/([0-9a-f]{10})\.html/.exec(readFileSync(join(site, root), 'utf8'))!
    const { out } = await run('show', id!, '--archive', archive, '--json')
    const path = join(archive, (JSON.parse(out) as { path: string }).path)
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, before.replace(/^(# 公表概要\n- .+)$/m, '$1（更新）'))
    await same()
    const naming = filesOfSite(site).filter(
      file =>
        /^incidents\/[0-9a-f]{10}\.html$/.test(file) &&
        readFileSync(join(site, file), 'utf8').includes('（更新）'),
    )
    assert.ok(naming.length > 1, `${naming.length} pages of incidents`)
  })
  it('of nothing but what was changed back', async () => {
    edit(text => text.replace('お客様12,345名の情報が漏えいしたことを確認しました。\n\n', ''))
    await same()
  })
  it('of a notice that is new, newest and oldest', async () => {
    for (const [name, day] of [
      ['2031/06/03_みどり市.md', '2031年6月3日'],
      ['2001/06/03_みどり市.md', '2001年6月3日'],
    ] as const)
      write(join(archive, 'notices'), {
        [name]: notice('書類の紛失について', day, 'みどり市', '市民3名の書類を紛失しました。'),
      })
    await same()
  })
  it('of a name, so that the sector is another, and the page of the organisation', async () => {
    const [, publisher] = /^- (株式会社.+)$/m.exec(readFileSync(named(/^- 株式会社.+$/m), 'utf8'))!
    const path = named(new RegExp(`^- ${publisher}$`, 'm'))
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, before.replace(`- ${publisher}`, '- 学校法人ひなた学園'))
    await same()
    writeFileSync(path, before)
    await same()
  })
  it('of names that are told to be one', async () => {
    for (const [name, day, who] of [
      ['2031/07/03_かえで商会.md', '2031年7月3日', '株式会社かえで商会'],
      ['2031/07/04_かえで商会.md', '2031年7月4日', 'かえで商会株式会社'],
      ['2031/07/05_かえで商会.md', '2031年7月5日', 'かえで商会'],
    ] as const) {
      write(join(archive, 'notices'), {
        [name]: notice('書類の紛失について', day, who, 'お客様3名の書類を紛失しました。'),
      })
      await same()
    }
    rmSync(join(archive, 'notices/2031/07/04_かえで商会.md'))
    await same()
  })
  it('of a day, so that the order is another', async () => {
    const [first] = notices()
    const path = join(archive, 'notices', first!)
    writeFileSync(path, readFileSync(path, 'utf8').replace('2001年6月3日', '2030年6月3日'))
    await same()
  })
  it('of a notice that is gone', async () => {
    rmSync(middle())
    await same()
  })
  it('of incidents that became one', async () => {
    const ids = filesOfSite(site).flatMap(file => /^incidents\/([0-9a-f]{10})\.html$/.exec(file)?.[1] ?? [])
    const judged = await run(
      'judge',
      ids[0]!,
      ids[1]!,
      '--same',
      '--because',
      '同じ出来事',
      '--archive',
      archive,
    )
    assert.equal(judged.code, 0, judged.err)
    await same(0)
  })
  it('of a status that a person corrects', async () => {
    const ids = filesOfSite(site).flatMap(file => /^notices\/([0-9a-f]{10})\.html$/.exec(file)?.[1] ?? [])
    const counts = async (id: string): Promise<boolean> => {
      const { out } = await run('show', id, '--archive', archive, '--json')
      const { facts } = JSON.parse(out) as { facts: { kind: string }[] }
      return facts.filter(({ kind }) => kind === 'affected-count').length === 1
    }
    let counting = ids[0]!
    for (const id of ids) if (await counts(id)) counting = id
    const rejected = await run(
      ...['correct', counting, 'affected-count', '--status', 'investigating'],
      ...['--because', '別の話', '--archive', archive],
    )
    assert.equal(rejected.code, 0, rejected.err)
    await same()
  })
  it('where a file of the search index was lost, or a run did not end', async () => {
    const shard = filesOfSite(site).find(file => file.startsWith('search/g/'))!
    rmSync(join(site, shard))
    edit(text => `${text}\n以上です。\n`)
    await same()
    const bytes = readFileSync(join(site, shard))
    writeFileSync(join(site, shard), bytes.fill(0))
    writeFileSync(join(site, planned), JSON.stringify([shard]))
    edit(text => `${text}\n重ねてお詫びします。\n`)
    await same()
  })
})

describe('the workflow', () => {
  it('builds, verifies and publishes, with commands that the program has', async () => {
    const { code, out } = await run('publish', '--workflow')
    assert.equal(code, 0)
    const commands = [...out.matchAll(/main\.js (\w+)/g)].map(found => found[1]!)
    assert.deepEqual(commands, ['build', 'verify', 'publish'])
    for (const command of commands) {
      const { out: help } = await run(command, '--help')
      const line = out.split('\n').find(text => text.includes(`main.js ${command}`))!
      for (const [option] of line.matchAll(/--[a-z-]+/g))
        assert.ok(help.includes(option), `${command} ${option}`)
    }
  })

  it('an address or a path that is none is refused', async () => {
    for (const args of [
      ['--url', 'ftp://x'],
      ['--base', 'x'],
      ['--url', 'https://a.example/b/', '--base', '/c/'],
    ])
      assert.equal((await run('publish', 'out', ...args, '--archive', examples)).code, 2, args.join(' '))
    assert.equal((await run('publish', '--archive', examples)).code, 2)
  })
})

describe('addresses that once were', () => {
  it('an incident that became part of another leads there; a notice that was taken down says so', async () => {
    const home = temporaryFolder()
    const kept = join(home, 'archive')
    const site = join(home, 'site')
    const source = temporaryFolder()
    write(source, {
      '2025/06/03_株式会社あおば製作所.md': notice(
        '不正アクセスに関するお知らせ',
        '2025年6月3日',
        '株式会社あおば製作所',
        '当社のサーバーが不正アクセスを受けました。',
      ),
      '2025/09/20_みどり市.md': notice(
        '書類の紛失について',
        '2025年9月20日',
        'みどり市',
        '市民3名の書類を紛失しました。',
      ),
      '2025/10/20_ひので市.md': notice(
        'メールの誤送信',
        '2025年10月20日',
        'ひので市',
        '市民5名のアドレスを誤送信しました。',
      ),
    })
    for (const args of [
      ['init', kept],
      ['import', source, '--archive', kept],
      ['build', '--archive', kept],
    ])
      assert.equal((await run(...args)).code, 0, args.join(' '))
    const settings = JSON.parse(readFileSync(join(kept, 'tenmatsu.json'), 'utf8'))
    const savedSearches = [{ name: '紛失 & "誤送信"', q: '紛失 OR 誤送信' }]
    writeFileSync(join(kept, 'tenmatsu.json'), JSON.stringify({ ...settings, savedSearches }))
    await published(site, kept)
    const saved = filesOfSite(site).filter(file => /^feeds\/saved-.*\.ja\.xml$/.test(file))
    assert.equal(saved.length, 1)
    const feed = readFileSync(join(site, saved[0]!), 'utf8')
    assert.equal(XMLValidator.validate(feed), true)
    assert.equal(feed.match(/<entry>/g)?.length, 2)
    assert.match(feed, /<title>[^<]*紛失 &amp; /)
    assert.ok(readFileSync(join(site, 'data.html'), 'utf8').includes('紛失 &amp; '))
    writeFileSync(join(kept, 'tenmatsu.json'), JSON.stringify(settings))
    await published(site, kept)
    assert.ok(!filesOfSite(site).some(file => file.startsWith('feeds/saved-')))
    assert.ok(!readFileSync(join(site, 'data.html'), 'utf8').includes('紛失 &amp; '))
    const ids = filesOfSite(site).flatMap(file => /^incidents\/([0-9a-f]{10})\.html$/.exec(file)?.[1] ?? [])
    assert.equal(ids.length, 3)
    const [one, two, three] = ids as [string, string, string]
    const same = await run('judge', one, two, '--same', '--because', '同じ出来事', '--archive', kept)
    assert.equal(same.code, 0, same.err)
    const down = await run('takedown', three, '--because', '申し出による', '--archive', kept)
    assert.equal(down.code, 0, down.err)
    await published(site, kept)
    const pages = [one, two].map(id => readFileSync(join(site, `incidents/${id}.html`), 'utf8'))
    const moved = pages.findIndex(page => page.includes('http-equiv="refresh"'))
    assert.ok(moved >= 0)
    const [from, to] = moved === 0 ? [one, two] : [two, one]
    assert.ok(pages[moved]!.includes(`content="0; url=${to}.html"`))
    assert.deepEqual(parsePage(pages[moved]!).errors, [])
    assert.ok(readFileSync(join(site, `en/incidents/${from}.html`), 'utf8').includes('http-equiv="refresh"'))
    const stone = readFileSync(join(site, `en/notices/${three}.html`), 'utf8')
    assert.match(stone, /taken down/)
    assert.match(stone, /申し出による/)
    assert.ok(existsSync(join(site, 'tombstones.html')))
    assert.ok(!existsSync(join(site, `incidents/${three}.html`)))
  })
})

const attack = `"><script>alert(1)</script><img src=x onerror=alert(2)><a href="javascript:alert(3)">`

describe('a notice whose text is an attack', () => {
  it('is harmless on every page and in every feed', async () => {
    const archive = temporaryFolder()
    const site = temporaryFolder()
    const body = [
      `${attack} お客様300名の情報が漏えいしたおそれがあります。\u202e\u0007`,
      '[押す](javascript:alert(4)) ![x](data:text/html,<script>alert(5)</script>)',
      ']]> <![CDATA[ --> <!-- </title></style></textarea></noscript> &lt;script&gt; {{7*7}} $(id)',
      '<svg onload=alert(6)><style>*{display:none}</style><form action="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
      '| 氏名 | <td onmouseover=alert(7)> |\n|---|---|\n| =cmd()|x</table> |',
    ].join('\n\n')
    write(archive, {
      '2025/06/03_あおば.md': notice(
        `${attack} のお知らせ`,
        '2025年6月3日',
        `株式会社あおば${attack}`,
        body,
      ).replace(/https:\/\/\S+/, 'javascript:alert(document.domain)'),
      '2025/06/04_みどり.md': notice('続報', '2025年6月4日', `株式会社あおば${attack}`, body),
    })
    await published(site, archive, '--cache', temporaryFolder(), '--url', url)
    for (const file of filesOfSite(site)) {
      const text = readFileSync(join(site, file), 'utf8')
      if (file.endsWith('.xml')) assert.equal(XMLValidator.validate(text), true, file)
      if (file.endsWith('.xml')) assert.doesNotMatch(text, /"javascript:|<script/, file)
      if (file.endsWith('.json'))
        JSON.parse(text, (name, value) => {
          // Words are words in a feed; an address is what a reader opens.
          if (/url$/.test(name)) assert.match(value, /^https:\/\//, file)
          return value
        })
      if (!file.endsWith('.html') && !file.endsWith('.svg')) continue
      const { errors, elements } = parsePage(text)
      if (file.endsWith('.svg')) assert.equal(XMLValidator.validate(text), true, file)
      else assert.deepEqual(errors, [], file)
      for (const element of elements) {
        const { tagName, attrs } = element
        assert.ok(
          !['iframe', 'object', 'embed', 'style', 'img', 'base'].includes(tagName),
          `${file}: ${tagName}`,
        )
        if (tagName === 'script') assert.match(attribute(element, 'src')!, /assets\//, file)
        if (tagName === 'form')
          assert.match(attribute(element, 'action') ?? 'search.html', /search\.html$/, file)
        if (attribute(element, 'http-equiv') === 'refresh') assert.fail(file)
        for (const { name, value } of attrs) {
          assert.ok(!/^on/i.test(name), `${file}: ${name}`)
          if (['href', 'src', 'action'].includes(name))
            assert.doesNotMatch(value, /^\s*(javascript|data|vbscript):/i, file)
        }
      }
      assert.doesNotMatch(text, /[\u202a-\u202e\u2066-\u2069\u0007]/, file)
    }
  })
})
