/** A fenced block of a Markdown page. */
export interface Block {
  /** What stands behind the opening fence: yaml, sh, or nothing. */
  language: string
  text: string
  /** The heading that it stands under. */
  heading: string
}

export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  let heading = ''
  let open: { language: string; lines: string[] } | null = null
  for (const line of markdown.split('\n')) {
    if (open && line === '```') {
      blocks.push({ language: open.language, text: open.lines.map((one) => `${one}\n`).join(''), heading })
      open = null
    } else if (open) open.lines.push(line)
    else if (line.startsWith('```')) open = { language: line.slice(3), lines: [] }
    else if (/^#+ /.test(line)) heading = line.replace(/^#+ /, '')
  }
  return blocks
}

/** The cells of each row of a page's tables, without the row of dashes. */
export function rowsOf(markdown: string): string[][] {
  const rows = markdown.split('\n').filter((line) => line.startsWith('| '))
  return rows.map((row) => row.slice(2, -2).split(/ (?<!\\)\| /))
}

/**
 * Lines of a block in their order; … alone stands for any lines between, and within a line for any text. A page shows
 * no-break spaces as spaces.
 */
export function outputPattern(block: string): RegExp {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\u00a0]')
  const lines = block.trimEnd().split('\n')
  const patterns = lines.map((line) =>
    line.trim() === '…' ? '(?:.*\\n)*?' : `${line.split('…').map(literal).join('.*')}\\n`,
  )
  return new RegExp(`^${patterns.join('')}`, 'm')
}
