import { describe, expect, test } from 'vitest'
import { svod, temporaryFolder } from '../svod.js'

describe('svod explain', () => {
  test.each(['ru', 'en'])('tells of a rule in %s, outside a workspace too', (lang) => {
    const { status, stdout, stderr } = svod(['explain', 'stale-year', '--lang', lang], { cwd: temporaryFolder() })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatchSnapshot()
  })

  test('of a name like that of a rule it suggests that one', () => {
    const { status, stdout, stderr } = svod(['explain', 'stale-yaer', '--lang', 'en'], { cwd: temporaryFolder() })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Did you mean stale-year?')
  })
})
