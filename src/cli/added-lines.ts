import type { Label, Language } from '../model/label.ts'
import { describe } from '../model/problem.ts'
import { stageInWords } from '../model/stage.ts'
import type { Added } from '../pipeline/adding/add-all.ts'
import { backProblem } from '../pipeline/adding/came-back.ts'
import type { ProposedNotice, SameBy } from '../pipeline/adding/propose.ts'
import { nameOf } from '../pipeline/adding/target.ts'
import { explainTrouble } from '../sources/fetch/reasons.ts'
import { oneLine } from './terminal-text.ts'

type Shown = Omit<ProposedNotice, 'part'>

const sameBy: Readonly<Record<SameBy, Label>> = {
  bytes: { ja: '同じファイルが', en: 'the same file is there' },
  words: { ja: '同じ本文の公表が', en: 'a notice of the same words is there' },
  address: { ja: '同じアドレスの公表が', en: 'a notice of this address is there' },
}

export const outcomeWords: Readonly<Record<Added['outcome'], Label>> = {
  kept: { ja: '加えた', en: 'added' },
  already: { ja: 'すでにある', en: 'there already' },
  unread: { ja: '保存したが読めない', en: 'kept, but not readable' },
  left: { ja: '加えなかった', en: 'left' },
  doubtful: { ja: '人の判断が要る', en: 'for a person to judge' },
  gone: { ja: 'なくなっている', en: 'gone' },
  refused: { ja: '取得しなかった', en: 'not fetched' },
  failed: { ja: '失敗した', en: 'failed' },
}

/** What the archive would make of a notice, in a few lines. */
export function proposalLines(notice: Shown, language: Language): string[] {
  const ja = language === 'ja'
  const unknown = ja ? '不明' : 'unknown'
  const stage = stageInWords(notice.stage, notice.number, language)
  const lines = [
    `  ${ja ? '題名' : 'title'}: ${notice.title === null ? unknown : oneLine(notice.title)}`,
    `  ${ja ? '組織' : 'organisation'}: ${oneLine(notice.organisations.join('、')) || unknown}`,
    `  ${ja ? '公表日' : 'date'}: ${notice.date ?? unknown}`,
    ...(stage === '' ? [] : [`  ${ja ? '報' : 'report'}: ${stage}`]),
  ]
  const { follows, already, alike, back, verdict } = notice
  if (follows) {
    const { path, threading } = follows.notice
    const because = follows.because.map(b => b.label[language]).join(ja ? '、' : ', ')
    lines.push(
      `  ${ja ? '前の報' : 'follows'}: ${threading.published ?? ''} ${oneLine(threading.title)} (${path}; ${because})`,
    )
  }
  if (already)
    lines.push(
      ja
        ? `  注意: ${sameBy[already.by].ja}あります（${already.notice}）${notice.rewrites ? '。中身が変わっていれば、その公表の新しい取得物として保存します' : ''}`
        : `  note: ${sameBy[already.by].en} (${already.notice})${notice.rewrites ? '; where it has changed it is kept as a new capture of that notice' : ''}`,
    )
  if (alike) {
    const share = Math.round(alike.likeness * 100)
    lines.push(
      ja
        ? `  注意: 本文が ${share} % 同じ公表があります（${alike.notice.path}）`
        : `  note: ${share} % of its text is that of ${alike.notice.path}`,
    )
  }
  if (back) {
    const { message } = describe(backProblem(back, ''), language)
    lines.push(`  ${ja ? '注意' : 'note'}: ${oneLine(message)}`)
  }
  if (verdict.is !== 'notice') {
    const because = verdict.because
      .map(b => `${b.label[language]}「${oneLine(b.words)}」`)
      .join(ja ? '、' : ', ')
    const none = ja ? '事案の公表らしい言葉がない' : 'no words of an incident notice'
    lines.push(
      `  ${ja ? '注意: 事案の公表でないかもしれません' : 'note: it may be no incident notice'} (${because || none})`,
    )
  }
  return lines
}

/** What became of a target, in one line, and what to do where it did not go well. */
export function addedLines(
  { target, outcome, notices, trouble, problems }: Added,
  language: Language,
): string[] {
  const mark = outcome === 'kept' ? '+' : outcome === 'already' ? '=' : '!'
  const where = notices.map(n => n.notice).join(', ')
  const lines = [
    `${mark} ${oneLine(nameOf(target))}${where ? ` → ${where}` : `: ${outcomeWords[outcome][language]}`}`,
  ]
  if (trouble) {
    const { message, hint } = explainTrouble(trouble)
    lines.push(`    ${oneLine(message[language])}${language === 'ja' ? '。' : '. '}${hint[language]}`)
  }
  for (const p of problems) {
    const { message, hint, severity } = describe(p, language)
    if (severity !== 'note') lines.push(`    ${oneLine(message)}${language === 'ja' ? '。' : '. '}${hint}`)
  }
  return lines
}

/** A target's end as JSON: everything that the lines say, with codes in the place of words. */
export function addedJson({ target, outcome, notices, trouble, problems, proposed }: Added): object {
  return {
    [target.kind]: nameOf(target),
    outcome,
    ...(trouble ?? {}),
    notices: notices.map(({ notice, isNew }) => ({ notice, isNew })),
    proposed: proposed.map(n => ({
      title: n.title,
      date: n.date,
      organisations: n.organisations,
      stage: n.stage,
      number: n.number,
      already: n.already,
      alike: n.alike && { notice: n.alike.notice.path, likeness: Math.round(n.alike.likeness * 100) / 100 },
      follows: n.follows && {
        notice: n.follows.notice.path,
        because: n.follows.because.map(b => b.signal),
      },
      tombstone: n.back && { id: n.back.tombstone.id, by: n.back.by, isSure: n.back.isSure },
      isNotice: n.verdict.is,
      because: n.verdict.because.map(({ name, points, words }) => ({ name, points, words })),
    })),
    problems,
  }
}
