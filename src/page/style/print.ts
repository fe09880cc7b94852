/** A4 landscape, ГОСТ Р 7.0.97 margins, page number on top. */
export const paper = `@page {
  size: A4 landscape; margin: 20mm 10mm 20mm 20mm;
  @top-center { content: counter(page); font: 10pt 'Times New Roman', 'Liberation Serif', serif }
}
@page :first { @top-center { content: none } }
`

/** Paper: the report alone, set like the DOCX (A4 landscape, ГОСТ Р 7.0.97 margins, Times metrics, page number on top). */
export const print = `
${paper}@media print {
  html { font: 12pt/1.3 'Times New Roman', 'Liberation Serif', Tinos, serif }
  body { padding: 0; background: none; color: #000; --ink: #000; --line: #000; --quiet: #000; --accent: #000 }
  .skip, .overview, .contents, .filter { display: none }
  .opening, main { max-width: none }
  .opening { display: block; margin-bottom: 5mm }
  .opening .stamp { width: 80mm; margin: 0 0 8mm auto }
  h1 { font-family: inherit; font-size: 14pt; max-width: none; text-align: center }
  .basis, .prose { max-width: none; color: #000 }
  a { color: inherit; text-decoration: none }
  #report { margin: 0 }
  .report { width: calc(100% - 1pt); font-size: 10.5pt; line-height: 1.2; background: none }
  /* Cloned, so that the parts of a row cut by a page end are closed and set off from the edge like whole ones. */
  .report th, .report td {
    border: solid #000; border-width: 0 .5pt .5pt 0; padding: 1mm 1.5mm; box-decoration-break: clone; -webkit-box-decoration-break: clone;
  }
  .report tr > :first-child { border-left: .5pt solid #000 }
  .report thead tr:not(:last-child) th { border-bottom: .5pt solid #000 }
  .report thead th { font-size: inherit; background: none; text-align: center; vertical-align: middle }
  .report thead tr:first-child th { border-top: .5pt solid #000 }
  .column-numbers td { font-size: 9pt; text-align: center; padding-block: .3mm; background: none }
  .report .section > *, .report tbody[data-level='1'] .section > * { background: none; font-size: inherit; padding-block: 1.2mm; text-align: center }
  .report thead, .report .section { break-inside: avoid }
  /* A heading row keeps the row after it, which must bring more than a line of its own. */
  .report .section { break-after: avoid }
  .report p, .report li { orphans: 3; widows: 2 }
  .report :is(p, ul) + :is(p, ul) { margin-top: 1mm }
  .report tr:target > * { background: none }
  .report tbody .number { font-weight: 400; text-align: center }
  .report tbody :is(.measure, .section > *) { line-height: inherit } .report tbody .deadline { color: #000 }
  .report tbody .status p { display: block } .report tbody .status p::before { content: none }
  .attribution { break-after: avoid }
  .report col.number { width: 15mm } .report col.deadline { width: 32mm }
  .report .evidence { font-size: inherit; border: 0; padding: 0 }
  .report .missing { color: #000; background: none; border: 1pt solid #000; padding: .5mm 1mm }
  /* Paper always carries the whole report, whatever the filter left on the screen. */
  tr[hidden] { display: table-row } tbody[hidden] { display: table-row-group }
  .closing { margin-top: 5mm; break-inside: avoid }
  .signatures { margin-top: 8mm } .contact { margin-top: 6mm; padding: 0; border: 0; font-size: 10pt }
  .draft-mark {
    inset: 0; z-index: -1; display: flex; align-items: center; justify-content: center; background: none; border: 0;
    font-size: 80pt; color: #e4e4e4; letter-spacing: .1em; transform: rotate(-28deg); print-color-adjust: exact;
  }
}
`
