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

/** Endings by their last letter, the longest first. */
function endingsOf(list: string): ReadonlyMap<string, readonly string[]> {
  const endings = new Map<string, string[]>()
  for (const ending of list.split(' ').sort((one, other) => other.length - one.length)) {
    const last = ending.slice(-1)
    const known = endings.get(last)
    if (known) known.push(ending)
    else endings.set(last, [ending])
  }
  return endings
}

/**
 * What is left of a word in small letters without its endings, so that a measure put in other words of the same roots is
 * known again. Prefixes stay: «противодействие» and «противопожарный» have nothing to do with each other.
 */
export function rootOf(word: string): string {
  if (/^[a-z]/.test(word)) return without(english, word, 4)
  if (!/^[а-я]/.test(word)) return word
  const active = without(reflexive, word, shortest + 1)
  return without(derivations, without(inflections, active, shortest), shortest + 1)
}

/** Without the longest of the endings that leaves so many letters. */
function without(endings: ReadonlyMap<string, readonly string[]>, word: string, least: number): string {
  const found = endings.get(word.slice(-1))?.find((one) => word.length - one.length >= least && word.endsWith(one))
  return found === undefined ? word : word.slice(0, -found.length)
}
