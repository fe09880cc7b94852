import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isInstalled } from '../readers/installed.js'
import { runs } from '../runs.js'
import { cellsOfMoves } from './cells-of-moves.js'
import { changedBytes, plainBytes } from './changed-docx.js'
import { reports } from './edited-reports.js'
import { resolveInLibreOffice } from './libreoffice-macros.js'
import { renumbered, report2019, report2020 } from './neighbours-of-2020.js'
import { readTexts } from './read-pages.js'

const generated = fc.sample(reports, { numRuns: runs(8), seed: 2020 })
const pairs = [[report2019(), report2020] as const, cellsOfMoves(150, 3), ...generated]

const isRequired = process.env.CI === 'true'

describe.skipIf(!isInstalled('soffice') && !isRequired)('changes in LibreOffice (skipped without soffice)', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'svod-changes-'))
    for (const [index, [old, now]] of pairs.entries())
      writeFileSync(join(folder, `${index + 1}.docx`), changedBytes(old, now, index === 0 ? renumbered : undefined))
    resolveInLibreOffice(folder, pairs.length)
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(pairs.map((pair, index) => [index + 1, ...pair] as const))(
    'pair %d: all accepted it is the new report, all rejected the old one',
    (number, old, now) => {
      const texts = (choice: string) => readTexts(readFileSync(join(folder, `${number}.${choice}.docx`)))
      expect(texts('Accept')).toEqual(readTexts(plainBytes(now)))
      expect(texts('Reject')).toEqual(readTexts(plainBytes(old)))
    },
  )
})
