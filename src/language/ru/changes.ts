import type { ChangesWords } from '../changes-words.js'
import { pluralForm } from '../plural.js'
import { totals } from './changes-totals.js'

export const changes: ChangesWords = {
  ...totals,
  title: (from, to) => `Что изменилось: ${from} → ${to}`,
  none: 'Изменений нет.',
  classes: {
    regressed: 'стало хуже',
    removed: 'исключён',
    added: 'новый',
    progressed: 'стало лучше',
    changed: 'изменён',
    text: 'изменён текст',
    copied: 'повторён',
    unchanged: 'без изменений',
  },
  fields: {
    measure: 'мероприятие',
    deadline: 'срок',
    responsible: 'исполнители',
    status: 'статус',
    text: 'текст',
    evidence: 'подтверждение',
  },
  formerly: (number) => `был ${number}`,
  worse: 'хуже',
  better: 'лучше',
  noFigure: 'нет',
  lessThanPercent: (amount) => `менее ${amount}\u00a0%`,
  textCopied: 'текст повторён',
  paragraphsUnchanged: (count) =>
    `${count} ${pluralForm('ru', String(count), ['абзац', 'абзаца', 'абзацев'])} без изменений`,
  copiedToTheLetter: (numbers) => `Повторены слово в слово: ${numbers}`,
  unchanged: (numbers) => `Без изменений: ${numbers}`,
  details: 'Подробно',
  headings: { item: 'Пункт', change: 'Что с ним', measure: 'Мероприятие' },
}
