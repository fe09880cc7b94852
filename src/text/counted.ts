/** Words that join, point and tell how: nobody counts by them. */
const joining = new Set(
  (
    'и а но да или либо не ни в во на о об обо по с со к ко для из от до за при под над у без между через перед про ' +
    'также как что же ли бы был была было были будет будут есть нет он она они оно их им ими его ее мы вы это этого этому ' +
    'этом эти этих все всем всех тем том того той так уже еще вновь весь ' +
    'we the was were is are and or but in on of for to by with at from it this there has have had no not all'
  ).split(' '),
)

/** «Проведен», «утверждена», «рассмотрены», «проводится», «продолжались», «комиссией», «управлением». */
const said =
  /(?:жд|щ|ч|лн|вл|рш|тр|вер)ен$|ован$|.{3}(?:[вджлнрстчшщ]ен|[вдзлс]ан|[нз]ят)[аы]$|тся$|л[аио]?с[ья]$|(?:ц|сс)ией$|[ая]нием$|ением$/

/** Units that end in a vowel, and things that are counted in the form in which they are named. */
const unchanging = new Set('га евро фото видео аудио авто кино пальто'.split(' '))

/**
 * What may be counted by a number that stands before a word: `many` by any, `few` by one that ends in 2, 3 or 4 alone, since
 * it is «2022 школы» and «2020 школ»; null where nothing can be. A word that could be a noun in the right form is taken for one.
 */
export function countedBy(word: string): 'many' | 'few' | null {
  const folded = word.toLowerCase()
  if (/^[a-z]/.test(folded)) return joining.has(folded) ? null : 'many'
  if (unchanging.has(folded)) return 'many'
  if (joining.has(folded) || said.test(folded)) return null
  if (/(?:[бвгджзйклмнпрстфхцчшщьъ]|[аяыи]ми)$/.test(folded)) return 'many'
  return /[аяыи]$/.test(folded) ? 'few' : null
}

/** Whether «школы» and not «школ» are counted by a number. */
export function takesFew(number: number): boolean {
  const [tens, ones] = [Math.floor((number % 100) / 10), number % 10]
  return tens !== 1 && ones >= 2 && ones <= 4
}
