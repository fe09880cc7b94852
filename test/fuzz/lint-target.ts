import fc from 'fast-check'
import { expect } from 'vitest'
import { findingWords } from '../../src/language/index.js'
import { renderFindings } from '../../src/reporters/rendered-findings.js'
import { compileFiles, sourcesOf } from '../compile/compile-files.js'
import { linted, summaryOf } from './linted.js'
import type { Target } from './target.js'
import { workspace } from './workspaces.js'

/** What a sentence must never hold: a value that is none, or an object that was printed. */
const spoilt = /undefined|\bnull\b|\bNaN\b|\[object/

/**
 * lint never throws, finds the same twice and all errors that stop compile, at places within the files, and says each in two
 * languages.
 */
export const lintTarget: Target = {
  name: 'lint',
  property: fc.asyncProperty(workspace, async (files) => {
    const found = linted(sourcesOf(files))
    expect(summaryOf(linted(sourcesOf(files)))).toEqual(summaryOf(found))
    for (const { place } of found) {
      expect(0 <= place.start && place.start <= place.end && place.end <= place.source.text.length).toBe(true)
    }
    const key = ({ rule, place }: (typeof found)[number]) => `${rule} ${place.source.file} ${place.start}`
    const known = new Set(found.map(key))
    const stopping = compileFiles(files).diagnostics.filter(({ severity }) => severity === 'error')
    expect(stopping.map(key).filter((one) => !known.has(one))).toEqual([])
    for (const language of ['en', 'ru'] as const) {
      const typed = Object.values(files).join('\n')
      for (const { message, hint } of renderFindings(found, await findingWords(language))) {
        expect(message).not.toBe('')
        const said = spoilt.exec(`${message} ${hint ?? ''}`)
        if (said && !typed.includes(said[0])) expect.fail(`${message} ${hint}`)
      }
    }
  }),
}
