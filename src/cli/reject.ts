import { rejectFact } from '../decisions/reject-fact.ts'
import type { Command } from './command.ts'
import { decideOnNamed, factAtHand, factDecisionOptions } from './fact-decision.ts'

export const reject: Command = {
  name: 'reject',
  summary: {
    ja: '原文が述べていない記載事項を除く（判断として残り、作り直しても戻らない）',
    en: 'Reject a fact that its words do not state; kept as a decision through every rebuild',
  },
  usage: 'NOTICE KIND [--quote WORDS] --because TEXT [--by NAME] [--over DECISION]',
  options: factDecisionOptions,
  examples: [
    {
      line: "tenmatsu reject 3fa9c01b7e affected-count --quote '12件' --because '問い合わせの件数' --by 青木",
      does: {
        ja: '影響件数ではない数を除く',
        en: 'Reject a figure that counts something else',
      },
    },
  ],
  run: context =>
    decideOnNamed('reject', context, async at =>
      rejectFact.decide(at.archive, at.index, factAtHand(at, context)),
    ),
}
