import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../src/commands/sha256.js'
import { write as writeHtml } from '../../src/diff-writers/html/html-changes.js'
import { write } from '../../src/diff-writers/pretty.js'
import type { Report } from '../../src/model/report.js'
import { compareReports } from '../compare/compare-data.js'
import { type Given, neighbours, reportOf } from '../compare/reports.js'
import { changesOptions } from './options.js'

const pretty = (old: Report, latest: Report, more: Partial<typeof changesOptions> = {}) =>
  write(compareReports(old, latest), { ...changesOptions, ...more })

const one = (old: Partial<Given>, latest: Partial<Given>) => {
  const side = (period: string, given: Partial<Given>) =>
    reportOf(period, [{ number: '1.1', measure: 'Проведение проверок', ...given }])
  return pretty(side('2020', old), side('2021', latest))
}

describe('one word for an item', () => {
  test.each<[string, Partial<Given>, Partial<Given>]>([
    ['! 1.1  стало хуже, текст прежний  ', { status: 'done' }, { status: 'partial' }],
    ['~ 1.1  стало лучше, текст прежний  ', { status: 'partial' }, { status: 'done' }],
    ['~ 1.1  изменён текст  ', { text: 'А.' }, { text: 'Б.' }],
    ['Изменились только годы: 1.1', { text: 'В 2020 году.' }, { text: 'В 2021 году.' }],
    ['~ 1.1  изменён, текст прежний  ', { deadline: 'ежегодно' }, {}],
    ['~ 1.1  изменён, текст прежний  ', { figures: { a: 1 } }, { figures: { a: 2 } }],
    ['= 1.1 (был 1.2)  перенесён, текст прежний  ', { number: '1.2' }, {}],
    ['= 1.1 (был 1.2)  перенесён  ', { number: '1.2', text: '' }, { text: '' }],
    ['Повторены слово в слово: 1.1', {}, {}],
    ['Без изменений: 1.1', { text: '' }, { text: '' }],
  ])('%s', async (line, old, latest) => {
    expect(await one(old, latest)).toContain(`\n${line}`)
  })
})

describe('details', () => {
  test('those responsible by name, figures as the language writes them, long paragraphs cut', async () => {
    const words = 'слово '.repeat(40)
    const shown = await one(
      { responsible: ['hr'], figures: { a: 12_345.5 }, text: `${words}раз ${words}\nКонец.` },
      { responsible: ['finance'], figures: { b: 1 }, text: `${words}два ${words}\nКонец.` },
    )
    expect(shown).toContain('исполнители: [-кадры-], {+Финансовое управление+}\n')
    expect(shown).toContain('Показатель b, шт.: нет → 1\n')
    expect(shown).toContain('Показатель a, шт.: 12\u00a0345,5 → нет\n')
    expect(shown).toMatch(/текст: … (слово ){9,10}\[-раз-\]\{\+два\+\} (слово ){9,10}…\n {4}… 1 абзац без изменений\n/)
  })

  test.each<[number, number, string]>([
    [100_000, 99_999, '100\u00a0000 → 99\u00a0999 (−1, менее 0,1\u00a0%)'],
    [99_999, 100_000, '99\u00a0999 → 100\u00a0000 (+1, менее 0,1\u00a0%)'],
    [2000, 1999, '2000 → 1999 (−1, −0,1\u00a0%)'],
    [-4, -6, '−4 → −6 (−2, −50\u00a0%)'],
    [0, 5, '0 → 5 (+5)'],
  ])('a figure from %d to %d', async (from, to, shown) => {
    expect(await one({ figures: { a: from } }, { figures: { a: to } })).toContain(`Показатель a, шт.: ${shown}\n`)
    const html = writeHtml(
      compareReports(
        reportOf('2020', [{ number: '1', figures: { a: from } }]),
        reportOf('2021', [{ number: '1', figures: { a: to } }]),
      ),
      { language: 'ru', history: [], sha256 },
    )
    expect(html).not.toMatch(/\(0\s%\)|-\d+<\/(?:b|span)>/)
  })

  test('an item that one report alone has is told with all that it says', async () => {
    const item = {
      ...{ number: '1', measure: 'Опрос', status: 'partial' as const, text: 'А.\nБ.', reason: 'Нет средств.' },
      ...{ figures: { a: 12_000, b: null }, evidence: [{ title: 'Отчёт', url: 'https://a.ru' }] },
    }
    const says = (before: string, after: string) => `
    срок: постоянно
    статус: Выполнено частично
    Показатель a, шт.: 12\u00a0000
    текст: ${before}А.${after}
    ${before}Б.${after}
    ${before}Нет средств.${after}
    подтверждение: ${before}Отчёт, https://a.ru${after}
`
    const [full, empty] = [reportOf('2020', [item]), reportOf('2021', [])]
    expect(await pretty(full, empty)).toContain(`исключён  Опрос${says('[-', '-]')}`)
    expect(await pretty(empty, full)).toContain(`новый  Опрос${says('{+', '+}')}`)
    expect(await pretty(full, empty, { stat: true })).not.toContain('статус')
  })

  test.each<[string, string, string, string]>([
    [
      'split',
      'Проведена проверка. Нарушений нет.',
      'Проведена проверка.\nНарушений нет.',
      '{+Проведена проверка.+}|[-Проведена проверка. -]Нарушений нет.',
    ],
    ['joined', 'один\nдва', 'один два', '[-один-]|{+один +}два'],
    [
      'put in, long, before a changed one',
      'Проведена проверка школ города и сёл.',
      `${'Новые слова о другом. '.repeat(9).trim()}\nПроведена проверка садов города и сёл.`,
      `{+${'Новые слова о другом. '.repeat(9).trim()}+}|Проведена проверка [-школ-]{+садов+} города и сёл.`,
    ],
    ['moved', 'А.\nБ.\nВ.', 'Б.\nВ.\nА.', '… 2 абзаца без изменений|перенесено: А.'],
    [
      'moved past a changed one',
      'Выпущены памятки.\nПроведена проверка школ города.\nА.\nБ.',
      'Проведена проверка садов города.\nА.\nБ.\nВыпущены памятки.',
      'Проведена проверка [-школ-]{+садов+} города.|… 2 абзаца без изменений|перенесено: Выпущены памятки.',
    ],
    ['put in', 'А.\nБ.', 'А.\nВ.\nБ.', '… 1 абзац без изменений|{+В.+}|… 1 абзац без изменений'],
    ['put in, empty', 'А.\nБ.', 'А.\n\nБ.', '… 1 абзац без изменений|{+¶+}|… 1 абзац без изменений'],
    [
      'added behind a changed one',
      'Проведена проверка школ',
      'Проведена проверка садов\nНовый.',
      'Проведена проверка [-школ-]{+садов+}|{+Новый.+}',
    ],
    [
      'struck out behind a changed one',
      'Проведена проверка школ\nНовый.',
      'Проведена проверка садов',
      'Проведена проверка [-школ-]{+садов+}|[-Новый.-]',
    ],
    ['replaced', 'Опрос\nжителей', 'Обучение\nслужащих', '[-Опрос-]|[-жителей-]|{+Обучение+}|{+служащих+}'],
  ])('a paragraph that is %s', async (_, from, to, expected) => {
    const shown = await one({ text: from }, { text: to })
    expect(/текст: (.*?)\n\n/s.exec(shown)?.[1]?.replaceAll(/\n */g, '|')).toBe(expected)
  })

  test('what is shown of a long word ends between two signs', async () => {
    for (const sign of ['👨‍👩‍👧', '🇷🇺', 'щ\u0300']) {
      const long = `а${sign.repeat(40)}`
      const shown = await one({ text: `${long} раз ${long}` }, { text: `${long} два ${long}` })
      expect(shown).toMatch(new RegExp(`текст: …(?:${sign})+ \\[-раз-\\]\\{\\+два\\+\\} а(?:${sign})+…\n`, 'u'))
    }
  })

  test('of a long paragraph that moved the beginning is shown', async () => {
    const long = 'слово '.repeat(40).trim()
    expect(await one({ text: `${long}\nА.\nБ.` }, { text: `А.\nБ.\n${long}` })).toMatch(
      /\n {4}перенесено: (слово ){20}…\n/,
    )
  })
})

test('nothing that a terminal would act on gets through', async () => {
  const nasty = 'а\u001b[31mб\u0007\u009b\r\nв\u202e'
  const given = { number: `1${nasty}`, measure: nasty, deadline: nasty, figures: { [nasty]: 1 } }
  const shown = await pretty(
    reportOf(nasty, [{ ...given, text: nasty }]),
    reportOf('2021', [{ ...given, number: '2', text: `${nasty}г`, deadline: `${nasty}д`, figures: { [nasty]: 2 } }]),
  )
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
})

test('every item of both is told, whatever the reports', async () => {
  await fc.assert(
    fc.asyncProperty(neighbours, fc.boolean(), async ([old, latest], stat) => {
      const comparison = compareReports(old, latest)
      const lines = (await write(comparison, { ...changesOptions, stat })).split('\n')
      const heads = lines.filter((line) => /^[!~=+-] /.test(line)).length
      const same = lines.flatMap(
        (line) =>
          /^(?:Изменились только годы|Повторены слово в слово|Без изменений): (.*)$/.exec(line)?.[1]?.split(', ') ?? [],
      )
      expect(heads + same.length).toBe(comparison.items.length)
    }),
  )
})
