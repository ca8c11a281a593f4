import type { FetchLimits } from './limits.ts'

/** Effects of fetching, as parameters: a test turns the clock by hand. */
export interface Timing {
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly wait: (milliseconds: number) => Promise<void>
}

interface Host {
  running: number
  /** No request before this moment. */
  next: number
  delay: number
  silent: number
  /** Nothing is asked for before this moment, and nobody waits for it. */
  closed: number
  readonly waiting: (() => void)[]
}

/** Lets requests through: so many at once, so many to one host, and a pause between two to one host. */
export class HostGate {
  private readonly hosts = new Map<string, Host>()
  private readonly limits: FetchLimits
  private readonly timing: Timing
  private running = 0
  private readonly waiting: (() => void)[] = []

  constructor(limits: FetchLimits, timing: Timing) {
    this.limits = limits
    this.timing = timing
  }

  /** Does one request when it is its turn. */
  async through<T>(name: string, request: () => Promise<T>): Promise<T> {
    const host = this.hostOf(name)
    if (host.running >= this.limits.perHost) await new Promise<void>(go => host.waiting.push(go))
    else host.running++
    try {
      for (;;) {
        const pause = host.next - this.timing.clock()
        if (pause <= 0) break
        await this.timing.wait(pause)
      }
      host.next = this.timing.clock() + Math.max(this.limits.interval, host.delay)
      if (this.running >= this.limits.atOnce) await new Promise<void>(go => this.waiting.push(go))
      else this.running++
      try {
        return await request()
      } finally {
        const next = this.waiting.shift()
        // The place goes on to the one who waits.
        if (next) next()
        else this.running--
      }
    } finally {
      const next = host.waiting.shift()
      if (next) next()
      else host.running--
    }
  }

  /** The host wants to be left alone until then. */
  holdOff(name: string, until: number): void {
    const host = this.hostOf(name)
    host.next = Math.max(host.next, until)
  }

  /** The host wants to be left alone for longer than anybody waits. */
  closeUntil(name: string, until: number): void {
    this.hostOf(name).closed = until
  }

  /** Until when the host is closed; in the past where it is not. */
  closedUntil(name: string): number {
    return this.hostOf(name).closed
  }

  /** The host wants longer pauses. */
  slowDown(name: string, delay: number): void {
    this.hostOf(name).delay = delay
  }

  /** Notes whether the host answered at all. */
  answered(name: string, didAnswer: boolean): void {
    const host = this.hostOf(name)
    host.silent = didAnswer ? 0 : host.silent + 1
  }

  /** Whether the host has been silent for so long that the rest is not tried. */
  isGivenUp(name: string): boolean {
    return this.hostOf(name).silent >= this.limits.patience
  }

  private hostOf(name: string): Host {
    let host = this.hosts.get(name)
    if (!host) {
      host = { running: 0, next: 0, delay: 0, silent: 0, closed: 0, waiting: [] }
      this.hosts.set(name, host)
    }
    return host
  }
}
