import { colours } from '../../page/style/colours.js'
import { print } from '../../page/style/print.js'
import { sheet } from '../../page/style/sheet.js'
import { summary } from '../../page/style/summary.js'

const matrix = `
.heard, .matrix caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.as-of { margin-top: .4rem; font-size: 1.125rem } .plan { margin-top: .4rem; color: var(--quiet) }
.overview .first { font: 600 1.5rem/1.3 var(--serif) }
.overview .rest { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; color: var(--quiet) }
.unread { margin-top: .75rem; padding: .35rem .6rem; color: var(--warm-ink); background: var(--warm); border-left: 4px solid var(--warm-edge) }
.by-department { margin-top: 1.5rem }
.by-department li { display: flex; flex-wrap: wrap; gap: .1rem 1rem; padding: .3rem 0; border-bottom: 1px solid var(--line) }
.by-department .text { flex: 1 1 14rem } .by-department b { font-variant-numeric: tabular-nums }
.by-department .rest { flex: 2 1 16rem; font-size: .875rem }
#items { margin-top: var(--gap) } #items:focus { outline: none }
.legend { display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; list-style: none; margin-bottom: .9rem; font-size: .875rem }
.scroll { overflow-x: auto; max-width: 100%; background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; position: relative }
.matrix { border-collapse: collapse; width: 100%; font-size: .9375rem; overflow-wrap: normal }
.matrix :is(th, td) { padding: .4rem .6rem; text-align: center; font-weight: 400; border-bottom: 1px solid var(--line); position: relative }
.matrix thead th { background: var(--soft); font-weight: 600; font-size: .875rem; vertical-align: bottom }
.matrix abbr { text-decoration: none }
.matrix tr > :first-child { text-align: left; min-width: 11rem }
.matrix .mark { font-weight: 600; font-variant-numeric: tabular-nums }
.matrix .total { font: inherit; color: inherit; font-variant-numeric: tabular-nums; white-space: nowrap }
.matrix tfoot :is(th, .total) { background: var(--soft); font-weight: 600; border-bottom: 0 }
.sign, .key { display: inline-block; min-width: 1.9rem; padding: 0 .3rem; text-align: center; font-weight: 700; border: 2px solid transparent; border-radius: 4px; color: var(--ink) }
[data-state~='reported'] .sign, .key[data-state='reported'] { color: var(--on-fill); background: var(--done); border-color: var(--done) }
[data-state~='faulty'] .sign, .key[data-state='faulty'] { color: var(--on-fill); background: var(--not-done); border-color: var(--not-done) }
[data-state~='blank'] .sign, .key[data-state='blank'] { border-color: var(--partial) }
[data-state~='missing'] .sign, .key[data-state='missing'] { border-color: var(--missing) }
[data-state~='optional'] .sign, .key[data-state='optional'] { color: var(--quiet) }
[data-state~='late']:not([data-state~='faulty']) .sign, .key[data-state='late'] { color: var(--not-done); border-color: var(--not-done) }
@media print {
  .scroll { overflow: visible; border: 0 } .matrix { font-size: 9pt } .matrix :is(th, td) { border: .5pt solid #000; padding: .5mm 1mm }
  .matrix thead { display: table-header-group } .matrix tr { break-inside: avoid } .matrix tfoot { display: table-row-group }
  .sign, .key { color: #000; background: none; border-color: #000 }
  .status .overview { display: block; border: 0; padding: 0; margin-bottom: 5mm }
}
`

/** The one style sheet, the same in every status. */
export const style = [colours, sheet, summary, print, matrix].join('')
