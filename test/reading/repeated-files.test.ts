import { describe, expect, test } from 'vitest'
import { findingWords } from '../../src/language/index.js'
import { diagnose, sourcesOf } from '../rules/workspace.js'

const { findings: english } = await findingWords('en')
const { findings: russian } = await findingWords('ru')

const plan = `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
  - {id: hr, name: Отдел кадров}
items:
  - {number: "1.1", measure: Обучение, deadline: постоянно, responsible: [finance]}
  - {number: "1.2", measure: Проверки, deadline: постоянно, responsible: [finance], indicators: [{id: checks, name: Проверки}]}
  - {number: "1.3", measure: Беседы, deadline: постоянно}
`
const long =
  'В управлении проведён семинар для 5 служащих по вопросам противодействия коррупции в сфере закупок для нужд города.'
const answers = `items:
  "1.1": ${long}
  "1.2": {text: Проведены проверки., indicators: {checks: 5}}
  "1.3": Проведено 5  бесед.
`
const whole = `department: finance\n${answers}`

/** What lint says of these submissions: the rule, the file and what stands there. */
function said(submissions: Record<string, string>): string[] {
  const files = Object.entries(submissions).map(([name, text]) => [`submissions/${name}`, text] as const)
  const sources = sourcesOf({ 2020: { 'plan.yaml': plan, ...Object.fromEntries(files) } })
  return diagnose(sources, '2020', 'lint').map(({ rule, place: { source, start, end } }) => {
    return `${source.file.replace('plans/2020/submissions/', '')} ${rule} ${source.text.slice(start, end)}`
  })
}

const told = (name: string) => `${name} duplicate-contribution finance`
const space = (name: string) => `${name} double-space ${'  '}`

test('the file that is called after its department is the original, whatever the other is called', () => {
  expect(said({ 'finance.yaml': whole, 'it.yaml': whole })).toEqual([space('finance.yaml'), told('it.yaml')])
})

describe('a file under a second name is told once, at the department of the copy', () => {
  test.each(['finance (копия).yaml', 'finance — копия.yaml', 'finance2.yaml', 'Копия finance.yaml', 'b/finance.yaml'])(
    '%s',
    (name) => {
      expect(said({ 'finance.yaml': whole, [name]: whole })).toEqual(
        [told(name), space('finance.yaml')].sort((a, b) => (a < b ? -1 : 1)),
      )
    },
  )

  test('with what is wrong in it', () => {
    const wrong = 'department: finance\nitems:\n  "1.1": Обучено 5.\n  "1.11":\n    txet: Да.\n'
    const rest =
      'department: hr\nitems:\n  "1.2, 1.3": {text: Проведено 5., indicators: {checks: 5}, jointly: [finance]}\n'
    expect(said({ 'a.yaml': wrong, 'a-2.yaml': wrong, 'hr.yaml': rest })).toEqual([
      told('a-2.yaml'),
      'a.yaml unknown-item "1.11"',
      'a.yaml schema txet',
      'hr.yaml not-responsible 1.2',
    ])
  })

  test('but with one answer alone it is the item that is answered twice', () => {
    const one = 'department: finance\nitems:\n  "1.1": Обучено 5 служащих.\n'
    const rest =
      'department: finance\nitems:\n  "1.2": {text: Проведено 5., indicators: {checks: 5}}\n  "1.3": Да, 5.\n'
    expect(said({ 'a.yaml': one, 'a-2.yaml': one, 'b.yaml': rest })).toEqual(['a.yaml duplicate-contribution "1.1"'])
  })

  test.each<[title: string, text: string, expected: string[]]>([
    ['that is no YAML', 'department: finance\nitems:\n  "1.1": Обучено: 5\n', ['yaml-syntax :', ' ']],
    ['that is a list', '- Обучено 5.\n- Проверено 6.\n', ['schema - Обучено 5.', ' ']],
    ['whose items are no fields', 'department: finance\nitems: Обучено 5.\n', ['schema Обучено 5.', ' finance']],
    ['of no department', 'items:\n  "1.1": Обучено 5.\n', ['schema items', ' ']],
    ['of an unknown one', 'department: finanse\nitems:\n  "1.1": Да.\n', ['unknown-department finanse', ' finanse']],
    ['with one unknown number', 'department: finance\nitems:\n  "7.1": Да.\n', ['unknown-item "7.1"', ' finance']],
  ])('a file %s', (_, text, [fault, place]) => {
    const found = said({ 'hr.yaml': text, 'hr-2.yaml': text, 'finance.yaml': whole.replace('  бесед', ' бесед') })
    expect(found).toEqual([`hr-2.yaml duplicate-contribution${place}`, `hr.yaml ${fault}`])
  })

  test('each of several', () => {
    expect(said({ 'a.yaml': whole, 'a1.yaml': whole, 'a2.yaml': whole })).toEqual([
      space('a.yaml'),
      told('a1.yaml'),
      told('a2.yaml'),
    ])
  })

  test('but not blank forms that are alike by chance', () => {
    expect(
      said({ 'a.yaml': 'department: hr\nitems: {}\n', 'b.yaml': 'department: hr\nitems: {}\n', 'c.yaml': whole }),
    ).toEqual([space('c.yaml')])
    const empty = '# бланк\n\n'
    expect(said({ 'a.yaml': empty, 'b.yaml': empty, 'c.yaml': whole })).toEqual(
      expect.arrayContaining(['a.yaml schema ', 'b.yaml schema ']),
    )
  })
})

describe('a file whose every item another one of the department answers is told once', () => {
  const changed = whole.replace('служащих', 'муниципальных служащих')
  const left = [space('finance.yaml'), space('finance-2.yaml')]

  test('the copy that was changed', () => {
    expect(said({ 'finance.yaml': whole, 'finance-2.yaml': changed }).sort()).toEqual(
      [...left, told('finance-2.yaml')].sort(),
    )
  })

  test('the one of two that answers less, whatever its name', () => {
    const less = changed.replace(/ {2}"1\.3".*\n/, '')
    expect(said({ 'finance.yaml': less, 'finance-full.yaml': whole })).toEqual([
      space('finance-full.yaml'),
      told('finance.yaml'),
    ])
  })

  test('the one that is left blank, whatever its name, and not also as not filled in', () => {
    const blank = 'department: finance\nitems:\n  "1.1":\n  "1.2":\n  "1.3":\n'
    expect(said({ 'finance.yaml': blank, 'finance-full.yaml': whole })).toEqual([
      space('finance-full.yaml'),
      told('finance.yaml'),
    ])
    expect(said({ 'finance.yaml': blank, 'finance-2.yaml': `${blank}# \n` })).toEqual([
      told('finance-2.yaml'),
      'finance.yaml not-filled-in "1.1"',
      'finance.yaml not-filled-in "1.2"',
      'finance.yaml not-filled-in "1.3"',
    ])
  })

  test('under a list of numbers too', () => {
    const list = `department: finance\nitems:\n  "1.3, 1.1.": ${long}\n`
    expect(said({ 'finance.yaml': whole, 'list.yaml': list })).toEqual([space('finance.yaml'), told('list.yaml')])
  })
})

describe('where only some items are double each of them is told', () => {
  test('at its number, and its text not once more', () => {
    const other = `department: finance\nitems:\n  "1.1": ${long}\n`
    expect(said({ 'finance.yaml': whole, 'more.yaml': other })).toEqual([
      space('finance.yaml'),
      'more.yaml duplicate-contribution "1.1"',
    ])
    const some = whole.replace(/ {2}"1\.3".*\n/, '')
    const rest = `department: finance\nitems:\n  "1.2": Проведены проверки.\n  "1.3": Проведено 5 бесед.\n`
    expect(said({ 'finance.yaml': some, 'more.yaml': rest })).toEqual(['more.yaml duplicate-contribution "1.2"'])
  })

  test('a blank answer beside one that is filled in is told once, and is the one too many', () => {
    const blank = 'department: finance\nitems:\n  "1.1":\n'
    expect(said({ 'a.yaml': blank, 'finance.yaml': whole })).toEqual([
      'a.yaml duplicate-contribution "1.1"',
      space('finance.yaml'),
    ])
  })

  test('the same text of another department is told as before', () => {
    const other = `department: hr\nitems:\n  "1.3": ${long}\n`
    expect(said({ 'finance.yaml': whole.replace(/ {2}"1\.3".*\n/, ''), 'hr.yaml': other })).toEqual([
      `hr.yaml duplicate-paragraph ${long}`,
    ])
  })
})

test('is said so that one knows which file it is', () => {
  const copy = { file: 'b/finance.yaml', exact: true }
  expect(russian['duplicate-contribution'](copy)).toEqual({
    message: 'этот файл слово в слово повторяет файл «b/finance.yaml»',
    hint: 'Оставьте один такой файл, лишние удалите.',
  })
  expect(russian['duplicate-contribution']({ ...copy, exact: false })).toEqual({
    message: 'все пункты этого файла стоят и в файле «b/finance.yaml» того же подразделения',
    hint: 'Оставьте один из этих файлов или соедините их тексты; если это ответы другого подразделения, исправьте department.',
  })
  expect(english['duplicate-contribution'](copy).message).toBe('this file repeats “b/finance.yaml” word for word')
  expect(english['duplicate-contribution']({ ...copy, exact: false })).toEqual({
    message: 'all items of this file stand in “b/finance.yaml” of the same department too',
    hint: 'Keep one of these files, or join their texts; if these are answers of another department, mend department.',
  })
})

test('what is said holds of three as well', () => {
  const said = (department: string, item: string) => [
    russian['duplicate-contribution']({ department, item }),
    english['duplicate-contribution']({ department, item }),
  ]
  expect(said('finance', '1.1')).toEqual([
    {
      message: 'это ещё один ответ подразделения «finance» на пункт 1.1',
      hint: 'Оставьте один ответ; если нужно всё, соедините тексты.',
    },
    {
      message: 'this is one more answer of the department “finance” to item 1.1',
      hint: 'Keep one answer; if all is needed, join the texts.',
    },
  ])
})

describe('a file made from that of another department, whose line `department` was left as it was', () => {
  const made = 'department: finance\nitems:\n  "1.3": Проведено 7 бесед.\n'
  const finance = whole.replace('  бесед', ' бесед')
  test('is told there once, and counts as one of the department it is called after', () => {
    expect(said({ 'finance.yaml': finance, 'hr.yaml': made })).toEqual(['hr.yaml duplicate-contribution finance'])
    const more = `${made}  "1.2": {text: Да, 5., indicators: {checks: 5}}\n`.replace('Да, 5.', 'Проведено 5.')
    expect(said({ 'finance.yaml': finance, 'HR.yml': more })).toEqual([
      'HR.yml duplicate-contribution finance',
      'HR.yml not-responsible "1.2"',
    ])
  })
  test('but not where the department has its own file, or the answers are to other items', () => {
    const hr = 'department: hr\nitems:\n  "1.3": Проведено 8 бесед.\n'
    expect(said({ 'finance.yaml': finance, 'hr.yaml': made, 'кадры.yaml': hr })).toEqual([
      'hr.yaml duplicate-contribution "1.3"',
    ])
    expect(said({ 'finance.yaml': finance.replace(/ {2}"1\.3".*\n/, ''), 'hr.yaml': made })).toEqual([])
  })
  test('in words', () => {
    const args = { department: 'finance', suggestion: 'hr' }
    expect([russian, english].map((words) => words['duplicate-contribution'](args))).toEqual([
      {
        message: 'у подразделения «finance» есть другой файл с ответами на те же пункты; возможно, «hr»?',
        hint: 'Файл называется «hr»: если это ответы того подразделения, пишите «department: hr».',
      },
      {
        message: 'the department “finance” has another file with answers to the same items; did you mean “hr”?',
        hint: "The file is called “hr”: if these are that department's answers, write “department: hr”.",
      },
    ])
  })
})
