import type { syntax as english } from '../en/syntax-findings.js'
import type { SameKeys } from '../message-templates.js'

export const syntax = {
  'yaml-syntax.broken.colon': 'запись не читается: внутри значения стоит двоеточие с пробелом',
  'yaml-syntax.broken.no-colon': 'запись не читается: здесь не хватает двоеточия',
  'yaml-syntax.broken.no-colon.hint': 'Поставьте его сразу после имени поля или номера пункта, как в «items:».',
  'yaml-syntax.broken.no-items': 'запись не читается: над номерами пунктов нет строки «items:»',
  'yaml-syntax.broken.no-items.hint': 'Вставьте её перед этой строкой, с начала строки.',
  'yaml-syntax.broken.space': 'запись не читается: после двоеточия нужен пробел',
  'yaml-syntax.broken.space.hint': 'Поставьте пробел после двоеточия.',
  'yaml-syntax.broken.after-quote': 'запись не читается: после закрывающей кавычки стоит ещё текст',
  'yaml-syntax.broken.after-quote.hint': 'Кавычки вокруг всего значения уберите.',
  'yaml-syntax.broken.number-quote': 'запись не читается: кавычка перед номером пункта открыта, но не закрыта',
  'yaml-syntax.broken.number-quote.hint': 'Закройте её такой же кавычкой сразу после номера, перед двоеточием.',
  'yaml-syntax.broken.behind-number':
    'запись не читается: между кавычкой, которая закрывает номер пункта, и двоеточием стоит лишний знак',
  'yaml-syntax.broken.behind-number.hint': 'Уберите его: двоеточие ставят сразу после кавычки, как в "1.1":.',
  'yaml-syntax.broken.first-number':
    'запись не читается: номер этого пункта стоит без отступа, а остальные — с отступом',
  'yaml-syntax.broken.first-number.hint':
    'Сдвиньте его вправо, вровень с остальными номерами; строки под ним должны стоять ещё правее.',
  'yaml-syntax.broken.number-brackets': 'запись не читается: номер пункта стоит в скобках',
  'yaml-syntax.broken.number-brackets.hint': 'Возьмите его вместо скобок в кавычки: "1.1":, "1.1, 1.2":.',
  'yaml-syntax.broken.numbers-apart': 'запись не читается: номера пунктов взяты в кавычки по отдельности',
  'yaml-syntax.broken.numbers-apart.hint': 'Возьмите все номера в одни кавычки: "1.1, 1.2":.',
  'yaml-syntax.broken.field-below-text':
    'запись не читается: поле стоит под текстом, который написан на строке с номером пункта',
  'yaml-syntax.broken.field-below-text.hint':
    'Перенесите текст на новую строку после слова «text:», вровень с этим полем.',
  'yaml-syntax.broken.block-header': 'запись не читается: на одной строке со знаком | текста быть не может',
  'yaml-syntax.broken.block-header.hint': 'Пишите текст со следующей строки с отступом.',
  'yaml-syntax.broken.quote': 'запись не читается: кавычка открыта, но не закрыта',
  'yaml-syntax.broken.quote.hint': 'Закройте кавычку.',
  'yaml-syntax.broken.indent': 'запись не читается: сбился отступ',
  'yaml-syntax.broken.indent.hint': 'Выровняйте строку пробелами по соседним строкам того же уровня.',
  'yaml-syntax.broken.block-indent': 'запись не читается: текст после знака | стоит без отступа',
  'yaml-syntax.broken.block-indent.hint':
    'Сдвиньте строки текста вправо: у них должно быть больше пробелов в начале, чем у строки со знаком |.',
  'yaml-syntax.broken.text-indent': 'запись не читается: текст стоит без отступа',
  'yaml-syntax.broken.text-indent.hint':
    'Поставьте после двоеточия знак | и сдвиньте строки текста вправо: у них должно быть больше пробелов в начале, чем у строки со знаком |.',
  'yaml-syntax.broken.blank-line':
    'запись не читается: в пустой строке над текстом больше пробелов, чем в начале его строк',
  'yaml-syntax.broken.blank-line.hint': 'Удалите пробелы в этой строке.',
  'yaml-syntax.broken.red-line': 'запись не читается: первый абзац сдвинут вправо дальше остальных строк текста',
  'yaml-syntax.broken.red-line.hint': 'Уберите лишние пробелы перед ним: абзацы одного текста начинают вровень.',
  'yaml-syntax.broken.remark': 'запись не читается: примечания пишут не после //, а после знака #',
  'yaml-syntax.broken.remark.hint': 'Пишите примечание отдельной строкой, которая начинается со знака #.',
  'yaml-syntax.broken.stray-line': 'запись не читается: у этой строки нет ни номера пункта, ни имени поля',
  'yaml-syntax.broken.stray-line.hint':
    'Если она продолжает текст, сдвиньте её вправо, вровень с ним, а сам текст пишите после знака |, со следующей строки; если это примечание, начните строку со знака #.',
  'yaml-syntax.broken.no-text': 'запись не читается: перед текстом нет слова «text:»',
  'yaml-syntax.broken.no-text.hint': 'Пишите «text: |», а текст — со следующей строки с отступом.',
  'yaml-syntax.broken.tab': 'запись не читается: отступ сделан табуляцией',
  'yaml-syntax.broken.tab.hint': 'Замените табуляцию пробелами.',
  'yaml-syntax.broken.start': 'запись не читается: значение не может начинаться со знака %{sign}',
  'yaml-syntax.broken.flow': 'запись не читается: фигурная или квадратная скобка понята как часть разметки',
  'yaml-syntax.broken.bracket': 'запись не читается: скобка открыта, но не закрыта',
  'yaml-syntax.broken.bracket.hint': 'Закройте скобку.',
  'yaml-syntax.broken.flow-comment':
    'запись не читается: всё после знака # принято за примечание, и закрывающая скобка пропала',
  'yaml-syntax.broken.flow-comment.hint': 'Возьмите значение со знаком # в кавычки.',
  'yaml-syntax.broken.escape': 'запись не читается: знак \\ в двойных кавычках имеет особый смысл',
  'yaml-syntax.broken.escape.hint': 'Пишите \\\\ вместо \\.',
  'yaml-syntax.broken.no-break-space':
    'запись не читается: здесь стоит неразрывный пробел, который выглядит как обычный',
  'yaml-syntax.broken.no-break-space.hint': 'Замените его обычным пробелом.',
  'yaml-syntax.broken.other': 'запись не читается',
  'yaml-syntax.broken.other.hint': 'Проверьте отступы, двоеточия и кавычки.',
  'yaml-syntax.documents': 'в файле больше одного документа: вторая часть не была бы прочитана',
  'yaml-syntax.documents.hint':
    'В одном файле может быть только один документ. Если ниже — ещё один, перенесите его в отдельный файл; если нет, уберите %{marker: ... = строку из трёх точек | строку ---}.',
  'yaml-syntax.escape': 'в двойных кавычках знак \\ имеет особый смысл: вместо «%{found}» в отчёте будет другой знак',
  'yaml-syntax.escape.hint': 'Возьмите значение вместо двойных кавычек в одинарные или пишите \\\\ вместо \\.',
  'yaml-syntax.merge-key': 'ключ << (слияние) здесь не используется',
  'yaml-syntax.merge-key.hint': 'Запишите поля полностью.',

  'advice.text': 'Если это текст, поставьте после двоеточия знак | и пишите текст со следующей строки с отступом.',
  'advice.dashes': 'Строки списка в тексте начинайте с дефиса: «- …».',
  'advice.line': "Возьмите всё значение в одинарные кавычки: '…'.",
  'advice.status': 'Пишите одно из слов: %{statuses}.',
  'advice.number': 'Пишите здесь только число (25 или 2.5) или числа по кварталам: {Q1: 5, Q2: 5}.',
  'advice.list': 'Пишите список в квадратных скобках через запятую: [hr, finance].',
  'advice.indicators': 'Пишите каждый показатель с новой строки с отступом: «checks: 5».',
  'advice.evidence': 'Пишите каждое подтверждение с новой строки с отступом и дефисом: «- title: …».',
  'advice.department': 'Пишите здесь только короткое имя подразделения, например finance.',
  'advice.items': 'Пишите «items:» отдельной строкой, а номера пунктов — ниже, с отступом.',
  'advice.no-block': 'Уберите знак |.',
} as const satisfies SameKeys<typeof english>
