/** The largest file in YAML that is read, in bytes. */
export const sizeLimit = 5 * 1024 * 1024

/** The longest line of such a file, in UTF-16 units. */
export const lineLimit = 20_000

/** The largest file that svod wrote itself (report.json, the baseline) and reads again, in bytes. */
export const dataLimit = 200 * 1024 * 1024
