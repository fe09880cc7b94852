/** Items: tags, facts, texts side by side or in one column, figures. */
export const items = `
#items { margin-top: 2rem; scroll-margin-top: 1rem } #items:focus { outline: none }
.changed-from { margin-top: .75rem; color: var(--quiet) }
.titles { display: grid; gap: .35rem; margin-top: .75rem; max-width: 46rem; color: var(--quiet) }
.filter.filter { position: static; grid-template-columns: 1fr }
.group { margin-top: 2rem }
.group > h3 { font: 600 1.2rem/1.3 var(--serif); margin-bottom: .75rem }
.line, .sides td { white-space: pre-wrap }

.change-of-item {
  position: relative; margin-top: 1rem; padding: 1rem clamp(.9rem, 2vw, 1.4rem) 1.2rem; background: var(--sheet);
  border: 1px solid var(--line); border-radius: 6px;
}
.change-of-item:target { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent) }
.change-of-item.is-added { border-left: 4px solid var(--come-line) }
.change-of-item.is-removed { border-left: 4px dashed var(--gone-line) }
h4 { display: flex; gap: .75rem; margin: 0; font-size: 1rem; line-height: 1.45; font-weight: 600; max-width: 60rem }
h4 .mark { position: relative; flex: none; color: var(--accent) } h4 .text { min-width: 0 }
.tags { display: flex; flex-wrap: wrap; gap: .35rem; margin-top: .5rem }
.tag { padding: .05rem .5rem; font-size: .8125rem; line-height: 1.5; border: 1px solid var(--edge); border-radius: 3px; color: var(--ink) }
.tag:is(.tag-regressed, .tag-removed, .tag-gone) { border-color: var(--gone-line); background: var(--gone) }
.tag:is(.tag-progressed, .tag-added) { border-color: var(--come-line); background: var(--come) }
.tag-copied { border-color: var(--warm-edge); background: var(--warm); color: var(--warm-ink) }
.sign { flex: none; width: 1.1em; text-align: center; font-weight: 700; color: var(--quiet) }
.sign::before { content: '•' } .sign-regressed::before { content: '▼' } .sign-progressed::before { content: '▲' }
.sign-added::before { content: '+' } .sign:is(.sign-removed, .sign-gone)::before { content: '−' } .sign-unchanged::before { content: '=' }
.sign-text::before { content: '¶' } .sign-copied::before { content: '≡' } .sign-moved::before { content: '↕' }
.note { margin-top: .5rem; font-size: .875rem; color: var(--quiet) }

.facts { display: grid; gap: .5rem; margin: .9rem 0 0 }
.facts > div { display: grid; gap: .1rem .75rem; position: relative }
.facts dt::first-letter, .label::first-letter { text-transform: uppercase }
.facts dt, .label, .section-of { font-size: .8125rem; color: var(--quiet) } .facts dd { margin: 0; min-width: 0; position: relative }
.names, .steps { list-style: none } .swatch { display: inline-block; margin-right: .45rem } .steps { font-size: .875rem }
.step { padding: .05rem .4rem; margin-left: -.4rem; border: 1px solid transparent; border-radius: 3px; box-decoration-break: clone; -webkit-box-decoration-break: clone }
.step.is-worse { background: var(--gone); border-color: var(--gone-line) }
.step.is-better { background: var(--come); border-color: var(--come-line) }
.section-of { margin-bottom: .25rem } a.tag { color: var(--accent) }
.outside { margin-top: 2.5rem; scroll-margin-top: 1rem } .outside:focus { outline: none }
.outside .facts { padding: 1rem clamp(.9rem, 2vw, 1.4rem) 1.2rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 6px }
.texts, .figures { position: relative; margin-top: .9rem } .line + .line { margin-top: .45rem } .label { margin-bottom: .25rem }
.line { position: relative; max-width: 60rem }
.sides { display: none; width: 100%; table-layout: fixed; border-collapse: collapse; position: relative }
.sides th { text-align: left; font-size: .8125rem; font-weight: 400; color: var(--quiet) }
.sides :is(th, td) { padding: .3rem 1rem .3rem 0; vertical-align: top; position: relative }
.sides :is(th, td) + :is(th, td) { padding: .3rem 0 .3rem 1rem; border-left: 1px solid var(--line) }
.figures .figure { position: relative } .figure .was { color: var(--quiet) } .figure b { font-size: 1.4rem }
.figures .quarters { grid-auto-flow: row; grid-template-columns: repeat(auto-fit, minmax(2.75rem, 1fr)) }

details.folded { margin-top: 1.25rem } .folded > ul { list-style: none; margin-top: .4rem }
.folded > ul > li { display: flex; flex-wrap: wrap; gap: .15rem .75rem; padding: .3rem 0; border-bottom: 1px solid var(--line) }
.folded > ul .mark { flex: none; min-width: 2.5rem } .folded > ul .text { flex: 1 1 12rem; min-width: 0 }

.status-table { width: 100%; max-width: 46rem; margin-top: 1.75rem; border-collapse: collapse; font-variant-numeric: tabular-nums }
.status-table caption { text-align: left; font-weight: 600; padding-bottom: .3rem }
.status-table :is(th, td) { padding: .3rem .5rem .3rem 0; text-align: left; font-weight: 400; border-bottom: 1px solid var(--line); vertical-align: top }
.status-table thead th { font-size: .8125rem; color: var(--quiet); overflow-wrap: normal }
.status-table td { position: relative; white-space: nowrap }

@media screen and (max-width: 30rem) { .status-table .swatch { display: none } }
@media screen and (min-width: 40rem) {
  .filter.filter { grid-template-columns: minmax(0, 24rem) auto 1fr } .count { grid-column: auto; padding-bottom: .55rem }
  .facts > div { grid-template-columns: 11rem minmax(0, 1fr) }
}
@media screen and (min-width: 64rem) { .sides { display: table } .inline { display: none } }
`
