import { style as changes } from '../../html/style.js'

/** The style sheet of the page of changes, and what runs and tables of many periods need. */
export const style = `${changes}
.runs { margin-top: 1.25rem } .runs li { padding: .3rem 0; border-bottom: 1px solid var(--line) }
.sign-fell::before { content: '▼' } .sign-rose::before { content: '▲' } .sign-same::before { content: '≡' }
.trend .card .sign { margin-right: .35em }
.trend .cards { grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr)) }
.trend .quarters { grid-template-columns: repeat(auto-fit, minmax(4.25rem, 1fr)) }
.indicator-name .unit { margin-left: .25em }
.figures details { margin-top: .75rem }
.scroll { overflow-x: auto; margin-top: .4rem; max-width: 100% }
.series { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; overflow-wrap: normal }
.series :is(th, td) { padding: .35rem .75rem .35rem 0; text-align: right; vertical-align: top; font-weight: 400; border-bottom: 1px solid var(--line); white-space: nowrap; position: relative }
.series thead th { color: var(--quiet); font-size: .8125rem }
.series th:first-child { text-align: left; white-space: normal; min-width: 10rem; max-width: 24rem }
.series th .unit { display: block } .series .run, .series thead th:last-child { text-align: left; white-space: normal; min-width: 9rem }
.lasting { margin-top: .9rem } .lasting ul { list-style: none } .lasting li { padding: .15rem 0 }
@media print { .scroll { overflow: visible } .figures details::details-content { content-visibility: visible; height: auto } }
`
