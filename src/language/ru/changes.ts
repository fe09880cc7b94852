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
    copied: 'переписан',
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
  textCopied: 'текст тот же, что в прошлый раз',
  paragraphsUnchanged: (count) =>
    `${count} ${pluralForm('ru', String(count), ['абзац', 'абзаца', 'абзацев'])} без изменений`,
  copiedToTheLetter: (numbers) => `Переписаны слово в слово: ${numbers}`,
  unchanged: (numbers) => `Без изменений: ${numbers}`,
  counts: {
    added: (count) => `новых ${count}`,
    removed: (count) => `исключено утративших силу ${count}`,
    changed: (count) => `изменено ${count}`,
    unchanged: (count) => `без изменений ${count}`,
    renumbered: (count) => `с другим номером ${count}`,
    copied: (count) => `переписано ${count}`,
    regressed: (count) => `стало хуже ${count}`,
    dropped: (count) => `исключено действующих ${count}`,
  },
  details: 'Подробно',
  headings: { item: 'Пункт', change: 'Что с ним', measure: 'Мероприятие' },
}
