import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { formats } from '../src/model/terms.js'
import { ask } from './svod-client.js'

export const program = fileURLToPath(new URL('../bin/svod.js', import.meta.url))

export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  /** The folder that svod is started in. */
  cwd: string
  /** All there is of the environment, besides what Node needs: no language, no colour, no CI. */
  env?: Record<string, string>
  /** Run as another user. */
  uid?: number
  program?: string
  /** Run in a process that has done nothing before. */
  alone?: boolean
}

const bareEnvironment = { PATH: process.env.PATH ?? '', HOME: tmpdir() }

/**
 * Runs the built program to its end: in a process of its own where it is to have another environment, user or program, and
 * else in one that serves the whole test file, which takes a fifth of the time.
 */
export function svod(args: readonly string[], { cwd, alone = false, ...given }: RunOptions): Run {
  if (!alone && Object.keys(given).length === 0) return ask(args, cwd, bareEnvironment)
  const { env = {}, uid, program: path = program } = given
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    cwd,
    env: { ...bareEnvironment, ...env },
    encoding: 'utf8',
    ...(uid !== undefined && { uid, gid: uid }),
  })
  return { status, stdout, stderr }
}

/** Starts the built program and goes on. */
export function start(args: readonly string[], { cwd, env = {} }: RunOptions): ChildProcess {
  return spawn(process.execPath, [program, ...args], { cwd, env: { ...bareEnvironment, ...env } })
}

/** Runs a line of shell, in which `svod` is the built program. */
export function shell(line: string, { cwd, env = {} }: RunOptions): Run {
  const script = `set -o pipefail; svod() { "${process.execPath}" "${program}" "$@"; }; ${line}`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd,
    env: { ...bareEnvironment, ...env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** An empty folder that is gone when the test is over. */
export function temporaryFolder(name = 'svod-'): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), name)))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** A workspace of its own, with these files in place of or beside those of `sound`. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = temporaryFolder()
  write(folder, { ...sound, ...files })
  return folder
}

const nobody = 65534

/** Nothing is forbidden to root: what is, is tried as somebody else. */
export const asOther = process.getuid?.() === 0 ? { uid: nobody } : {}

/** Makes all of a folder that other's. */
export function handOver(folder: string): void {
  if (!('uid' in asOther)) return
  for (const entry of ['.', ...readdirSync(folder, { recursive: true }).map(String)]) {
    chownSync(join(folder, entry), nobody, nobody)
  }
}

/** Every file below a folder with its bytes, by path; links are not followed. */
export function filesIn(folder: string): Map<string, string> {
  const files = new Map<string, string>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.set(path.slice(folder.length + 1), readFileSync(path, 'latin1'))
  }
  return files
}

export const reports = (period = '2020', name = 'report') =>
  formats.map((format) => `reports/${period}/${name}.${format}`)

export const plan = `title: Отчёт о работе
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
  - {id: hr, name: Отдел кадров}
sections:
  - number: "1"
    title: Общие меры
    items:
      - {number: "1.1", measure: Обучение служащих, deadline: ежегодно, responsible: [hr]}
      - number: "1.2"
        measure: Проведение проверок
        deadline: ежеквартально
        responsible: [finance]
        indicators: [{id: checks, name: Проведено проверок, unit: шт.}]
`

export const finance = `department: finance
items:
  "1.2":
    text: |
      Проведено {{checks}} {{checks: проверка | проверки | проверок}}.
    indicators: {checks: 25}
`

export const hr = `department: hr
items:
  "1.1": |
    Обучено пятеро служащих.
`

/** A workspace without a fault. */
export const sound: Readonly<Record<string, string>> = {
  'plans/2020/plan.yaml': plan,
  'plans/2020/submissions/finance.yaml': finance,
  'plans/2020/submissions/hr.yaml': hr,
}

/** The plan with what the rules only warn of: item 1.1 is that of another department. */
export const withWarning = { 'plans/2020/plan.yaml': plan.replace('[hr]', '[hr, finance]') }

/** A file that cannot be read. */
export const broken = { 'plans/2020/submissions/hr.yaml': 'department: hr\nitems:\n  "1.1": Итого: 5\n' }
