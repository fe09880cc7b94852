import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Unreadable } from '../../src/workspace/unreadable.js'
import { Workspace } from '../../src/workspace/workspace.js'

const root = mkdtempSync(join(tmpdir(), 'svod-load-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const workspace = new Workspace(root)

test('what is loaded for now is what is loaded to keep, however much it is', () => {
  const sizes = [0, 1, 2 ** 17 - 1, 2 ** 17, 2 ** 17 + 1, 2 ** 20 + 3, 5]
  for (const size of sizes) writeFileSync(join(root, `${size}.yaml`), Buffer.alloc(size, `${size} да`))
  for (const size of sizes) {
    const bytes = workspace.loadIntoSharedBuffer(`${size}.yaml`)
    expect(bytes && Buffer.compare(bytes, workspace.load(`${size}.yaml`) ?? Buffer.of())).toBe(0)
  }
})

test('neither finds what is not there, nor reads a folder', () => {
  mkdirSync(join(root, 'folder'))
  for (const load of [workspace.load, workspace.loadIntoSharedBuffer]) {
    expect(load('absent.yaml')).toBe(null)
    expect(load('5.yaml/absent')).toBe(null)
    expect(() => load('folder')).toThrow(Unreadable)
  }
})
