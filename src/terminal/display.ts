/** What the place that findings are shown in can do. */
export interface DisplayCapabilities {
  colour: boolean
  /** Columns. */
  width: number
  /** Somebody is looking: long lines are broken between words. */
  interactive: boolean
  /** Names of files can be clicked. */
  links: boolean
}

/** Columns where nobody says how many there are. */
export const defaultWidth = 120

/** The same where text goes into a file: nothing is coloured, broken or clicked there. */
export function asFile(look: DisplayCapabilities): DisplayCapabilities {
  return { ...look, colour: false, interactive: false, links: false }
}

/** Of text that a program asks for, wherever it may show it. */
export const noDisplay: DisplayCapabilities = { colour: false, width: defaultWidth, interactive: false, links: false }
