import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pathInRepository } from '../../src/workspace/repository.js'
import { temporaryFolder, write } from '../svod.js'

test('a workspace has its path from the nearest folder with .git, be that a folder or a file', () => {
  const root = temporaryFolder()
  const workspace = join(root, 'отдел/svod')
  mkdirSync(workspace, { recursive: true })
  expect(pathInRepository(workspace)).toBe('')
  mkdirSync(join(root, '.git'))
  expect(pathInRepository(workspace)).toBe('отдел/svod/')
  write(root, { 'отдел/.git': 'gitdir: elsewhere\n' })
  expect(pathInRepository(workspace)).toBe('svod/')
  mkdirSync(join(workspace, '.git'))
  expect(pathInRepository(workspace)).toBe('')
})
