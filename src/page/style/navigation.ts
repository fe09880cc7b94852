/** Contents: above the table, and beside it where the window is wide enough for both. */
export const navigation = `
.contents { margin-top: 2rem }
.contents h2 { margin-bottom: .5rem }
.contents ul { list-style: none }
.contents ul ul { padding-left: 1rem }
.contents a { display: grid; grid-template-columns: minmax(1.75em, auto) 1fr; gap: .5rem; padding: .3rem 0; text-decoration: none; line-height: 1.4 }
.contents a:hover .text { text-decoration: underline }
.mark { font-variant-numeric: tabular-nums }
.contents > ul > li { border-top: 1px solid var(--line); padding: .25rem 0 }
.contents details { padding-left: 2.25em }
.contents details .text {
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden;
}
.contents details a { font-size: .9375rem; grid-template-columns: 3.2em 1fr }
summary { cursor: pointer; width: fit-content; padding: .1rem 0; color: var(--quiet); min-height: 1.5rem; font-size: .875rem }
summary:hover { color: var(--accent) }
@media screen and (min-width: 105rem) {
  body:not(.wide) { --side: 21rem }
  body:not(.wide) .opening { max-width: 102rem }
  body:not(.wide) main {
    max-width: 102rem; display: grid; grid-template-columns: var(--side) minmax(0, 1fr); column-gap: 3rem; align-items: start;
  }
  body:not(.wide) main > * { grid-column: 2 }
  body:not(.wide) .contents {
    grid-column: 1; grid-row: 1 / span 4; position: sticky; top: calc(var(--bar) + 1rem); margin: 0; padding-right: .5rem;
    max-height: calc(100vh - var(--bar) - 2rem); overflow-y: auto; font-size: .9375rem;
  }
}
`
