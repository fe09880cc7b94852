import type { Findings, Kind } from '../../findings/findings.js'
import { adviceOnKind } from '../advice.js'
import type { FindingWords } from '../finding-words.js'
import {
  asBlock,
  inRussian,
  lineOfText,
  listed,
  named,
  perhaps,
  perhapsQuoted,
  quarters,
  shorten,
} from './finding-phrases.js'
import { report } from './report.js'
import { advice, indentText } from './syntax-findings.js'

const fieldsInWords = 'поля вида «имя: значение»'

/** With the verb that agrees: «нужен текст», «нужна дата». */
const expectedKinds: Record<Kind, [verb: string, noun: string]> = {
  text: ['нужен', 'текст'],
  list: ['нужен', 'список'],
  fields: ['нужны', fieldsInWords],
  quarters: ['нужны', 'значения по кварталам вида {Q1: 5, Q2: 5}'],
  nothing: ['нужно', 'пустое значение'],
  number: ['нужно', 'число цифрами (25, 2.5; не длиннее 15 цифр)'],
  date: ['нужна', 'дата вида 2020-12-31'],
  id: ['нужно', 'короткое имя строчными латинскими буквами, например finance'],
  'indicator-id': ['нужно', 'короткое имя латинскими буквами, например checks'],
  url: ['нужен', 'адрес, который начинается с https:// или http://'],
  mark: ['нужен', 'номер без пробелов и запятых, например 1.10'],
  year: ['нужен', 'год четырьмя цифрами, например 2019'],
  'yes-or-no': ['нужно', 'true (да) или false (нет)'],
  'all-or-list': ['нужно', 'слово all или список вида [hr, finance]'],
  'two-forms': ['нужны', 'две другие формы через пробел (записи записей) или off'],
  compound: ['нужно', 'adjectives, nouns, off или слова через пробел (опрос* сайт*)'],
  colour: ['нужен', 'цвет вида E7E6E6 или none'],
  choice: ['нужно', 'одно значение'],
}

const foundKinds: Partial<Record<Kind, string>> = {
  list: 'здесь список',
  fields: `здесь ${fieldsInWords}`,
  nothing: 'здесь пусто',
}

const noDashes = 'Уберите дефисы в начале строк.'

type WrongKind = Extract<Findings['schema'], { problem: 'wrong-kind' }>

export const hintsOfSlips: Record<NonNullable<WrongKind['slip']>, string> = {
  departments: 'Оставьте одно подразделение, а тех, кто отвечает вместе с ним, перечислите в поле jointly пункта.',
  department: 'Пишите «department: finance».',
  'numbers-in-list': 'Пишите номер пункта в начале строки, без дефиса: "2.7":, а поля — ниже, с отступом.',
  evidence: 'Пишите с новой строки «- title: Название», а под словом title — «url: https://…».',
  'no-space': 'Поставьте пробел после двоеточия.',
  'equals-sign': 'Поставьте после имени двоеточие и пробел.',
}

function hintOfKind(kind: WrongKind): string | null {
  const { field, expected, dashes, block, allowed, slip } = kind
  if (slip) return hintsOfSlips[slip]
  if (allowed) return `Можно: ${allowed.map(inRussian).join(', ')}.`
  const isText = expected.includes('text')
  if (dashes && isText) return `Поставьте после двоеточия знак | и уберите дефисы в начале строк.`
  if (dashes) return expected.includes('list') ? null : noDashes
  if (block && field !== null) return `Уберите знак | после «${field}:».`
  return adviceOnKind(kind, advice)
}

function hintOfSlid({
  field,
  below,
  leads,
  ofIndicators,
}: Extract<Findings['schema'], { problem: 'slid-field' }>): string {
  if (ofIndicators) return 'перенесите строку из текста под слово «indicators:», с отступом.'
  if (below) return `сдвиньте строку влево, вровень с «${below}:», а то, что под ней, — вместе с ней.`
  if (leads) return 'уберите знак | после номера пункта.'
  return `поставьте знак | не после номера, а после «text:» с новой строки; сам текст сдвиньте под ним вправо, а «${field}:» пишите вровень с «text:».`
}

/** The line that a file of each kind begins with. */
const firstLines = {
  plan: 'title: Отчёт о выполнении плана',
  submission: 'department: finance',
  settings: 'formats: [docx]',
  profile: 'orientation: portrait',
}

const characterInWords = (character: string) =>
  /\s/.test(character) ? 'пробел' : character === '"' ? 'кавычка' : `знак «${character}»`

export const schema: FindingWords['schema'] = (args) => {
  switch (args.problem) {
    case 'empty-file':
      return { message: 'файл пуст' }
    case 'missing-field':
      return { message: `нет обязательного поля «${args.field}»${args.in === null ? '' : ` (здесь: ${args.in})`}` }
    case 'no-items':
      return args.in === 'plan'
        ? {
            message: 'в плане нет ни items, ни sections',
            hint: 'Перечислите пункты в items, а если план делится на разделы — разделы в sections.',
          }
        : {
            message: 'в разделе нет ни items, ни sections',
            hint: 'Перечислите пункты раздела в items, а его подразделы — в sections.',
          }
    case 'unknown-field':
      return {
        message: `поля «${shorten(args.field)}» здесь не бывает${args.taken === undefined ? perhapsQuoted(args.suggestion) : `, а «${args.taken}» уже есть`}`,
        ...(args.isText
          ? { hint: asBlock }
          : args.known
            ? { hint: `Здесь бывают: ${args.known.join(', ')}.${args.isLine ? ` Если эта строка ${lineOfText}` : ''}` }
            : {}),
      }
    case 'wrong-kind': {
      const wanted = args.expected.map((kind) => expectedKinds[kind])
      const found = foundKinds[args.found] ?? `здесь «${shorten(args.value ?? '')}»`
      const where = args.field === null ? 'здесь' : `в поле «${args.field}»`
      const message = `${where} ${wanted[0]?.[0]} ${wanted.map(([, noun]) => noun).join(' или ')}, а ${found}${perhapsQuoted(args.suggestion ?? null)}`
      const hint = hintOfKind(args)
      return hint === null ? { message } : { message, hint }
    }
    case 'block-value':
      return {
        message: `в поле «${args.field}» нужно одно значение, а знак | начинает текст из нескольких строк`,
        hint: `Уберите знак | и пишите значение на той же строке, что и «${args.field}:».`,
      }
    case 'wrong-root': {
      const found = foundKinds[args.found] ?? 'здесь текст'
      const message = `файл должен начинаться со строки вида «${firstLines[args.file]}», а ${found}`
      return args.dashes ? { message, hint: noDashes } : { message }
    }
    case 'no-colon':
      return {
        message: `после «${args.field}» нет двоеточия`,
        hint:
          args.field === 'items'
            ? 'Пишите «items:» с начала отдельной строки, а номера пунктов — ниже, с отступом.'
            : `Пишите «${args.field}:», а через пробел — значение.`,
      }
    case 'no-items-line':
      return {
        message: 'над номерами пунктов нет строки «items:»',
        hint: `Вставьте её перед «${args.key}», с начала строки, а всё, что ниже, сдвиньте вправо на два пробела.`,
      }
    case 'not-indented':
      return {
        message: `«${args.key}» стоит без отступа, хотя относится к «${args.under}»`,
        hint: args.isShort
          ? `Поставьте под «${args.under}», на два пробела правее, и текст после слова text:, и «${args.key}».`
          : `Сдвиньте вправо на два пробела всё, что относится к «${args.under}».`,
      }
    case 'section-in-items':
      return {
        message: `строка «${shorten(args.key)}:» здесь лишняя: номера пунктов пишут сразу под «items:»`,
        hint: 'Уберите эту строку, а номера пунктов под ней и всё, что к ним относится, сдвиньте влево на два пробела.',
      }
    case 'text-not-indented':
      return {
        message: `текст под «${args.key}» стоит без отступа`,
        hint: args.isOpen ? indentText.open : indentText.closed,
      }
    case 'outside-indicators':
      return {
        message: `«${args.key}» стоит вне поля «indicators»`,
        hint: 'Показатели пишут под словом «indicators:», с отступом.',
      }
    case 'number-sign':
      return {
        message: `«${args.sign}» здесь лишнее: знак номера печатается сам`,
        ...(args.number !== '' && { hint: `Пишите только номер: "${args.number}".` }),
      }
    case 'indented-too-far':
      return {
        message: `у «${args.key}» лишний отступ: запись попала внутрь «${args.inside}»`,
        hint: `Поставьте «${args.key}» вровень с «${args.inside}», а строки под этим номером сдвиньте так же.`,
      }
    case 'slid-field':
      return {
        message: `строка «${args.field}:» попала в ${args.below === 'reason' ? 'причину' : 'текст'}: отступ у неё такой, что она его продолжает`,
        hint: `Если это ${args.ofIndicators ? 'показатель' : 'поле'}, ${hintOfSlid(args)}`,
      }
    case 'slid-item': {
      const [items, got, their, all] =
        args.numbers.length > 1
          ? ['пункты', 'попали', 'их', 'чтобы номера стояли']
          : ['пункт', 'попал', 'его', 'чтобы номер стоял']
      const text = args.below === 'reason' ? 'причины' : 'текста'
      return {
        message: `${items} ${shorten(listed(args.numbers))} ${got} внутрь ${text} пункта ${args.inside}: у ${their} строк лишний отступ`,
        hint: `Сдвиньте эти строки влево, ${all} вровень с номером ${args.inside}.`,
      }
    }
    case 'decimal-comma':
      return {
        message: `дробь написана через запятую, а запятая в фигурных скобках разделяет поля`,
        hint: `Пишите дробь через точку: ${args.typed.replace(/,\s*/, '.')}.`,
      }
    case 'comma-in-braces':
      return {
        message: `«${shorten(args.text)}» отрезано от своего поля: запятая в фигурных скобках разделяет поля`,
        hint: 'Пишите без фигурных скобок, каждое поле с новой строки; текст — после знака |, со следующей строки с отступом.',
      }
    case 'character-in-address':
      return { message: `в адресе стоит ${characterInWords(args.character)}` }
    case 'not-in-list':
      return {
        message: `«${shorten(args.value)}»${named(args.field)} не подходит${perhapsQuoted(args.suggestion)}`,
        hint: `Можно: ${args.allowed.map(inRussian).join(', ')}.`,
      }
    case 'blank':
      return { message: `пустое значение${named(args.field)}` }
    case 'no-value':
      return {
        message: `в поле «${args.field}» не вписано значение`,
        hint: args.allowed
          ? `Впишите одно из: ${args.allowed.map(inRussian).join(', ')}; или уберите «${args.field}».`
          : `Впишите число, а если его нет, уберите «${args.field}».`,
      }
    case 'empty-list':
      return { message: `пустой список${named(args.field)}` }
    case 'empty-fields':
      return { message: `пустые скобки${named(args.field)}` }
    case 'repeated':
      return { message: `«${args.value}»${named(args.field)} уже есть` }
    case 'no-execution-column':
      return { message: 'среди граф нет execution: тексты подразделений не попали бы в отчёт' }
    case 'sections-and-items':
      return {
        message: 'в плане есть и sections, и items',
        hint: 'Оставьте одно: пункты с разделами — внутри sections, без разделов — в items.',
      }
    case 'act-and-person':
      return { message: 'в approval указан и акт, и тот, кто утверждает: напечатано было бы только одно' }
    case 'extends-missing':
      return { message: `нет файла «${args.path}», который продолжает этот план` }
    case 'outside-workspace':
      return { message: `путь «${args.path}» ведёт за пределы рабочей папки` }
    case 'extends-cycle':
      return { message: `план продолжает сам себя через «${args.path}»` }
    case 'amendment-without-extends':
      return { message: 'amendments без extends: нечего изменять' }
    case 'remove-with-fields':
      return {
        message: `при «remove: true» других полей не бывает, а здесь ${args.fields.map((field) => `«${field}»`).join(', ')}`,
        hint: 'Если пункт исключён, оставьте только number и remove. Если он изменён, уберите remove.',
      }
    case 'two-positions':
      return {
        message: `место пункта указано дважды: «${args.fields[0]}» и «${args.fields[1]}»`,
        hint: 'Оставьте что-то одно: after, before или section.',
      }
    case 'position-by-itself':
      return { message: `в поле «${args.field}» стоит номер самого пункта: ${args.number}` }
    case 'title-of-item':
      return {
        message: 'название «title» бывает у раздела, а здесь пункт',
        hint: 'Мероприятие пункта пишут в поле measure. Чтобы переименовать раздел, пишите отдельно: {section: "2", title: …}.',
      }
    case 'field-of-section':
      return {
        message: `при переименовании раздела поля «${args.field}» не бывает`,
        hint: 'Нужны только section и title. Для пункта укажите его номер: number.',
      }
    case 'unknown-section':
      return { message: `раздел ${args.number} не найден в плане${perhaps(args.suggestion)}` }
    case 'several-sections':
      return { message: `разделов с номером ${args.number} в плане несколько: неясно, о каком из них речь` }
    case 'no-such-date':
      return { message: `такой даты нет: ${args.value}` }
    case 'quarter-outside-period':
      return {
        message: `${quarters([args.quarter])} не входит в отчётный период (${report.period(args.period)})`,
      }
    case 'parts-of-itself':
      return { message: `показатель «${args.id}» складывается из самого себя` }
    case 'jointly-with-itself':
      return {
        message: `подразделение «${args.id}» указано в поле «jointly» собственного ответа`,
        hint: 'Уберите его: в jointly перечисляют остальных, от чьего имени дан этот ответ.',
      }
    case 'unknown-rule':
      return { message: `правила «${args.value}» нет${perhapsQuoted(args.suggestion)}` }
    case 'unknown-entry':
      return {
        message: `в словаре ${args.table} нет записи «${args.value}», отключать нечего${perhapsQuoted(args.suggestion)}`,
      }
    case 'locked-rule':
      return { message: `правило «${args.value}» нельзя ослабить: иначе текст мог бы пропасть` }
    case 'beyond':
      return { message: `${args.field}: ${args.value}, а должно быть от ${args.least} до ${args.most}` }
    case 'long-font':
      return { message: `font: в названии шрифта ${args.length} знаков, а Word принимает не больше ${args.most}` }
    case 'wide-margins':
      return {
        message: `поля ${args.fields.join(' и ')} вместе занимают ${args.together} мм из ${args.sheet}, и тексту не хватает места`,
        hint: `уменьшите их: вместе не больше ${args.most} мм`,
      }
    case 'unknown-profile':
      return { message: `профиля «${args.value}» нет${perhapsQuoted(args.suggestion)}` }
  }
}
