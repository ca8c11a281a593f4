import { isPassword, isPasswordHash } from './password.ts'

/** Whoever knows the password may read; `name` is whose it is, null for one that several share. */
export interface Credential {
  readonly name: string | null
  readonly hash: string
}

/**
 * Reads a file of credentials: a line each, `NAME:scrypt$…` or `scrypt$…`; empty lines and # comments are passed over.
 * @returns Null where a line is neither, or there is none: half a list of who may enter is worse than none.
 */
export function readCredentials(text: string): Credential[] | null {
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '' && !line.startsWith('#'))
  const read = lines.map(line => {
    const at = line.indexOf(':')
    const name = at < 0 ? null : line.slice(0, at).trim()
    return { name, hash: line.slice(at + 1).trim() }
  })
  const isWhole = read.every(({ name, hash }) => isPasswordHash(hash) && name !== '')
  return isWhole && read.length > 0 ? read : null
}

/**
 * The credential that a name and a password fit: the one of that name, else one without a name. The work is the same
 * for a name that is not there.
 */
export async function matchCredential(
  credentials: readonly Credential[],
  name: string,
  password: string,
): Promise<Credential | null> {
  const own = credentials.filter(credential => credential.name === name)
  const shared = credentials.filter(credential => credential.name === null)
  const asked = own.length + shared.length > 0 ? [...own, ...shared] : credentials.slice(0, 1)
  let found: Credential | null = null
  for (const credential of asked)
    if (
      (await isPassword(password, credential.hash)) &&
      (credential.name === null || credential.name === name)
    )
      found ??= credential
  return found
}
