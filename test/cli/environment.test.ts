import { describe, expect, test } from 'vitest'
import { interfaceWords } from '../../src/language/index.js'
import { broken, program, reports, shell, svod, temporaryFolder, withWarning, workspace } from '../svod.js'

const red = '\u001b[31m'

describe('language: --lang, svod.yaml, LC_ALL, LC_MESSAGES, LANG, English', () => {
  const spoken = (env: Record<string, string>, args: string[] = [], settings = '') => {
    const cwd = workspace({ ...broken, ...(settings && { 'svod.yaml': settings }) })
    return svod(['compile', '2020', ...args], { cwd, env }).stderr.includes('ошибка') ? 'ru' : 'en'
  }
  test.each([
    [{}, 'en'],
    [{ LANG: 'ru_RU.UTF-8' }, 'ru'],
    [{ LANG: 'ru' }, 'ru'],
    [{ LANG: 'rue_UA' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'ru_RU' }, 'ru'],
    [{ LC_ALL: 'en_GB.UTF-8', LC_MESSAGES: 'ru_RU', LANG: 'ru_RU' }, 'en'],
    [{ LC_MESSAGES: 'ru_RU.UTF-8', LANG: 'en_US.UTF-8' }, 'ru'],
    [{ LC_ALL: 'C', LANG: 'ru_RU.UTF-8' }, 'en'],
    [{ LC_ALL: 'de_DE', LANG: 'ru_RU.UTF-8' }, 'en'],
  ])('%j: %s', (env, language) => expect(spoken(env)).toBe(language))

  test('svod.yaml goes before the environment, the flag before both', () => {
    expect(spoken({ LANG: 'en_US' }, [], 'language: ru\n')).toBe('ru')
    expect(spoken({ LANG: 'ru_RU' }, [], 'language: en\n')).toBe('en')
    expect(spoken({ LANG: 'ru_RU' }, ['--lang', 'en'], 'language: ru\n')).toBe('en')
    expect(spoken({}, ['--lang=ru'], 'language: en\n')).toBe('ru')
  })

  test('svod.yaml sets the language of refusals and of help too', () => {
    const cwd = workspace({ 'svod.yaml': 'language: ru\n' })
    expect(svod(['compil'], { cwd }).stderr).toContain('Нет команды')
    expect(svod(['--help'], { cwd }).stdout).toContain('Использование:')
    expect(svod(['compile', '2020'], { cwd, env: { SOURCE_DATE_EPOCH: 'вчера' } })).toMatchObject({ status: 2 })
    expect(svod(['compile', '2020'], { cwd, env: { SOURCE_DATE_EPOCH: 'x' } }).stderr).toContain('числом секунд')
  })
})

describe('svod.yaml sets the language of commands that have no need to read it', () => {
  test.each([
    ['schema submission --out a.json', 'Записано:'],
    ['schema settings --period 2020', 'от периода не зависит'],
    ['explain nosuch', 'Нет правила'],
    ['explain spelling', 'svod lint --rule'],
    ['rules', 'в ответе нет ни числа'],
    ['help', 'Использование:'],
    ['help lint', 'Использование:'],
  ])('%s', (line, said) => {
    const root = workspace({ 'svod.yaml': 'language: ru\n' })
    const env = { LANG: 'en_US.UTF-8' }
    const args = line.split(' ')
    const inside = svod(args, { cwd: root, env })
    expect(inside.stdout + inside.stderr).toContain(said)
    const outside = svod([...args, '--root', root], { cwd: temporaryFolder(), env })
    expect(outside.stdout + outside.stderr).toBe(inside.stdout + inside.stderr)
  })
})

describe('colour: the flag, NO_COLOR, FORCE_COLOR, whether it is a terminal', () => {
  const cwd = () => workspace(broken)
  const isRed = (env: Record<string, string>, args: string[] = []) =>
    svod(['compile', '2020', ...args], { cwd: cwd(), env }).stderr.includes(red)
  test.each([
    [{}, [], false],
    [{ CI: 'true', GITHUB_ACTIONS: 'true', TERM: 'xterm-256color', COLORTERM: 'truecolor' }, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ FORCE_COLOR: '' }, [], false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    [{ FORCE_COLOR: '1', NO_COLOR: '' }, [], true],
    [{ NO_COLOR: '1' }, ['--color', 'always'], true],
    [{ FORCE_COLOR: '1' }, ['--color=never'], false],
    [{ FORCE_COLOR: '1' }, ['--color', 'auto'], true],
  ])('%j %j: %s', (env, args, colour) => expect(isRed(env, args)).toBe(colour))

  // A terminal of its own, by the program of the same name; where that is missing there is nothing to try it with.
  const terminal = (options: string, env: Record<string, string> = {}) => {
    const line = `'${process.execPath}' '${program}' compile 2020 ${options}`
    return shell(`script -qec "${line}" /dev/null`, { cwd: cwd(), env: { TERM: 'xterm', ...env } })
  }
  const hasTerminal = shell('script -qec true /dev/null', { cwd: '/' }).status === 0

  test.runIf(hasTerminal)('on a terminal there is colour, unless it is asked not to be', () => {
    expect(terminal('').stdout).toContain(red)
    expect(terminal('', { NO_COLOR: '1' }).stdout).not.toContain(red)
    expect(terminal('', { NO_COLOR: '1', FORCE_COLOR: '1' }).stdout).not.toContain('Warning')
    expect(terminal('--color never').stdout).not.toContain(red)
    const dumb = terminal('', { TERM: 'dumb' }).stdout
    expect(dumb).toContain('yaml-syntax')
    expect(dumb).not.toContain('\u001b')
    expect(terminal('--color always', { TERM: 'dumb' }).stdout).toContain(red)
  })

  test('nothing but text goes to where there is no terminal, not even progress', () => {
    expect(svod(['compile', '2020'], { cwd: workspace() }).stderr).toBe(`2020: wrote ${reports().join(', ')}\n`)
  })
})

describe('pipes', () => {
  test('a closed pipe ends svod quietly, with the status it would have had', () => {
    const cwd = workspace(withWarning)
    const quiet = { stdout: '', stderr: '' }
    expect(shell('svod --help | head -c 0', { cwd })).toEqual({ status: 0, ...quiet })
    expect(shell('svod compile 2020 --check --quiet 2>/dev/null | true', { cwd })).toEqual({
      status: 1,
      ...quiet,
    })
    expect(shell('svod compile 2020 2>&1 | head -c 0', { cwd })).toEqual({ status: 0, ...quiet })
    expect(shell('svod compile 2020 --check', { cwd }).status).toBe(0)
  })

  test('a disk that is full where the result should go is 2', () => {
    const { status, stderr } = shell('svod compile 2020 --check --quiet > /dev/full', { cwd: workspace() })
    expect(status).toBe(2)
    expect(stderr).toContain('Cannot print the result: no space left on the disk.')
  })
})

describe('why a file cannot be written is said without the names of the system', () => {
  test.each([
    ['reports/2020', 'a file stands where a folder is wanted'],
    ['reports', 'a file stands where a folder is wanted'],
  ])('%s', (path, reason) => {
    const { status, stderr } = svod(['compile', '2020'], { cwd: workspace({ [path]: '' }) })
    expect([status, stderr]).toEqual([2, expect.stringContaining(reason)])
    expect(stderr).not.toMatch(/E[A-Z]{3,}/)
  })

  test('also where svod knows no word for it', async () => {
    for (const language of ['en', 'ru'] as const) {
      const { message } = await interfaceWords(language)
      expect(message('cannot-write', { file: 'a', code: 'EWHATEVER' })).not.toContain('EWHATEVER')
    }
  })
})

test('outside of any workspace it is 2, with the way out', () => {
  const cwd = temporaryFolder()
  const { status, stderr } = svod(['compile', '2020'], { cwd })
  expect([status, stderr]).toEqual([
    2,
    `Neither ${cwd} nor any folder above it holds plans/ or svod.yaml. Go to the workspace, or name it: --root DIR.\n`,
  ])
  expect(svod(['compile', '2020', '--root', 'none'], { cwd })).toMatchObject({
    status: 2,
    stderr: 'There is no such folder: none.\n',
  })
})
