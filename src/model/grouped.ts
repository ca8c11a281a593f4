/**
 * 1204 as 1,204 and 1027.5 as 1,027.5, alike in every language; to three decimals. By hand, since what the platform
 * has for it takes as long as a page the first time.
 */
export function grouped(n: number): string {
  const [whole = '', part] = String(Math.round(n * 1000) / 1000).split('.')
  const groups: string[] = []
  let rest = whole
  for (; rest.replace('-', '').length > 3; rest = rest.slice(0, -3)) groups.unshift(rest.slice(-3))
  return `${[rest, ...groups].join(',')}${part === undefined ? '' : `.${part}`}`
}
