import type fc from 'fast-check'

/** A promise of svod's, held against whatever a generator makes. */
export interface Target {
  name: string
  /** Of one argument: what is generated. */
  property: fc.IAsyncProperty<[unknown]>
}
