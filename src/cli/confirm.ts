import { confirmFact } from '../decisions/confirm-fact.ts'
import type { Command } from './command.ts'
import { decideOnNamed, factAtHand, factDecisionOptions } from './fact-decision.ts'

export const confirm: Command = {
  name: 'confirm',
  summary: {
    ja: '記載事項を原文と見比べ、そのとおりだと確認する',
    en: 'Confirm that a fact is what its words say',
  },
  usage: 'NOTICE KIND [--quote WORDS] --because TEXT [--by NAME] [--over DECISION]',
  options: factDecisionOptions,
  examples: [
    {
      line: "tenmatsu confirm 3fa9c01b7e affected-count --quote '1,204名' --because '原文のとおり' --by 青木",
      does: {
        ja: '件数を確認する。文字認識（OCR）で読んだ本文では、これで「確認」に戻る',
        en: 'Confirm a figure; in a text read by OCR this makes it count as confirmed again',
      },
    },
    {
      line: "tenmatsu confirm 3fa9c01b7e leak --because 'Read the original' --json",
      does: { ja: '結果を JSON で出す', en: 'Print the result as JSON' },
    },
  ],
  run: context =>
    decideOnNamed('confirm', context, async at =>
      confirmFact.decide(at.archive, at.index, factAtHand(at, context)),
    ),
}
