import type { Threading } from '../model/threading.ts'
import { titleForm } from '../text/title-form.ts'

const known = new WeakMap<Threading, string>()

/** A notice's title as threading compares it; worked out once, since a notice is compared with many. */
export function titleOf(threading: Threading): string {
  let form = known.get(threading)
  if (form === undefined) {
    form = titleForm(threading.title)
    known.set(threading, form)
  }
  return form
}
