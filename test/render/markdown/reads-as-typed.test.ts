import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Inline } from '../../../src/document/tree.js'
import { readMarkdown } from '../../readers/read-markdown.js'
import { readMarkdownTable } from '../../readers/read-markdown-table.js'
import type { ReadReport } from '../../readers/read-report.js'
import { runs } from '../../runs.js'
import { hostileNumber, hostileText } from './hostile-text.js'
import { markdownOf, smallDocument } from './small-document.js'

const link: fc.Arbitrary<Inline> = fc.oneof(
  fc
    .constantFrom(
      'https://a.ru/b_c*d?e=1&f=2',
      'http://b.ru/(c)',
      'https://c.ru/|d',
      'https://d.ru/\\&amp;[e]',
      'https://окно.рф/я',
    )
    .map((url): Inline => ({ type: 'link', text: url, url })),
  fc
    .constantFrom('gorfo@mail.ru', '_a_b@c.ru', 'a|b@c.ru')
    .map((text): Inline => ({ type: 'link', text, url: `mailto:${text}` })),
  hostileText.map((text): Inline => ({ type: 'link', text, url: 'https://e.ru/(f)|g&lt;' })),
)
const content: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    hostileText.map((text): Inline => ({ type: 'text', text })),
    link,
  ),
  { minLength: 1, maxLength: 3 },
)
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constantFrom('paragraph', 'evidence', 'notice', 'indicator', 'attribution', 'missing'),
    content,
  }),
  fc.record({ type: fc.constant('list'), items: fc.array(content, { minLength: 1, maxLength: 3 }) }),
)
const parts = fc.record({
  title: hostileText,
  section: fc.option(fc.record({ number: hostileNumber, title: hostileText })),
  number: hostileNumber,
  measure: hostileText,
  deadline: hostileText,
  execution: fc.array(block, { minLength: 1, maxLength: 4 }),
})

const textOf = (inlines: Inline[]) => inlines.map(({ text }) => text).join('')
const linesOf = (blocks: Block[]) =>
  blocks.flatMap((each) =>
    each.type === 'list' ? each.items.map((item) => `– ${textOf(item)}`) : [textOf(each.content)],
  )

describe('any text reads as it was typed', () => {
  test.each([
    ['sections', readMarkdown],
    ['table', readMarkdownTable],
  ] as const)(
    'in the layout of %s',
    (layout, read) => {
      fc.assert(
        fc.property(parts, (typed) => {
          const { title, section, number, measure, deadline, execution } = typed
          const expected: ReadReport = {
            title,
            sections: [
              {
                number: section?.number ?? null,
                title: section?.title ?? null,
                items: [{ number, measure, deadline, paragraphs: linesOf(execution) }],
              },
            ],
          }
          expect(read(markdownOf(smallDocument(typed), layout))).toEqual(expected)
        }),
        { numRuns: runs(100) },
      )
    },
    60_000,
  )
})
