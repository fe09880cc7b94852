import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { type Diagnostic, finding } from '../../src/findings/diagnostic.js'
import { SourceText } from '../../src/model/source-text.js'
import { pretty } from '../../src/reporters/pretty.js'
import type { DisplayCapabilities } from '../../src/terminal/display.js'
import { runs } from '../runs.js'

const bare: DisplayCapabilities = { colour: false, width: 80, interactive: true, links: false }

/** A finding at what stands between ⟦ and ⟧. */
function at(text: string, file = 'plans/2020/submissions/finance.yaml'): Diagnostic {
  const start = text.indexOf('⟦')
  const source = new SourceText(file, text.replace(/[⟦⟧]/g, ''))
  const place = { source, start, end: text.indexOf('⟧') - 1 }
  return { ...finding('double-space', place, { count: 2, places: 1 }), severity: 'warning' }
}

async function shownBy(...given: Parameters<typeof pretty>): Promise<string> {
  return [...(await pretty(...given))].join('')
}

/** The line in question and the one with the carets. */
async function frameOf(text: string, look: Partial<DisplayCapabilities> = {}): Promise<[line: string, carets: string]> {
  const lines = (await shownBy([at(text)], { ...bare, ...look }, 'ru')).split('\n')
  const index = lines.findIndex((line) => line.includes('^'))
  return [lines[index - 1] ?? '', lines[index] ?? '']
}

/** What stands above the carets, column for column. */
async function marked(text: string, look: Partial<DisplayCapabilities> = {}): Promise<string> {
  const [line, carets] = await frameOf(text, look)
  const from = stringWidth(carets.slice(0, carets.indexOf('^')))
  const to = stringWidth(carets)
  let column = 0
  let result = ''
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(line)) {
    if (column >= from && column < to) result += segment
    column += stringWidth(segment)
  }
  return result
}

test('after a thousand findings the rest is counted', async () => {
  const findings = Array.from({ length: 1234 }, () => at('а ⟦ ⟧б'))
  const shown = await shownBy(findings, bare, 'ru')
  expect(shown.match(/double-space/g)).toHaveLength(1000)
  expect(shown).toMatch(/\n\n… и ещё 234\. Показать все: --format concise\.\n\n$/)
  expect(await shownBy(findings.slice(0, 1000), bare, 'ru')).not.toContain('и ещё')
})

const long = 'Проведена проверка соблюдения требований законодательства, '.repeat(12)

const faults = {
  'plain words': ['Проведена ⟦проверка⟧ тут.', 'проверка'],
  'wide characters before': ['日本語の報告書 ⟦проверка⟧ 全角.', 'проверка'],
  'wide characters themselves': ['Текст ⟦報告書⟧ конец.', '報告書'],
  'й of two characters before': ['Раи\u0306он и краи\u0306 ⟦проверка⟧.', 'проверка'],
  'й of two characters itself': ['Всем ⟦раи\u0306онам⟧.', 'раи\u0306онам'],
  'the second half of such an й': ['Всем раи⟦\u0306⟧онам.', 'и\u0306'],
  'a family and a flag before': ['Семья 👨‍👩‍👧‍👦 и флаг 🇷🇺 ⟦проверка⟧.', 'проверка'],
  'an emoji itself': ['Да ⟦🙂⟧ нет.', '🙂'],
  'tabs before': ['а\tб\t⟦проверка⟧\tв', 'проверка'],
  'a character that nobody sees': ['Район⟦\u200b⟧ный центр.', '�'],
  'a soft hyphen': ['за⟦\u00ad⟧кон', '�'],
  'a joiner inside a word': ['рай⟦\u200d⟧он', '�'],
  'a word behind a joiner': ['рай\u200d\u200cон ⟦проверка⟧', 'проверка'],
  'a control character': ['рай⟦\u001b⟧он', '�'],
  'half a pair': ['а\ud83d ⟦проверка⟧', 'проверка'],
  'the middle of a long line': [`${long}⟦проверка⟧ ${long}`, 'проверка'],
  'the end of a long line': [`${long}⟦проверка⟧`, 'проверка'],
  'wide characters in a long line': [`${'報告書'.repeat(90)}⟦書告報⟧${'報告書'.repeat(90)}`, '書告報'],
} as const

describe('carets stand under what is marked', () => {
  describe.each([40, 80, 120, 200])('on %i columns', (width) => {
    test.each(Object.entries(faults))('%s', async (_, [text, expected]) => {
      expect(await marked(text, { width })).toBe(expected)
    })
  })

  test('behind the last character too', async () => {
    for (let length = 60; length < 90; length++) {
      const [line, carets] = await frameOf(`${'а'.repeat(length)}⟦⟧`)
      expect(carets.indexOf('^')).toBe(line.length)
      expect(carets.length).toBeLessThanOrEqual(80)
    }
  })
})

describe('a frame', () => {
  const texts = [...Object.values(faults).map(([text]) => text), `⟦${long}⟧`, `⟦${'報'.repeat(300)}⟧`]

  test.each([40, 41, 79, 80, 120, 200])('is nowhere wider than %i columns', async (width) => {
    for (const text of texts) {
      const around = `${long}\n${text}\n${'報告'.repeat(100)}`
      const shown = await shownBy([at(around, 'plans/2020/plan.yaml')], { ...bare, width }, 'ru')
      for (const line of shown.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(width)
    }
  })

  test('is nowhere wider, and has carets, whatever is typed', async () => {
    const typed = fc.string({ unit: 'binary', maxLength: 120 }).map((text) => text.replace(/[⟦⟧]/g, ''))
    await fc.assert(
      fc.asyncProperty(typed, typed, typed, fc.integer({ min: 40, max: 200 }), async (before, inside, after, width) => {
        const shown = await shownBy([at(`${before}⟦${inside}⟧${after}`, 'a.yaml')], { ...bare, width }, 'en')
        for (const line of shown.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
        if (before + inside + after !== '') expect(shown).toMatch(/│ *\^/)
      }),
      { numRuns: runs(80) },
    )
  })

  test('shows as much of a long line as there is room for', async () => {
    for (const text of [`${long}⟦проверка⟧`, `⟦Проверка⟧ ${long}`, `${long}⟦проверка⟧ ${long}`]) {
      const [line] = await frameOf(text)
      // Ellipses are counted on both sides before it is known whether both are needed.
      expect(stringWidth(line)).toBeGreaterThanOrEqual(78)
    }
  })

  test('holds no character that a terminal acts on, or that nobody sees', async () => {
    const shown = await shownBy(
      [at('а\u001b[31m\u00ad\u200b\u200c\u200d\u2066⟦б⟧\r\u0007', 'a\u001b\u00ad.yaml')],
      bare,
      'ru',
    )
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u00ad\u200b-\u200d\u2066]/)
  })
})

describe('links', () => {
  const links = { ...bare, colour: true, links: true }
  const urlOf = (file: string) => pathToFileURL(`/srv/свод №1/${file}`).href

  test.each([
    ['plans/2020/submissions/finance.yaml', 'plans/2020/submissions/finance.yaml'],
    ['plans/2020/кадры, 100%.yaml', 'plans/2020/%D0%BA%D0%B0%D0%B4%D1%80%D1%8B,%20100%25.yaml'],
    ['plans/2020/a#b?c\u001b\n.yaml', 'plans/2020/a%23b%3Fc%1B%0A.yaml'],
  ])('open %j', async (file, path) => {
    for (const width of [40, 80]) {
      const shown = await shownBy([at('а⟦  ⟧б', file)], { ...links, width }, 'ru', urlOf)
      const targets = [...shown.matchAll(/\u001b\]8;;([^\u0007\u001b]*)(?:\u0007|\u001b\\)/g)].map(
        ([, target]) => target,
      )
      const root = 'file:///srv/%D1%81%D0%B2%D0%BE%D0%B4%20%E2%84%961'
      expect(targets.filter((target) => target !== '')).toContain(`${root}/${path}`)
      // Opened and closed by turns, and closed by the end of every line.
      for (const line of shown.split('\n')) {
        const inLine = [...line.matchAll(/\u001b\]8;;([^\u0007\u001b]*)(?:\u0007|\u001b\\)/g)].map(
          ([, target]) => target,
        )
        expect(inLine.map((target) => target === '')).toEqual(inLine.map((_, index) => index % 2 === 1))
        expect(inLine.length % 2).toBe(0)
      }
    }
  })
})
