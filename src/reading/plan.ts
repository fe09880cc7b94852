import { type Finding, finding } from '../findings/diagnostic.js'
import type {
  Act as ActSource,
  Indicator as IndicatorSource,
  Item as ItemSource,
  Layout as LayoutSource,
  PlanSource,
  Section as SectionSource,
} from '../model/generated/plan.js'
import { canonicalNumber } from '../model/item-number.js'
import type { Department, Indicator, Plan, PlanItem, PlanSection, Reference, Unreadable } from '../model/plan.js'
import type { Act } from '../model/report.js'
import type { Place } from '../model/source-text.js'
import { type ColumnId, languages } from '../model/terms.js'
import { noVocabulary, type Vocabulary } from '../model/vocabulary.js'
import { dateOf } from './dates.js'
import {
  entryOf,
  type Fields,
  fieldOf,
  lineOf,
  listOf,
  mapOf,
  mapsOf,
  noteNumberSign,
  referencesOf,
  type Shaped,
  stringOf,
  stringsOf,
  Texts,
} from './fields.js'
import type { Inherited } from './inherit.js'
import type { Lineage } from './lineage.js'
import { isSound, noteUnreadable, numberOf } from './unreadable.js'

export const defaultColumns: ColumnId[] = ['number', 'measure', 'deadline', 'execution']

/** Makes a plan of the values of its file, with what it inherits already put in. What is broken in them is left out. */
export function readPlan({ root, lineage }: Inherited, unreadable: Unreadable, findings: Finding[]): Plan {
  noteUnreadable(root, unreadable)
  const texts = new Texts('plan')
  const departments = readDepartments(root, texts, findings)
  const approval = mapOf(fieldOf(root, 'approval'))
  const signature = fieldOf(root, 'signature')
  const alone = mapOf(signature)
  const signatures = (alone ? [alone] : mapsOf(signature)).flatMap((one) => {
    const position = texts.string(one, 'position')
    return position ? [{ position, name: texts.string(one, 'name') }] : []
  })
  const basis = mapsOf(fieldOf(root, 'basis')).flatMap((act) => readAct(act, texts, findings) ?? [])
  const approvalAct = approval && mapOf(fieldOf(approval, 'act'))
  const actField = approval && entryOf(approval, 'act')
  if (actField && approval && (['position', 'name', 'date'] as const).some((field) => entryOf(approval, field))) {
    findings.push(finding('schema', actField.keyPlace, { problem: 'act-and-person' }))
  }
  const language = lineOf(root, 'language')
  return {
    title: texts.string(root, 'title') ?? '',
    organization: texts.string(root, 'organization') ?? '',
    language: languages.find((one) => one === language) ?? 'ru',
    basis: basis.length > 0 ? basis : null,
    before: texts.string(root, 'before'),
    after: texts.string(root, 'after'),
    approval: approval && {
      position: texts.string(approval, 'position'),
      name: texts.string(approval, 'name'),
      date: dateOf(fieldOf(approval, 'date'), findings),
      act: approvalAct ? readAct(approvalAct, texts, findings) : null,
    },
    signature: signatures.length > 0 ? signatures : null,
    contact: texts.string(root, 'contact'),
    vocabulary: readVocabulary(mapOf(fieldOf(root, 'vocabulary'))),
    layout: readLayout(mapOf(fieldOf(root, 'layout')), texts),
    departments,
    sections: readSections(root, { departments, lineage, unreadable, texts, findings }),
    texts: texts.all,
    swallowed: texts.swallowed,
    unreadable,
    files: lineage.files,
    dropped: lineage.dropped,
    place: entryOf(root, 'title')?.keyPlace ?? root.place,
  }
}

/** The lists of expressions and terms are a matter of the whole workspace, and stand in svod.yaml. */
function readVocabulary(map: Fields<NonNullable<PlanSource['vocabulary']>> | null): Vocabulary {
  const contacts = listOf(map ? fieldOf(map, 'contacts') : undefined)
  return {
    ...noVocabulary,
    added: { ...noVocabulary.added, abbreviations: stringsOf(map ? fieldOf(map, 'abbreviations') : undefined) },
    contacts: contacts?.items.flatMap((one) => stringOf(one)?.trim().normalize() ?? []) ?? [],
  }
}

function readAct(act: Fields<ActSource>, texts: Texts, findings: Finding[]): Act | null {
  const kind = texts.string(act, 'kind')
  const number = lineOf(act, 'number')
  if (!kind || !number) return null
  noteNumberSign(act, 'number', findings)
  const date = dateOf(fieldOf(act, 'date'), findings)
  return { kind, number, date, title: texts.string(act, 'title'), url: lineOf(act, 'url') }
}

function readDepartments(root: Fields<PlanSource>, texts: Texts, findings: Finding[]): Department[] {
  const departments = new Map<string, Department>()
  for (const one of mapsOf(fieldOf(root, 'departments'))) {
    const id = lineOf(one, 'id')
    const place = entryOf(one, 'id')?.value.place
    if (!id || !place) continue
    const first = departments.get(id)
    if (first) findings.push(repeated('id', id, place, first.place))
    else
      departments.set(id, {
        id,
        name: texts.string(one, 'name') ?? id,
        abbreviation: texts.string(one, 'abbreviation'),
        place,
      })
  }
  return [...departments.values()]
}

function repeated(field: string, value: string, place: Place, first: Place): Finding {
  return finding('schema', place, { problem: 'repeated', field, value }, { related: [{ place: first, note: 'first' }] })
}

function readLayout(layout: Fields<NonNullable<LayoutSource>> | null, texts: Texts): Plan['layout'] {
  const columns = listOf(layout ? fieldOf(layout, 'columns') : undefined)?.items.flatMap(
    (column) => stringOf(column) ?? [],
  )
  const headings = mapOf(layout ? fieldOf(layout, 'headings') : undefined)
  const suffix = stringOf(layout ? fieldOf(layout, 'numberSuffix') : undefined)
  return {
    columns: (columns as ColumnId[] | undefined) ?? defaultColumns,
    headings: Object.fromEntries(
      [...(headings?.entries.values() ?? [])].flatMap(({ key, value }) => {
        const heading = texts.of(value)?.value.trim()
        return heading ? [[key, heading]] : []
      }),
    ),
    columnNumbers: layout ? lineOf(layout, 'columnNumbers') !== 'false' : true,
    numberSuffix: suffix ?? '.',
    attribution: layout && lineOf(layout, 'attribution') === 'name' ? 'name' : 'none',
  }
}

function readSections(root: Fields<PlanSource>, context: Context): PlanSection[] {
  const flat = fieldOf(root, 'items')
  if (flat) return [{ number: null, title: null, items: readItems(flat, context), sections: [], place: flat.place }]
  return mapsOf(fieldOf(root, 'sections')).map((section) => readSection(section, context))
}

interface Context {
  departments: Department[]
  lineage: Lineage
  unreadable: Unreadable
  texts: Texts
  findings: Finding[]
}

function readSection(section: Fields<SectionSource>, context: Context): PlanSection {
  return {
    number: canonicalNumber(lineOf(section, 'number') ?? ''),
    title: context.texts.string(section, 'title') ?? '',
    items: readItems(fieldOf(section, 'items'), context),
    sections: mapsOf(fieldOf(section, 'sections')).map((inner) => readSection(inner, context)),
    place: entryOf(section, 'number')?.value.place ?? section.place,
  }
}

function readItems(node: Shaped<PlanSource['items']> | undefined, context: Context): PlanItem[] {
  return mapsOf(node).flatMap((item) => readItem(item, context) ?? [])
}

function readItem(item: Fields<ItemSource>, context: Context): PlanItem | null {
  const { departments, lineage, unreadable, texts, findings } = context
  const number = numberOf(item)
  if (number === null) return null
  if (!isSound(item)) unreadable.numbers.add(number)
  const due = fieldOf(item, 'due')
  const dates = (due?.kind === 'list' ? due.items : [due]).flatMap((date) => dateOf(date, findings) ?? [])
  const repealed = mapOf(fieldOf(item, 'repealed'))
  const act = repealed && texts.string(repealed, 'act')
  const history = lineage.items.get(number)
  return {
    number,
    label: texts.string(item, 'label'),
    measure: texts.string(item, 'measure') ?? '',
    deadline: texts.string(item, 'deadline') ?? '',
    due: dates.length > 0 ? dates : null,
    responsible: readResponsible(fieldOf(item, 'responsible'), departments),
    responsibleText: texts.string(item, 'responsibleText'),
    lead: texts.of(fieldOf(item, 'lead')),
    repealed: repealed && act ? { act, since: dateOf(fieldOf(repealed, 'since'), findings) } : null,
    allowYears: referencesOf(fieldOf(item, 'allowYears')).map(({ id }) => Number(id)),
    indicators: readIndicators(fieldOf(item, 'indicators'), texts, findings),
    place: entryOf(item, 'number')?.value.place ?? item.place,
    amended: history?.amended ?? null,
    sinceLead: history?.sinceLead ?? new Map(),
  }
}

function readResponsible(
  node: Shaped<ItemSource['responsible']> | undefined,
  departments: Department[],
): Reference[] | null {
  if (node?.kind === 'list') return referencesOf(node)
  return stringOf(node) === 'all' && node ? departments.map(({ id }) => ({ id, place: node.place })) : null
}

function readIndicators(
  node: Shaped<IndicatorSource[] | undefined> | undefined,
  texts: Texts,
  findings: Finding[],
): Indicator[] {
  const indicators = new Map<string, Indicator>()
  for (const one of mapsOf(node)) {
    const id = lineOf(one, 'id')
    const place = entryOf(one, 'id')?.value.place
    if (!id || !place) continue
    const first = indicators.get(id)
    if (first) {
      findings.push(repeated('id', id, place, first.place))
      continue
    }
    const asked = fieldOf(one, 'departments')
    indicators.set(id, {
      id,
      name: texts.string(one, 'name') ?? id,
      unit: texts.string(one, 'unit'),
      aggregate: (lineOf(one, 'aggregate') as Indicator['aggregate'] | null) ?? 'sum',
      quarters: (lineOf(one, 'quarters') as Indicator['quarters'] | null) ?? 'sum',
      departments: asked ? referencesOf(asked) : null,
      parts: referencesOf(fieldOf(one, 'parts')),
      place,
    })
  }
  return [...indicators.values()]
}
