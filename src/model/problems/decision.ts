import type { CatalogueEntry } from './catalogue-entry.ts'

/** Decisions of people that cannot be obeyed, or contradict each other. */
export const decisionProblems = {
  'decision-unreadable': {
    severity: 'error',
    message: { ja: '判断のファイルを読めません（{because}）', en: 'The decision cannot be read ({because})' },
    hint: {
      ja: 'ファイルを直すか、Git の履歴から戻してください。それまで、この判断には従えません',
      en: 'Mend the file or restore it from Git history; until then the decision is not obeyed',
    },
  },
  'decision-unresolved': {
    severity: 'warning',
    message: {
      ja: '判断が指すもの（{missing}）が、このアーカイブにありません',
      en: 'What the decision names ({missing}) is not in this archive',
    },
    hint: {
      ja: 'その公表か判断を戻すか、この判断を tenmatsu undo で取り消してください',
      en: 'Restore the notice or the decision, or take this decision back with tenmatsu undo',
    },
  },
  'fact-decision-unresolved': {
    severity: 'warning',
    doubt: 7,
    message: {
      ja: '判断が指す語句「{quote}」が、公表の本文に見つからないか、一つに決まりません',
      en: 'The words 「{quote}」 that the decision is about are not in the notice, or stand in several places',
    },
    hint: {
      ja: '公表の本文を確かめ、この判断を tenmatsu undo で取り消すか、改めて判断してください',
      en: 'Look at the text of the notice, then take this decision back with tenmatsu undo, or decide anew',
    },
  },
  'fact-decision-unfit': {
    severity: 'warning',
    doubt: 7,
    message: {
      ja: '判断の値が、記載事項「{kind}」の形に合いません（{because}）',
      en: 'The value of the decision has not the form of the fact "{kind}" ({because})',
    },
    hint: {
      ja: 'この判断を取り消し、改めて判断してください。それまで、この判断には従えません',
      en: 'Take this decision back and decide anew; until then it is not obeyed',
    },
  },
  'fact-decisions-conflict': {
    severity: 'warning',
    doubt: 9,
    message: {
      ja: '同じ記載事項について、互いを知らずに下された判断が食い違います（{decisions}）。後のものに従っています',
      en: 'Decisions on one fact, made without knowing of each other, differ ({decisions}); the later is obeyed',
    },
    hint: {
      ja: '二つを見比べて、改めて判断するか、一方を取り消してください',
      en: 'Compare the two, then decide anew or take one of them back',
    },
  },
  'judgements-contradict': {
    severity: 'warning',
    message: {
      ja: '{a} と {b} を別の事案とする判断が、両者を同じ事案とする判断のつながり（{notices}）と食い違うため、どれにも従っていません',
      en: 'That {a} and {b} are different incidents contradicts judgements by which both are the same ({notices}); none of them was obeyed',
    },
    hint: {
      ja: 'どれかの判断を取り消すか、改めてください',
      en: 'Take back or change one of these judgements',
    },
  },
  'amendments-contradict': {
    severity: 'warning',
    message: {
      ja: '{path} の{ja}を正す判断 {one} と {other} が食い違うため、どちらにも従っていません',
      en: 'The decisions {one} and {other} on {path} ({en}) contradict each other, so neither is obeyed',
    },
    hint: {
      ja: 'どちらかを tenmatsu undo で取り消してください',
      en: 'Take one of them back with tenmatsu undo',
    },
  },
} as const satisfies Record<string, CatalogueEntry>
