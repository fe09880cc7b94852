export function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name)
}

/**
 * Dotfiles, README, and what systems and office programs leave by themselves; README.yaml may well be somebody's answers.
 * A folder of such a name is looked into all the same: YAML in it is told.
 */
export function isPassedOver(name: string): boolean {
  return /^(?:\.|~\$|~wr[a-z]\d+\.tmp$|(?:eh)?thumbs\.db$|desktop\.ini$|icon\r$)|~$|^readme(\.(?!ya?ml$)[a-z]+)?$/i.test(
    name,
  )
}

const ofPrograms = new Set(['.git', '.svn', '__MACOSX', '@eaDir', '.idea', '.vscode'])

/** Folders in which programs keep their own files; nobody looks for answers there. */
export function isOfProgram(name: string): boolean {
  return ofPrograms.has(name)
}
