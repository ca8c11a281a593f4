import type { Fact } from '../../model/fact.ts'
import type { Label } from '../../model/label.ts'
import { textSpan } from '../../model/span.ts'
import { foldWords } from '../../text/fold.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import type { Reading } from '../read-notice.ts'
import { pageReasons } from './page-reasons.ts'
import { titleReasons, type WordReason } from './title-reasons.ts'
import { decide, type ReasonFound, type Verdict } from './verdict.ts'

/** Longer titles are no titles. */
const longestTitle = 300
/** What a page is about is said within so many letters of its body. */
const lookedAt = 6_000

/** Whether a title, or the words of a link, announce an incident notice. */
export const weighTitle = (title: string): Verdict => decide(said(titleReasons, titleView(title)))

/** Whether a page that has been read is an incident notice: by its title, its words and its facts. */
export function weighPage(notice: NoticeText, { facts }: Reading): Verdict {
  const { head, bodyStart } = notice.document
  const start = notice.view.toView(textSpan(bodyStart, notice.document.text.length)).start
  const body = notice.view.text.slice(start, start + lookedAt)
  return decide(
    [
      ...said(titleReasons, titleView(head.title?.value ?? '')),
      ...said(pageReasons, body),
      ...shown(facts, bodyStart),
    ],
    true,
  )
}

const titleView = (title: string): string => foldWords(title.slice(0, longestTitle))

function* said(reasons: readonly WordReason[], text: string): Generator<ReasonFound> {
  for (const { name, label, points, words, isEvent } of reasons) {
    const found = words.exec(text)
    if (found) yield { name, label, points, words: found[0].slice(0, 60), ...(isEvent ? { isEvent } : {}) }
  }
}

/** What a fact of a kind says for or against a notice. */
const factReasons: readonly {
  readonly name: string
  readonly label: Label
  readonly points: number
  holds(fact: Fact): boolean
}[] = [
  {
    name: 'states-leak',
    label: { ja: '漏えいの有無を述べる', en: 'It states whether information leaked' },
    points: 2,
    holds: ({ kind, value }) => kind === 'leak' && (value as { said: string }).said === 'statement',
  },
  {
    name: 'names-type',
    label: { ja: '事案の種別が読める', en: 'It tells what type of incident it was' },
    points: 2,
    holds: ({ kind, status }) => kind === 'incident-type' && status !== 'ruled_out' && status !== 'not_found',
  },
  {
    name: 'counts-affected',
    label: { ja: '影響件数を述べる', en: 'It counts what was affected' },
    points: 1,
    holds: ({ kind }) => kind === 'affected-count',
  },
  {
    name: 'reported-to-authority',
    label: { ja: '監督機関や警察への届出を述べる', en: 'It tells of a report to an authority' },
    points: 2,
    holds: ({ kind }) => kind === 'authority',
  },
  {
    name: 'dates-event',
    label: { ja: '発生や発覚の日を述べる', en: 'It dates what happened' },
    points: 1,
    holds: ({ kind, value }) =>
      kind === 'event-date' &&
      /^(?:occurred|detected|contained|encrypted)/.test((value as { event: string }).event),
  },
  {
    name: 'is-retraction',
    label: { ja: '先の公表を取り消す', en: 'It takes an earlier notice back' },
    points: 4,
    holds: ({ kind, value }) => kind === 'genre' && value === 'retraction',
  },
  {
    name: 'is-commentary',
    label: { ja: '第三者の論評', en: 'It is commentary by an onlooker' },
    points: -5,
    holds: ({ kind, value }) => kind === 'genre' && value === 'commentary',
  },
  {
    name: 'is-enforcement',
    label: { ja: '監督機関の処分・勧告', en: 'A regulator acts' },
    points: 3,
    holds: ({ kind, value }) => kind === 'genre' && value === 'enforcement',
  },
]

function* shown(facts: readonly Fact[], bodyStart: number): Generator<ReasonFound> {
  for (const { name, label, points, holds } of factReasons) {
    const those = facts.filter(holds)
    // A type that the title alone names may be what a lecture is about.
    const inBody = those.find(fact => fact.evidence[0].start >= bodyStart)
    const fact = inBody ?? those[0]
    if (!fact) continue
    const words = fact.evidence[0].quote.slice(0, 60)
    yield { name, label, points, words, ...(inBody && points > 0 ? { isEvent: true } : {}) }
  }
}
