import fc from 'fast-check'
import { expect } from 'vitest'
import { isMap, isScalar, isSeq } from 'yaml'
import { fixFiles } from '../../src/checking/fix-files.js'
import type { Diagnostic } from '../../src/findings/diagnostic.js'
import { sourcesOf } from '../compile/compile-files.js'
import { linted, summaryOf } from './linted.js'
import type { Target } from './target.js'
import { parsedElsewhere } from './typed-in.js'
import { workspace } from './workspaces.js'

/**
 * What is mended is the same YAML to another reader: the same keys, lists and number of values, and only texts of which one
 * was found at fault have changed. A second run has nothing to mend, and no error comes of it.
 */
export const fixTarget: Target = {
  name: 'fix',
  property: fc.asyncProperty(workspace, async (files) => {
    const fixed = fixFiles(sourcesOf(files), linted, () => true)
    const after = { ...files }
    for (const [file, bytes] of fixed.files) {
      after[file] = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
      const [before, now] = [shapeOf(files[file] ?? ''), shapeOf(after[file])]
      expect(now.shape, file).toEqual(before.shape)
      const places = fixed.found.filter(({ place }) => place.source.file === file).length
      const changed = now.values.filter((value, index) => value !== before.values[index]).length
      expect(changed, `${file}: texts changed, findings`).toBeLessThanOrEqual(places)
    }
    expect(summaryOf(fixed.diagnostics)).toEqual(summaryOf(linted(sourcesOf(after))))
    const errors = errorsIn(fixed.found)
    const added = errorsIn(fixed.diagnostics).filter((one) => {
      const known = errors.indexOf(one)
      if (known >= 0) errors.splice(known, 1)
      return known < 0
    })
    expect(added.join('\n')).toBe('')
    expect([...fixFiles(sourcesOf(after), linted, () => true).files.keys()]).toEqual([])
  }),
}

/** Each error by its rule and file, as often as it is told; its words may have been mended. */
function errorsIn(found: readonly Diagnostic[]): string[] {
  return found.filter(({ severity }) => severity === 'error').map(({ rule, place }) => `${rule} ${place.source.file}`)
}

/** Keys and the nesting of values, and the values, in the order of the file. */
function shapeOf(text: string): { shape: unknown; values: string[] } {
  const values: string[] = []
  const walk = (node: unknown): unknown => {
    if (isMap(node)) return node.items.map(({ key, value }) => [isScalar(key) ? key.value : walk(key), walk(value)])
    if (isSeq(node)) return { list: node.items.map(walk) }
    if (isScalar(node)) values.push(String(node.value))
    return isScalar(node) ? node.type : node
  }
  const { contents } = parsedElsewhere(text)
  return { shape: walk(contents), values }
}
