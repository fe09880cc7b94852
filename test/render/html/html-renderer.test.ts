import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/document/tree.js'
import { reportWords } from '../../../src/language/report-words.js'
import { htmlRenderer } from '../../../src/render/html/html-renderer.js'
import { everyNode } from '../every-node.js'
import { defaultOptions } from './options.js'
import { documentOf, htmlOf, item, paragraph } from './sample-document.js'

const en = reportWords('en')

const everything = htmlOf(everyNode)

describe('the page', () => {
  it('is the same for the same tree, with LF line ends', () => {
    expect(htmlOf(structuredClone(everyNode))).toBe(everything)
    expect(everything).not.toContain('\r')
    expect(everything.startsWith('<!doctype html>\n<html lang="ru">')).toBe(true)
    expect(everything.endsWith('</html>\n')).toBe(true)
  })

  it('closes what it opens, in order', () => {
    const open: string[] = []
    const withoutCode = everything.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    for (const [, end, name = '', empty] of withoutCode.matchAll(/<(\/?)([a-z0-9]+)[^>]*?(\/?)>/g)) {
      if (empty || ['meta', 'link', 'col', 'input'].includes(name)) continue
      if (end) expect(open.pop()).toBe(name)
      else open.push(name)
    }
    expect(open).toEqual([])
  })

  it('has each id once', () => {
    const ids = [...everything.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('forbids everything but its own style and script, known by their hashes', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(everything)?.[1] ?? ''
    for (const [element, directive] of [
      ['style', 'style-src'],
      ['script', 'script-src'],
    ]) {
      const source = everything.split(`<${element}>`)[1]?.split(`</${element}>`)[0] ?? ''
      const hash = createHash('sha256').update(source).digest('base64')
      expect(policy).toContain(`${directive} &#39;sha256-${hash}&#39;`)
    }
    expect(policy).toContain("default-src 'none'".replaceAll("'", '&#39;'))
    expect(everything).not.toMatch(/ style="| on[a-z]+="/)
    expect(everything).not.toMatch(/<style>[\s\S]*(?:url\(|@import)[\s\S]*<\/style>/)
  })

  it('marks a draft on the page and in its title', () => {
    expect(everything).toContain('<p class="draft-mark">ЧЕРНОВИК</p>')
    expect(everything).toContain('<title>ЧЕРНОВИК — Отчёт о работе за 2020 год</title>')
    expect(htmlOf({ ...everyNode, draft: false })).not.toContain('ЧЕРНОВИК')
  })

  it('speaks the language of the report', () => {
    const english = htmlRenderer.render({ ...everyNode, language: 'en' }, en, defaultOptions)
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('Items shown: 2 of 2')
    expect(english).toContain('DRAFT — ')
  })
})

describe('the table', () => {
  it('names its columns, rows and row groups', () => {
    expect(everything).toContain('<th role="columnheader" scope="col" class="deadline"><p>Срок исполнения</p></th>')
    expect(everything).toContain('<tbody role="rowgroup" id="section-1" data-level="1">')
    expect(everything).toContain('<td role="cell"><p>1.2.</p></td><th role="rowheader" scope="rowgroup" colspan="6">')
    expect(everything).toContain('<tr role="row" id="item-1.1" data-status="done"')
    expect(everything).toContain('<th role="rowheader" scope="row" class="number" data-label="№ п/п"><p>1.1.</p></th>')
    expect(everything).toContain('<td role="cell">7</td></tr>')
  })

  it('merges a section over all columns where the number is not in front', () => {
    const document = documentOf([[item({ number: '1.1' })]])
    document.table.columns.reverse()
    document.table.sections[0]?.items[0]?.cells.reverse()
    const html = htmlOf(document)
    expect(html).toContain('<th role="rowheader" scope="rowgroup" colspan="4"><p>1. Раздел 1</p></th>')
    expect(html).toContain('<th role="rowheader" scope="row" class="number"')
  })

  it('has no section row for a plan without sections, and no row of numbers where none is wanted', () => {
    const document = documentOf([[item({ number: '1' })]])
    Object.assign(document.table.sections[0] ?? {}, { heading: null })
    document.table.columnNumbers = false
    const html = htmlOf(document)
    expect(html).not.toContain('<tr role="row" class="section"')
    expect(html).not.toContain('<tr role="row" class="column-numbers"')
    expect(html).toContain('href="#item-1"')
  })

  it.each(['4а', '1"2', "1'2", '1<2', '1&2', '5%', '1#2', 'a+b/c?d'])('links to the number %s', (number) => {
    const html = htmlOf(documentOf([[item({ number })]]))
    const escaped = number.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;')
    expect(html).toContain(` id="item-${escaped}"`)
    expect(html).toContain(`href="#item-${encodeURIComponent(number).replace(/'/g, '&#39;')}"`)
  })

  it('gives every kind of block its own class', () => {
    for (const kind of ['attribution', 'evidence', 'notice', 'indicator', 'missing']) {
      expect(everything).toContain(`<p class="${kind}">`)
    }
    expect(everything).toContain('<ul class="dashes"><li>первое;</li><li>второе *два*.</li></ul>')
  })

  it('refuses a block it does not know', () => {
    const unknown = [{ type: 'picture', content: [] }] as unknown as Document['before']
    expect(() => htmlOf({ ...everyNode, before: unknown })).toThrow('picture')
  })
})

describe('links', () => {
  const linked = (url: string) =>
    htmlOf(documentOf([], { before: [{ type: 'paragraph', content: [{ type: 'link', text: 'здесь', url }] }] }))

  it.each(['https://nevadm.ru/?a=1&b="2"', 'HTTP://nevadm.ru', 'mailto:gorfo@mail.ru'])('follow %s', (url) => {
    const escaped = url.replace(/&/g, '&amp;').replace(/"/g, '&quot;')
    expect(linked(url)).toContain(`<p><a href="${escaped}" rel="noopener noreferrer">здесь</a></p>`)
  })

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//evil.test', ''])(
    'print the text alone for %j',
    (url) => expect(linked(url)).toContain('<p>здесь</p>'),
  )
})

describe('the frame of the report', () => {
  it('stamps with a person, ruled blanks for what is left out', () => {
    const html = htmlOf({ ...everyNode, approval: { kind: 'person', position: null, name: null, date: null } })
    expect(html).toContain('УТВЕРЖДАЮ')
    expect(html).toContain('aria-label="место для должности"')
    expect(html).toContain('aria-label="место для инициалов и фамилии"')
    expect(html).toContain('«___» ____________ 20__ г.')
  })

  it('stamps with an act', () => {
    const act = [{ type: 'text' as const, text: 'постановлением от 1 марта 2021 г. № 5' }]
    const html = htmlOf({ ...everyNode, approval: { kind: 'act', act } })
    expect(html).toContain('УТВЕРЖДЁН</p>\n<p>постановлением от 1 марта 2021 г. № 5</p>')
  })

  it('keeps the order of the tree', () => {
    const order = ['УТВЕРЖДАЮ', '<h1>', 'Основание: постановление', 'Абзац перед', '<table', 'Абзац после', 'Начальник']
    const places = [...order, 'Исполнитель: П. П. Петров'].map((mark) => everything.indexOf(mark))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })
})

describe('the summary', () => {
  it('counts items by status', () => {
    expect(everything).toContain('<span class="text">Нет информации</span> <b>1</b>')
    expect(everything).toContain('Всего пунктов: 2')
  })

  it('shows an indicator, its quarters and the period before', () => {
    expect(everything).toContain('<b>4</b> <span class="unit">чел.</span>')
    expect(everything).toContain('<b>больше на 1</b> <span class="before">(2019 год: 3)</span>')
    expect(everything).toContain('<span class="quarter">III кв.</span>')
  })

  it('says what a figure lacks, and then tells no difference to another year', () => {
    const [indicator] = everyNode.overview.indicators
    const indicators = [{ ...(indicator as NonNullable<typeof indicator>), gaps: 'по данным 1 из 2 подразделений' }]
    const page = htmlOf({ ...everyNode, overview: { ...everyNode.overview, indicators } })
    expect(page).toContain('<p class="gaps">по данным 1 из 2 подразделений</p>')
    expect(page).toContain('<p class="change">2019 год: 3</p>')
    expect(page).not.toContain('больше на')
  })

  it('compares with nothing where the workspace has no period before', () => {
    const overview = { ...everyNode.overview, previousPeriod: null }
    expect(htmlOf({ ...everyNode, overview })).not.toContain('class="change"')
  })

  it('says who has not reported, in an internal report alone', () => {
    expect(everything).toContain('<span class="text">Отдел кадров</span><ul class="marks"><li><a href="#item-1.2.1">')
    expect(htmlOf({ ...everyNode, overview: { ...everyNode.overview, missing: [] } })).toContain('Все подразделения')
    expect(htmlOf({ ...everyNode, overview: { ...everyNode.overview, missing: null } })).not.toContain('unreported">')
  })

  it('lays aside what a minute has no room for', () => {
    const [indicator] = everyNode.overview.indicators
    const indicators = Array.from({ length: 15 }, () => indicator as NonNullable<typeof indicator>)
    expect(htmlOf({ ...everyNode, overview: { ...everyNode.overview, indicators } })).toContain(
      'Остальные показатели: 3',
    )
  })

  it('draws for a report without items too', () => {
    const html = htmlOf(documentOf([], { before: [paragraph('Пунктов нет.')] }))
    expect(html).toContain('Всего пунктов: 0')
    expect(html).not.toContain('NaN')
  })
})
