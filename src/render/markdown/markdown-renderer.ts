import type { Renderer } from '../renderer.js'
import { printFoot, printHead } from './frame.js'
import { printSections } from './sections-layout.js'
import { printTable } from './table-layout.js'

/** GitHub-flavoured Markdown. Text that looks like markup is escaped, so that it renders as typed. */
export const markdownRenderer: Renderer = {
  format: 'md',
  render(document, words, { markdown }) {
    const foot = printFoot(document, words)
    const blocks = [
      ...printHead(document, words),
      ...(markdown === 'table' ? [printTable(document.table)] : printSections(document.table)),
      // Without the rule the signatures would read as the last item's.
      ...(markdown === 'sections' && foot.length > 0 ? ['---'] : []),
      ...foot,
    ]
    return `${blocks.join('\n\n')}\n`
  },
}
