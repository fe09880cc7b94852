import type { CharacterWords } from '../finding-words.js'
import { shorten } from './finding-phrases.js'

const personal = {
  passport: 'номер паспорта',
  snils: 'СНИЛС',
  inn: 'ИНН физического лица',
  mobile: 'номер мобильного телефона',
  mail: 'личный почтовый адрес',
}

export const characterFindings: CharacterWords = {
  'invisible-character'(args) {
    const { code } = args
    if (!('problem' in args)) {
      return { message: args.inside ? `лишний знак ${code} внутри слова` : `невидимый знак ${code}` }
    }
    switch (args.problem) {
      case 'lost':
        return {
          message: 'здесь потеряны знаки: какая-то программа прочитала текст в неверной кодировке',
          hint: 'Посмотрите в исходном тексте, что здесь стояло, и впишите заново.',
        }
      case 'misread':
        return {
          message: `невидимый знак ${code} на месте тире, кавычки или буквы: след неверной кодировки`,
          hint: 'Посмотрите в исходном тексте, что здесь стояло, и впишите заново.',
        }
      case 'line-end':
        return {
          message: `невидимый знак конца строки ${code}: новый абзац с него не начнётся`,
          hint: 'Удалите его и поставьте пробел или начните новую строку.',
        }
    }
  },
  'word-artifact': ({ problem, found }) =>
    problem === 'broken-reference'
      ? { message: `потерянная ссылка Word: «${shorten(found)}»`, hint: 'Впишите то, на что она указывала.' }
      : { message: `служебная вставка Word: ${shorten(found)}` },
  'mixed-alphabet': ({ word, letters }) => ({
    message: `в слове «${shorten(word)}» латинские буквы: ${letters}`,
  }),
  'hyphenated-by-hand': ({ word, joined }) => ({
    message: `«${word}»: похоже, остался перенос`,
    hint: `Если это одно слово, пишите «${joined}».`,
  }),
  'double-space': ({ count }) => ({ message: `пробелов подряд: ${count}` }),
  'space-before-punctuation': ({ mark }) => ({ message: `лишний пробел перед знаком «${mark}»` }),
  'space-inside-quotes': ({ side }) => ({
    message: side === 'open' ? 'лишний пробел после открывающей кавычки' : 'лишний пробел перед закрывающей кавычкой',
  }),
  'missing-space-after-punctuation': ({ mark }) => ({ message: `нет пробела после знака «${mark}»` }),
  'hyphen-as-dash': ({ problem, found, right }) =>
    problem === 'hyphen'
      ? { message: 'дефис вместо тире' }
      : { message: `«${found}» пишется через дефис без пробелов: «${right}»` },
  'straight-quotes': ({ quoted }) => ({ message: `прямые кавычки вместо «ёлочек»: "${shorten(quoted)}"` }),
  'personal-data': ({ kind }) => ({
    message: `похоже на персональные данные: ${personal[kind]}`,
    hint: 'Уберите их из отчёта. Служебный контакт внесите в vocabulary.contacts плана или svod.yaml.',
  }),
}
