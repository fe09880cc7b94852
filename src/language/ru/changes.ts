import type { ChangesWords } from '../changes-words.js'
import { pluralForm } from '../plural.js'

export const changes: ChangesWords = {
  title: (from, to) => `Что изменилось: ${from} → ${to}`,
  none: 'Изменений нет.',
  classes: {
    regressed: 'стало хуже',
    removed: 'исключён',
    added: 'новый',
    progressed: 'стало лучше',
    changed: 'изменён',
    text: 'изменён текст',
    moved: 'перенесён',
    years: 'сменились годы',
    unchanged: 'без изменений',
  },
  parts: {
    measure: 'мероприятие',
    deadline: 'срок',
    due: 'даты срока',
    responsible: 'исполнители',
    status: 'статус',
    label: 'печатный номер',
    section: 'раздел',
    order: 'место',
    repealed: 'отмена',
    answers: 'кто ответил',
    answerChanged: 'изменён ответ',
    earlierText: 'прежний текст',
    text: 'текст',
    evidence: 'подтверждение',
  },

  inSubstance: (count, total) =>
    count === 0
      ? 'По существу пункты не изменены'
      : `По существу ${pluralForm('ru', String(count), ['изменён', 'изменены', 'изменено'])} ${count} из ${total}`,
  unlikePeriods: 'Периоды разной длины, поэтому разница показателей не приводится',
  withEarlierText: (count, isLastYears) => `текст ${isLastYears ? 'прошлогодний' : 'прежний'} у ${count}`,
  counts: {
    regressed: (count) => `стало хуже ${count}`,
    removed: (count) => `исключено ${count}`,
    gone: (count) => `без отмены ${count}`,
    added: (count) => `новых ${count}`,
    progressed: (count) => `стало лучше ${count}`,
    otherwise: (count) => `изменено иначе ${count}`,
    renumbered: (count) => `с другим номером ${count}`,
    years: (count) => `изменились только годы у ${count}`,
    unchanged: (count) => `без изменений ${count}`,
  },

  outside: 'Вне пунктов',
  outsideParts: {
    title: 'название',
    organization: 'организация',
    basis: 'основание',
    before: 'текст перед таблицей',
    after: 'текст после таблицы',
    approval: 'гриф утверждения',
    signature: 'подпись',
    contact: 'исполнитель документа',
    departments: 'подразделения',
    sections: 'разделы',
  },
  sameInPrint: 'изменены данные, в печати они выглядят так же',

  formerly: (number) => `был ${number}`,
  perhapsNow: (number) => `возможно, это новый ${number}`,
  perhapsFormerly: (number) => `возможно, это прежний ${number}`,
  worse: 'хуже',
  better: 'лучше',
  noValue: 'нет',
  incomplete: ({ from, to }) => `${from && to ? 'оба итога' : from ? 'прежний итог' : 'новый итог'} по неполным данным`,
  lessThanPercent: (amount) => `менее ${amount}\u00a0%`,
  formerFigure: ({ name, id }) =>
    `прежде ${[...(name === null ? [] : [`«${name}»`]), ...(id === null ? [] : [`id ${id}`])].join(', ')}`,
  textCopied: 'текст прежний',
  statusOf: (department) => `статус (${department})`,
  behind: (number) => `после ${number}`,
  first: 'первый',
  since: (date) => `с ${date}`,

  moved: 'перенесено',
  paragraphsUnchanged: (count) =>
    `${count} ${pluralForm('ru', String(count), ['абзац', 'абзаца', 'абзацев'])} без изменений`,
  yearsOnly: (numbers) => `Изменились только годы: ${numbers}`,
  copiedToTheLetter: (numbers) => `Повторены слово в слово: ${numbers}`,
  unchanged: (numbers) => `Без изменений: ${numbers}`,
  details: 'Подробно',
  headings: { item: 'Пункт', change: 'Что с ним', measure: 'Мероприятие' },
}
