import type { FetchReason } from './reasons.ts'

/** An address that may be asked for, or why it may not. */
export type AddressRead =
  | { readonly url: URL; readonly because?: never }
  | { readonly url?: never; readonly because: FetchReason }

const longestAddress = 4096

/**
 * Reads an address as a person writes it, or as a link or a redirect gives it: http and https only, without name and
 * password, the part after # dropped.
 * @param base The page that the link stands on.
 */
export function readAddress(written: string, base?: string): AddressRead {
  const words = written.trim()
  if (words.length > longestAddress || !URL.canParse(words, base)) return { because: 'address-unreadable' }
  const url = new URL(words, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { because: 'scheme-other' }
  if (url.username !== '' || url.password !== '') return { because: 'credentials-in-address' }
  url.hash = ''
  return { url }
}

/** What a list or a journal knows an address by: the same for every spelling of it that leads to the same request. */
export const addressKey = (written: string): string => readAddress(written).url?.href ?? written.trim()
