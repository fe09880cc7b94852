import { describe, expect, test } from 'vitest'
import { svod, temporaryFolder } from '../svod.js'

describe('svod rules', () => {
  test('lists every rule with its severity', () => {
    const { stdout } = svod(['rules', '--format', 'json', '--lang', 'ru'], { cwd: temporaryFolder() })
    const listed: { id: string; severity: string; summary: string }[] = JSON.parse(stdout)
    expect(listed.find(({ id }) => id === 'stale-year')).toMatchObject({ severity: 'warning' })
    expect(listed.find(({ id }) => id === 'spelling')).toMatchObject({ severity: 'off' })
    const lines = svod(['rules', '--lang', 'ru'], { cwd: temporaryFolder() }).stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(listed.length)
  })
})
