import type { CatalogueOf } from './catalogues.js'
import type { Say } from './message-templates.js'
import type { ReportFault } from './report-faults.js'

/** The templates of messages in any language. */
export type MessageTemplates = CatalogueOf<'messages'>['messages']

/** Why a file is not taken for a report, behind its name. */
export function faultIn(fault: ReportFault, say: Say<MessageTemplates>): string {
  switch (fault.problem) {
    case 'not-utf8':
    case 'not-a-report':
      return say(`fault.${fault.problem}`)
    case 'not-json':
      return say('fault.not-json', fault)
    case 'nested':
      return say('fault.nested', fault)
    case 'forbidden':
      return say('fault.forbidden', fault)
    case 'unknown-version':
      return say('fault.unknown-version', fault)
    case 'too-deep':
      return say('fault.too-deep', fault)
    case 'missing':
      return say('fault.missing', { where: placeIn(fault, say) })
    case 'wrong-value': {
      const found = fault.found === '' ? say('value.absent') : say('value.found', fault)
      return say('fault.wrong-value', { where: placeIn(fault, say), wanted: say(`wanted.${fault.wanted}`), found })
    }
    case 'unknown-value':
      return say('fault.unknown-value', { ...fault, where: placeIn(fault, say) })
    case 'twice':
      return say('fault.twice', { ...fault, where: placeIn(fault, say) })
    case 'number-twice':
      return say('fault.number-twice', fault)
  }
}

function placeIn({ item, field }: { item: string | null; field: string }, say: Say<MessageTemplates>): string {
  if (item === null) return field || say('where.file')
  return field === '' ? say('where.item', { item }) : say('where.field', { item, field })
}
