import type { Language } from '../model/terms.js'
import { type DisplayCapabilities, defaultWidth } from '../terminal/display.js'
import { printable } from '../terminal/printable.js'

export interface GlobalOptions {
  root: string | null
  lang: Language | null
  color: 'auto' | 'always' | 'never'
  quiet: boolean
}

/** Standard output or standard error as svod writes to it. */
export interface Terminal extends DisplayCapabilities {
  quiet: boolean
  /** It acts on escape sequences. */
  knowsEscapes: boolean
}

/** Colour: the flag, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal that knows it. CI alone never turns it on. */
export function terminalOf(
  options: GlobalOptions,
  environment: Readonly<Record<string, string | undefined>>,
  stream: NodeJS.WriteStream = process.stderr,
): Terminal {
  const { NO_COLOR: off, FORCE_COLOR: on } = environment
  const interactive = stream.isTTY === true
  const knowsEscapes = interactive && environment.TERM !== 'dumb'
  const byEnvironment = off ? false : on === undefined || on === '' ? knowsEscapes : on !== '0' && on !== 'false'
  const colour = options.color === 'auto' ? byEnvironment : options.color === 'always'
  return {
    colour,
    links: knowsEscapes && colour && knowsLinks(environment),
    width: Math.max(40, stream.columns ?? defaultWidth),
    quiet: options.quiet,
    interactive,
    knowsEscapes,
  }
}

/** One line that is overwritten as work goes on; on a terminal alone. */
export function progressOn({ knowsEscapes, quiet }: Terminal): { show(step: string): void; clear(): void } {
  let shown = false
  if (!knowsEscapes || quiet) return { show() {}, clear() {} }
  return {
    show(step) {
      process.stderr.write(`\r\u001b[K${printable(step)}…`)
      shown = true
    },
    clear() {
      if (shown) process.stderr.write('\r\u001b[K')
      shown = false
    },
  }
}

/** Terminals that say who they are and are known to open links; others would print them as they are. */
function knowsLinks({
  TERM_PROGRAM: program = '',
  VTE_VERSION: vte = '',
  WT_SESSION: windows,
  KITTY_WINDOW_ID: kitty,
}: Readonly<Record<string, string | undefined>>): boolean {
  return (
    Boolean(windows ?? kitty) ||
    Number(vte) >= 5000 ||
    ['iTerm.app', 'vscode', 'WezTerm', 'ghostty', 'Hyper'].includes(program)
  )
}
