/** The table; on a window too narrow for its columns, each row is a card. */

/** On paper the sheet is always wide enough, so a card is for screens only. */
const cards = (below: string, page: string) => `
@media screen and (max-width: ${below}) {
  ${page} :is(.report, .report tbody, .report tr, .report th, .report td) { display: block; width: auto }
  ${page} .report thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  ${page} .report tr[data-status] {
    background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: .9rem 1rem; margin-top: .75rem;
  }
  ${page} .report :is(th, td)[data-label] { padding: 0; border: 0; background: none }
  ${page} .report [data-label] + [data-label]:not(:empty) { margin-top: .7rem }
  ${page} .report [data-label]:not(:empty)::before {
    content: attr(data-label); content: attr(data-label) / ''; display: block; font-size: .8125rem; font-weight: 400; color: var(--quiet);
  }
  ${page} .report .number:not(:empty) { display: flex; gap: .5rem; align-items: baseline }
  ${page} .report { background: none }
  ${page} .report .section { display: flex; margin-top: 1.75rem; border-radius: 4px; background: var(--soft) }
  ${page} .report .section :is(th, td) { border: 0 }
  ${page} .report .section td { flex: none; padding-right: 0 } ${page} .report .section th { flex: 1 }
}`

export const table = `
.report { width: 100%; table-layout: fixed; border-spacing: 0; border-collapse: separate; font-size: .9375rem; background: var(--sheet) }
.report caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.report th, .report td { padding: .65rem .8rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; hyphens: manual }
.report :is(p, ul) + :is(p, ul) { margin-top: .45rem }
.report thead th { background: var(--soft); font-weight: 600; font-size: .875rem; line-height: 1.35; vertical-align: bottom; border-top: 2px solid var(--accent) }
.column-numbers td { background: var(--soft); padding-block: 0 .3rem; font-size: .75rem; color: var(--quiet) }
.report thead tr:not(:last-child) th { border-bottom: 0 }
.report .section th, .report .section td { background: var(--soft); font-weight: 600; line-height: 1.35; color: var(--ink) }
.report tbody[data-level='1'] .section > * { font-size: 1.0625rem; padding-block: .9rem }
.report .number { font-weight: 600; font-variant-numeric: tabular-nums }
.report tbody .measure { line-height: 1.45 } .report tbody .deadline { color: var(--quiet) }
.report tbody .status p { display: flex; gap: .5rem; align-items: baseline }
.report tbody .status p::before {
  content: ''; flex: none; width: .7rem; height: .7rem; border-radius: 2px; background: var(--status); forced-color-adjust: none;
}
.report tr:target > * { background: var(--warm) }
.report .attribution { font-weight: 600 }
.report p + .attribution, .report ul + .attribution { margin-top: .9rem }
.report .evidence { font-size: .875rem; color: var(--quiet); padding-left: .75rem; border-left: 2px solid var(--line) }
.report .notice { font-style: italic }
.report .indicator { font-variant-numeric: tabular-nums }
.report .missing {
  padding: .35rem .6rem; color: var(--warm-ink); background: var(--warm); border-left: 4px solid var(--warm-edge); font-weight: 600;
}
.report col.number { width: 4.5rem } .report col.measure { width: 25% } .report col.deadline { width: 9.5rem }
.report col.responsible, .report col.indicators { width: 18% } .report col.status { width: 9rem }
.wide .report col.measure { width: 18% } .wide .report col.responsible, .wide .report col.indicators { width: 12.5% }
.wide .report col.deadline, .wide .report col.status { width: 8.5rem }
@media screen and (min-width: 64rem) and (min-height: 36rem) {
  body:not(.wide) .report thead { position: sticky; top: calc(var(--bar) + var(--filter)); z-index: 1 }
}
@media screen and (min-width: 80rem) and (min-height: 36rem) {
  .wide .report thead { position: sticky; top: calc(var(--bar) + var(--filter)); z-index: 1 }
}
${cards('47.99rem', 'body:not(.wide)')}
${cards('79.99rem', '.wide')}
`
