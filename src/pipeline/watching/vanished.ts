/** From this share on, what vanished at once is taken for a slip of the site or of ours, and a person is asked. */
const tooMany = 0.1

/**
 * What stood in a source before and does not now. A list that holds so many entries drops its oldest ones when new ones
 * come: as many at its end as have come are no loss, where something of the list is still there.
 * @param before Addresses in the order of the source: newest first, as lists of news are.
 */
export function vanished(before: readonly string[], now: readonly string[]): string[] {
  const there = new Set(now)
  const was = new Set(before)
  const lost = before.filter(address => !there.has(address))
  const fresh = now.filter(address => !was.has(address)).length
  const end = before.findLastIndex(address => !there.has(address)) + 1
  const start = before.slice(0, end).findLastIndex(address => there.has(address)) + 1
  // Links of the page may stand below its list; a block above them is its end only where more of it stayed than went.
  const isEnd = end === before.length ? start > 0 : start >= end - start
  return isEnd ? lost.slice(0, lost.length - Math.min(fresh, end - start)) : lost
}

/** Whether so much of a source vanished that a person has to look. */
export const isAlarming = (lost: number, before: number): boolean => before > 0 && lost / before > tooMany
