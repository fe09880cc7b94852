import { expect, test } from 'vitest'
import { emphasised, inCell, ownLine, printInlines } from '../../../src/render/markdown/inlines.js'

const link = (text: string, url = text) => printInlines([{ type: 'link', text, url }], ownLine)

test('an address that is its own text stands between < and >', () => {
  expect(link('https://nevadm.ru/a_b?c=1&d=2')).toBe('<https://nevadm.ru/a_b?c=1&d=2>')
  expect(link('gorfo@mail.ru', 'mailto:gorfo@mail.ru')).toBe('<gorfo@mail.ru>')
  // <! begins a declaration, <? an instruction, </ an end tag.
  for (const mark of ['!', '?', '/']) {
    expect(link(`${mark}a@b.ru`, `mailto:${mark}a@b.ru`)).toBe(`[${mark}a@b.ru](mailto:${mark}a@b.ru)`)
  }
})

test('any other link stands in brackets', () => {
  expect(link('www.nevadm.ru', 'https://www.nevadm.ru')).toBe('[www.nevadm.ru](https://www.nevadm.ru)')
  expect(link('Решение [1] *', 'https://a.ru/(б)')).toBe('[Решение \\[1\\] \\*](https://a.ru/\\(б\\))')
})

test('nothing between < and > can be escaped, so what needs it stands in brackets', () => {
  expect(link('https://a.ru/&lt;')).toBe('[https://a.ru/\\&lt;](https://a.ru/\\&lt;)')
  expect(printInlines([{ type: 'link', text: 'https://a.ru/|', url: 'https://a.ru/|' }], inCell)).toBe(
    '[https://a.ru/\\|](https://a.ru/\\|)',
  )
})

test('white space in an address is written as %20', () => {
  expect(link('отчёт', 'https://a.ru/a b')).toBe('[отчёт](https://a.ru/a%20b)')
})

test('texts that touch are escaped as one', () => {
  const parts = ['[а]', '(б) сло', '_во'].map((text) => ({ type: 'text' as const, text }))
  expect(printInlines(parts, ownLine)).toBe('[а\\](б) сло_во')
})

test('text is escaped for what stands beside it', () => {
  const url = 'https://a.ru'
  const content = [
    { type: 'text' as const, text: 'Смотри! www.b.ru' },
    { type: 'link' as const, text: 'тут', url },
    { type: 'text' as const, text: '*' },
  ]
  expect(printInlines(content, emphasised)).toBe('Смотри! www\\.b.ru[тут](https://a.ru)\\*')
})
