import { basename, join } from 'node:path'
import { checkPlan } from '../checking/plan-checks.js'
import { type NewPeriodWords, newPeriodWords } from '../language/index.js'
import { reportWords } from '../language/report-words.js'
import { type Period, parsePeriod } from '../model/period.js'
import type { Plan } from '../model/plan.js'
import type { PeriodFiles, Sources } from '../model/sources.js'
import type { Language } from '../model/terms.js'
import { Unwritable, writeAll } from '../output/write-all.js'
import { readInherited } from '../reading/inherit.js'
import { readPeriod } from '../reading/read-period.js'
import { published } from '../reading/schema/period-schema.js'
import { valueInFile } from '../reading/value-in-file.js'
import { jsonText } from '../terminal/printable.js'
import { realPlace } from '../workspace/real-place.js'
import type { Workspace } from '../workspace/workspace.js'
import { leadsOut } from '../workspace/write-protection.js'
import {
  type CommonOptions,
  type Message,
  message,
  type Outcome,
  outcome,
  type Ports,
  refusal,
  unlessUnreadable,
} from './command.js'
import { answersBy, blankSubmission, type EarlierAnswers } from './new-blanks.js'
import { blankPlan, copiedPlan, type Earlier, extendingPlan, type PlanNames } from './new-plan.js'
import { openWorkspace } from './open-workspace.js'
import { unwritable } from './result-places.js'
import { unknownPeriod } from './targets.js'

export interface NewOptions extends CommonOptions {
  period: string
  /** The earlier period; null: a plan made of nothing. */
  from: string | null
  /** The plan holds what it would inherit. */
  copy: boolean
  title: string | null
  organization: string | null
  /** `finance=Finance Department` */
  departments: readonly string[]
  /** Asks for a name that was not given; null: it is the usual one. */
  ask: ((question: { message: string; usual: string; fault(answer: string): string | null }) => Promise<string>) | null
}

/** A file to be written where there is none; the path is from the workspace root. */
interface NewFile {
  path: string
  text: string
}

/** Starts a period: its plan, and a blank submission for every department that has none. What is there is never touched. */
export function run(options: NewOptions, ports: Ports): Promise<Outcome> {
  return unlessUnreadable(async () => {
    const wrong = wrongCall(options)
    if (wrong) return refusal(wrong)
    const opened = openWorkspace(options, ports, { mayBeNew: true })
    if ('refused' in opened) return opened.refused
    const { workspace, settings } = opened
    const { language } = settings
    const period = parsePeriod(options.period)
    if (!period) return refusal(unknownPeriod(options.period, workspace), language)
    const planKind = workspace.planKind(period.name)
    if (planKind && planKind !== 'file') return refusal(unknownPeriod(period.name, workspace), language)
    const earlierFiles = options.from === null ? null : workspace.period(options.from)
    if (options.from !== null && !earlierFiles) return refusal(unknownPeriod(options.from, workspace), language)
    const earlier = earlierFiles && checkPlan(workspace, earlierFiles, settings.severities)
    if (earlier && !earlier.plan) return outcome({ language, exitStatus: 1, diagnostics: earlier.diagnostics })
    const from = earlier?.plan && earlierFiles ? withRoot(earlier.plan, earlierFiles, workspace) : null
    const asking = planKind ? { ...options, ask: null } : options
    const planText = await newPlan(asking, period, from, ports.language(language))
    const plans = planOver(workspace, period, planKind ? null : planText)
    const { plan, diagnostics } = checkPlan(plans.sources, plans.files, settings.severities)
    if (!plan) return outcome({ language, exitStatus: 1, diagnostics })
    const words = await newPeriodWords(plan.language)
    const answers = from && earlierFiles ? earlierAnswers(workspace, earlierFiles, from, plan) : null
    const submissions = submissionsFor(plan, period, answers?.texts ?? null, workspace, words)
    const files = [{ path: plans.files.plan, text: planText }, ...submissions.files, ...workspaceFiles(words)]
    const unread = answers && answers.unread.length > 0 ? [message('unread-answers', { files: answers.unread })] : []
    return { ...(await writeMissing(files, submissions.there, workspace, unread)), language }
  })
}

function wrongCall({ period, from, copy, departments }: NewOptions): Message | null {
  if (from === null && copy) return message('needs-from', { option: '--copy' })
  if (from !== null && departments.length > 0) return message('one-of-two', { options: ['--from', '--department'] })
  if (from === period) return message('from-itself', { period })
  const bad = badDepartment(departments)
  return bad === null ? null : message('bad-departments', { value: bad })
}

/** The first that is none, or that is there a second time. */
function badDepartment(typed: readonly string[]): string | null {
  const ids = typed.map((one) => departmentOf(one)?.id)
  return typed.find((_, index) => ids[index] === undefined || ids.indexOf(ids[index]) < index) ?? null
}

function departmentOf(typed: string): { id: string; name: string } | null {
  const [, id, name] = /^\s*([a-z][a-z0-9-]*)\s*=\s*(\S.*?)\s*$/s.exec(typed) ?? []
  return id && name ? { id, name } : null
}

function withRoot(plan: Plan, { plan: file, period }: PeriodFiles, { load }: Workspace): Earlier | null {
  const unreadable = { departments: false, repeatedDepartment: false, items: false, numbers: new Set<string>() }
  const inherited = readInherited(load, file, unreadable, [])
  return inherited && { plan, root: inherited.root, period }
}

async function newPlan(
  options: NewOptions,
  period: Period,
  earlier: Earlier | null,
  language: Language,
): Promise<string> {
  if (earlier) {
    const words = await newPeriodWords(earlier.plan.language)
    return (options.copy ? copiedPlan : extendingPlan)(earlier, period, options, words)
  }
  const given = [options.title, options.organization, ...options.departments].join()
  // Names in Russian are those of a report in Russian, whatever svod's messages are in.
  const own = /[а-яё]/i.test(given) ? 'ru' : language
  const words = await newPeriodWords(own)
  return blankPlan(await namesOf(options, period, own, words), period, own, words)
}

async function namesOf(
  options: NewOptions,
  period: Period,
  language: Language,
  { defaults, questions }: NewPeriodWords,
): Promise<PlanNames> {
  const nameOf = async (message: string, usual: string, fault: (answer: string) => string | null = () => null) =>
    options.ask ? options.ask({ message, usual, fault }) : usual
  const usualTitle = defaults.title({ period: reportWords(language).period(period.name) })
  const title = options.title ?? (await nameOf(questions.title, usualTitle))
  const organization = options.organization ?? (await nameOf(questions.organization, defaults.organization))
  const fault = (answer: string) => (badDepartment(listed(answer)) === null ? null : questions.wrongDepartments)
  const given = options.departments.length > 0 ? options.departments : null
  const departments = given ?? listed(await nameOf(questions.departments, defaults.departments, fault))
  return { title, organization, departments: departments.flatMap((typed) => departmentOf(typed) ?? []) }
}

/** «hr=Отдел кадров, finance=…»; a comma within a name divides nothing. */
function listed(typed: string): string[] {
  return typed.split(/,(?=\s*[a-z][a-z0-9-]*\s*=)/)
}

/** The workspace as it will be with the new plan; null where there is one already. */
function planOver(workspace: Workspace, period: Period, text: string | null): { sources: Sources; files: PeriodFiles } {
  const plan = `plans/${period.name}/plan.yaml`
  const bytes = text === null ? null : new TextEncoder().encode(text)
  const load = (file: string) => (bytes && file === plan ? bytes : workspace.load(file))
  return { sources: { load, period: () => null }, files: { period, plan, submissions: [], strays: [] } }
}

function earlierAnswers(
  workspace: Workspace,
  files: PeriodFiles,
  earlier: Earlier,
  plan: Plan,
): { texts: EarlierAnswers; unread: string[] } {
  const { submissions, repeated } = readPeriod(workspace, files)
  const read = new Set([...submissions.map(({ file }) => file), ...repeated.keys()])
  const unread = files.submissions.filter(
    (file) => !read.has(file) && valueInFile(workspace.load, file, 'department') === null,
  )
  return { texts: answersBy(submissions, earlier, plan), unread }
}

/** Blanks for the departments that have no submission, and the files of those that have. */
function submissionsFor(
  plan: Plan,
  period: Period,
  earlier: EarlierAnswers | null,
  workspace: Workspace,
  words: NewPeriodWords,
): { files: NewFile[]; there: readonly string[] } {
  const there = workspace.submissionsOf(period)
  const has = new Set(
    there.map((file) => valueInFile(workspace.load, file, 'department') ?? basename(file).replace(/\.ya?ml$/i, '')),
  )
  const files = plan.departments
    .filter(({ id }) => !has.has(id))
    .map((department) => ({
      path: `plans/${period.name}/submissions/${department.id}.yaml`,
      text: blankSubmission(department, plan, period, earlier, words),
    }))
  return { files, there }
}

/** What a workspace has besides its periods. */
function workspaceFiles(words: NewPeriodWords): NewFile[] {
  const schemas = (['plan', 'submission', 'settings'] as const).map((name) => ({
    path: `schema/${name}.schema.json`,
    text: `${jsonText(published[name])}\n`,
  }))
  const settings = `# yaml-language-server: $schema=schema/settings.schema.json\n${words.settings}`
  return [{ path: 'svod.yaml', text: settings }, { path: '.gitattributes', text: attributes }, ...schemas]
}

/** Git on Windows must not turn line ends: reports are compared to the byte. */
const attributes = `*.yaml text eol=lf
*.yml  text eol=lf
*.md   text eol=lf
*.html text eol=lf
*.json text eol=lf
*.docx binary
`

async function writeMissing(
  files: readonly NewFile[],
  there: readonly string[],
  workspace: Workspace,
  notes: readonly Message[],
): Promise<Outcome> {
  const missing = files.filter(({ path }) => !workspace.hasName(path))
  const kept = [...files.flatMap((file) => (missing.includes(file) ? [] : [file.path])), ...there].sort()
  const outside = missing.find(({ path }) => {
    const place = join(workspace.root, path)
    return leadsOut(place, realPlace(place), workspace.root)
  })
  if (outside) return refusal(message('leads-out', { file: outside.path }))
  const encoder = new TextEncoder()
  try {
    await writeAll(missing.map(({ path, text }) => ({ path: join(workspace.root, path), bytes: encoder.encode(text) })))
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error
    const told = unwritable(error, 'cannot-write-result', (path) => workspace.shown(path))
    return outcome({ exitStatus: 2, messages: [told] })
  }
  const messages = [...(kept.length > 0 ? [message('kept', { files: [...new Set(kept)] })] : []), ...notes]
  return outcome({ output: missing.map(({ path }) => `${path}\n`).join(''), messages })
}
