import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Files } from '../compile/compile-files.js'
import { generatedWorkspace } from '../compile/generated-workspace.js'
import { mutation } from './mutations.js'

/** The texts of a workspace's files, by path. */
export type Texts = Record<string, string>

const plans = new URL('../../plans/', import.meta.url)

/** The plan of 2020 with some of its submissions: what departments really write. */
const published: Texts = Object.fromEntries(
  readdirSync(plans, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && file.startsWith('2020'))
    .map((file) => [`plans/${file.replaceAll('\\', '/')}`, readFileSync(new URL(file, plans), 'utf8')]),
)
const planFile = 'plans/2020/plan.yaml'
const publishedSubmissions = Object.keys(published).filter((file) => file !== planFile)

const partOfPublished = fc
  .subarray(publishedSubmissions, { minLength: 1, maxLength: 2 })
  .map((files): Texts => Object.fromEntries([planFile, ...files].map((file) => [file, published[file] ?? ''])))

const small: Texts = {
  [planFile]: `title: Отчёт за 2020 год
organization: Администрация города
departments:
  - {id: hr, name: Отдел кадров, abbreviation: ОК}
  - {id: finance, name: Финансовое управление}
sections:
  - number: "1"
    title: Общие вопросы
    items:
      - number: "1.1"
        measure: Проведение проверок учреждений
        deadline: ежеквартально
        responsible: [hr, finance]
        lead: "Проведено {{checks}} {{checks: проверка | проверки | проверок}}."
        indicators:
          - {id: checks, name: Проверок, unit: шт., parts: [planned, unplanned]}
          - {id: planned, name: Плановых}
          - {id: unplanned, name: Внеплановых}
      - {number: "1.2", measure: Обучение служащих, deadline: в течение года, responsible: all}
  - number: "2"
    items:
      - {number: "1.10", measure: Приём граждан, deadline: постоянно, due: 2020-12-31}
`,
  'plans/2020/submissions/hr.yaml': `department: hr
items:
  "1.1":
    text: |
      За отчётный период проведено {{checks}} {{checks: проверка | проверки | проверок}}.
      – плановых: {{planned}};
      – внеплановых: {{unplanned}}.
    status: done
    indicators:
      checks: 25
      planned: {Q1: 5, Q2: 5, Q3: 5, Q4: 4}
      unplanned: 6
    evidence:
      - {title: Отчёт о проверках, url: "https://nevadm.ru/a?b=1"}
  "1.2": Обучены служащие кадровой службы.
`,
  'plans/2020/submissions/finance.yaml': `department: finance
items:
  "1.1":
    status: not-done
    reason: Проверки перенесены на 2021 год.
  "1.2, 1.10": |
    Информация размещена на сайте www.nevadm.ru.
    Обращений не поступало.
`,
}

const asTexts = (files: Files): Texts =>
  Object.fromEntries(
    Object.entries(files).map(([file, content]) => [
      file,
      typeof content === 'string' ? content : JSON.stringify(content),
    ]),
  )

/** Sound workspaces for 2020: made up of what could be taken for something else, small, or real. */
export const soundWorkspace: fc.Arbitrary<Texts> = fc.oneof(
  { weight: 3, arbitrary: generatedWorkspace.map(({ files }) => asTexts(files)) },
  { weight: 6, arbitrary: fc.constant(small) },
  { weight: 1, arbitrary: partOfPublished },
)

/** The same with changes in one or two of the files, mostly submissions. */
export const workspace: fc.Arbitrary<Texts> = soundWorkspace.chain((files) => {
  const submissions = Object.keys(files).filter((file) => file !== planFile)
  const file = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...submissions) },
    { weight: 1, arbitrary: fc.constant(planFile) },
  )
  const changes = fc.array(fc.tuple(file, mutation), { maxLength: 2 })
  return changes.map((all) => {
    const changed = { ...files }
    for (const [name, change] of all) changed[name] = change(changed[name] ?? '')
    return changed
  })
})
