import { findingsIn } from '../../src/checking/check-period.js'
import { grade } from '../../src/checking/grade.js'
import type { CompileOptions } from '../../src/compile/compile-period.js'
import { type Diagnostic, sortedByPlace } from '../../src/findings/diagnostic.js'
import { parsePeriod } from '../../src/model/period.js'
import type { PeriodFiles, Sources } from '../../src/model/sources.js'
import { noVocabulary } from '../../src/model/vocabulary.js'
import { readPeriod } from '../../src/reading/read-period.js'
import { rules as allRules } from '../../src/rules/all-rules.js'
import type { RuleContext } from '../../src/rules/rule.js'
import { structureRules } from '../../src/rules/structure/structure-rules.js'

/**
 * The workspace of the rules' examples. An example gives one file; what it does not give is taken from here, and is clean.
 * What finance answers for is not due before next year, so that an example of its file need not answer everything.
 */
const plan = `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
  - {id: hr, name: Отдел кадров}
  - {id: legal, name: Правовое управление}
  - {id: press, name: Пресс-служба}
items:
  - {number: "1.1", measure: Обучение служащих, deadline: до конца следующего года, due: 2021-12-31, responsible: [finance]}
  - number: "1.2"
    measure: Проведение проверок
    deadline: до конца следующего года
    due: 2021-12-31
    responsible: [finance]
    indicators:
      - {id: checks, name: Проведено проверок, unit: шт.}
  - {number: "1.3", measure: Беседы со служащими, deadline: ежегодно, responsible: [hr, legal]}
  - {number: "1.4", measure: Экспертиза, deadline: ежегодно, repealed: {act: постановление № 1}}
  - number: "1.5"
    measure: Проведение ревизий
    deadline: до конца следующего года
    due: 2021-12-31
    responsible: [finance]
    indicators:
      - {id: audits, name: Проведено ревизий, unit: шт., parts: [planned, unplanned]}
      - {id: planned, name: плановых, unit: шт.}
      - {id: unplanned, name: внеплановых, unit: шт.}
  - {number: "1.6", measure: Публикации на сайте, deadline: ежегодно, responsible: [press]}
`

const finance = `department: finance
items:
  "1.1": Обучено 5 служащих.
`

const others = {
  'submissions/hr.yaml': 'department: hr\nitems:\n  "1.3": Проведено 5 бесед.\n',
  'submissions/legal.yaml': 'department: legal\nitems:\n  "1.3": Подготовлена 1 памятка.\n',
  'submissions/press.yaml': 'department: press\nitems:\n  "1.6": Размещено 7 новостей.\n',
}

/** Files by path from plans/2020/. An example with a plan of its own has a plan of one department, and its file alone. */
export function workspaceWith(file: string, text: string): Record<string, string> {
  if (file === 'plan.yaml') return { 'plan.yaml': text, 'submissions/finance.yaml': finance }
  return { 'plan.yaml': plan, 'submissions/finance.yaml': finance, ...others, [file]: text }
}

/** Periods in memory, each a record of its files by path from the period's folder. */
export function sourcesOf(periods: Record<string, Record<string, string | Uint8Array>>): Sources {
  const files = new Map<string, Uint8Array>()
  for (const [name, texts] of Object.entries(periods)) {
    for (const [path, text] of Object.entries(texts)) {
      files.set(`plans/${name}/${path}`, typeof text === 'string' ? new TextEncoder().encode(text) : text)
    }
  }
  const period = (name: string): PeriodFiles | null => {
    const parsed = parsePeriod(name)
    const folder = `plans/${name}/`
    if (!parsed || !files.has(`${folder}plan.yaml`)) return null
    const below = [...files.keys()].filter((path) => path.startsWith(`${folder}submissions/`)).sort()
    const isSubmission = (path: string) => /\.ya?ml$/.test(path)
    const strays = below.filter((path) => !isSubmission(path)).map((path) => ({ path, is: 'file' as const }))
    return { period: parsed, plan: `${folder}plan.yaml`, submissions: below.filter(isSubmission), strays }
  }
  return { load: (path) => files.get(path) ?? null, period }
}

export const plainOptions: CompileOptions = { internal: false, date: null, draft: false, severities: new Map() }

/** What svod says of a period's files, in order. */
export function diagnose(
  sources: Sources,
  name: string,
  purpose: RuleContext['purpose'] = 'compile',
  severities: CompileOptions['severities'] = new Map(),
  { speller = null, vocabulary = noVocabulary }: Partial<Pick<RuleContext, 'speller' | 'vocabulary'>> = {},
): Diagnostic[] {
  const files = sources.period(name)
  if (!files) throw new Error(`no period ${name}`)
  const rules = purpose === 'lint' ? allRules : structureRules
  return sortedByPlace(
    grade(findingsIn(sources, readPeriod(sources, files), { purpose, rules, vocabulary, speller }), {
      ...plainOptions,
      rules,
      severities,
    }),
  )
}

/** The same of one file of the period 2020, among the files of the examples' workspace. */
export function diagnoseFile(text: string, file = 'submissions/finance.yaml'): Diagnostic[] {
  return diagnose(sourcesOf({ 2020: workspaceWith(file, text) }), '2020')
}
