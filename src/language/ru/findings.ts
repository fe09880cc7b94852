import type { Kind, SyntaxHint } from '../../diagnostics/findings.js'
import type { Quarter } from '../../model/terms.js'
import type { FindingWords, RelatedWords, Wording } from '../finding-words.js'
import { formatNumber } from '../number.js'
import { pluralForm } from '../plural.js'
import { report } from './report.js'

const count = (number: number, one: string, few: string, many: string) =>
  `${number} ${pluralForm('ru', String(number), [one, few, many])}`

const perhaps = (suggestion: string | null) => (suggestion === null ? '' : `; возможно, ${suggestion}?`)
const perhapsQuoted = (suggestion: string | null) => (suggestion === null ? '' : `; возможно, «${suggestion}»?`)
const named = (field: string | null) => (field === null ? '' : ` в поле «${field}»`)
const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** In full: a shortened word would end the sentence with a full stop. */
const quarters = (names: readonly Quarter[]) =>
  `${names.map((name) => romanNumbers[name]).join(', ')} квартал${names.length > 1 ? 'ы' : ''}`
const romanNumbers: Record<Quarter, string> = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' }

const asBlock = 'Если это текст, поставьте после двоеточия знак | и пишите текст со следующей строки с отступом.'

/** With the verb that agrees: «нужен текст», «нужна дата». */
const expectedKinds: Record<Kind, [verb: string, noun: string]> = {
  text: ['нужен', 'текст'],
  list: ['нужен', 'список'],
  fields: ['нужны', 'вложенные поля'],
  nothing: ['нужно', 'пустое значение'],
  number: ['нужно', 'число цифрами (25, 2.5; не длиннее 15 цифр)'],
  date: ['нужна', 'дата вида 2020-12-31'],
  id: ['нужно', 'короткое имя строчными латинскими буквами, например finance'],
  url: ['нужен', 'адрес, который начинается с https:// или http://'],
  mark: ['нужен', 'номер без пробелов и запятых, например 1.10'],
  year: ['нужен', 'год четырьмя цифрами, например 2019'],
  'yes-or-no': ['нужно', 'true (да) или false (нет)'],
  'all-or-list': ['нужно', 'слово all или список вида [hr, finance]'],
  colour: ['нужен', 'цвет вида E7E6E6 или none'],
}

const foundKinds: Partial<Record<Kind, string>> = {
  list: 'здесь список',
  fields: 'здесь вложенные поля',
  nothing: 'здесь пусто',
}

const syntaxHints: Record<SyntaxHint, Wording> = {
  colon: { message: 'запись не читается: внутри значения стоит двоеточие с пробелом', hint: asBlock },
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
  tab: { message: 'запись не читается: отступ сделан табуляцией', hint: 'Замените табуляцию пробелами.' },
  start: { message: 'запись не читается: значение не может начинаться с этого знака', hint: asBlock },
  flow: { message: 'запись не читается: фигурная или квадратная скобка понята как часть разметки', hint: asBlock },
  'no-break-space': {
    message: 'запись не читается: здесь стоит неразрывный пробел, который выглядит как обычный',
    hint: 'Замените его обычным пробелом.',
  },
  other: { message: 'запись не читается', hint: `Проверьте отступы, двоеточия и кавычки. ${asBlock}` },
}

export const findings: FindingWords = {
  'yaml-syntax'(args) {
    switch (args.problem) {
      case 'broken':
        return syntaxHints[args.hint]
      case 'documents':
        return {
          message: 'в файле больше одного документа: вторая часть не была бы прочитана',
          hint: 'Уберите строку ---.',
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
  },
  encoding(args) {
    switch (args.problem) {
      case 'windows-1251':
        return {
          message: 'файл сохранён в кодировке windows-1251',
          hint: 'Сохраните его в UTF-8: в Блокноте «Сохранить как» → «Кодировка» → «UTF-8».',
        }
      case 'utf-16':
        return {
          message: 'файл сохранён в кодировке UTF-16',
          hint: 'Сохраните его в UTF-8: в Блокноте «Сохранить как» → «Кодировка» → «UTF-8».',
        }
      case 'unknown':
        return { message: 'файл сохранён не в UTF-8', hint: 'Сохраните его как текст в кодировке UTF-8.' }
      case 'forbidden':
        return { message: `знак ${args.code}, которого не может быть в документе Word`, hint: 'Удалите его.' }
    }
  },
  'duplicate-key': ({ key }) => ({
    message: `«${key}» стоит здесь второй раз`,
    hint: 'Оставьте одну запись; если нужны обе, соедините их тексты.',
  }),
  'comment-swallows-text': ({ comment }) => ({
    message: `часть текста после знака # пропадёт: «${shorten(comment)}»`,
    hint: 'Если это текст, поставьте после двоеточия знак | и пишите текст со следующей строки с отступом; если примечание — перенесите его на отдельную строку.',
  }),
  'folded-text': ({ lines }) => ({
    message: `${count(lines, 'строка', 'строки', 'строк')} текста сольются в один абзац`,
    hint: 'Чтобы каждая строка стала абзацем, поставьте после двоеточия знак | и пишите текст со следующей строки с отступом.',
  }),
  'too-large': ({ problem, limit }) =>
    problem === 'size'
      ? {
          message: `файл больше ${limit / 1024 / 1024} МиБ и не будет прочитан`,
          hint: 'Разделите его на несколько файлов.',
        }
      : { message: `больше ${limit} вложенных друг в друга уровней`, hint: 'Проверьте скобки и отступы.' },
  'stray-file': ({ name }) => ({
    message: `файл «${name}» не был бы прочитан`,
    hint: 'Дайте ему расширение .yaml или уберите его из папки submissions.',
  }),
  schema(args) {
    switch (args.problem) {
      case 'empty-file':
        return { message: 'файл пуст' }
      case 'missing-field':
        return { message: `нет обязательного поля «${args.field}»${args.in === null ? '' : ` (здесь: ${args.in})`}` }
      case 'unknown-field':
        return { message: `поля «${args.field}» здесь не бывает${perhapsQuoted(args.suggestion)}` }
      case 'wrong-kind': {
        const wanted = args.expected.map((kind) => expectedKinds[kind])
        const found = foundKinds[args.found] ?? `здесь «${shorten(args.value ?? '')}»`
        const where = args.field === null ? 'здесь' : `в поле «${args.field}»`
        const message = `${where} ${wanted[0]?.[0]} ${wanted.map(([, noun]) => noun).join(' или ')}, а ${found}`
        const dashes = args.found === 'list' && args.expected.includes('fields')
        return dashes ? { message, hint: 'Уберите дефисы в начале строк.' } : { message }
      }
      case 'not-in-list':
        return {
          message: `«${shorten(args.value)}»${named(args.field)} не подходит${perhapsQuoted(args.suggestion)}`,
          hint: `Можно: ${args.allowed.join(', ')}.`,
        }
      case 'blank':
        return { message: `пустое значение${named(args.field)}` }
      case 'empty-list':
        return { message: `пустой список${named(args.field)}` }
      case 'repeated':
        return { message: `«${args.value}»${named(args.field)} уже есть` }
      case 'no-execution-column':
        return { message: 'среди граф нет execution: тексты подразделений не попали бы в отчёт' }
      case 'sections-and-items':
        return {
          message: 'в плане есть и sections, и items',
          hint: 'Оставьте одно: пункты с разделами — внутри sections, без разделов — в items.',
        }
      case 'extends-missing':
        return { message: `нет файла «${args.path}», который продолжает этот план` }
      case 'extends-outside':
        return { message: `путь «${args.path}» ведёт за пределы рабочей папки` }
      case 'extends-cycle':
        return { message: `план продолжает сам себя через «${args.path}»` }
      case 'amendment-without-extends':
        return { message: 'amendments без extends: нечего изменять' }
      case 'no-such-date':
        return { message: `такой даты нет: ${args.value}` }
      case 'quarter-outside-period':
        return {
          message: `${quarters([args.quarter])} не входит в отчётный период (${report.period(args.period)})`,
        }
      case 'parts-of-itself':
        return { message: `показатель «${args.id}» складывается из самого себя` }
      case 'unknown-rule':
        return { message: `правила «${args.value}» нет${perhapsQuoted(args.suggestion)}` }
      case 'locked-rule':
        return { message: `правило «${args.value}» нельзя ослабить: иначе текст мог бы пропасть` }
      case 'unknown-profile':
        return { message: `профиля «${args.value}» нет${perhapsQuoted(args.suggestion)}` }
    }
  },
  'unknown-item': ({ number, suggestion }) => ({
    message: number === '' ? 'не указан номер пункта' : `пункт ${number} не найден в плане${perhaps(suggestion)}`,
  }),
  'unknown-department': ({ id, suggestion }) => ({
    message: `подразделения «${id}» нет в плане${perhapsQuoted(suggestion)}`,
  }),
  'unknown-indicator': ({ id, item, suggestion }) => ({
    message: `у пункта ${item} нет показателя «${id}»${perhapsQuoted(suggestion)}`,
  }),
  'unknown-placeholder': ({ id, item, suggestion }) => ({
    message: `{{${id}}}: у пункта ${item} нет такого показателя${perhapsQuoted(suggestion)}`,
    hint: 'Если это просто фигурные скобки, пишите {{{{.',
  }),
  'bad-template'(args) {
    switch (args.problem) {
      case 'unclosed':
        return {
          message: 'скобки {{ открыты, но не закрыты',
          hint: 'Закройте их: }}. Если это просто текст, пишите {{{{.',
        }
      case 'no-id':
        return {
          message: `внутри {{ }} должен стоять показатель, а стоит «${shorten(args.found)}»`,
          hint: 'Пишите {{показатель}} латиницей, как в плане; если это просто текст — {{{{.',
        }
      case 'forms':
        return {
          message: `{{${args.id}: …}}: форм слова ${args.given}, а нужно ${args.wanted}`,
          hint:
            args.wanted === 3
              ? 'Пишите три формы через |: один проект | два проекта | пять проектов — {{…: проект | проекта | проектов}}.'
              : 'Пишите две формы через |: {{…: project | projects}}.',
        }
    }
  },
  'duplicate-contribution': ({ department, item }) => ({
    message: `подразделение «${department}» отвечает на пункт ${item} второй раз`,
    hint: 'Оставьте один ответ; если нужны оба, соедините их тексты.',
  }),
  'duplicate-number': ({ number }) => ({ message: `пункт ${number} в плане уже есть` }),
  'number-order': ({ number, before }) => ({ message: `${number} стоит после ${before}: нарушен порядок номеров` }),
  'number-outside-section': ({ number, section }) => ({ message: `пункт ${number} стоит в разделе ${section}` }),
  'missing-contribution': ({ department, item }) => ({
    message: `нет ответа подразделения «${department}» по пункту ${item}, хотя другие ответили`,
  }),
  'empty-item': ({ item, measure }) => ({ message: `по пункту ${item} никто не отчитался: «${shorten(measure)}»` }),
  'not-filled-in': ({ item }) => ({ message: `ответ по пункту ${item} ещё не заполнен` }),
  'not-responsible': ({ department, item }) => ({
    message: `пункт ${item} поручен не подразделению «${department}»`,
    hint: 'Проверьте номер пункта. Если всё верно, добавьте подразделение в responsible пункта плана.',
  }),
  'repealed-item': ({ item, act }) => ({
    message: `пункт ${item} утратил силу (${shorten(act)}), отчёт по нему не нужен`,
  }),
  'reason-required': ({ status }) => ({
    message: `при статусе ${status} (${report.statuses[status].toLowerCase()}) нужна причина`,
    hint: 'Добавьте поле reason.',
  }),
  'missing-indicator'(args) {
    switch (args.problem) {
      case 'absent':
        return {
          message: `по пункту ${args.item} нет значения: ${args.names.map((name) => `«${name}»`).join(', ')}`,
          hint: 'Добавьте его в поле indicators.',
        }
      case 'quarter':
        return {
          message: `«${args.name}»: нет значения за ${quarters(args.quarters)}`,
        }
      case 'template':
        return {
          message:
            args.of === 'item'
              ? `итога «${args.name}» по пункту ${args.item} нет, а он стоит в тексте`
              : `значения «${args.name}» нет, а оно стоит в тексте`,
          hint: 'Добавьте его в поле indicators.',
        }
    }
  },
  'parts-do-not-add-up'({ name, value, sum, parts, of, item, quarter }) {
    const where = of === 'item' ? ` в целом по пункту ${item}` : quarter ? ` за ${quarters([quarter])}` : ''
    return {
      message: `«${name}»${where}: ${formatNumber('ru', value)}, а сумма частей — ${formatNumber('ru', sum)} (${parts.map((part) => `«${part}»`).join(' + ')})`,
    }
  },
  'quarter-mismatch': ({ name, quarter, value, reported }) => ({
    message: `«${name}»: ${formatNumber('ru', value)}, а в отчёте за ${quarters([quarter])} — ${formatNumber('ru', reported)}`,
  }),
  'empty-text': ({ item }) => ({
    message: item === null ? 'пустой текст' : `пустой текст в ответе по пункту ${item}`,
  }),
}

export const related: RelatedWords = {
  first: 'первый раз здесь',
  'in-plan': 'пункт в плане',
  part: 'слагаемое',
}
