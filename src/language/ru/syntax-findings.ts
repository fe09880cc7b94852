import type { SyntaxHint } from '../../diagnostics/findings.js'
import type { FindingWords, Wording } from '../finding-words.js'
import { asBlock, shorten } from './finding-phrases.js'

const syntaxHints: Record<SyntaxHint, Wording> = {
  colon: { message: 'запись не читается: внутри значения стоит двоеточие с пробелом', hint: asBlock },
  'no-colon': {
    message: 'запись не читается: здесь не хватает двоеточия',
    hint: 'Поставьте его сразу после имени поля или номера пункта, как в «items:».',
  },
  'no-items': {
    message: 'запись не читается: над номерами пунктов нет строки «items:»',
    hint: 'Вставьте её перед этой строкой, с начала строки.',
  },
  space: { message: 'запись не читается: после двоеточия нужен пробел', hint: 'Поставьте пробел после двоеточия.' },
  'after-quote': { message: 'запись не читается: после закрывающей кавычки стоит ещё текст', hint: asBlock },
  'block-header': {
    message: 'запись не читается: на одной строке со знаком | текста быть не может',
    hint: 'Пишите текст со следующей строки с отступом.',
  },
  quote: { message: 'запись не читается: кавычка открыта, но не закрыта', hint: `Закройте кавычку. ${asBlock}` },
  indent: {
    message: 'запись не читается: сбился отступ',
    hint: 'Выровняйте строку пробелами по соседним строкам того же уровня.',
  },
  'block-indent': {
    message: 'запись не читается: текст после знака | стоит без отступа',
    hint: 'Сдвиньте строки текста вправо: у них должно быть больше пробелов в начале, чем у строки со знаком |.',
  },
  tab: { message: 'запись не читается: отступ сделан табуляцией', hint: 'Замените табуляцию пробелами.' },
  start: { message: 'запись не читается: значение не может начинаться с этого знака', hint: asBlock },
  flow: { message: 'запись не читается: фигурная или квадратная скобка понята как часть разметки', hint: asBlock },
  'flow-comment': {
    message: 'запись не читается: всё после знака # принято за примечание, и закрывающая скобка пропала',
    hint: 'Возьмите значение со знаком # в кавычки.',
  },
  escape: {
    message: 'запись не читается: знак \\ в двойных кавычках имеет особый смысл',
    hint: `Пишите \\\\ вместо \\. ${asBlock}`,
  },
  'no-break-space': {
    message: 'запись не читается: здесь стоит неразрывный пробел, который выглядит как обычный',
    hint: 'Замените его обычным пробелом.',
  },
  other: { message: 'запись не читается', hint: `Проверьте отступы, двоеточия и кавычки. ${asBlock}` },
}

export const yamlSyntax: FindingWords['yaml-syntax'] = (args) => {
  switch (args.problem) {
    case 'broken':
      return syntaxHints[args.hint]
    case 'documents':
      return {
        message: 'в файле больше одного документа: вторая часть не была бы прочитана',
        hint: `В одном файле может быть только один документ. Если ниже — ещё один, перенесите его в отдельный файл; если нет, уберите ${args.marker === '...' ? 'строку из трёх точек' : 'строку ---'}.`,
      }
    case 'anchor':
      return { message: `знак & перед значением: «${shorten(args.found)}» понято как якорь YAML`, hint: asBlock }
    case 'alias':
      return { message: `знак * перед значением: «${shorten(args.found)}» понято как ссылка YAML`, hint: asBlock }
    case 'tag':
      return { message: `знак ! перед значением: «${shorten(args.found)}» понято как метка YAML`, hint: asBlock }
    case 'merge-key':
      return { message: 'ключ << (слияние) здесь не используется', hint: 'Запишите поля полностью.' }
  }
}
