import { problem } from '../../model/problem.ts'
import { readQuantities } from '../../text/quantities/read-quantities.ts'
import type { Check } from './check.ts'

/** Figures with a counter that say no one number. 数十名 says none by intention, and is no doubt of ours. */
export const unreadNumbers: Check = {
  name: 'unread-numbers',
  codes: ['number-abstained'],
  *run(_, notice) {
    for (const { span, doubt, counter } of readQuantities(notice).quantities) {
      if (doubt === null || doubt === 'indeterminate' || counter === null) continue
      const place = notice.view.toText(span)
      yield problem('number-abstained', place, {
        words: notice.document.text.slice(place.start, place.end),
      })
    }
  },
}
