import { cpSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { filesIn, svod, temporaryFolder, workspace } from '../svod.js'

const written = (cwd: string, env: Record<string, string> = {}) => {
  expect(svod(['compile', '2020'], { cwd, env }).status).toBe(0)
  return filesIn(join(cwd, 'reports'))
}

describe('the same input gives the same bytes', () => {
  const first = () => written(workspace())

  test('in another folder, from files of another date', () => {
    const cwd = workspace()
    const elsewhere = join(temporaryFolder('в другом месте '), 'свод')
    cpSync(cwd, elsewhere, { recursive: true })
    for (const name of ['finance', 'hr']) utimesSync(join(elsewhere, `plans/2020/submissions/${name}.yaml`), 1e9, 1e9)
    expect(written(elsewhere)).toEqual(written(cwd))
  })

  test.each([
    [{ TZ: 'Pacific/Kiritimati' }],
    [{ TZ: 'America/Los_Angeles' }],
    [{ LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    [{ LANG: 'ru_RU.UTF-8', FORCE_COLOR: '1', COLUMNS: '40' }],
  ])('with %j', (env) => expect(written(workspace(), env)).toEqual(first()))

  test('in the order of another file system', () => {
    const cwd = temporaryFolder()
    const sound = workspace()
    for (const name of ['hr', 'finance']) {
      cpSync(join(sound, `plans/2020/submissions/${name}.yaml`), join(cwd, `plans/2020/submissions/${name}.yaml`))
    }
    cpSync(join(sound, 'plans/2020/plan.yaml'), join(cwd, 'plans/2020/plan.yaml'))
    expect(written(cwd)).toEqual(written(sound))
  })
})

describe('SOURCE_DATE_EPOCH', () => {
  const created = (cwd: string) => /created[^>]*>([^<]*)</.exec(text(cwd, 'docProps/core.xml'))?.[1]
  const text = (cwd: string, part: string) =>
    strFromU8(unzipSync(readFileSync(join(cwd, 'reports/2020/report.docx')))[part] ?? new Uint8Array())

  test('is the date in document properties, else the period’s last day', () => {
    const cwd = workspace()
    written(cwd)
    expect(created(cwd)).toMatch(/^2020-12-31T/)
    written(cwd, { SOURCE_DATE_EPOCH: '1600000000', TZ: 'Pacific/Kiritimati' })
    expect(created(cwd)).toMatch(/^2020-09-13T/)
  })

  test.each(['вчера', '-1', '1.5', '99999999999999999'])('%s is 2', (value) => {
    const { status, stderr } = svod(['compile', '2020'], { cwd: workspace(), env: { SOURCE_DATE_EPOCH: value } })
    expect([status, stderr]).toEqual([2, `SOURCE_DATE_EPOCH must be a number of seconds, not “${value}”.\n`])
  })
})
