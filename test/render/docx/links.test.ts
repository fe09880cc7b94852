import { expect, test } from 'vitest'
import { linkTarget } from '../../../src/word/link-target.js'
import { childrenNamed, descendantsNamed } from '../../readers/xml-tree.js'
import { open, shown, textsIn } from './open-docx.js'
import { execution, link, paragraph, text } from './small-document.js'

/** Text and target of each link of the document. */
async function linksOf(...links: [string, string][]) {
  const { body, part } = await open(execution(links.map(([value, url]) => paragraph(text('см. '), link(value, url)))))
  const relationships = childrenNamed(part('word/_rels/document.xml.rels'), 'Relationship')
  const found = descendantsNamed(body, 'w:hyperlink').map((element) => {
    const { Target, TargetMode } =
      relationships.find(({ attributes }) => attributes.Id === element.attributes['r:id'])?.attributes ?? {}
    return [shown(element), Target, TargetMode]
  })
  return { found, body, relationships }
}

test('a link is a hyperlink to its address outside the file', async () => {
  const { found } = await linksOf(['www.nevadm.ru', 'https://www.nevadm.ru'], ['gorfo@mail.ru', 'mailto:gorfo@mail.ru'])
  expect(found).toEqual([
    ['www.nevadm.ru', 'https://www.nevadm.ru', 'External'],
    ['gorfo@mail.ru', 'mailto:gorfo@mail.ru', 'External'],
  ])
})

test('links to one address share one relationship', async () => {
  const { found, relationships } = await linksOf(['раз', 'https://a.ru/?b=1&c="2"'], ['два', 'https://a.ru/?b=1&c="2"'])
  expect(found.map(([, target]) => target)).toEqual(['https://a.ru/?b=1&c=%222%22', 'https://a.ru/?b=1&c=%222%22'])
  expect(relationships.filter(({ attributes }) => attributes.TargetMode === 'External')).toHaveLength(1)
})

test('ids of relationships are unique', async () => {
  const { relationships } = await linksOf(['a', 'https://a.ru'], ['b', 'https://b.ru'], ['c', 'https://c.ru'])
  const ids = relationships.map(({ attributes }) => attributes.Id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('an address that cannot be a link is printed, so that it is not lost', async () => {
  const { found, body } = await linksOf(['решение Думы', 'файл на диске'], ['https://…', 'https://…'], ['пусто', ''])
  expect(found).toEqual([])
  expect(textsIn(body).slice(-4, -1)).toEqual(['см. решение Думы (файл на диске)', 'см. https://…', 'см. пусто'])
})

test.each([
  ['https://президент.рф/новости?год=2020', 'https://президент.рф/новости?год=2020'],
  ['https://a.ru:8080/x_(y)#z', 'https://a.ru:8080/x_(y)#z'],
  ['HTTP://A.RU', 'HTTP://A.RU'],
  ['https://a.ru/a b|c\\d[1]{2}^`', 'https://a.ru/a%20b%7Cc%5Cd%5B1%5D%7B2%7D%5E%60'],
  ['https://a.ru/100%/%D0%90', 'https://a.ru/100%25/%D0%90'],
  ['mailto:иван@мвд.рф', 'mailto:иван@мвд.рф'],
])('%s is linked as %s', (url, target) => expect(linkTarget(url)).toBe(target))

test.each([
  ['no host', 'https://'],
  ['an ellipsis', 'https://…'],
  ['an empty label', 'http://a..b'],
  ['a quotation mark in the host', 'https://a.ru»'],
  ['a port that is none', 'https://a.ru:99999/'],
  ['two at signs', 'mailto:a@b@c'],
  ['a script', 'javascript:alert(1)'],
  ['a file', 'file:///C:/x.docx'],
  ['no scheme', 'www.a.ru'],
  ['more than Word takes', `https://a.ru/${'x'.repeat(3000)}`],
])('%s makes no link', (_, url) => expect(linkTarget(url)).toBeNull())
