import type { ServiceImpactCode } from '../../model/vocabulary/service-impacts.ts'
import type { ServiceImpactFact } from './value.ts'

/** The state of things at the time of the notice, and the statement that tells it. */
export function presentState(
  facts: readonly ServiceImpactFact[],
): { readonly impact: ServiceImpactCode; readonly fact: ServiceImpactFact } | null {
  const found = (which: (fact: ServiceImpactFact) => boolean): ServiceImpactFact | undefined =>
    facts.find(which)
  const lasting = (impact: ServiceImpactCode): ServiceImpactFact | undefined =>
    found(({ value }) => value.impact === impact && value.firmness === 'lasting')
  const as = (fact: ServiceImpactFact, impact = fact.value.impact) => ({ impact, fact })

  const partly = lasting('partly_restored')
  const suspended = lasting('suspended')
  // 「システムの全面復旧には時間を要する」: the rest of it is still away.
  const fullyStill = facts.some(
    ({ rule, evidence }) => rule === 'not-yet-restored' && fully.test(evidence[0].quote),
  )
  const restored = facts.findLast(({ rule, value }) => value.impact === 'restored' && !onlyMended.has(rule))
  // What was partly so is outrun by a restoration of everything.
  const all = facts.find(
    ({ value, evidence }) =>
      value.impact === 'restored' && value.firmness === 'lasting' && everything.test(evidence[0].quote),
  )
  if (all) return as(all)
  // 「システムを停止し、診療を制限しています。処方は手書きで行っています」: what is still done by hand is no service that works.
  const shutBeside =
    facts.every(({ rule, value }) => value.impact !== 'partly_restored' || lesser.has(rule)) &&
    partly !== undefined &&
    found(({ rule, value }) => (closed.has(rule) || rule === 'limited') && value.firmness === 'lasting')
  if (shutBeside) return as(plainest(facts, shutBeside))
  if (partly) return as(partly)
  if (restored) {
    const later = facts.slice(facts.indexOf(restored) + 1).filter(({ value }) => value.impact === 'suspended')
    const again = later.find(
      ({ rule, evidence }) => rule === 'was-stopped' && onceMore.test(evidence[0].quote),
    )
    // 「復旧は完了しておりますが、万全を期すため停止しております」「再開の後、当面の間停止いたします」
    const undone = later.find(
      fact =>
        fact.rule === 'to-be-stopped' ||
        (fact.rule === 'outage' && fact.value.firmness === 'lasting') ||
        (fact.rule === 'stopped' && follows(restored, fact) && !ofAnother.test(fact.evidence[0].quote)),
    )
    if (undone) return as(undone)
    const open = later.find(
      ({ rule, value, evidence }) =>
        value.firmness === 'lasting' &&
        stillShut.has(rule) &&
        (evidence[0].start - restored.evidence[0].end < near || reopeningDay.test(evidence[0].quote)),
    )
    // Something works again and something does not; 「再開後、再度停止した」 undoes the reopening.
    const ofPart = open?.evidence[0].quote.includes('一部') && !everything.test(restored.evidence[0].quote)
    if (open && (ofPart || !whole.test(restored.evidence[0].quote)))
      return again ? as(open) : as(restored, 'partly_restored')
    if (fullyStill && !whole.test(restored.evidence[0].quote)) return as(restored, 'partly_restored')
    if (restored.rule === 'runs-elsewhere' && suspended) return as(restored, 'partly_restored')
    return as(restored)
  }
  const none = lasting('none')
  if (suspended && none) {
    const shut = found(({ rule, value }) => closed.has(rule) && value.firmness === 'lasting')
    // 「端末が使用できない状況ですが、営業に支障はありません」
    if (shut && !facts.some(fact => isNonetheless(fact) && follows(shut, fact))) return as(shut)
    return fullyStill ? as(none, 'partly_restored') : as(none)
  }
  const best =
    suspended ??
    none ??
    found(({ rule }) => onlyMended.has(rule)) ??
    found(({ value }) => value.firmness === 'event') ??
    found(({ value }) => value.firmness === 'cut-off')
  return best ? as(best.value.impact === 'suspended' ? plainest(facts, best) : best) : null
}

/**
 * Of the statements that something is shut, the one that says so most plainly: that it is shut, before that it was
 * shut, before that it failed, before what only follows from it (a network cut off, 「復旧に向けて…」).
 */
function plainest(facts: readonly ServiceImpactFact[], best: ServiceImpactFact): ServiceImpactFact {
  const shut = facts.filter(({ value }) => value.impact === 'suspended')
  return shut.reduce((held, fact) => (plainness(fact) > plainness(held) ? fact : held), best)
}

function plainness({ rule, value, evidence: [{ quote }] }: ServiceImpactFact): number {
  const lasts = value.firmness === 'lasting' ? 0.5 : 0
  // 「名簿にアクセスできない」 is no service; 「つながりにくい」 says less than that it is shut.
  if (rule === 'unavailable' && (!namesService.test(quote) || hardly.test(quote))) return 3 + lasts
  if (ofTitle.test(quote)) return 0
  if (closed.has(rule) || rule === 'limited') return lasts > 0 ? 5 : 3.5
  if (rule === 'was-stopped') return 4
  if (rule === 'outage') return 2 + lasts
  if (rule === 'not-yet-restored') return stillAway.test(quote) ? 4.5 : namesService.test(quote) ? 1.5 : 1
  return 0
}

// 「再開日につきましては、決定次第」「復旧の見込みは立っておりません」, and not 「復旧に向けて」
const stillAway = /再開(?:日|時期|の予定)|未定|目[処途]|目ど|めど|見込(?!み$)|時間を要|時間がかか|次第/
const ofTitle = /お知らせ|お詫び/
const hardly = /づらい|にくい|困難/
const namesService = /サービス|サイト|ページ|システム|ネットワーク|サーバ|業務|営業/

// 「図書館システムについては引き続き停止しております」: not what works again.
const ofAnother =
  /一部|に(?:つ(?:いて|きまして)|関しまして)は|[^、。]は[^、。]{0,100}停止|(?:サービス|機能|システム|サイト|業務)$/
const everything = /(?:すべて|全て|全面|完全|全(?:商品|店舗|サービス|機能|システム|業務))/
const whole = /すべて|全て|全面|完全|完了|全(?:商品|店舗|サービス|機能|システム|業務)/

const fully = /(?:完全|全面|本格)[^。、]{0,12}(?:復旧|再開|稼働)/
// 「カード決済の再開日につきましては、決定次第」: still open wherever it is said.
const reopeningDay = /再開(?:日|時期)/
const onceMore = /再度|再び|改めて/

/** Rules of work that is over, which says nothing of the service itself. */
const onlyMended: ReadonlySet<string> = new Set(['repaired', 'maintained'])

/** Rules of what says less than that something is shut. */
const lesser: ReadonlySet<string> = new Set(['by-hand', 'effect', 'delayed'])

const allTheSame = '-all-the-same'

/** The rule's name of what goes on unharmed although, as its sentence says first, something stands still. */
export const nonetheless = (rule: string): string => rule + allTheSame

const isNonetheless = ({ rule, value }: ServiceImpactFact): boolean =>
  value.impact === 'none' && rule.endsWith(allTheSame)

/** One clause after the other: what is said last is what holds. */
const follows = (one: ServiceImpactFact, other: ServiceImpactFact): boolean => {
  const gap = other.evidence[0].start - one.evidence[0].end
  return gap >= -20 && gap < 24 && other.evidence[0].end > one.evidence[0].end
}

/** Rules of statements that leave something away beside what works again. */
const stillShut: ReadonlySet<string> = new Set([
  'not-yet-restored',
  'stopped',
  'limited',
  'unavailable',
  'under-repair',
])

/** Farther than this many characters on, other words speak of an earlier time or of something else. */
const near = 800

/** Rules that name a service closed to its users, which business that goes on elsewhere does not outweigh. */
const closed: ReadonlySet<string> = new Set(['stopped', 'to-be-stopped', 'unavailable', 'limited'])
