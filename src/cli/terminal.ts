import type { Language } from '../model/terms.js'

export interface GlobalOptions {
  root: string | null
  lang: Language | null
  color: 'auto' | 'always' | 'never'
  quiet: boolean
}

/** Standard error as svod writes to it. */
export interface Terminal {
  colour: boolean
  /** Columns; a wide default where nobody says. */
  width: number
  quiet: boolean
  interactive: boolean
}

const widthElsewhere = 120

/** Colour: the flag, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal. CI alone never turns it on. */
export function terminalOf(
  options: GlobalOptions,
  environment: Readonly<Record<string, string | undefined>>,
): Terminal {
  const { NO_COLOR: off, FORCE_COLOR: on } = environment
  const interactive = process.stderr.isTTY === true
  const byEnvironment = off ? false : on === undefined || on === '' ? interactive : on !== '0' && on !== 'false'
  return {
    colour: options.color === 'auto' ? byEnvironment : options.color === 'always',
    width: Math.max(40, process.stderr.columns ?? widthElsewhere),
    quiet: options.quiet,
    interactive,
  }
}

/** One line that is overwritten as work goes on; on a terminal alone. */
export function progressOn({ interactive, quiet }: Terminal): { show(step: string): void; clear(): void } {
  let shown = false
  if (!interactive || quiet) return { show() {}, clear() {} }
  return {
    show(step) {
      process.stderr.write(`\r\u001b[K${step}…`)
      shown = true
    },
    clear() {
      if (shown) process.stderr.write('\r\u001b[K')
      shown = false
    },
  }
}
