import type { Findings } from '../../findings/findings.js'
import { isQuarter } from '../../model/terms.js'
import type { Swallowed } from '../../model/text.js'
import type { FindingWords, RelatedWords, StructureWords, Wording } from '../finding-words.js'
import { formatNumber } from '../number.js'
import { pluralForm } from '../plural.js'
import { characterFindings } from './character-findings.js'
import { comparisonFindings } from './comparison-findings.js'
import { expressionFindings } from './expression-findings.js'
import { listed, perhaps, perhapsQuoted, quarters, shorten, withNames } from './finding-phrases.js'
import { meaningFindings } from './meaning-findings.js'
import { report } from './report.js'
import { hintsOfSlips, schema } from './schema-findings.js'
import { sentenceFindings } from './sentence-findings.js'
import { yamlSyntax } from './syntax-findings.js'

const count = (number: number, one: string, few: string, many: string) =>
  `${number} ${pluralForm('ru', String(number), [one, few, many])}`

/** What several figures were made one by. */
const taken = { sum: 'в сумме', last: 'в последнем', max: 'наибольшее', min: 'наименьшее' }

function notAFile(name: string, is: 'folder' | 'dead-link' | 'other' | 'loop'): Wording {
  switch (is) {
    case 'folder':
      return { message: `«${name}» — пустая папка, а здесь должен быть файл`, hint: 'Положите на её место сам файл.' }
    case 'dead-link':
      return {
        message: `ссылка «${name}» никуда не ведёт`,
        hint: 'Исправьте её или положите на её место сам файл.',
      }
    case 'loop':
      return {
        message: `ссылка «${name}» ведёт в папку, внутри которой лежит она сама, и не читается`,
        hint: 'Удалите её. Файлы, которые нужно прочитать, положите в папку submissions.',
      }
    case 'other':
      return {
        message: `«${name}» — не обычный файл и не был бы прочитан`,
        hint: 'Положите на его место сам файл.',
      }
  }
}

type NotTheFolder = Extract<Findings['stray-file'], { problem: 'not-the-folder' }>

function notTheFolder({ name, is, beside }: NotTheFolder): Wording {
  if (is === 'folder') {
    return {
      message: `папка «${name}» не была бы прочитана: её имя пишется строчными буквами`,
      hint: beside ? 'Перенесите её файлы в папку submissions.' : 'Переименуйте её в submissions.',
    }
  }
  const hint = 'Файлы подразделений должны лежать в папке с именем submissions.'
  if (is === 'dead-link') return { message: `ссылка «${name}» никуда не ведёт`, hint }
  return { message: `«${name}» — ${is === 'file' ? 'файл' : 'не папка'}, а должна быть папка с ответами`, hint }
}

/** Notepad does not know them. */
const hintOfOldEncoding = (name: string) =>
  `Откройте файл в Word, выберите кодировку «${name}» и сохраните: «Сохранить как» → «Обычный текст» → «Юникод (UTF-8)»; имя файла должно и дальше кончаться на .yaml.`

const swallowedOnItsLine =
  'Если это текст, поставьте после двоеточия знак | и пишите текст со следующей строки с отступом; если примечание — перенесите его на отдельную строку.'

/** What to do with a # and what stands behind it. */
const swallowed: Record<Swallowed['where'], string> = {
  behind: swallowedOnItsLine,
  before: swallowedOnItsLine,
  header:
    'Если это текст, перенесите его на следующую строку, вровень с остальным текстом; если примечание — на отдельную строку выше.',
  below:
    'Если это текст, пишите его вровень с остальным текстом, а весь текст — после знака |; если примечание — сдвиньте его влево, чтобы знак # стоял под именем поля или номером пункта.',
}

const structureFindings: StructureWords = {
  'yaml-syntax': yamlSyntax,
  encoding(args) {
    switch (args.problem) {
      case 'windows-1251':
        return {
          message: 'файл сохранён в кодировке windows-1251',
          hint: 'Сохраните его в UTF-8: в Блокноте «Сохранить как» → «Кодировка» → «UTF-8».',
        }
      case 'koi8-r':
        return {
          message: 'файл сохранён в кодировке KOI8-R',
          hint: hintOfOldEncoding('Кириллица (KOI8-R)'),
        }
      case 'ibm866':
        return {
          message: 'файл сохранён в кодировке DOS (cp866)',
          hint: hintOfOldEncoding('Кириллица (DOS)'),
        }
      case 'utf-16':
        return {
          message: 'файл сохранён в кодировке UTF-16',
          hint: 'Сохраните его в UTF-8: в Блокноте «Сохранить как» → «Кодировка» → «UTF-8».',
        }
      case 'unknown':
        return {
          message: 'файл сохранён не в UTF-8',
          hint: 'Откройте его в программе, которая показывает русские буквы верно, и сохраните в кодировке UTF-8.',
        }
      case 'spoilt':
        return {
          message: 'текст испорчен: какая-то программа приняла одну кодировку за другую и так его сохранила',
          hint: 'Возьмите этот текст заново оттуда, где он был написан; проверьте и остальной файл.',
        }
      case 'forbidden':
        return {
          message: `знак ${args.code}, которого не может быть в документе Word`,
          // What Shift and Enter leave in Word.
          hint: args.code === 'U+000B' ? 'Замените его новой строкой.' : 'Удалите его.',
        }
    }
  },
  'duplicate-key': ({ key, holds = 'text' }) => ({
    message: `«${key}» здесь уже есть`,
    hint: {
      text: 'Оставьте одну запись; если нужно всё, соедините тексты.',
      'item-text':
        'Если это ответ по следующему пункту, поставьте над ним строку с номером этого пункта; если нет, оставьте одну запись или соедините тексты.',
      'item-of-list':
        'Если это начало следующего подтверждения, поставьте перед ним «- »; если нет, оставьте одну запись.',
      fields: 'Перенесите всё, что стоит под этой записью, под первую, а эту уберите.',
      value: 'Оставьте одну запись.',
      department: 'Оставьте одно подразделение: у каждого должен быть свой файл.',
    }[holds],
  }),
  'comment-swallows-text': ({ comment, where }) => ({
    message: `часть текста после знака # пропадёт: «${shorten(comment)}»`,
    hint: swallowed[where],
  }),
  'folded-text': ({ lines, mark }) =>
    mark
      ? {
          message: `вместо знака | стоит «${mark}»: он и строки под ним сольются в один абзац`,
          hint: 'Поставьте на его место знак |.',
        }
      : {
          message: `${count(lines, 'строка', 'строки', 'строк')} текста сольются в один абзац`,
          hint: 'Чтобы каждая строка стала абзацем, поставьте после двоеточия знак | и пишите текст со следующей строки с отступом.',
        },
  'too-large': ({ problem, limit }) => {
    const number = formatNumber('ru', String(limit))
    switch (problem) {
      case 'size':
        return {
          message: `файл больше ${limit / 1024 / 1024} МиБ и не будет прочитан`,
          hint: 'Разделите его на несколько файлов.',
        }
      case 'line':
        return { message: `строка длиннее ${number} знаков`, hint: 'Разбейте текст на строки.' }
      case 'depth':
        return { message: `больше ${number} вложенных друг в друга уровней`, hint: 'Проверьте скобки и отступы.' }
      case 'marks':
        return {
          message: `больше ${number} значений, которые начинаются с &, * или ! либо с незакрытой кавычки или скобки`,
          hint: 'Текст, который начинается с такого знака, пишите после | со следующей строки, с отступом.',
        }
    }
  },
  'stray-file'(args) {
    const { name } = args
    switch (args.problem) {
      case 'no-plan':
        return {
          message: `папка «${name}» не читается: в ней нет файла plan.yaml`,
          hint: args.found
            ? `Переименуйте ${args.found} в plan.yaml.`
            : 'Положите в неё plan.yaml или уберите папку из plans.',
        }
      case 'no-period':
        return {
          message: `папка «${name}» не читается: её имя — не период${perhapsQuoted(args.suggestion)}`,
          hint: 'Периоды называются так: 2020, 2020-Q1, 2020-H1, 2020-9M.',
        }
      case 'plan-not-a-file': {
        const found = {
          folder: 'папка, а не файл',
          'dead-link': 'ссылка, которая никуда не ведёт',
          other: 'не обычный файл',
        }
        return {
          message: `папка «${name}» не читается: plan.yaml в ней — ${found[args.is]}`,
          hint: 'Положите на это место файл плана.',
        }
      }
      case 'file':
        return {
          message: `файл «${name}» не был бы прочитан`,
          hint: 'Дайте ему расширение .yaml или уберите его из папки submissions.',
        }
      case 'elsewhere':
        return {
          message: `файл «${name}» не был бы прочитан: он лежит не в папке с ответами`,
          hint: `Перенесите его в ${args.folder} или уберите из plans.`,
        }
      case 'hidden':
        return {
          message: `файл «${name}» не был бы прочитан: папка «${args.folder}» пропускается`,
          hint: 'Переименуйте папку или перенесите файл в папку submissions.',
        }
      case 'outside':
        return {
          message: `файл «${name}» не читается: он не относится ни к одному периоду`,
          hint: 'Перенесите его в папку его периода или уберите из plans.',
        }
      case 'name':
        return {
          message: `«${name}» прочитать нельзя: имя записано не в UTF-8${args.meant ? `, а в кодировке ${args.meant.encoding} (это «${args.meant.name}»)` : ''}`,
          hint: `Переименуйте; если таких имён много, распакуйте архив заново, указав кодировку имён: unzip -O ${args.meant?.encoding ?? 'cp866'} архив.zip.`,
        }
      case 'not-a-file':
        return notAFile(name, args.is)
      case 'not-the-folder':
        return notTheFolder(args)
    }
  },
  schema,
  'unknown-item'({ number, suggestion, absent, byMeasure, withoutPlace }) {
    if (number === '') return { message: 'не указан номер пункта' }
    if (withoutPlace) {
      return {
        message: `пункта ${shorten(number)} нет в плане, и не указано, где ему стоять${perhaps(suggestion)}`,
        hint: 'Новому пункту нужно поле after или before с номером соседнего пункта либо section с номером раздела.',
      }
    }
    if (byMeasure) {
      return { message: `вместо номера пункта стоит мероприятие «${shorten(number)}»${perhaps(suggestion)}` }
    }
    if (absent) {
      const [items, found] = absent.length > 1 ? ['пункты', 'найдены'] : ['пункт', 'найден']
      return {
        message: `в записи «${shorten(number)}» ${items} ${shorten(listed(absent))} не ${found} в плане${perhapsQuoted(suggestion)}`,
        hint: 'Номера нескольких пунктов пишут через запятую.',
      }
    }
    if (suggestion?.includes(',')) {
      return {
        message: `«${shorten(number)}» — не номер пункта${perhapsQuoted(suggestion)}`,
        hint: 'Номера нескольких пунктов пишут через запятую.',
      }
    }
    const named = /\s|^(?:под)?п|^№/i.test(number) ? `«${shorten(number)}»` : `пункт ${number}`
    return { message: `${named} не найден в плане${perhaps(suggestion)}` }
  },
  'unknown-department'(args) {
    const { id, suggestion } = args
    if ('items' in args) {
      const items = args.items.length > 1 ? 'унаследованных пунктах' : 'унаследованном пункте'
      return {
        message: `в этом списке нет подразделения «${id}», а оно названо в ${items} ${shorten(listed(args.items))}${perhapsQuoted(suggestion)}`,
        hint: 'Добавьте подразделение в список или измените эти пункты в amendments.',
      }
    }
    const { byName, several } = args
    if (several) {
      return {
        message: `«${shorten(id)}» — несколько подразделений, а у файла оно одно`,
        hint: hintsOfSlips.departments,
      }
    }
    return {
      message: byName
        ? `вместо короткого имени подразделения стоит название «${shorten(id)}»${perhapsQuoted(suggestion)}`
        : `подразделения «${id}» нет в плане${perhapsQuoted(suggestion)}`,
    }
  },
  'unknown-indicator'({ id, item, suggestion, byName, known, elsewhere, quarters }) {
    if (quarters) {
      return {
        message: 'значения по кварталам стоят без показателя',
        hint: `Пишите показатель, а за ним кварталы: ${known[0]?.id ?? '…'}: {Q1: …, Q2: …}.`,
      }
    }
    if (byName) {
      return {
        message: `вместо короткого имени показателя стоит название «${shorten(id)}»${perhapsQuoted(suggestion)}`,
      }
    }
    const message = `у пункта ${item} нет показателя «${shorten(id)}»${perhapsQuoted(suggestion)}`
    if (suggestion !== null) return { message }
    if (elsewhere !== null) return { message, hint: `Такой показатель есть у пункта ${elsewhere}.` }
    return {
      message,
      hint:
        known.length === 0
          ? 'В плане у этого пункта показателей нет.'
          : `Показатели этого пункта: ${withNames(known)}.`,
    }
  },
  'unknown-placeholder'({ id, item, suggestion, dropped }) {
    if (dropped) {
      return {
        message: `показателя «${id}» здесь нет, а вводный абзац пункта ${item} его печатает: {{${id}}}`,
        hint: 'Оставьте показатель в indicators или измените здесь же и lead.',
      }
    }
    return {
      message: `{{${id}}}: у пункта ${item} нет такого показателя${perhapsQuoted(suggestion)}`,
      hint: 'Если это просто фигурные скобки, пишите {{{{.',
    }
  },
  'bad-template'(args) {
    switch (args.problem) {
      case 'unclosed':
        return {
          message: 'скобки {{ открыты, но не закрыты',
          hint: 'Закройте их: }}. Если это просто текст, пишите {{{{.',
        }
      case 'brackets':
        return {
          message: `«${shorten(args.found)}» так и будет напечатано: показатель пишут в двойных фигурных скобках`,
          hint: `Пишите ${args.suggestion}.`,
        }
      case 'no-id':
        return {
          message:
            args.found === ''
              ? 'внутри {{ }} пусто, а должен стоять показатель'
              : `внутри {{ }} должен стоять показатель, а стоит «${shorten(args.found)}»${perhapsQuoted(args.suggestion)}`,
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
  'duplicate-contribution'(args) {
    if ('suggestion' in args) {
      const { department, suggestion } = args
      return {
        message: `у подразделения «${department}» есть другой файл с ответами на те же пункты${perhapsQuoted(suggestion)}`,
        hint: `Файл называется «${suggestion}»: если это ответы того подразделения, пишите «department: ${suggestion}».`,
      }
    }
    if (!('file' in args)) {
      return {
        message: `это ещё один ответ подразделения «${args.department}» на пункт ${args.item}`,
        hint: 'Оставьте один ответ; если нужно всё, соедините тексты.',
      }
    }
    return args.exact
      ? {
          message: `этот файл слово в слово повторяет файл «${args.file}»`,
          hint: 'Оставьте один такой файл, лишние удалите.',
        }
      : {
          message: `все пункты этого файла стоят и в файле «${args.file}» того же подразделения`,
          hint: 'Оставьте один из этих файлов или соедините их тексты; если это ответы другого подразделения, исправьте department.',
        }
  },
  'duplicate-number'({ number, amended }) {
    if (!amended) return { message: `пункт ${number} в плане уже есть` }
    return {
      message: `${amended === 'item' ? 'пункт' : 'раздел'} ${number} в amendments назван дважды`,
      hint: 'Соедините обе записи в одну.',
    }
  },
  'number-order': ({ number, before }) => ({ message: `${number} стоит после ${before}: нарушен порядок номеров` }),
  'number-outside-section': ({ number, section }) => ({ message: `пункт ${number} стоит в разделе ${section}` }),
  'missing-contribution': ({ department, item }) => ({
    message: `нет ответа подразделения «${department}» по пункту ${item}, хотя другие ответили`,
  }),
  'empty-item': ({ item, measure }) => ({ message: `по пункту ${item} никто не отчитался: «${shorten(measure)}»` }),
  'not-filled-in': ({ item }) => ({ message: `ответ по пункту ${item} ещё не заполнен` }),
  'not-responsible'(args) {
    const { department } = args
    const items = 'jointly' in args ? args.items : [args.item]
    return {
      message: `${items.length > 1 ? `пункты ${shorten(listed(items))} поручены` : `пункт ${items[0]} поручен`} не подразделению «${department}»`,
      hint: `${'jointly' in args ? 'Проверьте jointly и номер' : 'Проверьте номер'} пункта. Если всё верно, добавьте подразделение в responsible пункта плана.`,
    }
  },
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
          hint: `Добавьте ${args.names.length > 1 ? 'их' : 'его'} в поле indicators.`,
        }
      case 'quarter':
        return {
          message: `«${args.name}»: нет данных за ${quarters(args.quarters)}`,
          hint: `Добавьте к показателю ${listed(args.quarters)}.`,
        }
      case 'template':
        return {
          message:
            args.of === 'item'
              ? `итога «${args.name}» по пункту ${args.item} нет, а он стоит в тексте`
              : `значения «${args.name}» нет, а оно стоит в тексте`,
          hint: 'Добавьте его в поле indicators.',
        }
      case 'silent':
        return {
          message: `нет ответа подразделения «${args.departmentName}» (${args.department}) по пункту ${args.item}, а без него неполон итог в тексте пункта: ${args.names.map((name) => `«${name}»`).join(', ')}`,
          hint: 'Добавьте ответ; пока его нет, можно собрать черновик с параметром --draft.',
        }
    }
  },
  'parts-do-not-add-up'({ name, value, sum, parts, of, item, quarter }) {
    const where = `${of === 'item' ? ` в целом по пункту ${item}` : ''}${quarter ? ` за ${quarters([quarter])}` : ''}`
    return {
      message: `«${name}»${where}: ${formatNumber('ru', value)}, а сумма частей — ${formatNumber('ru', sum)} (${parts.map((part) => `«${part}»`).join(' + ')})`,
    }
  },
  'other-quarter': ({ named, period }) => ({
    message: `«${named}» в отчёте за ${report.period(period)}`,
    hint: 'Если это сравнение, назовите рядом и отчётный период.',
  }),
  'quarter-mismatch'({ name, value, reported, ...parts }) {
    const [own, other] = [value, reported].map((number) => formatNumber('ru', number))
    if ('quarter' in parts) {
      return { message: `«${name}»: ${own}, а в отчёте за ${quarters([parts.quarter])} — ${other}` }
    }
    const { periods, how } = parts
    const are = periods.every(isQuarter) ? quarters(periods) : 'I и II полугодия'
    return { message: `«${name}»: ${own}, а по отчётам за ${are} ${taken[how]} — ${other}` }
  },
  'empty-text': ({ item, typed }) => ({
    message:
      typed === undefined
        ? `пустой текст в ответе по пункту ${item}`
        : `вместо текста в ответе по пункту ${item} стоит «${shorten(typed)}», и так он будет напечатан`,
    ...(typed !== undefined && { hint: 'Если ответа ещё нет, оставьте пункт пустым.' }),
  }),
  'unused-suppression'(args) {
    switch (args.problem) {
      case 'nothing-found':
        return {
          message: `правило ${args.rule} здесь ничего не находит, отключать его незачем`,
          hint: 'Удалите это примечание.',
        }
      case 'essential':
        return {
          message: `правило ${args.rule} отключить нельзя: то, что оно находит, пропало бы из отчёта`,
          hint: 'Исправьте ошибку, а это примечание удалите.',
        }
      case 'unknown-rule':
        return {
          message: `нет правила «${args.rule}»${perhapsQuoted(args.suggestion)}`,
          hint: 'Список правил: svod rules.',
        }
      case 'no-rule':
        return {
          message: `в примечании «${args.remark}» не названо правило, и оно ничего не отключает`,
          hint: `Пишите # ${args.remark} правило -- причина. Список правил: svod rules.`,
        }
      case 'not-at-top':
        return {
          message: `svod-disable ${args.rule} действует только в начале файла`,
          hint: 'Перенесите примечание в первую строку или поставьте над ключом svod-disable-next-line.',
        }
      case 'unknown-remark':
        return {
          message: `примечания «${args.remark}» нет, и оно ничего не отключает`,
          hint: 'Пишите # svod-disable-next-line правило -- причина.',
        }
      case 'in-text':
        return {
          message: `примечание «${args.remark}» стоит внутри текста: оно ничего не отключает и попадёт в отчёт`,
          hint: 'Перенесите его на строку над номером пункта или над именем поля.',
        }
      case 'baseline':
        return {
          message: `замечания ${args.rule} в файле ${args.file} больше нет`,
          hint: 'Обновите список: svod lint --write-baseline.',
        }
    }
  },
  'suppression-without-reason': ({ rule }) => ({
    message: `правило ${rule} отключено без объяснения`,
    hint: 'Допишите причину после двух дефисов: -- почему.',
  }),
}

export const findings: FindingWords = {
  ...structureFindings,
  ...characterFindings,
  ...sentenceFindings,
  ...expressionFindings,
  ...meaningFindings,
  ...comparisonFindings,
}

export const related: RelatedWords = {
  first: 'первый раз здесь',
  before: 'стоит после этого пункта',
  'in-plan': 'пункт в плане',
  part: 'слагаемое',
  whole: 'значение другого подразделения',
  introduced: 'введено здесь',
  opened: 'открыто здесь',
}
