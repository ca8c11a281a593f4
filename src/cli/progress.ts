import type { CommandContext } from './command.ts'

const width = 24

/** Draws a bar on standard error, at most ten times a second; draws nothing where nobody looks. */
export function progressBar(
  { err, options }: CommandContext,
  isTerminal: boolean = process.stderr.isTTY === true,
  clock: () => number = Date.now,
): { show(done: number, total: number): void; end(): void } {
  if (!isTerminal && options.progress !== true) return { show: () => {}, end: () => {} }
  let last = 0
  let drawn = false
  return {
    show: (done, total) => {
      const now = clock()
      if (total === 0 || (now - last < 100 && done < total)) return
      last = now
      drawn = true
      const full = Math.round((width * done) / total)
      err(`\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${done} / ${total}`)
    },
    end: () => {
      if (drawn) err('\n')
    },
  }
}
