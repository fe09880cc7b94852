/** First halves of compound adjectives, which a hyphen joins to the second. */
const halves = [
  ...['информационно', 'организационно', 'нормативно', 'финансово', 'материально', 'научно', 'учебно', 'культурно'],
  ...['социально', 'общественно', 'административно', 'хозяйственно', 'жилищно', 'контрольно', 'консультационно'],
  ...['антикоррупционно', 'агитационно', 'профилактически', 'просветительно', 'торгово', 'лечебно', 'санитарно'],
  ...['военно', 'историко', 'кадрово', 'планово', 'отчётно', 'отчетно', 'справочно', 'экспертно', 'юридически'],
  ...['физкультурно', 'спортивно', 'воспитательно', 'методически', 'аналитически', 'производственно', 'строительно'],
]

/** What a hyphen joins to any noun. */
const prefixes = [
  'интернет',
  'онлайн',
  'пресс',
  'вице',
  'экс',
  'мини',
  'бизнес',
  'медиа',
  'веб',
  'штаб',
  'генерал',
  'блок',
]

const adjective =
  /[а-яё]{3,30}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими)(?![а-яё])/iy
const noun = /[а-яё]{3,30}(?![а-яё])/y
/** With spaces too these are one word with what stands before them; «интернет – сеть сетей» is not. */
const hyphenatedCompounds =
  /(?:при[её]мн|портал|сайт|ресурс|магазин|страниц|опрос|площадк|голосован|конференц|совещан|семинар|обучен|формат|служб|релиз|секретар|центр|план|инкубатор|премьер|губернатор|президент)[а-яё]{0,6}(?![а-яё])/y
/** «Интернет», also with two letters mistyped. */
const internet = /^Инте[а-яё]{2}ет$/

const isHalf = new Set(halves)
const isPrefix = new Set(prefixes)

/** The end of a compound that a hyphen should join and a dash, or spaces, keep apart: its words stand around `gap`. */
export function endOfCompound(text: string, before: string, gap: { from: number; to: number }): number | null {
  const typed = text.slice(gap.from, gap.to)
  const spaced = typed.length > 1
  // «информационно-справочной» is right, and «слово - слово» no compound.
  if (!spaced && typed === '-') return null
  const second = isHalf.has(before.toLowerCase())
    ? adjective
    : isPrefix.has(before.toLowerCase()) || internet.test(before)
      ? spaced
        ? hyphenatedCompounds
        : noun
      : null
  if (!second) return null
  second.lastIndex = gap.to
  const match = second.exec(text)
  return match && gap.to + match[0].length
}
