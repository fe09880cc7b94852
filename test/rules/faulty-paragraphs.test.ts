import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { diagnose, sourcesOf, workspaceWith } from './workspace.js'

const file = fileURLToPath(new URL('faulty-paragraphs.txt', import.meta.url))
const faults = readFileSync(file, 'utf8')
  .replace(/^#.*\n/, '')
  .trim()
  .split('\n\n')
  .map((block) => {
    const [rule = '', ...lines] = block.split('\n')
    return [rule, lines.join('\n')] as const
  })

/** The findings in an answer, each as its rule and the answer with the stretch marked. */
function found(answer: string): string[] {
  const typed = `department: finance\nitems:\n  "1.1": |\n${answer.replace(/^/gm, '    ')}\n`
  const sources = sourcesOf({ 2020: workspaceWith('submissions/finance.yaml', typed) })
  return diagnose(sources, '2020', 'lint').map(({ rule, place: { source, start, end } }) => {
    const { text } = source
    const marked = `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`
    const lines = marked.split('\n').slice(3, -1)
    return `${rule}\n${lines.map((line) => line.slice(4)).join('\n')}`
  })
}

describe('a fault is found where it stands, and once', () => {
  test.each(faults)('%s: %s', (rule, marked) => {
    expect(found(marked.replace(/[⟦⟧]/g, ''))).toEqual([`${rule}\n${marked}`])
  })

  test('there are enough of them to tell', () => {
    expect(faults.length).toBeGreaterThanOrEqual(60)
  })
})
