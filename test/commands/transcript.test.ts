import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { finance, plan, shell, svod, workspace } from '../svod.js'

/** A dozen faults of a dozen kinds, each of which is one finding and hides no other. */
const messy = {
  'plans/2020/plan.yaml': `${plan}      - {number: "1.4", measure: Встречи, deadline: ежегодно}
      - {number: "1.3", measure: Опрос, deadlin: ежегодно, responsible: [finanse]}
      - {number: "1.5", measure: Памятки, deadline: ежегодно, due: 2020-02-30}
`,
  'plans/2020/submissions/finance.yaml': `department: finance
items:
  "1.2":
    text: |
      Проведено {{cheks}} проверок.
      Выявлено {{checks: нарушение | нарушения}}.
    indicators: {checks: около 20}
  "1.2.": Проведены ещё проверки.
  "1.33": Опрошено сто служащих. # это увидят все
  "1.4":
    stauts: done
    text: Проведены встречи.
  "1.5": ""
`,
  'plans/2020/submissions/hr.yaml': 'department: hr\nitems:\n  "1.1": Обучено служащих: 5\n',
  'plans/2020/submissions/кадры/old.yaml': 'department: hr\nitems:\n  "1.1": Обучены.\n  1.1: Обучены.\n',
  'plans/2020/submissions/legal.yaml': 'department: legal\nitems: {}\n',
  'plans/2020/submissions/press.yaml.txt': 'department: press\n',
  'plans/2020/submissions/latin.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xc4, 0xe0, 0x0a]),
}

/** What makes columns go wrong: wide and combined characters, tabs, escapes, and lines longer than the terminal. */
const awkward = {
  'plans/2020/submissions/finance.yaml': `${finance}  "1.7": 報告書 ведётся # 報告
  "1.8": й и\u0306 е\u0308 # да
  "1.9":\tс\tтабуляцией\t# да
  "2.1": 👨‍👩‍👧 семья # да
  "2.2": "\\u001b[31m красное" # не пропадёт
  "2.3": \u001b7 # да
`.replace('\u001b7', '\u200b\u202eневидимое'),
  'plans/2020/submissions/hr.yaml': `department: hr
items:
  "1.1": ${'Проведено обучение служащих. '.repeat(20)}# пропадёт
  "4.1": Итого
    ${'слово '.repeat(40)}
`,
}

describe.each(['ru', 'en'])('transcripts, %s', (lang) => {
  test.each(Object.entries({ messy, awkward }))('%s', async (name, files) => {
    const { status, stdout, stderr } = svod(['compile', '2020', '--lang', lang], { cwd: workspace(files) })
    expect([status, stdout]).toEqual([1, ''])
    await expect(stderr).toMatchFileSnapshot(`golden/${name}.${lang}.txt`)
  })
})

test('one fault is one finding: no line of a file is told twice', () => {
  const { stderr } = svod(['compile', '2020'], { cwd: workspace(messy) })
  const places = [...stderr.matchAll(/^(plans\/\S+:\d+:\d+) (error|warning) /gm)].map(([, place]) => place)
  expect(places.length).toBeGreaterThanOrEqual(12)
  expect(new Set(places).size).toBe(places.length)
})

test('nothing that a terminal would act on gets through', () => {
  const cwd = workspace({ 'plans/2020/submissions/hr.yaml': 'department: "hr\\e[31m"\nitems: {}\n\u007f: \u009b31m\n' })
  expect(svod(['compile', '2020'], { cwd }).stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
})

test('a line of a million characters is told, cut to fit', () => {
  const files = {
    'plans/2020/submissions/hr.yaml': `department: hr\nitems:\n  "1.1": ${'слово '.repeat(160_000)}# да\n`,
  }
  const { stderr } = svod(['compile', '2020'], { cwd: workspace(files) })
  expect(Math.max(...stderr.split('\n').map((line) => line.length))).toBeLessThan(400)
})

test('on a narrow terminal lines are cut to its width', () => {
  const line = `stty cols 60; '${process.execPath}' '${fileURLToPath(new URL('../../bin/svod.js', import.meta.url))}' compile 2020`
  const cwd = workspace(awkward)
  if (shell('script -qec true /dev/null', { cwd }).status !== 0) return
  const { stdout } = shell(`script -qec "${line} --color never" /dev/null`, { cwd, env: { TERM: 'xterm' } })
  const frames = stdout.split(/\r?\n/).filter((one) => / │ /.test(one))
  expect(frames.length).toBeGreaterThan(5)
  expect(Math.max(...frames.map((one) => one.length))).toBeLessThanOrEqual(62)
})
