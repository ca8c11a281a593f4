import { isAccess } from '../../facts/leak/index.ts'
import type { Fact } from '../../model/fact.ts'
import { problem } from '../../model/problem.ts'
import type { Check } from './check.ts'
import { bothPlaces, evidenceOf, sentenceOf, statementOf } from './cited.ts'

type LeakFact = Fact<'leak', { said: string; of: string }>

const isPlain = (fact: Fact): fact is LeakFact => {
  const { kind, value } = fact as LeakFact
  return kind === 'leak' && value.said === 'statement' && value.of === 'information'
}

/** 「なお、現時点で情報の漏えいは」: the denial is of all information, and not of one sort, one system or one service. */
const ofEverything =
  /^(?:(?:なお|また|一方|ただし|尚|しかし|また、?なお)(?:で|ながら)?、?)?(?:(?:現時点|現在|本日時点|これまで|現段階|今のところ|調査の結果)(?:で|において|までに?|に)?(?:は)?、?)?(?:(?:個人)?(?:情報|データ)(?:等)?(?:の|が|を)?)?(?:外部(?:へ|に)?の?)?(?:漏えい|漏洩|流出|持ち出し|窃取)(?!した情報|が問題)/

// 「漏えいの事実は確認されていないが、漏えいしたおそれがある」: the denial is not what the sentence says.
const conceded = /(?:ない|ません|おらず)(?:が|ものの|けれども)、[^。]{0,60}(?:おそれ|恐れ|可能性)/

/** One sentence confirms that information got out, another says of all information that none did. */
export const leakStatements: Check = {
  name: 'leak-statements',
  codes: ['leak-statements-disagree'],
  *run({ facts }, notice) {
    const plain = facts.filter(isPlain)
    const yes = plain.find(fact => fact.status === 'confirmed' && !isAccess(fact))
    const no = plain.find(
      fact =>
        (fact.status === 'not_found' || fact.status === 'ruled_out') &&
        ofEverything.test(sentenceOf(notice, evidenceOf(fact))) &&
        !conceded.test(sentenceOf(notice, evidenceOf(fact))),
    )
    if (!yes || !no) return
    yield problem('leak-statements-disagree', bothPlaces(evidenceOf(yes), evidenceOf(no)), {
      one: statementOf(notice, evidenceOf(yes)),
      other: statementOf(notice, evidenceOf(no)),
    })
  },
}
