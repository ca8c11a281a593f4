import { withdrawDecision } from '../decisions/withdraw-decision.ts'
import { type Command, exitCodes } from './command.ts'
import { take } from './common-options.ts'
import { decideInArchive } from './decide-in-archive.ts'
import { printAnswer } from './print-answer.ts'
import { oneWord } from './words-given.ts'

export const undo: Command = {
  name: 'undo',
  summary: {
    ja: '判断を取り消す（もとの判断も取り消しも記録に残る）',
    en: 'Take a decision back; both the decision and its withdrawal are kept',
  },
  usage: 'DECISION --because TEXT [--by NAME] [--archive DIR] [--json]',
  options: {
    ...take('archive', 'cache', 'json', 'because', 'by'),
  },
  examples: [
    {
      line: "tenmatsu undo 2026-11-21_same_3fa9c01b7e_80d1f0c2aa --because '別の年の出来事だった'",
      does: {
        ja: '名前で取り消す（tenmatsu judge --list で見られる。区別がつけば一部でよい）',
        en: 'By its name, as tenmatsu judge --list prints it; a part that no other has will do',
      },
    },
  ],
  async run(context) {
    const { words, language } = context
    const decision = oneWord(words, {
      ja: '取り消す判断を一つ書いてください: tenmatsu undo DECISION --because TEXT',
      en: 'Name the one decision to take back: tenmatsu undo DECISION --because TEXT',
    })
    return decideInArchive(
      'undo',
      context,
      ({ archive, index, signed }) => withdrawDecision.decide(archive, index, { decision, ...signed }),
      undone => {
        printAnswer(context, undone, () =>
          language === 'ja'
            ? `${undone.of} を取り消しました（${undone.path}）`
            : `Took back ${undone.of} (${undone.path})`,
        )
        return exitCodes.ok.code
      },
    )
  },
}
