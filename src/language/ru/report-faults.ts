import type { ReportFault, WantedValue } from '../report-faults.js'

const wantedValues: Record<WantedValue, string> = {
  text: 'должен быть текст в кавычках',
  number: 'должно быть число без кавычек и с точкой, например 12.5',
  boolean: 'должно быть true или false',
  date: 'должна быть дата, например "2020-12-31"',
  period: 'должен быть период, например "2020", "2020-Q1", "2020-H1" или "2020-9M"',
  list: 'должен быть список в [ ]',
  object: 'должны быть поля в { }',
}

const where = ({ item, field }: { item: string | null; field: string }) =>
  [item === null ? '' : `пункт ${item}`, field].filter((part) => part !== '').join(', ') || 'весь файл'

/** Why a file is not taken for a report, behind its name. */
export function reportFault(fault: ReportFault): string {
  switch (fault.problem) {
    case 'not-utf8':
      return 'это не текст в кодировке UTF-8, или файл испорчен'
    case 'not-json':
      return `это не JSON: ошибка в строке ${fault.line}, столбце ${fault.column}`
    case 'nested':
      return `в строке ${fault.line}, столбце ${fault.column} скобки вложены глубже, чем на ${fault.most} уровней; такой файл svod не читает`
    case 'forbidden':
      return `${fault.inKey ? 'в названии поля' : 'в поле'} ${fault.pointer} стоит знак ${fault.code}, которого в документе быть не может; удалите его или соберите отчёт заново`
    case 'not-a-report':
      return 'это не report.json, который записывает svod compile'
    case 'unknown-version':
      return `формат ${fault.found} этой версии svod неизвестен, она читает svod-report/1`
    case 'too-deep':
      return `разделы вложены друг в друга глубже, чем на ${fault.most} уровней; такой отчёт svod не читает`
    case 'missing':
      return `${where(fault)}: не заполнено`
    case 'wrong-value':
      return `${where(fault)}: ${wantedValues[fault.wanted]}, а ${fault.found === '' ? 'нет ничего' : `стоит ${fault.found}`}`
    case 'unknown-value':
      return `${where(fault)}: значение ${fault.found} этой версии svod неизвестно, она знает ${fault.known.join(', ')}`
    case 'twice':
      return `${where(fault)}[${fault.index}]: id ${fault.found} уже есть в этом списке`
    default:
      return `номер ${fault.number} есть у двух пунктов`
  }
}
