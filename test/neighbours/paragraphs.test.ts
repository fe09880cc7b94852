import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { diff, smallWorkspace } from './small-workspace.js'

const texts = (answers2019: string, answers2020: string) =>
  smallWorkspace({
    '2019': { items: [{ number: '1', answers: answers2019 }] },
    '2020': { items: [{ number: '1', answers: answers2020 }] },
  })

test.each(['pretty', 'md'])('%s: a long new paragraph leaves the words of the changed one readable', (form) => {
  const kept = 'Проверены договоры аренды нежилых помещений, нарушений не найдено'
  const added = `Впервые составлен перечень помещений, ${'которые город готов передать общественным организациям, '.repeat(6)}и он выложен на сайте.`
  const { stdout } = diff(texts(`${kept}.`, `${added}\n${kept} и в мае.`), '--format', form)
  const plain = stdout.replaceAll(/\[-.*?-\]|\{\+.*?\+\}|~~.*?~~|<(del|ins)>.*?<\/\1>|\*\*.*?\*\*/gs, '')
  expect(plain).toContain('нарушений не найдено')
})

const paragraphs = ['Первый абзац о подвалах.', 'Второй абзац о чердаках.', 'Третий абзац о лифтах и дворах.']
const moved = () => {
  const [first, second, third] = paragraphs
  return texts(paragraphs.join('\n'), [third, first, second].join('\n'))
}

test.each(['pretty', 'md', 'html'])('%s: a moved paragraph is told as moved', (form) => {
  const { stdout } = diff(moved(), '--format', form)
  const text = stdout.replaceAll(/<(style|script)[\s\S]*?<\/\1>|<[^>]+>/g, ' ').replaceAll(/[\s*]+/g, ' ')
  expect(text).toMatch(
    /(?:перемещ|перен[её]с|другом месте)[^.]{0,30}Третий абзац|Третий абзац о лифтах и дворах\W{0,9}(?:перемещ|перен[её]с)/,
  )
  expect(stdout).not.toMatch(/(?:\[-|\{\+|<del>|<ins>)Третий абзац/)
})

test('DOCX marks a moved paragraph as moved, by the organization', () => {
  const cwd = moved()
  expect(diff(cwd, '--format', 'docx', '--out', 'changes.docx').status).toBe(0)
  const part = unzipSync(readFileSync(join(cwd, 'changes.docx')))['word/document.xml'] ?? new Uint8Array()
  const document = strFromU8(part)
  expect(document).toMatch(/<w:moveFrom [^>]*w:author="Администрация города"/)
  expect(document).toMatch(/<w:moveTo [^>]*w:author="Администрация города"/)
})
