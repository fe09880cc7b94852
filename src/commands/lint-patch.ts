import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { FixedFiles } from '../lint/fix-files.js'
import type { Sources } from '../model/sources.js'

/** What `--fix` would change, as a unified diff. */
export function patchOf(sources: Sources, fixed: FixedFiles | null): string {
  const decoder = new TextDecoder()
  return [...(fixed?.files ?? [])]
    .map(([file, bytes]) => {
      const before = decoder.decode(sources.load(file) ?? new Uint8Array())
      return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, decoder.decode(bytes), undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
      })
    })
    .join('')
}
