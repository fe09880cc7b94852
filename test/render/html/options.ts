import type { RenderOptions } from '../../../src/render/renderer.js'

/** The HTML writer looks at none of them. */
export const defaultOptions: RenderOptions = {
  markdown: 'sections',
  profile: {
    orientation: 'landscape',
    margins: { left: 20, right: 10, top: 20, bottom: 20 },
    font: 'Times New Roman',
    sizes: { text: 14, title: 14, table: 12, small: 10 },
    lineSpacing: 1,
    pageNumbers: '2',
    sectionRows: 'none',
  },
}
