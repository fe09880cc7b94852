import fc from 'fast-check'
import { expect, test } from 'vitest'
import { childrenNamed, type XmlElement } from '../../readers/xml-tree.js'
import { runs } from '../../runs.js'
import { everyNode } from '../every-node.js'
import { attributeOf, has, open, paragraphsIn, reportTable, rowsOf, shown, styleOf, textsIn } from './open-docx.js'
import { execution, paragraph, text } from './small-document.js'

/** Texts of the column of execution in a document with nothing else. */
async function printed(...values: string[]): Promise<string[]> {
  const { body } = await open(execution(values.map((value) => paragraph(text(value)))))
  const row = rowsOf(reportTable(body)).at(-1) as XmlElement
  return paragraphsIn(row).slice(3).map(shown)
}

const hostile = {
  markup: `<b>&amp;"'</b> ]]> <!-- --> &#65; <w:t>`,
  'double spaces and outer spaces': '  два  пробела   внутри  ',
  'no-break spaces and soft hyphens': 'ст.\u00a033 №\u202f44\u00a0ФЗ\u00ad\u200b',
  tabs: '\tпосле\t\tдвух\tтабуляций\t',
  'line breaks': 'первая\nвторая\n\nчетвёртая',
  emoji: '👩‍👩‍👧 🇷🇺 ✔️ 𝒳',
  'right to left': 'עברית العربية \u202eабв\u202c',
  'combining marks': 'и\u0306 е\u0308 Z̷̢̛a',
  'placeholders of docx': '{dash-0} {default-bullet-numbering-0} {a{b}c} {{x}}',
  'names of fields': 'CURRENT',
  'names of what every object has': '\tconstructor\t__proto__',
  'ids of relationships': 'rId1 rIdLink1 r:id="rId5"',
  dashes: '– не список - 1) * • #',
  'characters of Windows': '«»„“…—‑−№§™',
}

test.each(Object.entries(hostile))('%s come back as typed', async (_, value) => {
  expect(await printed(value)).toEqual([value])
})

test('any text that XML can hold comes back as typed', async () => {
  const xmlCharacter = fc
    .oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom(...'<>&{}\t\n "\'\u00a0А'))
    // What XML forbids, and a lone carriage return that it turns
    .filter((value) => !/[\0-\x08\x0b-\x1f\ufffe\uffff]/.test(value))
  const value = fc.array(xmlCharacter, { minLength: 1 }).map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 5 }), async (values) => {
      expect(await printed(...values)).toEqual(values)
    }),
    { numRuns: runs(25) },
  )
})

test('nothing stands in a text element that Word has an element for', async () => {
  const { body } = await open(execution(Object.values(hostile).map((value) => paragraph(text(value)))))
  const raw = (element: XmlElement): string[] =>
    element.children.flatMap((child) => (typeof child === 'string' ? [child] : raw(child)))
  expect(raw(body).filter((value) => /[\t\n\r\u2011\u00ad]/.test(value))).toEqual([])
})

test('every text of the tree is printed, in the order of the tree', async () => {
  const { body } = await open(everyNode)
  expect(textsIn(body).filter((value) => value !== '' && !/^[_ ]+$/.test(value))).toEqual([
    'УТВЕРЖДАЮ',
    'Глава города',
    '«___» ____________ 20__ г.',
    'Отчёт о работе за 2020 год',
    'Основание: постановление от 19 августа 2019 г. № 1381 «О плане»',
    'Абзац перед таблицей.',
    ...everyNode.table.columns.map((column) => column.heading),
    ...everyNode.table.columns.map((_, index) => String(index + 1)),
    '1.',
    'Первый раздел <b> & *звёзды*',
    '1.1.',
    'Проверка | таблиц и _подчёркиваний_',
    'ежеквартально',
    'Отдел кадров',
    '# Не заголовок, 1) не список, <i>не разметка</i> &amp; *не курсив* `код` [a](b) | конец',
    'Сведения размещены на www.nevadm.ru.',
    'первое;',
    'второе *два*.',
    'Подтверждение: решение Думы № 480-56',
    'Финансовое управление',
    'Выполнено',
    'Обучено служащих: 4 чел.',
    'Отдел кадров',
    'Финансовое управление',
    'Выполнено',
    'Обучено служащих: 4 чел. (ОК – 3, ФУ – 1)',
    'Впервые: 1 чел.',
    'Повторно: 3 чел.',
    '1.2.',
    'Подраздел',
    '1.2.1.',
    'Пункт без ответа',
    'постоянно',
    'Информация не представлена.',
    'Нет информации',
    'Абзац после таблицы.',
    'Начальник отдела',
    'И. И. Иванова',
    'Главный специалист',
    'Исполнитель: П. П. Петров, 3-07-07',
  ])
})

test('every paragraph has a named style, and every style that is named exists', async () => {
  const { body, part } = await open(everyNode)
  const styles = childrenNamed(part('word/styles.xml'), 'w:style').map((style) => style.attributes['w:styleId'])
  const used = paragraphsIn(body).map(styleOf)
  expect(used).not.toContain(undefined)
  for (const style of used) expect(styles).toContain(style)
  expect(new Set(styles).size).toBe(styles.length)
})

test('the blocks of a cell are told apart by their styles', async () => {
  const { body } = await open(everyNode)
  const styles = new Map(paragraphsIn(body).map((element) => [shown(element), styleOf(element)]))
  expect(styles.get('Отчёт о работе за 2020 год')).toBe('Title')
  expect(styles.get('Абзац перед таблицей.')).toBe('BodyText')
  expect(styles.get('первое;')).toBe('TableList')
  expect(styles.get('Подтверждение: решение Думы № 480-56')).toBe('Evidence')
  expect(styles.get('Информация не представлена.')).toBe('Missing')
})

test('a list is a list of the document, with an en dash that is no part of the text', async () => {
  const { body, part } = await open(everyNode)
  const points = paragraphsIn(body).filter((element) => has(element, 'w:numPr'))
  expect(points.map(shown)).toEqual(['первое;', 'второе *два*.', 'Впервые: 1 чел.', 'Повторно: 3 чел.'])
  const [point] = points
  const numbering = part('word/numbering.xml')
  const instance = childrenNamed(numbering, 'w:num').find(
    (candidate) => candidate.attributes['w:numId'] === (point && attributeOf(point, 'w:numId')),
  )
  const list = childrenNamed(numbering, 'w:abstractNum').find(
    (candidate) => candidate.attributes['w:abstractNumId'] === (instance && attributeOf(instance, 'w:abstractNumId')),
  )
  expect(list && attributeOf(list, 'w:lvlText')).toBe('–')
  expect(list && attributeOf(list, 'w:numFmt')).toBe('bullet')
})

test('a node that the writer does not know is a loud bug', async () => {
  const unknown = { type: 'picture', content: [] } as unknown as ReturnType<typeof paragraph>
  await expect(open(execution([unknown]))).rejects.toThrow('picture')
})
