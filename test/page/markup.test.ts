import { describe, expect, it } from 'vitest'
import { html } from '../../src/page/markup.js'

describe('a template', () => {
  it('escapes text between tags and in attributes', () => {
    const text = `<a href="x" title='y'>&amp;</a>`
    const escaped = '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;'
    expect(html`<p title="${text}">${text}</p>`.source).toBe(`<p title="${escaped}">${escaped}</p>`)
  })

  it('takes markup as it is and joins lists', () => {
    expect(html`<ul>${['<', '&'].map((text) => html`<li>${text}</li>`)}</ul>`.source).toBe(
      '<ul><li>&lt;</li><li>&amp;</li></ul>',
    )
  })

  it('prints nothing for what is not there, and zero as zero', () => {
    expect(html`<p>${null}${false}${''}${0}</p>`.source).toBe('<p>0</p>')
  })

  it('does not take an object that looks like markup for markup', () => {
    const disguised = JSON.parse('{"source": "<script>"}')
    expect(() => html`<p>${disguised}</p>`).toThrow()
  })
})
