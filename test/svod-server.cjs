// Runs commands of the built program one after another: each in a fresh copy of it, but all in one process, since most of
// a short run is the start of Node. A command comes as a line of file 3; what came of it goes as a line to file 4.
const { once } = require('node:events')
const { createReadStream, writeSync } = require('node:fs')
const { createInterface } = require('node:readline')
const { Worker } = require('node:worker_threads')
const { load } = require('../bin/load.js')

/** Ends the process where a run waits for ever, which its own timers could not. */
const watchdog = new Worker(
  `let timer
  require('node:worker_threads').parentPort.on('message', (isRunning) => {
    clearTimeout(timer)
    if (isRunning) timer = setTimeout(() => process.kill(process.pid, 'SIGKILL'), 60_000)
  })`,
  { eval: true },
)

async function run({ args, cwd }) {
  const printed = { stdout: [], stderr: [] }
  for (const name of ['stdout', 'stderr']) {
    process[name].write = (chunk) => printed[name].push(Buffer.from(chunk)) > 0
  }
  process.chdir(cwd)
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...args)
  process.exitCode = undefined
  await load(args).run()
  process.removeAllListeners('uncaughtException')
  for (const name of ['stdout', 'stderr']) process[name].removeAllListeners('error')
  // Whose folder is removed has none, and cannot so much as load a module.
  process.chdir('/')
  const [stdout, stderr] = Object.values(printed).map((parts) => Buffer.concat(parts).toString())
  return { status: process.exitCode, stdout, stderr }
}

async function answerAll() {
  await once(watchdog, 'online')
  watchdog.unref()
  for await (const line of createInterface({ input: createReadStream('', { fd: 3 }) })) {
    watchdog.postMessage(true)
    const answer = await run(JSON.parse(line))
    watchdog.postMessage(false)
    writeSync(4, `${JSON.stringify(answer)}\n`)
  }
}

answerAll()
