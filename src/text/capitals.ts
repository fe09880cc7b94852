const parts = /[А-Яа-яЁёA-Za-z]+|[^А-Яа-яЁёA-Za-z]+/g
const isWord = /^[А-Яа-яЁёA-Za-z]/

/**
 * What stands in place of a phrase, with the capitals and no-break spaces of what was typed: «Согласно Плана» becomes
 * «Согласно Плану», «В ТЕЧЕНИИ» «В ТЕЧЕНИЕ». Words go with words from both ends; where the two have not as many, what lies
 * between is written as the right phrase has it. Capitals that the phrase has in its table (`listed`) say nothing.
 */
export function likeTyped(typed: string, right: string, listed = typed.toLowerCase()): string {
  if (isShouted(typed) && !isShouted(listed)) return right.toUpperCase()
  // The first capital is that of the sentence, whatever word begins it now.
  const capital = isCapital(typed)
  const was = wordsAndGapsOf(capital ? small(typed) : typed)
  const asListed = wordsAndGapsOf(listed)
  const is = wordsAndGapsOf(right)
  const behind = is.length - was.length
  const made = is.map((part, index) => {
    const [before, after] = [was[index] ?? '', was[index - behind] ?? '']
    const at =
      behind === 0 || differsInCaseAlone(part, before) ? index : differsInCaseAlone(part, after) ? index - behind : -1
    const other = was[at] ?? ''
    if (!isWord.test(part)) return differsInCaseAlone(part, other) ? other : part
    return other === asListed[at] ? part : cased(part, other)
  })
  const whole = made.join('')
  return capital ? whole.slice(0, 1).toUpperCase() + whole.slice(1) : whole
}

function wordsAndGapsOf(phrase: string): string[] {
  return phrase.match(parts) ?? []
}

function cased(word: string, like: string): string {
  if (isShouted(like)) return word.toUpperCase()
  return isCapital(like) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word
}

function isCapital(word: string): boolean {
  const first = word.slice(0, 1)
  return first !== first.toLowerCase()
}

/** In capitals throughout; one letter is none, but the first of a sentence. */
function isShouted(phrase: string): boolean {
  const letters = phrase.replace(/[^А-Яа-яЁёA-Za-z]/g, '')
  return letters.length > 1 && letters === letters.toUpperCase()
}

function small(phrase: string): string {
  return phrase.slice(0, 1).toLowerCase() + phrase.slice(1)
}

function differsInCaseAlone(one: string, other: string): boolean {
  return foldedCase(one) === foldedCase(other)
}

function foldedCase(text: string): string {
  return text.toLowerCase().replaceAll('\u00a0', ' ')
}
