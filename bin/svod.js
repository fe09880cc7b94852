#!/usr/bin/env node
// CommonJS, which a tenth of a second's run feels: a module makes Node load all of its loader first.
const words = process.argv.slice(2)

// Scripts ask for the version often, and to tell it nothing else need be loaded.
if (words.length === 1 && words[0] === '--version') {
  // Whom nobody listens to any more ends quietly; what else is wrong the program itself has words for.
  process.stdout.on('error', ({ code }) => code === 'EPIPE' || require('./load.js').load(words).run())
  process.stdout.write(`${require('../package.json').version}\n`)
} else {
  const run = () => require('./load.js').load(words).run()
  if (process.pid === 1) require('./first-process.js').runAsChild(run)
  else run()
}
