import type { Operator } from './operators.ts'
import { readTail } from './read-tail.ts'
import type { SentenceSyntax } from './sentence-syntax.ts'

/** What is said of a noun that the event describes, and where that ends. */
export interface SaidOfHead {
  readonly operators: readonly Operator[]
  readonly end: number
}

const carrier =
  /^(?:お|ご)?(?:個人)?(?:情報|データ|ファイル|もの|内容|お?客様|件|方|メール|記録|項目|機密情報|顧客情報|事例|ケース)(?:等|など|の存在|の事例)?(?=は|も|が|について(?:は|も)|に関して(?:は|も)|につきまして(?:は|も)?|の有無|や[^、。はも]{1,24}(?:事実|痕跡|形跡|証拠|もの|こと)[はがも])|^対象者?(?=は|も|が|で(?:は|も)|には|に含|とは?な)/
const asOfNow =
  /現時点(?:で|に(?:おいて|おきまして))は|これまでに?は|本日時点では|現在(?:まで)?(?:のところ)?は|時点では|では/g

/** 「流出した情報は確認されておりません」: the noun is described as leaked, and said not to be there. */
export function deniedHead(
  { masked: text }: SentenceSyntax,
  head: number,
  clauseEnd: number,
): SaidOfHead | null {
  const noun = carrier.exec(text.slice(head, head + 30))
  if (!noun) return null
  const from = head + noun[0].length
  const { operators, end } = readTail(text, from, clauseEnd, true)
  // Another subject in between: what is denied is that one.
  if (/[はがも][^、]{1,30}[はがも]/.test(text.slice(from, end).replace(asOfNow, ''))) return null
  const said = operators.filter(operator => operator !== 'perform')
  if (said[0] === 'whether') return { operators: ['whether'], end }
  return said.includes('neg') && !said.includes('possible') ? { operators: said, end } : null
}

/** 「流出の詳細は判明しておらず」「漏えいの状況を調査しております」: how much there is to it is still open. */
export function isOpenQuestion({ masked: text }: SentenceSyntax, head: number, clauseEnd: number): boolean {
  const noun = /^(?:詳細|全容|状況)(?:等|など)?(?:は|を|が|も|について|に関して|につきまして)/.exec(
    text.slice(head, head + 20),
  )
  if (!noun) return false
  const { operators } = readTail(text, head + noun[0].length, clauseEnd, true)
  return (
    operators.includes('investigate') ||
    operators.includes('hard') ||
    (operators.includes('confirm') && operators.includes('neg'))
  )
}

/** 「窃取される被害が発生」: the noun says that it did happen. Where that ends, or null. */
export function happening({ masked: text }: SentenceSyntax, head: number, clauseEnd: number): number | null {
  const noun =
    /^[^、。はがを]{0,24}(?:被害|事案|事象|事態|インシデント|事故|攻撃)(?:が|を|に)(?:発生|受け|確認|判明|生じ|至(?:り|っ)|あ(?:い|っ))/.exec(
      text.slice(head, Math.min(clauseEnd, head + 60)),
    )
  return noun ? head + noun[0].length : null
}
