import { setFlagsFromString } from 'node:v8'

/**
 * Keeps V8 from taking more memory than work that holds one record at a time is worth: the room for new objects grows
 * no further, and old ones are collected when they are half as many again as were alive. Left alone, V8 lets both grow
 * with what passes through (docs/why/flags-of-the-engine.md).
 */
export function boundHeap(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=50')
}
