import { type Language, languages } from '../model/terms.js'

/** The language of the interface: --lang, then svod.yaml, then the environment, then English. */
export function languageOf(
  flag: Language | null,
  settings: Language | null,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const locale = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find((value) => value)
  const code = /^[a-z]+/i.exec(locale ?? '')?.[0].toLowerCase()
  return flag ?? settings ?? languages.find((language) => language === code) ?? 'en'
}

/** --lang, wherever it stands, before anything else is known of the command line. */
export function languageFlag(argv: readonly string[]): Language | null {
  const value = flagOf(argv, '--lang')
  return languages.find((language) => language === value) ?? null
}

/** --root, in the same way. */
export function rootFlag(argv: readonly string[]): string | null {
  return flagOf(argv, '--root') || null
}

function flagOf(argv: readonly string[], flag: string): string | undefined {
  const at = argv.findIndex((word) => word === flag || word.startsWith(`${flag}=`))
  if (at === -1) return undefined
  return argv[at]?.startsWith(`${flag}=`) ? argv[at].slice(flag.length + 1) : argv[at + 1]
}
