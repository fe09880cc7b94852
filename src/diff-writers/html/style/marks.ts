/**
 * What came and what went: underlined and struck through, on grounds of their own, and in words for screen readers. Text
 * keeps a contrast of 7 and more on both grounds.
 */
export const marks = `
:root { --come: #d3f0dc; --come-line: #1c6b3f; --gone: #fbdfdc; --gone-line: #a02626 }
@media screen and (prefers-color-scheme: dark) {
  :root { --come: #163b27; --come-line: #7bd3a3; --gone: #4a1f20; --gone-line: #f0a09a }
}
ins, del { color: var(--ink); border-radius: 2px; padding: 0 .1em; box-decoration-break: clone; -webkit-box-decoration-break: clone }
ins { background: var(--come); text-decoration: underline 2px var(--come-line); text-underline-offset: .2em; text-decoration-skip-ink: none }
del { background: var(--gone); text-decoration: line-through 1.5px var(--gone-line) }
.heard {
  position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; user-select: none;
}
`
