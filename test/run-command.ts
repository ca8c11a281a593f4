import { main } from '../src/cli/main.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/**
 * Runs a command line in this process, in English unless `--lang` or `env` says otherwise. The home folder is one that
 * cannot be written, so that a test names every place where something is kept.
 */
export async function runCommand(
  args: readonly string[],
  env: NodeJS.ProcessEnv = { HOME: '/nowhere', LANG: 'en' },
): Promise<Ran> {
  let [out, err] = ['', '']
  const code = await main(
    args,
    text => {
      out += text
    },
    text => {
      err += text
    },
    env,
  )
  return { code, out, err }
}

/** The same in Japanese. */
export const runInJapanese = (args: readonly string[]): Promise<Ran> =>
  runCommand(args, { HOME: '/nowhere', LANG: 'ja_JP.UTF-8' })
