import type { Status } from '../../model/terms.js'

const statuses: Status[] = [
  'done',
  'reported',
  'ongoing',
  'partial',
  'not-done',
  'missing',
  'not-due',
  'not-applicable',
  'repealed',
]

/**
 * Every colour of the page. Text has a contrast of 4.5 or more on each ground it stands on, borders of fields and parts of
 * charts 3 or more. Paper is always the light set: the dark one is for screens.
 */
export const colours = `
:root {
  color-scheme: light dark;
  --ground: #f4f5f7; --sheet: #fff; --ink: #1b232d; --quiet: #535e6b; --line: #d9dee5; --edge: #7d8896;
  --accent: #1d4f86; --soft: #eaf0f7; --warm: #fff6e0; --warm-edge: #a86b00; --warm-ink: #6b4400;
  --found: #ffe27a; --found-ink: #1b232d; --on-fill: #fff; --chart: #4a78ab;
  --done: #23744a; --reported: #19707f; --ongoing: #2c62a8; --partial: #8a5d00; --not-done: #b02a2a;
  --missing: #84306f; --not-due: #5c6775; --not-applicable: #6d7683; --repealed: #474f59;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #12161b; --sheet: #1a2027; --ink: #e4e8ed; --quiet: #a5b0bd; --line: #323b46; --edge: #7b8896;
    --accent: #93bdf0; --soft: #232d39; --warm: #33280f; --warm-edge: #d9a441; --warm-ink: #f0cf8e;
    --found: #7a5c00; --found-ink: #fff; --on-fill: #10151b; --chart: #7fa9d8;
    --done: #6cc497; --reported: #66bccb; --ongoing: #82b1ec; --partial: #dcae52; --not-done: #f0928c;
    --missing: #d99fd0; --not-due: #a7b1bd; --not-applicable: #8f9aa7; --repealed: #c6ccd4;
  }
}
${statuses.map((status) => `.${status}, [data-status='${status}'] { --status: var(--${status}) }`).join('\n')}
`
