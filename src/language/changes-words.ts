import type { CatalogueOf } from './catalogues.js'
import type { Words } from './message-templates.js'

/** What became of an item; each is one of these. `moved`: only its number or its place is another; `years`: years alone. */
export type ChangeClass =
  | 'regressed'
  | 'removed'
  | 'added'
  | 'progressed'
  | 'text'
  | 'changed'
  | 'moved'
  | 'years'
  | 'unchanged'

/** What of a report stands outside of its items. */
export type OutsidePart =
  | 'title'
  | 'organization'
  | 'basis'
  | 'before'
  | 'after'
  | 'approval'
  | 'signature'
  | 'contact'
  | 'departments'
  | 'sections'

/** What the headline counts, besides what changed in substance. */
export type ChangesCount =
  | 'regressed'
  | 'removed'
  | 'gone'
  | 'added'
  | 'progressed'
  | 'otherwise'
  | 'renumbered'
  | 'years'
  | 'unchanged'

/** Words about what changed from one report to another; in the language of the new report, unless another is asked for. */
export type ChangesWords = Words<CatalogueOf<'changes'>['changes']>
