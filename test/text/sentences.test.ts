import { expect, test } from 'vitest'
import { sentenceAround } from '../../src/text/sentences.js'

const sentenceWith = (text: string, part: string) => {
  const at = text.indexOf(part)
  const { from, to } = sentenceAround(text, at, at + part.length)
  return text.slice(from, to).trim()
}

test.each([
  ['Проведено 5 бесед. В 2019 году их было 4. Нарушений нет.', 'В 2019 году', 'В 2019 году их было 4'],
  ['Проведено 5 бесед. В 2019 году их было 4. Нарушений нет.', '5 бесед', 'Проведено 5 бесед'],
  ['В 2019 г. А. А. Петров провёл 5 бесед', '5 бесед', 'В 2019 г. А. А. Петров провёл 5 бесед'],
  ['На ул. Ленина открыто 5 школ; в г. Томске – 3.', '3', 'На ул. Ленина открыто 5 школ; в г. Томске – 3.'],
])('%s: %s', (text, part, sentence) => {
  expect(sentenceWith(text, part)).toBe(sentence)
})
