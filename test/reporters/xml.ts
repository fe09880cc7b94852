import { SaxesParser } from 'saxes'

export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlElement[]
  text: string
}

/** The root of a document; what is not well-formed is thrown. */
export function parseXml(xml: string): XmlElement {
  const document: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [document]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const parent = open.at(-1)
    if (parent) parent.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  const [root] = document.children
  if (!root) throw new Error('no element')
  return root
}

/** All elements, in the order of their start tags. */
export function elementsOf(xml: string): XmlElement[] {
  const all = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(all)]
  return all(parseXml(xml))
}
