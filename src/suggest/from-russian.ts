import { nearest } from './nearest.js'

/** What people call the fields and the values in Russian; a word may stand for several, of which one place knows one. */
const words: Record<string, string[]> = {
  подразделение: ['department'],
  отдел: ['department'],
  департамент: ['department'],
  управление: ['department'],
  ведомство: ['department'],
  пункты: ['items'],
  пункт: ['items', 'number'],
  мероприятия: ['items'],
  ответы: ['items'],
  текст: ['text'],
  ответ: ['text'],
  статус: ['status'],
  состояние: ['status'],
  причина: ['reason'],
  показатели: ['indicators'],
  показатель: ['indicators'],
  подтверждения: ['evidence'],
  подтверждение: ['evidence'],
  совместно: ['jointly'],
  название: ['title', 'name', 'measure'],
  наименование: ['title', 'name', 'measure'],
  заголовок: ['title'],
  адрес: ['url'],
  ссылка: ['url'],
  вид: ['kind'],
  номер: ['number'],
  дата: ['date'],
  организация: ['organization'],
  язык: ['language'],
  подразделения: ['departments'],
  разделы: ['sections'],
  мероприятие: ['measure'],
  срок: ['deadline'],
  исполнители: ['responsible'],
  ответственные: ['responsible'],
  единица: ['unit'],
  'единица измерения': ['unit'],
  кварталы: ['quarters'],
  имя: ['name', 'id'],
  должность: ['position'],
  правила: ['rules'],
  профиль: ['profile'],
  выполнено: ['done'],
  исполнено: ['done'],
  выполняется: ['ongoing'],
  'в работе': ['ongoing'],
  частично: ['partial'],
  'выполнено частично': ['partial'],
  'частично выполнено': ['partial'],
  'не выполнено': ['not-done'],
  'не исполнено': ['not-done'],
  'выполнено полностью': ['done'],
  'исполнено полностью': ['done'],
  'выполнено в полном объеме': ['done'],
  'исполнено в полном объеме': ['done'],
  готово: ['done'],
  исполняется: ['ongoing'],
  'в процессе': ['ongoing'],
  постоянно: ['ongoing'],
  'на постоянной основе': ['ongoing'],
  'исполнено частично': ['partial'],
  'частично исполнено': ['partial'],
  'выполнено не полностью': ['partial'],
  'исполнено не полностью': ['partial'],
  // Without these «невыполняется» would be near what it is not.
  'не выполняется': ['not-done'],
  'не исполняется': ['not-done'],
  'не готово': ['not-done'],
  'срок не наступил': ['not-due'],
  'не наступил срок': ['not-due'],
  'срок исполнения не наступил': ['not-due'],
  'срок выполнения не наступил': ['not-due'],
  неприменимо: ['not-applicable'],
  'не применимо': ['not-applicable'],
  'не требуется': ['not-applicable'],
  да: ['true'],
  нет: ['false'],
}

const allWords = Object.keys(words)

/** The numbers of quarters as they are typed, in Cyrillic letters that look like the Roman ones too. */
const numbersOfQuarters = [
  /^(?:1|[iі]|перв[а-я]*)$/,
  /^(?:2|[iі]{2}|п|втор[а-я]*)$/,
  /^(?:3|[iі]{3}|ш|трет[а-я]*)$/,
  /^(?:4|[iі]v|четв[её]рт[а-я]*)$/,
]

/** The quarter that «I», «2-й квартал» or «кв. 3» stands for. */
function quarterMeant(word: string): string | null {
  const typed = /^(?:(?:квартал|кв|к|q)[.\s]*)?(.+?)(?:-?[йя])?(?:\s?(?:кв|квартал))?\.?$/.exec(word)?.[1] ?? ''
  const index = numbersOfQuarters.findIndex((number) => number.test(typed))
  return index === -1 ? null : `Q${index + 1}`
}

/** The field or value of `known` that a Russian word stands for, typed rightly or nearly so. */
export function fromRussian(typed: string, known: readonly string[]): string | null {
  const word = typed.trim().normalize().toLowerCase()
  const quarter = known.includes('Q1') ? quarterMeant(word) : null
  if (quarter) return quarter
  if (!/[а-яё]/.test(word)) return null
  const meant = (one: string | null) => known.find((name) => one !== null && words[one]?.includes(name)) ?? null
  return meant(Object.hasOwn(words, word) ? word : nearest(word, allWords))
}
