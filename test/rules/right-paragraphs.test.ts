import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { diagnose, sourcesOf, workspaceWith } from './workspace.js'

const file = fileURLToPath(new URL('right-paragraphs.txt', import.meta.url))
const answers = readFileSync(file, 'utf8')
  .replace(/^#.*\n/, '')
  .trim()
  .split('\n\n')

const asEntry = (number: string, text: string) => `  "${number}": |\n${text.replace(/^/gm, '    ')}\n`

function found(text: string): string[] {
  const typed = `department: finance\nitems:\n${asEntry('1.1', text)}`
  return diagnose(sourcesOf({ 2020: workspaceWith('submissions/finance.yaml', typed) }), '2020', 'lint').map(
    ({ rule, place }) => `${rule}: ${place.source.text.slice(place.start, place.end)}`,
  )
}

describe('what is written well passes', () => {
  test.each(answers)('%s', (answer) => {
    expect(found(answer)).toEqual([])
  })

  // Dates and whatever else may be written in two ways are so written here, so that each of the ways is tried.
  test('also in one report', () => {
    const numbers = answers.map((_, index) => `1.${index + 1}`)
    const plan = `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
items:
${numbers.map((number) => `  - {number: "${number}", measure: Обучение, deadline: до конца года}`).join('\n')}
`
    const typed = `department: finance\nitems:\n${answers.map((one, index) => asEntry(numbers[index] ?? '', one)).join('')}`
    const sources = sourcesOf({ 2020: { 'plan.yaml': plan, 'submissions/finance.yaml': typed } })
    const told = diagnose(sources, '2020', 'lint').filter(({ rule }) => rule !== 'date-style' && rule !== 'mixed-style')
    expect(told.map(({ rule, place }) => `${rule}: ${place.source.text.slice(place.start, place.end)}`)).toEqual([])
  })

  test('there are enough of them to tell', () => {
    expect(answers.length).toBeGreaterThanOrEqual(120)
  })
})
