import { colours } from './style/colours.js'
import { controls } from './style/controls.js'
import { navigation } from './style/navigation.js'
import { print } from './style/print.js'
import { sheet } from './style/sheet.js'
import { summary } from './style/summary.js'
import { table } from './style/table.js'

/** The one style sheet, the same in every report, so that its hash can be worked out beforehand. */
export const style = [colours, sheet, summary, navigation, controls, table, print].join('')
