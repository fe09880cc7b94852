import type { PathKind } from '../model/sources.js'
import type { Half, Quarter, Status } from '../model/terms.js'
import type { Swallowed } from '../model/text.js'
import type { TextFindings } from './text-findings.js'

/** What a value is, in words a clerk knows. */
export type Kind =
  | 'text'
  | 'list'
  | 'fields'
  | 'quarters'
  | 'nothing'
  | 'number'
  | 'date'
  | 'id'
  | 'indicator-id'
  | 'url'
  | 'mark'
  | 'year'
  | 'yes-or-no'
  | 'all-or-list'
  | 'two-forms'
  | 'compound'
  | 'colour'
  | 'choice'

/** What most likely went wrong where YAML is broken. */
export type SyntaxHint =
  | 'colon'
  | 'no-colon'
  | 'no-items'
  | 'space'
  | 'quote'
  | 'after-quote'
  | 'number-quote'
  | 'number-brackets'
  | 'numbers-apart'
  | 'field-below-text'
  | 'indent'
  | 'block-indent'
  | 'text-indent'
  | 'stray-line'
  | 'no-text'
  | 'tab'
  | 'start'
  | 'block-header'
  | 'flow'
  | 'bracket'
  | 'flow-comment'
  | 'escape'
  | 'no-break-space'
  | 'other'

/** What belongs where YAML is broken: a line is a short text or a date, other is what one line cannot say. */
export type ValueKind =
  | 'text'
  | 'line'
  | 'status'
  | 'number'
  | 'list'
  | 'indicators'
  | 'evidence'
  | 'department'
  | 'items'
  | 'other'

/** Arguments of what the rules about files and structure find, and of what is wrong with remarks to svod itself. */
export interface StructureFindings {
  'yaml-syntax': /** `of`: a text, where nothing is said. */
    | { problem: 'broken'; hint: SyntaxHint; of?: ValueKind }
    | { problem: 'documents'; marker?: '---' | '...' }
    | { problem: 'escape'; found: string }
    | { problem: 'anchor' | 'alias' | 'tag' | 'merge-key'; found: string; of?: ValueKind }
  encoding:
    | { problem: 'windows-1251' | 'koi8-r' | 'ibm866' | 'utf-16' | 'unknown' | 'spoilt' }
    | { problem: 'forbidden'; code: string }
  /** What it holds decides what can be done with the second one; a text, where nothing is said; one of an item may belong to the next. */
  'duplicate-key': { key: string; holds?: 'text' | 'item-text' | 'item-of-list' | 'fields' | 'value' | 'department' }
  'comment-swallows-text': { comment: string; where: Exclude<Swallowed['where'], 'edge'> }
  /** `mark`: what stands in place of the | that was meant. */
  'folded-text': { lines: number; mark?: string }
  'too-large': { problem: 'size' | 'line' | 'depth' | 'marks'; limit: number }
  'stray-file':
    | { problem: 'file'; name: string }
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
  schema:
    | { problem: 'empty-file' }
    | { problem: 'missing-field'; field: string; in: string | null }
    | { problem: 'no-items'; in: 'plan' | 'section' }
    /** `taken`: the field that was meant, which is there already; `known`: those that there are, where they are few; `isText`: it was meant as one, in braces; `isLine`: it may be a line of one. */
    | {
        problem: 'unknown-field'
        field: string
        suggestion: string | null
        taken?: string
        known?: string[]
        isText?: boolean
        isLine?: boolean
      }
    | {
        problem: 'wrong-kind'
        field: string | null
        expected: Kind[]
        found: Kind
        value: string | null
        /** The number or date that was meant. */
        suggestion?: string | null
        /** What can be chosen. */
        allowed?: string[]
        /** What was done in place of what has to be written. */
        slip?: 'departments' | 'department' | 'numbers-in-list' | 'evidence' | 'no-space' | 'equals-sign' | undefined
        /** What is found is a list of lines with dashes. */
        dashes?: boolean
        /** It is what stands behind a |, where no text belongs. */
        block?: boolean
      }
    | { problem: 'block-value'; field: string }
    | { problem: 'wrong-root'; file: 'plan' | 'submission' | 'settings' | 'profile'; found: Kind; dashes: boolean }
    | { problem: 'no-colon'; field: string }
    | { problem: 'no-items-line'; key: string }
    /** `isShort`: what it belongs to is a text alone, which then needs a field of its own. */
    | { problem: 'not-indented'; key: string; under: string; isShort?: boolean }
    | { problem: 'section-in-items'; key: string }
    /** `isOpen`: the | is there. */
    | { problem: 'text-not-indented'; key: string; isOpen: boolean }
    | { problem: 'outside-indicators'; key: string }
    | { problem: 'number-sign'; sign: string; number: string }
    | { problem: 'indented-too-far'; key: string; inside: string }
    /** `below`: the field whose text it has come into; null where that stands right behind the number; `ofIndicators`: it belongs below them. */
    | { problem: 'slid-field'; field: string; below: string | null; leads: boolean; ofIndicators?: boolean }
    | { problem: 'slid-item'; numbers: string[]; inside: string; below: string | null }
    | { problem: 'decimal-comma'; typed: string }
    | { problem: 'comma-in-braces'; text: string }
    | { problem: 'character-in-address'; character: string }
    | { problem: 'not-in-list'; field: string | null; value: string; allowed: string[]; suggestion: string | null }
    | { problem: 'blank'; field: string | null }
    /** `allowed`: one of these, where it is no number. */
    | { problem: 'no-value'; field: string; allowed?: string[] }
    | { problem: 'empty-list' | 'empty-fields'; field: string | null }
    | { problem: 'repeated'; field: string | null; value: string }
    | { problem: 'no-execution-column' }
    | { problem: 'sections-and-items' }
    | { problem: 'act-and-person' }
    | { problem: 'extends-missing' | 'outside-workspace' | 'extends-cycle'; path: string }
    | { problem: 'amendment-without-extends' }
    | { problem: 'remove-with-fields'; fields: string[] }
    | { problem: 'two-positions'; fields: [string, string] }
    | { problem: 'position-by-itself'; field: string; number: string }
    | { problem: 'title-of-item' }
    | { problem: 'field-of-section'; field: string }
    | { problem: 'unknown-section'; number: string; suggestion: string | null }
    | { problem: 'several-sections'; number: string }
    | { problem: 'no-such-date'; value: string }
    | { problem: 'quarter-outside-period'; quarter: Quarter; period: string }
    | { problem: 'parts-of-itself'; id: string }
    /** In jointly of that department's own answer. */
    | { problem: 'jointly-with-itself'; id: string }
    | { problem: 'unknown-rule'; value: string; suggestion: string | null }
    | { problem: 'locked-rule'; value: string }
    /** Turned off in svod.yaml, though the built-in table has no such entry. */
    | { problem: 'unknown-entry'; value: string; table: string; suggestion: string | null }
    | { problem: 'unknown-profile'; value: string; suggestion: string | null }
    /** Of a profile: numbers that no sheet has room for. In points, lines or millimetres, as the field has it. */
    | { problem: 'beyond'; field: string; value: string; least: number; most: number }
    | { problem: 'long-font'; length: number; most: number }
    | { problem: 'wide-margins'; fields: readonly [string, string]; together: number; sheet: number; most: number }
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

/**
 * Every finding there is, by the id of its rule: the arguments that its wording needs. A finding is data; src/language
 * words it.
 */
export interface Findings extends StructureFindings, TextFindings {}

export type StructureRuleId = keyof StructureFindings

export type RuleId = keyof Findings
