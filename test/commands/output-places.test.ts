import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { svod, workspace } from '../svod.js'

test('a result is put in the place of no pipe, and none is waited for', () => {
  const root = workspace()
  const pipe = join(root, 'pipe')
  execFileSync('mkfifo', [pipe])
  const { status, stderr } = svod(['lint', '--lang', 'en', '--format', `json=${pipe}`], { cwd: root })
  expect([status, stderr]).toEqual([2, expect.stringContaining('a device or a pipe')])
  expect(statSync(pipe).isFIFO()).toBe(true)
})

test('a comparison is written over no plan', () => {
  const root = workspace()
  const plan = join(root, 'plans/2020/plan.yaml')
  const before = readFileSync(plan, 'utf8')
  expect(svod(['diff', '2020', '2020', '--out', 'plans/2020/plan.yaml'], { cwd: root }).status).toBe(2)
  expect(readFileSync(plan, 'utf8')).toBe(before)
})
