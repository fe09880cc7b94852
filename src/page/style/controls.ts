/** The filter. It stays in sight on windows that have the room. */
export const controls = `
#report { margin-top: 2rem }
.filter { display: grid; grid-template-columns: 1fr; gap: .75rem; align-items: end; padding: .75rem 0; background: var(--ground) }
.field { min-width: 0 }
.filter label { display: block; font-size: .8125rem; color: var(--quiet); margin-bottom: .15rem }
.filter input, .filter select, .filter button {
  font: inherit; width: 100%; min-height: 2.5rem; padding: .35rem .6rem; color: var(--ink); background: var(--sheet);
  border: 1px solid var(--edge); border-radius: 4px; text-overflow: ellipsis;
}
.filter button { cursor: pointer; color: var(--accent) }
.filter :focus-visible { outline-offset: 0 }
.filter button:hover { background: var(--soft) }
.count { font-size: .875rem; color: var(--quiet); font-variant-numeric: tabular-nums }
::highlight(found) { background: var(--found); color: var(--found-ink) }
@media screen { [hidden] { display: none !important } }
@media screen and (min-width: 40rem) {
  .filter { grid-template-columns: 1.4fr 1.2fr 1fr auto }
  .count { grid-column: 1 / -1 }
}
@media screen and (min-width: 64rem) { .filter { grid-template-columns: 2fr 1.2fr 1fr auto auto } .count { grid-column: auto; padding-bottom: .55rem; min-width: 14rem } }
@media screen and (min-width: 64rem) and (min-height: 36rem) {
  .filter { position: sticky; top: var(--bar); z-index: 2 }
  /* Links stop below what sticks; the report itself begins with it. */
  html { scroll-padding-top: calc(var(--bar) + var(--filter) + var(--head) + 1rem) }
  #report { scroll-margin-top: calc(0px - var(--filter) - var(--head)) }
}
`
