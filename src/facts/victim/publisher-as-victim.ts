import { viewSpan } from '../../model/span.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { publishersOf } from '../../text/parties/index.ts'
import type { FoundVictim } from './found-victim.ts'
import { facility, governing, schoolBody } from './own-bodies.ts'

/** The publishers as victims: where nothing says that it happened elsewhere, it happened at them. */
export function* publisherAsVictim(notice: NoticeText): Generator<FoundVictim> {
  const publishers = publishersOf(notice)
  const { title } = notice.document.head
  // A city that speaks with its hospital, a school corporation with its school: it happened at the latter.
  const bodies = publishers.filter(p => governing.test(p.name) || schoolBody.test(p.name))
  const facilities = publishers.filter(p => facility.test(p.name) && !bodies.includes(p))
  const ofOne = facilities.length > 0 && facilities.length + bodies.length === publishers.length
  for (const { name, span } of publishers.length > 1 && ofOne ? facilities : publishers) {
    const place = span ?? title?.span
    const words = place ? notice.view.toView(place) : notice.sentences[0]?.span
    if (!words || words.end <= words.start) continue
    yield {
      rule: 'publisher-itself',
      span: viewSpan(words.start, words.end),
      status: 'confirmed',
      value: { name, relation: 'self' },
    }
  }
}
