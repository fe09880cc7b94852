import fc from 'fast-check'
import { expect } from 'vitest'
import { recordReads, restore, serialize } from '../../src/checking/cache.js'
import { sha256 } from '../../src/commands/sha256.js'
import { sourcesOf } from '../compile/compile-files.js'
import { linted, summaryOf } from './linted.js'
import { mutation } from './mutations.js'
import type { Target } from './target.js'
import { workspace } from './workspaces.js'

const version = '1.0.0'

/**
 * What was kept of a run is believed where nothing changed, and for nothing else: a file changed, came or went, or what was
 * kept is damaged.
 */
export const cacheTarget: Target = {
  name: 'cache',
  property: fc.asyncProperty(fc.tuple(workspace, fc.nat(), mutation), async ([files, which, change]) => {
    const { sources, asked } = recordReads(sourcesOf(files), sha256)
    const found = linted(sources)
    const kept = serialize(asked, found, version, sha256)
    const recalled = (now: typeof files, text = kept) => {
      const known = sourcesOf(now)
      return restore(new TextEncoder().encode(text), version, { ...known, loadIntoSharedBuffer: known.load }, sha256)
    }
    expect(summaryOf(recalled(files) ?? [])).toEqual(summaryOf(found))
    const names = Object.keys(files)
    const file = names[which % names.length] ?? ''
    const others = [
      { ...files, [file]: change(files[file] ?? '') },
      { ...files, 'plans/2020/submissions/z.yaml': 'department: hr\nitems: {}\n' },
      Object.fromEntries(Object.entries(files).filter(([name]) => name !== file || name.endsWith('plan.yaml'))),
    ]
    for (const now of others) {
      const known = recalled(now)
      if (known) expect(summaryOf(known)).toEqual(summaryOf(linted(sourcesOf(now))))
    }
    const damaged = change(kept)
    const known = recalled(files, damaged)
    if (known) expect(summaryOf(known)).toEqual(summaryOf(found))
  }),
}
