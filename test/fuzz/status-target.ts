import fc from 'fast-check'
import { expect } from 'vitest'
import { readAndLint } from '../../src/checking/lint-period.js'
import { noVocabulary } from '../../src/model/vocabulary.js'
import { isComplete, periodStatus } from '../../src/status/period-status.js'
import { statusWriters } from '../../src/status-writers/registry.js'
import { statusFormats } from '../../src/status-writers/status-writer.js'
import { compileFiles, sourcesOf } from '../compile/compile-files.js'
import { statusOptions } from '../status-writers/options.js'
import type { Target } from './target.js'
import { workspace } from './workspaces.js'

/**
 * The status says what lint and compile say of the same files: expected answers are counted once each, an answer with an
 * error of lint in it is no good one, and with neither an error nor a gap the period compiles.
 */
export const statusTarget: Target = {
  name: 'status',
  property: fc.asyncProperty(fc.tuple(workspace, fc.nat(4)), async ([files, chance]) => {
    const sources = sourcesOf(files)
    const period = sources.period('2020')
    if (!period) throw new Error('no period 2020')
    const options = { severities: new Map(), vocabulary: noVocabulary, speller: null }
    const { read, diagnostics } = readAndLint(sources, period, options)
    if (!read.plan) return
    const status = periodStatus(read.plan, read, diagnostics, '2021-01-01')
    for (const { expected, reported, blank, faulty, missing } of status.departments) {
      expect(reported + blank + faulty + missing.length).toBe(expected)
    }
    const errorsOf = (file: string) =>
      diagnostics.filter(({ place, severity }) => place.source.file === file && severity === 'error').length
    const blanks = diagnostics.filter(({ rule }) => rule === 'not-filled-in')
    for (const { item, cells } of status.items) {
      for (const [id, { state, place, errors, isExpected, isOverdue }] of cells) {
        if (state === 'reported') expect(errors, `${item.number} ${id}`).toBe(0)
        if (place) expect(errors).toBeLessThanOrEqual(errorsOf(place.source.file))
        if (isOverdue) expect([isExpected, state !== 'reported']).toEqual([true, true])
        if (state !== 'blank' || !isExpected) continue
        const isTold = blanks.some((one) => one.place.start === place?.start)
        // An entry that a whole file repeats is told with the file.
        expect(isTold || read.repeated.size > 0, `${item.number} ${id} is blank, and lint does not say so`).toBe(true)
      }
    }
    const hasErrors = diagnostics.some(({ severity }) => severity === 'error')
    const compiled = compileFiles(files)
    const stops = compiled.diagnostics.some(({ severity }) => severity === 'error')
    expect(compiled.document === null).toBe(stops)
    if (!hasErrors && isComplete(status)) expect(stops).toBe(false)
    const empty = status.items.some(
      (one) => one.status === 'missing' && [...one.cells.values()].some(({ isExpected }) => isExpected),
    )
    if (empty) expect(stops).toBe(true)
    const format = statusFormats[chance] ?? 'pretty'
    const { write } = await statusWriters[format]()
    expect(await write(status, statusOptions)).toBe(await write(status, statusOptions))
  }),
}
