import { readFileSync } from 'node:fs'
import { ArchiveError } from '../../archive/archive-error.ts'
import type { SaidOfNotice } from '../../archive/captures.ts'
import { addressKey } from '../../sources/fetch/address.ts'
import { reasonOf } from '../../sources/list-files.ts'

/** Something to add. */
export type Target =
  | {
      readonly kind: 'address'
      readonly address: string
      readonly said?: SaidOfNotice
      readonly source?: string
    }
  | { readonly kind: 'file'; readonly file: string; readonly said?: SaidOfNotice }

/** What a target is called in messages. */
export const nameOf = (target: Target): string => (target.kind === 'address' ? target.address : target.file)

/** An address where it looks like one, else a file. */
export const targetOf = (words: string, said?: SaidOfNotice): Target =>
  /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(words)
    ? { kind: 'address', address: addressKey(words), ...(said ? { said } : {}) }
    : { kind: 'file', file: words, ...(said ? { said } : {}) }

/**
 * The addresses of a list: one a line; empty lines and those that begin with # are left out, and so is an address that
 * stands there twice. @throws ArchiveError where the list cannot be read.
 */
export function readAddressList(file: string): string[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new ArchiveError({
      ja: `${file} を開けません（${reasonOf(error)}）。アドレスを一行に一つ書いたファイルを指定してください。`,
      en: `Cannot open ${file} (${reasonOf(error)}). Name a file with one address a line.`,
    })
  }
  const addresses = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
  return [...new Set(addresses.map(addressKey))]
}
