#!/usr/bin/env node
import { readFileSync } from 'node:fs'

const words = process.argv.slice(2)

// Scripts ask for the version often, and to tell it nothing else need be loaded.
if (words.length === 1 && words[0] === '--version') {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  process.stdout.write(`${version}\n`)
} else {
  const { run } = await import('../dist/main.js')
  await run()
}
