import { createInterface } from 'node:readline/promises'

/** Whether somebody is there to be asked. */
export const canAsk = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true

/** Asks on the terminal for yes or no; anything but a yes is a no, and so is the end of input. */
export async function askYes(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const said = await terminal.question(`${question} [y/N] `, { signal: closed(terminal) })
    return /^(?:y(?:es)?|はい|ｙ)$/i.test(said.trim())
  } catch {
    return false
  } finally {
    terminal.close()
  }
}

function closed(terminal: ReturnType<typeof createInterface>): AbortSignal {
  const end = new AbortController()
  terminal.once('close', () => end.abort())
  return end.signal
}
