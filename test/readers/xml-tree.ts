import { SaxesParser } from 'saxes'

export interface XmlElement {
  /** With its prefix: `w:tbl`. */
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

/** XML as a tree, text and white space as they stand. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser()
  const add = (child: XmlElement | string) => open.at(-1)?.children.push(child)
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [] }
    add(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return elementsIn(root)[0] ?? root
}

export const elementsIn = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string')

export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  elementsIn(element).filter((child) => child.name === name)

/** All elements of a name at any depth, those within another of the same name left out. */
export function descendantsNamed(element: XmlElement, name: string): XmlElement[] {
  return elementsIn(element).flatMap((child) => (child.name === name ? [child] : descendantsNamed(child, name)))
}

export function textOf(node: XmlElement | string): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('')
}
