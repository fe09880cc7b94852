import { expect, test } from 'vitest'
import { listMarkLength, withPlainListMarks } from '../../src/text/list-mark.js'

test.each<[string, number]>([
  ['- семинар', 2],
  ['–\u00a0семинар', 2],
  ['—\tсеминар', 2],
  ['•  семинар', 3],
  ['·\tсеминар', 2],
  ['● семинар', 2],
  ['▪ семинар', 2],
  ['o\tсеминар', 2],
  ['§\tсеминар', 2],
  ['\uf0b7\tсеминар', 2],
  ['\uf0a7 семинар', 2],
  ['\uf02d семинар', 2],
  ['\uf0d8\u00a0семинар', 2],
  ['\uf0fc  семинар', 3],
  ['\uf020\tсеминар', 2],
  ['\uf100 семинар', 0],
  ['\ue000 семинар', 0],
  ['-семинар', 0],
  ['o семинар', 0],
  ['§ 5 закона', 0],
  ['– ', 0],
  ['5 – 3', 0],
  ['о\tсеминар', 0],
])('%j: its mark has %i characters', (line, length) => {
  expect(listMarkLength(line)).toBe(length)
})

test('lists with other marks are the same text', () => {
  expect(withPlainListMarks('Проведены:\n- семинар;\n\uf0b7\tкурсы.')).toBe('Проведены:\n– семинар;\n– курсы.')
  expect(withPlainListMarks('Проведены: - семинар')).toBe('Проведены: - семинар')
})
