import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/findings/edits.js'
import { diagnose, sourcesOf, workspaceWith } from './workspace.js'

const fileOf = (answer: string) => `department: finance\nitems:\n  "1.1": |\n${answer.replace(/^/gm, '    ')}\n`

function lint(answer: string, plan?: string) {
  const files = workspaceWith('submissions/finance.yaml', fileOf(answer))
  return diagnose(sourcesOf({ 2020: plan === undefined ? files : { ...files, 'plan.yaml': plan } }), '2020', 'lint')
}

const told = (answer: string) =>
  lint(answer).map(({ rule, place: { source, start, end } }) => `${rule}: ${source.text.slice(start, end).normalize()}`)

const paragraphs = fileURLToPath(new URL('faulty-paragraphs.txt', import.meta.url))
const answers = readFileSync(paragraphs, 'utf8')
  .replace(/^#.*\n/, '')
  .trim()
  .split('\n\n')
  .map((block) => block.slice(block.indexOf('\n') + 1).replace(/[⟦⟧]/g, ''))
  .filter((answer) => /[йё]/i.test(answer))

describe('a text in which й and ё are two characters', () => {
  test.each(answers)('is judged as any other: %s', (answer) => {
    const decomposed = told(answer.normalize('NFD'))
    expect(decomposed.filter((one) => !one.startsWith('unicode-form'))).toEqual(told(answer))
    expect(decomposed.filter((one) => one.startsWith('unicode-form'))).toHaveLength(1)
  })

  test('and is mended so: the letters of it all, and what else is wrong', () => {
    const [form, space, ...others] = lint('Проведе\u0308н  семинар с отделом городскои\u0306 Думы.')
    expect(others).toEqual([])
    expect(form?.rule).toBe('unicode-form')
    expect(applyEdits(form?.place.source.text ?? '', form?.fix ?? [])).toBe(
      fileOf('Проведён  семинар с отделом городской Думы.'),
    )
    expect(applyEdits(space?.place.source.text ?? '', space?.fix ?? [])).toBe(
      fileOf('Проведе\u0308н семинар с отделом городскои\u0306 Думы.'),
    )
  })

  test('but an address stays as it is', () => {
    const [only] = lint('Отче\u0308т за 5 лет – на https://саи\u0306т.рф/отче\u0308т.')
    expect(applyEdits(only?.place.source.text ?? '', only?.fix ?? [])).toBe(
      fileOf('Отчёт за 5 лет – на https://саи\u0306т.рф/отче\u0308т.'),
    )
  })
})

test('й typed in two Unicode forms is one key', () => {
  const file = 'department: finance\nitems:\n  "1.1й": Нет.\n  "1.1и\u0306": Нет.\n'
  const rules = diagnose(sourcesOf({ 2020: workspaceWith('submissions/finance.yaml', file) }), '2020').map(
    ({ rule }) => rule,
  )
  expect(rules).toContain('duplicate-key')
})
