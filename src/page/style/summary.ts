/** The summary: counts, figures, charts. */
export const summary = `
.overview { background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: clamp(1rem, 2.5vw, 1.75rem) }
.overview h2 { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; align-items: baseline }
.period, .total { font: 400 1rem/1.5 var(--sans); color: var(--quiet) }
.overview h3 { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem }
.overview ul { list-style: none }
.overview :is(.indicators, .unreported) { margin-top: 1.75rem }

.shares { display: block; width: 100%; height: 1.75rem; border-radius: 3px }
.shares rect { fill: var(--status); stroke: var(--sheet); stroke-width: 2px }
.shares text {
  fill: var(--on-fill); font-size: .875rem; font-weight: 600; text-anchor: middle; dominant-baseline: central;
  font-variant-numeric: tabular-nums;
}
.statuses ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: 0 1.5rem; margin-top: .5rem }
.statuses a { display: flex; align-items: baseline; gap: .6rem; padding: .3rem 0; text-decoration: none }
.statuses a:hover .text { text-decoration: underline }
.statuses b { margin-left: auto; color: var(--ink); font-variant-numeric: tabular-nums }
.statuses li { border-bottom: 1px solid var(--line) }
.swatch { flex: none; width: .75rem; height: .75rem; border-radius: 2px; background: var(--status); forced-color-adjust: none }

.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: 1rem }
.card { display: flex; flex-direction: column; gap: .25rem; padding: .9rem 1rem; border: 1px solid var(--line); border-radius: 4px }
.indicator-name { line-height: 1.35 }
.figure { line-height: 1.2; font-variant-numeric: tabular-nums }
.figure b { font: 600 1.9rem/1.2 var(--serif) }
.figure.none, .unit, .gaps, .change, .origin { color: var(--quiet); font-size: .875rem }
.figure.none { line-height: 1.5 }
.change b { font-weight: 600; color: var(--ink) }
.origin { margin-top: auto; padding-top: .4rem }
.origin a { display: inline-block; min-height: 1.5rem }
.quarters { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: .35rem; margin-top: .5rem; font-size: .75rem }
.quarters li { display: flex; flex-direction: column; justify-content: flex-end; text-align: center; line-height: 1.4 }
.quarters .value { order: -1; font-weight: 600; font-variant-numeric: tabular-nums }
.quarter { order: 1; color: var(--quiet) }
.column { width: 100%; height: 2.5rem; border-bottom: 1px solid var(--edge) }
.column rect, .bar rect { fill: var(--chart) }
.departments { font-size: .8125rem; display: grid; gap: .5rem; padding: .4rem 0 .2rem }
.departments li { display: grid; grid-template-columns: 1fr auto; gap: .1rem .75rem; line-height: 1.35 }
.departments .value { font-weight: 600; font-variant-numeric: tabular-nums }
.bar { grid-column: 1 / -1; width: 100%; height: .3rem; background: var(--soft) }
.card details { font-size: .875rem }
.indicators > details { margin-top: 1rem }
.indicators > details > .cards { margin-top: .5rem }

.unreported > ul > li { display: flex; flex-wrap: wrap; gap: .2rem 1rem; padding: .4rem 0; border-bottom: 1px solid var(--line) }
.unreported .text { flex: 1 1 14rem }
.marks { flex: 2 1 16rem; display: flex; flex-wrap: wrap; gap: .25rem }
.marks a { display: block; min-width: 2.25rem; padding: 0 .4rem; text-align: center; border: 1px solid var(--line); border-radius: 3px; text-decoration: none; font-variant-numeric: tabular-nums }
.marks a:hover { border-color: var(--accent) }
`
