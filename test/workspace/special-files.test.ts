import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, ftruncateSync, mkdirSync, openSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { asOther, handOver, program, svod, temporaryFolder, workspace } from '../svod.js'

function run(args: string[], cwd: string) {
  const { status, stderr } = svod([...args, '--lang', 'en'], { cwd })
  return { status, stderr }
}

/** Puts something that is no file in a file's place. */
const put = {
  pipe: (path: string) => execFileSync('mkfifo', [path]),
  device: (path: string) => symlinkSync('/dev/zero', path),
  socket: (path: string) => {
    const script = `require('net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))`
    // The path of a socket may be no longer than a hundred characters or so.
    spawnSync(process.execPath, ['-e', script, path.slice(dirname(path).length + 1)], { cwd: dirname(path) })
  },
}

describe.skipIf(process.platform === 'win32')('what is no file in the place of one is 2, at once', () => {
  const places: [file: string, args: string[], files?: Record<string, string>][] = [
    ['plans/2020/submissions/x.yaml', ['compile', '2020']],
    ['plans/2020/submissions/x.yaml', ['lint']],
    ['plans/2020/submissions/x.yaml', ['lint', 'plans/2020/submissions/x.yaml']],
    ['plans/2020/plan.yaml', ['compile', '2020']],
    ['plans/2020/plan.yaml', ['lint']],
    ['plans/2020/plan.yaml', ['schema', 'plan', '--period', '2020']],
    ['plans/base.yaml', ['lint', '2020'], { 'plans/2020/plan.yaml': 'title: Отчёт\nextends: ../base.yaml\n' }],
    ['svod.yaml', ['compile', '2020']],
    ['svod.yaml', ['lint']],
    ['svod.yaml', ['diff', '2020', '2020']],
    ['svod.yaml', ['diff', '--trend']],
    ['svod.yaml', ['schema', 'plan', '--period', '2020']],
    ['svod.yaml', ['rules']],
    ['city.yaml', ['compile', '2020'], { 'svod.yaml': 'profile: city.yaml\n' }],
    ['city.yaml', ['lint'], { 'svod.yaml': 'profile: city.yaml\n' }],
    ['svod-baseline.json', ['lint']],
    ['svod-baseline.json', ['lint', '--write-baseline']],
    ['a.json', ['diff', 'a.json', '2020']],
    ['reports/2019/report.json', ['diff', '2019', '2020']],
    ['x.yaml', ['lint', 'x.yaml']],
  ]
  // A pipe is waited for wherever it is opened; what else is no file is refused by the same look at it.
  const others = places.filter(([, args]) => /^(compile 2020|lint x\.yaml|diff a\.json 2020)$/.test(args.join(' ')))
  const tries: [kind: keyof typeof put, ...(typeof places)[number]][] = [
    ...places.map((place): (typeof tries)[number] => ['pipe', ...place]),
    ...others.flatMap((place): typeof tries => [
      ['device', ...place],
      ['socket', ...place],
    ]),
  ]
  test.each(tries)('%s at %s: svod %j', (kind, file, args, files = {}) => {
    const cwd = workspace(files)
    rmSync(join(cwd, file), { force: true })
    mkdirSync(dirname(join(cwd, file)), { recursive: true })
    put[kind](join(cwd, file))
    const { status, stderr } = run(args, cwd)
    expect(stderr).toContain(file)
    expect(status).toBe(2)
  })

  test('in the place of the cache', () => {
    const cwd = workspace()
    run(['lint', '--cache'], cwd)
    const [file = ''] = execFileSync('ls', [join(cwd, '.svod-cache')], { encoding: 'utf8' }).split('\n')
    rmSync(join(cwd, '.svod-cache', file))
    put.pipe(join(cwd, '.svod-cache', file))
    expect(run(['lint', '--cache'], cwd)).toEqual({
      status: 2,
      stderr: `Cannot read .svod-cache/${file}: it is a device or a pipe.\n`,
    })
  })

  test('explain needs no svod.yaml', () => {
    const cwd = workspace()
    put.pipe(join(cwd, 'svod.yaml'))
    expect(run(['explain', 'stale-year'], cwd).status).toBe(0)
  })
})

describe('a size is looked at before reading', () => {
  /** A file without blocks on the disk. */
  function sparse(path: string, size: number): void {
    mkdirSync(dirname(path), { recursive: true })
    const descriptor = openSync(path, 'w')
    ftruncateSync(descriptor, size)
    closeSync(descriptor)
  }

  test.each(['compile', 'lint'])('%s: YAML of 3 GB is too-large', (verb) => {
    const cwd = workspace()
    sparse(join(cwd, 'plans/2020/submissions/x.yaml'), 3e9)
    sparse(join(cwd, 'plans/2020/submissions/y.yaml'), 2e9)
    const { status, stdout, stderr } = svod([verb, '2020', '--lang', 'en'], { cwd })
    expect(status).toBe(1)
    expect((stdout + stderr).match(/larger than 5 MiB/g)).toHaveLength(2)
    expect(stdout + stderr).not.toContain('duplicate-contribution')
  })

  test.each([
    ['svod-baseline.json', ['lint']],
    ['old.json', ['diff', 'old.json', '2020']],
  ])('%s of 3 GB is 2', (file, args) => {
    const cwd = workspace()
    sparse(join(cwd, file), 3e9)
    expect(run(args, cwd)).toEqual({ status: 2, stderr: `Cannot read ${file}: it is larger than 200 MiB.\n` })
  })

  test('standard input without an end is read no further than that', () => {
    const cwd = workspace()
    const zeros = openSync('/dev/zero', 'r')
    const args = ['lint', '-', '--stdin-filename', 'plans/2020/submissions/hr.yaml', '--lang', 'en']
    const { status, stdout } = spawnSync(process.execPath, [program, ...args], {
      ...{ cwd, encoding: 'utf8', timeout: 20_000 },
      stdio: [zeros, 'pipe', 'pipe'],
    })
    closeSync(zeros)
    expect([status, stdout]).toEqual([1, expect.stringContaining('larger than 5 MiB')])
  })
})

const verbs = [
  ['compile', '2020'],
  ['lint'],
  ['diff', '2020', '2021'],
  ['diff', '--trend'],
  ['schema', 'plan', '--period', '2020'],
]

describe('a root that cannot be looked at', () => {
  test.each([...verbs, ['rules']])('svod %s', (...args) => {
    const cwd = workspace({ 'locked/inside/plans/a.txt': '', file: '' })
    handOver(cwd)
    execFileSync('chmod', ['000', join(cwd, 'locked')])
    for (const root of [
      'locked/inside',
      'locked',
      'file',
      'file/a',
      'nowhere',
      'x'.repeat(5000),
      `${'x/'.repeat(5000)}`,
    ]) {
      const other = root.startsWith('locked') ? asOther : {}
      const { status, stderr } = svod([...args, '--root', root, '--lang', 'en'], { cwd, ...other })
      expect([status, stderr.split('\n').length], `${root}: ${stderr}`).toEqual([2, 2])
    }
    execFileSync('chmod', ['700', join(cwd, 'locked')])
  })
})

describe.skipIf(process.platform === 'win32')('a working folder that is gone', () => {
  const gone = (args: string) => {
    const folder = join(temporaryFolder(), 'gone')
    const script = `mkdir "${folder}" && cd "${folder}" && rmdir "${folder}" && "${process.execPath}" "${program}" ${args} --lang en`
    return spawnSync('bash', ['-c', script], { encoding: 'utf8' })
  }

  test.each([...verbs, ['diff', 'a.json', 'b.json']])('svod %s', (...args) => {
    const { status, stderr } = gone(args.join(' '))
    expect([status, stderr]).toEqual([
      2,
      'The folder that svod was started in is no longer there: go to another one.\n',
    ])
  })

  test.each(['rules', 'explain stale-year', 'schema plan', '--version', '--help', 'lint --help'])(
    'svod %s works',
    (args) => {
      expect(gone(args)).toMatchObject({ status: 0, stderr: '' })
    },
  )
})
