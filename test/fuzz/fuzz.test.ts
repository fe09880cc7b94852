import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../runs.js'
import { cacheTarget } from './cache-target.js'
import { compileTarget } from './compile-target.js'
import { diffTarget } from './diff-target.js'
import { fixTarget } from './fix-target.js'
import { lintTarget } from './lint-target.js'
import { statusTarget } from './status-target.js'

const targets = [compileTarget, lintTarget, fixTarget, diffTarget, cacheTarget, statusTarget]

/** Of `npm run fuzz`: how long each target is looked at; null: sixty cases of each. */
const seconds = process.env.SVOD_FUZZ_SECONDS ? Number(process.env.SVOD_FUZZ_SECONDS) / targets.length : null

test.each(targets.map((target) => [target.name, target] as const))(
  '%s keeps its promises whatever it is given',
  async (name, { property }) => {
    const limit =
      seconds === null
        ? { numRuns: runs(60), endOnFailure: true }
        : { numRuns: 1e9, interruptAfterTimeLimit: seconds * 1000 }
    const seed = process.env.SVOD_FUZZ_SEED ? { seed: Number(process.env.SVOD_FUZZ_SEED) } : {}
    const details = await fc.check(property, { ...limit, ...seed, markInterruptAsFailure: false })
    if (seconds !== null) console.log(`${name}: ${details.numRuns} cases, seed ${details.seed}`)
    if (details.failed) expect.fail(`${fc.defaultReportMessage(details)}\n${details.errorInstance}`)
  },
  // Cases made smaller after one failed take their time too.
  120_000 + (seconds ?? 0) * 2000,
)
