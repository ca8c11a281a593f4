import type { Archive } from '../../archive/open-archive.ts'
import { build } from '../../pipeline/build.ts'

/** Brings the readings up to date after decisions, one build at a time however many are asked for. */
export interface Rebuilding {
  /** Resolves when a build that began after this call has come to its end, or `patience` milliseconds have passed. */
  rebuild(patience: number): Promise<'done' | 'pending'>
  /** A build is under way or asked for. */
  isPending(): boolean
  /** Why the last build failed; null where it did not. */
  failure(): Error | null
}

export function openRebuilding(
  archive: Archive,
  run: () => Promise<unknown> = () => build(archive),
): Rebuilding {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  let failed: Error | null = null
  const start = (): Promise<void> => {
    const now = run()
      .then(() => {
        failed = null
      })
      .catch(error => {
        failed = error as Error
      })
      .finally(() => {
        if (running === now) running = null
      })
    running = now
    return now
  }
  /** What one running build may have missed is taken up by the next, for all who wait. */
  const ask = (): Promise<void> => {
    if (!running) return start()
    next ??= running.then(() => {
      next = null
      return start()
    })
    return next
  }
  return {
    isPending: () => running !== null,
    failure: () => failed,
    rebuild: async patience => {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<'pending'>(resolve => {
        timer = setTimeout(resolve, patience, 'pending')
      })
      try {
        return await Promise.race([ask().then(() => 'done' as const), late])
      } finally {
        clearTimeout(timer)
      }
    },
  }
}
