import type { AssertionStatus } from '../../model/status.ts'

/**
 * What a functional expression does to the statement it is attached to. Read from the inside out: the order of
 * `neg` and `confirm` tells 「漏えいがないことを確認」 from 「漏えいは確認されていない」.
 */
export type Operator =
  | 'past' // 漏えいした
  | 'future' // 漏えいする
  | 'exist' // が発生 がある に至った 含まれる
  | 'neg' // ない ません ず
  | 'hard' // 困難 不可能
  | 'confirm' // 確認 判明 発覚
  | 'trace' // 痕跡 証拠
  | 'possible' // 可能性 おそれ 疑い
  | 'unlikely' // 可能性は極めて低い
  | 'able' // 閲覧できる状態
  | 'infer' // と推定 と考えられる
  | 'exclude' // 否定 排除
  | 'claim' // と言い切れる と断定
  | 'whether' // 有無 かどうか
  | 'investigate' // 調査中 確認を進め
  | 'looked-into' // 調査を行いました
  | 'report' // 報告を受け とのこと
  | 'inquiry' // 問い合わせを受け
  | 'hearsay' // との投稿 と主張
  | 'perform' // お知らせいたします
  | 'plan' // 予定 まいります
  | 'purpose' // 明らかにするため
  | 'prevent' // 防止 ないよう
  | 'condition' // 場合は 万一
  | 'advise' // ご注意ください
  | 'generic' // とは

/** What a statement amounts to after its operators. `null` carries the reason why it states no fact. */
export interface Outcome {
  readonly status: AssertionStatus | null
  readonly because?: string
}

type State =
  | 'affirmed'
  | 'denied'
  | 'unseen'
  | 'possible'
  | 'excluded'
  | 'unlikely'
  | 'open'
  | 'claimed-denied'
  | 'claimed'

const statusOf: Readonly<Record<State, AssertionStatus>> = {
  affirmed: 'confirmed',
  denied: 'ruled_out',
  unseen: 'not_found',
  possible: 'possible',
  excluded: 'ruled_out',
  unlikely: 'not_found',
  open: 'investigating',
  claimed: 'confirmed',
  'claimed-denied': 'ruled_out',
}

/** What each operator that takes the statement out of what happened means for the reader. */
const outside: Partial<Record<Operator, string>> = {
  prevent: 'It says what is to be prevented.',
  condition: 'It says what would be if.',
  generic: 'It explains a term or a purpose.',
  hearsay: 'Somebody else claims it.',
}

const states = new Set<Operator>([
  'possible',
  'confirm',
  'neg',
  'exclude',
  'trace',
  'unlikely',
  'able',
  'whether',
  'investigate',
])

/** Folds operators, innermost first, into a status. Total: every list has an outcome. */
export function compose(operators: readonly Operator[]): Outcome {
  let state: State = 'affirmed'
  // What a following 「ない」 denies: that the thing was seen (確認, 痕跡, 報告) or that it is.
  let seen = false
  // 「可能性がゼロではない」: that a possibility is not denied leaves it one.
  let feared = false
  for (const [index, operator] of operators.entries()) {
    const reason = outside[operator]
    // 「可能性がある方への対策」: what a statement already made is used for does not undo it.
    if (
      (operator === 'prevent' || operator === 'generic') &&
      operators.slice(0, index).some(o => states.has(o))
    )
      continue
    if (reason !== undefined) return { status: null, because: reason }
    switch (operator) {
      case 'past':
      case 'future':
      case 'exist':
      case 'perform':
      case 'plan':
        break
      case 'advise':
        if (state === 'open') return { status: null, because: 'It asks the reader to look.' }
        break
      case 'confirm':
      case 'report':
      case 'trace':
        seen = true
        break
      case 'neg':
        if (operators[index - 1] === 'able')
          return { status: null, because: 'It says what can no longer be done.' }
        if (state === 'excluded' || state === 'claimed-denied') state = 'possible'
        else if (state === 'claimed') state = 'unseen'
        else if (state === 'open') state = 'open'
        else if (seen && state === 'denied') state = 'possible'
        else if (seen) state = 'unseen'
        else if (state === 'denied') state = feared ? 'possible' : 'affirmed'
        else if (state === 'affirmed' || state === 'possible') {
          feared = state === 'possible'
          state = 'denied'
        }
        seen = false
        break
      case 'possible':
        if (state === 'denied' || state === 'unseen')
          return { status: null, because: 'Perhaps it did not happen.' }
        if (state !== 'open' || operators.slice(0, index).includes('whether')) state = 'possible'
        seen = false
        break
      case 'able':
        state = 'possible'
        seen = false
        break
      case 'inquiry':
        if (operators[index + 1] !== 'neg') return { status: null, because: 'Somebody asks about it.' }
        seen = true
        break
      case 'looked-into':
        if (state === 'affirmed' && !seen)
          return { status: null, because: 'It says that it was looked into.' }
        if (state === 'open' || (state === 'possible' && operators[index - 1] === 'possible'))
          return { status: null, because: 'It says that it was looked into.' }
        break
      case 'unlikely':
        state = 'unlikely'
        break
      case 'infer':
        if (state === 'affirmed') state = 'possible'
        else if (state === 'denied') state = 'unseen'
        break
      case 'exclude':
        state = 'excluded'
        seen = false
        break
      case 'claim':
        state = state === 'denied' ? 'claimed-denied' : state === 'affirmed' ? 'claimed' : state
        break
      case 'hard':
        if (state === 'excluded') state = 'possible'
        else if (seen || state === 'open') state = 'open'
        else return { status: null, because: 'It says how hard something is.' }
        break
      case 'purpose':
        // 「漏えいを確認するため」: that it is to be found out leaves it open.
        if (state === 'affirmed' || state === 'possible') state = 'open'
        break
      case 'whether':
        state = 'open'
        seen = false
        break
      case 'investigate':
        if (state === 'possible' || state === 'open' || (state === 'affirmed' && !seen)) state = 'open'
        break
    }
  }
  return { status: statusOf[state] }
}
