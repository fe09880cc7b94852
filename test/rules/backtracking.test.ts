import { expect, test } from 'vitest'
import { diagnose, sourcesOf, workspaceWith } from './workspace.js'

// A pattern that goes back over what it has read takes hours for these; one that does not, a moment. No time is measured:
// a test that does not end has failed.
const fragments = [
  ...[
    ' ',
    '\u00a0',
    'а',
    'а ',
    'аб ',
    'А',
    'АБВ ',
    'Аб',
    'а-',
    'а–',
    'а - ',
    ' -',
    ' – ',
    '.',
    'абв.',
    '. А',
    ',',
    ' ,',
    'а,',
  ],
  ...[
    '«',
    '»',
    '« ',
    ' »',
    '«а» ',
    '"',
    '"а ',
    '" ',
    '(',
    ')',
    '(а',
    '1) ',
    '1',
    '12 ',
    '1 000 ',
    '1.',
    '1.1.',
    '№',
    '№ 1',
  ],
  ...[
    'от 1 мая 2020 ',
    'от 01.01.',
    'от 1.1.2020 № 1 «',
    'В 2019 ',
    'в 2019 году ',
    '2019 г',
    'том числе ',
    'Кроме того ',
  ],
  ...[
    '[bookmark: ',
    'HYPERLINK "',
    'Ошибка! ',
    '(далее – ',
    '(далее – АБ ВГ) ',
    '@',
    'a@',
    'a.',
    '8 9',
    '+7',
    'паспорт ',
    'ИНН 1',
  ],
  ...[
    'информационно – ',
    'Интернет–',
    '20 проверок, в том числе ',
    '1 плановая, ',
    '¬',
    '\u00ad',
    'x',
    'xа',
    '{{',
    '{{a}}',
    'www.',
  ],
]

test.each(fragments)('%j over and over', (fragment) => {
  const line = fragment.repeat(Math.ceil(60_000 / fragment.length))
  for (const text of [line, `Начало ${line}конец`]) {
    const file = `department: finance\nitems:\n  "1.1": |\n    А${text}\n`
    const found = diagnose(sourcesOf({ 2020: workspaceWith('submissions/finance.yaml', file) }), '2020', 'lint')
    expect(found.every(({ place }) => place.end >= place.start)).toBe(true)
  }
})
