import type { z } from 'zod'
import type { Disk } from '../archive/disk.ts'
import type { Archive } from '../archive/open-archive.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { Label } from '../model/label.ts'

/** How a decision reaches the disk. */
export interface Means {
  readonly disk?: Disk
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  /** Milliseconds to wait for another process that writes. */
  readonly patience?: number
}

/** One thing that a person may decide, defined once: command, page and docs are derived from it. */
export interface DecisionAct<Input extends z.ZodType = z.ZodType, Output = unknown> {
  /** Kebab-case, the name of its file. */
  readonly name: string
  readonly summary: Label
  readonly input: Input
  /**
   * Writes the decision down. It takes effect with the next build.
   * @throws ArchiveError where the archive is not ours, what is decided about is not there, or nothing can be written.
   */
  decide(archive: Archive, index: NoticeIndex, input: z.output<Input>, means?: Means): Promise<Output>
}

export const defineDecision = <Input extends z.ZodType, Output>(
  act: DecisionAct<Input, Output>,
): DecisionAct<Input, Output> => act
