import { pluralForm } from '../plural.js'
import type { TrendWords } from '../trend-words.js'

const parts: Record<string, string> = {
  ...{ Q1: 'I кв.', Q2: 'II кв.', Q3: 'III кв.', Q4: 'IV кв.' },
  ...{ H1: 'I полуг.', H2: 'II полуг.', '9M': '9 мес.' },
}
const many = (count: number, forms: [string, string, string]) => `${count} ${pluralForm('ru', String(count), forms)}`

export const trend: TrendWords = {
  heading: {
    year: 'Показатели и тексты по годам',
    quarter: 'Показатели и тексты по кварталам',
    half: 'Показатели и тексты по полугодиям',
    '9m': 'Показатели и тексты за 9 месяцев по годам',
  },
  period(period) {
    const [year = '', part] = period.split('-')
    return part === undefined ? year : `${parts[part]} ${year}`
  },
  draft: 'черновик',
  draftNote: (period) => `${period}: черновик, значения ещё могут измениться.`,
  missing: (from, to) => `Между ${from} и ${to} отчёта нет.`,
  run: (direction, steps, from, to) =>
    `${direction === 'fell' ? 'снижение' : 'рост'} ${many(steps, ['раз', 'раза', 'раз'])} подряд: ${from} → ${to}`,
  sameText: (reports, since) => `текст не меняется ${many(reports, ['отчёт', 'отчёта', 'отчётов'])} подряд, с ${since}`,
  newText: 'текст новый',
  runs: 'Снижение и рост три раза подряд и дольше',
  noRuns: 'Ни один показатель не снижался и не рос три раза подряд.',
  noFigures: 'Показателей в отчётах нет.',
  texts: 'Тексты, которые повторяются (годы в них не учтены)',
  noneCopied: (numbers) => `Тексты новые: ${numbers}`,
  headings: {
    item: 'Пункт',
    measure: 'Мероприятие',
    department: 'Подразделение',
    indicator: 'Показатель',
    unit: 'Единица',
    running: 'Три раза подряд',
    text: 'Текст',
    reports: 'Текст не меняется, отчётов подряд',
  },
  total: 'всего',
  gone: (last) => `последний отчёт с этим пунктом – ${last}`,
  formerly: (numbers) => `прежние номера: ${numbers}`,
  noFigure: 'нет данных',
  incompleteNote: '* – по неполным данным: не все подразделения или не все кварталы.',
  nothing: 'Показывать нечего.',
  page: {
    skipToItems: 'Перейти к пунктам',
    summary: 'Краткие итоги',
    classes: { fell: 'Снижение три раза подряд', rose: 'Рост три раза подряд', same: 'Текст повторяется' },
    severalClasses: 'Один пункт может относиться к нескольким группам. Годы в текстах не учтены.',
    items: 'Пункты',
    filter: 'Отбор пунктов',
    show: 'Показать',
    everything: 'Все пункты',
    clear: 'Сбросить',
    shown: 'Показано пунктов: {shown} из {total}',
    item: (number) => `Пункт ${number}`,
    byPeriod: 'По периодам',
    byDepartment: 'По подразделениям',
    outsideSections: 'Пункты вне разделов',
  },
}
