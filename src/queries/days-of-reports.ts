import type { NoticeIndex } from '../index/contract.ts'

/** The days (ISO prefixes) on which the other notices of a notice's incident were published. */
export async function daysOfReports(index: NoticeIndex, notice: string): Promise<string[]> {
  const name = (await index.incidentsOf([notice])).get(notice)
  const incident = name === undefined ? null : await index.incident(name)
  const others = (incident?.notices ?? []).filter(id => id !== notice)
  return [...(await index.summariesOf(others)).values()].flatMap(other => other.published ?? [])
}
