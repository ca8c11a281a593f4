import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { initArchive } from '../src/archive/init-archive.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import { organisationId } from '../src/index/organisation-id.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { listOrganisations, listOrganisationsInput } from '../src/queries/list-organisations.ts'
import { sentenceAround } from '../src/queries/sentence-around.ts'
import { showOrganisation } from '../src/queries/show-organisation.ts'
import { csvRows } from '../src/text/csv-rows.ts'
import { classifyOrganisation } from '../src/text/organisations/classify-organisation.ts'
import { readListed } from '../src/text/organisations/read-listed.ts'
import { tellNamesApart } from '../src/text/organisations/tell-names-apart.ts'
import { createApp } from '../src/web/app.ts'
import { temporaryFolder, write } from './archive-folders.ts'

interface ClassifiedCase {
  readonly name: string
  readonly calls?: string
  readonly sector: string | null
  readonly type: string | null
  readonly because?: string
}

/** Names in both directions: what tells a sector or a type, and what looks as if it did. */
const cases: readonly ClassifiedCase[] = [
  { name: '株式会社青空銀行', sector: 'finance', type: 'company' },
  { name: 'ひなた信用金庫', sector: 'finance', type: 'cooperative' },
  { name: 'こだま少額短期保険株式会社', sector: 'finance', type: 'company' },
  { name: '学校法人ひだまり学園', sector: 'education', type: 'school' },
  { name: '国立大学法人みどり大学', sector: 'education', type: 'university' },
  { name: '青空市立ひばり小学校', sector: 'education', type: 'school' },
  { name: '医療法人社団こもれび会', sector: 'health', type: 'hospital' },
  { name: 'ゆうなぎ総合病院', sector: 'health', type: 'hospital' },
  { name: '社会福祉法人はるかぜ会', sector: 'health', type: 'social_welfare' },
  { name: '夕空県青空市', sector: 'public', type: 'local_government' },
  { name: '青空市教育委員会', sector: 'public', type: 'local_government' },
  { name: '独立行政法人架空振興機構', sector: null, type: 'incorporated_agency' },
  { name: '一般社団法人架空学会', sector: 'services', type: 'association' },
  { name: 'ほしぞら生活協同組合', sector: 'trade', type: 'cooperative' },
  { name: '弁護士法人ひまわり法律事務所', sector: 'professional', type: 'professional_firm' },
  { name: '株式会社みどり製作所', sector: 'manufacturing', type: 'company' },
  { name: 'あさひ観光バス株式会社', sector: 'transport', type: 'company' },
  { name: 'Komorebi Trading Co., Ltd.', sector: null, type: 'company' },
  { name: '株式会社ひなた（ホテルひなた）', sector: 'hospitality', type: 'company' },
  { name: 'こだま', calls: '当行', sector: 'finance', type: 'company' },
  { name: 'ひだまり', calls: '本学', sector: 'education', type: 'university' },
  { name: 'こだま', sector: null, type: null, because: 'Nothing tells what it is.' },
  {
    name: '株式会社こもれび',
    calls: '当館',
    sector: null,
    type: 'company',
    because: 'An inn and a museum call themselves so.',
  },
  {
    name: '株式会社こもれびホールディングス',
    sector: null,
    type: 'company',
    because: 'A holding may be in any sector.',
  },
  {
    name: '株式会社カンバス堂',
    sector: null,
    type: 'company',
    because: 'バス within a word is no bus.',
  },
  {
    name: 'みどり社会保険労務士法人',
    sector: 'professional',
    type: 'professional_firm',
    because: '保険 of a labour consultant is no insurance.',
  },
  {
    name: '夕空地域介護保険事業組合',
    sector: 'health',
    type: 'cooperative',
    because: 'Care insurance is social insurance.',
  },
  {
    name: '夕空県（夕空県立青空高等学校）',
    sector: 'public',
    type: 'local_government',
    because: 'What stands in brackets is a part of it.',
  },
  {
    name: '株式会社青空市場',
    sector: null,
    type: 'company',
    because: '市 within a name is no city.',
  },
]

describe('sector and type of an organisation', () => {
  for (const { name, calls, sector, type, because } of cases)
    it(`${name}${calls ? `（${calls}）` : ''}${because ? `: ${because}` : ''}`, () => {
      const found = classifyOrganisation({ name, selfWords: calls ? [calls] : [], listed: null })
      assert.deepEqual([found.sector?.code ?? null, found.organisationType?.code ?? null], [sector, type])
      const written = name.normalize('NFKC')
      for (const told of [found.sector, found.organisationType])
        if (told) assert.ok(told.words === calls || written.includes(told.words), told.words)
    })

  it('a company on the list is listed, with the sector of its industry', () => {
    const listed = { code: '1234', name: 'こもれび', industry: '食料品' }
    const company = classifyOrganisation({ name: '株式会社こもれび', selfWords: [], listed })
    assert.deepEqual(
      [
        company.organisationType?.code,
        company.organisationType?.rule,
        company.sector?.code,
        company.sector?.rule,
      ],
      ['listed_company', 'on-the-list', 'manufacturing', 'industry-on-the-list'],
    )
    const school = classifyOrganisation({ name: '学校法人こもれび', selfWords: [], listed })
    assert.deepEqual([school.organisationType?.code, school.sector?.code], ['school', 'education'])
  })
})

describe('names of organisations', () => {
  const groups = (...names: string[]) => tellNamesApart(names).map(group => group.names)

  it('spellings of one name are one organisation', () => {
    assert.deepEqual(
      groups('株式会社 こもれび堂', '(株)こもれび堂', 'こもれび堂', '株式会社こもれび堂（青空店）'),
      [['株式会社 こもれび堂', '(株)こもれび堂', 'こもれび堂', '株式会社こもれび堂（青空店）']],
    )
  })

  it('two legal forms are two, and the bare name is neither', () => {
    assert.equal(groups('株式会社ひまわり', '学校法人ひまわり', 'ひまわり').length, 3)
    assert.equal(groups('株式会社ひまわり', '有限会社ひまわり').length, 2)
  })

  it('a company keeps its id when a school of its name turns up', () => {
    const [alone] = tellNamesApart(['株式会社ひまわり', 'ひまわり'])
    const [beside] = tellNamesApart(['株式会社ひまわり', '学校法人ひまわり'])
    assert.equal(alone!.identity, beside!.identity)
    assert.equal(organisationId('株式会社ひまわり'), organisationId('(株)ひまわり'))
    assert.notEqual(organisationId('株式会社ひまわり'), organisationId('学校法人ひまわり'))
    assert.equal(organisationId('委託先'), null)
  })
})

describe('lists in CSV', () => {
  it('cells in quotes, either line end, empty lines', () => {
    assert.deepEqual(csvRows('a,b\r\n"x, ""y""\nz",2\n\n,\nlast'), [['a', 'b'], ['x, "y"\nz', '2'], ['last']])
    assert.deepEqual(csvRows(''), [])
  })

  it('takes columns by their headings, and leaves out rows without name or code', () => {
    assert.deepEqual(
      readListed(
        '日付,コード,銘柄名,33業種区分\n20250601,1234,こもれび堂,小売業\n20250601,,名なし,小売業\n20250601,130A,夕空通信,-\n',
      ),
      [
        { name: 'こもれび堂', code: '1234', industry: '小売業' },
        { name: '夕空通信', code: '130A', industry: null },
      ],
    )
    assert.equal(readListed('こもれび堂,1234\n'), null)
  })
})

it('a sentence ends at 。 and at the end of a line, not where a line is wrapped', () => {
  const text = '前の文です。当社が委託する\nみどり印刷で起きました。次です。'
  const start = text.indexOf('みどり印刷')
  const wrapped = { text, softNewlines: [text.indexOf('\n')], bodyStart: 0 }
  const span = { start, end: start + 5 }
  assert.equal(sentenceAround(wrapped, span).quote, '当社が委託する\nみどり印刷で起きました。')
  assert.equal(sentenceAround({ ...wrapped, softNewlines: [] }, span).quote, 'みどり印刷で起きました。')
})

const told = (title: string, date: string, organisation: string, body: string): string =>
  `# 公表概要\n- ${title}\n- ${date}\n- ${organisation}\n\n# 本文\n${body}\n`

/** A printer, two of its clients, a shop under two spellings, and a school of the shop's name. */
const notices = {
  '2025/07/01_株式会社みどり印刷.md': told(
    'ランサムウェア被害について',
    '2025年7月1日',
    '株式会社みどり印刷',
    '2025年6月28日、当社のサーバーがランサムウェアの被害を受けました。',
  ),
  '2025/07/03_夕空県青空市.md': told(
    '委託先における被害について',
    '2025年7月3日',
    '夕空県青空市',
    '本市が名簿の印刷を委託している株式会社みどり印刷において、ランサムウェアによる被害が発生し、個人情報が漏えいしたおそれがあります。',
  ),
  '2025/07/04_夕空県海辺町.md': told(
    '委託先の被害について',
    '2025年7月4日',
    '夕空県海辺町',
    '本町が名簿の印刷を委託している株式会社みどり印刷において、ランサムウェアによる被害が発生し、個人情報が漏えいしたおそれがあります。',
  ),
  '2025/08/01_株式会社ひまわり.md': told(
    '不正アクセスについて',
    '2025年8月1日',
    '株式会社ひまわり',
    '当社のウェブサーバーが不正アクセスを受けました。',
  ),
  '2026/02/01_(株)ひまわり.md': told(
    'メールの誤送信について',
    '2026年2月1日',
    '(株)ひまわり',
    '当社は2026年1月30日、メールを誤って送信しました。',
  ),
  '2025/09/01_学校法人ひまわり.md': told(
    '紛失について',
    '2025年9月1日',
    '学校法人ひまわり',
    '本校において、USBメモリを紛失しました。',
  ),
}

async function asked(files: Record<string, string>, listed?: string) {
  const home = temporaryFolder()
  initArchive(home)
  if (listed !== undefined) {
    writeFileSync(join(home, 'tenmatsu.json'), JSON.stringify({ tenmatsu: 1, listed: 'lists/listed.csv' }))
    write(home, { 'lists/listed.csv': listed })
  }
  write(join(home, 'notices'), files)
  const summary = await build(openArchive(home), { workers: 0 })
  return { home, summary, index: openIndex(openArchive(home).indexFile) }
}

describe('organisations of an archive', () => {
  it('its vendor and clients, with the sentences that say so', async () => {
    const { index } = await asked(notices)
    try {
      const printer = await showOrganisation(index, 'みどり印刷')
      assert.ok(printer)
      assert.deepEqual(
        printer.clients.map(({ organisation, relation }) => [organisation.name, relation]),
        [
          ['夕空県海辺町', 'contractor'],
          ['夕空県青空市', 'contractor'],
        ],
      )
      const { evidence } = printer.clients[1]!
      assert.match(evidence!.quote, /^本市が名簿の印刷を委託している株式会社みどり印刷において.*。$/)
      assert.equal(printer.supplied, 2)
      const city = await showOrganisation(index, '夕空県青空市')
      assert.deepEqual(
        city?.vendors.map(({ organisation }) => organisation.id),
        [printer.id],
      )
      assert.deepEqual([city?.sector?.code, city?.organisationType?.code], ['public', 'local_government'])
    } finally {
      index.close()
    }
  })

  it('spellings are one, another legal form is not, and both are said', async () => {
    const { index } = await asked(notices)
    try {
      const shop = await showOrganisation(index, '株式会社ひまわり')
      assert.ok(shop)
      assert.deepEqual(shop.names.map(({ name }) => name).sort(), ['(株)ひまわり', '株式会社ひまわり'])
      assert.deepEqual(
        shop.alike.map(({ name }) => name),
        ['学校法人ひまわり'],
      )
      assert.equal(shop.ownIncidents.length, 2)
      assert.equal(await showOrganisation(index, 'ひまわり'), null)
      assert.equal((await showOrganisation(index, shop.id.slice(0, 6)))?.id, shop.id)
    } finally {
      index.close()
    }
  })

  it('a list of listed companies is read by the build, and again when it changes', async () => {
    const { index, home, summary } = await asked(notices, '銘柄名,コード,33業種区分\nひまわり,1234,小売業\n')
    const typesOf = async () => {
      const again = openIndex(openArchive(home).indexFile)
      try {
        const { organisations } = await listOrganisations(
          again,
          listOrganisationsInput.parse({ q: 'ひまわり' }),
        )
        return Object.fromEntries(
          organisations.map(one => [one.name, [one.organisationType?.code, one.sector?.code]]),
        )
      } finally {
        again.close()
      }
    }
    index.close()
    assert.equal(summary.problemsByCode['listed-companies-unread'], undefined)
    const types = await typesOf()
    assert.deepEqual(types.学校法人ひまわり, ['school', 'education'])
    assert.ok(Object.values(types).some(([type, sector]) => type === 'listed_company' && sector === 'trade'))
    write(home, { 'lists/listed.csv': 'no list\n' })
    const { problemsByCode } = await build(openArchive(home), { workers: 0 })
    assert.equal(problemsByCode['listed-companies-unread'], 1)
    const without = await typesOf()
    assert.ok(Object.values(without).every(([type]) => type !== 'listed_company'))
  })

  it('pages: the list, one of them, another spelling of it, and none', async () => {
    const { index } = await asked(notices)
    try {
      const app = createApp({ index: () => index })
      const page = async (path: string) => {
        const answer = await app.request(`http://127.0.0.1${encodeURI(path)}`)
        return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() }
      }
      const list = await page('/organisations?sector=public&lang=ja')
      assert.equal(list.status, 200)
      assert.match(list.text, /夕空県青空市/)
      assert.doesNotMatch(list.text, /学校法人ひまわり/)
      assert.equal((await page('/organisations?sector=nothing')).status, 400)
      const id = organisationId('株式会社みどり印刷')!
      const one = await page(`/organisations/${id}?lang=ja`)
      assert.equal(one.status, 200)
      assert.match(one.text, /<q lang="ja">本市が名簿の印刷を委託している/)
      const shop = organisationId('株式会社ひまわり')
      const its = await page(`/notices?organisation=${shop}&lang=ja`)
      assert.match(its.text, /<strong>2 件<\/strong>/)
      assert.match(
        its.text,
        /<span lang="ja">株式会社ひまわり<\/span>|<span lang="ja">\(株\)ひまわり<\/span>/,
      )
      const feed = (await page(`/export/atom?grain=notices&organisation=${shop}`)).text
      assert.equal(feed.match(/<entry>/g)?.length, 2)
      assert.match((await page('/notices?organisation=どこにもない&lang=ja')).text, /<strong>0 件<\/strong>/)
      const renamed = await page('/organisations/みどり印刷')
      assert.deepEqual([renamed.status, renamed.to], [302, `/organisations/${id}`])
      assert.equal((await page('/organisations/0000000000')).status, 404)
      const notice = (await page('/incidents?lang=ja')).text
      assert.ok(notice.includes(`/organisations/${organisationId('夕空県青空市')}`))
    } finally {
      index.close()
    }
  })
})
