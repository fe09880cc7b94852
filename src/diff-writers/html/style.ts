import { colours } from '../../render/html/style/colours.js'
import { controls } from '../../render/html/style/controls.js'
import { paper } from '../../render/html/style/print.js'
import { sheet } from '../../render/html/style/sheet.js'
import { summary } from '../../render/html/style/summary.js'
import { items } from './style/items.js'
import { marks } from './style/marks.js'
import { print } from './style/print.js'

/** The one style sheet of the page of changes: that of a report without its table, and what changes need. */
export const style = [colours, sheet, summary, controls, marks, items, paper, print].join('')
