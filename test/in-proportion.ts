import assert from 'node:assert/strict'

const mostSeconds = 20

/**
 * Runs work that must take time in proportion to the length of its input, on an input so long that quadratic work
 * would take minutes. What counts is this process's own time, against a bound that a slow and busy machine keeps by
 * far: comparing two runs by the clock fails whenever something else wants the processor.
 */
export function inProportion(work: () => void): void {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  assert.ok(seconds < mostSeconds, `It took ${seconds.toFixed(1)} s.`)
}
