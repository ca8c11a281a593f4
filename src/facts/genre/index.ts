import { z } from 'zod'
import type { ViewSpan } from '../../model/span.ts'
import { type GenreCode, genreInWords, genreTerms } from '../../model/vocabulary/genres.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { regulatorActions } from '../../text/regulator-actions.ts'
import { defineFact } from '../define-fact.ts'
import { commentarySign, mediaSign, retractionSign } from './signs.ts'

const codes = genreTerms.map(term => term.code) as [GenreCode, ...GenreCode[]]

/** What sort of text the notice is: one fact a notice, with the words that show it. */
export const genre = defineFact({
  kind: 'genre',
  label: { ja: '文書の種類', en: 'Genre' },
  section: 'notice',
  isPlain: true,
  unstated: () => [],
  summary: {
    ja: '事案の公表、報道への応答、取消し（訓練・誤検知）、監督機関の処分・勧告、論評のいずれか。論評は公表に数えない。',
    en: 'Incident notice, response to media reports, retraction (exercise or false alarm), enforcement by a regulator, or commentary, which is no notice.',
  },
  value: z.enum(codes),
  *find(notice) {
    const found = shown(notice) ?? plainNotice(notice)
    if (found) yield { ...found, status: 'confirmed' }
  },
  show: (code, language) => genreInWords(code, language),
  ledger: { subject: () => null, takesBack: code => code === 'retraction' },
  gold: () => ({}),
  digest: facts => ({ genre: facts[0]?.value ?? null }),
})

interface Shown {
  readonly value: GenreCode
  readonly rule: string
  readonly span: ViewSpan
}

/** What its own words show it to be. An order tells of harm in plain style too, so it is asked for before commentary. */
function shown(notice: NoticeText): Shown | null {
  const act = regulatorActions(notice).find(a => a.by === 'publisher' && a.action !== 'inspection')
  if (act) return { value: 'enforcement', rule: 'regulator-acts', span: act.span }
  const taken = retractionSign(notice)
  if (taken) return { value: 'retraction', rule: 'taken-back', span: taken }
  const media = mediaSign(notice)
  if (media) return { value: 'media_response', rule: 'answers-reports', span: media }
  const judged = commentarySign(notice)
  return judged && { value: 'commentary', rule: 'onlooker-judges', span: judged }
}

/** Everything else is what nearly all are, shown by its title or its first sentence; nothing where it has no words. */
function plainNotice(notice: NoticeText): Shown | null {
  const title = notice.document.head.title?.span
  const span = title
    ? notice.view.toView(title)
    : notice.sentences.find(s => notice.blocks[s.block]!.block.kind !== 'overview')?.span
  return span && span.end > span.start ? { value: 'incident_notice', rule: 'nothing-else-shown', span } : null
}
