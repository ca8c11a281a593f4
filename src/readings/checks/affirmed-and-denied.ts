import { kindsOfFact } from '../../facts/index.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Fact } from '../../model/fact.ts'
import { problem } from '../../model/problem.ts'
import { textSpan } from '../../model/span.ts'
import type { AssertionStatus } from '../../model/status.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import type { Check } from './check.ts'
import { bothPlaces, evidenceOf, sentenceOf, statementOf } from './cited.ts'

// A leak's statements are weighed by their own check; a date and a genre are never denied.
const left: ReadonlySet<string> = new Set(['leak'])

const affirms = (status: AssertionStatus): boolean => status === 'confirmed' || status === 'possible'
const denies = (status: AssertionStatus): boolean => status === 'not_found' || status === 'ruled_out'

/** The same value of one kind (a data item, an encryption) is affirmed in one place and denied in another. */
export const affirmedAndDenied: Check = {
  name: 'affirmed-and-denied',
  codes: ['value-affirmed-and-denied'],
  *run({ facts }, notice) {
    const denied = new Set(
      facts.filter(({ kind, status }) => denies(status) && !left.has(kind)).map(f => f.kind),
    )
    if (denied.size === 0) return
    const same = Map.groupBy(
      facts.filter(fact => denied.has(fact.kind)),
      fact => `${fact.kind} ${JSON.stringify(fact.value)}`,
    )
    for (const group of same.values()) {
      const yes = firstWith(group, status => status === 'confirmed') ?? firstWith(group, affirms)
      if (!yes) continue
      // What may have leaked and of which no trace was found go together; what is ruled out does not.
      const denials = group.filter(
        ({ status }) => status === 'ruled_out' || (yes.status === 'confirmed' && denies(status)),
      )
      const no = denials.find(fact => namesTheSame(fact, yes))
      if (!no) continue
      const [denial, affirmation] = [no, yes].map(fact => sentenceOf(notice, evidenceOf(fact))) as [
        string,
        string,
      ]
      // One sentence that says both draws the line itself.
      if (
        denial === affirmation ||
        isNarrower(denial, affirmation) ||
        isException(notice, denial, evidenceOf(no))
      )
        continue
      if (recalled.test(affirmation) || notHeld.test(denial)) continue
      yield problem('value-affirmed-and-denied', bothPlaces(evidenceOf(yes), evidenceOf(no)), {
        kindJa: labelOf(yes, 'ja'),
        kindEn: labelOf(yes, 'en'),
        yes: statementOf(notice, evidenceOf(yes)),
        no: statementOf(notice, evidenceOf(no)),
      })
    }
  },
}

const narrowing =
  /お客(?:様|さま)|顧客|取引先|仕入先|販売先|従業員|社員|会員|本文|全桁|そのもの|以外|のみ|グループ会社|更なる|さらなる|に必要な|一部/g

// 「…の可能性についてお知らせしておりましたが」: said before, and set right by the denial.
const recalled = /(?:公表|お知らせ|ご?報告)(?:いた|致)?し(?:ました|ておりました)|お知らせ$|報道/
// 「弊社ではカード情報を保持しておりません」, 「以降は漏えいの心配はない」: of what is kept, of what comes after.
const notHeld = /(?:保持|保有|保存|保管|公開)(?:を)?(?:して|され)|以降は|現在では/

/** Whether the denial is of others than the affirmation: it names somebody or some part that the other does not. */
const isNarrower = (denial: string, affirmation: string): boolean =>
  (denial.match(narrowing) ?? []).some(word => !affirmation.includes(word))

// 「※甲野社との契約書は対象外」, 「卒業生1,025件（氏名は含まれません）」: it takes somebody or something out of what is affirmed.
const ofSome = /[0-9](?:件|名|人)[^()]{0,8}\([^()]*$/

function isException(notice: NoticeText, denial: string, { quote, start, end }: Evidence): boolean {
  const at = notice.view.toView(textSpan(start, end)).start
  const sentence = notice.sentences.find(s => s.span.start <= at && at < s.span.end)
  const block = sentence && notice.blocks[sentence.block]!.block
  return (
    block?.kind === 'footnote' ||
    block?.marker === '※' ||
    denial.startsWith('※') ||
    ofSome.test(denial.slice(0, Math.max(0, denial.indexOf(quote))))
  )
}

/** Whether two facts use the same words: 職位 and 部署 are of one code, and not the same thing. */
function namesTheSame(one: Fact, other: Fact): boolean {
  if (one.kind !== 'data-item') return true
  const [a, b] = [one, other].map(fact => evidenceOf(fact).quote.replace(/情報$/, '')) as [string, string]
  return a.includes(b) || b.includes(a)
}

const firstWith = (facts: readonly Fact[], holds: (status: AssertionStatus) => boolean): Fact | undefined =>
  facts.find(fact => holds(fact.status))

/** 「情報項目: パスワード」: what the value is, in words. */
function labelOf(fact: Fact, language: 'ja' | 'en'): string {
  const kind = kindsOfFact.find(k => k.kind === fact.kind)
  return kind ? `${kind.label[language]}: ${kind.show(fact.value, language)}` : fact.kind
}
