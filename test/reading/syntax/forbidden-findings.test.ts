import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixFile } from '../../../src/checking/fix.js'
import { diagnose, sourcesOf, workspaceWith } from '../../rules/workspace.js'
import { runs } from '../../runs.js'

const file = 'plans/2020/submissions/finance.yaml'

function lint(text: string) {
  return diagnose(sourcesOf({ 2020: workspaceWith('submissions/finance.yaml', text) }), '2020', 'lint')
}

const told = (text: string) =>
  lint(text).map(({ rule, place: { source, start, end } }) => [rule, source.text.slice(start, end)])

/** The file with what can be mended of its forbidden characters mended; null where nothing can. */
function fixed(text: string): string | null {
  const findings = lint(text).filter(({ rule }) => rule === 'encoding')
  const bytes = fixFile(file, new TextEncoder().encode(text), findings)?.bytes
  return bytes ? new TextDecoder().decode(bytes) : null
}

const submission = (items: string) => `department: finance\nitems:\n${items}`

describe('control characters', () => {
  test('are told all in one run, beside whatever else is wrong', () => {
    const text = submission(
      '  "1.1": |\n    Обучено 5 служащих\u001eюристов.\u000bПроведено  7 бесед.\n    Итог подведён.\u0007\n  "1.9": Нет.\u001f\n',
    )
    expect(told(text)).toEqual([
      ['encoding', '\u001e'],
      ['encoding', '\u000b'],
      ['double-space', '  '],
      ['encoding', '\u0007'],
      ['unknown-item', '"1.9"'],
      ['encoding', '\u001f'],
    ])
  })

  test.each(['\u001a', '\u0000', '\u0000\u0000', '\u001a\n'])('at the end of a file they are one fault: %j', (end) => {
    expect(told(submission(`  "1.1": |\n    Обучено 5 служащих.\n${end}`))).toEqual([['encoding', end.trim()]])
    expect(told(submission(`  "1.1":\n    text: Обучено 5 служащих.\n${end}`))).toEqual([['encoding', end.trim()]])
    expect(told(submission(`  "1.1": "Обучено 5 служащих."${end}`))).toEqual([['encoding', end.trim()]])
  })

  test('a comment and a key have none either', () => {
    expect(told(submission('  # уточнить\u000c\n  "1.1": Обучено 5 служащих.\n'))).toEqual([['encoding', '\u000c']])
  })

  test.each([
    ['a block', '  "1.1": |\n    Онлайн\u001eшкола.\n', '  "1.1": |\n    Онлайн-школа.\n'],
    ['double quotes', '  "1.1": "Онлайн\u001eшкола."\n', '  "1.1": "Онлайн-школа."\n'],
    [
      'a block of deep lines',
      '  "1.1": |\n      А.\u000bБ.\n        В.\u000bГ.\n',
      '  "1.1": |\n      А.\n      Б.\n        В.\n      Г.\n',
    ],
    ['two in one line', '  "1.1": |\n    А.\u000bБ\u001eВ.\u000bГ.\n', '  "1.1": |\n    А.\n    Б-В.\n    Г.\n'],
    ['an edge of a line', '  "1.1": |\n    А.\u000b\n    \u000bБ.\n', '  "1.1": |\n    А.\n    \n    \n    Б.\n'],
    ['quotes', '  "1.1": "А.\u000bБ."\n', '  "1.1": "А.\\nБ."\n'],
    ['Windows', '  "1.1": |\r\n    А.\u000bБ.\r\n', '  "1.1": |\r\n    А.\r\n    Б.\r\n'],
    ['others stay', '  "1.1": |\n    А\u001eБ\u0007В\u001eГ.\n', '  "1.1": |\n    А-Б\u0007В-Г.\n'],
  ])('are mended in %s', (_, before, after) => {
    expect(fixed(submission(before))).toBe(submission(after))
    expect(fixed(submission(after))).toBe(null)
  })

  test.each([
    '  "1.1": Онлайн\u001eшкола.\n',
    '  "1.1": \'А.\u000bБ.\'\n',
    '  "1.1": >\n    А.\u000bБ.\n',
    '  "1.1": |\n    А.\u0007Б.\u000cВ.\n',
    '  "1.1": "А.\u000bn."\n',
    '  # А\u001eБ\n  "1.1": А.\n',
  ])('elsewhere they are told alone: %j', (items) => {
    expect(fixed(submission(items))).toBe(null)
  })
})

const line = fc
  .array(
    fc.constantFrom('А', 'б.', ' ', '- ', '"', ': ', '#', '\u0007', '\u000b', '\u001e', '\u001f', '\u0000', '\uffff'),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''))

test('whatever stands around them, each is told, and what is mended once stays so', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const text = submission(`  "1.1": |\n${lines.map((one) => `    А${one}\n`).join('')}`)
      const found = told(text).filter(([rule]) => rule === 'encoding')
      const characters = text.match(/[\0\u0007\u000b\u001e\u001f\uffff]/g) ?? []
      expect(found.map(([, run]) => run).join('')).toBe(characters.join(''))
      // Of two that touch each other the second one waits for the next pass.
      let mended = text
      for (let next = fixed(mended); next !== null; next = fixed(mended)) mended = next
      expect(mended).not.toMatch(/[\u000b\u001e]/)
    }),
    { numRuns: runs(100) },
  )
})
