import { type IContext, type IXmlableObject, TableCell, TableRow, WidthType } from 'docx'
import type { Item } from '../../document/tree.js'
import { paragraph, paragraphsOf } from './blocks.js'
import type { Links } from './links.js'
import { style } from './style-names.js'

/**
 * The row of an item. It may break across pages. Its cells are made when docx writes it and are dropped behind it: of the
 * objects of several thousand rows, which take more room than their text, only one row's are there at a time.
 */
export class ItemRow extends TableRow {
  readonly #item: Item
  readonly #widths: number[]
  readonly #links: Links

  constructor(item: Item, widths: number[], links: Links) {
    super({ children: [] })
    this.#item = item
    this.#widths = widths
    this.#links = links
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const children = this.#item.cells.map((cell, index) => {
      const paragraphs = paragraphsOf(cell.blocks, 'cell', this.#links)
      return new TableCell({
        width: { size: this.#widths[index] ?? 0, type: WidthType.DXA },
        // Word asks for a paragraph in every cell; docx would add one in the type size of the page.
        children: paragraphs.length > 0 ? paragraphs : [paragraph(style.cell)],
      })
    })
    return new TableRow({ children }).prepForXml(context)
  }
}
