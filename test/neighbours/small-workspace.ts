import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Run, svod, write } from '../svod.js'

export interface Figure {
  id?: string
  name: string
  unit: string
  value: number | Record<string, number>
}

/** An item of the plan with what is answered to it; other fields are those of plan.yaml. */
export interface SmallItem {
  number: string
  measure?: string
  section?: string
  /** The answer of each department; a string is the answer of hr. */
  answers?: string | Record<string, object | string>
  figure?: Figure
  [field: string]: unknown
}

export interface SmallPlan {
  items: SmallItem[]
  /** Other fields of the plan, and titles of sections by number. */
  plan?: Record<string, unknown>
  sections?: Record<string, string>
}

const departments = [
  { id: 'hr', name: 'Отдел кадров', abbreviation: 'ОК' },
  { id: 'finance', name: 'Финансовое управление', abbreviation: 'ФУ' },
]

const measures = [
  'Осмотр подвалов жилых домов',
  'Выдача справок населению города',
  'Ремонт кровли детского сада',
  'Сверка списков избирателей',
  'Закупка учебников для школ',
  'Вывоз снега с центральных улиц',
  'Приём заявлений о субсидиях',
  'Озеленение набережной реки',
  'Подготовка хоккейных кортов',
]

const measureOf = (number: string): string => measures[Number(number) % measures.length] ?? number

function planItem({ answers: _, figure, section: __, ...fields }: SmallItem): object {
  const indicators = figure && [{ id: figure.id ?? 'count', name: figure.name, unit: figure.unit }]
  return { measure: measureOf(fields.number), deadline: 'постоянно', ...fields, ...(indicators && { indicators }) }
}

function answersOf({ answers = 'Сделано.', figure }: SmallItem): [string, object][] {
  const byDepartment = typeof answers === 'string' ? { hr: answers } : answers
  return Object.entries(byDepartment).map(([department, answer]) => [
    department,
    {
      status: 'done',
      ...(figure && { indicators: { [figure.id ?? 'count']: figure.value } }),
      ...(typeof answer === 'string' ? (answer === '' ? {} : { text: answer }) : answer),
    },
  ])
}

function filesOf(period: string, { items, plan = {}, sections = { 1: 'Раздел' } }: SmallPlan): Record<string, string> {
  const numbers = Object.keys(sections)
  const written = {
    title: `Отчёт за ${period} год`,
    organization: 'Администрация города',
    departments,
    sections: numbers.map((number) => ({
      number,
      title: sections[number],
      items: items.filter((item) => (item.section ?? numbers[0]) === number).map(planItem),
    })),
    ...plan,
  }
  const files: Record<string, string> = { [`plans/${period}/plan.yaml`]: JSON.stringify(written) }
  for (const { id } of departments) {
    const entries = items.flatMap((item) =>
      answersOf(item).flatMap(([department, answer]) => (department === id ? [[item.number, answer]] : [])),
    )
    const path = `plans/${period}/submissions/${id}.yaml`
    if (entries.length > 0) files[path] = JSON.stringify({ department: id, items: Object.fromEntries(entries) })
  }
  return files
}

/** A folder with these periods, which is gone when the test is over. */
export function smallWorkspace(periods: Record<string, SmallPlan>): string {
  const folder = mkdtempSync(join(tmpdir(), 'svod-small-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [period, plan] of Object.entries(periods)) write(folder, filesOf(period, plan))
  return folder
}

/** What `svod diff` prints of the years 2019 and 2020. */
export const diff = (cwd: string, ...flags: string[]): Run => svod(['diff', '2019', '2020', ...flags], { cwd })
