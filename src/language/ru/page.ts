import type { PageWords } from '../page-words.js'

export const page: PageWords = {
  contents: 'Содержание',
  sectionItems: (count) => `Пункты: ${count}`,
  skipToReport: 'Перейти к таблице',

  summary: 'Краткие итоги',
  statuses: 'Исполнение пунктов',
  total: (items) => `Всего пунктов: ${items}`,
  indicators: 'Показатели',
  moreIndicators: (count) => `Остальные показатели: ${count}`,
  item: (label) => `Пункт ${label}`,
  byQuarter: 'По кварталам',
  byDepartment: 'По подразделениям',
  noTotal: 'Общее значение не подсчитывается',
  more: (amount) => `больше на ${amount}`,
  less: (amount) => `меньше на ${amount}`,
  same: 'без изменений',
  previous: (period, value) => `${period}: ${value}`,
  noPrevious: (period) => `${period}: нет данных`,
  otherUnit: (period, unit) =>
    `${period}: ${unit === null ? 'без единицы измерения' : `другая единица измерения (${unit})`}`,
  unreported: 'Не представили информацию',
  allReported: 'Все подразделения представили информацию.',

  filter: 'Отбор пунктов',
  filterText: 'Поиск по тексту',
  filterDepartment: 'Подразделение',
  filterStatus: 'Статус',
  anyDepartment: 'Все подразделения',
  anyStatus: 'Любой статус',
  clear: 'Сбросить',
  shown: 'Показано пунктов: {shown} из {total}',
  nothingFound: 'Ничего не найдено',

  signatureBlank: 'место для подписи',
  nameBlank: 'место для инициалов и фамилии',
  positionBlank: 'место для должности',
}
