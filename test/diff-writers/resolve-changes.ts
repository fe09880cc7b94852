import { childrenNamed, elementsIn, type XmlElement } from '../readers/xml-tree.js'

const marks = { came: ['w:ins', 'w:moveTo'], went: ['w:del', 'w:moveFrom'] }

/** They say where what moved begins and ends, and go once it is settled. */
const ranges = ['w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd']

/** A document as it is once every tracked change is accepted, or rejected, by the book of Open XML. */
export function resolveChanges(element: XmlElement, choice: 'accept' | 'reject'): XmlElement {
  const [kept, gone] = choice === 'accept' ? [marks.came, marks.went] : [marks.went, marks.came]
  const resolve = (parent: XmlElement): XmlElement => {
    const children = parent.children.flatMap((child): (XmlElement | string)[] => {
      if (typeof child === 'string') return [child]
      if (gone.includes(child.name) || ranges.includes(child.name)) return []
      if (kept.includes(child.name)) return resolve(child).children
      if (child.name === 'w:tr' && marksOf(child, 'w:trPr').some((mark) => gone.includes(mark))) return []
      const resolved = resolve(child)
      if (child.name === 'w:delText') return [{ ...resolved, name: 'w:t' }]
      if (child.name === 'w:pPr') return [lookOf(resolved, choice)]
      const isEmptied = child.children.length > 0 && resolved.children.length === 0
      if (child.name === 'w:hyperlink' && isEmptied) return []
      if (child.name === 'w:tbl' && childrenNamed(resolved, 'w:tr').length === 0) return []
      return [resolved]
    })
    return { ...parent, children: joined(parent.children, children, gone) }
  }
  return resolve(element)
}

/** A paragraph whose mark is gone runs on into the next one, whose look it takes. */
function joined(
  before: XmlElement['children'],
  after: XmlElement['children'],
  gone: readonly string[],
): XmlElement['children'] {
  const unmarked = before
    .filter((child): child is XmlElement => isParagraph(child))
    .map((child) => lacksMark(child, gone))
  let seen = 0
  let carried: XmlElement['children'] = []
  const result: XmlElement['children'] = []
  for (const child of after) {
    if (!isParagraph(child)) {
      if (carried.length > 0) throw new Error('the mark of a last paragraph cannot go')
      result.push(child)
      continue
    }
    const look = childrenNamed(child, 'w:pPr')
    const content = [...carried, ...child.children.filter((part) => !(look as unknown[]).includes(part))]
    carried = []
    if (unmarked[seen++]) carried = content.length > 0 ? content : ['']
    else result.push({ ...child, children: [...look, ...content] })
  }
  if (carried.length > 0) throw new Error('the mark of a last paragraph cannot go')
  return result
}

const isParagraph = (child: XmlElement | string): child is XmlElement =>
  typeof child !== 'string' && child.name === 'w:p'

function lacksMark(paragraph: XmlElement, gone: readonly string[]): boolean {
  return childrenNamed(paragraph, 'w:pPr').some((look) => marksOf(look, 'w:rPr').some((mark) => gone.includes(mark)))
}

function marksOf(element: XmlElement, properties: string): string[] {
  return childrenNamed(element, properties)
    .flatMap(elementsIn)
    .map(({ name }) => name)
    .filter((name) => [...marks.came, ...marks.went].includes(name))
}

/** Properties of a paragraph: as they stand, or as they were before they were changed. */
function lookOf(look: XmlElement, choice: 'accept' | 'reject'): XmlElement {
  const [change] = childrenNamed(look, 'w:pPrChange')
  const [was] = change ? childrenNamed(change, 'w:pPr') : []
  if (choice === 'reject' && change) return was ?? { ...look, children: [] }
  return { ...look, children: look.children.filter((child) => child !== change) }
}
