import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { paragraph, wrapped } from '../../src/terminal/wrap.js'

const told =
  'plans/2020/submissions/finance.yaml:9:3 \u001b[31mошибка\u001b[39m пункт 1.33 не найден в плане; возможно, 1.3? \u001b[2munknown-item\u001b[22m'
const bare = (line: string) => line.replace(/\u001b\[\d+m/g, '')

describe('a sentence on a terminal', () => {
  test.each([45, 50, 60, 80, 120])('of %i columns is broken between words', (width) => {
    const lines = wrapped(told, '  ', { width })
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width)
    expect(lines.map((line) => bare(line).trim()).join(' ')).toBe(bare(told))
    for (const whole of ['1.33', '1.3?', 'unknown-item']) expect(lines.some((line) => line.includes(whole))).toBe(true)
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {4}\S|^ {4}\u001b/)
  })

  test('prose stays within it, and is one line where nobody looks', () => {
    const why = 'Пока запись не исправлена, ни один ответ из файла не попадёт в отчёт.'
    const shown = paragraph(why, { interactive: true, width: 40 })
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40)
    expect(shown.replaceAll('\n', ' ')).toBe(why)
    expect(paragraph(why, { interactive: false, width: 40 })).toBe(why)
  })

  test('a word longer than a line stays whole', () => {
    const path = `plans/2020/submissions/${'кадры/'.repeat(12)}hr.yaml:1:1`
    expect(wrapped(`${path} ошибка`, '', { width: 40 })).toEqual([path, '  ошибка'])
  })
})
