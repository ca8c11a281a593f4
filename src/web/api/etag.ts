import { hash } from 'node:crypto'
import { fingerprintOf } from '../../pipeline/engine.ts'

/** The part of the program that makes answers, by which two versions of it have other tags. */
let program: string | null = null

/** The tag of an answer: it holds as long as the index and the program are as they are. */
export function tagOf(state: string, request: string): string {
  program ??= fingerprintOf(['model', 'text', 'incidents', 'queries', 'web/api'])
  return `W/"${state}-${hash('sha256', `${program}\n${request}`, 'base64url').slice(0, 16)}"`
}

/** The tag of bytes that come from elsewhere than the index. */
export const tagOfBytes = (body: string): string => `W/"${hash('sha256', body, 'base64url').slice(0, 22)}"`

/** Whether If-None-Match names a tag, compared weakly (RFC 9110, 13.1.2). */
export function matches(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const bare = (text: string): string => text.trim().replace(/^W\//, '')
  return ifNoneMatch
    .slice(0, 4000)
    .split(',')
    .some(given => given.trim() === '*' || bare(given) === bare(tag))
}
