/** Of two letters a word's beginning says nothing. */
const shortest = 3

/** Endings by which a word follows its neighbours: of adjectives, nouns and verbs. */
const inflections = endingsOf(
  'ыми ими ого его ому ему ая яя ое ее ые ие ый ий ой ей ым им ом ем ых их ую юю иями ями ами ией ьей иям ием иях ии ия ию ье ья ью ов ев ям ам ях ах а я о е у ю ы и ь й ать ять еть ить овать ировать ует уют ают яют ает яет ит ут ют ет ат ят',
)

/** What makes a noun or an adjective of the same word: «обучать» and «обучение», «проверить», «проверка» and «проверок». */
const derivations = endingsOf('ированн ирован ованн ован енн ен ан ян ационн ац яц ионн ярн ьн ост к ок ек ыва ива')

const reflexive = endingsOf('ся сь')

const english = endingsOf('ations ation ings ing ions ion ies es ed s e y')

function endingsOf(list: string): Set<string> {
  return new Set(list.split(' '))
}

/** The longest of all endings, in letters. */
const longest = 8

/**
 * What is left of a word in small letters without its endings, so that a measure put in other words of the same roots is
 * known again. Prefixes stay: «противодействие» and «противопожарный» have nothing to do with each other.
 */
export function stemOf(word: string): string {
  if (/^[a-z]/.test(word)) return englishStem(word)
  if (!/^[а-я]/.test(word)) return word
  const active = without(reflexive, word, shortest + 1)
  return without(derivations, without(inflections, active, shortest), shortest + 1)
}

function englishStem(word: string): string {
  return without(english, word, 4)
}

/** Without the longest of the endings that leaves so many letters. */
function without(endings: ReadonlySet<string>, word: string, least: number): string {
  for (let length = Math.min(longest, word.length - least); length > 0; length--) {
    if (endings.has(word.slice(-length))) return word.slice(0, -length)
  }
  return word
}
