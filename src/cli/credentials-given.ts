import { readFileSync } from 'node:fs'
import { type Credential, readCredentials } from '../web/session/credentials.ts'
import { hashPassword, shortestPassword } from '../web/session/password.ts'
import { UsageError, UserError } from './command.ts'

/** Who may log in: by a file, else by TENMATSU_PASSWORD, which is hashed and forgotten; null where neither is given. */
export async function credentialsOf(
  file: string | undefined,
  env: NodeJS.ProcessEnv = process.env,
): Promise<readonly Credential[] | null> {
  if (file !== undefined) return fromFile(file)
  const password = env.TENMATSU_PASSWORD
  if (password === undefined || password === '') return null
  // What this program starts need not know it.
  delete env.TENMATSU_PASSWORD
  refuseShort(password)
  return [{ name: null, hash: await hashPassword(password) }]
}

/** @throws UserError where it is too short to withstand being guessed. */
export function refuseShort(password: string): void {
  if (password.length >= shortestPassword) return
  throw new UsageError({
    ja: `パスワードは ${shortestPassword} 字以上にしてください。`,
    en: `A password takes ${shortestPassword} characters or more.`,
  })
}

function fromFile(file: string): readonly Credential[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UserError({ ja: `${file} を読めません（${code}）。`, en: `Cannot read ${file} (${code}).` })
  }
  const credentials = readCredentials(text)
  if (credentials) return credentials
  throw new UserError({
    ja: `${file} に、tenmatsu password の出力でない行があるか、一行もありません。`,
    en: `${file} has a line that is not one of tenmatsu password, or has none.`,
  })
}
