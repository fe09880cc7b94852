import type { MeaningWords } from '../finding-words.js'
import { shorten } from './finding-phrases.js'

export const meaningFindings: MeaningWords = {
  'undefined-abbreviation': ({ abbreviation }) => ({
    message: `сокращение «${abbreviation}» нигде в отчёте не раскрыто`,
    hint: 'Напишите полностью с «(далее – …)» или внесите его в vocabulary.abbreviations.',
  }),
  'abbreviation-variant': ({ problem, found, introduced }) =>
    problem === 'variant'
      ? { message: `«${found}», а введено «${introduced}»` }
      : found === introduced
        ? { message: `сокращение «${found}» уже введено раньше` }
        : { message: `второе сокращение для того же: «${found}», а введено «${introduced}»` },
  'stale-year': ({ year, period }) => ({
    message: `${year} год в отчёте за ${period.slice(0, 4)}`,
    hint: 'Если год верен, разрешите его в плане: allowYears пункта.',
  }),
  'act-before-period': ({ act, period }) => ({
    message: `акт ${shorten(act)} принят до отчётного периода (${period}), а описан как его событие`,
  }),
  'act-name-mismatch': ({ problem, act, name, other }) =>
    problem === 'names'
      ? { message: `акт ${shorten(act)} назван по-разному: «${shorten(name)}» и «${shorten(other)}»` }
      : { message: `в пункте ${other} плана назван другой акт: ${shorten(name)}` },
  'named-thing-mismatch': ({ found, measure }) => ({
    message: `«${shorten(found)}», а в плане «${shorten(measure)}»`,
  }),
}
