import type { CommandOption } from './command.ts'

/**
 * Parts a command line whose words may begin with a minus (-漏えい, NOT, a bare -) into options and words, in order.
 * An option is `--name` or a short form that the command declares; all after `--` are words.
 */
export function partRawWords(
  args: readonly string[],
  options: Readonly<Record<string, Pick<CommandOption, 'type' | 'short'>>>,
): { words: string[]; options: string[] } {
  const byName = new Map<string, string>()
  for (const [name, option] of Object.entries(options)) {
    byName.set(`--${name}`, option.type)
    if (option.short) byName.set(`-${option.short}`, option.type)
  }
  const words: string[] = []
  const rest: string[] = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!
    if (arg === '--') {
      words.push(...args.slice(i + 1))
      break
    }
    if (!arg.startsWith('--') && !byName.has(arg)) words.push(arg)
    else {
      rest.push(arg)
      if (byName.get(arg) === 'string' && i + 1 < args.length) rest.push(args[++i]!)
    }
  }
  return { words, options: rest }
}
