import type { words as english } from '../en/interface.js'
import type { SameKeys } from '../message-templates.js'

export const words = {
  severities: { error: 'ошибка', warning: 'предупреждение', info: 'замечание' },
  hint: 'Как исправить:',
  moreFindings: '… и ещё %{count}. Показать все: --format concise.',
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
  usage: {
    unknownCommand: 'Нет команды «%{command}».%{meant}',
    unknownOption: 'Нет параметра %{option}.%{meant}',
    missingArgument: 'Не указано: %{name}.',
    missingValue: 'У параметра %{option} нет значения.',
    badValue: 'Параметр %{option}: «%{value}» не подходит, можно %{allowed}.%{meant}',
    badArgument: '«%{value}» не подходит, можно %{allowed}.%{meant}',
    tooManyArguments: 'Лишние слова в команде.',
    see: 'Справка: %{command} --help',
    meant: ' Возможно, %{suggestion}?',
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
      periods: '[период]...',
      onePeriod: '<период>',
      targets: '[период или файл]...',
      rule: '<правило>',
      reports: '<было> <стало>',
      period: '<период>',
    },
    program:
      'svod (свод) собирает ответы подразделений в один отчёт: проверяет, сводит по номерам пунктов, записывает DOCX, HTML, Markdown и JSON.',
    exitStatus: `Код завершения:
  0  сделано, возражений нет (предупреждения не в счёт)
  1  исправьте исходные файлы, или не выполнено условие (--check, --max-warnings, --exit-code, --fail-on,
     --require-complete)
  2  задание выполнить нельзя: ошибка в команде или svod.yaml, нет файла, нет доступа
  3  ошибка в самой программе`,
    examplesTitle: 'Примеры:',
    examples: {
      svod: `  svod compile 2020        записать отчёт за 2020 год
  svod lint                проверить все периоды
  svod help lint           что умеет lint`,
      compile: `  svod compile                        отчёты за все периоды
  svod compile 2020 --format docx     один отчёт, только в Word
  svod compile 2020 --draft           пока ответили не все подразделения`,
      lint: `  svod lint 2020                                   один период
  svod lint plans/2020/submissions/hr.yaml --fix   один файл, с исправлением описок
  svod lint --only stale-year                      одно правило`,
      diff: `  svod diff 2019 2020                                    что изменилось за год
  svod diff 2019 2020 --format docx --out changes.docx   исправлениями в Word
  svod diff --trend                                      показатели за все годы`,
      status: `  svod status 2020                                 кто отчитался
  svod status 2020 --department hr --format md     список дел подразделению
  svod status 2020 --out status.html               страница для общего экрана`,
      new: `  svod new 2020                 план и чистые ответы, о названиях спросит
  svod new 2021 --from 2020     по плану прошлого года, с его текстами перед глазами
  svod new 2020-Q1 --from 2020  квартал по плану года`,
      explain: `  svod explain stale-year
  svod explain folded-text --lang en`,
      rules: `  svod rules                  с учётом svod.yaml
  svod rules --format json    для программ`,
      schema: `  svod schema submission --period 2020 --out schema/submission.schema.json
  svod schema settings --out schema/settings.schema.json`,
    },
    commands: {
      compile: 'проверить, свести и записать отчёты за периоды',
      lint: 'найти ошибки и описки в плане и ответах подразделений',
      diff: 'показать по пунктам, что изменилось от одного отчёта к другому',
      status: 'показать, кто отчитался: пункты и подразделения',
      new: 'начать период: план и для каждого подразделения файл, в который вписать ответы',
      explain: 'рассказать о правиле: что находит, почему это важно, пример',
      rules: 'перечислить правила и их строгость',
      schema: 'напечатать JSON-схему; с --period — с номерами и подразделениями плана',
    },
    arguments: {
      periods: 'отчётные периоды: 2020, 2020-Q1, 2020-H1, 2020-9M; без них — все',
      onePeriod: 'отчётный период: 2020, 2020-Q1, 2020-H1 или 2020-9M',
      targets: 'периоды, файлы или папки; - читает стандартный ввод; без них — все периоды',
      oldReport: 'прежний отчёт: период (2019) или файл report.json',
      newReport: 'новый отчёт: период (2020) или файл report.json',
      newPeriod: 'новый отчётный период: 2020, 2020-Q1, 2020-H1 или 2020-9M',
      rule: 'имя правила, например stale-year',
      schema: 'какую схему: plan, submission, report, settings (svod.yaml) или profile',
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
        'вид: pretty, concise, json, sarif, junit, github, gitlab; можно несколько: --format sarif=out.sarif; =- — в стандартный поток ошибок',
      fix: 'исправить то, что исправляется без вопросов',
      fixDryRun: 'вывести эти исправления (diff), не внося их; замечания и код завершения те же, что без него',
      rule: 'строгость правила: stale-year=error; off отключает',
      only: 'только замечания по этому правилу; можно несколько раз',
      skip: 'без замечаний по этому правилу; можно несколько раз',
      filesOf: 'только замечания к файлам этого подразделения; можно несколько раз',
      stdinFilename: 'имя файла для текста из стандартного ввода',
      cache: 'не проверять заново то, что не изменилось',
      writeBaseline: 'записать сегодняшние замечания в svod-baseline.json, чтобы считались только новые',
      pruneBaseline: 'убрать из svod-baseline.json то, чего больше нет',
      from: 'прежний период, план которого продолжается',
      copy: 'переписать прежний план целиком, а не ссылаться на него',
      title: 'заголовок отчёта',
      organization: 'организация, которая отчитывается',
      newDepartment: 'подразделение: finance="Финансовое управление"; можно несколько раз',
      yes: 'ни о чём не спрашивать',
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
      asOf: 'день, на который считать просроченное, например 2020-12-31; без него — сегодня',
      todoOf: 'что осталось сделать этому подразделению; можно несколько раз',
      statusForm: 'вид: pretty, md, html, json или csv',
      requireComplete: 'код завершения 1, если отчитались не все или есть ошибки',
      watchLint: 'проверять заново при каждом изменении файлов',
    },
  },
} as const satisfies SameKeys<typeof english>
