/** A file or folder that cannot be read; `code` is the system's, or one of svod's own. */
export class Unreadable extends Error {
  readonly file: string
  readonly code: string

  constructor(file: string, code: string) {
    super(`${file}: ${code}`)
    this.file = file
    this.code = code
  }
}

// A path that cannot be one, with a NUL in it or far too long, is the path of no file.
const notThere = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'])

/** Null where the system says that there is no such file; what keeps svod from reading it is thrown. */
export function absent(file: string, error: unknown): null {
  const code = codeOf(error)
  if (notThere.has(code)) return null
  if (code !== '') throw new Unreadable(file, code)
  throw error
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
