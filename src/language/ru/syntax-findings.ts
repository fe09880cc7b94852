import type { Findings, SyntaxHint, ValueKind } from '../../diagnostics/findings.js'
import type { FindingWords, Wording } from '../finding-words.js'
import { asBlock, shorten, statuses } from './finding-phrases.js'

/** Some ask for advice on how to write what belongs there, some only where that is a text. */
const syntaxHints: Record<SyntaxHint, Wording & { advise?: 'always' | 'text' }> = {
  colon: { message: 'запись не читается: внутри значения стоит двоеточие с пробелом', advise: 'always' },
  'no-colon': {
    message: 'запись не читается: здесь не хватает двоеточия',
    hint: 'Поставьте его сразу после имени поля или номера пункта, как в «items:».',
  },
  'no-items': {
    message: 'запись не читается: над номерами пунктов нет строки «items:»',
    hint: 'Вставьте её перед этой строкой, с начала строки.',
  },
  space: { message: 'запись не читается: после двоеточия нужен пробел', hint: 'Поставьте пробел после двоеточия.' },
  'after-quote': { message: 'запись не читается: после закрывающей кавычки стоит ещё текст', advise: 'always' },
  'number-quote': {
    message: 'запись не читается: кавычка перед номером пункта открыта, но не закрыта',
    hint: 'Закройте её сразу после номера, перед двоеточием.',
  },
  'block-header': {
    message: 'запись не читается: на одной строке со знаком | текста быть не может',
    hint: 'Пишите текст со следующей строки с отступом.',
  },
  quote: { message: 'запись не читается: кавычка открыта, но не закрыта', hint: 'Закройте кавычку.', advise: 'text' },
  indent: {
    message: 'запись не читается: сбился отступ',
    hint: 'Выровняйте строку пробелами по соседним строкам того же уровня.',
  },
  'block-indent': {
    message: 'запись не читается: текст после знака | стоит без отступа',
    hint: 'Сдвиньте строки текста вправо: у них должно быть больше пробелов в начале, чем у строки со знаком |.',
  },
  tab: { message: 'запись не читается: отступ сделан табуляцией', hint: 'Замените табуляцию пробелами.' },
  start: { message: 'запись не читается: значение не может начинаться с этого знака', advise: 'always' },
  flow: { message: 'запись не читается: фигурная или квадратная скобка понята как часть разметки', advise: 'always' },
  bracket: { message: 'запись не читается: скобка открыта, но не закрыта', hint: 'Закройте скобку.', advise: 'text' },
  'flow-comment': {
    message: 'запись не читается: всё после знака # принято за примечание, и закрывающая скобка пропала',
    hint: 'Возьмите значение со знаком # в кавычки.',
  },
  escape: {
    message: 'запись не читается: знак \\ в двойных кавычках имеет особый смысл',
    hint: 'Пишите \\\\ вместо \\.',
    advise: 'text',
  },
  'no-break-space': {
    message: 'запись не читается: здесь стоит неразрывный пробел, который выглядит как обычный',
    hint: 'Замените его обычным пробелом.',
  },
  other: { message: 'запись не читается', hint: 'Проверьте отступы, двоеточия и кавычки.', advise: 'always' },
}

/** How to write what belongs there. */
export const advice: Record<ValueKind, string | null> = {
  text: asBlock,
  line: "Возьмите всё значение в одинарные кавычки: '…'.",
  status: `Пишите одно из слов: ${statuses}.`,
  number: 'Пишите здесь только число (25 или 2.5) или числа по кварталам: {Q1: 5, Q2: 5}.',
  list: 'Пишите список в квадратных скобках через запятую: [hr, finance].',
  indicators: 'Пишите каждый показатель с новой строки с отступом: «checks: 5».',
  evidence: 'Пишите каждое подтверждение с новой строки с отступом и дефисом: «- title: …».',
  department: 'Пишите здесь только короткое имя подразделения, например finance.',
  items: 'Пишите «items:» отдельной строкой, а номера пунктов — ниже, с отступом.',
  other: null,
}

function hintOf(...parts: (ValueKind | undefined | { hint: string | undefined })[]): Pick<Wording, 'hint'> {
  const said = parts.map((part) => (typeof part === 'object' ? part.hint : advice[part ?? 'text'])).filter(Boolean)
  return said.length === 0 ? {} : { hint: said.join(' ') }
}

function broken({ hint: id, of = 'text' }: Extract<Findings['yaml-syntax'], { problem: 'broken' }>): Wording {
  const { message, hint, advise } = syntaxHints[id]
  // Only a text stands behind a |.
  if ((id === 'block-header' || id === 'block-indent') && of !== 'text' && of !== 'line') {
    return { message, ...hintOf({ hint: 'Уберите знак |.' }, of) }
  }
  // Closed, a bracket there would be the next fault.
  if (id === 'bracket' && (of === 'status' || of === 'department' || of === 'line')) return { message, ...hintOf(of) }
  const helps = advise === 'always' || (advise === 'text' && of === 'text')
  return { message, ...(helps ? hintOf({ hint }, of) : hintOf({ hint })) }
}

export const yamlSyntax: FindingWords['yaml-syntax'] = (args) => {
  switch (args.problem) {
    case 'broken':
      return broken(args)
    case 'documents':
      return {
        message: 'в файле больше одного документа: вторая часть не была бы прочитана',
        hint: `В одном файле может быть только один документ. Если ниже — ещё один, перенесите его в отдельный файл; если нет, уберите ${args.marker === '...' ? 'строку из трёх точек' : 'строку ---'}.`,
      }
    case 'anchor':
      return { message: `знак & перед значением: «${shorten(args.found)}» понято как якорь YAML`, ...hintOf(args.of) }
    case 'alias':
      return { message: `знак * перед значением: «${shorten(args.found)}» понято как ссылка YAML`, ...hintOf(args.of) }
    case 'tag':
      return { message: `знак ! перед значением: «${shorten(args.found)}» понято как метка YAML`, ...hintOf(args.of) }
    case 'merge-key':
      return { message: 'ключ << (слияние) здесь не используется', hint: 'Запишите поля полностью.' }
  }
}
