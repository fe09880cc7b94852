import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const words =
  'администрация город проведена проверка муниципальный служащий сведения доходах размещены официальном сайте нарушений выявлено заседание комиссии рассмотрены обращения граждан учреждений'.split(
    ' ',
  )

/** Text of a given length, the same for the same seed. */
export function textOf(length, seed) {
  let text = ''
  for (let at = seed; text.length < length; at = (at * 1103515245 + 12345) % 2147483648) {
    text += `${words[at % words.length]} `
  }
  return `${text.slice(0, length - 1).trim()}.`
}

/** Writes a workspace of one period: so many items of so many characters, answered by four departments in files of 1,000. */
export function writeWorkspace(root, items, characters) {
  const plan = join(root, 'plans/2020')
  mkdirSync(join(plan, 'submissions'), { recursive: true })
  const departments = ['a', 'b', 'c', 'd']
  const lines = ['title: Отчёт', 'organization: Администрация', 'departments:']
  for (const id of departments) lines.push(`  - {id: ${id}, name: Отдел ${id}}`)
  lines.push('sections:')
  const files = new Map()
  for (let item = 0; item < items; item++) {
    const section = Math.floor(item / 100) + 1
    const number = `${section}.${(item % 100) + 1}`
    if (item % 100 === 0) lines.push(`  - number: "${section}"`, `    title: Раздел ${section}`, '    items:')
    lines.push(`      - {number: "${number}", measure: "${textOf(80, item + 1)}", deadline: ежеквартально}`)
    const file = `${departments[Math.floor(item / 1000) % 4]}-${Math.floor(item / 1000)}`
    const answers = files.get(file) ?? []
    files.set(file, answers)
    answers.push(
      `  "${number}": |`,
      `    ${textOf(characters / 2, item + 7)}`,
      `    ${textOf(characters / 2, item + 11)}`,
    )
  }
  writeFileSync(join(plan, 'plan.yaml'), `${lines.join('\n')}\n`)
  for (const [file, answers] of files) {
    const text = [`department: ${file[0]}`, 'items:', ...answers].join('\n')
    writeFileSync(join(plan, 'submissions', `${file}.yaml`), `${text}\n`)
  }
}
