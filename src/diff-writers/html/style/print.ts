/** Paper: every item, whatever the filter left on the screen, texts side by side. */
export const print = `@media print {
  html { font: 10.5pt/1.3 'Times New Roman', 'Liberation Serif', Tinos, serif }
  body { padding: 0; background: none; color: #000; --ink: #000; --line: #999; --quiet: #000; --accent: #000 }
  .skip, .filter, .note { display: none }
  .opening, main { max-width: none }
  h1 { font-family: inherit; font-size: 14pt; max-width: none }
  .overview { border: 0; padding: 0; background: none }
  .group[hidden], .change-of-item[hidden], .folded[hidden] { display: block } li[hidden] { display: flex }
  .folded::details-content { content-visibility: visible; height: auto }
  .change-of-item { border-width: .5pt; border-radius: 0; background: none; padding: 2mm 3mm; margin-top: 3mm }
  h2, h3, h4, .tags, .label { break-after: avoid } .card, .facts > div, .sides tr { break-inside: avoid }
  .sides { display: table } .inline { display: none }
  ins, del { background: none; print-color-adjust: economy }
  a { color: inherit; text-decoration: none }
}
`
