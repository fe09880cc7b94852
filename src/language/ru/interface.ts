import type { InterfaceWords } from '../interface-words.js'
import { pluralForm } from '../plural.js'
import { reportFault } from './report-faults.js'

const count = (number: number, one: string, few: string, many: string) =>
  `${number} ${pluralForm('ru', String(number), [one, few, many])}`
const errors = (number: number) => count(number, 'ошибка', 'ошибки', 'ошибок')
const warnings = (number: number) => count(number, 'предупреждение', 'предупреждения', 'предупреждений')
const perhaps = (suggestion: string | null) => (suggestion === null ? '' : ` Возможно, ${suggestion}?`)

const reasons: Record<string, string> = {
  EACCES: 'нет прав доступа',
  EPERM: 'нет прав доступа',
  EROFS: 'диск только для чтения',
  ENOSPC: 'на диске нет места',
  EISDIR: 'это папка',
  ENOTFILE: 'это устройство или канал, а не файл',
  ENOTDIR: 'на пути стоит файл, а не папка',
  ELOOP: 'ссылки ведут по кругу',
  ENAMETOOLONG: 'слишком длинное имя',
  EDQUOT: 'исчерпано место, отведённое пользователю',
  EBUSY: 'файл занят другой программой',
  EMFILE: 'открыто слишком много файлов',
  EFBIG: 'он больше 200 МиБ',
  ECHANGED: 'он меняется прямо сейчас; запустите svod ещё раз',
  EGONE: 'он только что был на месте и исчез; запустите svod ещё раз',
}
const planKinds = {
  folder: 'это папка, а план должен быть файлом',
  'dead-link': 'ссылка, которая никуда не ведёт',
  other: 'не обычный файл',
}
const because = (code: string) => reasons[code] ?? code

const kindNames = { year: 'За год', quarter: 'За квартал', half: 'За полугодие', '9m': 'За 9 месяцев' }
const whatNames = { item: 'пункта', section: 'раздела', department: 'подразделения' }

export const words: InterfaceWords = {
  severities: { error: 'ошибка', warning: 'предупреждение', info: 'замечание' },
  hint: 'Как исправить:',
  moreFindings: (count) => `… и ещё ${count}. Показать все: --format concise.`,
  explain: {
    off: 'выключено',
    fixable: 'исправляет --fix',
    essential: 'отключить нельзя',
    bad: 'Плохо:',
    good: 'Хорошо:',
    turnOff: 'Отключить для одного ключа или во всей папке:',
    turnOn: 'Включить:',
    reason: 'почему',
  },
  messages: {
    written: ({ period, files }) => `${period}: записано ${files.join(', ')}`,
    'up-to-date': ({ period, files }) => `${period}: без изменений: ${files.join(', ')}`,
    differs: ({ period, files }) =>
      `${period}: ${files.length === 1 ? 'файл отчёта отличается' : 'файлы отчёта отличаются'} от того, что было бы записано; выполните svod compile ${period}`,
    'not-written': ({ period, errors: found, warnings: also }) =>
      `${period}: ${errors(found)}${also > 0 ? `, ${warnings(also)}` : ''}; файлы отчёта не изменены`,
    'too-many-warnings': ({ period, warnings: found, limit }) =>
      `${period}: ${warnings(found)}, а допустимо ${limit}; файлы отчёта не изменены`,
    'no-comparison': ({ period, previous }) =>
      `${period}: сравнения с ${previous} в HTML не будет, потому что в plans/${previous} есть ошибки`,
    warnings: ({ period, warnings: found }) => `${period}: ${warnings(found)}`,
    watching: () => 'Жду изменений. Чтобы закончить, нажмите Ctrl+C.',
    'no-workspace': ({ folder }) =>
      `Ни в папке ${folder}, ни выше неё нет папки plans и файла svod.yaml. Перейдите в рабочую папку или укажите её: --root ПАПКА.`,
    'no-period': ({ period, suggestion, known }) =>
      `Нет файла plans/${period}/plan.yaml.${perhaps(suggestion)}${suggestion === null && known.length > 0 ? ` Есть: ${known.join(', ')}.` : ''}`,
    'plan-not-a-file': ({ file, is }) => `${file} — ${planKinds[is]}.`,
    'not-a-period': ({ period, suggestion }) =>
      `«${period}» — не отчётный период. Пишите 2020, 2020-Q1, 2020-H1 или 2020-9M.${perhaps(suggestion)}`,
    'cannot-read': ({ file, code }) => `Не удалось прочитать ${file}: ${because(code)}.`,
    'cannot-write': ({ file, code }) => `Не удалось записать ${file}: ${because(code)}. Файлы отчёта не изменены.`,
    'cannot-write-result': ({ file, code }) => `Не удалось записать ${file}: ${because(code)}. Ничего не записано.`,
    'cannot-mend': ({ file, code }) => `Не удалось исправить ${file}: ${because(code)}. Ни один файл не изменён.`,
    'not-put-back': ({ file, code, files }) =>
      `Не удалось записать ${file}: ${because(code)}. Вернуть удалось не всё: ${files.map(({ file: one, old }) => (old === null ? `новый файл ${one} остался` : `${one} уже заменён, прежний текст сохранён в ${old}`)).join('; ')}.`,
    'changed-meanwhile': ({ file }) =>
      `Файл ${file} изменили, пока svod его проверял; ни один файл не исправлен. Повторите svod lint --fix.`,
    unsettled: ({ rules }) =>
      `Правки по ${rules.length === 1 ? 'правилу' : 'правилам'} ${rules.join(', ')} не внесены: после каждой понадобилась бы новая. Посмотрите, нет ли в vocabulary двух замен, обратных друг другу.`,
    'cannot-print': ({ code }) => `Не удалось вывести результат: ${because(code)}.`,
    'bad-settings': ({ file }) => `Файл ${file} нужно исправить, до этого ничего не делается.`,
    'bad-epoch': ({ value }) => `SOURCE_DATE_EPOCH должна быть числом секунд, а не «${value}».`,
    'out-among-submissions': ({ folder }) =>
      `Нельзя записать отчёт в ${folder}: в этой папке лежат ответы подразделений.`,
    'not-a-folder': ({ folder }) => `Нет такой папки: ${folder}.`,
    'no-working-folder': () => 'Папки, из которой запущен svod, больше нет: перейдите в другую.',
    'nothing-to-lint': () => 'Проверять нечего: в папке plans нет ни одного периода с файлом plan.yaml.',
    'not-in-period': ({ file }) =>
      `${file}: это не план и не ответ подразделения; проверяются файлы plans/<период>/plan.yaml и plans/<период>/submissions/*.yaml.`,
    'no-file': ({ file }) => `Файла ${file} нет.`,
    'stdin-needs-name': () =>
      'Чтобы проверить текст из стандартного ввода, назовите его файл: --stdin-filename plans/2020/submissions/finance.yaml.',
    'stdin-alone': () => 'Стандартный ввод (-) проверяется отдельно: без других файлов, без --fix и --write-baseline.',
    'stdin-needs-dash': () => 'К --stdin-filename нужен знак - : svod lint - --stdin-filename файл.',
    'over-input': ({ file }) => `${file} — исходный файл: писать в него результат нельзя.`,
    'leads-out': ({ file }) =>
      `Нельзя записать ${file}: ссылка ведёт за пределы рабочей папки; замените её обычной папкой или файлом.`,
    'other-names': ({ files }) =>
      `${files.join(', ')}: у файла на диске есть и другие имена (жёсткие ссылки), под ними остался прежний текст.`,
    'one-file-twice': ({ file }) => `Два вида нельзя писать в один файл: ${file}.`,
    'baseline-cannot-hold': ({ findings }) =>
      `Не записано: ${findings}. Ошибки, с которыми отчёт не собрать, в список не заносятся, их надо исправить.`,
    'one-form': ({ forms }) =>
      `В стандартный вывод пишется только один вид, а названы ${forms.join(' и ')}; остальным дайте файл: ${forms.at(-1)}=файл.`,
    'form-and-ending': ({ form, file }) =>
      `В ${file} запрошен вид ${form}, но имя файла кончается так, как у другого вида: измените имя или --format.`,
    'stat-not-used': ({ form }) => `--stat сокращает pretty и md; ${form} записан целиком.`,
    'one-changes-form': ({ forms }) => `За один раз записывается один вид, а названы ${forms.join(' и ')}.`,
    'dry-run-to-output': ({ form }) =>
      `С --fix-dry-run в стандартный вывод идут исправления; замечаниям дайте файл: --format ${form}=файл.`,
    'dry-run-alone': () =>
      '--fix-dry-run и --write-baseline вместе не указывают: первый ничего не меняет, второй записывает файл.',
    'no-speller': () =>
      'Орфография не проверена: рядом с svod не установлены пакеты hunspell-asm и dictionary-ru; установите их там же, где svod (npm install hunspell-asm dictionary-ru, а если svod установлен с -g, то тоже с -g).',
    'bad-baseline': ({ file }) => `${file} испорчен; создайте его заново: svod lint --write-baseline.`,
    'baseline-written': ({ file, findings }) =>
      `Записано в ${file}: ${count(findings, 'замечание', 'замечания', 'замечаний')}; дальше считаются только новые.`,
    fixed: ({ count: number, files }) => `Исправлено: ${number} (${files.join(', ')})`,
    'could-be-fixed': ({ count: number, files }) =>
      `Можно исправить: ${number} (${files.join(', ')}); ничего не изменено`,
    'lint-summary': ({ files, errors: found, warnings: also, infos }) =>
      `${count(files, 'файл', 'файла', 'файлов')}: ${[...(found > 0 ? [errors(found)] : []), ...(also > 0 ? [warnings(also)] : []), ...(infos > 0 ? [count(infos, 'замечание', 'замечания', 'замечаний')] : [])].join(', ') || 'замечаний нет'}`,
    'over-the-limit': ({ warnings: found, limit }) => `${warnings(found)}, а допустимо ${limit}`,
    'schema-without-period': ({ name }) => `Схема ${name} от периода не зависит: уберите --period.`,
    'no-rule': ({ rule, suggestion }) => `Нет правила «${rule}».${perhaps(suggestion)} Список: svod rules`,
    'locked-rule': ({ rule }) => `Правило ${rule} смягчить нельзя: то, что оно находит, пропало бы из отчёта.`,
    'no-period-to-compare': ({ period, suggestion, known }) =>
      `Нет ни plans/${period}/plan.yaml, ни reports/${period}/report.json.${perhaps(suggestion)}${suggestion === null && known.length > 0 ? ` Есть: ${known.join(', ')}.` : ''}`,
    'not-to-compare': ({ name, suggestion }) =>
      `«${name}» — не отчётный период и не файл .json. Пишите 2020, 2020-Q1, 2020-H1, 2020-9M или путь к report.json.${perhaps(suggestion)}`,
    'not-compared': ({ period, errors: found, warnings: also }) =>
      `${period}: ${errors(found)}${also > 0 ? `, ${warnings(also)}` : ''}; сравнения не будет, пока их не исправить`,
    'left-out': ({ period, errors: found, holds }) =>
      `${period}: ${holds === null ? '' : `в reports/${period}/report.json отчёт за другой период, ${holds}; `}${found > 0 ? `${errors(found)}; ` : ''}этот период не учтён`,
    'few-periods': ({ kind, periods }) =>
      `Чтобы показать изменения по периодам, нужны хотя бы два отчёта одного вида. ${kindNames[kind]}: ${periods.length > 0 ? `есть только ${periods.join(', ')}` : 'отчётов нет'}. Другой вид: --kind year, quarter, half или 9m.`,
    'not-in-trend': ({ what, name, suggestion }) =>
      `Ни в одном из этих периодов нет ${whatNames[what]} ${name}.${perhaps(suggestion)}`,
    'form-not-of-trend': ({ form, forms }) => `С --trend вид ${form} не записывается; можно ${forms.join(', ')}.`,
    'needs-trend': ({ option }) => `Параметр ${option} указывают только вместе с --trend.`,
    'not-with-trend': ({ option }) => `Параметр ${option} не указывают вместе с --trend.`,
    'trend-of-all': ({ reports }) =>
      `С --trend учитываются все периоды одного вида, называть их не нужно: уберите ${reports.join(' ')}.`,
    'no-report': ({ file, fault }) => `${file}: ${reportFault(fault)}.`,
    'no-item': ({ number, suggestion }) => `Ни в одном из двух отчётов нет пункта ${number}.${perhaps(suggestion)}`,
    'no-department': ({ department, suggestion }) =>
      `Ни в одном из двух отчётов нет подразделения «${department}».${perhaps(suggestion)}`,
    'no-section': ({ section, suggestion }) =>
      `Ни в одном из двух отчётов нет раздела ${section}.${perhaps(suggestion)}`,
    'binary-to-terminal': ({ format }) =>
      `Файл ${format} на экран не выводится; назовите файл, в который его записать: --out изменения.${format}.`,
    'changes-written': ({ file }) => `Записано: ${file}`,
    'long-comment': ({ characters, limit }) =>
      `Получилось ${characters} знаков, а комментарий на GitHub вмещает ${limit}; короче будет с --stat или --item.`,
    regressed: ({ worse, removed }) =>
      [...listed('Стало хуже', worse), ...listed('Исключены, но не утратили силу', removed)].join('. '),
    'failed-on': ({ failure, numbers }) => `${failedOn[failure]}: ${numbers.join(', ')}`,
    bug: ({ details }) =>
      `Это ошибка в самой программе svod, а не в ваших файлах. Сообщите о ней разработчикам: пришлите этот текст и файл, на котором она возникла.\n${details}`,
  },
  usage: {
    unknownCommand: (command, suggestion) => `Нет команды «${command}».${perhaps(suggestion)}`,
    unknownOption: (option, suggestion) => `Нет параметра ${option}.${perhaps(suggestion)}`,
    missingArgument: (name) => `Не указано: ${name}.`,
    missingValue: (option) => `У параметра ${option} нет значения.`,
    badValue: (option, value, allowed, suggestion) =>
      `${option === null ? '' : `Параметр ${option}: `}«${value}» не подходит, можно ${allowed}.${perhaps(suggestion)}`,
    tooManyArguments: 'Лишние слова в команде.',
    see: (command) => `Справка: ${command} --help`,
  },
  help: {
    titles: {
      'Usage:': 'Использование:',
      'Arguments:': 'Аргументы:',
      'Options:': 'Параметры:',
      'Global Options:': 'Общие параметры:',
      'Commands:': 'Команды:',
    },
    usage: {
      options: '[параметры]',
      command: '<команда>',
      period: '<период>',
      targets: '[период или файл]...',
      rule: '<правило>',
      reports: '<было> <стало>',
    },
    program:
      'svod (свод) собирает ответы подразделений в один отчёт: проверяет, сводит по номерам пунктов, записывает DOCX, HTML, Markdown и JSON.',
    exitStatus: `Код завершения:
  0  сделано, возражений нет (предупреждения не в счёт)
  1  исправьте исходные файлы, или не выполнено условие (--check, --max-warnings, --exit-code, --fail-on)
  2  задание выполнить нельзя: ошибка в команде или svod.yaml, нет файла, нет доступа
  3  ошибка в самой программе`,
    commands: {
      compile: 'проверить, свести и записать отчёт за период',
      lint: 'найти ошибки и описки в плане и ответах подразделений',
      diff: 'показать по пунктам, что изменилось от одного отчёта к другому',
      explain: 'рассказать о правиле: что находит, почему это важно, пример',
      rules: 'перечислить правила и их строгость',
      schema: 'напечатать JSON-схему; с --period — с номерами и подразделениями плана',
    },
    arguments: {
      periods: 'отчётные периоды: 2020, 2020-Q1, 2020-H1, 2020-9M',
      targets: 'периоды, файлы или папки; - читает стандартный ввод; без них — все периоды',
      oldReport: 'прежний отчёт: период (2019) или файл report.json',
      newReport: 'новый отчёт: период (2020) или файл report.json',
      rule: 'имя правила, например stale-year',
      schema: 'какую схему: plan, submission или report',
    },
    options: {
      root: 'рабочая папка (по умолчанию ближайшая с папкой plans или файлом svod.yaml)',
      lang: 'язык сообщений: ru или en',
      color: 'цвет: auto, always или never',
      quiet: 'показывать только ошибки',
      help: 'показать справку',
      version: 'показать версию',
      format: 'форматы через запятую: docx, md, html, json',
      out: 'папка для файлов отчёта',
      check: 'ничего не записывать; 1, если файлы на диске отличаются',
      draft: 'черновик: отметить в отчёте, чего не хватает',
      internal: 'отчёт для служебного пользования: report.internal.*',
      maxWarnings: 'сколько предупреждений допустимо',
      watch: 'собирать заново при каждом изменении файлов',
      findingsForm:
        'вид: pretty, concise, json, sarif, junit, github, gitlab; можно несколько: --format sarif=out.sarif',
      fix: 'исправить то, что исправляется без вопросов',
      fixDryRun: 'вывести эти исправления (diff), не внося их; замечания и код завершения те же, что без него',
      rule: 'строгость правила: stale-year=error; off отключает',
      stdinFilename: 'имя файла для текста из стандартного ввода',
      cache: 'не проверять заново то, что не изменилось',
      writeBaseline: 'записать сегодняшние замечания в svod-baseline.json, чтобы считались только новые',
      rulesForm: 'вид: pretty или json',
      period: 'период, по плану которого составить схему',
      changesForm: 'вид: pretty, md, html, docx (с исправлениями) или json',
      outFile: 'файл, в который записать результат; -: стандартный вывод',
      exitCode: 'код завершения 1, если есть хоть одно изменение',
      failOn:
        'код завершения 1, если есть такой пункт: regressed (стало хуже), removed (исключён), missing (нет ответа), copied (прежний текст); можно несколько раз',
      item: 'только пункт с этим номером, прежним или новым; можно несколько раз',
      onlyDepartment: 'только пункты, за которые подразделение отвечает или о которых отчиталось; можно несколько раз',
      onlySection: 'только пункты этого раздела; можно несколько раз',
      draftDiff: 'сравнить и те периоды, за которые отчитались не все',
      stat: 'по одной строке на пункт, без подробностей',
      trend: 'вместо двух отчётов все периоды одного вида: показатели и тексты по годам; вид ещё и csv',
      kind: 'какие периоды для --trend: year (годы), quarter (кварталы), half (полугодия) или 9m (9 месяцев)',
      watchLint: 'проверять заново при каждом изменении файлов',
    },
  },
}

const failedOn = { removed: 'Исключены', missing: 'Нет ответа', copied: 'Текст прошлогодний' }

function listed(label: string, numbers: readonly string[]): string[] {
  return numbers.length > 0 ? [`${label}: ${numbers.join(', ')}`] : []
}
