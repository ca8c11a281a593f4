import type { Trouble } from './reasons.ts'

/** An answer that led on. */
export interface Redirect {
  readonly from: string
  readonly status: number
  /** An absolute address. */
  readonly to: string
}

export type Headers = readonly (readonly [name: string, value: string])[]

/** What every outcome says. */
interface Asked {
  /** The address asked for. */
  readonly address: string
  /** When the last answer came, or the last attempt ended: ISO, UTC. */
  readonly at: string
  readonly redirects: readonly Redirect[]
  /** Requests for the last address of the chain. */
  readonly attempts: number
}

/** What became of an address: always a value. */
export type FetchOutcome = Asked &
  (
    | {
        readonly kind: 'fetched'
        readonly status: number
        readonly headers: Headers
        /** As the server said it, or empty. */
        readonly mediaType: string
        /** With transfer and content codings undone. */
        readonly bytes: Uint8Array
      }
    | { readonly kind: 'not-modified'; readonly headers: Headers }
    /** Answered with 404 or 410. */
    | { readonly kind: 'gone'; readonly status: number }
    | ({ readonly kind: 'refused' | 'failed' } & Trouble)
  )

/** Where the bytes came from in the end. */
export const finalAddress = ({ address, redirects }: Asked): string => redirects.at(-1)?.to ?? address

/** What a server said of a version that is kept, so that it need not send it again. */
export interface Known {
  readonly etag?: string
  readonly lastModified?: string
}

/** The validators among the headers of an answer. */
export function knownFrom(headers: Headers): Known {
  const etag = headerOf(headers, 'etag')
  const lastModified = headerOf(headers, 'last-modified')
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
}

/** The first header of a name, in small letters; undefined where there is none. */
export const headerOf = (headers: Headers, name: string): string | undefined =>
  headers.find(([n]) => n.toLowerCase() === name)?.[1]
