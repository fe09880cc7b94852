import { memoizeByIdentity } from '../model/memoize-by-identity.js'
import type { Text } from '../model/text.js'
import { matchesIn } from './matches.js'
import { contains, mergeOverlapping, type TextRange } from './text-ranges.js'

/** `C:\Отчёты за год\план 2020.docx`, `\\server\общая папка\план`: with spaces up to its last backslash, or its ending. */
const windows =
  /(?:(?<![A-Za-zА-Яа-яЁё])[A-Za-z]:|\\)\\(?:[^\n"«»<>|*?\\]*\\)*(?:[^\n"«»<>|*?\\]{0,100}\.[A-Za-z]{2,5}(?![A-Za-z])|[^\s"«»<>|*?\\]*)/g

const token = /[^\s"«»„“”<>]+/g
const endings =
  'docx?|xlsx?|pptx?|pdf|rtf|od[tsp]|txt|csv|zip|rar|7z|jpe?g|png|gif|tiff?|html?|xml|json|ya?ml|md|mp[34]|avi'
const sites = 'рф|рус|москва|ru|su|com|org|net|info|gov|edu'
/** `план.docx`, «Госуслуги.РФ» */
const named = new RegExp(`[A-Za-zА-Яа-яЁё\\d_)-]\\.(?:${endings}|${sites})[.,:;!?)\\]…]*$`, 'i')

/** File names and paths of a text, and names of sites that are typed without https:// and www. */
export function pathsIn(text: string): TextRange[] {
  if (!/[\\/]|\.[A-Za-zА-Яа-яЁё]/.test(text)) return []
  const tokens = matchesIn(text, token).filter(([one]) => named.test(one) || isSlashed(one))
  return [...matchesIn(text, windows), ...tokens].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }))
}

/** `reports/2020/plan.yaml`, `/srv/отчёты`; «км/ч» and «и/или» are words. */
function isSlashed(one: string): boolean {
  const slash = one.indexOf('/')
  if (slash === -1) return false
  return /^[.~([]{0,3}$/.test(one.slice(0, slash)) || /[A-Za-z]/.test(one)
}

const mergedPathsIn = memoizeByIdentity(({ value }: Text) => mergeOverlapping(pathsIn(value)))

/** Whether a place of a text lies in a file name, a path or the name of a site. */
export function isInPath(text: Text, at: number): boolean {
  return contains(mergedPathsIn(text), at)
}
