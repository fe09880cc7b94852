import { colours } from '../../page/style/colours.js'
import { controls } from '../../page/style/controls.js'
import { paper } from '../../page/style/print.js'
import { sheet } from '../../page/style/sheet.js'
import { summary } from '../../page/style/summary.js'
import { items } from './style/items.js'
import { marks } from './style/marks.js'
import { print } from './style/print.js'

/** The one style sheet of the page of changes: that of a report without its table, and what changes need. */
export const style = [colours, sheet, summary, controls, marks, items, paper, print].join('')
