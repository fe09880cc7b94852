import { colours } from '../../page/style/colours.js'
import { controls } from '../../page/style/controls.js'
import { navigation } from '../../page/style/navigation.js'
import { print } from '../../page/style/print.js'
import { sheet } from '../../page/style/sheet.js'
import { summary } from '../../page/style/summary.js'
import { table } from '../../page/style/table.js'

/** The one style sheet, the same in every report, so that its hash can be worked out beforehand. */
export const style = [colours, sheet, summary, navigation, controls, table, print].join('')
