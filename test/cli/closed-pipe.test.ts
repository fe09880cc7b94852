import { describe, expect, test } from 'vitest'
import { shell, workspace } from '../svod.js'

describe('a closed pipe ends svod quietly', () => {
  /** The reader has gone by the time that svod begins. */
  const intoClosed = (command: string, stream: string) =>
    shell(`{ sleep 0.3; svod ${command}; } ${stream} | true; exit \${PIPESTATUS[0]}`, { cwd: workspace() })

  test.each(['--version', '--version --lang ru', '--help', 'rules', 'lint', 'schema plan', 'diff 2020 2020'])(
    'svod %s',
    (command) => {
      const { status, stderr } = intoClosed(command, '')
      expect([status, stderr.replace(/^3 files: .*\n/, '')]).toEqual([0, ''])
    },
  )

  test.each([
    ['nothing', 2],
    ['compile 2021', 2],
    ['compile 2020', 0],
  ])('svod %s, whether somebody reads what it says or not', (command, status) => {
    expect(intoClosed(command, '2>&1 >/dev/null').status).toBe(status)
  })
})
