/** What the place that findings are shown in can do. */
export interface DisplayCapabilities {
  colour: boolean
  /** Columns; a wide default where nobody says. */
  width: number
  /** Somebody is looking: long lines are broken between words. */
  interactive: boolean
  /** Names of files can be clicked. */
  links: boolean
}
