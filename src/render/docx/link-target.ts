/** Word takes no longer target. */
const longestTarget = 2000

const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?`
const host = String.raw`${label}(?:\.${label})*\.?`
const webAddress = new RegExp(String.raw`^(?:https?|ftp)://${host}(?::\d{1,5})?(?:[/?#]|$)`, 'iu')
const mailAddress = new RegExp(String.raw`^mailto:[^@\s/?#]+@${host}(?:\?|$)`, 'iu')

/** What a URI may hold only as percent and digits. Letters of any alphabet stay, as Word itself writes them. */
const notInUris = /[\s\p{Cc}"<>\\^`{|}[\]]|%(?![\da-f]{2})/giu

/**
 * The address as the target of a relationship, or null if it is none to open. Word and programs that stand on .NET refuse
 * a whole file for one target that does not read as a URI; a script or a path on somebody's disk is no link either.
 */
export function linkTarget(url: string): string | null {
  if (!webAddress.test(url) && !mailAddress.test(url)) return null
  const target = url.replace(notInUris, (character) => encodeURIComponent(character))
  return target.length <= longestTarget && URL.canParse(target) ? target : null
}
