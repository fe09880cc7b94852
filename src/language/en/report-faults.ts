import type { ReportFault, WantedValue } from '../report-faults.js'

const wantedValues: Record<WantedValue, string> = {
  text: 'text in quotes',
  number: 'a number without quotes and with a dot, as 12.5',
  boolean: 'true or false',
  date: 'a date, as "2020-12-31"',
  period: 'a period, as "2020", "2020-Q1", "2020-H1" or "2020-9M"',
  list: 'a list in [ ]',
  object: 'fields in { }',
}

const at = ({ item, field }: { item: string | null; field: string }) =>
  item === null ? field || 'the file' : `item ${item}: ${field || 'the item'}`

/** Why a file is not taken for a report, behind its name. */
export function reportFault(fault: ReportFault): string {
  switch (fault.problem) {
    case 'not-utf8':
      return 'it is no text in UTF-8, or the file is damaged'
    case 'not-json':
      return `it is no JSON: the fault is in line ${fault.line}, column ${fault.column}`
    case 'nested':
      return `in line ${fault.line}, column ${fault.column} its brackets are more than ${fault.most} deep, which svod does not read`
    case 'forbidden':
      return `${fault.inKey ? 'the name of the field' : 'the field'} ${fault.pointer} holds the character ${fault.code}, which no document can hold; take it out, or compile the report anew`
    case 'not-a-report':
      return 'it is no report.json as svod compile writes it'
    case 'unknown-version':
      return `this svod does not know the format ${fault.found}; it reads svod-report/1`
    case 'too-deep':
      return `its sections stand in one another more than ${fault.most} deep, which svod does not read`
    case 'missing':
      return `${at(fault)} is missing or empty`
    case 'wrong-value':
      return `${at(fault)} must be ${wantedValues[fault.wanted]}, and is ${fault.found || 'not there'}`
    case 'unknown-value':
      return `${at(fault)} is ${fault.found}, which this svod does not know; it knows ${fault.known.join(', ')}`
    case 'twice':
      return `${at(fault)}[${fault.index}] has the id ${fault.found} a second time`
    default:
      return `two of its items have the number ${fault.number}`
  }
}
