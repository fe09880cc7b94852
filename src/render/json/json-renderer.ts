import type { Renderer } from '../renderer.js'

/** The report as data. Its keys already stand in the schema's order, which `JSON.stringify` keeps. */
export const jsonRenderer: Renderer = {
  format: 'json',
  render: (document) => `${JSON.stringify(document.report, null, 2)}\n`,
}
