/** Word takes no longer target. */
const longestTarget = 2000

const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?`
const host = String.raw`${label}(?:\.${label})*\.?`
// Without the flag i: with it the classes of all letters take 8 ms to compile.
const scheme = '(?:[Hh][Tt]{2}[Pp][Ss]?|[Ff][Tt][Pp])'
const webAddress = new RegExp(String.raw`^${scheme}://${host}(?::\d{1,5})?(?:[/?#]|$)`, 'u')
const mailAddress = new RegExp(String.raw`^[Mm][Aa][Ii][Ll][Tt][Oo]:[^@\s/?#]+@${host}(?:\?|$)`, 'u')

/** What a URI may hold only as percent and digits. Letters of any alphabet stay, as Word itself writes them. */
const notInUris = /[\s\p{Cc}"<>\\^`{|}[\]]|%(?![\da-fA-F]{2})/gu

/**
 * The address as the target of a relationship, or null if it is none to open. Word and programs that stand on .NET refuse
 * a whole file for one target that does not read as a URI; a script or a path on somebody's disk is no link either.
 */
export function linkTarget(url: string): string | null {
  if (!webAddress.test(url) && !mailAddress.test(url)) return null
  const target = url.replace(notInUris, (character) => encodeURIComponent(character))
  return target.length <= longestTarget && URL.canParse(target) ? target : null
}
