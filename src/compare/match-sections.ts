import { groupBy } from '../model/group-by.js'
import type { Report, Section } from '../model/report.js'
import { foldedName } from '../text/fold.js'
import type { ItemMatches } from './match-reports.js'

/**
 * What each section of the new report was in the old one: the one of the same title, else the one that most of its items
 * come from, else the one of the same number. No two sections were the same one.
 */
export function matchSections(old: Report, latest: Report, matches: ItemMatches): ReadonlyMap<Section, Section> {
  const [from, to] = [sectionsIn(old.sections), sectionsIn(latest.sections)]
  const found = new Map<Section, Section>()
  const taken = new Set<Section>()
  const take = (section: Section, match: Section | undefined) => {
    if (!match || taken.has(match) || found.has(section)) return
    found.set(section, match)
    taken.add(match)
  }
  const titled = groupBy(from, titleOf)
  for (const section of to) take(section, titleOf(section) === '' ? undefined : titled.get(titleOf(section))?.shift())
  const home = new Map(from.flatMap((section) => section.items.map((item) => [item, section] as const)))
  for (const { section, origin } of originsOf(to, home, matches)) take(section, origin)
  const numbered = groupBy(
    from.filter((section) => !taken.has(section)),
    ({ number }) => number ?? '',
  )
  for (const section of to) if (!found.has(section)) take(section, numbered.get(section.number ?? '')?.shift())
  return found
}

/** Where the items of each section come from, the surest first. */
function originsOf(
  sections: readonly Section[],
  home: ReadonlyMap<Section['items'][number], Section>,
  matches: ItemMatches,
): { section: Section; origin: Section; count: number }[] {
  return sections
    .flatMap((section) => {
      const origins = new Map<Section, number>()
      for (const item of section.items) {
        const before = matches.before(item)
        const origin = before && home.get(before)
        if (origin) origins.set(origin, (origins.get(origin) ?? 0) + 1)
      }
      return [...origins].map(([origin, count]) => ({ section, origin, count }))
    })
    .sort((one, other) => other.count - one.count)
}

export function sectionsIn(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...sectionsIn(section.sections)])
}

function titleOf({ title }: Section): string {
  return foldedName(title ?? '')
}
