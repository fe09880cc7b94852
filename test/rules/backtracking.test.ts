import { expect, test } from 'vitest'
import { fragments } from './fragments.js'
import { diagnose, sourcesOf, workspaceWith } from './workspace.js'

// A pattern that goes back over what it has read takes hours for these; one that does not, a moment. No time is measured:
// a test that does not end has failed.
test.each(fragments)('%j over and over', (fragment) => {
  const line = fragment.repeat(Math.ceil(60_000 / fragment.length))
  for (const text of [line, `Начало ${line}конец`]) {
    const file = `department: finance\nitems:\n  "1.1": |\n    А${text}\n`
    const found = diagnose(sourcesOf({ 2020: workspaceWith('submissions/finance.yaml', file) }), '2020', 'lint')
    expect(found.every(({ place }) => place.end >= place.start)).toBe(true)
  }
})
