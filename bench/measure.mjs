import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const environment = { ...process.env }
// Where it is set, it adds some 46 ms to every Node process.
delete environment.NODE_EXTRA_CA_CERTS

/** One whole process, in milliseconds. Throws where it fails. */
export function timeOf([program, ...args], options = {}) {
  const start = process.hrtime.bigint()
  const { status, stderr, error } = spawnSync(program, args, { env: environment, encoding: 'utf8', ...options })
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6
  if (error || status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error ?? stderr}`)
  return elapsed
}

/** Medians of several commands, measured in turn, so that a busy moment falls on all of them alike. */
export function medians(commands, runs) {
  const times = commands.map(() => [])
  for (let run = -1; run < runs; run++) {
    for (const [index, command] of commands.entries()) {
      const time = command.reduce((sum, one) => sum + timeOf(one), 0)
      // The first run only warms the disk's cache.
      if (run >= 0) times[index].push(time)
    }
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(each.length / 2)])
}

/** Largest resident set of a Node process, in megabytes. */
export function memoryOf([program, ...args], report) {
  const atExit = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(report)},String(process.resourceUsage().maxRSS)))`
  timeOf([program, '--import', `data:text/javascript,${encodeURIComponent(atExit)}`, ...args])
  return Number(readFileSync(report, 'utf8')) / 1024
}

export function print(name, milliseconds, reference, limit) {
  const ratio = milliseconds / reference
  const verdict =
    limit === undefined ? '' : ratio <= limit ? `  (at most ${limit}: met)` : `  (at most ${limit}: NOT met)`
  console.log(`${name.padEnd(52)} ${milliseconds.toFixed(0).padStart(6)} ms  × ${ratio.toFixed(2)}${verdict}`)
}
