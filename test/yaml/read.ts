import { decode } from '../../src/yaml/decode.js'
import { type Plain, toPlain } from '../../src/yaml/node.js'
import { readYaml } from '../../src/yaml/read-yaml.js'

export interface Read {
  /** Undefined where the file is empty or cannot be read. */
  value: Plain | undefined
  /** `rule problem line:column «what is marked»`, or the hint in place of the problem where YAML is broken. */
  found: string[]
}

/** A file as it is read, from its bytes to its values. */
export function read(text: string): Read {
  const { source, findings } = decode('a.yaml', Buffer.from(text))
  const { node, findings: more } = findings.length > 0 ? { node: null, findings: [] } : readYaml(source)
  const found = [...findings, ...more].map(({ rule, args, place }) => {
    const { line, column } = source.position(place.start)
    const what = 'hint' in args ? args.hint : 'problem' in args ? args.problem : Object.values(args).join()
    return `${rule} ${what} ${line}:${column} «${source.text.slice(place.start, place.end)}»`
  })
  return { value: node ? toPlain(node) : undefined, found }
}

/** A map without a prototype, as files are read into. */
export function bare(entries: Record<string, Plain> | [string, Plain][]): Plain {
  const map: { [key: string]: Plain } = Object.create(null)
  for (const [key, value] of Array.isArray(entries) ? entries : Object.entries(entries)) map[key] = value
  return map
}
