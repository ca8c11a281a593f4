/** Bounds of fetching. Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** Until a connection stands, name and certificate included. */
  readonly connect: number
  /** From there until the headers of the answer. */
  readonly firstByte: number
  /** Without a single byte. */
  readonly idle: number
  /** One request from its beginning to its last byte. */
  readonly whole: number
  /** Of a body as it is sent, and again of what it unpacks to. */
  readonly body: number
  readonly headers: number
  readonly redirects: number
  /** Requests for one address before it counts as failed. */
  readonly attempts: number
  /** Pause before the second attempt; four times as long before each further one. */
  readonly backOff: number
  /** The longest Retry-After that is waited for; a site that asks for more has failed for this time. */
  readonly longestWait: number
  /** Between two requests to one host. */
  readonly interval: number
  /** Requests to one host at once. */
  readonly perHost: number
  /** Requests at once. */
  readonly atOnce: number
  /** Addresses of one host that get no answer in a row before the rest is not tried. */
  readonly patience: number
}

/** What a guest may ask of a site that is not ours: one request a second, one at a time. */
export const politeLimits: FetchLimits = {
  connect: 10_000,
  firstByte: 30_000,
  idle: 20_000,
  whole: 120_000,
  body: 24 * 1024 * 1024,
  headers: 32 * 1024,
  redirects: 8,
  attempts: 3,
  backOff: 2_000,
  longestWait: 60_000,
  interval: 1_000,
  perHost: 1,
  atOnce: 6,
  patience: 5,
}
