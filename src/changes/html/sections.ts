import type { ItemChange } from '../../compare/comparison.js'
import type { Report, Section } from '../../model/report.js'
import { html, type Markup } from '../../render/html/markup.js'
import { hasOtherFigures } from './figures.js'
import { changedItem, unchangedItem } from './item.js'
import type { Setting } from './setting.js'

interface Group {
  section: Section | null
  items: ItemChange[]
}

/** The items under the headings of their sections, those that did not change at the end of each, behind a disclosure. */
export function sections(setting: Setting): Markup[] {
  return groupsOf(setting).map((group) => groupMarkup(group, setting))
}

function groupMarkup({ section, items }: Group, setting: Setting): Markup {
  const { words, comparison, lang } = setting
  const unchanged = items.filter(isAsItWas)
  const changed = items.filter((item) => !isAsItWas(item))
  const suffix = comparison.new.layout.numberSuffix
  const heading = section && section.title !== null && [section.number, suffix, ' ', section.title].join('')
  return html`<section class="group">
<h3${heading && lang}>${heading || words.outsideSections}</h3>
${changed.map((item) => changedItem(item, setting))}
${
  unchanged.length > 0 &&
  html`<details class="unchanged"><summary>${words.unchangedItems(unchanged.length)}</summary>
<ul>${unchanged.map((item) => unchangedItem(item, setting))}</ul></details>`
}
</section>
`
}

/** A figure may have changed that neither the text nor anything else of the item tells. */
function isAsItWas(item: ItemChange): boolean {
  return item.change === 'unchanged' && !hasOtherFigures(item)
}

/** An item that is gone stays in the section before it, if its own has the same number. */
function groupsOf({ comparison }: Setting): Group[] {
  const [old, now] = [sectionsByItem(comparison.old), sectionsByItem(comparison.new)]
  const groups: Group[] = []
  for (const item of comparison.items) {
    const last = groups.at(-1)
    const section = (item.to ? now.get(item.to.number) : old.get(item.from?.number ?? '')) ?? null
    const stays = last && (last.section === section || (!item.to && last.section?.number === section?.number))
    if (stays) last.items.push(item)
    else groups.push({ section, items: [item] })
  }
  return groups
}

function sectionsByItem({ sections: top }: Report): Map<string, Section> {
  const found = new Map<string, Section>()
  const walk = (section: Section) => {
    for (const { number } of section.items) found.set(number, section)
    section.sections.forEach(walk)
  }
  top.forEach(walk)
  return found
}
