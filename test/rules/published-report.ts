import { readFileSync } from 'node:fs'
import { reference } from '../compile/report-of-2020.js'

interface Published {
  title: string
  sections: {
    number: string
    title: string
    items: { number: string; measure: string; deadline: string; paragraphs: string[] }[]
  }[]
}

type Contributions = { item: string; paragraphs: { paragraph: number; department: string }[] }[]

/**
 * The published report of 2020 as a workspace, character for character: a plan and a submission of each department. JSON
 * is YAML, so that its strings stand as they are. Files by path from plans/2020/.
 */
export function publishedWorkspace(): Record<string, string> {
  const report: Published = JSON.parse(readFileSync(reference('report-2020.json'), 'utf8'))
  const contributions: Contributions = JSON.parse(readFileSync(reference('contributions-2020.json'), 'utf8'))
  const names = [...new Set(contributions.flatMap(({ paragraphs }) => paragraphs.map(({ department }) => department)))]
  const idOf = (name: string) => `d${names.indexOf(name) + 1}`
  const answers = new Map(names.map((name) => [name, new Map<string, string[]>()]))
  for (const { number, paragraphs } of report.sections.flatMap(({ items }) => items)) {
    const authors = contributions.find(({ item }) => item === number)?.paragraphs ?? []
    paragraphs.forEach((paragraph, index) => {
      const author = authors.find((one) => one.paragraph === index + 1)?.department ?? names[0] ?? ''
      const items = answers.get(author)
      items?.set(number, [...(items.get(number) ?? []), paragraph])
    })
  }
  const plan = [
    `title: ${JSON.stringify(report.title)}`,
    'organization: Администрация города',
    'departments:',
    ...names.map((name) => `  - {id: ${idOf(name)}, name: ${JSON.stringify(name)}}`),
    'sections:',
    ...report.sections.flatMap(({ number, title, items }) => [
      `  - number: "${number}"`,
      `    title: ${JSON.stringify(title)}`,
      '    items:',
      ...items.flatMap((item) => [
        `      - number: "${item.number}"`,
        `        measure: ${JSON.stringify(item.measure)}`,
        `        deadline: ${JSON.stringify(item.deadline)}`,
      ]),
    ]),
  ]
  const submissions = names.map((name) => {
    const lines = [`department: ${idOf(name)}`, 'items:']
    for (const [number, paragraphs] of answers.get(name) ?? []) {
      lines.push(`  "${number}": |`, ...paragraphs.map((paragraph) => `    ${paragraph.trimStart()}`))
    }
    return [`submissions/${idOf(name)}.yaml`, `${lines.join('\n')}\n`] as const
  })
  return { 'plan.yaml': `${plan.join('\n')}\n`, ...Object.fromEntries(submissions) }
}
