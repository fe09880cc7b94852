/**
 * An item's number as it is compared and printed without its suffix: one Unicode form, no dot at the end. `1.10` and
 * `1.1` stay two numbers, since a number is text.
 */
export function canonicalNumber(typed: string): string {
  const number = typed.trim().normalize('NFC')
  let end = number.length
  while (number[end - 1] === '.') end--
  return number.slice(0, end)
}

/** The numbers that one key of a submission lists, each with its place within the key; of a key without any, ''. */
export function listedNumbers(key: string): { number: string; start: number; end: number }[] {
  const listed = []
  let offset = 0
  for (const part of key.split(',')) {
    const typed = part.trim()
    const start = offset + part.indexOf(typed)
    if (typed !== '') listed.push({ number: canonicalNumber(typed), start, end: start + typed.length })
    offset += part.length + 1
  }
  // What stands under such a key would otherwise belong to no item, and be lost without a word.
  return listed.length > 0 ? listed : [{ number: '', start: 0, end: key.length }]
}
