import { describe, expect, test } from 'vitest'
import { write } from '../../src/status-writers/html/page.js'
import { statusWith } from './many-departments.js'
import { statusOptions } from './options.js'

const page = (language: 'ru' | 'en' = 'ru') => write(statusWith(5, 12), { ...statusOptions, language })

describe('the page of a status', () => {
  test('a table with a caption, headings that say what they head, and words for every sign', () => {
    const html = page()
    expect(html.match(/<caption>/g)).toHaveLength(1)
    expect(html.match(/<th scope="col">/g)).toHaveLength(5 + 2)
    expect(html.match(/<th scope="row">/g)).toHaveLength(12 + 1)
    const signs = html.match(/<span class="sign" aria-hidden="true">/g) ?? []
    expect(html.match(/<span class="heard">[^<]+<\/span>/g)).toHaveLength(signs.length)
    expect(html).toContain('<span class="heard">нет ответа, просрочено</span>')
  })

  test('texts of the plan bear their language on a page of another one', () => {
    expect(page('en')).toContain('<html lang="en">')
    expect(page('en')).toContain('<span class="text" lang="ru">Финансовое управление</span>')
    expect(page()).not.toContain(' lang="ru">Финансовое')
  })

  test('text is text', () => {
    const html = write(statusWith(1, 1, { title: '<script>alert(1)</script>' }), statusOptions)
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&lt;script&gt;alert(1)')
  })
})
