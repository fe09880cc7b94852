import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/findings/diagnostic.js'
import type { Findings } from '../../src/findings/findings.js'
import { findingWords } from '../../src/language/index.js'
import { diagnose, diagnoseFile, sourcesOf, workspaceWith } from './workspace.js'

const { findings: english } = await findingWords('en')
const { findings: russian } = await findingWords('ru')

const saidOne = ({ rule, args, place }: Diagnostic) => {
  const marked = place.source.text.slice(place.start, place.end)
  return `${rule} ${marked}${'suggestion' in args ? ` ${args.suggestion}` : ''}`
}
const said = (text: string, file?: string) => diagnoseFile(text, file).map(saidOne)

/** A plan whose every item is due, so that what does not count as answered is told. */
const plan = `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление администрации города, abbreviation: финансовое управление}
  - {id: hr, name: Отдел кадров и наград}
  - {id: legal, name: Правовое управление администрации города}
items:
  - {number: "1.1", measure: Обучение, deadline: постоянно, responsible: [finance]}
  - {number: "1.2", measure: Проверки, deadline: постоянно, responsible: [finance]}
`
const saidOfDue = (text: string) =>
  diagnose(sourcesOf({ 2020: { 'plan.yaml': plan, 'submissions/finance.yaml': text } }), '2020').map(saidOne)

describe('a number of the plan that is typed otherwise is suggested, and counts as answered', () => {
  test.each(['«1.1»', '1,1', 'l.1', '1.l', '1.11'])('%s', (typed) => {
    expect(said(`department: finance\nitems:\n  "${typed}": Проведено обучение.\n`)).toEqual([
      `unknown-item "${typed}" 1.1`,
    ])
  })

  test.each([
    'п. 1.1',
    'п.1.1',
    'пп. 1.1',
    'пункт 1.1',
    'Пункт 1.1.',
    '№ 1.1',
    '1.1)',
    'п.п. 1.1',
    'п. п. 1.1',
    'и 1.1',
    '1.1. Обучение служащих',
    '1.1 – Обучение',
    '1.1 (частично)',
    '1.1. (Обучение служащих)',
    '1.1 –',
    '1.1 [x]',
  ])('%s', (typed) => {
    expect(said(`department: finance\nitems:\n  "${typed}": Проведено обучение.\n`)).toEqual([
      `unknown-item "${typed}" 1.1`,
    ])
  })

  test.each([
    ['1.2; 1.1', '1.2, 1.1'],
    ['1.1;1.2', '1.1, 1.2'],
    ['1.1 и 1.2', '1.1, 1.2'],
    ['1.1 1.2', '1.1, 1.2'],
    ['1.1/1.2', '1.1, 1.2'],
    ['п. 1.1; п. 1.2.', '1.1, 1.2'],
    ['пункты 1.1 и 1.2', '1.1, 1.2'],
    ['1.1; 1.1', '1.1'],
    ['1.1-1.3', '1.1, 1.2, 1.3'],
    ['1.1–1.2', '1.1, 1.2'],
    ['пп. 1.1 — 1.2', '1.1, 1.2'],
    ['с 1.1 по 1.2', '1.1, 1.2'],
    ['1.1…1.2', '1.1, 1.2'],
    ['1.1-1.3 (частично)', '1.1, 1.2, 1.3'],
    ['1.1; 1.2 –', '1.1, 1.2'],
    ['1.1...1.2', '1.1, 1.2'],
    // A part with a slip.
    ['1.1; 1.22', '1.1, 1.2'],
    ['1,1; 1,2', '1.1, 1.2'],
    ['1,1 и 1,2', '1.1, 1.2'],
    ['с 1,1 по 1,3', '1.1, 1.2, 1.3'],
    // The other way round.
    ['1.3-1.1', '1.1, 1.2, 1.3'],
    ['с 1.2 по 1.1', '1.1, 1.2'],
    // Of what is not in the plan nothing is suggested.
    ['1.1; 1.9', null],
    ['1.1-1.9', null],
    ['п. 1.9', null],
    ['повтор 1.1', null],
  ])('%s means several: %s', (typed, meant) => {
    const text = `department: finance\nitems:\n  "${typed}": Проведено обучение.\n`
    expect(said(text).filter((line) => line.startsWith('unknown-item'))).toEqual([`unknown-item "${typed}" ${meant}`])
  })

  test.each<[string, string[] | undefined, (string | null)?]>([
    ['1.1; 1.22', ['1.22'], '1.1, 1.2'],
    ['1.1; 9.9', ['9.9']],
    ['1.1;9.9', ['9.9']],
    ['1.1 и 1.9', ['1.9']],
    ['п. 1.1; п. 9.9.', ['9.9']],
    ['1.1 9.9', ['9.9']],
    ['8.8; 1.1; 9.9', ['8.8', '9.9']],
    ['1.1-1.9', ['1.9']],
    ['0.1 – 1.2', ['0.1']],
    ['с 1.1 по 9.9', ['9.9']],
    // No list of numbers.
    ['8.8; 9.9', undefined],
    ['п. 9.9', undefined],
    ['повтор 1.1', undefined],
    ['1.1 за 2020 год', undefined],
    ['1.1 2020', undefined],
    ['1.1-а', undefined],
    ['1.1/2020', undefined],
  ])('of several, %s names some that are not in the plan: %j', (typed, absent, suggestion = null) => {
    const text = `department: finance\nitems:\n  "${typed}": Проведено обучение.\n`
    const [args] = diagnoseFile(text).flatMap(({ rule, args }) => (rule === 'unknown-item' ? [args] : []))
    expect(args).toEqual({ number: typed.replace(/\.$/, ''), suggestion, ...(absent ? { absent } : {}) })
  })

  test('each of several meant counts as answered, also beside one that is not in the plan', () => {
    expect(saidOfDue('department: finance\nitems:\n  "1.1; 1.2; 9.9": Проведено.\n')).toEqual([
      'unknown-item "1.1; 1.2; 9.9" null',
    ])
    expect(saidOfDue('department: finance\nitems:\n  "1.1-1.9": Проведено.\n')).toEqual(['unknown-item "1.1-1.9" null'])
    expect(saidOfDue('department: finance\nitems:\n  "0.1-1.2": Проведено.\n')).toEqual(['unknown-item "0.1-1.2" null'])
  })

  test.each(['1.1; 1.2', '1,1; 1,2', '1,1 и 1,2'])('each of several meant counts as answered: %s', (typed) => {
    const text = `department: finance\nitems:\n  "${typed}": Проведено.\n`
    expect(saidOfDue(text)).toEqual([`unknown-item "${typed}" 1.1, 1.2`])
  })

  test('the two that a decimal comma makes of a number are not also two others', () => {
    const other = plan.replace('"1.2"', '"2"')
    const files = { 'plan.yaml': other, 'submissions/a.yaml': 'department: finance\nitems:\n  "1,1": Да.\n' }
    expect(diagnose(sourcesOf({ 2020: files }), '2020').map(saidOne)).toEqual([
      'empty-item items',
      'unknown-item "1,1" 1.1',
    ])
  })

  test('is said so that it can be typed', () => {
    const one = { number: 'пункт 1.1', suggestion: '1.1' }
    expect(russian['unknown-item'](one).message).toBe('«пункт 1.1» не найден в плане; возможно, 1.1?')
    expect(english['unknown-item'](one).message).toBe('“пункт 1.1” is not in the plan; did you mean 1.1?')
    expect(russian['unknown-item']({ number: 'п.1.1', suggestion: '1.1' }).message).toMatch(/^«п\.1\.1» не найден/)
    expect(russian['unknown-item']({ number: 'П.1', suggestion: null }).message).toBe('«П.1» не найден в плане')
    const several = { number: '1.2; 1.1', suggestion: '1.2, 1.1' }
    expect(russian['unknown-item'](several)).toEqual({
      message: '«1.2; 1.1» — не номер пункта; возможно, «1.2, 1.1»?',
      hint: 'Номера нескольких пунктов пишут через запятую.',
    })
    expect(english['unknown-item'](several)).toEqual({
      message: '“1.2; 1.1” is not the number of an item; did you mean “1.2, 1.1”?',
      hint: 'The numbers of several items are separated by commas.',
    })
  })

  test('of several it is said which are not in the plan', () => {
    const one = { number: '2.7; 9.9', suggestion: null, absent: ['9.9'] }
    expect(russian['unknown-item'](one)).toEqual({
      message: 'в записи «2.7; 9.9» пункт 9.9 не найден в плане',
      hint: 'Номера нескольких пунктов пишут через запятую.',
    })
    expect(english['unknown-item'](one).message).toBe('in “2.7; 9.9” item 9.9 is not in the plan')
    expect(russian['unknown-item']({ number: '2.7; 2.88', suggestion: '2.7, 2.8', absent: ['2.88'] }).message).toBe(
      'в записи «2.7; 2.88» пункт 2.88 не найден в плане; возможно, «2.7, 2.8»?',
    )
    const two = { ...one, absent: ['8.8', '9.9'] }
    expect(russian['unknown-item'](two).message).toBe('в записи «2.7; 9.9» пункты 8.8 и 9.9 не найдены в плане')
    expect(english['unknown-item'](two).message).toBe('in “2.7; 9.9” items 8.8 and 9.9 are not in the plan')
  })

  test('a list of two numbers stays one', () => {
    const text = 'department: finance\nitems:\n  "1.1,1.2":\n    text: Проведено.\n    indicators: {checks: 5}\n'
    expect(said(text)).toEqual([])
  })
})

describe('an item that is named by its measure has its number suggested, and counts as answered', () => {
  const measures = plan
    .replace('Обучение', '"Обучение служащих, проверка знаний"')
    .replace('Проверки', 'Проверки кассы')
  const saidOf = (...keys: string[]) => {
    const text = `department: finance\nitems:\n${keys.map((key) => `  ${key}: Да.\n`).join('')}`
    const found = diagnose(sourcesOf({ 2020: { 'plan.yaml': measures, 'submissions/a.yaml': text } }), '2020')
    return found.map(saidOne)
  }
  test.each([
    ['Обучение служащих, проверка знаний', '1.1'],
    ['«обучение служащих; проверка знаний»', null],
    ['Обучение служащих, проверка знания', '1.1'],
    ['Обучение служащих', '1.1'],
    ['Проверки кассы.', '1.2'],
    ['Обучение', null],
    ['Проверки складов', null],
  ])('%s: %s', (key, number) => {
    const item = number === null ? [] : [`unknown-item ${key} ${number}`]
    const said = saidOf(key).filter((line) => line.startsWith('unknown-item') && !line.endsWith(' null'))
    expect(said).toEqual(item)
  })
  test('both of them', () => {
    expect(saidOf('Обучение служащих', 'Проверки кассы')).toEqual([
      'unknown-item Обучение служащих 1.1',
      'unknown-item Проверки кассы 1.2',
    ])
  })
  test('two items of one measure have neither', () => {
    const files = {
      'plan.yaml': plan.replace('Обучение', 'Проверки'),
      'submissions/a.yaml': 'department: hr\nitems:\n  Проверки: Да.\n',
    }
    expect(diagnose(sourcesOf({ 2020: files }), '2020').map(saidOne)).toContain('unknown-item Проверки null')
  })
  test('in words', () => {
    const args = { number: 'Проверки кассы', suggestion: '1.2', byMeasure: true }
    expect(russian['unknown-item'](args).message).toBe(
      'вместо номера пункта стоит мероприятие «Проверки кассы»; возможно, 1.2?',
    )
    expect(english['unknown-item'](args).message).toBe(
      "the measure “Проверки кассы” stands in place of the item's number; did you mean 1.2?",
    )
  })
})

describe('what looks like a | is told where it stands in its place', () => {
  test.each(['I', 'l', '/', '\\', '>'])('%s', (mark) => {
    expect(said(`department: finance\nitems:\n  "1.1": ${mark}\n    Обучено 5.\n    Да.\n`)).toEqual([
      `folded-text ${mark}`,
    ])
  })
  test('a letter within the text is none', () => {
    expect(said('department: finance\nitems:\n  "1.1": Обучено I\n    квартал.\n')).toEqual([
      'folded-text Обучено I\n    квартал.',
    ])
  })
  test('the > of YAML, of which only the lines below run together', () => {
    expect(russian['folded-text']({ lines: 2, mark: '>' }).message).toBe(
      'вместо знака | стоит «>»: строки под ним сольются в один абзац',
    )
  })
  test('in words', () => {
    expect([russian, english].map((words) => words['folded-text']({ lines: 2, mark: 'I' }))).toEqual([
      {
        message: 'вместо знака | стоит «I»: он и строки под ним сольются в один абзац',
        hint: 'Поставьте на его место знак |.',
      },
      {
        message: '“I” stands in place of |: it and the lines below would run together into one paragraph',
        hint: 'Put | in its place.',
      },
    ])
  })
})

describe('a department given by its name has its id suggested', () => {
  test.each([
    ['Финансовое управление администрации города', 'finance'],
    ['финансовое управление', 'finance'],
    ['Финансовое Управление', 'finance'],
    ['Финансовое управление администрации', 'finance'],
    ['финансовое управленеи', 'finance'],
    ['Отдел кадров', 'hr'],
    ['Отдел кадров.', 'hr'],
    ['"«Отдел кадров и наград»"', 'hr'],
    ['Finance', 'finance'],
    // Not the only one, or none at all.
    ['управление', null],
    ['отдел', null],
    ['управление культуры', null],
  ])('%s: %s', (typed, id) => {
    const value = typed.replace(/^"|"$/g, '')
    expect(saidOfDue(`department: ${typed}\nitems:\n  "1.1": Проведено.\n`)).toEqual([
      `unknown-department ${typed} ${id}`,
    ])
    const jointly = `department: legal\nitems:\n  "1.1, 1.2":\n    text: Да.\n    jointly: [finance, '${value}']\n`
    expect(saidOfDue(jointly)).toContain(`unknown-department '${value}' ${id}`)
  })

  test('two of one name have neither', () => {
    const twice = plan.replace('Отдел кадров и наград', 'Правовое управление администрации города')
    const files = { 'plan.yaml': twice, 'submissions/a.yaml': 'department: Правовое управление\nitems: {}\n' }
    expect(diagnose(sourcesOf({ 2020: files }), '2020').map(saidOne)).toEqual([
      'unknown-department Правовое управление null',
    ])
  })

  test('and is not told to be out of the plan', () => {
    const named = { id: 'Отдел кадров', suggestion: 'hr', byName: true }
    expect(russian['unknown-department'](named).message).toBe(
      'вместо короткого имени подразделения стоит название «Отдел кадров»; возможно, «hr»?',
    )
    expect(english['unknown-department'](named).message).toBe(
      'the department is given by its name “Отдел кадров” in place of its id; did you mean “hr”?',
    )
  })
})

test('an item that is indented too far is one finding', () => {
  const text = 'department: press\nitems:\n  "1.1":\n    text: Да.\n    "1.6": Размещены новости.\n'
  expect(said(text, 'submissions/press.yaml').filter((line) => !line.startsWith('not-responsible'))).toEqual([
    'schema "1.6"',
  ])
})

test('an item that is not indented is one finding, and not missing', () => {
  expect(saidOfDue('department: finance\nitems:\n  "1.1": Да.\n"1.2": Да.\n')).toEqual(['schema "1.2"'])
})

test('a decimal comma in braces is one finding', () => {
  const text = 'department: finance\nitems:\n  "1.2":\n    text: Проведено {{checks}}.\n    indicators: {checks: 1,5}\n'
  expect(said(text)).toEqual(['schema 1,5'])
})

test('an id that the plan may not give is told in the plan alone', () => {
  const plan = (id: string) => `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
items:
  - number: "1.1"
    measure: Обучение
    deadline: ежегодно
    lead: "Обучено: {{${id}}}."
    responsible: [finance]
    indicators: [{id: ${id}, name: Обучено}]
`
  expect(said(plan('проверки'), 'plan.yaml').filter((line) => line.startsWith('bad-template'))).toEqual([])
  expect(said(plan('Checks_2'), 'plan.yaml').filter((line) => !line.startsWith('missing-indicator'))).toEqual([])
})

test('one missing value is «его», several are «их»', () => {
  for (const [words, one, several] of [
    [russian, 'Добавьте его в поле indicators.', 'Добавьте их в поле indicators.'],
    [english, 'Add it to indicators.', 'Add them to indicators.'],
  ] as const) {
    const hint = (...names: string[]) => words['missing-indicator']({ problem: 'absent', names, item: '1.2' }).hint
    expect([hint('Проверок'), hint('Проверок', 'Ревизий')]).toEqual([one, several])
  }
})

describe('what can be done with a key that is there twice depends on what it holds', () => {
  const item = '  "1.1":\n    text: Да.\n'
  test.each([
    ['department: finance\ndepartment: hr\nitems:\n  "1.1": Да.\n', 'department'],
    ['department: finance\nitems:\n  "1.1": Да.\nitems:\n  "1.2": Да.\n', 'fields'],
    ['department: finance\nitems:\n  "1.1": Да.\n  "1.1": Нет.\n', 'text'],
    [`department: finance\nitems:\n${item}${item}`, 'text'],
    [`department: finance\nitems:\n${item}    text: Нет.\n`, 'item-text'],
    [`department: finance\nitems:\n${item}    reason: Нет.\n    reason: Да.\n`, 'text'],
    [`department: finance\nitems:\n${item}    status: done\n    status: done\n`, 'value'],
    [`department: finance\nitems:\n${item}    jointly: [hr]\n    jointly: [hr]\n`, 'fields'],
    [`department: finance\nitems:\n${item}    evidence: [{title: a, title: b}]\n`, 'item-of-list'],
  ])('%j', (text, holds) => {
    const twice = diagnoseFile(text).filter(({ rule }) => rule === 'duplicate-key')
    expect(twice.map(({ args }) => ('holds' in args ? args.holds : null))).toEqual([holds])
  })

  test('what stands under the second one is not missing', () => {
    const items = 'items:\n  "1.1": Да.\nitems:\n  "1.2": Да.\n'
    expect(saidOfDue(`department: finance\n${items}`)).toEqual(['duplicate-key items'])
    const indicators = '    indicators: {planned: 5}\n    indicators: {unplanned: 5}\n'
    const twice = `department: finance\nitems:\n  "1.5":\n    text: Да.\n${indicators}`
    expect(said(twice)).toEqual(['duplicate-key indicators'])
    const again = '  "1.2": Да.\n  "1.2": {text: Да., indicators: {checks: 5}}\n'
    expect(said(`department: finance\nitems:\n${again}`)).toEqual(['duplicate-key "1.2"'])
  })

  test('and nobody is told to join two departments', () => {
    expect(russian['duplicate-key']({ key: 'department', holds: 'department' }).hint).toBe(
      'Оставьте одно подразделение: у каждого должен быть свой файл.',
    )
  })
})

test('of two documents it is told that a file holds one', () => {
  const hint = (words: typeof russian) => words['yaml-syntax']({ problem: 'documents', marker: '---' }).hint
  expect(hint(russian)).toBe(
    'В одном файле может быть только один документ. Если ниже — ещё один, перенесите его в отдельный файл; если нет, уберите строку ---.',
  )
  expect(hint(english)).toBe(
    'A file holds one document. If another one follows, move it to a file of its own; if not, remove the line ---.',
  )
})

describe('an indicator given by its name has its id suggested, and counts as given', () => {
  const counted = (indicators: string, text = 'Да.', plan = '') => {
    const items = `  - number: "1.3"
    measure: Ревизии
    deadline: постоянно
    ${plan}
    indicators:
      - {id: checks, name: Проведено проверок, unit: шт.}
      - {id: trained, name: "Обучено служащих, всего", parts: [hr, others]}
      - {id: hr, name: Кадровиков}
      - {id: others, name: Прочих}
`
    const files = { 'plan.yaml': withItems(items), 'submissions/finance.yaml': '' }
    files['submissions/finance.yaml'] =
      `department: finance\nitems:\n  "1.1, 1.2": Да.\n  "1.3":\n    text: "${text}"\n    indicators: {${indicators}}\n`
    return diagnose(sourcesOf({ 2020: files }), '2020').map(saidOne)
  }
  const withItems = (items: string) => `${plan}${items}`
  const parts = 'hr: 1, others: 1'

  test.each([
    ['Проведено проверок', 'checks'],
    ['проведено проверок', 'checks'],
    ['Проведено проверок (шт.)', 'checks'],
    ['"Проведено проверок, шт"', 'checks'],
    ['Проведено прверок', 'checks'],
    ['checks (шт.)', 'checks'],
  ])('%s: %s', (typed, id) => {
    for (const [text, lead] of [
      ['Да.', ''],
      ['{{checks}}', ''],
      ['Да.', 'lead: "{{checks}}"'],
    ] as const) {
      expect(counted(`${typed}: 5, ${parts}`, text, lead)).toEqual([`unknown-indicator ${typed} ${id}`])
    }
  })

  test('a part, which the whole needs', () => {
    expect(counted('checks: 5, hr: 1, Прочих: 1', '{{trained}}', 'lead: "{{trained}}"')).toEqual([
      'unknown-indicator Прочих others',
    ])
  })

  test('one of no such name has none, and what there is is said', () => {
    expect(counted(`Ревизий: 5, checks: 5, ${parts}`)).toEqual(['unknown-indicator Ревизий null'])
    const known = [{ id: 'checks', name: 'Проведено проверок' }]
    const unknown = { id: 'Ревизий', item: '1.2', suggestion: null, byName: false, known, elsewhere: null }
    const words = [russian, english].map((one) => one['unknown-indicator'])
    expect(words.map((word) => word(unknown).hint)).toEqual([
      'Показатели этого пункта: checks (Проведено проверок).',
      'Indicators of this item: checks (Проведено проверок).',
    ])
    expect(words.map((word) => word({ ...unknown, known: [] }).hint)).toEqual([
      'В плане у этого пункта показателей нет.',
      'This item has no indicators in the plan.',
    ])
    expect(words.map((word) => word({ ...unknown, known: [], elsewhere: '1.5' }).hint)).toEqual([
      'Такой показатель есть у пункта 1.5.',
      'Item 1.5 has such an indicator.',
    ])
  })

  test('one of another item names that item', () => {
    const text = 'department: finance\nitems:\n  "1.1":\n    text: Да.\n    indicators: {checks: 5}\n'
    expect(diagnoseFile(text).map(({ args }) => args)).toEqual([
      { id: 'checks', item: '1.1', suggestion: null, byName: false, known: [], elsewhere: '1.2' },
    ])
  })

  test('it is said that this is a name', () => {
    const named = { id: 'Проверки', item: '2.8', suggestion: 'checks', byName: true, known: [], elsewhere: null }
    expect(russian['unknown-indicator'](named)).toEqual({
      message: 'вместо короткого имени показателя стоит название «Проверки»; возможно, «checks»?',
    })
    expect(english['unknown-indicator'](named)).toEqual({
      message: 'the indicator is given by its name “Проверки” in place of its id; did you mean “checks”?',
    })
  })

  test('in a template too', () => {
    const said = (inside: string) =>
      diagnoseFile(
        `department: finance\nitems:\n  "1.2":\n    text: "Да {{${inside}}}."\n    indicators: {checks: 5}\n`,
      ).map(saidOne)
    expect(said('Проведено проверок')).toEqual(['bad-template {{Проведено проверок}} checks'])
    expect(said('проведено проверок: проверка | проверки | проверок')).toEqual([
      'bad-template {{проведено проверок: проверка | проверки | проверок}} checks',
    ])
    expect(said('Ревизий')).toEqual(['bad-template {{Ревизий}} null'])
    const args = { problem: 'no-id' as const, found: 'Проверки', suggestion: 'checks' }
    expect(russian['bad-template'](args).message).toBe(
      'внутри {{ }} должен стоять показатель, а стоит «Проверки»; возможно, «checks»?',
    )
  })
})

describe('quarters without their indicator', () => {
  const text = (fields: string) =>
    `department: finance\nitems:\n  "1.2":\n    text: Проверок {{checks}}.\n    indicators: ${fields}\n`

  test('are one finding, and the indicator is not also missing', () => {
    expect(diagnoseFile(text('{Q1: 5, Q2: 6, Q3: 1, Q4: 2}')).map(saidOne)).toEqual(['unknown-indicator Q1 null'])
    const [found] = diagnoseFile(text('{Q1: 5, Q2: 6}'))
    if (found?.rule !== 'unknown-indicator') throw new Error('no finding')
    const words = [russian, english].map((one) => one['unknown-indicator'](found.args as Findings['unknown-indicator']))
    expect(words).toEqual([
      {
        message: 'значения по кварталам стоят без показателя',
        hint: 'Пишите показатель, а за ним кварталы: checks: {Q1: …, Q2: …}.',
      },
      {
        message: 'the values by quarter stand without their indicator',
        hint: 'Write the indicator, and the quarters behind it: checks: {Q1: …, Q2: …}.',
      },
    ])
  })

  test('where the item has no indicators it is said that it has none', () => {
    const other = 'department: finance\nitems:\n  "1.1": {text: Да 5., indicators: {Q1: 5}}\n'
    expect(diagnoseFile(other).map(({ args }) => ('known' in args ? args.known : null))).toEqual([[]])
  })
})

test('several departments in place of one', () => {
  const found = (typed: string) => diagnoseFile(`department: ${typed}\nitems:\n  "1.1": Обучено 5.\n`)
  for (const typed of ['finance, hr', 'finance; hr', 'finance и hr', 'finance/hr']) {
    expect(found(typed).map(({ args }) => args)).toEqual([
      { id: typed, suggestion: null, byName: false, several: true },
    ])
  }
  expect(found('finance, kadry').map(({ args }) => 'several' in args)).toEqual([false])
  expect(russian['unknown-department']({ id: 'finance, hr', suggestion: null, several: true })).toEqual({
    message: '«finance, hr» — несколько подразделений, а у файла оно одно',
    hint: 'Оставьте одно подразделение, а тех, кто отвечает вместе с ним, перечислите в поле jointly пункта.',
  })
})

test('a template in which the word stands where its indicator should', () => {
  const found = (inside: string) =>
    diagnoseFile(
      `department: finance\nitems:\n  "1.2":\n    text: "Да {{${inside}}}."\n    indicators: {checks: 5}\n`,
    ).map(saidOne)
  expect(found('checks | проверка | проверки | проверок')).toEqual([
    'bad-template {{checks | проверка | проверки | проверок}} checks: проверка | проверки | проверок',
  ])
  expect(found('cheks | проверка | проверки | проверок')).toEqual([
    'bad-template {{cheks | проверка | проверки | проверок}} checks: проверка | проверки | проверок',
  ])
  const empty = { problem: 'no-id' as const, found: '', suggestion: null }
  expect(russian['bad-template'](empty).message).toBe('внутри {{ }} пусто, а должен стоять показатель')
  expect(english['bad-template'](empty).message).toBe('there is nothing between {{ and }}, where an indicator belongs')
})

test('an indicator that the item does not have is not told once more where the text prints it', () => {
  const found = (id: string) =>
    diagnoseFile(
      `department: finance\nitems:\n  "1.1":\n    text: Обучено {{${id}}}.\n    indicators: {checks: 5}\n`,
    ).map(saidOne)
  expect(found('checks')).toEqual(['unknown-indicator checks null'])
  expect(found('audits')).toEqual(['unknown-placeholder {{audits}} null', 'unknown-indicator checks null'])
})

describe('a field that has come to stand in the text', () => {
  const found = (lines: string[], head = '    text: |\n') =>
    diagnoseFile(
      `department: finance\nitems:\n  "1.2":\n${head}${lines.map((line) => `      ${line}\n`).join('')}`,
    ).map((one) => `${one.severity} ${saidOne(one)}`)

  test('is one finding, at its name', () => {
    expect(found(['Проведено 5 проверок.', 'status: partial'])).toEqual(['error schema status:'])
    expect(found(['Проверок {{checks}}.', 'indicators:', '  checks: 5'])).toEqual(['error schema indicators:'])
    expect(found(['Проверок {{checks}}.', 'status: done', 'indicators: {checks: 5}'])).toEqual(['error schema status:'])
  })

  test('and no full stop is missing behind it', () => {
    const text =
      'department: finance\nitems:\n  "1.2": |\n    Проведено не менее пяти проверок учреждений.\n    status: done\n'
    const files = workspaceWith('submissions/finance.yaml', text)
    expect(diagnose(sourcesOf({ 2020: files }), '2020', 'lint').map(saidOne)).toEqual(['schema status:'])
    const value = text.replace('status: done', 'indicators: {checks: 5, violations: 0, audits: 3, planned: 2}')
    const more = workspaceWith('submissions/finance.yaml', value)
    expect(diagnose(sourcesOf({ 2020: more }), '2020', 'lint').map(saidOne)).toEqual(['schema indicators:'])
  })

  test.each([
    'Статус: проект утверждён.',
    'См. https://example.org/status:',
    'status quo',
    'E-mail: gorod@example.org',
    'Statuses: done',
  ])('%s is text', (line) => {
    expect(found([line]).filter((one) => one.includes('schema'))).toEqual([])
  })
})

test('an answer in braces is not also one that is not filled in', () => {
  const text = 'department: finance\nitems:\n  "1.1": {Обучено 5 служащих}\n'
  const found = diagnose(sourcesOf({ 2020: workspaceWith('submissions/finance.yaml', text) }), '2020', 'lint')
  expect(found.map(saidOne)).toEqual(['schema Обучено 5 служащих null'])
})

describe('the sign before the number of an act, which is printed by itself', () => {
  const evidence = (number: string) =>
    `department: finance\nitems:\n  "1.1":\n    text: Обучено 5.\n    evidence: [{kind: Приказ, number: ${number}}]\n`
  test.each(['№ 5', '"№5-р"', 'N 5', 'No. 5'])('%s is told', (number) => {
    expect(diagnoseFile(evidence(number)).map((one) => `${one.severity} ${saidOne(one)}`)).toEqual([
      `warning schema ${number}`,
    ])
  })
  test.each(['5', '5-р', 'НД-5', 'N5'])('%s passes', (number) => {
    expect(diagnoseFile(evidence(number))).toEqual([])
  })
  test('in a plan too', () => {
    const basis = `basis: [{kind: постановление, number: "№ 5", title: О плане}]\n`
    const files = { 'plan.yaml': plan.replace('departments:', `${basis}departments:`) }
    const found = diagnose(
      sourcesOf({ 2020: { ...files, 'submissions/a.yaml': 'department: finance\nitems:\n  "1.1, 1.2": Да.\n' } }),
      '2020',
    )
    expect(found.map(saidOne)).toEqual(['schema "№ 5"'])
    expect(russian.schema({ problem: 'number-sign', sign: '№', number: '5' })).toEqual({
      message: '«№» здесь лишнее: знак номера печатается сам',
      hint: 'Пишите только номер: "5".',
    })
    expect(english.schema({ problem: 'number-sign', sign: '№', number: '5' })).toEqual({
      message: '“№” is not needed here: the sign before a number is printed by itself',
      hint: 'Write the number alone: "5".',
    })
  })
})
