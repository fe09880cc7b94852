import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { broken, hr, start, workspace, write } from '../svod.js'

/** Reads on until the text has come, and gives all that has come since the last time. */
function listener(stream: NodeJS.ReadableStream | null) {
  let text = ''
  stream?.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  return async (wanted: string) => {
    const until = performance.now() + 20_000
    while (!text.includes(wanted)) {
      if (performance.now() > until) throw new Error(`waited for ${wanted}, got ${text}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const heard = text
    text = ''
    return heard
  }
}

test('--watch compiles again after each change, through faults, until it is interrupted', async () => {
  const cwd = workspace()
  const child = start(['compile', '2020', '--watch', '--format', 'md'], { cwd })
  const heard = listener(child.stderr)
  const report = () => readFileSync(join(cwd, 'reports/2020/report.md'), 'utf8')
  try {
    await heard('Waiting for changes. Press Ctrl+C to stop.\n')
    write(cwd, { 'plans/2020/submissions/hr.yaml': hr.replace('пятеро', 'шестеро') })
    await heard('2020: wrote reports/2020/report.md\n')
    expect(report()).toContain('шестеро')

    write(cwd, broken)
    await heard('2020: 1 error; the report’s files are unchanged\n')
    expect(report()).toContain('шестеро')

    write(cwd, { 'plans/2020/submissions/hr.yaml': hr })
    await heard('2020: wrote reports/2020/report.md\n')
    expect(report()).toContain('пятеро')

    write(cwd, { 'svod.yaml': 'formats: [' })
    await heard('svod.yaml has to be mended first')
    write(cwd, { 'svod.yaml': 'language: ru\n' })
    await heard('2020: без изменений: reports/2020/report.md\n')
  } finally {
    child.kill('SIGINT')
  }
  expect(await once(child, 'exit')).toEqual([null, 'SIGINT'])
})
