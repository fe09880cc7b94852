import { describe, expect, test } from 'vitest'
import { shell, workspace } from '../svod.js'

describe('a closed pipe ends svod quietly', () => {
  /** The reader has gone by the time that svod begins. */
  const intoClosed = (command: string, streams: string) =>
    shell(`mkfifo pipe; true <pipe & exec 3>pipe; wait; svod ${command} ${streams}`, { cwd: workspace() })

  test.each(['--version', '--version --lang ru', '--help', 'rules', 'lint', 'schema plan', 'diff 2020 2020'])(
    'svod %s',
    (command) => {
      const { status, stderr } = intoClosed(command, '>&3')
      expect([status, stderr.replace(/^3 files: .*\n/, '')]).toEqual([0, ''])
    },
  )

  test.each([
    ['nothing', 2],
    ['compile 2021', 2],
    ['compile 2020', 0],
  ])('svod %s, whether somebody reads what it says or not', (command, status) => {
    expect(intoClosed(command, '2>&3 >/dev/null').status).toBe(status)
  })
})
