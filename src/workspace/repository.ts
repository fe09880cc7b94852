import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** The path of a workspace from the git repository that holds it, with a slash behind it; empty where there is none or it is the same folder. */
export function pathInRepository(root: string): string {
  const workspace = resolve(root)
  for (let at = workspace; ; at = dirname(at)) {
    // In a worktree or a submodule it is a file.
    if (existsSync(join(at, '.git'))) return at === workspace ? '' : `${relative(at, workspace).split(sep).join('/')}/`
    if (dirname(at) === at) return ''
  }
}
