import { File } from 'docx'
import type { Document } from '../../document/tree.js'
import type { ReportWords } from '../../language/words.js'
import type { Renderer, RenderOptions } from '../renderer.js'
import { backMatter } from './back-matter.js'
import { frontMatter } from './front-matter.js'
import { Links } from './links.js'
import { numbering } from './numbering.js'
import { packageBytes } from './package.js'
import { pageLook } from './page.js'
import { stylesOf } from './styles.js'
import { tableOf } from './table.js'

/** Word document. The look comes from the profile, all text from the document and the words. */
export const docxRenderer: Renderer = { format: 'docx', render }

function render(document: Document, words: ReportWords, { profile }: RenderOptions): Uint8Array {
  const links = new Links()
  const file = new File({
    title: document.title,
    creator: document.organization,
    lastModifiedBy: document.organization,
    styles: stylesOf(profile, words),
    numbering,
    sections: [
      {
        ...pageLook(profile, words, document.draft),
        children: [
          ...frontMatter(document, words, profile, links),
          tableOf(document.table, profile, links),
          ...backMatter(document, words, profile, links),
        ],
      },
    ],
  })
  links.addTo(file)
  return packageBytes(file, document.date)
}
