import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { afterEach, expect, test, vi } from 'vitest'
import { everyNode } from '../every-node.js'
import { open, renderBytes, textsIn } from './open-docx.js'
import { execution, link, paragraph, text } from './small-document.js'

const zone = process.env.TZ

afterEach(() => {
  vi.useRealTimers()
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('the same document gives the same bytes, however many were made before', async () => {
  const before = digest(await renderBytes(everyNode))
  await renderBytes(execution([paragraph(link('a', 'https://a.ru'), link('b', 'https://b.ru'))]))
  expect(digest(await renderBytes(everyNode))).toBe(before)
})

test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Africa/Monrovia', 'Europe/Moscow'])(
  'in %s too',
  async (name) => {
    const before = digest(await renderBytes(everyNode))
    process.env.TZ = name
    expect(digest(await renderBytes(everyNode))).toBe(before)
  },
)

test('on any day', async () => {
  const before = digest(await renderBytes(everyNode))
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] })
  expect(digest(await renderBytes(everyNode))).toBe(before)
})

test('nothing in the file is drawn by lot', async () => {
  const random = vi.spyOn(Math, 'random')
  await renderBytes(execution([paragraph(link('a', 'https://a.ru'))]))
  expect(random).not.toHaveBeenCalled()
  random.mockRestore()
})

test('text that looks like an id or a date stays as typed', async () => {
  const typed = 'rId5 rIdLink1 <dcterms:created>2020-01-01T00:00:00Z'
  const document = { ...execution([paragraph(text(typed), link('a', 'https://a.ru'))]), title: typed }
  const { body, part } = await open(document)
  expect(textsIn(body)).toContain(`${typed}a`)
  expect(JSON.stringify(part('docProps/core.xml'))).toContain(typed)
})

test('the entries bear no time of their own', async () => {
  const bytes = await renderBytes(everyNode)
  const times = new Set<string>()
  // Local headers: signature PK 03 04, time and date in the four bytes from the tenth on.
  for (let at = 0; at < bytes.length - 14; at++)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4)
      times.add([...bytes.subarray(at + 10, at + 14)].join(' '))
  expect([...times]).toEqual(['0 96 33 0'])
  expect(Object.keys(unzipSync(bytes)).length).toBeGreaterThan(5)
})
