import type { ThreadedNotice } from '../src/incidents/pair.ts'
import type { ThreadedParty, Threading } from '../src/model/threading.ts'
import { organisationKeys } from '../src/text/organisation-key.ts'
import { seeded } from './draw-pieces.ts'
import { threadedNotice } from './threaded-notices.ts'

/** Made notices as threading takes them, and which of them tell of one incident. */
export interface MadeNotices {
  readonly notices: readonly ThreadedNotice[]
  /** Ids of the notices of each incident. */
  readonly truth: readonly (readonly string[])[]
}

const types = [
  'ransomware',
  'unauthorized_access',
  'misdirected_email',
  'lost_media',
  'misconfiguration',
  'web_skimming',
]
const titles: Readonly<Record<string, readonly string[]>> = {
  ransomware: [
    'ランサムウェア被害の発生について',
    'システム障害に関するお知らせ',
    '当社サーバーへの不正アクセスについて',
  ],
  unauthorized_access: [
    '不正アクセスに関するお知らせとお詫び',
    '当社サーバーへの不正アクセスについて',
    '個人情報漏えいのおそれについて',
  ],
  misdirected_email: ['メール誤送信に関するお詫び', '電子メールの誤送信による個人情報の漏えいについて'],
  lost_media: ['個人情報を含む書類の紛失について', '個人情報漏えいのおそれについて'],
  misconfiguration: ['個人情報が閲覧可能な状態にあったことについて', '個人情報漏えいのおそれについて'],
  web_skimming: ['クレジットカード情報漏えいに関するお詫びとお知らせ', '個人情報漏えいのおそれについて'],
}
const firsts = '青若紅楓柊桂椿梓榊橘藤松杉柳桐萩菊蓮葦茅竹梅桜桃栗柿杏梨樫楠'
const seconds = '葉原山瀬野尾川田沢本木村島崎谷池浜岡里泉'
const middles = '東 西 南 北 中央 新 大 上 下 本'.split(' ')
const trades =
  '製菓 印刷 運輸 電機 工務店 商事 食品 薬品 精機 繊維 観光 不動産 信用組合 総合病院 学園 出版 化成 建設 倉庫 水産'.split(
    ' ',
  )
const day0 = Date.UTC(2024, 0, 1) / 86_400_000
const days = 6 * 365

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

interface Organisation {
  readonly name: string
  readonly own: readonly string[]
  readonly site: string
}

/** The wording of a text by its sketch, and one that shares so much of it. */
const words = (next: () => number): number[] => Array.from({ length: 64 }, () => Math.floor(next() * 2 ** 32))
const reworded = (sketch: readonly number[], share: number, next: () => number): number[] =>
  sketch.map(value => (next() < share ? value : Math.floor(next() * 2 ** 32)))

/**
 * About `count` notices over six years, the same for the same seed. Three in ten belong to a wave: clients of one
 * vendor that tell of the same days in much the same words, each an incident of its own. The rest are harmed
 * themselves: most tell once, some in series of up to eight reports with slips (no number, no date cited, another
 * title, a silence of months). Some parents tell of their subsidiary; one organisation in thirty bears a name that
 * another bears too, one in twenty is a branch with the name of its head office; one incident in fifty follows
 * another of the same organisation within two months, and large ones have dozens.
 */
export function madeThreadings(count: number, seed: number): MadeNotices {
  const next = seeded(seed)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  const notices: ThreadedNotice[] = []
  const truth: string[][] = []

  // Some names are frequent: two organisations open alike in one case of 300.
  const place = (): string =>
    `${firsts.charAt(Math.floor(firsts.length * next() ** 1.3))}${seconds.charAt(Math.floor(seconds.length * next() ** 1.3))}`
  const organisations: Organisation[] = []
  for (let i = 0; i < count * 0.45; i++) {
    const before = organisations[organisations.length - 1]
    const draw = next()
    const name =
      before && draw < 0.033
        ? pick(organisations).name
        : before && draw < 0.083
          ? `${pick(organisations).name}${place()}支店`
          : `株式会社${place()}${pick(middles)}${pick(trades)}${i.toString(36)}`
    organisations.push({ name, own: organisationKeys(name), site: `o${i}.example` })
  }
  // A few publish very often.
  const anybody = (): Organisation =>
    organisations[Math.floor(organisations.length * (next() < 0.15 ? next() ** 2 : next()))]!

  const put = (incident: number, who: Organisation, threading: Partial<Threading>): ThreadedNotice => {
    const at = notices.length
    const page = next() < 0.1 ? 'https://disclosure.example' : `https://${who.site}`
    const made = threadedNotice(`n${at.toString(36).padStart(5, '0')}`, {
      publishers: [who.name],
      own: who.own,
      address: `${page}/news/${at}`,
      genre: 'incident_notice',
      ...threading,
    })
    notices.push(made)
    truth[incident]!.push(made.id)
    return made
  }

  /** One incident of one organisation, as a series of reports. */
  const series = (
    who: Organisation,
    start: number,
    given: Partial<Threading>,
    sketch: readonly number[],
  ): void => {
    const incident = truth.push([]) - 1
    const draw = next()
    const reports = draw < 0.68 ? 1 : draw < 0.86 ? 2 : draw < 0.95 ? 3 : between(4, 8)
    const type = given.types?.[0] ?? pick(types)
    const title = pick(titles[type]!)
    const occurred = start - between(0, 20)
    const events = given.events ?? [iso(occurred), iso(start)]
    const isSeries = reports > 1
    let day = start + between(1, 14)
    let text = sketch
    const told: string[] = []
    for (let n = 1; n <= reports; n++) {
      const numbered = isSeries && next() < (n === 1 ? 0.3 : 0.6)
      const isLast = n === reports && isSeries
      const later = n === 1 ? {} : { cited: next() < 0.75 ? [told[told.length - 1]!] : [], quoted: [] }
      put(incident, who, {
        types: next() < 0.9 ? [type] : [],
        victims: given.victims ?? [{ name: '', keys: [], relation: 'self' }],
        named: given.named ?? [],
        published: next() < 0.01 ? iso(day).slice(0, 7) : iso(day),
        title: `${next() < 0.85 ? title : pick(titles[type]!)}${numbered ? `（第${n}報）` : ''}`,
        number: numbered ? n : null,
        stage: !isSeries
          ? next() < 0.7
            ? 'single'
            : 'initial'
          : n === 1
            ? 'initial'
            : isLast
              ? 'final'
              : 'follow_up',
        events: n === 1 || next() < 0.8 ? events : [iso(day - between(0, 5))],
        sketch: text,
        ...later,
      })
      told.push(iso(day))
      day += next() < 0.9 ? between(3, 60) : between(90, 240)
      text = reworded(text, 0.1 + 0.5 * next(), next)
    }
    if (next() < 0.03) {
      const parent: Organisation = { name: `${who.name}HD`, own: [`${who.own[0] ?? ''}持株`], site: who.site }
      const told: ThreadedParty = { name: who.name, keys: who.own.slice(0, 2), relation: 'subsidiary' }
      put(incident, parent, {
        types: [type],
        victims: [told],
        named: [told],
        published: iso(start + between(1, 14)),
        title: `当社子会社における${title}`,
        stage: 'single',
        events,
        sketch: reworded(sketch, 0.4, next),
      })
    }
  }

  while (notices.length < count) {
    const start = day0 + between(0, days)
    const size = next() < 0.5 ? between(3, 8) : next() < 0.9 ? between(8, 25) : between(25, 90)
    if (next() < 0.3 / 8) {
      const vendor = anybody()
      const template = words(next)
      const type = pick(['ransomware', 'unauthorized_access'])
      const events = [iso(start - between(1, 10)), iso(start)]
      series(vendor, start, { types: [type], events }, words(next))
      const party: ThreadedParty = { name: vendor.name, keys: vendor.own.slice(0, 2), relation: 'contractor' }
      for (let i = 0; i < size; i++) {
        const silent = next() < 0.2
        const named = silent ? { name: '', keys: [], relation: 'contractor' as const } : party
        const given = { types: [type], events, victims: [named], named: silent ? [] : [party] }
        series(anybody(), start + between(0, 25), given, reworded(template, 0.3 + 0.65 * next(), next))
      }
    } else {
      const who = anybody()
      series(who, start, {}, words(next))
      if (next() < 0.02) series(who, start + between(15, 60), {}, words(next))
    }
  }
  return { notices, truth }
}

/** B-cubed precision, recall and F1 of clusters against the truth, both lists of lists of ids. */
export function bCubed(
  truth: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const clusterOf = (clusters: readonly (readonly string[])[]) =>
    new Map(clusters.flatMap((cluster, at) => cluster.map(id => [id, at] as const)))
  const [right, given] = [clusterOf(truth), clusterOf(found)]
  let [precision, recall] = [0, 0]
  for (const [id, at] of right) {
    const cluster = found[given.get(id)!]!
    const both = cluster.filter(other => right.get(other) === at).length
    precision += both / cluster.length
    recall += both / truth[at]!.length
  }
  precision /= right.size
  recall /= right.size
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}
