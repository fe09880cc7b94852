const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

const program = join(__dirname, '../dist/svod.cjs')

/** Few runs ask for the URL, which takes a thirtieth of a short one. */
const itself = {
  get url() {
    return pathToFileURL(program).href
  },
}

/** Commands of which the build keeps the compiled code; the others share most of it with lint. */
const kept = ['lint', 'compile', 'diff']

const commandOf = (words) => words.find((word) => kept.includes(word)) ?? 'lint'

/** Where the compiled code lies of the command that these words ask for: one file each, since to read it takes time too. */
exports.cacheOf = function cacheOf(words) {
  return `${program}.${commandOf(words)}.cache`
}

/**
 * The bundled program as a script, for the words of a command line. Half of a short run would be the compiling of its
 * functions; the build leaves what Node makes of them beside it, and takes it again where Node is the same. Another Node
 * just compiles.
 */
exports.load = function load(words, { isKept = true } = {}) {
  // Node 20 optimises a function after so little work that a short run ends before it pays: 6 % of a comparison of two years
  // and 4 % of a compilation, medians of 30 runs; a lint would take 4 % longer. Later versions do not know the flag, and
  // would say so.
  if (process.versions.v8.startsWith('11.3.') && commandOf(words) !== 'lint')
    setFlagsFromString('--interrupt-budget=300000')
  const source = readFileSync(program, 'latin1')
  const cachedData = isKept && readIfThere(exports.cacheOf(words))
  const script = new Script(source, {
    filename: program,
    ...(cachedData && { cachedData }),
  })
  const module = { exports: {} }
  script.runInThisContext()(module, require, itself)
  return { run: module.exports.run, script }
}

function readIfThere(file) {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}
