import type { ComparisonWords } from '../finding-words.js'

export const comparisonFindings: ComparisonWords = {
  'copied-from-last-year': ({ previous, item, department, figures }) => ({
    message:
      `текст${figures ? ' с цифрами' : ''} тот же, что в ` +
      `${item === null ? 'отчёте' : `пункте ${item} отчёта`} за ${previous}${department === null ? '' : ` (${department})`}`,
    hint: 'Проверьте, относится ли он к этому периоду.',
  }),
  'duplicate-paragraph': ({ item, first, exact }) => ({
    message: `абзац пункта ${item} ${exact ? 'повторяет' : 'почти повторяет'} абзац ${item === first ? 'этого же пункта' : `пункта ${first}`}`,
  }),
  'restates-measure': ({ percent, item }) => ({
    message: `ответ повторяет сам пункт ${item} (${percent} % его слов) и не говорит, что сделано`,
  }),
  'no-figures': ({ item, deadline }) => ({
    message: `в ответах по пункту ${item} (срок: ${deadline}) нет ни числа, ни даты`,
  }),
  'quarterly-without-quarters': ({ item, names }) => ({
    message: `пункт ${item} исполняется ежеквартально, а показатели даны только за весь период: ${names.map((name) => `«${name}»`).join(', ')}`,
    hint: 'Дайте значения по кварталам: {Q1: …, Q2: …, Q3: …, Q4: …}.',
  }),
}
