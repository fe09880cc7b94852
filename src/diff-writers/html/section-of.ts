import type { Comparison, ItemChange } from '../../compare/comparison.js'
import type { Item, Report, Section } from '../../model/report.js'

/** Of each item, the section that it stands in, or stood in if it is gone; null where that has no title. */
export function sectionNames({ old, new: latest }: Comparison): (one: ItemChange) => string | null {
  const names = new Map([...namesIn(old), ...namesIn(latest)])
  return ({ from, to }) => names.get((to ?? from) as Item) ?? null
}

function namesIn({ sections, layout }: Report): [Item, string | null][] {
  const walk = ({ number, title, items, sections: inner }: Section): [Item, string | null][] => {
    const name = title === null || number === null ? title : `${number}${layout.numberSuffix} ${title}`
    return [...items.map((item): [Item, string | null] => [item, name]), ...inner.flatMap(walk)]
  }
  return sections.flatMap(walk)
}
