import { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from 'diff'
import type { Load } from '../model/sources.js'
import { harmless } from '../terminal/printable.js'

/** What fixes would change, as a unified diff. `files`: new bytes by path. */
export function patchOf(load: Load, files: ReadonlyMap<string, Uint8Array>): string {
  const decoder = new TextDecoder()
  const patch = [...files]
    .map(([file, bytes]) => {
      const before = decoder.decode(load(file) ?? new Uint8Array())
      return filePatch(file, before, decoder.decode(bytes))
    })
    .join('')
  return patch.split('\n').map(shown).join('\n')
}

/** A fix nearly always leaves lines where they are: which of them changed need not be searched for, among thousands. */
function filePatch(file: string, before: string, after: string): string {
  const names = [`a/${file}`, `b/${file}`] as const
  const [was, is] = [linesOf(before), linesOf(after)]
  const options = { headerOptions: FILE_HEADERS_ONLY }
  if (was.length !== is.length) return createTwoFilesPatch(...names, before, after, undefined, undefined, options)
  const [oldFileName, newFileName] = names
  const patch = { oldFileName, newFileName, oldHeader: undefined, newHeader: undefined, hunks: hunksOf(was, is) }
  return formatPatch(patch, FILE_HEADERS_ONLY)
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Lines around a change. */
const context = 4

function hunksOf(before: readonly string[], after: readonly string[]): StructuredPatchHunk[] {
  const changed = [...before.keys()].filter((index) => before[index] !== after[index])
  const together: { from: number; to: number }[] = []
  for (const index of changed) {
    const last = together.at(-1)
    if (last && index - last.to <= 2 * context) last.to = index + 1
    else together.push({ from: index, to: index + 1 })
  }
  return together.map(({ from, to }) => {
    const start = Math.max(0, from - context)
    const end = Math.min(before.length, to + context)
    const lines = linesBetween(before, after, start, end)
    return { oldStart: start + 1, oldLines: end - start, newStart: start + 1, newLines: end - start, lines }
  })
}

/** Of lines that changed one after another those that were there come first. */
function linesBetween(before: readonly string[], after: readonly string[], start: number, end: number): string[] {
  const lines: string[] = []
  for (let from = start; from < end; ) {
    let to = from
    while (to < end && before[to] !== after[to]) to++
    for (const line of before.slice(from, to)) lines.push(...marked('-', line))
    for (const line of after.slice(from, to)) lines.push(...marked('+', line))
    if (to < end) lines.push(...marked(' ', before[to] ?? ''))
    from = to + 1
  }
  return lines
}

/** A line end of Windows is one; elsewhere a carriage return acts on the terminal as other signs do. */
function shown(line: string): string {
  return line.replace(/^(.*?)(\r?)$/s, (_, text: string, end: string) => harmless(text) + end)
}

function marked(mark: string, line: string): string[] {
  return line.endsWith('\n') ? [`${mark}${line.slice(0, -1)}`] : [`${mark}${line}`, '\\ No newline at end of file']
}
