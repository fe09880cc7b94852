// Runs the generators of test/fuzz for a while: `npm run fuzz -- 10m`, `npm run fuzz -- 90`. Every target gets an equal share.
// The last case that failed is printed with its seed; `npm run fuzz -- 10m 42` starts from seed 42.
import { spawnSync } from 'node:child_process'

const [time = '5m', seed] = process.argv.slice(2)
const [, count, unit] = /^(\d+)([smh]?)$/.exec(time) ?? []
if (count === undefined || (seed !== undefined && !/^-?\d+$/.test(seed))) {
  process.stderr.write('npm run fuzz -- <time> [seed]: a time such as 90, 10m or 2h, and a whole number\n')
  process.exit(2)
}
const seconds = Number(count) * { s: 1, m: 60, h: 3600 }[unit || 's']
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config', '.config/vitest.config.ts', 'test/fuzz'],
  {
    cwd: new URL('..', import.meta.url),
    stdio: 'inherit',
    env: { ...process.env, SVOD_FUZZ_SECONDS: String(seconds), ...(seed && { SVOD_FUZZ_SEED: seed }) },
  },
)
process.exit(status ?? 1)
