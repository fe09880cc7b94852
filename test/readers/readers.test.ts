import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/document/tree.js'
import { reportWords } from '../../src/language/report-words.js'
import { docxRenderer } from '../../src/render/docx/docx-renderer.js'
import { htmlRenderer } from '../../src/render/html/html-renderer.js'
import { jsonRenderer } from '../../src/render/json/json-renderer.js'
import { markdownRenderer } from '../../src/render/markdown/markdown-renderer.js'
import type { Renderer, RenderOptions } from '../../src/render/renderer.js'
import { gost2025 } from '../../src/word/profiles.js'
import { everyNode } from '../render/every-node.js'
import { fullReport } from '../render/json/full-report.js'
import { chromiumPath } from './chromium.js'
import { readDocx } from './read-docx.js'
import { readHtml } from './read-html.js'
import { readJson } from './read-json.js'
import { readMarkdown } from './read-markdown.js'
import { readMarkdownTable } from './read-markdown-table.js'
import type { ReadReport } from './read-report.js'

const russian = reportWords('ru')

const columns = everyNode.table.columns.map(({ id }) => id)
const render = (renderer: Renderer, document: Document, markdown: RenderOptions['markdown'] = 'sections') =>
  renderer.render(document, russian, { markdown, profile: gost2025 })

const expected: ReadReport = {
  title: 'Отчёт о работе за 2020 год',
  sections: [
    {
      number: '1',
      title: 'Первый раздел <b> & *звёзды*',
      items: [
        {
          number: '1.1',
          measure: 'Проверка | таблиц и _подчёркиваний_',
          deadline: 'ежеквартально',
          paragraphs: [
            'Отдел кадров',
            '# Не заголовок, 1) не список, <i>не разметка</i> &amp; *не курсив* `код` [a](b) | конец',
            'Сведения размещены на www.nevadm.ru.',
            '– первое;',
            '– второе *два*.',
            'Подтверждение: решение Думы № 480-56',
            'Финансовое управление',
            'Выполнено',
            'Обучено служащих: 4 чел.',
          ],
        },
      ],
    },
    {
      number: '1.2',
      title: 'Подраздел',
      items: [
        {
          number: '1.2.1',
          measure: 'Пункт без ответа',
          deadline: 'постоянно',
          paragraphs: ['Информация не представлена.'],
        },
      ],
    },
  ],
}

describe('every format reads as the same report', () => {
  test('Markdown in sections', () => {
    expect(readMarkdown(String(render(markdownRenderer, everyNode)))).toEqual(expected)
  })

  test('Markdown as a table', () => {
    expect(readMarkdownTable(String(render(markdownRenderer, everyNode, 'table')), { columns })).toEqual(expected)
  })

  test('DOCX', async () => {
    const bytes = await render(docxRenderer, everyNode)
    expect(readDocx(bytes as Uint8Array, { columns })).toEqual(expected)
  })

  test.skipIf(chromiumPath() === null)(
    'HTML in Chromium, skipped where there is none',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'svod-'))
      try {
        const path = join(folder, 'report.html')
        writeFileSync(path, await render(htmlRenderer, everyNode))
        expect(await readHtml(path, { columns })).toEqual(expected)
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
    60_000,
  )
})

test('JSON reads with its paragraphs and reasons, and lists under the same dash', () => {
  const report = readJson(String(render(jsonRenderer, { ...everyNode, report: fullReport })))
  expect(report.sections.map(({ number }) => number)).toEqual(['1', '1.2'])
  expect(report.sections[0]?.items).toEqual([
    {
      number: '1',
      measure: 'Обучение служащих',
      deadline: 'ежеквартально',
      paragraphs: ['Обучены 4 служащих.', 'Проведено:', '– первое;', '– второе.', 'Перенесено на 2021 год.'],
    },
  ])
})
