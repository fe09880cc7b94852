import type { StructureRuleId } from '../../findings/findings.js'
import type { Rule } from '../rule.js'
import { rule as badTemplate } from './bad-template.js'
import { rule as commentSwallowsText } from './comment-swallows-text.js'
import { rule as duplicateContribution } from './duplicate-contribution.js'
import { rule as duplicateKey } from './duplicate-key.js'
import { rule as duplicateNumber } from './duplicate-number.js'
import { rule as emptyItem } from './empty-item.js'
import { rule as emptyText } from './empty-text.js'
import { rule as encoding } from './encoding.js'
import { rule as foldedText } from './folded-text.js'
import { rule as missingContribution } from './missing-contribution.js'
import { rule as missingIndicator } from './missing-indicator.js'
import { rule as notFilledIn } from './not-filled-in.js'
import { rule as notResponsible } from './not-responsible.js'
import { rule as numberOrder } from './number-order.js'
import { rule as numberOutsideSection } from './number-outside-section.js'
import { rule as otherQuarter } from './other-quarter.js'
import { rule as partsDoNotAddUp } from './parts-do-not-add-up.js'
import { rule as quarterMismatch } from './quarter-mismatch.js'
import { rule as reasonRequired } from './reason-required.js'
import { rule as repealedItem } from './repealed-item.js'
import { rule as schema } from './schema.js'
import { rule as strayFile } from './stray-file.js'
import { rule as suppressionWithoutReason } from './suppression-without-reason.js'
import { rule as tooLarge } from './too-large.js'
import { rule as unknownDepartment } from './unknown-department.js'
import { rule as unknownIndicator } from './unknown-indicator.js'
import { rule as unknownItem } from './unknown-item.js'
import { rule as unknownPlaceholder } from './unknown-placeholder.js'
import { rule as unusedSuppression } from './unused-suppression.js'
import { rule as yamlSyntax } from './yaml-syntax.js'

/** The rules of files and structure, those of compile; in the order in which they are listed for people. */
export const structureRules: { [Id in StructureRuleId]: Rule<Id> } = {
  'yaml-syntax': yamlSyntax,
  encoding,
  'duplicate-key': duplicateKey,
  'comment-swallows-text': commentSwallowsText,
  'folded-text': foldedText,
  'too-large': tooLarge,
  'stray-file': strayFile,
  schema,
  'unknown-item': unknownItem,
  'unknown-department': unknownDepartment,
  'unknown-indicator': unknownIndicator,
  'unknown-placeholder': unknownPlaceholder,
  'bad-template': badTemplate,
  'duplicate-contribution': duplicateContribution,
  'duplicate-number': duplicateNumber,
  'number-order': numberOrder,
  'number-outside-section': numberOutsideSection,
  'missing-contribution': missingContribution,
  'empty-item': emptyItem,
  'not-filled-in': notFilledIn,
  'not-responsible': notResponsible,
  'repealed-item': repealedItem,
  'reason-required': reasonRequired,
  'missing-indicator': missingIndicator,
  'parts-do-not-add-up': partsDoNotAddUp,
  'other-quarter': otherQuarter,
  'quarter-mismatch': quarterMismatch,
  'empty-text': emptyText,
  'unused-suppression': unusedSuppression,
  'suppression-without-reason': suppressionWithoutReason,
}
