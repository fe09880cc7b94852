import wrapAnsi from 'wrap-ansi'
import type { DisplayCapabilities } from './display.js'

/** Prose over as many lines as it needs on a terminal; elsewhere it stays one line. */
export function paragraph(
  text: string,
  { interactive, width }: Pick<DisplayCapabilities, 'interactive' | 'width'>,
): string {
  return interactive ? wrapAnsi(text, width - 2) : text
}

/**
 * A sentence over as many lines as it needs on a terminal, broken between words alone; lines after the first stand two
 * further in.
 */
export function wrapped(text: string, indent: string, { width }: Pick<DisplayCapabilities, 'width'>): string[] {
  const lines = wrapAnsi(text, width - indent.length - 2).split('\n')
  return lines.map((line, index) => indent + (index === 0 ? '' : '  ') + line)
}
