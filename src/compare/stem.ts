/** Of two letters a word's beginning says nothing. */
const shortest = 3

/** Endings by which a word follows its neighbours, longest first: of adjectives, nouns and verbs. */
const inflections = sorted(
  'ыми ими ого его ому ему ая яя ое ее ые ие ый ий ой ей ым им ом ем ых их ую юю иями ями ами ией ьей иям ием иях ии ия ию ье ья ью ов ев ям ам ях ах а я о е у ю ы и ь й ать ять еть ить овать ировать ует уют ают яют ает яет ит ут ют ет ат ят',
)

/** What makes a noun or an adjective of the same word: «обучать» and «обучение», «проверить», «проверка» and «проверок». */
const derivations = sorted('ированн ирован ованн ован енн ен ан ян ационн ац яц ионн ярн ьн ост к ок ек ыва ива')

function sorted(list: string): string[] {
  return list.split(' ').sort((one, other) => other.length - one.length)
}

/**
 * What is left of a word in small letters without its endings, so that a measure put in other words of the same roots is
 * known again. Prefixes stay: «противодействие» and «противопожарный» have nothing to do with each other.
 */
export function stemOf(word: string): string {
  if (/^[a-z]/.test(word)) return englishStem(word)
  if (!/^[а-я]/.test(word)) return word
  const active = without(['ся', 'сь'], word, shortest + 1)
  return without(derivations, without(inflections, active, shortest), shortest + 1)
}

function englishStem(word: string): string {
  return without(['ations', 'ation', 'ings', 'ing', 'ions', 'ion', 'ies', 'es', 'ed', 's', 'e', 'y'], word, 4)
}

/** Without the first of the endings that leaves so many letters. */
function without(endings: readonly string[], word: string, least: number): string {
  const found = endings.find((ending) => word.length - ending.length >= least && word.endsWith(ending))
  return found === undefined ? word : word.slice(0, word.length - found.length)
}
