import type { Quarter } from '../model/terms.js'

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

/** Arguments of what does not keep to a schema; slips of the hand among it. */
export interface SchemaFindings {
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
    | { problem: 'three-zeros'; typed: string; whole: string; thousands: string }
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
    | { problem: 'extends-missing'; path: string; suggestion: string | null }
    | { problem: 'outside-workspace' | 'extends-cycle'; path: string }
    | { problem: 'amendment-without-extends' }
    | { problem: 'remove-with-fields'; fields: string[] }
    | { problem: 'two-positions'; fields: [string, string] }
    | { problem: 'position-by-itself'; field: string; number: string }
    | { problem: 'title-of-item' }
    | { problem: 'field-of-section'; field: string }
    | { problem: 'unknown-section'; number: string; suggestion: string | null }
    | { problem: 'several-sections'; number: string }
    | { problem: 'no-such-date'; value: string }
    | { problem: 'quarter-outside-period'; quarters: Quarter[]; period: string }
    | { problem: 'parts-of-itself'; id: string }
    /** In jointly of that department's own answer. */
    | { problem: 'jointly-with-itself'; id: string }
    | { problem: 'unknown-rule'; value: string; suggestion: string | null }
    | { problem: 'locked-rule'; value: string }
    /** Turned off in svod.yaml, though the built-in table has no such entry. */
    | { problem: 'unknown-entry'; value: string; table: string; suggestion: string | null }
    | { problem: 'unknown-profile'; value: string; known: readonly string[]; suggestion: string | null }
    | { problem: 'no-profile-file'; path: string; known: readonly string[] }
    /** Of a profile: numbers that no sheet has room for. In points, lines or millimetres, as the field has it. */
    | { problem: 'beyond'; field: string; value: string; least: number; most: number }
    | { problem: 'long-font'; length: number; most: number }
    | { problem: 'wide-margins'; fields: readonly [string, string]; together: number; sheet: number; most: number }
}
