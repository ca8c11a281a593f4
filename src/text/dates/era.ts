/** An era by its name or initial, and the year before its first one. Eras are read and never stored. */
const eras: readonly { name: string; initial: string; before: number; last: number }[] = [
  { name: '令和', initial: 'R', before: 2018, last: 99 },
  { name: '平成', initial: 'H', before: 1988, last: 31 },
  { name: '昭和', initial: 'S', before: 1925, last: 64 },
  { name: '大正', initial: 'T', before: 1911, last: 15 },
]

/** The Gregorian year of an era's year (元 is the first), or null where the era has no such year. */
export function yearOfEra(era: string, year: string): number | null {
  const found = eras.find(e => e.name === era || e.initial === era)
  const n = year === '元' ? 1 : Number(year)
  return found && n >= 1 && n <= found.last ? found.before + n : null
}
