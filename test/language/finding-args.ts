import type { Findings, RuleId } from '../../src/findings/findings.js'
import type { Kind } from '../../src/findings/schema-findings.js'
import type { SyntaxHint, ValueKind } from '../../src/findings/syntax-findings.js'

const kinds: Kind[] = [
  ...(['text', 'list', 'fields', 'nothing', 'number', 'date', 'id', 'url', 'mark', 'year'] as const),
  ...(['yes-or-no', 'all-or-list', 'colour', 'quarters', 'indicator-id', 'choice'] as const),
]
const hints: SyntaxHint[] = [
  ...(['colon', 'no-colon', 'space', 'quote', 'after-quote', 'indent', 'tab', 'start', 'escape'] as const),
  ...(['block-header', 'block-indent', 'flow', 'bracket', 'flow-comment', 'no-break-space', 'other'] as const),
  ...([
    'no-items',
    'number-quote',
    'behind-number',
    'first-number',
    'number-brackets',
    'numbers-apart',
    'field-below-text',
    'text-indent',
    'blank-line',
    'red-line',
    'remark',
    'stray-line',
    'no-text',
  ] as const),
]
const valueKinds: ValueKind[] = [
  ...(['text', 'line', 'status', 'number', 'list', 'indicators', 'evidence', 'department', 'items', 'other'] as const),
]
const field = 'measure'
const near = (suggestion: string) => [suggestion, null]
const sums = { name: 'Ревизий', value: '20.5', sum: '10000', parts: ['плановых', 'внеплановых'], item: '1.5' }

/** Arguments of every finding as they come up; each variant of each rule at least once. */
export const findingArgs: { [Id in RuleId]: Findings[Id][] } = {
  'yaml-syntax': [
    ...hints.map((hint) => ({ problem: 'broken' as const, hint, sign: '?' })),
    ...hints.flatMap((hint) => valueKinds.map((of) => ({ problem: 'broken' as const, hint, of, sign: '?' }))),
    { problem: 'escape', found: '\\n' },
    { problem: 'documents', marker: '---' },
    { problem: 'documents', marker: '...' },
    ...(['anchor', 'alias', 'tag', 'merge-key'] as const).map((problem) => ({ problem, found: '&a' })),
    { problem: 'alias', found: '*' },
  ],
  encoding: [
    ...(
      ['windows-1251', 'koi8-r', 'ibm866', 'utf-16', 'unknown', 'spoilt', 'word', 'excel', 'office', 'zip'] as const
    ).map((problem) => ({ problem })),
    ...['U+000B', 'U+001E', 'U+FFFF'].map((code) => ({ problem: 'forbidden' as const, code })),
  ],
  'duplicate-key': [
    { key: '1.1' },
    ...(['text', 'item-text', 'item-of-list', 'fields', 'value', 'department'] as const).map((holds) => ({
      key: '1.1',
      holds,
    })),
  ],
  'comment-swallows-text': (['behind', 'header', 'before', 'below'] as const).map((where) => ({
    comment: '5 и № 7',
    where,
  })),
  'folded-text': [...[2, 5, 21].map((lines) => ({ lines })), { lines: 2, mark: '/' }],
  'too-large': [
    { problem: 'size', limit: 5 * 1024 * 1024 },
    { problem: 'depth', limit: 64 },
    { problem: 'line', limit: 20_000 },
    { problem: 'marks', limit: 1000 },
  ],
  'stray-file': [
    { problem: 'file', name: 'hr.yaml.txt' },
    ...(['folder', 'dead-link', 'other', 'loop'] as const).map((is) => {
      return { problem: 'not-a-file' as const, name: 'hr.yaml', is }
    }),
    ...(['folder', 'dead-link', 'other', 'file'] as const).flatMap((is) =>
      [true, false].map((beside) => ({ problem: 'not-the-folder' as const, name: 'Submissions', is, beside })),
    ),
    ...(['folder', 'dead-link', 'other'] as const).map((is) => {
      return { problem: 'plan-not-a-file' as const, name: '2021', is }
    }),
    ...(['elsewhere', 'hidden'] as const).map((problem) => ({ problem, name: 'hr.yaml', folder: 'README' })),
    { problem: 'outside', name: 'hr.yaml' },
    { problem: 'name', name: '\\x94.yaml', meant: null },
    { problem: 'name', name: '\\x94.yaml', meant: { name: 'Ф.yaml', encoding: 'cp866' } },
    ...near('plan.yml').map((found) => ({ problem: 'no-plan' as const, name: '2021', found })),
    ...near('2020-Q1').map((suggestion) => ({ problem: 'no-period' as const, name: '2020-q1', suggestion })),
  ],
  schema: [
    { problem: 'empty-file' },
    { problem: 'no-value', field },
    { problem: 'no-value', field: 'status', allowed: ['done', 'not-due'] },
    { problem: 'unknown-field', field: 'I', suggestion: null, taken: 'Q1' },
    { problem: 'wrong-kind', field, expected: ['choice'], found: 'list', value: null, allowed: ['done'], dashes: true },
    ...(['plan', 'section'] as const).map((one) => ({ problem: 'no-items' as const, in: one })),
    ...['items', 'department'].map((one) => ({ problem: 'no-colon' as const, field: one })),
    ...near('items').map((inside) => ({ problem: 'missing-field' as const, field, in: inside })),
    ...near('status').map((suggestion) => ({ problem: 'unknown-field' as const, field: 'stauts', suggestion })),
    ...kinds.flatMap((expected) =>
      (['text', 'list', 'fields', 'nothing'] as const).map((found) => {
        const value = found === 'text' ? 'около двадцати' : null
        return { problem: 'wrong-kind' as const, field, expected: [expected, 'list' as const], found, value }
      }),
    ),
    { problem: 'not-in-list', field: null, value: 'doen', allowed: ['done'], suggestion: 'done' },
    { problem: 'wrong-kind', field, expected: ['text'], found: 'list', value: null, dashes: true },
    { problem: 'wrong-kind', field, expected: ['fields'], found: 'list', value: null, dashes: true },
    ...(['plan', 'submission', 'settings', 'profile'] as const).flatMap((file) =>
      (['text', 'list', 'nothing'] as const).map((found) => {
        return { problem: 'wrong-root' as const, file, found, dashes: found === 'list' }
      }),
    ),
    { problem: 'no-items-line', key: '1.1' },
    { problem: 'block-value', field: 'status' },
    { problem: 'wrong-kind', field: 'items', expected: ['fields'], found: 'text', value: 'Да', block: true },
    ...['text', null].flatMap((below) =>
      [true, false].map((leads) => ({ problem: 'slid-field' as const, field: 'status', below, leads })),
    ),
    { problem: 'slid-field', field: 'checks', below: 'text', leads: false, ofIndicators: true },
    { problem: 'not-indented', key: '1.1', under: 'items' },
    { problem: 'outside-indicators', key: 'checks' },
    { problem: 'section-in-items', key: '1' },
    ...[true, false].map((isOpen) => ({ problem: 'text-not-indented' as const, key: '1.1', isOpen })),
    ...[['1.1'], ['1.1', '1.2']].flatMap((numbers) =>
      ['text', 'reason'].map((below) => ({ problem: 'slid-item' as const, numbers, inside: '1.3', below })),
    ),
    { problem: 'number-sign', sign: '№', number: '5' },
    { problem: 'unknown-field', field: 'Проведено пять', suggestion: null, known: ['text'], isText: true },
    { problem: 'unknown-field', field: 'Проведено', suggestion: null, known: ['text'], isLine: true },
    { problem: 'unknown-field', field: 'год', suggestion: null, known: ['Q1', 'Q2'] },
    ...(['departments', 'department', 'numbers-in-list', 'evidence', 'no-space', 'equals-sign'] as const).map(
      (slip) => {
        return {
          problem: 'wrong-kind' as const,
          field,
          expected: ['fields' as const],
          found: 'list' as const,
          value: null,
          slip,
        }
      },
    ),
    { problem: 'not-indented', key: 'status', under: '1.1', isShort: true },
    { problem: 'indented-too-far', key: '1.10', inside: '1.1' },
    { problem: 'decimal-comma', typed: '1,5' },
    { problem: 'three-zeros', typed: '1.000', whole: '1', thousands: '1000' },
    { problem: 'comma-in-braces', text: '5 проверок' },
    ...[' ', '"', '<'].map((character) => ({ problem: 'character-in-address' as const, character })),
    { problem: 'not-in-list', field: 'status', value: 'готово', allowed: ['done', 'not-due'], suggestion: null },
    { problem: 'blank', field },
    { problem: 'empty-fields', field },
    { problem: 'empty-list', field },
    { problem: 'repeated', field, value: 'docx' },
    { problem: 'no-execution-column' },
    { problem: 'sections-and-items' },
    ...(['outside-workspace', 'extends-cycle'] as const).map((problem) => ({
      problem,
      path: '../x',
    })),
    { problem: 'amendment-without-extends' },
    ...[['after'], ['after', 'due']].map((fields) => ({ problem: 'remove-with-fields' as const, fields })),
    { problem: 'two-positions', fields: ['after', 'section'] },
    { problem: 'position-by-itself', field: 'after', number: '1.1' },
    { problem: 'title-of-item' },
    { problem: 'field-of-section', field },
    ...near('2').map((suggestion) => ({ problem: 'unknown-section' as const, number: '22', suggestion })),
    { problem: 'several-sections', number: '1' },
    { problem: 'no-such-date', value: '2020-02-30' },
    { problem: 'quarter-outside-period', quarters: ['Q3'], period: '2020-H1' },
    { problem: 'quarter-outside-period', quarters: ['Q3', 'Q4'], period: '2020-H1' },
    { problem: 'parts-of-itself', id: 'audits' },
    { problem: 'jointly-with-itself', id: 'hr' },
    { problem: 'unknown-rule', value: 'empty-itme', suggestion: 'empty-item' },
    { problem: 'locked-rule', value: 'encoding' },
    { problem: 'unknown-profile', value: 'gost', known: ['gost-2025', 'gost-2025-archive'], suggestion: null },
    { problem: 'no-profile-file', path: 'look.yaml', known: ['gost-2025', 'gost-2025-archive'] },
    { problem: 'extends-missing', path: '2020', suggestion: '../2020/plan.yaml' },
    { problem: 'extends-missing', path: '2020', suggestion: null },
  ],
  'unknown-item': [
    ...near('1.1').map((suggestion) => ({ number: '1.11', suggestion })),
    ...[['9.9'], ['8.8', '9.9']].map((absent) => ({ number: '1.1; 9.9', suggestion: null, absent })),
    { number: 'Проверки кассы', suggestion: '1.2', byMeasure: true },
  ],
  'unknown-department': [
    ...near('finance').map((suggestion) => ({ id: 'finanse', suggestion })),
    { id: 'finance, hr', suggestion: null, several: true },
    ...[['1.1'], ['1.1', '1.2']].flatMap((items) =>
      near('finance').map((suggestion) => ({ id: 'fin', suggestion, items })),
    ),
  ],
  'unknown-indicator': near('checks').flatMap((suggestion) =>
    [0, 1, 9].flatMap((count) =>
      near('1.5').map((elsewhere) => {
        const known = Array<{ id: string; name: string }>(count).fill({ id: 'checks', name: 'Проведено проверок' })
        const quarters = suggestion === null && count === 1
        return {
          id: 'cheks',
          item: '1.2',
          suggestion,
          byName: suggestion !== null && count > 1,
          known,
          elsewhere,
          quarters,
        }
      }),
    ),
  ),
  'unknown-placeholder': [
    ...near('checks').map((suggestion) => ({ id: 'cheks', item: '1.2', suggestion })),
    { id: 'checks', item: '1.2', suggestion: null, dropped: true },
  ],
  'bad-template': [
    { problem: 'unclosed' },
    { problem: 'brackets', found: '{checks}', suggestion: '{{checks}}' },
    ...near('checks').map((suggestion) => ({ problem: 'no-id' as const, found: 'Проверок', suggestion })),
    { problem: 'forms', id: 'checks', given: 2, wanted: 3 },
    { problem: 'forms', id: 'checks', given: 1, wanted: 2 },
  ],
  'duplicate-contribution': [
    { department: 'finance', item: '1.1' },
    ...[true, false].map((exact) => ({ department: 'finance', file: 'finance.yaml', exact })),
  ],
  'duplicate-number': [
    { number: '1.1' },
    ...(['item', 'section'] as const).map((amended) => ({ number: '1', amended })),
  ],
  'number-order': [{ number: '1.1', before: '1.2' }],
  'number-outside-section': [{ number: '2.3', section: '1' }],
  'missing-contribution': [{ department: 'finance', item: '1.1' }],
  'empty-item': [{ item: '1.1', measure: 'Обучение муниципальных служащих '.repeat(5) }],
  'not-filled-in': [{ item: '1.1' }],
  'not-responsible': [
    { department: 'finance', item: '1.1' },
    ...[['1.1'], ['1.1', '1.2']].map((items) => ({ department: 'finance', jointly: true as const, items })),
  ],
  'repealed-item': [{ item: '1.1', act: 'постановление от 1 марта 2020 г. № 1' }],
  'reason-required': (['partial', 'not-done', 'not-applicable'] as const).map((status) => ({ item: '1.1', status })),
  'missing-indicator': [
    { problem: 'absent', names: ['Проверок', 'Ревизий'], item: '1.2' },
    { problem: 'absent', names: ['Проверок'], item: '1.2' },
    { problem: 'quarter', name: 'Проверок', quarters: ['Q1', 'Q3'], item: '1.2' },
    ...(['department', 'item'] as const).map((of) => ({ problem: 'template' as const, name: 'x', item: '1.2', of })),
  ],
  'parts-do-not-add-up': [
    { ...sums, of: 'department', quarter: 'Q1' },
    { ...sums, of: 'department', quarter: null },
    { ...sums, of: 'item', quarter: null },
  ],
  'other-quarter': ['2020-Q3', '2020-H1', '2020-9M'].map((period) => ({ named: 'За II квартал', period })),
  'quarter-mismatch': [
    { name: 'Проверок', item: '1.2', quarter: 'Q1', value: '5', reported: '6' },
    ...(['sum', 'last', 'max', 'min'] as const).flatMap((how) =>
      [['Q1', 'Q2', 'Q3'] as const, ['H1', 'H2'] as const].map((periods) => ({
        ...{ name: 'Проверок', item: '1.2', value: '5', reported: '6' },
        ...{ how, periods: [...periods] },
      })),
    ),
  ],
  'empty-text': [{ item: '1.1' }, { item: '1.1', typed: '–' }],
  'unused-suppression': [
    { problem: 'nothing-found', rule: 'stale-year' },
    { problem: 'essential', rule: 'duplicate-key' },
    ...near('stale-year').map((suggestion) => ({ problem: 'unknown-rule' as const, rule: 'stale-yaer', suggestion })),
    ...(['unknown-remark', 'in-text', 'no-rule'] as const).map((problem) => ({ problem, remark: 'svod-disable-line' })),
    { problem: 'baseline', rule: 'stale-year', file: 'plans/2020/plan.yaml' },
  ],
  'suppression-without-reason': [{ rule: 'stale-year' }],
  'invisible-character': [
    ...[true, false].map((inside) => ({ code: 'U+00AD', inside })),
    ...(['lost', 'misread', 'line-end', 'direction'] as const).map((problem) => ({ code: 'U+2028', problem })),
  ],
  'unicode-form': [{ letter: 'й', count: 2 }],
  'word-artifact': [
    ...(['bookmark', 'hyperlink', 'broken-reference'] as const).map((problem) => ({ problem, found: '…' })),
    { problem: 'private-use', code: 'U+F0E0' },
  ],
  'table-in-text': [{}],
  'mixed-alphabet': [
    { word: 'отдeл', letters: 'e', alphabet: 'latin' },
    { word: 'СOVID', letters: 'С', alphabet: 'cyrillic' },
  ],
  'hyphenated-by-hand': [{ word: 'законодатель-ством', joined: 'законодательством' }],
  'double-space': [1, 3].map((places) => ({ count: 2, places })),
  'space-before-punctuation': [{ mark: ',' }],
  'space-inside-quotes': (['open', 'close'] as const).map((side) => ({ side })),
  'missing-space-after-punctuation': [{ mark: ',' }],
  'hyphen-as-dash': (['hyphen', 'spaced-compound', 'glued-dash', 'one-sided'] as const).map((problem) => {
    return { problem, found: 'информационно – справочной', right: 'информационно-справочной' }
  }),
  'straight-quotes': [{ quoted: 'Закупки' }],
  initials: [{ found: 'А.В.Петров' }],
  'abbreviation-dash': [{ found: '(далее Школа)' }],
  'number-sign': [
    { problem: 'glued', found: '№51' },
    { problem: 'latin', found: 'N' },
  ],
  'space-inside-brackets': (['open', 'close', 'both'] as const).map((problem) => ({ problem })),
  'doubled-punctuation': [
    { found: ',,', right: ',' },
    { found: ',:', right: null },
  ],
  'glued-number': [{ number: '2020', word: 'году' }],
  'unit-abbreviation': [{ unit: 'млн' }],
  'glued-abbreviation': [{ found: 'с.Бакчар', right: 'с. Бакчар' }],
  'personal-data': (['passport', 'snils', 'inn', 'mobile', 'mail'] as const).map((kind) => ({ kind })),
  'list-mark': [{ mark: '-' }],
  'remark-in-text': (['printed', 'lost'] as const).map((problem) => ({ problem })),
  'unbalanced-quotes': (['unclosed', 'unopened', 'merged'] as const).map((problem) => ({ problem })),
  'unbalanced-brackets': (['unclosed', 'unopened'] as const).map((problem) => ({ problem, bracket: '(' })),
  'missing-final-period': [{ last: 'города' }],
  'lower-case-start': [{ word: 'проведён' }],
  'broken-paragraph': [{ end: 'октября', start: '2014 года' }],
  'date-style': [{ date: '09.06.2020', usual: '5 апреля 2013 г.' }],
  'repeated-word': [{ found: 'в соответствии' }],
  'date-word': [{ found: '01.01.2020 года', right: '01.01.2020' }],
  'impossible-date': [{ date: '09.21.2020' }],
  'mixed-style': (['percent', 'roubles', 'years', 'yo'] as const).map((kind) => {
    return { kind, found: '5%', usual: '5 %' }
  }),
  'sum-in-text': [{ whole: '20', sum: '19', parts: ['18', '1'] }],
  'fixed-expression': ['а также', ''].map((right) => ({ found: 'а так же', right })),
  'legal-term': [{ found: 'конфликт интереса', right: 'конфликт интересов' }],
  'plural-form': [{ number: '1030', found: 'записи', right: 'записей' }],
  spelling: near('служащий').map((suggestion) => ({ word: 'служащй', suggestion })),
  'undefined-abbreviation': [{ abbreviation: 'КУМИ' }],
  'abbreviation-variant': [
    { problem: 'variant', found: 'УФАС СК', introduced: 'УФАС по СК' },
    { problem: 'again', found: 'УФАС', introduced: 'УФАС по СК' },
    { problem: 'again', found: 'УФАС', introduced: 'УФАС' },
  ],
  'stale-year': [{ year: '2019', period: '2020' }],
  'act-before-period': [{ act: 'от 21.12.2018 № 1745', year: '2018', period: '2020' }],
  'act-name-mismatch': (['names', 'measure'] as const).map((problem) => {
    return { problem, act: 'от 19.08.2019 № 1381', name: 'О мерах', other: problem === 'names' ? 'О мере' : '3.8' }
  }),
  'named-thing-mismatch': [{ found: 'Скажи стоп', measure: 'Стоп коррупция!' }],
  'copied-from-last-year': [true, false].flatMap((figures) => [
    { previous: '2019', item: null, department: null, figures },
    { previous: '2019', item: '1.4', department: null, figures },
    { previous: '2019', item: '1.4', department: 'Отдел кадров', figures },
  ]),
  'duplicate-paragraph': [true, false].flatMap((exact) =>
    ['1.1', '3.5'].map((first) => ({ item: '1.1', first, exact })),
  ),
  'restates-measure': [{ percent: 76, item: '2.4' }],
  'no-figures': [{ item: '1.1', deadline: 'постоянно' }],
  'quarterly-without-quarters': [{ item: '2.3', names: ['Проверок', 'Ревизий'] }],
}
