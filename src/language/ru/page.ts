import type { page as english } from '../en/page.js'
import type { SameKeys } from '../message-templates.js'

export const page = {
  contents: 'Содержание',
  sectionItems: 'Пункты: %{count}',
  skipToReport: 'Перейти к таблице',

  summary: 'Краткие итоги',
  statuses: 'Исполнение пунктов',
  total: 'Всего пунктов: %{items}',
  indicators: 'Показатели',
  moreIndicators: 'Остальные показатели: %{count}',
  item: 'Пункт %{label}',
  byQuarter: 'По кварталам',
  byDepartment: 'По подразделениям',
  noTotal: 'Общее значение не подсчитывается',
  more: 'больше на %{amount}',
  less: 'меньше на %{amount}',
  same: 'без изменений',
  previous: '%{period}: %{value}',
  noPrevious: '%{period}: нет данных',
  otherUnit: '%{period}: другая единица измерения (%{unit})',
  withoutUnit: '%{period}: без единицы измерения',
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
} as const satisfies SameKeys<typeof english>
