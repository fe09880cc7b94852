import type { Cell, Grid, Row } from '../../word/sheet.js'

/** Edges of columns nearer to each other than this, in twips, are one: two thirds of a millimetre. */
const near = 40

/** Two tables of one width as one: its columns begin and end where those of either did, and cells span what they covered. */
export function commonGrid(from: Grid, to: Grid): { widths: number[]; from: Row[]; to: Row[] } {
  const edges = mergedEdges([...edgesOf(to.widths), ...edgesOf(from.widths)])
  const widths = edges.map((edge, index) => edge - (edges[index - 1] ?? 0))
  return { widths, from: spanning(from, edges), to: spanning(to, edges) }
}

function edgesOf(widths: readonly number[]): number[] {
  let edge = 0
  return widths.map((width) => {
    edge += width
    return edge
  })
}

/** In order; of edges that lie near each other the last, so that the table stays as wide as it is. */
function mergedEdges(edges: readonly number[]): number[] {
  const sorted = [...edges].sort((one, other) => one - other)
  return sorted.filter((edge, index) => (sorted[index + 1] ?? Number.POSITIVE_INFINITY) - edge > near)
}

function spanning({ widths, rows }: Grid, edges: readonly number[]): Row[] {
  const places = edgesOf(widths).map((own) => edges.findIndex((edge) => edge >= own) + 1)
  const spans = (cells: Cell[]): Cell[] => {
    let column = 0
    let place = 0
    return cells.map((cell) => {
      column += cell.span ?? 1
      const end = places[column - 1] ?? edges.length
      const span = end - place
      place = end
      return { ...cell, span }
    })
  }
  return rows.map((row) => ({ ...row, cells: () => spans(row.cells()) }))
}
