import { describe, expect, test } from 'vitest'
import { edge, escapeRules } from '../../../src/render/markdown/escape-rules.js'
import { escapeText, type Surroundings } from '../../../src/render/markdown/escape-text.js'
import { readMarkdown } from '../../readers/read-markdown.js'
import { markdownOf, paragraph, smallDocument } from './small-document.js'

const ownLine: Surroundings = { before: edge.line, after: edge.line, inTable: false, inLink: false }
const besideLink: Surroundings = { ...ownLine, after: edge.link }
const inTable: Surroundings = { ...ownLine, before: edge.markup, after: edge.markup, inTable: true }
const inLink: Surroundings = { ...inTable, inTable: false, inLink: true }

/** What is typed and what is written, under the reason of the rule that makes the difference. */
const examples: Record<string, [typed: string, written: string, where?: Surroundings][]> = {
  'a backslash hides what it stands before': [
    ['\\# и \\\\', '\\\\# и \\\\\\\\'],
    ['|\\|', '\\|\\\\\\|', inTable],
  ],
  '___ on a line of its own is a rule': [['___ ___', '\\___ ___']],
  '--- on a line of its own is a rule, and so is - before a typed --': [
    ['---', '\\---'],
    ['- - -', '\\- - -'],
  ],
  '# begins a heading': [['## Итоги', '\\## Итоги']],
  '# at the end of a heading is dropped': [['Язык C #', 'Язык C \\#']],
  '> begins a quotation': [['> 5 лет', '\\> 5 лет']],
  '- and + begin a list, * is seen to below': [['- первое', '\\- первое']],
  '1. and 1) begin a numbered list': [
    ['2020. Итоги', '2020\\. Итоги'],
    ['1) первое', '1\\) первое'],
  ],
  '[ ] and [x] begin a task': [['[x] сделано', '\\[x] сделано']],
  '[a]: b defines the target of a link': [['[а]: б', '\\[а]: б']],
  '[^1] is a footnote': [['План[^1]', 'План\\[^1]']],
  '[a](b) is a link and ![a](b) a picture': [['![а](б)', '![а\\](б)']],
  '! before a link makes it a picture': [['Смотри!', 'Смотри\\!', besideLink]],
  'a bracket ends the text of a link': [['[1]', '\\[1\\]', inLink]],
  '* is emphasis, or begins a list, unless it stands between two spaces': [
    ['*курсив*', '\\*курсив\\*'],
    ['* первое', '\\* первое'],
  ],
  '_ is emphasis, unless it stands within a word or between two spaces, as a blank does': [
    ['_курсив_', '\\_курсив\\_'],
  ],
  '~ strikes out, and ~~~ begins code': [
    ['~5~', '\\~5\\~'],
    ['~~~ код', '\\~\\~\\~ код'],
  ],
  '` is code': [['`код`', '\\`код\\`']],
  '< begins HTML, a comment, or an address': [
    ['<b>', '\\<b>'],
    ['<!-- нет -->', '\\<!-- нет -->'],
    ['<5@mail.ru>', '\\<5@mail.ru>'],
  ],
  '&amp; and &#38; are read as the character they name': [['&lt; и &#35;', '\\&lt; и \\&#35;']],
  '$x$ is a formula': [['$x$', '\\$x$']],
  '| ends the cell': [['да|нет', 'да\\|нет', inTable]],
  'https://… becomes a link, and backslashes within a link are shown': [['https://a.ru/*', 'https\\://a.ru/\\*']],
  'www.… becomes a link, and backslashes within a link are shown': [['www.a.ru/[', 'www\\.a.ru/[']],
}

describe('text that looks like markup', () => {
  test.each(escapeRules)('is escaped: $reason', ({ reason }) => {
    expect(examples).toHaveProperty([reason])
    for (const [typed, written, where = ownLine] of examples[reason] ?? []) {
      expect(escapeText(typed, where)).toBe(written)
    }
  })

  test('has no example without a rule', () => {
    expect(Object.keys(examples).sort()).toEqual(escapeRules.map(({ reason }) => reason).sort())
  })
})

describe('text that is no markup stays as typed', () => {
  test.each([
    'В 2020 году. Проведено 12 проверок (план – 10), т.е. 120 % – больше, чем в 2019 г.',
    '«Интернет-приёмная» #антикоррупция @gorod № 480-56!',
    'см. [1], п. 2.1; 5 < 7 > 3 & 2 * 2 = 4; имя_файла.docx; C:\\Отчёты',
    'Подпись ____________ И. И. Иванов',
    '=====',
    '5|6',
    'www.nevadm.ru и https://nevadm.ru/news, gorfo@mail.ru.',
  ])('%s', (typed) => expect(escapeText(typed, ownLine)).toBe(typed))
})

describe('white space', () => {
  test('at the ends of a line is kept by name', () => {
    expect(escapeText('\u00a0слово\u2003', ownLine)).toBe('&nbsp;слово&#8195;')
  })

  test('within a line stays as it is', () => {
    expect(escapeText('а  б\tв\u00a0г', ownLine)).toBe('а  б\tв\u00a0г')
  })

  test('beside a link is not the end of a line', () => {
    expect(escapeText('см. ', besideLink)).toBe('см. ')
  })

  test('that breaks the line does not break the paragraph', () => {
    expect(escapeText('а\r\n# б', ownLine)).toBe('а # б')
  })
})

test('an underline cannot turn the line above it into a heading', () => {
  const document = smallDocument({ execution: ['первое', '===', 'второе', '---'].map(paragraph) })
  const [section] = readMarkdown(markdownOf(document)).sections
  expect(section?.items[0]?.paragraphs).toEqual(['первое', '===', 'второе', '---'])
})
