import { describe, expect, test } from 'vitest'
import { blocksOf, inlinesOf } from '../../src/document/inlines.js'
import { paragraphsOf } from '../../src/model/text.js'
import { documentOf, itemOf, linesOf, planOf, workspace } from '../compile/compile-files.js'

const linksIn = (text: string) => inlinesOf(text).flatMap((inline) => (inline.type === 'link' ? [inline] : []))

describe('addresses become links', () => {
  test.each([
    ['https://nevadm.ru', 'https://nevadm.ru'],
    ['http://nevadm.ru/a?b=1&c=2#d', 'http://nevadm.ru/a?b=1&c=2#d'],
    ['www.nevadm.ru', 'https://www.nevadm.ru'],
    ['WWW.nevadm.ru/а', 'https://WWW.nevadm.ru/а'],
    ['Https://nevadm.ru', 'Https://nevadm.ru'],
    ['gorfo@mail.ru', 'mailto:gorfo@mail.ru'],
    ['https://правительство.рф/о', 'https://правительство.рф/о'],
    ['www.невинномысск.рф', 'https://www.невинномысск.рф'],
    ['почта@невинномысск.рф', 'mailto:почта@невинномысск.рф'],
  ])('%s', (text, url) => {
    expect(linksIn(text)).toEqual([{ type: 'link', text, url }])
    expect(linksIn(`См. ${text}, там.`)).toEqual([{ type: 'link', text, url }])
  })

  test.each([
    'https://a.ru.',
    'https://a.ru,',
    'https://a.ru;',
    'https://a.ru!',
    'https://a.ru?',
    'https://a.ru:',
    '(https://a.ru)',
    '«https://a.ru»',
    '"https://a.ru"',
    '<https://a.ru>',
    '[https://a.ru]',
    'сайт https://a.ru…',
  ])('the mark behind or around an address is no part of it: %s', (text) => {
    expect(linksIn(text).map((link) => link.text)).toEqual(['https://a.ru'])
  })

  test('brackets within an address stay with it', () => {
    expect(linksIn('(см. https://a.ru/б_(в))').map((link) => link.text)).toEqual(['https://a.ru/б_(в)'])
  })

  test.each([
    'п.1',
    'report.docx',
    'nevadm.ru',
    '10.0.0.1',
    'ст.33',
    'a@b',
    '@name',
    'ftp://a.ru',
    '//a.ru',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'т.е.',
    '1.10',
  ])('%s is no address', (text) => {
    expect(inlinesOf(text)).toEqual([{ type: 'text', text }])
  })

  test('what is shown is what was typed', () => {
    const text = 'a https://a.ru/%D0%B1 b www.c.ru. d e@f.ru, «http://я.рф»'
    expect(
      inlinesOf(text)
        .map((inline) => inline.text)
        .join(''),
    ).toBe(text)
    expect(linksIn(text)).toHaveLength(4)
  })
})

describe('each line that is not empty is one paragraph', () => {
  test.each([
    ['а\nб', ['а', 'б']],
    ['а\r\nб\rв', ['а', 'б', 'в']],
    ['\n\n  а  \n \t \n\u00a0б\n', ['а', 'б']],
    ['а  б\tв\u00a0\u00a0г', ['а  б\tв\u00a0\u00a0г']],
    [' \n\t\n', []],
  ])('%j', (text, paragraphs) => {
    expect(paragraphsOf(text)).toEqual(paragraphs)
  })

  test.each(['\n', '\r\n'])('in a file with the line ends %j', (lineEnd) => {
    const typed = [
      'department: hr',
      'items:',
      '  "1": |',
      '    Первый.',
      '',
      '      Второй  .',
      '    # Третий.',
      '',
    ].join(lineEnd)
    const files = { ...workspace(planOf({ items: [itemOf('1')] })), 'plans/2020/submissions/hr.yaml': typed }
    expect(linesOf(documentOf(files), '1')).toEqual(['Первый.', 'Второй  .', '# Третий.'])
  })
})

describe('lists', () => {
  test('are lines that begin with a mark, one behind the other; the mark is no part of them', () => {
    const blocks = blocksOf(['Всего:', '- первое;', '– второе;', '•  третье.', 'Конец.', '- ещё'])
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'list', 'paragraph', 'list'])
    expect(blocks[1]).toMatchObject({ items: [[{ text: 'первое;' }], [{ text: 'второе;' }], [{ text: 'третье.' }]] })
  })

  test.each(['-5 градусов', '-', '–', '–без пробела', '* звезда', '+ плюс', '1) один'])('%s is none', (line) => {
    expect(blocksOf([line])).toMatchObject([{ type: 'paragraph', content: [{ text: line }] }])
  })
})
