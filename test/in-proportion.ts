import assert from 'node:assert/strict'

const mostSeconds = 20

/** This process's own time for a piece of work, in seconds: what else runs on the machine counts little. */
function secondsFor(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/**
 * Runs work that must take time in proportion to the length of its input, on an input so long that quadratic work
 * would take minutes. What counts is this process's own time, against a bound that a slow and busy machine keeps by
 * far: comparing two runs by the clock fails whenever something else wants the processor.
 */
export function inProportion(work: () => void): void {
  const seconds = secondsFor(work)
  assert.ok(seconds < mostSeconds, `It took ${seconds.toFixed(1)} s.`)
}

/** Of twice the length; quadratic work takes four times as long. */
const mostTimesAsLong = 2.5
/** What takes less on the doubled input is measured more by chance than by its length. */
const leastSeconds = 0.03
const mostRounds = 7

/**
 * Runs work on an input and on one of twice its length: the second may take at most 2.5 times as long. A round that
 * says otherwise may have met a collection of garbage or another program, so that the best of several rounds counts;
 * work that does take more than its share does so in every one of them.
 */
export function doublesInProportion(work: (times: 1 | 2) => void): void {
  let [single, double] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < mostRounds; round++) {
    single = Math.min(
      single,
      secondsFor(() => work(1)),
    )
    double = Math.min(
      double,
      secondsFor(() => work(2)),
    )
    assert.ok(double < mostSeconds, `It took ${double.toFixed(1)} s.`)
    if (double < leastSeconds || double <= mostTimesAsLong * single) return
  }
  assert.fail(`Twice the length took ${(double / single).toFixed(1)} times as long (${double.toFixed(2)} s).`)
}
