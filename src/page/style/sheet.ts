/** The page as a sheet: type, measure, the head of the document and its foot. */
export const sheet = `
*, ::before, ::after { box-sizing: border-box }
html {
  --bar: 0px; --filter: 0px; --head: 0px; --gap: clamp(1rem, 3vw, 2.5rem);
  --sans: -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'PT Sans', 'Noto Sans', Arial, sans-serif;
  --serif: Georgia, 'PT Serif', 'Noto Serif', 'Liberation Serif', 'Times New Roman', serif;
  font: 100%/1.5 var(--sans);
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
  scroll-padding-top: calc(var(--bar) + 1rem);
}
body {
  margin: 0; padding: calc(var(--bar) + var(--gap)) var(--gap) var(--gap); background: var(--ground); color: var(--ink);
  overflow-wrap: anywhere;
}
p, ul { margin: 0; padding: 0 }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px }
#report:focus { outline: none }
.skip {
  position: absolute; left: 1rem; top: 0; z-index: 4; padding: .5rem 1rem; background: var(--accent); color: var(--on-fill);
  transform: translateY(-110%);
}
.skip:focus { transform: none; top: .5rem }
.opening, main { max-width: 78rem; margin-inline: auto }
.wide .opening, .wide main { max-width: 104rem }
h1, h2, h3 { line-height: 1.25; font-weight: 600; text-wrap: balance }
h1, h2 { font-family: var(--serif) }
h1 { margin: 0; font-size: clamp(1.35rem, 1rem + 1.6vw, 2.1rem); font-weight: 700; max-width: 46rem }
h2 { margin: 0 0 1rem; font-size: 1.4rem }
h3 { margin: 0 0 .6rem; font-size: 1rem }

/* What was typed keeps its white space: these elements hold text of the report and nothing else. */
h1, .basis p, .stamp p, .contact, .prose p, .prose li, .signature .position, .signature .name, .text, .mark, .indicator-name,
.report p, .report li { white-space: pre-wrap }

.draft.draft { --bar: 2rem }
.draft-mark {
  position: fixed; inset: 0 0 auto; z-index: 3; min-height: 2rem; line-height: 2rem; text-align: center;
  font-size: .875rem; font-weight: 700; letter-spacing: .25em; background: var(--warm); color: var(--warm-ink);
  border-bottom: 1px solid var(--warm-edge);
}
.opening { display: flex; flex-direction: row-reverse; gap: 1.5rem 4rem; margin-bottom: var(--gap) }
.opening .title { flex: 1 }
.basis { margin-top: 1rem; color: var(--quiet); max-width: 46rem }
.prose { margin-top: 1rem; max-width: 46rem }
.prose > * + * { margin-top: .5rem }
.stamp { flex: none; width: 19rem; display: grid; gap: .35rem; align-content: start; line-height: 1.4 }
.stamp-word { letter-spacing: .06em; font-weight: 600 }
.blank { display: inline-block; min-width: 7rem; height: 1.1em; border-bottom: 1px solid currentColor; vertical-align: -.15em }
.hand, .signature { display: flex; align-items: flex-end; align-items: last baseline; gap: .6rem }
.hand .blank, .hand .name:has(.blank) { flex: 1 } .position .blank, .name .blank { display: block }
.closing { margin-top: 2rem }
.signatures { margin-top: 2.5rem; display: grid; gap: 1.5rem }
.signature { gap: .75rem 2rem; max-width: 52rem }
.signature .position { flex: 1 1 16rem } .signature > .blank { flex: 0 1 11rem } .signature .name { flex: 0 0 13rem }
.contact { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .875rem; color: var(--quiet) }
.dashes { list-style: '–\\2002' outside; padding-left: 1.1em }
@media screen and (max-width: 51.99rem) {
  .opening { flex-direction: column }
  .stamp { align-self: flex-end; width: min(19rem, 100%) }
  .signature { flex-wrap: wrap } .signature .position { flex-basis: 100% }
  .signature > .blank, .signature .name { flex: 1 1 8rem }
}
`
