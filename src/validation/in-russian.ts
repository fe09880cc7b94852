import { nearest } from '../diagnostics/nearest.js'

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
  'срок не наступил': ['not-due'],
  неприменимо: ['not-applicable'],
  'не применимо': ['not-applicable'],
  да: ['true'],
  нет: ['false'],
}

const romanNumbers: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4' }

/** The field or value of `known` that a Russian word stands for, typed rightly or nearly so. */
export function fromRussian(typed: string, known: readonly string[]): string | null {
  const word = typed.trim().toLowerCase()
  if (!/[а-яё]/.test(word)) return null
  const quarter = /^([1-4]|i{1,3}|iv) ?(?:кв|квартал)\.?$/.exec(word)?.[1]
  const meant = (one: string | null) => known.find((name) => one !== null && words[one]?.includes(name)) ?? null
  if (quarter) return known.find((name) => name === `Q${romanNumbers[quarter] ?? quarter}`) ?? null
  return meant(Object.hasOwn(words, word) ? word : nearest(word, Object.keys(words)))
}
