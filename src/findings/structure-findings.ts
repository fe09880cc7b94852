import type { PathKind } from '../model/sources.js'
import type { Half, Quarter, Status } from '../model/terms.js'
import type { Swallowed } from '../model/text.js'
import type { SchemaFindings } from './schema-findings.js'
import type { SyntaxFindings } from './syntax-findings.js'

/** Arguments of what the rules about files and structure find, and of what is wrong with remarks to svod itself. */
export interface StructureFindings extends SyntaxFindings, SchemaFindings {
  encoding:
    | { problem: 'windows-1251' | 'koi8-r' | 'ibm866' | 'utf-16' | 'unknown' | 'spoilt' }
    /** Under the name of a text; `office`: of Word or Excel, in the form they had before 2007. */
    | { problem: 'word' | 'excel' | 'office' | 'zip' }
    | { problem: 'forbidden'; code: string }
  /** What it holds decides what can be done with the second one; a text, where nothing is said; one of an item may belong to the next. */
  'duplicate-key': { key: string; holds?: 'text' | 'item-text' | 'item-of-list' | 'fields' | 'value' | 'department' }
  'comment-swallows-text': { comment: string; where: Exclude<Swallowed['where'], 'edge'> }
  /** `mark`: what stands in place of the | that was meant. */
  'folded-text': { lines: number; mark?: string }
  'too-large': { problem: 'size' | 'line' | 'depth' | 'marks'; limit: number }
  'stray-file': /** `is`: by its name; a text, where nothing is said. */
    | { problem: 'file'; name: string; is?: 'document' | 'archive' }
    | { problem: 'not-a-file'; name: string; is: Exclude<PathKind, 'file'> | 'loop' }
    /** `beside`: the folder of submissions is there as well. */
    | { problem: 'not-the-folder'; name: string; is: PathKind; beside: boolean }
    /** `folder`: where the files of departments belong; the one that is passed over. */
    | { problem: 'elsewhere' | 'hidden'; name: string; folder: string }
    | { problem: 'outside'; name: string }
    /** `meant`: what it reads as in the encoding that it seems to be in. */
    | { problem: 'name'; name: string; meant: { name: string; encoding: 'cp866' | 'windows-1251' | 'koi8-r' } | null }
    | { problem: 'no-plan'; name: string; found: string | null }
    | { problem: 'plan-not-a-file'; name: string; is: Exclude<PathKind, 'file'> }
    | { problem: 'no-period'; name: string; suggestion: string | null }
  /** Absent: of several that are listed under one, those that are not in the plan. By measure: it stands in place of the number. */
  /** `withoutPlace`: an amendment with a measure, that does not say where the item stands. */
  'unknown-item': {
    number: string
    suggestion: string | null
    absent?: string[]
    byMeasure?: boolean
    withoutPlace?: boolean
  }
  /** By name: typed is what the department is called, in place of its id. */
  'unknown-department':
    | { id: string; suggestion: string | null; byName?: boolean; several?: boolean }
    /** `items`: those of an inherited plan that name it, though the departments are listed anew without it. */
    | { id: string; suggestion: string | null; items: string[] }
  /** `known`: the item's indicators; `elsewhere`: the one item that has such an indicator; `quarters`: it is one of them. */
  'unknown-indicator': {
    id: string
    item: string
    suggestion: string | null
    byName: boolean
    known: { id: string; name: string }[]
    elsewhere: string | null
    quarters?: boolean
  }
  /** `dropped`: an amendment has left the indicator out, and the inherited lead prints it. */
  'unknown-placeholder': { id: string; item: string; suggestion: string | null; dropped?: true }
  'bad-template':
    | { problem: 'unclosed' }
    | { problem: 'brackets'; found: string; suggestion: string }
    | { problem: 'forms'; id: string; given: number; wanted: number }
    | { problem: 'no-id'; found: string; suggestion: string | null }
  'duplicate-contribution':
    | { department: string; item: string }
    /** A whole file, and the one that it repeats: to the letter where it is `exact`, else item by item. */
    | { file: string; exact: boolean }
    /** The file is called after another department, which has none. */
    | { department: string; suggestion: string }
  /** `amended`: it is there twice in amendments, of an item or of a section. */
  'duplicate-number': { number: string; amended?: 'item' | 'section' }
  'number-order': { number: string; before: string }
  'number-outside-section': { number: string; section: string }
  'missing-contribution': { department: string; item: string }
  'empty-item': { item: string; measure: string }
  'not-filled-in': { item: string }
  /** `jointly`: it stands there; then `items` are all of the answer that are not its own. */
  'not-responsible': { department: string; item: string } | { department: string; jointly: true; items: string[] }
  'repealed-item': { item: string; act: string }
  'reason-required': { item: string; status: Status }
  'missing-indicator':
    | { problem: 'absent'; names: string[]; item: string }
    | { problem: 'quarter'; name: string; quarters: Quarter[]; item: string }
    | { problem: 'template'; name: string; item: string; of: 'department' | 'item' }
    /** The item's text prints totals of indicators, `names`, that lack a department, by its id and its name. */
    | { problem: 'silent'; department: string; departmentName: string; names: string[]; item: string }
  'parts-do-not-add-up': {
    name: string
    value: string
    sum: string
    parts: string[]
    of: 'department' | 'item'
    item: string
    quarter: Quarter | null
  }
  /** `named`: as typed. */
  'other-quarter': { named: string; period: string }
  /** Of a quarter, or of the whole period: `how` its parts' reports come to what is reported. */
  'quarter-mismatch':
    | { name: string; item: string; quarter: Quarter; value: string; reported: string }
    | {
        name: string
        item: string
        periods: (Quarter | Half)[]
        how: 'sum' | 'last' | 'max' | 'min'
        value: string
        reported: string
      }
  /** `typed`: what stands in place of a text, where something does. */
  'empty-text': { item: string; typed?: string }
  'unused-suppression':
    | { problem: 'nothing-found'; rule: string }
    | { problem: 'essential'; rule: string }
    | { problem: 'unknown-rule'; rule: string; suggestion: string | null }
    | { problem: 'not-at-top'; rule: string }
    | { problem: 'unknown-remark' | 'in-text' | 'no-rule'; remark: string }
    | { problem: 'baseline'; rule: string; file: string }
  'suppression-without-reason': { rule: string }
}
