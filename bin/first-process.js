const { spawn } = require('node:child_process')
const { constants } = require('node:os')

/**
 * A container's first process is ended by no signal that it has no handler for, and Node hears a handler's signal only when
 * it is idle. So it lets svod run as a child of its own, which signals end as anywhere else, and ends as that did.
 */
exports.runAsChild = function runAsChild(otherwise) {
  const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', otherwise)
  child.on('exit', (status, signal) => process.exit(signal === null ? status : 128 + constants.signals[signal]))
}
