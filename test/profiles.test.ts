import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mergeFigures } from '../src/incidents/profiles/merge-figures.ts'
import { mergeProfiles, type TellingNotice } from '../src/incidents/profiles/merge-profiles.ts'
import { emptyHead } from '../src/model/document.ts'
import {
  emptyProfile,
  type FigureOf,
  type NoticeProfile,
  type ProfiledFigure,
} from '../src/model/incident-profile.ts'
import { kindProfile, readNotice } from '../src/readings/read-notice.ts'
import { madeUp } from './made-up-notices.ts'

/** The profile of a notice with that body. */
function profileOf(body: string, publisher = '株式会社こもれび堂'): NoticeProfile {
  const { document } = madeUp({
    id: '0123456789',
    path: '2025/06/03_a.md',
    published: '2025-06-03',
    publishers: [publisher],
    body,
  })
  const { reading, notice } = readNotice({ ...document, head: { ...emptyHead, ...document.head } })
  return kindProfile(reading, notice)
}

const figure = (count: number, more: Partial<ProfiledFigure> = {}): ProfiledFigure => ({
  count,
  approx: false,
  bound: 'exact',
  gross: false,
  group: 'customers',
  part: 'unspecified',
  status: 'possible',
  ...more,
})

const merged = (...figures: FigureOf<ProfiledFigure>[]) =>
  mergeFigures(figures.map((one, i) => ({ notice: `notice${i}`, figure: one })))

const telling = (
  id: string,
  profile: Partial<NoticeProfile>,
  stage: string | null = null,
): TellingNotice => ({
  id,
  published: '2025-06-03',
  stage,
  profile: { ...emptyProfile, ...profile },
})

const incident = {
  id: 'aaaaaaaaaa',
  state: 'open' as const,
  title: null,
  organisations: ['株式会社こもれび堂'],
  first: '2025-06-03',
  last: '2025-06-20',
  leak: null,
  told: 2,
  roots: [],
}

describe('the profile of a notice', () => {
  it('takes the largest total for the whole, never a sum', () => {
    const { persons, hasCount } = profileOf(
      '漏えいしたおそれのあるお客様は合計1,200名です。うちメールアドレスが含まれる方は300名です。',
    )
    assert.ok(persons !== null && persons !== 'unclear')
    assert.deepEqual([persons.count, persons.part, persons.status], [1200, 'total', 'possible'])
    assert.equal(hasCount, true)
  })

  it('abstains where several groups are counted and no total is named', () => {
    const { persons } = profileOf(
      'お客様5,000名の個人情報が漏えいしたおそれがあります。\nまた、従業員200名の個人情報が漏えいしたおそれがあります。',
    )
    assert.equal(persons, 'unclear')
  })

  it('has no figure where nothing is counted, and none of what is denied', () => {
    const { persons, hasCount } = profileOf('個人情報の漏えいは確認されておりません。')
    assert.deepEqual([persons, hasCount], [null, false])
  })

  it('gives codes each once, with the strongest that is said of them', () => {
    const { types, dataItems } = profileOf(
      '2025年6月1日、当社のサーバーがランサムウェアに感染しました。\n氏名、住所が漏えいしたおそれがあります。',
    )
    assert.ok(types.some(({ code, status }) => code === 'ransomware' && status === 'confirmed'))
    assert.deepEqual(
      dataItems.map(({ code }) => code),
      ['name', 'address'],
    )
  })

  it('knows what its publisher calls itself', () => {
    assert.equal(profileOf('当行のシステムが不正アクセスを受けました。', '青空銀行').selfWords[0], '当行')
  })
})

describe('the figure of an incident', () => {
  it('is the one last stated', () => {
    assert.deepEqual(merged(figure(13000, { approx: true }), figure(13245)), {
      ...figure(13245),
      notice: 'notice1',
    })
    assert.deepEqual(merged(figure(100), null), { ...figure(100), notice: 'notice0' })
  })

  it('is not made vaguer by a rounded repetition', () => {
    const held = merged(figure(13245), figure(13000, { approx: true }))
    assert.ok(held !== null && held !== 'unclear')
    assert.equal(held.count, 13245)
  })

  it('is not the part that is confirmed of more that is possible', () => {
    const held = merged(figure(10000), figure(300, { status: 'confirmed' }))
    assert.ok(held !== null && held !== 'unclear')
    assert.deepEqual([held.count, held.status], [10000, 'possible'])
  })

  it('follows a smaller total', () => {
    const held = merged(figure(10000), figure(9800, { status: 'confirmed', part: 'total' }))
    assert.ok(held !== null && held !== 'unclear')
    assert.equal(held.count, 9800)
  })

  it('is abstained from where figures cannot be held against each other', () => {
    assert.equal(merged(figure(10000), figure(50, { group: 'employees' })), 'unclear')
    assert.equal(merged(figure(10000), figure(300, { part: 'added' })), 'unclear')
    assert.equal(merged(figure(10000), 'unclear'), 'unclear')
    assert.equal(merged(null, null), null)
  })
})

describe('the profile of an incident', () => {
  it('keeps confirmed what one notice has confirmed, and else says what the last one says', () => {
    const { types, vectors } = mergeProfiles(incident, [
      telling('n1', {
        types: [{ code: 'ransomware', status: 'confirmed' }],
        vectors: [{ code: 'vpn', status: 'investigating' }],
      }),
      telling('n2', {
        types: [{ code: 'ransomware', status: 'possible' }],
        vectors: [{ code: 'vpn', status: 'possible' }],
      }),
    ])
    assert.deepEqual(types, [{ code: 'ransomware', status: 'confirmed' }])
    assert.deepEqual(vectors, [{ code: 'vpn', status: 'possible' }])
  })

  it('keeps done what was done, and the first day of what happened, as exactly as it is said', () => {
    const { measures, days, finalReport, hasFinalReport } = mergeProfiles(incident, [
      telling('n1', {
        measures: [{ code: 'mfa', state: 'done' }],
        days: { detected: '2025-06', restored: '2025-06-10' },
      }),
      telling(
        'n2',
        {
          measures: [{ code: 'mfa', state: 'planned' }],
          days: { detected: '2025-06-02', restored: '2025-06-18' },
        },
        'final',
      ),
    ])
    assert.deepEqual(measures, [{ code: 'mfa', state: 'done' }])
    assert.deepEqual(days, { detected: '2025-06-02', restored: '2025-06-18' })
    assert.deepEqual([finalReport, hasFinalReport], ['2025-06-03', true])
  })

  it('names a victim once, with the notice that names it first, and the unnamed only where nobody is named', () => {
    const party = (name: string, relation: 'contractor' | 'self') => ({
      name,
      keys: name === '' ? [] : [name],
      relation,
      span: { start: 0, end: name.length },
    })
    const { victims, vendors, subject } = mergeProfiles(incident, [
      telling('n1', { victims: [party('', 'contractor'), party('株式会社こもれび堂', 'self')] }),
      telling('n2', { victims: [party('みどり印刷', 'contractor')] }),
    ])
    assert.deepEqual(
      victims.map(({ name, notice }) => [name, notice]),
      [
        ['株式会社こもれび堂', 'n1'],
        ['みどり印刷', 'n2'],
      ],
    )
    assert.deepEqual(
      vendors.map(({ name }) => name),
      ['みどり印刷'],
    )
    assert.equal(subject.name, '株式会社こもれび堂')
  })
})
