import type { Item, Section } from './report.js'

/** All items of a report, in its order. */
export function* itemsIn(sections: readonly Section[]): Generator<Item> {
  for (const section of sections) {
    yield* section.items
    yield* itemsIn(section.sections)
  }
}
