import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** Costs of scrypt (RFC 7914): 16 MB and some 50 ms for each attempt. */
const costs = { N: 16_384, r: 8, p: 1 } as const
const keyLength = 32

/** The shortest password that is taken. */
export const shortestPassword = 12

const form = /^scrypt\$(\d{1,7})\$(\d{1,2})\$(\d{1,2})\$([\w-]{8,64})\$([\w-]{43})$/

const derive = (password: string, salt: Buffer, cost: { N: number; r: number; p: number }): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const maxmem = 256 * cost.N * cost.r
    // Typed on a Mac or on Windows, the same password may have been composed otherwise.
    scrypt(password.normalize('NFKC'), salt, keyLength, { ...cost, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })

/** `scrypt$N$r$p$salt$hash`, by which a password can be checked and not be found. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, costs)
  const { N, r, p } = costs
  return `scrypt$${N}$${r}$${p}$${salt.toString('base64url')}$${key.toString('base64url')}`
}

/** Whether a text is a hash as `hashPassword` makes it, of a cost that this machine can be asked for. */
export function isPasswordHash(text: string): boolean {
  const [, N, r, p] = (form.exec(text) ?? []).map(Number)
  if (N === undefined || r === undefined || p === undefined) return false
  const isPowerOfTwo = N > 1 && Number.isInteger(Math.log2(N))
  return isPowerOfTwo && N <= 1 << 17 && r >= 1 && r <= 16 && p >= 1 && p <= 4
}

/** Takes as long for a wrong password as for the right one. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [, N, r, p, salt, expected] = form.exec(hash) ?? []
  if (salt === undefined || expected === undefined) return false
  const key = await derive(password, Buffer.from(salt, 'base64url'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  })
  const wanted = Buffer.from(expected, 'base64url')
  return key.length === wanted.length && timingSafeEqual(key, wanted)
}
