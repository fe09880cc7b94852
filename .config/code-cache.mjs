// Runs the built program with the words of a command line over this repository's own plans, and keeps what Node compiled
// on the way: see bin/load.js.
import { writeFileSync } from 'node:fs'
import launcher from '../bin/load.js'

const words = process.argv.slice(2)
const { run, script } = launcher.load(words, { isKept: false })
await run()
if (process.exitCode > 1) throw new Error(`svod ${words.join(' ')}: ${process.exitCode}`)
writeFileSync(launcher.cacheOf(words), script.createCachedData())
