import fc from 'fast-check'
import { itemsIn } from '../../src/model/items-in.js'
import type { Contribution, Report, Section } from '../../src/model/report.js'
import { paragraph, report, text } from './generated-reports.js'

/** One change; which of several things it changes, and where that goes, is told by numbers of any size. */
interface Edit {
  kind: keyof typeof edits
  which: number
  from: number
  to: number
  typed: string
}

function itemOf(now: Report, { which }: Edit) {
  const items = [...itemsIn(now.sections)]
  return items[which % Math.max(1, items.length)]
}

function sectionsIn(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...sectionsIn(section.sections)])
}

/** Lists of paragraphs, those that stand in one cell or in one place of the page each. */
function paragraphsOf(now: Report, edit: Edit): string[] | undefined {
  const contributions: Contribution[] = [...itemsIn(now.sections)].flatMap((item) => item.contributions)
  const lists = [now.before ?? [], now.after ?? [], ...contributions.map(({ paragraphs }) => paragraphs)]
  const filled = lists.filter(({ length }) => length > 0)
  return filled[edit.which % Math.max(1, filled.length)]
}

function move<Element>(list: Element[], { from, to }: Edit): void {
  if (list.length < 2) return
  const [element] = list.splice(from % list.length, 1)
  list.splice(to % (list.length + 1), 0, element as Element)
}

const edits = {
  moveParagraph: (now: Report, edit: Edit) => move(paragraphsOf(now, edit) ?? [], edit),
  repeatParagraph: (now: Report, edit: Edit) => {
    const list = paragraphsOf(now, edit)
    const repeated = list?.[edit.from % list.length]
    if (list && repeated !== undefined) list.splice(edit.to % (list.length + 1), 0, repeated)
  },
  removeParagraph: (now: Report, edit: Edit) => paragraphsOf(now, edit)?.splice(edit.from % 4, 1),
  insertParagraph: (now: Report, edit: Edit) => paragraphsOf(now, edit)?.splice(edit.to % 4, 0, edit.typed),
  extendParagraph: (now: Report, edit: Edit) => {
    const list = paragraphsOf(now, edit) ?? []
    const at = edit.from % Math.max(1, list.length)
    if (list[at] !== undefined) list[at] += ` ${edit.typed}`
  },
  decomposeLetters: (now: Report, edit: Edit) => {
    const list = paragraphsOf(now, edit) ?? []
    for (const [at, typed] of list.entries()) list[at] = typed.normalize('NFD')
  },
  moveContribution: (now: Report, edit: Edit) => move(itemOf(now, edit)?.contributions ?? [], edit),
  moveEvidence: (now: Report, edit: Edit) => move(itemOf(now, edit)?.contributions[0]?.evidence ?? [], edit),
  moveItem: (now: Report, edit: Edit) => {
    const sections = sectionsIn(now.sections)
    move(sections[edit.which % Math.max(1, sections.length)]?.items ?? [], edit)
  },
  changeStatus: (now: Report, edit: Edit) => {
    const item = itemOf(now, edit)
    if (item) item.status = item.status === 'done' ? 'partial' : 'done'
  },
  changeIndicator: (now: Report, edit: Edit) => {
    const [indicator] = itemOf(now, edit)?.indicators ?? []
    if (indicator) Object.assign(indicator, { value: edit.from, name: edit.typed })
  },
  renameSection: (now: Report, edit: Edit) => {
    const sections = sectionsIn(now.sections).filter(({ title }) => title !== null)
    const section = sections[edit.which % Math.max(1, sections.length)]
    if (section) section.title = edit.typed
  },
  renameDepartment: (now: Report, edit: Edit) => {
    const department = now.departments[edit.which % Math.max(1, now.departments.length)]
    if (department) department.name = edit.typed
  },
  renameOrganization: (now: Report, { typed }: Edit) => {
    now.organization = typed
  },
  changeStamp: (now: Report, { typed }: Edit) => {
    now.approval = now.approval ? { ...now.approval, position: typed } : null
  },
  changeSignature: (now: Report, { typed, from }: Edit) => {
    const signatures = now.signature ?? []
    const signature = signatures[from % Math.max(1, signatures.length)]
    if (signature) Object.assign(signature, { position: typed, name: 'С. С. Сидоров' })
  },
}

const kinds = Object.keys(edits) as (keyof typeof edits)[]
const paragraphEdits = kinds.filter((kind) => kind.endsWith('Paragraph'))

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.oneof(fc.constant('moveParagraph' as const), fc.constantFrom(...paragraphEdits), fc.constantFrom(...kinds)),
  which: fc.nat(),
  from: fc.nat(),
  to: fc.nat(),
  typed: text,
})

/** Longer lists than most, so that several paragraphs of one can move. */
const manyParagraphs = fc.array(paragraph, { minLength: 2, maxLength: 8 })

/** A report, and what some changes made of it: much is the same, and much of that stands elsewhere. */
export const editedReports: fc.Arbitrary<readonly [Report, Report]> = fc
  .tuple(report, fc.infiniteStream(manyParagraphs), fc.array(edit, { minLength: 1, maxLength: 14 }))
  .map(([old, paragraphs, changes]) => {
    const next = () => paragraphs.next().value as string[]
    for (const item of itemsIn(old.sections))
      for (const contribution of item.contributions) contribution.paragraphs = next()
    if (old.before) old.before = next()
    if (old.after) old.after = next()
    const now = structuredClone(old)
    for (const change of changes) edits[change.kind](now, change)
    return [old, now] as const
  })

/** Two reports of any kind: edited ones, and ones that have next to nothing in common. */
export const reports: fc.Arbitrary<readonly [Report, Report]> = fc.oneof(
  { weight: 3, arbitrary: editedReports },
  { weight: 1, arbitrary: fc.tuple(report, report) },
)
