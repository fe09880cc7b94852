// Speed of diff, as ratios within one run where processes are short: `npm run bench:diff`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { medians, memoryOf, print, timeOf } from './measure.mjs'
import { proseOf, randomOf } from './prose.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'svod-bench-'))
const svod = [process.execPath, join(root, 'bin/svod.js')]
const runs = Number(process.argv[2] ?? 15)

/** A report of so many items of 2 KB: where `measures` and `texts` begin alike, those of two reports are the same. */
function writeReport(name, count, { measures = 0, texts = 0, shift = 0, edit = (text) => text }) {
  const items = Array.from({ length: count }, (_, index) => ({
    number: `${Math.floor((index + shift) / 100) + 1}.${((index + shift) % 100) + 1}`,
    measure: proseOf(80, index + 1 + measures),
    deadline: 'постоянно',
    status: 'done',
    contributions: [
      {
        department: 'hr',
        paragraphs: [0, 77_777].map((other) => edit(proseOf(550, index + texts + other), index)),
      },
    ],
  }))
  const file = join(folder, `${name}.json`)
  writeFileSync(file, JSON.stringify({ format: 'svod-report/1', period: name, language: 'ru', sections: [{ items }] }))
  return file
}

/** Two files of one item each, whose texts are of so many characters. */
function writeTexts(name, characters) {
  return [1, 900_001].map((seed, index) => {
    const item = {
      number: '1',
      measure: 'Опрос',
      contributions: [{ department: 'hr', paragraphs: [proseOf(characters, seed)] }],
    }
    const paragraphs = item.contributions[0].paragraphs
    // In other letters altogether, so that no word is in both.
    if (index === 1)
      paragraphs[0] = paragraphs[0].replace(/[а-я]/g, (letter) =>
        String.fromCharCode(letter.charCodeAt(0) - 0x430 + 0x3b1),
      )
    const file = join(folder, `${name}-${index}.json`)
    writeFileSync(
      file,
      JSON.stringify({ format: 'svod-report/1', period: `${2020 + index}`, sections: [{ items: [item] }] }),
    )
    return file
  })
}

/** A text with other words, of letters at random, in place of those that are picked. */
function anew(text, seed, isPicked) {
  const next = randomOf(seed + text.length)
  const wordAnew = () => Array.from({ length: 3 + next(7) }, () => String.fromCharCode(0x430 + next(32))).join('')
  return text
    .split(' ')
    .map((word, at) => (isPicked(next, at) ? wordAnew() : word))
    .join(' ')
}

const diff = (...args) => [...svod, '--root', root, 'diff', ...args]
const seconds = (milliseconds, limit) =>
  `${(milliseconds / 1000).toFixed(2)} s  (under ${limit} s: ${milliseconds < limit * 1000 ? 'met' : 'NOT met'})`

try {
  const [bare, data, years] = medians(
    [[[process.execPath, '-e', '0']], [diff('2020', '2021', '--format', 'json')], [diff('2020', '2021')]],
    runs,
  )
  print('node -e 0', bare, bare)
  print('svod diff 2020 2021 --format json', data, bare)
  print('svod diff 2020 2021, to node -e 0', years, bare, 5)

  const old = writeReport('2020', 4000, {})
  const cases = {
    'nothing changed': {},
    'a word in nine changed': {
      edit: (text, index) =>
        text
          .split(' ')
          .map((word, at) => (at % 9 === index % 9 ? `${word}х` : word))
          .join(' '),
    },
    'half of every text rewritten': {
      edit: (text, index) => text.slice(0, text.length / 2) + anew(text.slice(text.length / 2), index, () => true),
    },
    'half of all words rewritten, here and there': {
      edit: (text, index) => anew(text, index, (next) => next(2) === 0),
    },
    'every second word new': { edit: (text, index) => anew(text, index, (_, at) => at % 2 === 0) },
    'every text new': { texts: 900_001 },
    'every text new, every item moved by one': { texts: 900_001, shift: 1 },
    'every text and every measure new': { texts: 900_001, measures: 500_000, shift: 50 },
  }
  for (const [name, how] of Object.entries(cases)) {
    const latest = writeReport('2021', 4000, how)
    for (const format of ['pretty', 'md', 'html', 'docx', 'json']) {
      const time = timeOf(diff(old, latest, '--format', format, '--out', join(folder, `changes.${format}`)))
      console.log(`4,000 items of 2 KB, ${name}, ${format}: ${seconds(time, 5)}`)
    }
  }
  const latest = writeReport('2021', 4000, cases['every text new'])
  console.log(`its memory: ${memoryOf(diff(old, latest, '--stat'), join(folder, 'memory')).toFixed(0)} MB`)

  const short = writeReport('2019', 400, {})
  const moved = writeReport('2022', 400, { measures: 500_000, shift: 50 })
  console.log(`400 items, every measure new, moved: ${seconds(timeOf(diff(short, moved, '--stat')), 1)}`)
  console.log(`two texts of 20 KB, nothing in common: ${seconds(timeOf(diff(...writeTexts('far', 11_000))), 0.5)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
