import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Document } from '../../../src/document/tree.js'
import { reportWords } from '../../../src/language/report-words.js'
import type { Profile } from '../../../src/model/profile.js'
import { docxRenderer } from '../../../src/render/docx/docx-renderer.js'
import { builtInProfiles, gost2025 } from '../../../src/word/profiles.js'
import { childrenNamed, descendantsNamed, textOf } from '../../readers/xml-tree.js'
import { everyNode } from '../every-node.js'
import { attributeOf, first, has, open, paragraphsIn, shown } from './open-docx.js'

const english = reportWords('en')

const final: Document = { ...everyNode, draft: false }

/** For the first page and the others: text of the header, # for the page number; null for no header. */
async function headersOf(document: Document, pageNumbers: Profile['pageNumbers']) {
  const { body, part } = await open(document, { ...gost2025, pageNumbers })
  const [section] = childrenNamed(body, 'w:sectPr')
  const references = section ? childrenNamed(section, 'w:headerReference') : []
  const relationships = childrenNamed(part('word/_rels/document.xml.rels'), 'Relationship')
  const header = (type: string) => {
    const id = references.find(({ attributes }) => attributes['w:type'] === type)?.attributes['r:id']
    const target = relationships.find(({ attributes }) => attributes.Id === id)?.attributes.Target
    if (target === undefined) return null
    const root = part(`word/${target}`)
    return `${descendantsNamed(root, 'w:instrText')
      .map((field) => (textOf(field).trim() === 'PAGE' ? '#' : '?'))
      .join('')}${shown(root).trim()}`
  }
  const others = header('default')
  return { first: section && has(section, 'w:titlePg') ? header('first') : others, others }
}

test('pages are numbered from the second on, from the first, or not at all', async () => {
  expect(await headersOf(final, '2')).toEqual({ first: null, others: '#' })
  expect(await headersOf(final, '1')).toEqual({ first: '#', others: '#' })
  expect(await headersOf(final, 'none')).toEqual({ first: null, others: null })
})

test('each page of a draft says so', async () => {
  expect(await headersOf(everyNode, '2')).toEqual({ first: 'ЧЕРНОВИК', others: '#ЧЕРНОВИК' })
  expect(await headersOf(everyNode, '1')).toEqual({ first: '#ЧЕРНОВИК', others: '#ЧЕРНОВИК' })
  expect(await headersOf(everyNode, 'none')).toEqual({ first: 'ЧЕРНОВИК', others: 'ЧЕРНОВИК' })
})

test.each([
  ['gost-2025', 1134, 567],
  ['gost-2025-archive', 1701, 567],
])('%s is A4 landscape with its margins', async (name, left, right) => {
  const { body } = await open(final, builtInProfiles[name] as Profile)
  expect(first(body, 'w:pgSz').attributes).toMatchObject({ 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' })
  expect(first(body, 'w:pgMar').attributes).toMatchObject({
    'w:left': String(left),
    'w:right': String(right),
    'w:top': '1134',
    'w:bottom': '1134',
  })
})

test('a profile sets sheet, typeface, sizes and line spacing', async () => {
  const { body, part } = await open(final, {
    ...gost2025,
    orientation: 'portrait',
    font: 'PT Astra Serif',
    sizes: { text: 13, title: 16, table: 10.5, small: 9 },
    lineSpacing: 1.5,
  })
  expect(first(body, 'w:pgSz').attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' })
  const styles = part('word/styles.xml')
  const defaults = first(styles, 'w:docDefaults')
  expect(first(defaults, 'w:rFonts').attributes).toMatchObject({
    'w:ascii': 'PT Astra Serif',
    'w:cs': 'PT Astra Serif',
  })
  expect(attributeOf(defaults, 'w:sz')).toBe('26')
  expect(attributeOf(defaults, 'w:spacing', 'w:line')).toBe('360')
  const size = (id: string) =>
    childrenNamed(styles, 'w:style')
      .filter(({ attributes }) => attributes['w:styleId'] === id)
      .map((style) => attributeOf(style, 'w:sz'))
  expect([size('Title'), size('TableText'), size('Heading2'), size('Contact')]).toEqual([
    ['32'],
    ['21'],
    ['21'],
    ['18'],
  ])
})

test('the text has its language', async () => {
  const { part } = await open(final)
  expect(attributeOf(part('word/styles.xml'), 'w:lang')).toBe('ru-RU')
  const bytes = await docxRenderer.render({ ...final, language: 'en' }, english, {
    markdown: 'sections',
    profile: gost2025,
  })
  expect(strFromU8(unzipSync(bytes as Uint8Array)['word/styles.xml'] ?? new Uint8Array())).toContain(
    'w:lang w:val="en-US"',
  )
})

test('the properties hold title, author and the date of the document', async () => {
  const { part } = await open({ ...final, title: 'Отчёт <2020> & "дальше"', date: '2021-01-15' })
  const core = part('docProps/core.xml')
  const property = (name: string) => textOf(first(core, name))
  expect(property('dc:title')).toBe('Отчёт <2020> & "дальше"')
  expect(property('dc:creator')).toBe('Администрация города')
  expect(property('cp:lastModifiedBy')).toBe('Администрация города')
  expect(property('dcterms:created')).toBe('2021-01-15T00:00:00Z')
  expect(property('dcterms:modified')).toBe('2021-01-15T00:00:00Z')
})

test('[Content_Types].xml is the first entry', async () => {
  expect((await open(final)).names[0]).toBe('[Content_Types].xml')
})

test('the file ends with a paragraph, as Word asks', async () => {
  for (const document of [
    everyNode,
    { ...everyNode, contact: null },
    { ...everyNode, contact: null, signatures: [], after: [] },
  ]) {
    const { body } = await open(document)
    expect(body.children.slice(-2).map((child) => typeof child !== 'string' && child.name)).toEqual(['w:p', 'w:sectPr'])
    expect(paragraphsIn(body).length).toBeGreaterThan(0)
  }
})
